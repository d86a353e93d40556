"""The scales everything is measured on: depth, comfort, strength, level, feeling and tone."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Comfort = Annotated[float, Field(ge=0, le=100)]
"""How safe the persona feels with you now: 0 wants to leave, 100 fully at ease."""

Strength = Annotated[float, Field(ge=0, le=1)]
"""How strongly something shows: 0 not at all, 1 unmistakably."""

Level = Annotated[int, Field(ge=1, le=5)]
"""A principle's level in one message: 1 harmful, 3 ordinary, 5 excellent."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""An id: lower-case words joined by hyphens, so that it is safe as a file name and in a link."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=600)]
"""One thing somebody says or a short text shown to a person."""


class Value(BaseModel):
    """A frozen value that refuses fields it does not know; a change is a copy."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, populate_by_name=True)


class Depth(StrEnum):
    """How close to the heart a topic lies (the layers of social penetration theory, Altman & Taylor 1973)."""

    SMALL_TALK = "small_talk"
    PERSONAL = "personal"
    PRIVATE = "private"
    INTIMATE = "intimate"

    @property
    def rank(self) -> int:
        """0 for small talk to 3 for intimate."""
        return list(Depth).index(self)


class Feeling(StrEnum):
    """What a message or a disclosure carries."""

    NEUTRAL = "neutral"
    HAPPY = "happy"
    PROUD = "proud"
    EXCITED = "excited"
    RELIEVED = "relieved"
    PLAYFUL = "playful"
    CURIOUS = "curious"
    SAD = "sad"
    GRIEVING = "grieving"
    LONELY = "lonely"
    ANXIOUS = "anxious"
    ASHAMED = "ashamed"
    ANGRY = "angry"
    HURT = "hurt"
    TIRED = "tired"
    BORED = "bored"

    @property
    def is_bright(self) -> bool:
        """Whether a person who feels it wants somebody to be glad with them."""
        return self in _BRIGHT

    @property
    def is_heavy(self) -> bool:
        """Whether a person who feels it wants somebody to feel with them."""
        return self in _HEAVY


_BRIGHT = frozenset({Feeling.HAPPY, Feeling.PROUD, Feeling.EXCITED, Feeling.RELIEVED})
_HEAVY = frozenset(
    {
        Feeling.SAD,
        Feeling.GRIEVING,
        Feeling.LONELY,
        Feeling.ANXIOUS,
        Feeling.ASHAMED,
        Feeling.ANGRY,
        Feeling.HURT,
        Feeling.TIRED,
    }
)


class Tone(StrEnum):
    """A manner of speaking; it picks the shared phrases a persona may borrow."""

    WARM = "warm"
    DRY = "dry"
    FORMAL = "formal"
    PLAYFUL = "playful"
    SHY = "shy"
    BLUNT = "blunt"
