"""The bank of reactions: what people say, and a reply to its content in six tones, found by meaning."""

import gzip
import json
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np

from duologue.domain.scales import Feeling, Tone
from duologue.partner.phrases import BANKS

ALIKE = 0.62
"""Cosine from which an entry is apt more often than not (read by eye on unseen utterances: at .65 nearly always)."""
ALIKE_ANSWER = 0.55
"""The same for short answers to the persona's own question, where less can go wrong."""


class Encodes(Protocol):
    """Whatever turns texts into unit vectors."""

    def encode(self, texts: list[str]) -> np.ndarray:
        """Float32 (n, d) with unit rows."""


class Found(NamedTuple):
    """A reaction and the question that goes with it."""

    reply: str
    ask: str | None
    score: float


class Reactions:
    """Finds the reaction whose trigger is nearest in meaning to what was said."""

    def __init__(self, encoder: Encodes) -> None:
        self._encoder = encoder

    @cached_property
    def _entries(self) -> list[dict]:
        text = gzip.decompress((BANKS / "reactions.jsonl.gz").read_bytes()).decode("utf-8")
        return [json.loads(line) for line in text.splitlines()]

    @cached_property
    def _bank(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        with np.load(BANKS / "reactions.npz") as stored:
            rows = stored["vectors"].astype(np.float32) * stored["scales"][:, None]
            owners = stored["owners"]
        is_answer = np.array([bool(entry.get("asked")) for entry in self._entries])[owners]
        return rows, owners, is_answer

    def nearest(
        self, said: str, *, tone: Tone, feeling: Feeling, to_a_question: bool = False, k: int = 6
    ) -> list[Found]:
        """Reactions to what was said, best first; none where nothing is near enough or the feeling contradicts."""
        if not said.strip():
            return []
        rows, owners, is_answer = self._bank
        scores = rows @ self._encoder.encode([said])[0]
        scores = np.where(is_answer & (not to_a_question), -1.0, scores)
        threshold = ALIKE_ANSWER if to_a_question else ALIKE
        found: dict[int, float] = {}
        for index in np.argsort(-scores, kind="stable")[: 4 * k]:
            if scores[index] >= threshold:
                found.setdefault(int(owners[index]), float(scores[index]))
        fitting = [(i, score) for i, score in found.items() if not _contradicts(self._entries[i]["feeling"], feeling)]
        return [Found(self._entries[i]["replies"][tone], self._entries[i]["ask"], score) for i, score in fitting[:k]]


def _contradicts(entry_feeling: str, feeling: Feeling) -> bool:
    theirs = Feeling(entry_feeling)
    return (theirs.is_bright and feeling.is_heavy) or (theirs.is_heavy and feeling.is_bright)
