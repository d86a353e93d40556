"""Faces: drawn offline, the same every time, and with the feeling of the moment."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.domain.direction import Stance
from duologue.domain.scenario import Face
from duologue.ui import faces
from tests.someone import at, someone


def svg(address: str) -> str:
    """The drawing in an address."""
    head, _, body = address.partition(",")
    assert head == "data:image/svg+xml;base64"
    return base64.b64decode(body).decode()


@given(st.floats(0, 100), st.none() | st.sampled_from(Stance))
def test_every_comfort_and_stance_has_an_expression(comfort, stance):
    """There is an expression for each, and the drawing style knows it."""
    assert faces.expression(comfort, stance) in faces._variants("expression")


def test_comfort_shows():
    """At ease and ill at ease look different."""
    ada = someone()
    assert faces.portrait(ada.face, at(ada, comfort=10)) != faces.portrait(ada.face, at(ada, comfort=90))


def test_a_hurt_shows_whatever_the_comfort():
    """The stance of the last reply wins."""
    assert faces.expression(95, Stance.HURT) == faces.expression(5, Stance.HURT)


def test_the_same_face_every_time():
    """One seed, one face."""
    face = Face(seed="ada", head="bun")
    assert faces.drawn(face, "calm") == faces.drawn.__wrapped__(face, "calm")
    assert faces.drawn(face, "calm") != faces.drawn(Face(seed="eve", head="afro"), "calm")


@pytest.mark.parametrize("head", ["no-such-head", "<script>", ""])
def test_an_unknown_head_or_beard_is_left_to_the_seed(head):
    """A name the style does not know makes no error and reaches no drawing."""
    drawing = svg(faces.drawn(Face(seed="ada", head=head, facial_hair=head), "calm"))
    assert "<script" not in drawing


def test_nothing_in_a_drawing_is_loaded():
    """A drawing names no address to load from."""
    drawing = svg(faces.drawn(Face(seed="ada", head="bun"), "calm"))
    assert 'href="http' not in drawing
    assert "url(http" not in drawing
