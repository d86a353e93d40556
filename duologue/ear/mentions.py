"""Topics that are named: their words and phrases, in any inflection, found in a message."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from duologue.domain.persona import Persona
from duologue.domain.reading import Span
from duologue.ear.utterance import Utterance
from duologue.ear.words import STOP, stem


class Mention(NamedTuple):
    """A topic's word in the message."""

    id: str
    span: Span
    weight: float
    """1 for a phrase or a telling word, less for one that several topics share."""
    is_of_the_learner: bool
    """Whether it is the learner's own: *my husband*."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of all topics of a persona, by their first stem."""

    by_first: dict[str, list[tuple[tuple[str, ...], str]]]
    shared: dict[tuple[str, ...], int]

    @classmethod
    def of(cls, persona: Persona) -> "Vocabulary":
        """All topics' words, stemmed."""
        by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        shared: dict[tuple[str, ...], int] = {}
        for topic in persona.topics:
            for key in dict.fromkeys(_stems(word) for word in topic.words):
                if key:
                    by_first.setdefault(key[0], []).append((key, topic.id))
                    shared[key] = shared.get(key, 0) + 1
        return cls(by_first, shared)


@lru_cache(maxsize=4096)
def _stems(words: str) -> tuple[str, ...]:
    return tuple(stem(w) for token in Utterance(words).tokens if token.is_word for w in token.full.split())


_OWN = frozenset({"my", "our", "mine", "i"})


def mentions_in(utterance: Utterance, vocabulary: Vocabulary) -> tuple[Mention, ...]:
    """Every topic word in the message, in its order."""
    tokens = [token for token in utterance.tokens if token.is_word]
    stems = [tuple(stem(w) for w in token.full.split()) for token in tokens]
    found = []
    for index, parts in enumerate(stems):
        for key, topic in vocabulary.by_first.get(parts[0], ()):
            length = _length(stems, index, key)
            if length:
                span = Span.of(utterance.text, tokens[index].start, tokens[index + length - 1].end)
                found.append(Mention(topic, span, _weight(key, vocabulary), _is_own(tokens, index)))
    return tuple(found)


def _length(stems: list[tuple[str, ...]], index: int, key: tuple[str, ...]) -> int:
    """How many tokens from `index` on make up the key; 0 if they do not."""
    flat: list[str] = []
    for count, parts in enumerate(stems[index : index + len(key)], start=1):
        flat.extend(parts)
        if tuple(flat) == key:
            return count
    return 0


def _weight(key: tuple[str, ...], vocabulary: Vocabulary) -> float:
    telling = len(key) > 1 or key[0] not in STOP
    return (1.0 if telling else 0.4) / vocabulary.shared[key]


def _is_own(tokens, index: int) -> bool:
    before = [token.low for token in tokens[max(0, index - 3) : index]]
    return any(word in _OWN for word in before) and not any(word in {"you", "your", "u", "ur"} for word in before)
