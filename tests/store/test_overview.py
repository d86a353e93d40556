"""The list of rehearsals tells each in one line, the last begun first."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from duologue.domain.scorecard import Summary
from duologue.domain.state import State
from duologue.store import Overview, open_store

DAY = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
def store(folder):
    """A store whose clock goes on one minute each time it is asked."""
    minutes = count()
    store = open_store(folder, now=lambda: DAY + timedelta(minutes=next(minutes)))
    yield store
    store.close()


def test_an_overview_follows_the_rehearsal(store, begin, persona):
    """Turns, comfort, waiting, end and result are always as the transcript has them."""
    begun = begin(store)
    new = Overview(
        id=begun.id,
        persona_id="mira",
        persona_name="Mira Ødegård",
        started_at=DAY,
        ended_at=None,
        turns=0,
        comfort=35.1,
        overall=None,
        waiting=False,
    )
    assert store.overviews() == [new]
    turn = store.keep_message(begun.id, 1, "Hello?")
    asked = new.model_copy(update={"turns": 1, "waiting": True})
    assert store.overviews() == [asked]
    store.keep_reply(begun.id, turn.model_copy(update={"reply": "Hm.", "state": State(comfort=0.1 + 0.2)}))
    answered = asked.model_copy(update={"comfort": 0.1 + 0.2, "waiting": False})
    assert store.overviews() == [answered]
    store.end(begun.id, Summary(overall=63))
    assert store.overviews() == [answered.model_copy(update={"ended_at": DAY + timedelta(minutes=2), "overall": 63})]


def test_pages(store, begin):
    """Pages follow each other without a gap, the last begun first; past the end there is nothing."""
    ids = [begin(store).id for _ in range(5)][::-1]
    pages = [[overview.id for overview in store.overviews(2, offset)] for offset in (0, 2, 4, 6)]
    assert pages == [ids[:2], ids[2:4], ids[4:], []]


def test_one_persona(store, begin, persona):
    """The list can be of one persona alone, whatever its version, with the name it had then."""
    begin(store)
    for name in ("Ada", "Ada Lovelace"):
        ada = persona.model_copy(update={"id": "ada", "name": name})
        store.begin(ada, seed=1, opening="Hm.", start=State.at_start(ada))
    assert [overview.persona_name for overview in store.overviews(persona_id="ada")] == ["Ada Lovelace", "Ada"]
    assert store.overviews(persona_id="nobody") == []


def test_an_empty_store_has_none(store):
    """A new store has an empty list."""
    assert store.overviews() == []
