"""Words of the persona's that come back in a message."""

from typing import NamedTuple

from duologue.domain.reading import Span, Uptake
from duologue.ear.context import Context
from duologue.ear.utterance import Token, Utterance
from duologue.ear.words import is_content, stem

MOST = 8


class _Source(NamedTuple):
    age: int
    index: int
    word: str


def uptakes_in(utterance: Utterance, context: Context) -> tuple[Uptake, ...]:
    """What the message takes up from the persona's messages, in the order of its words, at most `MOST`.

    A word counts for the persona's latest message that has it, and only if the persona said it before the learner did.
    Neighbouring words that were neighbours there too make one uptake.
    """
    sources = _sources(context)
    found: list[Uptake] = []
    previous: tuple[Token, _Source] | None = None
    seen: set[str] = set()
    for token in utterance.tokens:
        source = _source(token, sources)
        if source is None:
            if token.is_word and is_content(token.full):
                previous = None
            continue
        if previous and _are_neighbours(previous, source) and found:
            before = found.pop()
            span = Span.of(utterance.text, before.span.start, token.end)
            found.append(Uptake(span=span, of=f"{before.of} {source.word}", age=source.age))
        elif source.word not in seen:
            found.append(Uptake(span=Span.of(utterance.text, token.start, token.end), of=source.word, age=source.age))
        seen.add(source.word)
        previous = (token, source)
    return tuple(found[:MOST])


def _are_neighbours(previous: tuple[Token, _Source], source: _Source) -> bool:
    return previous[1].age == source.age and 0 < source.index - previous[1].index <= 1


def _source(token: Token, sources: dict[str, _Source]) -> _Source | None:
    if not token.is_word or not is_content(token.full):
        return None
    return sources.get(stem(token.full))


def _sources(context: Context) -> dict[str, _Source]:
    """For each stem the persona's latest saying of it, without what the learner had said first."""
    age = sum(message.speaker == "partner" for message in context.history)
    own: set[str] = set()
    sources: dict[str, _Source] = {}
    for message in context.history:
        if message.speaker == "partner":
            age -= 1
        for index, token in enumerate(t for t in Utterance(message.text).tokens if t.is_word):
            if not is_content(token.full):
                continue
            if message.speaker == "user" and stem(token.full) not in sources:
                own.add(stem(token.full))
            elif message.speaker == "partner" and stem(token.full) not in own:
                sources[stem(token.full)] = _Source(age, index, token.low)
    return sources
