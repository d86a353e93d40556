"""What the judge needs of the ear's parts: an encoder for meaning, and heads that weigh features."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np


class Encodes(Protocol):
    """Turns texts into unit vectors."""

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return float32 (n, 384), one row a text."""
        ...


class Weighs(Protocol):
    """Heads in groups, trained on the vectors of that encoder."""

    def names(self, group: str) -> tuple[str, ...]:
        """Return the heads of a group."""
        ...

    def scores(self, group: str, row: np.ndarray) -> dict[str, float]:
        """Return each head's score on one row of features."""
        ...

    def score_rows(self, group: str, rows: np.ndarray) -> np.ndarray:
        """Return the scores (n, k) on rows of features."""
        ...
