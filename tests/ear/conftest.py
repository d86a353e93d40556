"""The ear with its real encoder, and the shipped personas it knows."""

from functools import cache

import pytest

from duologue.authoring import load
from duologue.bootstrap import shipped
from duologue.domain.persona import Persona
from duologue.domain.reading import Reading
from duologue.domain.state import State
from duologue.domain.transcript import Message
from duologue.ear import Ear
from duologue.ear.encoder import Encoder


@pytest.fixture(scope="session")
def ear():
    """One ear for all tests: what it knows of a persona is encoded once."""
    return Ear(Encoder(remember=20_000))


@cache
def persona_called(name: str) -> Persona:
    """A shipped persona by the name of its file."""
    return load(shipped("personas") / f"{name}.yaml")


@pytest.fixture(scope="session")
def hear(ear):
    """Read one message after what the persona said last; `who` is a shipped persona, `refused` what it declined."""

    def read(text: str, after: str = "", *, who: str | None = None, refused: str | None = None) -> Reading:
        history = (Message(speaker="partner", text=after),) if after else ()
        state = State(comfort=50, refused=refused) if refused else None
        return ear.listen(text, history=history, persona=persona_called(who) if who else None, state=state)

    return read
