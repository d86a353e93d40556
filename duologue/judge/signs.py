"""Signs: what a reading and a scene show of each behaviour, by rule, each with the words in which it shows."""

from collections.abc import Iterable
from typing import NamedTuple

from duologue.domain.exchange import Exchange
from duologue.domain.principles import Behaviour
from duologue.domain.reading import Act, Ask, Span
from duologue.domain.scales import Depth
from duologue.domain.state import is_guarded, open_depth
from duologue.judge.cues import content_words, normalised
from duologue.judge.situation import Situation

B = Behaviour
LOOKED_BACK = 24
"""Earlier messages in which a question that is put again is looked for."""


class Sign(NamedTuple):
    """One behaviour, how strongly it shows, and where."""

    behaviour: Behaviour
    strength: float
    span: Span
    is_certain: bool = False
    """Whether it follows from the scene (a fact, a boundary, what was told) rather than from the wording."""


SHOWS: dict[Act, tuple[tuple[Behaviour, float], ...]] = {
    Act.VALIDATION: ((B.VALIDATING_EMOTIONS, 0.8),),
    Act.INTERPRETATION: ((B.DEMONSTRATING_UNDERSTANDING, 0.7),),
    Act.SOLUTION: ((B.MUTUAL_SOLUTION, 0.6),),
    Act.CONSENT: ((B.ASKING_CONSENT, 0.8),),
    Act.PRESSURE: ((B.PRESSURE, 0.9),),
    Act.INSISTENCE: ((B.PUSHING, 0.8),),
    Act.OWNING_UP: ((B.OWNING_UP, 0.8),),
    Act.HOLLOW_APOLOGY: ((B.DEFENSIVENESS, 0.7),),
    Act.EVASION: ((B.EVASION, 0.7),),
    Act.FLATTERY: ((B.FLATTERY, 0.7),),
    Act.REASON: ((B.EARNEST_REASONS, 0.5),),
    Act.CLICHE: ((B.CLICHE, 0.8),),
    Act.BLAME: ((B.BLAME, 0.8),),
    Act.INSULT: ((B.BLAME, 1.0),),
    Act.DEFENCE: ((B.DEFENSIVENESS, 0.7),),
    Act.SELF_TURN: ((B.SELF_ORIENTED, 0.6),),
}
"""What an act shows wherever it stands."""

SHOWS_AFTER: dict[str, dict[Act, tuple[tuple[Behaviour, float], ...]]] = {
    "heavy": {
        Act.REACTION: ((B.EMOTIONAL_REACTION, 0.7),),
        Act.OFFER: ((B.PRACTICAL_HELP, 0.7),),
        Act.DISMISSAL: ((B.DISMISSING_EMOTIONS, 0.8),),
        Act.MINIMISING: ((B.MINIMISING, 0.8),),
        Act.SELF_TURN: ((B.HIJACKING, 0.7),),
        Act.ADVICE: ((B.ADVICE_GIVING, 0.8),),
    },
    "bright": {
        Act.REACTION: ((B.EMOTIONAL_REACTION, 0.7),),
        Act.COMPLIMENT: ((B.EMOTIONAL_REACTION, 0.5),),
        Act.MINIMISING: ((B.MINIMISING, 0.7),),
        Act.DISMISSAL: ((B.DISMISSING_EMOTIONS, 0.7),),
        Act.SELF_TURN: ((B.HIJACKING, 0.4),),
        Act.ADVICE: ((B.ADVICE_GIVING, 0.7),),
    },
    "opinion": {
        Act.OPINION: ((B.CANDOUR, 0.6),),
        Act.DISAGREEMENT: ((B.CANDOUR, 0.7),),
    },
    "complaint": {
        Act.APOLOGY: ((B.OWNING_UP, 0.5),),
        Act.ACCEPTANCE: ((B.STAYING_CALM, 0.6),),
        Act.DISMISSAL: ((B.DISMISSING_EMOTIONS, 0.8),),
        Act.OFFER: ((B.MUTUAL_SOLUTION, 0.5),),
    },
    "refusal": {
        Act.ACCEPTANCE: ((B.ACCEPTING_NO, 0.9),),
        Act.APOLOGY: ((B.ACCEPTING_NO, 0.5),),
        Act.DISMISSAL: ((B.PUSHING, 0.6),),
    },
    "any": {Act.ADVICE: ((B.ADVICE_GIVING, 0.5),), Act.OFFER: ((B.PRACTICAL_HELP, 0.4),)},
    "question": {Act.OPINION: ((B.CANDOUR, 0.4),)},
}
"""What an act shows after a certain kind of moment only."""


def signs_of(exchange: Exchange, situation: Situation) -> tuple[Sign, ...]:
    """Every sign of a message."""
    return (
        *_of_acts(exchange, situation),
        *_of_questions(exchange, situation),
        *_of_what_is_told(exchange),
        *_of_the_scene(exchange),
    )


def _of_acts(exchange: Exchange, situation: Situation) -> Iterable[Sign]:
    after = SHOWS_AFTER.get(situation.kind, {})
    for seen in exchange.reading.acts:
        if seen.act == Act.ADVICE and situation.asked_for_advice:
            continue
        for behaviour, strength in (*SHOWS.get(seen.act, ()), *after.get(seen.act, ())):
            yield Sign(behaviour, strength * seen.strength, seen.span)


def _of_questions(exchange: Exchange, situation: Situation) -> Iterable[Sign]:
    for ask in exchange.reading.asks:
        if ask.is_permission:
            yield Sign(B.ASKING_CONSENT, 0.9, ask.span)
        elif too_far := _too_far(exchange, ask):
            yield Sign(B.PUSHING, too_far, ask.span, is_certain=exchange.persona is not None)
        elif _was_told(exchange, ask) or _asked_before(exchange, ask):
            yield Sign(B.ASKING_AGAIN, 0.9, ask.span, is_certain=True)
        elif ask.is_about_last:
            yield Sign(B.ENCOURAGING_ELABORATION, 0.7, ask.span)
            if situation.is_felt:
                yield Sign(B.EXPLORATION, 0.6, ask.span)
        elif exchange.persona and ask.depth.rank >= Depth.PERSONAL.rank:
            yield Sign(B.PACING, 0.6, ask.span)


def _too_far(exchange: Exchange, ask: Ask) -> float:
    """How far a question goes beyond what is open.

    Without a persona nobody knows what is; then a private question out of the blue counts as one step too many.
    """
    if not exchange.persona or not exchange.before:
        return 0.0 if ask.is_about_last else {Depth.PRIVATE: 0.5, Depth.INTIMATE: 0.7}.get(ask.depth, 0.0)
    steps = ask.depth.rank - open_depth(exchange.persona, exchange.before, ask.topic).rank
    return {0: 0.0, 1: 0.6, 2: 0.8}.get(max(steps, 0), 1.0)


def _asked_before(exchange: Exchange, ask: Ask) -> bool:
    """Whether the learner has put nearly the same question before."""
    plain, content = normalised(ask.span.quote), content_words(ask.span.quote)
    earlier = [m.text for m in exchange.history[-LOOKED_BACK:] if m.speaker == "user" and "?" in m.text]
    if len(plain.split()) >= 4 and any(plain in normalised(text) for text in earlier):
        return True
    return len(content) > 1 and any(content <= content_words(text) for text in earlier)


def _was_told(exchange: Exchange, ask: Ask) -> bool:
    told = exchange.before.told if exchange.before else ()
    return bool(ask.disclosures) and ask.disclosures[0] in told and not ask.is_about_last


def _of_what_is_told(exchange: Exchange) -> Iterable[Sign]:
    for give in exchange.reading.gives:
        steps = give.depth.rank - _depth_reached(exchange).rank
        if exchange.persona and steps >= 2:
            yield Sign(B.OVERSHARING, 0.7, give.span)
        elif give.depth.rank >= Depth.PERSONAL.rank and exchange.persona:
            yield Sign(B.RECIPROCITY, 0.5, give.span)
    for uptake in exchange.reading.uptakes:
        yield Sign(B.REMEMBERING if uptake.age else B.UPTAKE, 0.6, uptake.span)


def _depth_reached(exchange: Exchange) -> Depth:
    if not exchange.persona or not exchange.before:
        return Depth.PERSONAL
    return open_depth(exchange.persona, exchange.before)


def _of_the_scene(exchange: Exchange) -> Iterable[Sign]:
    for touch in exchange.reading.facts_denied:
        yield Sign(B.CONTRADICTION, touch.strength, touch.span, is_certain=True)
    for touch in exchange.reading.facts_stated:
        yield Sign(B.CANDOUR, 0.6 * touch.strength, touch.span)
    persona, state = exchange.persona, exchange.before
    if not persona or not state or any(ask.is_permission for ask in exchange.reading.asks):
        return
    for touch in exchange.reading.boundaries:
        boundary = persona.boundary_by_id.get(touch.id)
        if boundary and is_guarded(persona, state, boundary):
            again = state.refusals.get(touch.id, 0) > 0
            yield Sign(B.PUSHING, 1.0 if again else 0.7 * touch.strength, touch.span, is_certain=True)
