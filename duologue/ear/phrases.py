"""A persona's phrases, encoded once: what the meaning of a message is compared with."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from json import loads
from typing import NamedTuple, Protocol

import numpy as np

from duologue.domain.persona import Persona
from duologue.domain.scales import Depth
from duologue.ear.utterance import Utterance
from duologue.ear.words import content_stems


class Encodes(Protocol):
    """What turns texts into unit vectors, one row a text."""

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Float32 (len(texts), d) with unit rows."""


class Near(NamedTuple):
    """An id with the score of its nearest phrase (0–1, cosine and shared words), and that phrase."""

    id: str
    score: float
    phrase: str


SHARED_WORDS_WEIGHT = 0.10
"""What full agreement in content words adds to the cosine; the embedding of a short question hears its form (*do you
have a …?*) more than its matter (*dog*, *sister*), and this sets it right. Chosen with `evals/matching.py`."""


@dataclass(frozen=True)
class Phrases:
    """Phrases with the ids they stand for, as a matrix."""

    ids: tuple[str, ...]
    texts: tuple[str, ...]
    stems: tuple[frozenset[str], ...]
    matrix: np.ndarray

    @classmethod
    def of(cls, encoder: Encodes, pairs: Sequence[tuple[str, str]]) -> "Phrases":
        """Encode (id, text) pairs."""
        plains = [normal(text) for _, text in pairs]
        stems = tuple(content_stems(tuple(plain.split())) for plain in plains)
        return cls(tuple(i for i, _ in pairs), tuple(plains), stems, encoder.encode(plains))

    def nearest(self, vector: np.ndarray, stems: frozenset[str]) -> list[Near]:
        """The ids by their best phrase, best first; ties keep the order of the file."""
        if not self.ids:
            return []
        scores = self.matrix @ vector
        best: dict[str, Near] = {}
        for index in np.argsort(-scores, kind="stable")[:60]:
            near = Near(self.ids[index], self._score(int(index), float(scores[index]), stems), self.texts[index])
            if near.id not in best or best[near.id].score < near.score:
                best[near.id] = near
        return sorted(best.values(), key=lambda near: -near.score)

    def _score(self, index: int, cosine: float, stems: frozenset[str]) -> float:
        own = self.stems[index]
        union = own | stems
        shared = len(own & stems) / len(union) if union else 0.0
        return min(1.0, cosine + SHARED_WORDS_WEIGHT * shared)


class CommonQuestion(NamedTuple):
    """Something people commonly ask."""

    id: str
    depth: Depth
    asked: tuple[str, ...]


@cache
def common_questions() -> tuple[CommonQuestion, ...]:
    """The commonly asked questions, from questions.json."""
    rows = loads(files("duologue.ear").joinpath("questions.json").read_text("utf-8"))
    return tuple(CommonQuestion(row["id"], Depth(row["depth"]), tuple(row["asked"])) for row in rows)


@dataclass(frozen=True)
class Prepared:
    """All the phrases of one persona."""

    disclosures: Phrases
    topics: Phrases
    boundaries: Phrases
    said: Phrases
    contradicted: Phrases

    @classmethod
    def of(cls, encoder: Encodes, persona: Persona) -> "Prepared":
        """Encode the persona's phrases; some 400 of them, a few seconds with the real encoder."""
        return cls(
            disclosures=Phrases.of(encoder, [(d.id, text) for d in persona.disclosures for text in d.answers]),
            topics=Phrases.of(encoder, [(t.id, text) for t in persona.topics for text in t.asked]),
            boundaries=Phrases.of(encoder, [(b.id, text) for b in persona.boundaries for text in b.touched_by]),
            said=Phrases.of(encoder, [(f.id, text) for f in persona.facts for text in f.said]),
            contradicted=Phrases.of(encoder, [(f.id, text) for f in persona.facts for text in f.contradicted]),
        )


def as_encoded(utterance: Utterance) -> str:
    """A whole message as it is encoded; its beginning tells what it is about."""
    return " ".join(utterance.words)[:600]


def normal(text: str) -> str:
    """Text as it is encoded: words written out in lower case, without marks, so that spelling does not count."""
    return " ".join(Utterance(text).words)
