"""Review, in the app: all rehearsals, and one of them with the same scores as on Practise."""

import re

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from duologue.ui import resources
from duologue.ui.components.rehearsal_list import PAGE
from tests.ui.conftest import APP
from tests.ui.hand_made import html

HELLO = "Good morning! I'm Sam, from next door. Please keep the bench."


def cards(app) -> list[str]:
    """The cards on a page, as they are shown."""
    return re.findall(r'<aside class="dl-card".*?</aside>', html(app))


def test_without_rehearsals_there_is_a_helpful_line(open_app):
    """And a link to the gallery."""
    app = open_app("review")
    assert "No rehearsals yet" in app.markdown[0].value
    assert len(app.get("page_link")) == 1


def test_every_rehearsal_is_listed_newest_first(open_app, hold):
    """With the name, the number of messages and the overall figure."""
    hold(HELLO, finish=True)
    hold(with_="tomasz-wilk")
    shown = html(open_app("review"))
    assert shown.index("Tomasz Wilk") < shown.index("Ines Duarte")
    assert "1 message " in shown
    assert re.search(r"overall \d+ of 100", shown)


def test_a_long_list_has_pages(open_app, hold):
    """Older ones are a button away, and so is the way back."""
    for _ in range(PAGE + 1):
        hold()
    app = open_app("review")
    assert html(app).count("dl-overview") == PAGE
    app.button(key="list.older").click().run()
    assert html(app).count("dl-overview") == 1
    app.button(key="list.newer").click().run()
    assert html(app).count("dl-overview") == PAGE


def test_the_list_can_be_narrowed_to_one_persona(open_app, hold):
    """And says so where there is none."""
    hold()
    app = open_app("review")
    app.selectbox[0].select("ines-duarte").run()
    assert html(app).count("dl-overview") == 1
    app.selectbox[0].select("tomasz-wilk").run()
    assert "No rehearsals with this person yet" in app.markdown[0].value


def test_the_scores_are_the_same_as_on_practise(open_app, hold):
    """Card for card, while the talk goes on and in the review."""
    talk = hold(HELLO, "What are the hammers for?", "Where is your husband?")
    there, here = cards(open_app(rehearsal=talk.id)), cards(open_app("review", rehearsal=talk.id))
    assert len(here) == 3
    assert there == here


def test_a_finished_rehearsal_shows_its_summary(open_app, hold):
    """The very summary of Practise."""
    talk = hold(HELLO, finish=True)
    found = re.findall(r'<div class="dl-summary">.*', html(open_app("review", rehearsal=talk.id)))
    assert found == re.findall(r'<div class="dl-summary">.*', html(open_app(rehearsal=talk.id)))


def test_an_unfinished_one_says_so(open_app, hold):
    """With the way back to it."""
    app = open_app("review", rehearsal=hold(HELLO).id)
    assert any("not been finished" in each.value for each in app.markdown)


def test_evidence_is_marked_in_the_message(open_app, hold):
    """Every quote of the cards is inside a mark, and the message is whole."""
    talk = hold("Ah, the hammers. I hear you in the evenings, and I like it. Is that felt?")
    quotes = [e.quote for j in talk.turns[0].card.principles.values() for e in j.evidence]
    marked = " ".join(re.findall(r"<mark>(.*?)</mark>", html(open_app("review", rehearsal=talk.id))))
    assert quotes
    assert all(quote in marked for quote in quotes)


def test_one_can_be_deleted(open_app, hold, program):
    """After asking back; the others stay."""
    gone, kept = hold(HELLO), hold(HELLO)
    app = open_app("review", rehearsal=gone.id)
    app.button(key="review.delete.ask").click().run()
    app.button(key="review.delete.yes").click().run()
    assert [each.id for each in program.store.overviews()] == [kept.id]
    assert not app.query_params


def test_all_can_be_deleted(open_app, hold, program):
    """After asking back; then the list is empty and helpful."""
    hold(HELLO)
    app = open_app("review")
    app.button(key="review.delete-all.ask").click().run()
    assert program.store.overviews()
    app.button(key="review.delete-all.yes").click().run()
    assert not program.store.overviews()
    assert "No rehearsals yet" in app.markdown[0].value


@pytest.mark.parametrize("link", ["nope", "{{x}}"])
def test_a_link_to_nothing_is_one_clear_line(open_app, link):
    """And no traceback."""
    assert len(open_app("review", rehearsal=link).warning) == 1


def test_the_persona_is_the_one_of_then(open_app, hold, program):
    """A review goes by the persona the store keeps, not by the shelf."""
    talk = hold()
    assert resources.persona_of(talk).id == "ines-duarte"
    assert resources.persona_of(talk) is resources.persona_of(talk)


def test_a_data_folder_that_cannot_be_used_is_one_clear_line(monkeypatch, tmp_path):
    """The page says what is wrong and what to do, without a traceback; the gallery can still be read."""
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv("DUOLOGUE_HOME", str(tmp_path / "file"))
    st.cache_resource.clear()
    try:
        app = AppTest.from_file(APP, default_timeout=60).run()
        assert app.button
        app.switch_page("duologue/ui/pages/review.py").run()
        assert "DUOLOGUE" in app.error[0].value
        assert not app.exception
    finally:
        st.cache_resource.clear()
