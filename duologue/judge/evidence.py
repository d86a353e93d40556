"""Evidence: verbatim words of a message with the behaviour they show. What is not in the message is dropped."""

from collections.abc import Iterable

from duologue.domain.principles import Behaviour
from duologue.domain.reading import Span
from duologue.domain.scorecard import Evidence

LONGEST_QUOTE = 14
"""Words of a quote within a sentence of feedback, at most."""


def evidence_of(message: str, behaviour: Behaviour, span: Span) -> tuple[Evidence, ...]:
    """The evidence for a behaviour in a span; nothing where the message does not hold these very words there."""
    if not span.is_in(message):
        return ()
    return (Evidence(behaviour=behaviour, quote=span.quote, start=span.start, end=span.end),)


def found_in(message: str, behaviour: Behaviour, quote: str) -> tuple[Evidence, ...]:
    """The evidence for a behaviour that somebody else quotes, for example a model; nothing if it is not there."""
    start = message.find(quote)
    return (
        evidence_of(message, behaviour, Span(start=start, end=start + len(quote), quote=quote))
        if quote and start >= 0
        else ()
    )


def quoted(quotes: Iterable[Evidence], behaviour: Behaviour) -> str:
    """The first quote for a behaviour; empty if there is none."""
    return next((evidence.quote for evidence in quotes if evidence.behaviour == behaviour), "")


def shortened(quote: str) -> str:
    """The beginning of a quote, verbatim, short enough to stand in a sentence."""
    end = 0
    for number, word in enumerate(quote.split(), start=1):
        end = quote.index(word, end) + len(word)
        if number == LONGEST_QUOTE:
            break
    return quote[:end].rstrip(" ,;:.")
