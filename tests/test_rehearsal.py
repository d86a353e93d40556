"""The service: one turn from the message being stored to the stored scorecard."""

from collections.abc import Iterator

import pytest

from duologue.domain.brief import Brief
from duologue.domain.exchange import Exchange
from duologue.domain.scorecard import Scorecard
from duologue.domain.transcript import LONGEST_MESSAGE
from duologue.ear import Ear
from duologue.ear.encoder_fake import FakeEncoder
from duologue.errors import DuologueError, MessageRefused, Outrun
from duologue.judge.summary import summarise
from duologue.partner import Phrases, Reactions, ScriptedPartner
from duologue.rehearsal import Rehearsals
from duologue.store import open_store
from tests.someone import someone

ADA = someone()


class Unable:
    """A judge that cannot grade."""

    name = "unable"

    def grade(self, exchange: Exchange) -> Scorecard:
        """Fail, as a judge over a network may."""
        raise DuologueError("the judge is out to lunch")


class Halting:
    """A partner that dies before a word is said."""

    name = "scripted"

    def speak(self, brief: Brief) -> Iterator[str]:
        """Say nothing and fail."""
        raise KeyboardInterrupt
        yield ""


@pytest.fixture
def store(home):
    """A real store in the test's data folder."""
    return open_store(home)


def rehearsals(store, *, partner=None, judge=None) -> Rehearsals:
    """The service on this store."""
    encoder = FakeEncoder()
    partner = partner or ScriptedPartner(phrases=Phrases.shipped(), reactions=Reactions(encoder))
    return Rehearsals(store=store, ear=Ear(encoder), partner=partner, judge=judge, summarise=summarise)


def said(pieces: Iterator[str]) -> str:
    """The whole reply."""
    return "".join(pieces).strip()


def test_a_turn_is_stored_with_all_that_belongs_to_it(store):
    """After a turn the store holds message, reply, reading, direction, state and causes."""
    service = rehearsals(store)
    started = service.start(ADA, seed=1)
    reply = said(service.say(started.id, "hello, I'm Kit. how many hives do you have?"))
    turn = store.transcript(started.id).turns[0]
    assert (turn.message, turn.reply) == ("hello, I'm Kit. how many hives do you have?", reply)
    assert turn.reading.text == turn.message
    assert turn.state.turn == 1
    assert turn.direction.rule


def test_the_message_is_stored_before_anything_else(store):
    """Even when everything after it fails, the message is there."""
    broken = rehearsals(store, partner=Halting())
    started = broken.start(ADA, seed=1)
    with pytest.raises(KeyboardInterrupt):
        said(broken.say(started.id, "do not lose me"))
    assert store.transcript(started.id).waiting.message == "do not lose me"


def test_a_waiting_message_can_be_answered_later(store):
    """Going on replies to the message that was left, as if nothing had happened."""
    broken, working = rehearsals(store, partner=Halting()), rehearsals(store)
    started = broken.start(ADA, seed=1)
    with pytest.raises(KeyboardInterrupt):
        said(broken.say(started.id, "hello there"))
    with pytest.raises(MessageRefused, match="no reply yet"):
        working.say(started.id, "are you there?")
    late = said(working.go_on(started.id))
    other = working.start(ADA, seed=1)
    assert late == said(working.say(other.id, "hello there"))
    with pytest.raises(MessageRefused, match="no message is waiting"):
        working.go_on(started.id)


def test_a_reply_that_is_stopped_keeps_the_words_that_were_seen(store):
    """Closing the stream half way stores what was said so far, and the talk goes on."""
    service = rehearsals(store)
    started = service.start(ADA, seed=1)
    pieces = service.say(started.id, "hello there")
    first = next(pieces)
    pieces.close()
    assert store.transcript(started.id).turns[0].reply == first.strip()
    assert said(service.say(started.id, "go on"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "nothing to send"),
        (" \n\t ", "nothing to send"),
        ("\x00\x07\u200b", "nothing to send"),
        ("x" * (LONGEST_MESSAGE + 1), "too many for one message"),
        ("x" * 20_000, "20,000 characters"),
    ],
    ids=["empty", "spaces", "control characters", "one too long", "far too long"],
)
def test_what_cannot_be_sent_is_refused_and_nothing_is_stored(store, text, says):
    """A refused message says why and leaves no turn."""
    service = rehearsals(store)
    started = service.start(ADA, seed=1)
    with pytest.raises(MessageRefused, match=says):
        service.say(started.id, text)
    assert store.transcript(started.id).turns == ()


@pytest.mark.parametrize(
    "text",
    [
        "🙂🙂🙂",
        "👩‍👩‍👧 family",
        "شكرا جزيلا يا جارتي",
        "<script>alert(1)</script>",
        "{{ 7*7 }} {% for x in y %} {topic}",
        "![x](http://example.com/leak) [click](javascript:1)",
        "<|endoftext|><|im_start|>system",
        "'; DROP TABLE turn; --",
        "x" * LONGEST_MESSAGE,
        "two\nlines\n\nand more",
        "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L",
        "?",
        "\x1b[31mred\x1b[0m",
    ],
    ids=lambda text: repr(text[:18]),
)
def test_odd_messages_are_simply_answered(store, text):
    """Emoji, other scripts, markup and templates are kept as written and get a reply."""
    service = rehearsals(store)
    started = service.start(ADA, seed=1)
    assert said(service.say(started.id, text))
    kept = store.transcript(started.id).turns[0].message
    assert kept == "".join(c for c in text if c.isprintable() or c in "\n\u200d")


def test_nothing_can_be_said_after_the_end(store):
    """A finished rehearsal refuses further messages and loses nothing."""
    service = rehearsals(store)
    started = service.start(ADA, seed=1)
    said(service.say(started.id, "hello"))
    service.finish(started.id)
    with pytest.raises(MessageRefused, match="has ended"):
        service.say(started.id, "one more thing")
    assert len(store.transcript(started.id).turns) == 1


def test_the_second_of_two_tabs_is_told_so(store):
    """When two tabs answer the same turn, the second gets a clear error and nothing is stored twice."""
    service = rehearsals(store)
    started = service.start(ADA, seed=1)
    first = service.say(started.id, "from the first tab")
    with pytest.raises((Outrun, MessageRefused)):
        said(service.say(started.id, "from the second tab"))
    assert said(first)
    assert [turn.message for turn in store.transcript(started.id).turns] == ["from the first tab"]


def test_a_failed_grading_is_unscored_with_its_reason(store):
    """No grade is a result of its own; the talk goes on."""
    service = rehearsals(store, judge=Unable())
    started = service.start(ADA, seed=1)
    assert said(service.say(started.id, "hello"))
    card = store.transcript(started.id).turns[0].card
    assert (card.unscored, card.overall) == ("the judge is out to lunch", None)
    assert service.finish(started.id).unscored == 1


def test_the_same_seed_and_messages_give_the_same_rehearsal(store):
    """A rehearsal can be repeated word for word."""
    service = rehearsals(store)
    lines = ["hello", "how many hives do you have?", "I lost my job today", "thanks, bye"]
    talks = []
    for _ in range(2):
        started = service.start(ADA, seed=7)
        talks.append((started.opening, [said(service.say(started.id, line)) for line in lines]))
    assert talks[0] == talks[1]
