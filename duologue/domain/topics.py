"""What a persona may tell and may not: topics, disclosures, boundaries and moments."""

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from duologue.domain.principles import Principle
from duologue.domain.scales import Comfort, Depth, Feeling, Line, Slug, Value


class Topic(Value):
    """Something one can talk about, with a depth and a comfort of its own."""

    id: Slug
    """The topic's id."""
    name: Line
    """What it is, as the persona would call it in a sentence: "the courtyard", "my work". Never a closed fact."""
    depth: Depth
    """How close to the heart it lies."""
    opens_at: Comfort | None = None
    """The comfort from which the persona talks about it, where it is more than the depth asks for."""
    words: Annotated[tuple[Line, ...], Field(min_length=1)]
    """Words and short phrases that touch the topic, as people write them."""
    asked: tuple[Line, ...] = ()
    """Questions about the topic in general that no single disclosure answers."""
    says: tuple[Line, ...] = ()
    """What the persona says about it in general, once everything particular is told; nothing that is not open."""
    asks: tuple[Line, ...] = ()
    """What the persona asks you about it."""


class Disclosure(Value):
    """Something the persona may tell, once its topic is open."""

    id: Slug
    """The disclosure's id; it says what is asked, not what is told."""
    topic: Slug
    """The topic it belongs to."""
    note: Line
    """What is told, in plain words."""
    says: Annotated[tuple[Line, ...], Field(min_length=2)]
    """The same in the persona's own words, in two or more versions."""
    answers: tuple[Line, ...] = ()
    """Questions to which this is the answer, as people ask them."""
    depth: Depth | None = None
    """Where it lies deeper than its topic."""
    opens_at: Comfort | None = None
    """The comfort from which it may be told, where it is more than topic and depth ask for."""
    after: tuple[Slug, ...] = ()
    """Disclosures that must have been told before."""
    feeling: Feeling = Feeling.NEUTRAL
    """What the persona feels in telling it."""


class Declines(Value):
    """Ways of saying no, from the first time to the last."""

    gently: Annotated[tuple[Line, ...], Field(min_length=2)]
    """The first time."""
    firmly: Annotated[tuple[Line, ...], Field(min_length=2)]
    """When asked again."""
    finally_: Annotated[tuple[Line, ...], Field(min_length=2, alias="finally")]
    """The last word before leaving."""


class Boundary(Value):
    """Where the persona does not want to go."""

    id: Slug
    """The boundary's id."""
    kind: Literal["hard", "soft"]
    """`hard` never opens; `soft` opens with comfort or with the persona's consent."""
    topics: Annotated[tuple[Slug, ...], Field(min_length=1)]
    """The topics it guards."""
    touched_by: Annotated[tuple[Line, ...], Field(min_length=3)]
    """Messages that touch it, as people write them."""
    reason: Line
    """Why, for whoever reads this file; never shown in a rehearsal."""
    hints: Annotated[tuple[Line, ...], Field(min_length=2)]
    """What the persona says when somebody comes near it without crossing."""
    declines: Declines
    """How the persona says no."""
    opens_at: Comfort | None = None
    """Soft only: the comfort from which it opens by itself."""
    consent_at: Comfort | None = None
    """Soft only: the comfort from which the persona says yes when asked for permission."""
    yields: tuple[Line, ...] = ()
    """Soft only: how the persona says yes when asked for permission."""

    @model_validator(mode="after")
    def _hard_never_opens(self) -> Self:
        soft_fields = (self.opens_at, self.consent_at, *self.yields)
        if self.kind == "hard" and any(value is not None for value in soft_fields):
            raise ValueError("a hard boundary never opens: remove opens_at, consent_at and yields, or make it soft")
        if self.kind == "soft" and (self.opens_at is None or self.consent_at is None or not self.yields):
            raise ValueError("a soft boundary needs opens_at, consent_at and at least one line in yields")
        return self


class MomentTheme(StrEnum):
    """What sort of thing comes up."""

    WORRY = "worry"
    BAD_NEWS = "bad_news"
    GOOD_NEWS = "good_news"
    COMPLAINT = "complaint"
    CRITICISM = "criticism"
    OPINION = "opinion"
    REQUEST = "request"
    DISAGREEMENT = "disagreement"
    QUESTION = "question"


class Moment(Value):
    """Something the persona brings up that calls for a principle."""

    id: Slug
    """The moment's id."""
    theme: MomentTheme
    """What sort of thing it is."""
    calls_for: Annotated[tuple[Principle, ...], Field(min_length=1)]
    """The principles it calls for, the main one first."""
    says: Annotated[tuple[Line, ...], Field(min_length=2)]
    """How the persona brings it up, in two or more versions; each ends so that an answer is due."""
    about: Line
    """What it is about in a few plain words, for feedback: "her mother's fall"."""
    words: tuple[Line, ...] = ()
    """Words by which one sees that an answer is about it."""
    feeling: Feeling
    """What the persona feels about it."""
    after_turn: Annotated[int, Field(ge=0, le=40)] = 0
    """It does not come up before this many turns have been held."""
    opens_at: Comfort = 0.0
    """It does not come up below this comfort."""
    topic: Slug | None = None
    """The topic it belongs to; it comes up sooner when that topic is touched."""
    facts: tuple[Slug, ...] = ()
    """Facts of the fact card it asks about: once you have said one of them, it does not come up."""
    met: Annotated[tuple[Line, ...], Field(min_length=2)]
    """What the persona says when it was met well."""
    missed: Annotated[tuple[Line, ...], Field(min_length=2)]
    """What the persona says when it was passed over or met badly."""
