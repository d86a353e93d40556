"""The components that only show something, each on a page of its own."""

import pytest
from streamlit.testing.v1 import AppTest

from duologue.domain.comfort import ComfortChange
from duologue.domain.direction import Direction, Stance
from duologue.domain.principles import Principle
from duologue.domain.scales import Depth
from duologue.ui.components.course import comfort_points, depth_told
from duologue.ui.components.talk import AT_ONCE, turn_markup
from tests.someone import someone
from tests.ui.hand_made import NASTY, everything, html, summary, transcript, turn
from tests.ui.test_markup import Read


def show_talk(transcript, persona, with_comfort):
    """A page with the talk."""
    from duologue.ui.components import talk

    talk.show(transcript, persona, with_comfort=with_comfort)


def show_room(transcript, persona, with_comfort):
    """A page with the room, and the strip."""
    from duologue.ui.components import room

    room.show(transcript, persona, with_comfort=with_comfort)
    room.show_strip(transcript, persona, with_comfort=with_comfort)


def show_scene(persona):
    """A page with the scene."""
    from duologue.ui.components import scene

    scene.show(persona)


def show_gallery(personas, problems):
    """A page with the gallery."""
    from duologue.ui.components import gallery

    gallery.show(personas, problems=problems)


def show_summary(summary, persona):
    """A page with a summary."""
    from duologue.ui.components import summary as component

    component.show(summary, persona)


def show_course(transcript, persona):
    """A page with the course of a talk."""
    from duologue.ui.components import course

    course.show(transcript, persona)


def show_parting(transcript, persona):
    """A page with the end of a talk."""
    from duologue.ui.components import ending

    ending.offer_summary(transcript, persona)


def show_confirm():
    """A page with something that cannot be undone."""
    import streamlit as st

    from duologue.ui.components import confirm

    if confirm.show("Delete", question="Sure?", yes="Yes", key="it"):
        st.write("done")


def show_problem(error):
    """A page with a problem."""
    from duologue.ui.components import problem

    problem.show(error)


def page(script, *args) -> AppTest:
    """A page made by one of the functions above."""
    shown = AppTest.from_function(script, args=args, default_timeout=30).run()
    assert not shown.exception
    return shown


@pytest.mark.parametrize("nasty", NASTY)
def test_the_talk_shows_every_message_as_it_was_written(nasty):
    """Nasty messages and replies come out verbatim, with no tag of theirs."""
    drawn = turn_markup(turn(1, nasty, nasty), name="Ada")
    read = Read(drawn)
    assert read.text.count(nasty) >= 2
    assert "script" not in read.tags
    assert "img" not in read.tags


def test_a_short_talk_is_shown_whole():
    """Opening, messages and replies, with nothing to unfold."""
    shown = page(show_talk, transcript(turn(1, "Good morning"), turn(2, "And the queen?")), someone(), True)
    assert all(text in html(shown) for text in ("Mind the hive.", "Good morning", "And the queen?"))
    assert not shown.button


def test_a_long_talk_shows_the_newest_and_the_earlier_on_request():
    """Fifty turns at once; the button brings the others."""
    long = transcript(*(turn(n, f"message number {n}.") for n in range(1, AT_ONCE + 11)))
    shown = page(show_talk, long, someone(), True)
    assert "message number 11." in html(shown)
    assert "message number 10." not in html(shown)
    assert shown.button[0].label == "Show earlier messages (10)"
    shown.button[0].click().run()
    assert "message number 1." in html(shown)


def test_a_message_without_a_reply_has_no_card():
    """It stands there alone."""
    shown = html(page(show_talk, transcript(turn(1, "Hello?", None)), someone(), True))
    assert "Hello?" in shown
    assert "dl-card" not in shown


def test_the_room_shows_comfort_with_its_causes():
    """The figure, the word, the step with its points and the words that had it."""
    asked_first = ComfortChange(cause="asked first", delta=2, quote="May I?")
    talk = transcript(turn(1, "May I?", changes=(asked_first,), comfort=52))
    shown = html(page(show_room, talk, someone(), True))
    assert all(text in shown for text in ("Ada Quill", "52", "settling in", "+2", "asked first", "May I?"))
    assert 'aria-valuenow="52"' in shown


def test_the_room_can_hide_comfort():
    """Neither the figure nor a cause is on the page, only the face."""
    shown = html(page(show_room, transcript(turn(1, comfort=52)), someone(), False))
    assert "Ada Quill" in shown
    assert not [text for text in ("dl-meter", "settling in", "was curious") if text in shown]


def test_the_scene_tells_what_one_must_know():
    """Place, role, goal and fact card."""
    ada = someone()
    shown = html(page(show_scene, ada))
    parts = (ada.scenario.place, ada.scenario.you, ada.scenario.goal, ada.facts[0].text, "moderate")
    assert all(part in shown for part in parts)


def test_the_gallery_has_a_card_for_everybody():
    """Name, tagline and a button each; choosing one puts it into the link."""
    shown = page(show_gallery, [someone(), someone(id="eve", name="Eve *Stern*")], [])
    assert [button.label for button in shown.button] == ["Meet Ada", "Meet Eve"]
    shown.button[1].click().run()
    assert shown.query_params == {"persona": "eve"}


def test_an_empty_gallery_says_what_to_do():
    """With nobody there one is told where to put a persona."""
    assert "persona file" in page(show_gallery, [], []).info[0].value


def test_the_gallery_names_files_that_cannot_be_read():
    """The problems are shown as text."""
    shown = page(show_gallery, [someone()], ["bad.yaml:3: **not** a persona"])
    assert shown.expander[0].text[0].value == "bad.yaml:3: **not** a persona"


def test_a_summary_shows_every_part():
    """Outcome, the one thing, what worked, levels, and what is told to a friend."""
    shown = html(page(show_summary, summary(), someone()))
    parts = ("part of the way", "that night", "Ask first.", "the hive", "3.4", "60 of 100", "It was all right.", "–")
    assert all(part in shown for part in parts)
    assert all(principle.title in shown for principle in Principle)


def test_a_summary_of_nothing_is_shown_too():
    """Without grades, highlights or outcome there is still a table."""
    bare = summary(principles={}, overall=None, worked=(), practise=None, outcome=None, afterwards=None)
    shown = html(page(show_summary, bare, someone()))
    assert "What worked" not in shown
    assert "Paying attention" in shown


def test_the_course_has_a_point_for_the_start_and_every_turn():
    """Comfort after each, with the causes."""
    points = comfort_points(transcript(turn(1, comfort=51), turn(2, comfort=47), turn(3, reply=None)))
    assert [(point.turn, point.comfort) for point in points] == [(0, 50), (1, 51), (2, 47)]
    assert points[1].causes == "+1 was curious"


def test_the_course_is_a_chart_and_tables():
    """What the chart shows stands in a table as well; levels are figures."""
    shown = page(show_course, transcript(turn(1), turn(2)), someone())
    assert len(shown.get("vega_lite_chart")) == 1
    assert "+1 was curious" in html(shown)
    assert html(shown).count("dl-cell dl-l4") == 2


def test_the_course_of_a_talk_without_turns():
    """There is no chart of one point."""
    assert not page(show_course, transcript(), someone()).get("vega_lite_chart")


def test_depth_told_is_that_of_the_deepest_disclosure():
    """Small talk and something private: private."""
    told = Direction(rule="x", reason="x", stance=Stance.OPEN, tell=("how-many-hives", "how-much"))
    assert depth_told(turn(1, direction=told), someone()) is Depth.PRIVATE
    assert depth_told(turn(1), someone()) is None


@pytest.mark.parametrize("goodbye", ["good_talk", "ok", "cooled", "pushed", "insulted", None])
def test_a_parting_is_kind(goodbye):
    """However it ended, there is a line and the way to the summary."""
    left = Direction(rule="x", reason="x", stance=Stance.LEAVING, goodbye=goodbye, ended=True)
    shown = page(show_parting, transcript(turn(1, direction=left)), someone())
    assert shown.info[0].value.startswith("Ada has")
    assert shown.button[0].label == "See how it went"


def test_deleting_asks_back():
    """The first press asks, no does nothing, yes does it once."""
    shown = page(show_confirm)
    shown.button[0].click().run()
    assert shown.warning[0].value == r"Sure\?"
    shown.button(key="it.no").click().run()
    assert not shown.markdown
    shown.button(key="it.ask").click().run()
    shown.button(key="it.yes").click().run()
    assert shown.markdown[0].value == "done"
    shown.run()
    assert not shown.markdown


def test_a_problem_is_one_line_and_a_way_on():
    """The text is shown literally; the button clears the link."""
    from duologue.errors import StoreError

    shown = AppTest.from_function(show_problem, args=(StoreError("the disk *is* full"),))
    shown.query_params["rehearsal"] = "abc"
    shown.run()
    assert shown.error[0].value == r"The disk \*is\* full"
    shown.button[0].click().run()
    assert not shown.query_params


def test_nothing_closed_is_on_a_page():
    """Before anything is open, no page holds a disclosure, a boundary's reason or its touches."""
    ada = someone()
    closed = [text for d in ada.disclosures for text in (d.note, *d.says)] + [b.reason for b in ada.boundaries]
    pages = [
        page(show_gallery, [ada], []),
        page(show_scene, ada),
        page(show_room, transcript(), ada, True),
        page(show_talk, transcript(turn(1)), ada, True),
        page(show_course, transcript(turn(1)), ada),
    ]
    assert not [text for text in closed if any(text in everything(each) for each in pages)]
