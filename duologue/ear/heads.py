"""Small linear heads on frozen sentence vectors: each turns a row of features into one number."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

WEIGHTS = Path(__file__).parent / "weights" / "heads.npz"


class Heads:
    """Named heads in groups; the heads of a group look at the same features.

    A group `g` is stored as `g.names` (k), `g.weights` (k, d), `g.bias` (k) and `g.slope`, `g.shift` (k): the score
    of a head is `slope * (weights @ row + bias) + shift`, the last two fitted on rows that the weights had not
    seen. How the heads were trained and what they are worth stands in `evals/README.md`.
    """

    def __init__(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Take the arrays as they are stored; half precision is widened once."""
        groups = sorted(name.removesuffix(".names") for name in arrays if name.endswith(".names"))
        self._names = {group: tuple(map(str, arrays[f"{group}.names"])) for group in groups}
        self._weights = {group: arrays[f"{group}.weights"].astype(np.float32) for group in groups}
        self._line = {
            group: tuple(arrays[f"{group}.{part}"].astype(np.float32) for part in ("bias", "slope", "shift"))
            for group in groups
        }

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> "Heads":
        """Read the weights that ship, or others. Raises FileNotFoundError when there are none."""
        if not path.is_file():
            raise FileNotFoundError(f"the heads' file {str(path)!r} is missing: reinstall duologue, or train them anew")
        with np.load(path, allow_pickle=False) as arrays:
            return cls({name: arrays[name] for name in arrays.files})

    def scores(self, group: str, row: np.ndarray) -> dict[str, float]:
        """The score of each head of a group on one row of features (d,).

        Raises ValueError when the row is not as long as the rows that the group was trained on.
        """
        return dict(zip(self._names[group], self.score_rows(group, row[None])[0].tolist(), strict=True))

    def score_rows(self, group: str, rows: np.ndarray) -> np.ndarray:
        """The scores (n, k) of a group on rows of features (n, d); columns in the order of `names`."""
        weights = self._weights[group]
        if rows.shape[1] != weights.shape[1]:
            raise ValueError(
                f"the {group!r} heads look at {weights.shape[1]} features, not {rows.shape[1]}: train them anew"
            )
        bias, slope, shift = self._line[group]
        return slope * (rows @ weights.T + bias) + shift

    def names(self, group: str) -> tuple[str, ...]:
        """The heads of a group, in the order of their scores."""
        return self._names[group]
