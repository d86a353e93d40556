"""The store keeps what it is given, in order, and refuses what does not fit."""

import itertools
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from duologue.domain.direction import Direction, Stance
from duologue.domain.principles import Behaviour, Principle
from duologue.domain.scorecard import Evidence, Judgement, Scorecard, Summary
from duologue.domain.state import State
from duologue.domain.transcript import Turn
from duologue.errors import InputError, MessageRefused, NotFound, Outrun
from duologue.store import open_store, persona_digest


def answered(turn, *, comfort=50.0, ended=False):
    """The turn with a reply."""
    state = State(turn=turn.index, comfort=comfort, has_ended=ended)
    direction = Direction(rule="answer", reason="it was asked", stance=Stance.WARM)
    return turn.model_copy(update={"reply": f"Reply {turn.index}.", "state": state, "direction": direction})


def card_for(message, *, judge="local", level=4):
    """A card with one judgement that quotes the whole message."""
    quoted = Evidence(behaviour=Behaviour.UPTAKE, quote=message, start=0, end=len(message))
    judgement = Judgement(level=level, called_for=True, evidence=(quoted,), why="It builds on it.", try_="Ask on.")
    return Scorecard(
        principles={Principle.ATTENTION: judgement}, behaviours={Behaviour.UPTAKE: 0.7}, judge=judge, rubric="r1"
    )


def test_a_rehearsal_comes_back(store, begin):
    """What begin() returned is what transcript() finds."""
    begun = begin(store)
    assert store.transcript(begun.id) == begun
    assert begun.started_at.utcoffset() == timedelta(0)


def test_turns_come_back_in_order(store, begin):
    """Messages, replies and cards come back, each in its turn."""
    begun = begin(store)
    turns = []
    for index in (1, 2, 3):
        turn = answered(store.keep_message(begun.id, index, f"Message {index}?"), comfort=40.0 + index)
        store.keep_reply(begun.id, turn)
        card = card_for(turn.message, level=index)
        store.keep_card(begun.id, index, card)
        turns.append(turn.model_copy(update={"card": card}))
    assert store.transcript(begun.id).turns == tuple(turns)
    assert store.transcript(begun.id).state.comfort == 43.0


def test_a_message_without_a_reply_waits(store, begin):
    """A message is there before its reply, and the transcript says that it waits."""
    begun = begin(store)
    turn = store.keep_message(begun.id, 1, "Hello?")
    assert store.transcript(begun.id).waiting == turn


@pytest.mark.parametrize("index", [1, 3, 40])
def test_a_message_must_be_the_next(store, begin, index):
    """A turn that exists, or that leaves a gap, is refused and changes nothing."""
    begun = begin(store)
    store.keep_message(begun.id, 1, "First.")
    with pytest.raises(Outrun, match=r"stands at turn 1.*another tab"):
        store.keep_message(begun.id, index, "From another tab.")
    assert [turn.message for turn in store.transcript(begun.id).turns] == ["First."]


def test_a_second_reply_is_refused(store, begin):
    """The first reply stays."""
    begun = begin(store)
    turn = answered(store.keep_message(begun.id, 1, "Hello?"))
    store.keep_reply(begun.id, turn)
    with pytest.raises(Outrun, match="has a reply already"):
        store.keep_reply(begun.id, turn.model_copy(update={"reply": "Another."}))
    assert store.transcript(begun.id).turns == (turn,)


def test_the_persona_may_leave(store, begin):
    """A reply after which the persona has left ends the rehearsal, and nothing can be said any more."""
    begun = begin(store)
    store.keep_reply(begun.id, answered(store.keep_message(begun.id, 1, "Hello?"), ended=True))
    assert store.transcript(begun.id).ended_at
    with pytest.raises(MessageRefused, match="has ended; begin a new one"):
        store.keep_message(begun.id, 2, "Wait!")


def test_ending_twice_keeps_the_first_end(folder, begin):
    """A later summary replaces the earlier one; the time of the end and, without a summary, the last one stay."""
    hours = itertools.count()
    store = open_store(folder, now=lambda: datetime(2030, 1, 1, next(hours), tzinfo=UTC))
    begun = begin(store)
    assert store.summary(begun.id) is None
    store.end(begun.id, Summary(overall=40))
    ended_at = store.transcript(begun.id).ended_at
    store.end(begun.id, Summary(overall=75, unsent=2))
    store.end(begun.id, None)
    assert store.summary(begun.id) == Summary(overall=75, unsent=2)
    assert store.transcript(begun.id).ended_at == ended_at
    store.close()


def test_a_reply_after_the_end_is_kept(store, begin):
    """When the learner finishes while the persona is answering, the answer is not lost."""
    begun = begin(store)
    turn = store.keep_message(begun.id, 1, "Hello?")
    store.end(begun.id, None)
    store.keep_reply(begun.id, answered(turn))
    assert store.transcript(begun.id).turns == (answered(turn),)


def test_the_newest_card_counts(store, begin):
    """A later card takes the place of an earlier one, whoever graded."""
    begun = begin(store)
    turn = store.keep_message(begun.id, 1, "Hello?")
    for judge in ("local", "model:small", "local"):
        store.keep_card(begun.id, 1, card_for(turn.message, judge=judge))
    newest = Scorecard.without_grade(judge="model:small", reason="it timed out")
    store.keep_card(begun.id, 1, newest)
    assert store.transcript(begun.id).turns[0].card == newest


def test_a_store_that_has_read_before_sees_what_is_new(store, begin, folder):
    """A turn in memory is read again once it has a reply or another card, also from another process."""
    other = open_store(folder)
    begun = begin(store)
    turn = store.keep_message(begun.id, 1, "Hello?")
    steps = [
        lambda: other.keep_reply(begun.id, answered(turn)),
        lambda: other.keep_card(begun.id, 1, card_for(turn.message, level=2)),
        lambda: other.keep_message(begun.id, 2, "And?"),
        lambda: other.keep_card(begun.id, 1, card_for(turn.message, level=5)),
    ]
    for step in steps:
        before = store.transcript(begun.id)
        step()
        assert before != store.transcript(begun.id) == other.transcript(begun.id)
    other.delete(begun.id)
    with pytest.raises(NotFound):
        store.transcript(begun.id)
    other.close()


def test_a_rehearsal_is_pinned_to_its_persona(store, begin, persona):
    """When the persona changes, an earlier rehearsal still has the one it was held with."""
    changed = persona.model_copy(update={"tagline": "Has retired."})
    first = begin(store)
    second = store.begin(changed, seed=1, opening="Hm.", start=State.at_start(changed))
    assert store.persona_of(first) == persona
    assert store.persona_of(second) == changed
    assert list(store.persona_of(first).answers) == ["work", "name"]
    assert first.persona_digest == persona_digest(persona) != second.persona_digest


def test_ids_are_made_for_links(store, begin):
    """Ids differ, and hold nothing that a link or a command line would trip over."""
    ids = {begin(store).id for _ in range(50)}
    assert len(ids) == 50
    assert all(len(id) == 18 and set(id) <= set("0123456789abcdef") for id in ids)


@pytest.mark.parametrize(
    "id", ["", "0" * 18, "../../etc/passwd", "'; DROP TABLE turn; --", "é\x00\ud800", "a" * 10_000]
)
def test_unknown_ids_are_not_found(store, id):
    """An id that is unknown or no id at all gives one clear error from every method."""
    turn = answered(Turn(index=1, message="Hello?"))
    for attempt in (
        lambda: store.transcript(id),
        lambda: store.summary(id),
        lambda: store.end(id, None),
        lambda: store.delete(id),
        lambda: store.keep_message(id, 1, turn.message),
        lambda: store.keep_reply(id, turn),
        lambda: store.keep_card(id, 1, card_for("Hello")),
    ):
        with pytest.raises(NotFound, match="there is no rehearsal") as caught:
            attempt()
        assert len(str(caught.value)) < 200


def test_unknown_turns_are_not_found(store, begin):
    """A reply or a card needs a message to belong to."""
    begun = begin(store)
    with pytest.raises(NotFound, match="has no turn 1"):
        store.keep_reply(begun.id, answered(Turn(index=1, message="Hello?")))
    with pytest.raises(NotFound, match="has no turn 1"):
        store.keep_card(begun.id, 1, card_for("Hello"))


def test_half_a_character_is_refused(store, begin):
    """Text that no database can hold is the user's to mend, and nothing is kept of it."""
    begun = begin(store)
    with pytest.raises(InputError, match=r"'\\ud83d', half a character"):
        store.keep_message(begun.id, 1, "cut \ud83d off")
    assert store.transcript(begun.id).turns == ()


def test_too_large_a_seed_is_refused(store, persona):
    """A seed that does not fit gives one clear error."""
    with pytest.raises(InputError, match="seed"):
        store.begin(persona, seed=2**63, opening="Hm.", start=State.at_start(persona))


def test_deleting_removes_one_rehearsal(store, begin):
    """The others stay, with their persona."""
    one, other = begin(store), begin(store)
    for begun in (one, other):
        store.keep_card(begun.id, 1, card_for(store.keep_message(begun.id, 1, "Hello?").message))
    store.delete(one.id)
    with pytest.raises(NotFound):
        store.transcript(one.id)
    assert store.transcript(other.id).turns[0].card
    assert store.persona_of(other).name == "Mira Ødegård"


@pytest.mark.parametrize("everything", [False, True])
def test_deleted_text_is_gone_from_the_disk(store, begin, folder, everything):
    """Neither the file nor what lies beside it holds a word of a deleted rehearsal, or of its persona."""
    begun = begin(store)
    long = "marmalade " * 3000
    for index, text in enumerate(["The marmalade secret.", long], start=1):
        store.keep_card(begun.id, index, card_for(store.keep_message(begun.id, index, text).message))
    (folder / "duologue-before-0000.db").write_text("an old marmalade")
    assert b"marmalade" in _all_bytes(folder)
    if everything:
        store.delete_all()
    else:
        store.delete(begun.id)
    assert b"marmalade" not in _all_bytes(folder)
    assert b"tunes pianos" not in _all_bytes(folder)
    assert store.overviews() == []


def test_files_are_the_owners_alone(store, begin, folder):
    """Nobody else may read the folder or any file in it."""
    begin(store)
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}
    assert modes.pop(folder) == 0o700
    assert len(modes) == 3
    assert set(modes.values()) == {0o600}


def test_two_stores_share_a_file(store, begin, folder):
    """What one store has kept the other sees at once; the second to send a turn is told so."""
    other = open_store(folder)
    begun = begin(store)
    turn = store.keep_message(begun.id, 1, "From the first tab.")
    with pytest.raises(Outrun):
        other.keep_message(begun.id, 1, "From the second tab.")
    other.keep_reply(begun.id, answered(turn))
    with pytest.raises(Outrun):
        store.keep_reply(begun.id, answered(turn))
    assert store.transcript(begun.id) == other.transcript(begun.id)
    other.close()


def test_threads_share_a_store(store, begin):
    """Eight threads at once lose nothing, each in its own rehearsal."""

    def rehearse(_):
        begun = begin(store)
        for index in range(1, 11):
            store.keep_reply(begun.id, answered(store.keep_message(begun.id, index, f"Message {index}.")))
        return store.transcript(begun.id)

    with ThreadPoolExecutor(8) as threads:
        transcripts = list(threads.map(rehearse, range(8)))
    assert [len(transcript.turns) for transcript in transcripts] == [10] * 8


def test_one_of_many_wins_a_turn(store, begin):
    """When eight threads send the same turn, one is kept and seven are told."""
    begun = begin(store)

    def send(number):
        try:
            return store.keep_message(begun.id, 1, f"From tab {number}.").message
        except Outrun:
            return None

    with ThreadPoolExecutor(8) as threads:
        kept = [message for message in threads.map(send, range(8)) if message]
    assert [turn.message for turn in store.transcript(begun.id).turns] == kept
    assert len(kept) == 1


def _all_bytes(folder):
    return b"".join(path.read_bytes() for path in folder.iterdir())
