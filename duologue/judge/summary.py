"""The summary of a rehearsal or of any conversation: totals, what worked, and the one thing to practise next."""

from collections.abc import Sequence
from typing import NamedTuple

from duologue.domain.persona import Persona
from duologue.domain.principles import Behaviour, Principle, is_raising
from duologue.domain.scorecard import Highlight, Judgement, PrincipleSummary, Scorecard, Summary, overall_of
from duologue.domain.state import State
from duologue.judge.outcome import afterwards_of, outcome_of

MOST_WORKED = 3
GOOD = 4
"""The level from which something worked."""

WEAK = 3
"""The level up to which there is something to practise; what is weaker and comes more often goes first."""


class Place(NamedTuple):
    """One judgement and the turn it belongs to, 1 for the first message."""

    turn: int
    principle: Principle
    judgement: Judgement


def summarise(
    cards: Sequence[Scorecard | None],
    *,
    persona: Persona | None = None,
    state: State | None = None,
    seed: int = 0,
    unsent: int = 0,
) -> Summary:
    """The summary of the cards of a conversation, in order; a message that has no card yet counts as unscored.

    Persona and its last state are given where there was a rehearsal: they tell whether the goal was reached.
    """
    graded = [(turn, card) for turn, card in enumerate(cards, start=1) if card is not None and card.unscored is None]
    places = [
        Place(turn, principle, judgement) for turn, card in graded for principle, judgement in card.principles.items()
    ]
    outcome = outcome_of(persona, state) if persona and state else None
    return Summary(
        principles={principle: _principle(principle, places) for principle in Principle},
        behaviours=_mean_behaviours([card for _, card in graded]),
        overall=overall_of([_principle(principle, places).level for principle in Principle]),
        worked=_worked(places),
        practise=_practise(places),
        unscored=len(cards) - len(graded),
        outcome=outcome,
        afterwards=afterwards_of(persona, outcome, seed=seed) if persona and outcome else None,
        unsent=unsent,
    )


def _principle(principle: Principle, places: Sequence[Place]) -> PrincipleSummary:
    levels = [p.judgement.level for p in places if p.principle == principle and p.judgement.level is not None]
    return PrincipleSummary(level=round(sum(levels) / len(levels), 2) if levels else None, messages=len(levels))


def _mean_behaviours(cards: Sequence[Scorecard]) -> dict[Behaviour, float]:
    if not cards:
        return {}
    return {b: round(sum(card.behaviours.get(b, 0.0) for card in cards) / len(cards), 3) for b in Behaviour}


def _worked(places: Sequence[Place]) -> tuple[Highlight, ...]:
    """The best message of each principle, best principles first."""
    good = [p for p in places if (p.judgement.level or 0) >= GOOD and p.judgement.evidence]
    best: dict[Principle, Place] = {}
    for place in good:
        known = best.get(place.principle)
        if known is None or _merit(place) > _merit(known):
            best[place.principle] = place
    chosen = sorted(best.values(), key=_merit, reverse=True)[:MOST_WORKED]
    return tuple(_highlight(place) for place in chosen)


def _practise(places: Sequence[Place]) -> Highlight | None:
    """The principle that lost most over the messages that called for it, shown at its clearest message."""
    weak = [p for p in places if p.judgement.level is not None and p.judgement.level <= WEAK and p.judgement.try_]
    if not weak:
        return None
    lost = {principle: _lost(principle, places) for principle in {place.principle for place in weak}}
    worst = max(lost, key=lambda principle: (lost[principle], -list(Principle).index(principle)))
    clearest = min(
        (place for place in weak if place.principle == worst),
        key=lambda place: (place.judgement.level, not place.judgement.evidence, place.turn),
    )
    return _highlight(clearest)


def _lost(principle: Principle, places: Sequence[Place]) -> float:
    """How far under a good level its messages were; a harmful one weighs more than two middling ones."""
    short = [GOOD - p.judgement.level for p in places if p.principle == principle and p.judgement.level is not None]
    return sum(steps**1.5 for steps in short if steps > 0)


def _merit(place: Place) -> tuple[int, bool, int, int]:
    return (place.judgement.level or 0, place.judgement.called_for, len(place.judgement.evidence), -place.turn)


def _highlight(place: Place) -> Highlight:
    judgement = place.judgement
    wanted = (judgement.level or 0) >= GOOD
    fitting = [evidence for evidence in judgement.evidence if is_raising(evidence.behaviour) == wanted]
    evidence = next(iter(fitting or judgement.evidence), None)
    return Highlight(
        turn=place.turn,
        principle=place.principle,
        behaviour=evidence.behaviour if evidence else None,
        quote=evidence.quote if evidence else "",
        why=judgement.why,
        try_=judgement.try_,
    )
