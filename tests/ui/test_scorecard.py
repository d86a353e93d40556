"""The scorecard: what is said first, what can be opened, and nothing by colour alone."""

import pytest

from duologue.domain.comfort import ComfortChange
from duologue.domain.principles import Principle
from duologue.domain.scorecard import Scorecard
from duologue.ui.components.scorecard import evidence_in, mark, remark_on, scorecard, shortened
from duologue.ui.markup import Stretch
from tests.ui.hand_made import card, turn


def test_a_weak_principle_is_what_is_said_first():
    """With a level of 1 or 2 the line is about it, and so is the thing to try."""
    remark = remark_on(card("hello", honesty=5, boundaries=2, empathy=4))
    assert remark == (Principle.BOUNDARIES, "why boundaries", "try boundaries")


def test_without_a_weak_one_the_strongest_is_said_first():
    """Praise comes first where nothing is weak."""
    assert remark_on(card("hello", honesty=3, attention=5)).principle is Principle.ATTENTION


def test_the_thing_to_try_is_for_the_weakest():
    """Where the praised principle has nothing to try, the weakest one's suggestion stands there."""
    graded = card("hello", boundaries=3, attention=5)
    praised = graded.principles[Principle.ATTENTION].model_copy(update={"try_": ""})
    graded = graded.model_copy(update={"principles": graded.principles | {Principle.ATTENTION: praised}})
    assert remark_on(graded) == (Principle.ATTENTION, "why attention", "try boundaries")


def test_a_message_that_called_for_nothing_has_no_remark():
    """No level, no remark."""
    assert remark_on(card("hello")) is None
    assert "dl-why" not in scorecard(turn(1, card=card("hello")), name="Ada", with_comfort=True)


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5])
def test_a_mark_says_its_level_in_words_and_figures(level):
    """The figure and a word stand in the text; colour only repeats them."""
    drawn = mark(Principle.EMPATHY, level)
    assert f">{level}<" in drawn
    assert " of 5, " in drawn
    assert drawn.count("dl-on") == level


def test_not_called_for_is_neither_nothing_nor_a_level():
    """It is written out."""
    assert "not called for" in mark(Principle.HONESTY, None)
    assert "of 5" not in mark(Principle.HONESTY, None)


def test_all_five_are_there_even_if_the_judge_named_fewer():
    """A card always has five marks."""
    shown = scorecard(turn(1, card=Scorecard(judge="local")), name="Ada", with_comfort=True)
    assert shown.count('class="dl-mark ') == 5


def test_a_failed_grading_says_why():
    """The reason is shown, and no marks."""
    failed = Scorecard.without_grade(judge="local", reason="the rubric is missing")
    shown = scorecard(turn(1, card=failed), name="Ada", with_comfort=True)
    assert "Not graded: the rubric is missing" in shown
    assert "dl-mark" not in shown


def test_a_card_still_to_come_says_so():
    """A turn that was never graded has no marks."""
    assert "still to come" in scorecard(turn(1, card=None), name="Ada", with_comfort=True)


def test_comfort_can_be_left_out():
    """With comfort hidden no step of it is on the card."""
    shown = {on: scorecard(turn(1), name="Ada", with_comfort=on) for on in (True, False)}
    assert "was curious" in shown[True]
    assert "was curious" not in shown[False]


def test_quotes_and_causes_are_text():
    """Whatever a quote holds, it is escaped."""
    evil = "<b>hi</b>"
    shown = scorecard(
        turn(1, evil, changes=(ComfortChange(cause="c", delta=-1, quote=evil),), card=card(evil, honesty=1)),
        name=evil,
        with_comfort=True,
    )
    assert "<b>hi" not in shown
    assert shown.count("&lt;b&gt;hi&lt;/b&gt;") >= 3


def test_evidence_is_found_in_the_message():
    """Each quote's place is a stretch to mark; without a card there is none."""
    assert evidence_in(card("hello", honesty=2)) == [Stretch(0, 5)]
    assert evidence_in(None) == []


def test_a_long_quote_is_shortened():
    """At most 90 signs, and one sees that something is missing."""
    assert shortened("x " * 100).endswith("…")
    assert len(shortened("x " * 100)) <= 90
    assert shortened("a\n b") == "a b"
