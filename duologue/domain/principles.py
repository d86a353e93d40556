"""The five principles of personal connection and the behaviours by which each is seen."""

from enum import StrEnum


class Principle(StrEnum):
    """One of the five things a rehearsal practises, in the order they are always shown."""

    HONESTY = "honesty"
    BOUNDARIES = "boundaries"
    ATTENTION = "attention"
    UNDERSTANDING = "understanding"
    EMPATHY = "empathy"

    @property
    def title(self) -> str:
        """The name as a page or a report writes it."""
        return _TITLES[self]


_TITLES = {
    Principle.HONESTY: "Honesty",
    Principle.BOUNDARIES: "Respecting boundaries",
    Principle.ATTENTION: "Paying attention",
    Principle.UNDERSTANDING: "Being understanding",
    Principle.EMPATHY: "Showing empathy",
}


class Behaviour(StrEnum):
    """An observable part of a principle: something a quote can show."""

    CANDOUR = "candour"
    EARNEST_REASONS = "earnest_reasons"
    OWNING_UP = "owning_up"
    CONTRADICTION = "contradiction"
    FLATTERY = "flattery"
    EVASION = "evasion"
    OVERCLAIM = "overclaim"
    PACING = "pacing"
    RECIPROCITY = "reciprocity"
    ASKING_CONSENT = "asking_consent"
    ACCEPTING_NO = "accepting_no"
    PUSHING = "pushing"
    PRESSURE = "pressure"
    ADVICE_GIVING = "advice_giving"
    OVERSHARING = "oversharing"
    ENCOURAGING_ELABORATION = "encouraging_elaboration"
    UPTAKE = "uptake"
    REMEMBERING = "remembering"
    SELF_ORIENTED = "self_oriented"
    IGNORING = "ignoring"
    ASKING_AGAIN = "asking_again"
    VALIDATING_EMOTIONS = "validating_emotions"
    STAYING_CALM = "staying_calm"
    MUTUAL_SOLUTION = "mutual_solution"
    DISMISSING_EMOTIONS = "dismissing_emotions"
    DEFENSIVENESS = "defensiveness"
    BLAME = "blame"
    EMOTIONAL_REACTION = "emotional_reaction"
    DEMONSTRATING_UNDERSTANDING = "demonstrating_understanding"
    EXPLORATION = "exploration"
    PRACTICAL_HELP = "practical_help"
    CLICHE = "cliche"
    MINIMISING = "minimising"
    HIJACKING = "hijacking"

    @property
    def title(self) -> str:
        """The behaviour's name in words."""
        return self.value.replace("_", " ")


B = Behaviour
RAISES: dict[Principle, tuple[Behaviour, ...]] = {
    Principle.HONESTY: (B.CANDOUR, B.EARNEST_REASONS, B.OWNING_UP),
    Principle.BOUNDARIES: (B.PACING, B.RECIPROCITY, B.ASKING_CONSENT, B.ACCEPTING_NO),
    Principle.ATTENTION: (B.ENCOURAGING_ELABORATION, B.UPTAKE, B.REMEMBERING),
    Principle.UNDERSTANDING: (B.VALIDATING_EMOTIONS, B.STAYING_CALM, B.MUTUAL_SOLUTION),
    Principle.EMPATHY: (B.EMOTIONAL_REACTION, B.DEMONSTRATING_UNDERSTANDING, B.EXPLORATION, B.PRACTICAL_HELP),
}
"""The behaviours that raise each principle."""

LOWERS: dict[Principle, tuple[Behaviour, ...]] = {
    Principle.HONESTY: (B.CONTRADICTION, B.FLATTERY, B.EVASION, B.OVERCLAIM),
    Principle.BOUNDARIES: (B.PUSHING, B.PRESSURE, B.ADVICE_GIVING, B.OVERSHARING),
    Principle.ATTENTION: (B.SELF_ORIENTED, B.IGNORING, B.ASKING_AGAIN),
    Principle.UNDERSTANDING: (B.DISMISSING_EMOTIONS, B.DEFENSIVENESS, B.BLAME),
    Principle.EMPATHY: (B.CLICHE, B.MINIMISING, B.HIJACKING),
}
"""The behaviours that lower each principle."""

PRINCIPLE_OF: dict[Behaviour, Principle] = {
    behaviour: principle
    for table in (RAISES, LOWERS)
    for principle, behaviours in table.items()
    for behaviour in behaviours
}
"""Which principle a behaviour belongs to."""


def is_raising(behaviour: Behaviour) -> bool:
    """Whether the behaviour raises its principle rather than lowering it."""
    return behaviour in RAISES[PRINCIPLE_OF[behaviour]]
