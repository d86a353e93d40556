"""A brief: what a partner needs to put one direction into words."""

from duologue.domain.direction import Direction
from duologue.domain.persona import Persona
from duologue.domain.reading import Reading
from duologue.domain.scales import Value
from duologue.domain.state import State
from duologue.domain.transcript import Message


class Brief(Value):
    """A direction and its surroundings."""

    direction: Direction
    persona: Persona
    state: State
    """The persona after hearing the message."""
    reading: Reading
    history: tuple[Message, ...] = ()
    """Everything said before the reply, the message included."""
    seed: int = 0
    """The same seed and history give the same words."""
