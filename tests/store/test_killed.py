"""A process that is killed loses nothing that it has kept."""

import subprocess
import sys

import pytest

from duologue.store import open_store

REHEARSE = """
import sys, time
from pathlib import Path
from duologue.domain.persona import Persona
from duologue.domain.state import State
from duologue.store import open_store

store = open_store(Path(sys.argv[1]))
persona = Persona.model_validate_json(sys.argv[2])
start = State.at_start(persona)
begun = store.begin(persona, seed=1, opening="Hm.", start=start)
print(begun.id, flush=True)
for index in range(1, int(sys.argv[3]) + 1):
    turn = store.keep_message(begun.id, index, f"Message {index}.")
    print(turn.message, flush=True)
    if index < int(sys.argv[3]):
        store.keep_reply(begun.id, turn.model_copy(update={"reply": "Hm.", "state": start}))
time.sleep(60)
"""


@pytest.fixture
def rehearse(folder, persona):
    """Starts a process that holds a rehearsal of some turns and hangs before the last reply."""
    started = []

    def start(turns):
        given = [str(folder), persona.model_dump_json(by_alias=True, round_trip=True), str(turns)]
        process = subprocess.Popen([sys.executable, "-c", REHEARSE, *given], stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_the_message_is_there_after_kill_9(rehearse, folder):
    """Killed between message and reply, the message is there and waits; the rehearsal can go on."""
    process = rehearse(turns=1)
    id, message = (process.stdout.readline().strip() for _ in range(2))
    process.kill()
    process.wait()
    store = open_store(folder)
    turn = store.transcript(id).waiting
    assert turn.message == message == "Message 1."
    assert store.overviews()[0].waiting
    store.keep_reply(id, turn.model_copy(update={"reply": "There you are."}))
    assert store.transcript(id).waiting is None
    store.close()


def test_nothing_that_was_said_is_lost(rehearse, folder):
    """Killed at any point of a long rehearsal, every message that was reported as kept is there."""
    process = rehearse(turns=500)
    id = process.stdout.readline().strip()
    reported = [process.stdout.readline().strip() for _ in range(40)]
    process.kill()
    reported += process.stdout.read().splitlines()
    process.wait()
    store = open_store(folder)
    kept = [turn.message for turn in store.transcript(id).turns]
    assert kept[: len(reported)] == reported
    assert len(kept) - len(reported) in (0, 1)
    store.close()
