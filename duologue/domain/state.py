"""What a persona carries from turn to turn; it belongs to its turn and restores exactly."""

from typing import Annotated, Self

from pydantic import Field

from duologue.domain.persona import Persona
from duologue.domain.scales import Comfort, Depth, Value
from duologue.domain.topics import Boundary, Disclosure

Counts = tuple[int, int, int, int]
"""How many times at each depth, small talk first."""

NONE_YET: Counts = (0, 0, 0, 0)


class Breach(Value):
    """A hurt that the persona remembers."""

    turn: Annotated[int, Field(ge=0)]
    cause: str
    loss: Annotated[float, Field(ge=0)]
    """Comfort lost, in points."""
    boundary: str | None = None
    """The boundary that was crossed, if one was."""
    healed: bool = False
    """Whether an apology has been accepted for it."""


class Ledger(Value):
    """Who asked and who told how much, by depth: reciprocity is read off it."""

    asked: Counts = NONE_YET
    """What the learner asked."""
    given: Counts = NONE_YET
    """What the learner told."""
    told: Counts = NONE_YET
    """What the persona told."""

    def with_one(self, column: str, depth: Depth) -> Self:
        """The ledger with one more entry."""
        counts = list(getattr(self, column))
        counts[depth.rank] += 1
        return self.model_copy(update={column: tuple(counts)})

    @property
    def is_one_sided(self) -> bool:
        """Whether the learner has asked a lot beyond small talk and told nothing of the kind."""
        return sum(self.asked[1:]) >= 4 and sum(self.asked[1:]) > 3 * sum(self.given[1:])


class State(Value):
    """What the persona feels and remembers after a turn."""

    turn: Annotated[int, Field(ge=0)] = 0
    """Turns held so far."""
    comfort: Comfort
    ledger: Ledger = Ledger()
    topic_comfort: dict[str, float] = {}
    """What is added to comfort on single topics, −30 to 20."""
    breaches: tuple[Breach, ...] = ()
    refusals: dict[str, int] = {}
    """How often each boundary has been held."""
    consents: tuple[str, ...] = ()
    """Boundaries on which the persona has said yes when asked."""
    refused: str | None = None
    """The boundary or topic refused in the last turn."""
    told: tuple[str, ...] = ()
    """Disclosures told, in order."""
    answered: tuple[str, ...] = ()
    """Commonly asked questions answered."""
    raised: tuple[str, ...] = ()
    """Moments brought up, in order."""
    raised_at: tuple[int, ...] = ()
    """The turns in which they were."""
    stated: tuple[str, ...] = ()
    """Facts of the fact card that the learner has said truly."""
    pending: str | None = None
    """The moment brought up in the last turn and not answered yet."""
    met: tuple[str, ...] = ()
    """Moments that were met well."""
    topic: str | None = None
    """The topic talked about now."""
    asked_about: str | None = None
    """The topic of the question the persona asked last, if it was in the last turn."""
    topics_asked_about: tuple[str, ...] = ()
    """Topics the persona has asked the learner about."""
    questions_ignored: Annotated[int, Field(ge=0)] = 0
    """How many of the persona's questions in a row were passed over."""
    name: str | None = None
    """The learner's name."""
    remembered: tuple[str, ...] = ()
    """Words the learner used for things of their own, to come back to."""
    returned_to: tuple[str, ...] = ()
    """Of those, what the persona has come back to."""
    has_ended: bool = False

    @classmethod
    def at_start(cls, persona: Persona) -> Self:
        """The persona before the first message."""
        return cls(comfort=persona.temperament.start)

    @property
    def unhealed(self) -> float:
        """Comfort lost in breaches that no apology has healed."""
        return sum(breach.loss for breach in self.breaches if not breach.healed)

    def comfort_on(self, topic: str | None) -> float:
        """Comfort as it is on one topic, 0–100."""
        return min(100.0, max(0.0, self.comfort + self.topic_comfort.get(topic or "", 0.0)))


def is_guarded(persona: Persona, state: State, boundary: Boundary) -> bool:
    """Whether a boundary is closed now. A hard one always is.

    A soft one opens with the persona's consent, or at its comfort unless it was crossed and not made good.
    """
    if boundary.kind == "hard":
        return True
    if boundary.id in state.consents:
        return False
    crossed = any(breach.boundary == boundary.id and not breach.healed for breach in state.breaches)
    return crossed or state.comfort < (boundary.opens_at or 100.0)


def is_open(persona: Persona, state: State, disclosure: Disclosure) -> bool:
    """Whether a disclosure may be told now."""
    boundary = persona.boundary_of(disclosure.topic)
    if boundary and is_guarded(persona, state, boundary):
        return False
    if not all(earlier in state.told for earlier in disclosure.after):
        return False
    if boundary and boundary.id in state.consents:
        return state.comfort >= (boundary.consent_at or 0.0)
    return state.comfort_on(disclosure.topic) >= persona.opens_at(disclosure)


def open_disclosures(persona: Persona, state: State) -> tuple[Disclosure, ...]:
    """All that may be told now, in the order of the file."""
    return tuple(disclosure for disclosure in persona.disclosures if is_open(persona, state, disclosure))


def open_depth(persona: Persona, state: State, topic: str | None = None) -> Depth:
    """The deepest layer that is open now, on a topic or in general."""
    comfort = state.comfort_on(topic)
    return max(
        (depth for depth in Depth if persona.temperament.opens.at(depth) <= comfort),
        key=lambda d: d.rank,
        default=Depth.SMALL_TALK,
    )
