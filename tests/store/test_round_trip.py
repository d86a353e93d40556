"""Whatever is kept comes back exactly: every number, every character, every field."""

from datetime import datetime, timedelta, timezone
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from duologue.domain.comfort import ComfortChange
from duologue.domain.direction import Direction, Stance
from duologue.domain.principles import Behaviour, Principle
from duologue.domain.reading import Act, Ask, Give, Reading, Seen, Span, Touch, Uptake
from duologue.domain.scales import Depth, Feeling
from duologue.domain.scorecard import Evidence, Highlight, Judgement, PrincipleSummary, Scorecard, Summary
from duologue.domain.state import Breach, Ledger, State
from duologue.domain.transcript import Turn
from duologue.store import open_store

# st.text() gives everything but half characters: zero bytes, right-to-left text, emoji, `{{ }}`.
text = st.text(max_size=30)
words = st.lists(text, max_size=3).map(tuple)
maybe = st.none() | text
unit = st.floats(0, 1)
comfort = st.floats(0, 100)
number = st.integers(0, 99)
counts = st.tuples(number, number, number, number)


def some(strategy):
    """A tuple of a few."""
    return st.lists(strategy, max_size=3).map(tuple)


spans = st.builds(lambda quote, start: Span(start=start, end=start + len(quote), quote=quote), text, number)
readings = st.builds(
    Reading,
    acts=some(st.builds(Seen, act=st.sampled_from(Act), span=spans, strength=unit)),
    asks=some(
        st.builds(
            Ask, span=spans, depth=st.sampled_from(Depth), topic=maybe, disclosures=words, is_permission=st.booleans()
        )
    ),
    gives=some(st.builds(Give, span=spans, depth=st.sampled_from(Depth), feeling=st.sampled_from(Feeling))),
    boundaries=some(st.builds(Touch, id=text, span=spans, strength=unit)),
    uptakes=some(st.builds(Uptake, span=spans, of=text, age=number)),
    name=maybe,
    words=words,
    answers_last=st.booleans(),
)
states = st.builds(
    State,
    turn=number,
    comfort=comfort,
    ledger=st.builds(Ledger, asked=counts, given=counts, told=counts),
    topic_comfort=st.dictionaries(text, st.floats(-30, 20), max_size=3),
    breaches=some(st.builds(Breach, turn=number, cause=text, loss=comfort, boundary=maybe, healed=st.booleans())),
    refusals=st.dictionaries(text, number, max_size=3),
    told=words,
    pending=maybe,
    remembered=words,
)
directions = st.builds(
    Direction, rule=text, reason=text, stance=st.sampled_from(Stance), tell=words, moment=maybe, ended=st.booleans()
)
changes = some(st.builds(ComfortChange, cause=text, delta=st.floats(-100, 100), quote=text))
evidence = st.builds(
    Evidence, behaviour=st.sampled_from(Behaviour), quote=st.text(min_size=1, max_size=9), start=number, end=number
)
judgements = st.builds(
    Judgement, level=st.integers(1, 5), called_for=st.booleans(), evidence=some(evidence), why=text, try_=text
)
cards = st.builds(
    Scorecard,
    principles=st.dictionaries(st.sampled_from(Principle), judgements),
    behaviours=st.dictionaries(st.sampled_from(Behaviour), unit, max_size=4),
    judge=text,
    rubric=text,
    unscored=maybe,
)
replies = st.fixed_dictionaries(
    {
        "reply": text,
        "partner": st.sampled_from(["scripted", "model"]),
        "note": maybe,
        "reading": readings,
        "changes": changes,
        "direction": directions,
        "state": states,
    }
)
highlights = st.builds(
    Highlight,
    turn=st.integers(1, 99),
    principle=st.sampled_from(Principle),
    behaviour=st.none() | st.sampled_from(Behaviour),
    quote=text,
    why=text,
    try_=text,
)
summaries = st.builds(
    Summary,
    principles=st.dictionaries(
        st.sampled_from(Principle), st.builds(PrincipleSummary, level=st.none() | st.floats(1, 5), messages=number)
    ),
    behaviours=st.dictionaries(st.sampled_from(Behaviour), unit, max_size=4),
    overall=st.none() | st.integers(0, 100),
    worked=some(highlights),
    practise=st.none() | highlights,
    outcome=maybe,
)

thorough = settings(max_examples=60, deadline=None)


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """A store for many examples."""
    store = open_store(tmp_path_factory.mktemp("shared"))
    yield store
    store.close()


@thorough
@given(message=text, reply=replies, card=cards)
def test_every_part_of_a_turn(shared, begin_shared, message, reply, card):
    """A turn with everything in it comes back equal, and in the same order inside."""
    begun = begin_shared()
    turn = shared.keep_message(begun.id, 1, message).model_copy(update=reply)
    shared.keep_reply(begun.id, turn)
    shared.keep_card(begun.id, 1, card)
    (kept,) = shared.transcript(begun.id).turns
    assert kept == turn.model_copy(update={"card": card})
    assert list(kept.card.behaviours) == list(card.behaviours)


@thorough
@given(history=st.lists(states, min_size=1, max_size=4))
def test_every_state_belongs_to_its_turn(shared, begin_shared, history):
    """After any number of turns, the state after each of them is still there exactly."""
    begun = begin_shared()
    for index, state in enumerate(history, start=1):
        shared.keep_message(begun.id, index, "Hello")
        shared.keep_reply(begun.id, Turn(index=index, message="Hello", reply="Hm.", state=state))
    assert [turn.state for turn in shared.transcript(begun.id).turns] == history


@thorough
@given(start=states, opening=text, seed=st.integers(-(2**63), 2**63 - 1), summary=summaries)
def test_every_part_of_a_rehearsal(shared, persona, start, opening, seed, summary):
    """Seed, opening, first state, persona and summary come back equal."""
    begun = shared.begin(persona, seed=seed, opening=opening, start=start)
    shared.end(begun.id, summary)
    kept = shared.transcript(begun.id)
    assert kept == begun.model_copy(update={"ended_at": kept.ended_at})
    assert shared.summary(begun.id) == summary
    assert shared.persona_of(kept) == persona


@given(offset=st.integers(-14, 14), microseconds=st.integers(0, 10**12))
@settings(max_examples=20, deadline=None)
def test_every_instant(tmp_path_factory, begin, offset, microseconds):
    """A time comes back as the same instant, whatever time zone the clock is in."""
    moment = datetime(2030, 1, 1, tzinfo=timezone(timedelta(hours=offset))) + timedelta(microseconds=microseconds)
    store = open_store(tmp_path_factory.mktemp("clock"), now=lambda: moment)
    assert store.transcript(begin(store).id).started_at == moment
    store.close()


@pytest.fixture(scope="module")
def begin_shared(shared, persona):
    """Begins a rehearsal in the shared store."""
    seeds = count()
    return lambda: shared.begin(persona, seed=next(seeds), opening="Hm.", start=State.at_start(persona))
