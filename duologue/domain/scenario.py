"""The frame of a rehearsal: scenario, fact card, temperament, voice and face."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from duologue.domain.scales import Comfort, Depth, Line, Slug, Strength, Tone, Value


class MomentKind(StrEnum):
    """The kinds of moment in which people need each other, and the getting to know that comes before."""

    GETTING_TO_KNOW = "getting_to_know"
    AT_THEIR_WORST = "at_their_worst"
    ASKING_FOR_HELP = "asking_for_help"
    GOOD_TIMES = "good_times"


class Reached(Value):
    """What code looks at to tell whether the goal was reached."""

    comfort: Comfort
    """The comfort to end with, at least."""
    told: tuple[Slug, ...] = ()
    """Disclosures of which at least one must have been told; empty: none is needed."""
    moments: tuple[Slug, ...] = ()
    """Moments that must have come up and been met well; empty: none is needed."""


class Afterwards(Value):
    """How the persona would tell a friend about the talk."""

    well: Annotated[tuple[Line, ...], Field(min_length=1)]
    """When it went well."""
    mixed: Annotated[tuple[Line, ...], Field(min_length=1)]
    """When it was so-so."""
    badly: Annotated[tuple[Line, ...], Field(min_length=1)]
    """When it went badly."""


class Scenario(Value):
    """Where you meet, who you are and what you want."""

    place: Line
    """Where and when you meet, in a sentence or two."""
    you: Line
    """Who you are in this scenario."""
    goal: Line
    """What you want from the talk."""
    opening: Annotated[tuple[Line, ...], Field(min_length=2)]
    """The persona's first words, in two or more versions."""
    reached: Reached
    """When the goal counts as reached."""
    afterwards: Afterwards
    """How the persona would tell a friend about it."""


class Fact(Value):
    """One thing that is true on your side, so that honesty can be checked."""

    id: Slug
    """The fact's id."""
    text: Line
    """The fact as your fact card shows it, addressed to you."""
    said: tuple[Line, ...] = ()
    """Ways in which you would state it truly."""
    contradicted: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Ways in which you would deny it or lie about it."""


class Opens(Value):
    """The comfort from which each depth opens."""

    small_talk: Comfort = 0.0
    """For small talk."""
    personal: Comfort = 30.0
    """For personal things."""
    private: Comfort = 55.0
    """For private things."""
    intimate: Comfort = 75.0
    """For intimate things."""

    def at(self, depth: Depth) -> Comfort:
        """The comfort from which this depth opens."""
        return getattr(self, depth.value)


class Temperament(Value):
    """How trust grows, falls and is won back with this person."""

    start: Comfort
    """Comfort when the talk begins."""
    trust: Annotated[float, Field(ge=0.4, le=1.6)] = 1.0
    """How fast comfort grows: gains are multiplied by it."""
    sensitivity: Annotated[float, Field(ge=0.4, le=1.8)] = 1.0
    """How fast comfort falls: losses are multiplied by it."""
    forgiveness: Annotated[Strength, Field(ge=0.3, le=0.7)] = 0.5
    """The share of a loss that a sincere apology wins back."""
    patience: Annotated[int, Field(ge=2, le=6)] = 3
    """How many times one may push before the persona leaves."""
    leaves_below: Annotated[Comfort, Field(le=30)] = 8.0
    """The comfort under which the persona leaves."""
    opens: Opens = Opens()
    """The comfort from which each depth opens."""
    unease: Annotated[tuple[Line, ...], Field(min_length=3)]
    """How discomfort shows in words before anything is refused."""


class Voice(Value):
    """How the persona speaks."""

    tone: Tone
    """The nearest of the six shared tones; it picks the phrases that are borrowed."""
    traits: Line
    """How one recognises the voice: rhythm, humour, words."""
    casing: Literal["sentence", "lower"] = "sentence"
    """`lower` for somebody who writes without capitals."""
    lines: dict[str, Annotated[tuple[Line, ...], Field(min_length=1)]] = {}
    """The persona's own lines by dialogue act (the list stands in `personas/README.md`); preferred to shared ones."""


class Face(Value):
    """How the drawn portrait looks; what is left out follows from the seed."""

    seed: Line
    """Any word; the same seed draws the same face."""
    head: str | None = None
    """The hair or headwear, by its name in the drawing style."""
    facial_hair: str | None = None
    """The beard or moustache, by its name in the drawing style; none if left out."""
    skin: Annotated[str, Field(pattern=r"^[0-9a-f]{6}$")] | None = None
    """Skin colour as six hexadecimal digits."""
    background: Annotated[str, Field(pattern=r"^[0-9a-f]{6}$")] = "d9e4dd"
    """Background colour as six hexadecimal digits."""
