"""Levels: how behaviours become a level from 1 to 5, in a table that can be read."""

from collections.abc import Iterable
from typing import NamedTuple

from duologue.domain.principles import LOWERS, RAISES, Behaviour, Principle
from duologue.judge.strengths import SEEN, Shown

B = Behaviour
ORDINARY = 3.0
LEARNT = 0.5
"""The share of the level that the heads expect; the rest is counted from the behaviours."""

RAISE = 2.3
"""What a behaviour that raises adds to an ordinary level at full strength."""

LOWER = 2.4
"""What a behaviour that lowers takes from it at full strength."""

UNCALLED = 0.6
"""The strength from which a behaviour gives a level to a principle that the moment did not call for."""

FAINT = 0.25
"""Below this strength nothing of a behaviour is there."""

WANTED: dict[Principle, tuple[str, ...]] = {
    Principle.HONESTY: ("opinion",),
    Principle.BOUNDARIES: ("refusal",),
    Principle.UNDERSTANDING: ("heavy", "complaint"),
    Principle.EMPATHY: ("heavy", "bright"),
}
"""Kinds of moment in which a message without any trace of the principle is not ordinary but wanting.

Attention is wanting wherever the heads expect little of the message.
"""

KIN: dict[Principle, tuple[Behaviour, ...]] = {
    Principle.UNDERSTANDING: (*RAISES[Principle.EMPATHY], B.OWNING_UP),
    Principle.EMPATHY: RAISES[Principle.UNDERSTANDING],
}
"""Behaviours of a neighbouring principle that are a trace of this one too."""

CAPS: tuple[tuple[Behaviour, float, int], ...] = (
    (B.CONTRADICTION, 0.7, 1),
    (B.FLATTERY, 0.8, 2),
    (B.EVASION, 0.8, 2),
    (B.OVERCLAIM, 0.8, 2),
    (B.PUSHING, 0.9, 1),
    (B.PUSHING, 0.65, 2),
    (B.PRESSURE, 0.8, 1),
    (B.PRESSURE, 0.6, 2),
    (B.OVERSHARING, 0.8, 2),
    (B.ADVICE_GIVING, 0.85, 3),
    (B.SELF_ORIENTED, 0.8, 2),
    (B.IGNORING, 0.85, 2),
    (B.ASKING_AGAIN, 0.7, 2),
    (B.DISMISSING_EMOTIONS, 0.75, 2),
    (B.BLAME, 0.9, 1),
    (B.BLAME, 0.65, 2),
    (B.DEFENSIVENESS, 0.8, 2),
    (B.MINIMISING, 0.75, 2),
    (B.HIJACKING, 0.75, 2),
    (B.CLICHE, 0.8, 2),
)
"""From this strength on, the behaviour holds its principle at this level or below, whatever else is good."""


WEIGHT: dict[Behaviour, float] = {
    B.ADVICE_GIVING: 0.6,
    B.IGNORING: 0.8,
    B.EVASION: 0.8,
    B.OVERSHARING: 0.8,
    B.CLICHE: 0.8,
}
"""How much of a lowering behaviour counts: these are meant well, or are a want of something. Others count in full."""

BEST_GREETING = 4
"""A greeting can be friendly; there is nothing in it to excel at."""


class Standing(NamedTuple):
    """Where a message stands on one principle."""

    level: int | None
    """None where nothing was called for and nothing seen."""
    shown: tuple[Shown, ...] = ()
    """The behaviours seen, those that decided it first."""
    is_missing: bool = False
    """Whether the level is low for want of anything that the moment called for."""


def standing_of(
    principle: Principle, shown: dict[Behaviour, Shown], *, kind: str, expected: float, called_for: bool
) -> Standing:
    """The level of one principle and what it rests on.

    A level other than 3 rests on something that can be quoted: above it on a behaviour that raises, below it on one
    that lowers or, at 2 and no lower, on the want of any.
    """
    raising = _seen(shown, RAISES[principle])
    lowering = _seen(shown, LOWERS[principle])
    if not called_for and not any(one.is_certain or one.strength >= UNCALLED for one in (*raising, *lowering)):
        return Standing(None)
    counted = ORDINARY + RAISE * _together(shown, RAISES[principle]) - LOWER * _together(shown, LOWERS[principle])
    share = LEARNT if called_for else 0.0
    level = _whole(share * expected + (1 - share) * counted)
    level = min(level, BEST_GREETING) if kind == "greeting" else level
    level = min([level, *(cap for behaviour, strength, cap in CAPS if _reaches(shown, behaviour, strength, principle))])
    if level > 3 and not raising:
        level = 3
    if level <= 3 and not raising and not lowering and _is_wanting(principle, shown, kind, expected=level):
        return Standing(2, is_missing=True)
    if level < 3 and not lowering:
        level = 3
    if level == 3:
        return Standing(level, _by_clarity((*raising, *lowering)))
    return Standing(level, (*raising, *lowering) if level > 3 else (*lowering, *raising))


def _is_wanting(principle: Principle, shown: dict[Behaviour, Shown], kind: str, *, expected: int) -> bool:
    if principle is Principle.ATTENTION:
        return expected < ORDINARY
    traces = {*RAISES[principle], *KIN.get(principle, ())}
    least = FAINT if expected >= ORDINARY else SEEN
    return kind in WANTED[principle] and all(shown[behaviour].strength < least for behaviour in traces)


def _seen(shown: dict[Behaviour, Shown], behaviours: tuple[Behaviour, ...]) -> tuple[Shown, ...]:
    seen = [shown[behaviour] for behaviour in behaviours if shown[behaviour].strength >= SEEN]
    return _by_clarity(seen)


def _by_clarity(shown: Iterable[Shown]) -> tuple[Shown, ...]:
    return tuple(sorted(shown, key=lambda one: (-one.is_certain, -one.strength)))


def _together(shown: dict[Behaviour, Shown], behaviours: tuple[Behaviour, ...]) -> float:
    """The strongest of some behaviours, and a third of the next: two good things are better, ten are not."""
    strongest = sorted((shown[b].strength * WEIGHT.get(b, 1.0) for b in behaviours), reverse=True)
    return min(1.0, strongest[0] + strongest[1] / 3)


def _reaches(shown: dict[Behaviour, Shown], behaviour: Behaviour, strength: float, principle: Principle) -> bool:
    return behaviour in LOWERS[principle] and shown[behaviour].strength >= strength


def _whole(level: float) -> int:
    return min(5, max(1, round(level)))
