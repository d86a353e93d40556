"""An exchange: one message with all that a judge may look at."""

from duologue.domain.persona import Persona
from duologue.domain.reading import Reading
from duologue.domain.scales import Value
from duologue.domain.state import State
from duologue.domain.transcript import Message


class Exchange(Value):
    """A message of the learner's, what was said before it, and the scene if there is one."""

    message: str
    history: tuple[Message, ...] = ()
    """Everything said before it, oldest first."""
    reading: Reading
    persona: Persona | None = None
    """None where a conversation from elsewhere is graded."""
    before: State | None = None
    """The persona before the message; its `pending` moment and `refused` boundary tell what was called for."""

    @property
    def last(self) -> str:
        """What the partner said last; empty at the start."""
        return next((m.text for m in reversed(self.history) if m.speaker == "partner"), "")
