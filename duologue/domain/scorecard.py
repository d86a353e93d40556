"""A scorecard: how one message did on each principle, with evidence anyone can check."""

from typing import Annotated, Self

from pydantic import Field, computed_field, model_validator

from duologue.domain.principles import Behaviour, Principle
from duologue.domain.scales import Level, Strength, Value

Overall = Annotated[int, Field(ge=0, le=100)]
"""The mean level of what was called for, from 0 (all at level 1) to 100 (all at level 5)."""


HARMFUL = 2
"""Up to this level a message did harm."""


class Evidence(Value):
    """Words of the message in which a behaviour was seen."""

    behaviour: Behaviour
    quote: Annotated[str, Field(min_length=1)]
    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]

    def is_in(self, text: str) -> bool:
        """Whether the quote stands in the message, at its place."""
        return text[self.start : self.end] == self.quote


class Judgement(Value):
    """How one message did on one principle."""

    level: Level | None
    """None where the moment did not call for the principle and nothing of it was seen."""
    called_for: bool
    """Whether the moment called for it."""
    evidence: tuple[Evidence, ...] = ()
    why: str = ""
    """One sentence that names the behaviour and quotes the message."""
    try_: Annotated[str, Field(alias="try")] = ""
    """What to try instead; empty where nothing better is called for."""

    @property
    def counts(self) -> bool:
        """Whether it belongs in a total: what was not called for never helps one, but harm is harm."""
        return self.level is not None and (self.called_for or self.level <= HARMFUL)

    @model_validator(mode="after")
    def _a_called_for_principle_has_a_level(self) -> Self:
        if self.called_for and self.level is None:
            raise ValueError("a principle that was called for needs a level")
        return self


class Scorecard(Value):
    """How one message did. Totals are computed here and nowhere else."""

    principles: dict[Principle, Judgement] = {}
    behaviours: dict[Behaviour, Strength] = {}
    judge: str
    """Who graded: `local`, or `model:<name>`."""
    rubric: str = ""
    """Digest of the rubric it was graded by."""
    unscored: str | None = None
    """Why there is no grade, if there is none."""

    @computed_field
    @property
    def overall(self) -> Overall | None:
        """Mean level as 0–100 over what was called for, and over what did harm though nothing called for it."""
        return overall_of([judgement.level for judgement in self.principles.values() if judgement.counts])

    @classmethod
    def without_grade(cls, *, judge: str, reason: str) -> Self:
        """A card that says why there is no grade."""
        return cls(judge=judge, unscored=reason)

    def checked_against(self, text: str) -> Self:
        """The card without any evidence whose quote is not in the message."""
        principles = {
            name: judgement.model_copy(update={"evidence": tuple(e for e in judgement.evidence if e.is_in(text))})
            for name, judgement in self.principles.items()
        }
        return self.model_copy(update={"principles": principles})


class PrincipleSummary(Value):
    """How a whole rehearsal did on one principle."""

    level: Annotated[float, Field(ge=1, le=5)] | None
    """Mean level over the messages that have one."""
    messages: Annotated[int, Field(ge=0)] = 0
    """Over how many messages."""


class Highlight(Value):
    """A message worth showing in the summary."""

    turn: Annotated[int, Field(ge=1)]
    principle: Principle
    behaviour: Behaviour | None = None
    quote: str
    why: str
    try_: Annotated[str, Field(alias="try")] = ""


class Summary(Value):
    """How a whole rehearsal went: totals, what worked, and the one thing to practise next."""

    principles: dict[Principle, PrincipleSummary] = {}
    behaviours: dict[Behaviour, Strength] = {}
    """Mean strength of each behaviour over the graded messages."""
    overall: Overall | None = None
    worked: tuple[Highlight, ...] = ()
    practise: Highlight | None = None
    unscored: Annotated[int, Field(ge=0)] = 0
    """Messages without a grade."""
    outcome: str | None = None
    """`reached`, `partly` or `not_reached`; None where there is no scenario."""
    afterwards: str | None = None
    """How the persona would tell a friend about the talk."""
    unsent: Annotated[int, Field(ge=0)] = 0
    """Lines of a script that were not sent because the talk had ended."""


def overall_of(levels: list[float | int | None]) -> int | None:
    """The mean of the levels that there are, from 0 (all 1) to 100 (all 5); None if there is none."""
    present = [level for level in levels if level is not None]
    return round((sum(present) / len(present) - 1) * 25) if present else None
