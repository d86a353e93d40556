"""Every card is valid, whatever was written: quotes are verbatim, levels hold, no card beats a wrong one."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from duologue.domain.exchange import Exchange
from duologue.domain.persona import Persona
from duologue.domain.principles import LOWERS, RAISES, Behaviour, Principle
from duologue.domain.reading import Act, Ask, Reading, Seen, Span, Touch
from duologue.domain.scales import Depth
from duologue.domain.scorecard import Scorecard
from duologue.domain.state import State
from duologue.domain.transcript import Message
from duologue.judge import LocalJudge
from tests.someone import someone

Grade = Callable[..., Scorecard]
WORDS = (
    "I you sorry they why because best never ok hard should mine what no at least job ?! … “quote” {words} <b>".split()
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(message=TEXTS, last=TEXTS)
def test_any_message_has_a_valid_card(grade: Grade, message: str, last: str) -> None:
    """Quotes stand in the message, levels are 1–5, what is called for has a level, and a level has its reason."""
    card = grade(last, message)
    for judgement in card.principles.values():
        assert all(evidence.is_in(message) for evidence in judgement.evidence)
        assert judgement.level is not None or not judgement.called_for
        assert judgement.level in (None, 3) or judgement.evidence
        assert bool(judgement.why) == (judgement.level is not None)
    assert all(0 <= strength <= 1 for strength in card.behaviours.values())
    assert card.unscored or set(card.principles) == set(Principle)


@SLOW
@given(message=TEXTS)
def test_nothing_is_suggested_where_it_is_good(grade: Grade, message: str) -> None:
    """From level 4 on, and where nothing was called for, `try` is empty."""
    for judgement in grade("I lost my job today.", message).principles.values():
        assert not judgement.try_ or (judgement.level is not None and judgement.level < 4)


@pytest.mark.parametrize("message", ["", "   ", "…", "😢😢", "?!", "\n\t"])
def test_a_message_without_words_is_unscored(judge: LocalJudge, message: str) -> None:
    """No words, no grade, and the card says why."""
    card = judge.grade(Exchange(message=message, reading=Reading()))
    assert card.unscored
    assert card.overall is None
    assert not card.principles


def test_a_foreign_message_is_unscored(judge: LocalJudge) -> None:
    """The local judge does not guess at a language it was not trained on."""
    message = "Das tut mir sehr leid"
    reading = Reading(acts=(Seen(act=Act.FOREIGN, span=Span.of(message)),))
    assert "English" in (judge.grade(Exchange(message=message, reading=reading)).unscored or "")


@pytest.mark.parametrize(
    "message", ["{words} {quote}", "{{ 7*7 }}", "<script>alert(1)</script> sorry", "<|endoftext|> oh no"]
)
def test_odd_text_is_quoted_as_it_is(grade: Grade, message: str) -> None:
    """What looks like a slot or a tag is text, and stays what it was."""
    card = grade("I lost my job.", message)
    quotes = [e.quote for j in card.principles.values() for e in j.evidence]
    assert all(quote in message for quote in quotes)


def test_a_very_long_message_is_graded(grade: Grade) -> None:
    """Four thousand characters are one card."""
    assert grade("I lost my job.", "I am sorry to hear that, really. " * 120).overall is not None


def test_the_card_names_judge_and_rubric(grade: Grade, judge: LocalJudge) -> None:
    """A card says who graded it, and by which rubric."""
    card = grade("I lost my job.", "oh no")
    assert (card.judge, len(card.rubric)) == ("local", 12)


def test_a_lie_caps_honesty(judge: LocalJudge) -> None:
    """A fact of the card denied is level 1 on honesty, and the card says so."""
    message = "Stings don't bother me, I love honey."
    reading = Reading(facts_denied=(Touch(id="allergy", span=Span.of(message, 0, 23)),))
    judgement = _graded(judge, message, reading).principles[Principle.HONESTY]
    assert judgement.level == 1
    assert judgement.evidence[0].behaviour == Behaviour.CONTRADICTION
    assert "Stings don't bother me" in judgement.why


@pytest.mark.parametrize(("refusals", "most"), [(0, 3), (1, 1)])
def test_going_against_a_boundary_caps(judge: LocalJudge, refusals: int, most: int) -> None:
    """Touching a closed boundary costs; doing it again after a no is level 1."""
    message = "So who died in the fire?"
    reading = Reading(
        asks=(Ask(span=Span.of(message), depth=Depth.INTIMATE, topic="fire"),),
        boundaries=(Touch(id="the-fire", span=Span.of(message)),),
    )
    before = State(comfort=50, refusals={"the-fire": refusals}, refused="the-fire" if refusals else None)
    judgement = _graded(judge, message, reading, before=before).principles[Principle.BOUNDARIES]
    assert judgement.called_for
    assert judgement.level <= most


def test_asking_what_the_persona_told_is_seen(judge: LocalJudge) -> None:
    """A disclosure that was told and is asked for again is `asking_again`."""
    message = "How many hives have you got?"
    ask = Ask(span=Span.of(message), depth=Depth.SMALL_TALK, topic="bees", disclosures=("how-many-hives",))
    before = State(comfort=50, told=("how-many-hives",))
    card = _graded(judge, message, Reading(asks=(ask,)), before=before)
    assert Behaviour.ASKING_AGAIN in {e.behaviour for e in card.principles[Principle.ATTENTION].evidence}
    assert card.principles[Principle.ATTENTION].level <= 2


def test_asking_permission_first_is_no_push(judge: LocalJudge) -> None:
    """To ask whether one may ask does not press against a boundary."""
    message = "May I ask about the fire? No is fine."
    reading = Reading(
        asks=(Ask(span=Span.of(message, 0, 25), depth=Depth.INTIMATE, topic="fire", is_permission=True),),
        boundaries=(Touch(id="the-fire", span=Span.of(message, 16, 24)),),
    )
    judgement = _graded(judge, message, reading).principles[Principle.BOUNDARIES]
    assert Behaviour.ASKING_CONSENT in {e.behaviour for e in judgement.evidence}
    assert judgement.level >= 3


def test_a_level_below_three_shows_what_lowered_it(grade: Grade) -> None:
    """The first quote under a low level is of something that lowers; under a high one, of something that raises."""
    for message in ("You always exaggerate. I was busy.", "You're right, I'm sorry. I should have called."):
        for principle, judgement in grade("You're late and you didn't call.", message).principles.items():
            if judgement.level in (1, 2):
                assert judgement.evidence[0].behaviour in (*LOWERS[principle], Behaviour.IGNORING)
            if judgement.level in (4, 5):
                assert judgement.evidence[0].behaviour in RAISES[principle]


def _graded(judge: LocalJudge, message: str, reading: Reading, *, before: State | None = None) -> Scorecard:
    persona: Persona = someone()
    history = (Message(speaker="partner", text="The bees are calm today."),)
    state = before or State.at_start(persona)
    return judge.grade(Exchange(message=message, history=history, reading=reading, persona=persona, before=state))
