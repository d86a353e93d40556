"""How comfort moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.domain import comfort
from duologue.domain.reading import KIND_ACTS, Act, Reading, Seen, Span
from duologue.domain.scales import Depth
from duologue.domain.state import Breach, is_guarded, is_open, open_disclosures
from tests.someone import asking, at, building_on, hears, someone, telling

ADA = someone()
ACTS = st.lists(st.sampled_from(list(Act)), max_size=6)


def delta(reading: Reading, **state) -> float:
    """By how much comfort moves."""
    before = at(ADA, **state)
    return comfort.after(before, reading, ADA).state.comfort - before.comfort


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (hears("I see", Act.VALIDATION), hears("okay then")),
        (building_on("four hives, goodness", "four hives"), hears("okay then")),
        (building_on("as you said, Selby", "Selby", age=3), building_on("Selby, then", "Selby")),
        (telling("I grew up on a boat"), hears("okay then")),
        (hears("that's fine", Act.ACCEPTANCE), hears("come on", Act.INSISTENCE)),
        (hears("okay then"), hears("you're rubbish", Act.INSULT)),
        (hears("don't cry about it", Act.DISMISSAL), hears("you're rubbish", Act.INSULT)),
        (
            asking("and your town?", depth=Depth.PERSONAL, topic="town"),
            asking("are you in debt?", depth=Depth.INTIMATE),
        ),
        (
            asking("may I ask about your sister?", touches="the-sister", is_permission=True, acts=(Act.CONSENT,)),
            asking("what did your sister do?", touches="the-sister"),
        ),
        (asking("what did your sister do?", touches="the-sister"), asking("who died in the fire?", touches="the-fire")),
    ],
)
def test_what_is_kinder_is_felt_as_kinder(better, worse):
    """Of two messages the kinder leaves more comfort."""
    assert delta(better) > delta(worse)


@given(ACTS, st.floats(0, 100))
def test_comfort_stays_in_range_and_every_step_has_a_cause_and_a_quote(acts, start):
    """Whatever a message does, comfort stays in 0–100 and the changes add up to the difference."""
    before = at(ADA, comfort=start)
    moved = comfort.after(before, hears("some words", *acts), ADA)
    assert 0 <= moved.state.comfort <= 100
    assert sum(change.delta for change in moved.changes) == pytest.approx(moved.state.comfort - start, abs=1e-4)
    assert all(change.cause and change.quote in "some words" and change.quote for change in moved.changes)


@given(st.lists(st.sampled_from(sorted(KIND_ACTS)), max_size=6), st.floats(0, 100), st.booleans())
def test_kindness_never_lowers_comfort(acts, start, hurt):
    """A message that does only kind things never costs comfort, not even after a hurt."""
    breaches = (Breach(turn=1, cause="was insulting", loss=20),) if hurt else ()
    before = at(ADA, comfort=start, breaches=breaches)
    assert comfort.after(before, hears("some words", *acts), ADA).state.comfort >= start


def test_losses_weigh_more_than_gains():
    """An insult costs more than the kindest single message wins."""
    kind = hears("kind words", Act.VALIDATION, Act.REACTION, Act.INTERPRETATION, Act.OFFER)
    assert -delta(hears("cruel words", Act.INSULT)) > delta(kind)


def test_gains_flatten_near_the_top():
    """The same kindness wins less when comfort is high."""
    assert delta(hears("kind", Act.VALIDATION), comfort=90) < delta(hears("kind", Act.VALIDATION), comfort=40)


@pytest.mark.parametrize("loss", [6.0, 12.0, 30.0])
def test_a_sincere_apology_wins_back_a_share_once(loss):
    """A sincere apology wins back 30–70 % of the last hurt, and a second one nothing more of it."""
    hurt = at(ADA, comfort=40.0, breaches=(Breach(turn=1, cause="was insulting", loss=loss),))
    sorry = hears("I'm sorry, that was unkind of me", Act.APOLOGY)
    healed = comfort.after(hurt, sorry, ADA).state
    assert 0.3 * loss <= healed.comfort - 40 <= 0.7 * loss
    assert comfort.after(healed, sorry, ADA).state.comfort == healed.comfort


def test_a_hollow_apology_wins_nothing_back():
    """Sorry-if-you-felt wins back less than 15 % of a hurt."""
    hurt = at(ADA, comfort=40.0, breaches=(Breach(turn=1, cause="was insulting", loss=20),))
    assert comfort.after(hurt, hears("sorry if you felt hurt", Act.HOLLOW_APOLOGY), ADA).state.comfort - 40 < 3


def test_sweet_words_beside_a_blow_do_not_sweeten_it():
    """A compliment in the same message as an insult wins nothing."""
    both = delta(hears("lovely, you idiot", Act.INSULT, Act.COMPLIMENT, Act.VALIDATION))
    assert both == delta(hears("lovely, you idiot", Act.INSULT))


def test_pushing_again_costs_more_than_coming_near_once():
    """A second question about a closed thing costs more than the first."""
    ask = asking("tell me about the fire", touches="the-fire")
    assert delta(ask, refusals={"the-fire": 1}) < delta(ask) < 0


def test_asking_first_and_being_at_ease_opens_a_soft_boundary():
    """Asked for permission at enough comfort, the persona says yes on a soft boundary."""
    asks = asking("may I ask about your sister?", touches="the-sister", is_permission=True, acts=(Act.CONSENT,))
    boundary = ADA.boundary_by_id["the-sister"]
    assert not is_guarded(ADA, comfort.after(at(ADA, comfort=60), asks, ADA).state, boundary)
    assert is_guarded(ADA, comfort.after(at(ADA, comfort=40), asks, ADA).state, boundary)


def test_a_no_taken_well_the_first_time_is_no_breach():
    """Somebody who came near once and takes the no well is not held to it."""
    crossed = comfort.after(at(ADA), asking("your sister?", touches="the-sister"), ADA).state
    assert crossed.breaches
    refused = crossed.model_copy(update={"refused": "the-sister", "refusals": {"the-sister": 1}})
    assert comfort.after(refused, hears("of course, no worries", Act.ACCEPTANCE), ADA).state.unhealed == 0


READINGS = st.builds(
    lambda acts, touches, permission, depth: Reading(
        text="words",
        acts=tuple(Seen(act=act, span=Span.of("words")) for act in acts),
        asks=asking("words", depth=depth, is_permission=permission, topic="fire", disclosures=("her-name",)).asks,
        boundaries=asking("words", touches=touches).boundaries,
    ),
    ACTS,
    st.sampled_from(["the-fire", "the-sister", ""]),
    st.booleans(),
    st.sampled_from(list(Depth)),
)


@given(st.lists(READINGS, max_size=12), st.floats(0, 100))
def test_a_hard_boundary_never_opens(readings, start):
    """No sequence of messages opens a hard boundary."""
    state = at(ADA, comfort=start)
    for reading in readings:
        state = comfort.after(state, reading, ADA).state
    assert is_guarded(ADA, state, ADA.boundary_by_id["the-fire"])
    assert not [d for d in open_disclosures(ADA, state) if d.topic == "fire"]


def test_what_must_come_after_something_else_waits_for_it():
    """A disclosure with `after` stays closed until the other was told."""
    state = at(ADA, comfort=95)
    what = ADA.disclosure_by_id["what-she-did"]
    assert not is_open(ADA, state, what)
    assert is_open(ADA, state.model_copy(update={"told": ("her-name",)}), what)
