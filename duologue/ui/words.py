"""The words that the pages use for what the domain counts: one table for each scale."""

from datetime import datetime, tzinfo

from duologue.domain.principles import Principle
from duologue.domain.scales import Comfort, Depth
from duologue.domain.scenario import MomentKind

MOMENT_WORDS = {
    MomentKind.GETTING_TO_KNOW: "Getting to know someone",
    MomentKind.AT_THEIR_WORST: "Being there for someone",
    MomentKind.ASKING_FOR_HELP: "Asking for help",
    MomentKind.GOOD_TIMES: "Sharing good times",
}

DIFFICULTY_WORDS = {"gentle": "gentle", "moderate": "moderate", "hard": "hard"}

SHORT_NAMES = {
    Principle.HONESTY: "Honesty",
    Principle.BOUNDARIES: "Boundaries",
    Principle.ATTENTION: "Attention",
    Principle.UNDERSTANDING: "Understanding",
    Principle.EMPATHY: "Empathy",
}
"""The principles where there is little room."""

LEVEL_WORDS = {1: "this hurt", 2: "a chance missed", 3: "all right", 4: "good", 5: "excellent"}

DEPTH_WORDS = {
    Depth.SMALL_TALK: "small talk",
    Depth.PERSONAL: "personal",
    Depth.PRIVATE: "private",
    Depth.INTIMATE: "intimate",
}

OUTCOME_WORDS = {
    "reached": "You reached your goal.",
    "partly": "You came part of the way to your goal.",
    "not_reached": "The goal was not reached this time. That is what rehearsing is for.",
}

_COMFORT_WORDS = (
    (15.0, "wants to get away"),
    (30.0, "uneasy"),
    (45.0, "on their guard"),
    (60.0, "settling in"),
    (75.0, "comfortable"),
    (100.0, "at ease"),
)


def comfort_word(comfort: Comfort) -> str:
    """How the persona feels with you, in words."""
    return next(word for limit, word in _COMFORT_WORDS if comfort <= limit)


def first_name(name: str) -> str:
    """The name one calls a persona by."""
    return name.split()[0]


def signed(points: float) -> str:
    """Points gained or lost, with a true minus sign: "+4", "−2.5"."""
    return f"{points:+.1f}".removesuffix(".0").replace("-", "−")


def when(moment: datetime, zone: tzinfo | None) -> str:
    """A day and a time as one says them, where the reader is: "Sunday 23 November 2025, 22:10"."""
    local = moment.astimezone(zone)
    return f"{local:%A} {local.day} {local:%B %Y, %H:%M}"


def counted(number: int, noun: str) -> str:
    """ "1 message", "3 messages"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
