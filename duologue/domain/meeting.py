"""How a message meets a moment that the persona brought up: met, heard, or missed."""

from typing import Literal, NamedTuple

from duologue.domain.principles import Principle
from duologue.domain.reading import Act, Reading, Span
from duologue.domain.topics import Moment

How = Literal["met", "heard", "missed"]


class Meeting(NamedTuple):
    """How a moment was met, and the words that show it."""

    how: How
    span: Span


MEETS: dict[Principle, frozenset[Act]] = {
    Principle.HONESTY: frozenset({Act.OPINION, Act.REASON, Act.OWNING_UP, Act.DISAGREEMENT}),
    Principle.BOUNDARIES: frozenset({Act.CONSENT, Act.ACCEPTANCE, Act.DISCLOSURE}),
    Principle.ATTENTION: frozenset({Act.INTERPRETATION, Act.REACTION, Act.VALIDATION}),
    Principle.UNDERSTANDING: frozenset(
        {
            Act.VALIDATION,
            Act.SOLUTION,
            Act.APOLOGY,
            Act.OWNING_UP,
            Act.ACCEPTANCE,
            Act.INTERPRETATION,
            Act.OFFER,
        }
    ),
    Principle.EMPATHY: frozenset({Act.REACTION, Act.VALIDATION, Act.INTERPRETATION, Act.OFFER}),
}
"""The acts that answer each principle's call."""

HURTS = (
    Act.DISMISSAL,
    Act.MINIMISING,
    Act.BLAME,
    Act.DEFENCE,
    Act.SELF_TURN,
    Act.INSULT,
    Act.EVASION,
    Act.HOLLOW_APOLOGY,
)
"""Acts that miss any moment, whatever else the message does."""


def meeting_of(moment: Moment, reading: Reading) -> Meeting:
    """How a message meets a moment.

    Hurtful acts miss it. An act that its first two principles call for, or a question that follows it up, meets it.
    Words that only touch it are heard. Anything else passes it over.
    """
    whole = Span.of(reading.text)
    hurt = reading.first(*HURTS)
    if hurt:
        return Meeting("missed", hurt.span)
    if Principle.HONESTY in moment.calls_for[:1] and reading.has(Act.FLATTERY) and not reading.has(Act.REASON):
        return Meeting("missed", reading.first(Act.FLATTERY).span)
    wanted = frozenset().union(*(MEETS[principle] for principle in moment.calls_for[:2]))
    answer = reading.first(*wanted)
    if answer:
        return Meeting("met", answer.span)
    if Principle.HONESTY in moment.calls_for[:2] and reading.facts_stated and not reading.facts_denied:
        return Meeting("met", reading.facts_stated[0].span)
    follow_up = next((ask.span for ask in reading.asks if ask.is_about_last), None)
    if follow_up and Principle.HONESTY not in moment.calls_for[:1]:
        return Meeting("met", follow_up)
    if follow_up or reading.answers_last or _touches(moment, reading):
        return Meeting("heard", follow_up or whole)
    return Meeting("missed", whole)


def _touches(moment: Moment, reading: Reading) -> bool:
    said = reading.text.casefold()
    return any(uptake.age == 0 for uptake in reading.uptakes) or any(word.casefold() in said for word in moment.words)
