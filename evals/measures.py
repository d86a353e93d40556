"""Measures that the evals share: rank correlation, area under the curve, and bootstrap intervals."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np


class Interval(NamedTuple):
    """A figure with the 95 % interval that resampling the rows gives."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.2f} [{self.low:.2f}, {self.high:.2f}]"


def spearman(a: np.ndarray, b: np.ndarray) -> float:
    """Rank correlation, ties sharing their mean rank; nan where one side does not vary."""
    ranks_a, ranks_b = ranks(np.asarray(a, float)), ranks(np.asarray(b, float))
    if len(ranks_a) < 2 or not ranks_a.std() or not ranks_b.std():
        return float("nan")
    return float(np.corrcoef(ranks_a, ranks_b)[0, 1])


def area_under_curve(scores: np.ndarray, positive: np.ndarray) -> float:
    """The chance that a positive row scores above a negative one; nan where there are not both."""
    positive = np.asarray(positive, bool)
    count = int(positive.sum())
    if not count or count == len(positive):
        return float("nan")
    return float(
        (ranks(np.asarray(scores, float))[positive].sum() - count * (count - 1) / 2) / (count * (len(positive) - count))
    )


def ranks(values: np.ndarray) -> np.ndarray:
    """The rank of each value from 0; equal values share their mean rank."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    return (ends - (counts + 1) / 2)[place]


def bootstrap(measure: Callable[..., float], *columns: np.ndarray, times: int = 1000, seed: int = 0) -> Interval:
    """The measure of some columns, with its interval over resampled rows."""
    columns = tuple(np.asarray(column) for column in columns)
    generator, count = np.random.default_rng(seed), len(columns[0])
    drawn = [measure(*(column[rows] for column in columns)) for rows in generator.integers(0, count, (times, count))]
    low, high = np.nanpercentile(drawn, [2.5, 97.5]) if not np.all(np.isnan(drawn)) else (np.nan, np.nan)
    return Interval(float(measure(*columns)), float(low), float(high))
