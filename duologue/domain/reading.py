"""A reading: what one message does, each part with the words in which it was seen."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from duologue.domain.scales import Depth, Feeling, Strength, Value


class Act(StrEnum):
    """What a message does to the talk. One message may do several things."""

    GREETING = "greeting"
    FAREWELL = "farewell"
    THANKS = "thanks"
    NAME = "name"
    QUESTION = "question"
    DISCLOSURE = "disclosure"
    OPINION = "opinion"
    REASON = "reason"
    AGREEMENT = "agreement"
    DISAGREEMENT = "disagreement"
    COMPLIMENT = "compliment"
    FLATTERY = "flattery"
    VALIDATION = "validation"
    REACTION = "reaction"
    INTERPRETATION = "interpretation"
    OFFER = "offer"
    SOLUTION = "solution"
    ADVICE = "advice"
    CONSENT = "consent"
    ACCEPTANCE = "acceptance"
    INSISTENCE = "insistence"
    PRESSURE = "pressure"
    APOLOGY = "apology"
    HOLLOW_APOLOGY = "hollow_apology"
    OWNING_UP = "owning_up"
    EVASION = "evasion"
    DISMISSAL = "dismissal"
    MINIMISING = "minimising"
    CLICHE = "cliche"
    BLAME = "blame"
    DEFENCE = "defence"
    SELF_TURN = "self_turn"
    INSULT = "insult"
    COMMAND = "command"
    BOT_QUESTION = "bot_question"
    ACKNOWLEDGEMENT = "acknowledgement"
    WEATHER = "weather"
    RIDDLE = "riddle"
    MATHS = "maths"
    FOREIGN = "foreign"
    NONSENSE = "nonsense"


KIND_ACTS = frozenset(
    {
        Act.GREETING, Act.FAREWELL, Act.THANKS, Act.NAME, Act.AGREEMENT, Act.COMPLIMENT, Act.VALIDATION, Act.REACTION,
        Act.INTERPRETATION, Act.OFFER, Act.SOLUTION, Act.CONSENT, Act.ACCEPTANCE, Act.APOLOGY, Act.OWNING_UP,
        Act.ACKNOWLEDGEMENT, Act.WEATHER,
    }
)  # fmt: skip
"""Acts that never cost comfort."""


class Span(Value):
    """Where in a message something was seen."""

    start: Annotated[int, Field(ge=0)]
    """Offset of the first character."""
    end: Annotated[int, Field(ge=0)]
    """Offset after the last character."""
    quote: str
    """The words themselves, verbatim."""

    @model_validator(mode="after")
    def _has_the_length_of_its_quote(self) -> Self:
        if self.end - self.start != len(self.quote):
            raise ValueError(f"span {self.start}–{self.end} does not have the length of its quote {self.quote!r}")
        return self

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> Self:
        """The span of `text[start:end]`, without white space around it."""
        quote = text[start:end]
        lead = len(quote) - len(quote.lstrip())
        quote = quote.strip()
        return cls(start=start + lead, end=start + lead + len(quote), quote=quote)

    def is_in(self, text: str) -> bool:
        """Whether these very words stand there in `text`."""
        return bool(self.quote) and text[self.start : self.end] == self.quote


class Seen(Value):
    """An act, where it was seen, and how clearly."""

    act: Act
    span: Span
    strength: Strength = 1.0


class Ask(Value):
    """One question of a message."""

    span: Span
    depth: Depth
    """How deep the question goes."""
    topic: str | None = None
    """The persona's topic it is about."""
    disclosures: tuple[str, ...] = ()
    """Disclosures that would answer it, best match first; none if nothing does."""
    question: str | None = None
    """The commonly asked question it amounts to."""
    is_permission: bool = False
    """Whether it asks for permission to ask."""
    is_about_last: bool = False
    """Whether it follows up what the persona has just said, whatever the topic."""


class Give(Value):
    """Something the learner tells about their own life."""

    span: Span
    depth: Depth
    feeling: Feeling = Feeling.NEUTRAL


class Touch(Value):
    """A topic, boundary or fact that a message comes near to."""

    id: str
    span: Span
    strength: Strength = 1.0


class Uptake(Value):
    """Words of the message that build on what the persona said before."""

    span: Span
    of: str
    """The word or phrase of the persona's that is taken up."""
    age: Annotated[int, Field(ge=0)]
    """How many of the persona's messages ago it was said: 0 for the last."""


class Reading(Value):
    """What one message does. Every part names the words in which it was seen."""

    text: str = ""
    """The message itself."""
    acts: tuple[Seen, ...] = ()
    asks: tuple[Ask, ...] = ()
    gives: tuple[Give, ...] = ()
    topics: tuple[Touch, ...] = ()
    """Topics touched, clearest first."""
    boundaries: tuple[Touch, ...] = ()
    """Boundaries touched, clearest first."""
    facts_denied: tuple[Touch, ...] = ()
    """Facts of the fact card that the message contradicts."""
    facts_stated: tuple[Touch, ...] = ()
    """Facts of the fact card that the message states truly."""
    uptakes: tuple[Uptake, ...] = ()
    feeling: Feeling = Feeling.NEUTRAL
    """The feeling the learner speaks of having."""
    name: str | None = None
    """The learner's name, if the message tells it."""
    words: tuple[str, ...] = ()
    """Nouns worth coming back to, in the learner's own words, most telling first."""
    answers_last: bool = False
    """Whether it answers what the persona asked last."""

    def has(self, *acts: Act) -> bool:
        """Whether the message does any of these."""
        return any(seen.act in acts for seen in self.acts)

    def first(self, *acts: Act) -> Seen | None:
        """The clearest place where the message does one of these."""
        found = [seen for seen in self.acts if seen.act in acts]
        return max(found, key=lambda seen: (seen.strength, -seen.span.start), default=None)

    @property
    def depth_asked(self) -> Depth | None:
        """The deepest question of the message."""
        return max((ask.depth for ask in self.asks), key=lambda depth: depth.rank, default=None)

    @property
    def depth_given(self) -> Depth | None:
        """The deepest thing the learner tells in it."""
        return max((give.depth for give in self.gives), key=lambda depth: depth.rank, default=None)
