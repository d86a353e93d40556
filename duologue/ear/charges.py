"""What a message of the persona's carries, by meaning: small linear heads on the encoder.

`evals/training/train_hearing.py` trains them.
"""

from functools import cache
from importlib.resources import files
from json import loads
from typing import NamedTuple

import numpy as np


class Charge(NamedTuple):
    """How likely a message carries each of these, 0–1."""

    heavy: float = 0.0
    """Something sad, frightening or painful."""
    bright: float = 0.0
    """Good news or gladness."""
    refusal: float = 0.0
    """A no."""


def charge_of(vector: np.ndarray) -> Charge:
    """The charge of an encoded message (`phrases.normal` text)."""
    heads = _heads()
    logits = heads[:, :-1] @ vector + heads[:, -1]
    return Charge(*(float(p) for p in 1 / (1 + np.exp(-np.clip(logits, -30, 30)))))


@cache
def _heads() -> np.ndarray:
    rows = loads(files("duologue.ear").joinpath("charges.json").read_text("utf-8"))
    return np.array([rows[name] for name in Charge._fields], np.float32)
