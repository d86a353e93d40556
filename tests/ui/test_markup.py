"""Markup: text stays text, whatever it is."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.ui.markup import Markup, Stretch, plain, said, tag, together
from tests.ui.hand_made import NASTY

TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("<>&\"'`[](){}$:!\n"), max_size=60)


class Read(HTMLParser):
    """What a browser makes of markup: its text, its tags, and the text inside marks."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.tags, self.marked, self.attributes = "", [], [], {}
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list) -> None:
        """Remember a tag."""
        self.tags.append(tag)
        self.attributes |= dict(attrs)
        if tag == "mark":
            self.marked.append("")

    def handle_data(self, data: str) -> None:
        """Remember some text."""
        self.text += data
        if self.marked and self.get_starttag_text() == "<mark>":
            self.marked[-1] += data


@given(TEXT)
def test_any_text_is_shown_as_it_stands(text):
    """A child that is text comes out as the same text and never as a tag."""
    read = Read(tag("p", text))
    assert (read.text, read.tags) == (text, ["p"])


@given(TEXT)
def test_any_text_may_stand_in_an_attribute(text):
    """An attribute's value cannot end the attribute."""
    read = Read(tag("p", "x", aria_label=text))
    assert (read.attributes, read.tags, read.text) == ({"aria-label": text}, ["p"], "x")


@given(TEXT, st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=6))
def test_marking_changes_no_letter(text, spans):
    """Whatever stretches are marked, overlapping or outside, the text is the same and each mark is a part of it."""
    read = Read(said(text, [Stretch(*span) for span in spans]))
    assert read.text == text
    assert set(read.tags) <= {"p", "mark"}


@pytest.mark.parametrize("text", NASTY)
def test_nasty_texts_are_shown_as_they_stand(text):
    """The known troublemakers come out verbatim."""
    assert Read(said(text, [Stretch(2, 5)])).text == text


def test_a_stretch_is_marked():
    """Exactly the words of a stretch are in the mark, and touching stretches share one."""
    assert "<mark>took a</mark> no" in said("You took a no", [Stretch(4, 10)])
    assert said("abcdef", [Stretch(0, 2), Stretch(2, 4)]).count("<mark>") == 1


def test_children_may_be_nested_and_none_is_nothing():
    """Lists are flattened and None is left out."""
    assert tag("p", ["a", None, [tag("b", "c")]]) == "<p>a<b>c</b></p>"
    assert together(None, "<") == "&lt;"


def test_names_of_attributes():
    """Underscores become hyphens, a trailing one goes, and None leaves the attribute out."""
    assert tag("i", class_="x", aria_hidden="true", title=None) == '<i class="x" aria-hidden="true"></i>'


def test_markup_in_markup_is_not_escaped_twice():
    """What `tag` built may be put into another tag."""
    assert tag("p", tag("b", "&")) == "<p><b>&amp;</b></p>"
    assert isinstance(tag("p"), Markup)


def test_plain_escapes_every_sign():
    """In a label nothing is left that markdown would read."""
    assert plain("a*b [c](d) $e$ :red[f]\ng") == r"a\*b \[c\]\(d\) \$e\$ \:red\[f\] g"
