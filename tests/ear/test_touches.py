"""How near a message comes to a boundary."""

import pytest

CROSSING = [
    "where's your husband?",
    "are you married?",
    "did your husband leave you",
    "do you have a husband back in Portugal?",
    "what happened with your husband?",
    "so who gave you that ring, your husband?",
]
HARMLESS = [
    "what are those hammers for?",
    "I only play for myself",
    "Please keep the bench",
    "how did you learn to tune pianos?",
    "does the cat live here?",
    "I think 52 is not too late at all. but I can see why it scares you",
    "it's good to see you",
    "do you like the bakery on the corner?",
    "my husband and I moved in two years ago",
    "I'm sorry about your parcel",
]
AFTER_NO = [
    ("why?", True),
    ("why not?", True),
    ("come on, just tell me", True),
    ("but is he in Portugal, your husband?", True),
    ("are you divorced then?", True),
    ("what's that key for?", False),
    ("how many hammers are there?", False),
    ("I think 52 is not too late at all. but I can see why it scares you", False),
    ("I only play for myself", False),
    ("You don't have to answer", False),
    ("ok. how long have you lived here?", False),
]
NO = "That I keep to myself, with everybody."


def strength(reading, boundary: str) -> float:
    """How strongly a boundary is touched."""
    return max((touch.strength for touch in reading.boundaries if touch.id == boundary), default=0.0)


@pytest.mark.parametrize("text", CROSSING)
def test_her_husband_is_a_closed_door(hear, text):
    """Asking after him touches her marriage, whatever the words."""
    assert strength(hear(text, who="ines-duarte"), "the-marriage") >= 0.5


@pytest.mark.parametrize("text", HARMLESS)
def test_a_harmless_message_touches_no_boundary(hear, text):
    """Talk of other things crosses nothing."""
    assert all(touch.strength < 0.5 for touch in hear(text, who="ines-duarte").boundaries)


@pytest.mark.parametrize(("text", "is_crossing"), AFTER_NO)
def test_after_a_no_only_asking_on_touches_it_again(hear, text, is_crossing):
    """What was refused is touched again by the same matter or by pushing, not by another subject or a statement."""
    reading = hear(text, NO, who="ines-duarte", refused="the-marriage")
    assert (strength(reading, "the-marriage") >= 0.5) is is_crossing
