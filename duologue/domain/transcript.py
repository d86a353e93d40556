"""A transcript: the messages of a rehearsal in order, and what belongs to each turn."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from duologue.domain.comfort import ComfortChange
from duologue.domain.direction import Direction
from duologue.domain.reading import Reading
from duologue.domain.scales import Value
from duologue.domain.scorecard import Scorecard
from duologue.domain.state import State

LONGEST_MESSAGE = 4_000
"""Characters in one message, at most."""

Speaker = Literal["user", "partner"]
Voice = Literal["scripted", "model"]


class Message(Value):
    """One utterance."""

    speaker: Speaker
    text: str


class Turn(Value):
    """A message and all that came of it. Without a reply it is waiting for one."""

    index: Annotated[int, Field(ge=1)]
    """1 for the first turn of the rehearsal."""
    message: str
    reply: str | None = None
    partner: Voice = "scripted"
    """Who put the reply into words."""
    note: str | None = None
    """What went wrong on the way, in words for the learner."""
    reading: Reading | None = None
    changes: tuple[ComfortChange, ...] = ()
    direction: Direction | None = None
    state: State | None = None
    """The persona after this turn."""
    card: Scorecard | None = None
    said_at: datetime | None = None


class Transcript(Value):
    """A rehearsal as it stands."""

    id: str
    persona_id: str
    persona_digest: str
    """Digest of the persona it is held with; the store keeps that version."""
    seed: int = 0
    opening: str
    """The persona's first words."""
    start: State
    """The persona before the first turn."""
    turns: tuple[Turn, ...] = ()
    started_at: datetime | None = None
    ended_at: datetime | None = None
    """When it was finished, or the persona left; None while it goes on."""

    @property
    def state(self) -> State:
        """The persona as it is now."""
        return next((turn.state for turn in reversed(self.turns) if turn.state), self.start)

    @property
    def has_ended(self) -> bool:
        """Whether no more can be said."""
        return self.ended_at is not None or self.state.has_ended

    @property
    def waiting(self) -> Turn | None:
        """The turn whose message has no reply yet."""
        return self.turns[-1] if self.turns and self.turns[-1].reply is None else None

    @property
    def messages(self) -> tuple[Message, ...]:
        """Everything said so far, in order."""
        said = [Message(speaker="partner", text=self.opening)]
        for turn in self.turns:
            said.append(Message(speaker="user", text=turn.message))
            if turn.reply is not None:
                said.append(Message(speaker="partner", text=turn.reply))
        return tuple(said)
