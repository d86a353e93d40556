"""A persona, a store in a folder of its own, and an ordinary user's rights."""

import os
import tempfile
from pathlib import Path

import pytest

from duologue.domain.persona import Persona
from duologue.domain.state import State
from duologue.store import open_store

MIRA = {
    "schema": 1,
    "id": "mira",
    "version": "1.10",
    "name": "Mira Ødegård",
    "pronouns": "she/her",
    "age": 41,
    "work": "tunes pianos",
    "tagline": "Knows every piano in the street.",
    "about": "She tunes pianos. She lives above the bakery.",
    "difficulty": "gentle",
    "moment": "getting_to_know",
    "practises": ["attention", "boundaries"],
    "face": {"seed": "mira"},
    "scenario": {
        "place": "On the stairs.",
        "you": "A new neighbour.",
        "goal": "Get to know her.",
        "opening": ["Oh, hello.", "Mind the step."],
        "reached": {"comfort": 60},
        "afterwards": {"well": ["Nice."], "mixed": ["Hm."], "badly": ["Never again."]},
    },
    "facts": [{"id": "moved-in", "text": "You moved in last week.", "contradicted": ["I have lived here for years."]}],
    "temperament": {"start": 35.1, "unease": ["Well.", "Hm.", "Anyway."]},
    "voice": {"tone": "dry", "traits": "Short sentences.", "lines": {"weather": ["Rain."], "agree": ["Quite."]}},
    "topics": [{"id": "pianos", "name": "pianos", "depth": "small_talk", "words": ["piano"]}],
    "disclosures": [
        {"id": "first-piano", "topic": "pianos", "note": "Her aunt's.", "says": ["My aunt's.", "An old one."]}
    ],
    "boundaries": [
        {
            "id": "debts",
            "kind": "hard",
            "topics": ["pianos"],
            "touched_by": ["Are you in debt?", "Do you owe money?", "How much do you owe?"],
            "reason": "It is nobody's business.",
            "hints": ["Money is dull.", "Let's not."],
            "declines": {
                "gently": ["No.", "Not now."],
                "firmly": ["No, really.", "No."],
                "finally": ["Enough.", "Stop."],
            },
        }
    ],
    "moments": [
        {
            "id": "the-letter",
            "theme": "worry",
            "calls_for": ["empathy"],
            "says": ["A letter came.", "They wrote again."],
            "about": "a letter",
            "feeling": "anxious",
            "met": ["Thank you.", "That helps."],
            "missed": ["Never mind.", "Anyway."],
        }
    ],
    "answers": {"work": ["I tune pianos."], "name": ["Mira."]},
}


@pytest.fixture(scope="session")
def persona():
    """A small persona, in which nothing is true of a shipped one."""
    return Persona.model_validate(MIRA)


@pytest.fixture
def folder(tmp_path):
    """The folder of a store; it is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder):
    """An empty store."""
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture(scope="session")
def begin(persona):
    """Begins a rehearsal in a store and gives its transcript."""
    start = State.at_start(persona)
    return lambda store: store.begin(persona, seed=7, opening="Oh, hello.", start=start)


@pytest.fixture
def ordinary():
    """A folder that everybody may enter, and the rights of somebody who does not own it: root may write anywhere."""
    if not hasattr(os, "geteuid"):
        pytest.skip("rights over files are of another kind here")
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield _Ordinary(Path(name))


class _Ordinary:
    """`with ordinary:` takes root's rights away; for everybody else it changes nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __enter__(self) -> None:
        self._was = os.geteuid()
        if self._was == 0:
            os.seteuid(65534)

    def __exit__(self, *_) -> None:
        os.seteuid(self._was)
