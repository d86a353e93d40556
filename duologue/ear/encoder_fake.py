"""A stand-in for the sentence encoder that needs no weights: it sees shared words, never meaning."""

import re
from collections.abc import Sequence
from hashlib import blake2b

import numpy as np

from duologue.ear.encoder import DIMENSIONS, as_unit_rows


class FakeEncoder:
    """Counts a text's words into 384 hashed cells; for fast tests, not for judging what is near in meaning.

    "I lost my job" and "my job, I lost" are the same to it, and "fired yesterday" shares nothing with them.
    """

    fingerprint = "fake-bag-of-words-1"
    """Takes the place of the weights' SHA-256; no stored bank of vectors carries it."""

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return float32 (len(texts), 384) with unit rows; a text without words is the first cell alone."""
        rows = np.zeros((len(texts), DIMENSIONS), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"[\w']+", text.lower()):
                row[_cell(word)] += 1
            if not row.any():
                row[0] = 1
        return as_unit_rows(rows)


def _cell(word: str) -> int:
    digest = blake2b(word.encode("utf-8", "replace"), digest_size=4).digest()
    return 1 + int.from_bytes(digest, "big") % (DIMENSIONS - 1)  # cell 0 is kept for texts without words
