"""A persona: an adult with a life, a voice, topics, boundaries, and things that come up."""

from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from duologue.domain.principles import Principle
from duologue.domain.scales import Comfort, Depth, Line, Slug, Value
from duologue.domain.scenario import Face, Fact, MomentKind, Scenario, Temperament, Voice
from duologue.domain.topics import Boundary, Disclosure, Moment, Topic

Difficulty = Literal["gentle", "moderate", "hard"]


class Persona(Value):
    """Somebody to rehearse with: one YAML file in `personas/`."""

    schema_version: Annotated[Literal[1], Field(alias="schema")]
    """The version of this file format: 1."""
    id: Slug
    """The persona's id; the file is called `<id>.yaml`."""
    version: Annotated[str, Field(min_length=1, max_length=20)]
    """The version of this persona, in quotes; raise it when the persona changes."""
    name: Line
    """The name the persona goes by."""
    pronouns: Line
    """For example `she/her`."""
    age: Annotated[int, Field(ge=18, le=120)]
    """In years. Every persona is an adult."""
    work: Line
    """What the persona does, or did."""
    tagline: Line
    """One line for the gallery."""
    about: Line
    """Two to four sentences on who they are. Everybody may read it: nothing that is not open at the start."""
    difficulty: Difficulty
    """How hard it is to reach the goal: `gentle`, `moderate` or `hard`."""
    moment: MomentKind
    """The kind of moment the scenario stands for."""
    practises: Annotated[tuple[Principle, ...], Field(min_length=1)]
    """The principles this scenario is good for, the main one first."""
    face: Face
    """How the drawn portrait looks."""
    scenario: Scenario
    """Where you meet, who you are, what you want."""
    facts: Annotated[tuple[Fact, ...], Field(min_length=1)]
    """The fact card: what is true on your side."""
    temperament: Temperament
    """How trust grows, falls and is won back."""
    voice: Voice
    """How the persona speaks."""
    topics: Annotated[tuple[Topic, ...], Field(min_length=1)]
    """What one can talk about with the persona."""
    disclosures: Annotated[tuple[Disclosure, ...], Field(min_length=1)]
    """What the persona may tell, each once its topic is open."""
    boundaries: Annotated[tuple[Boundary, ...], Field(min_length=1)]
    """Where the persona does not want to go."""
    moments: Annotated[tuple[Moment, ...], Field(min_length=1)]
    """What the persona brings up."""
    answers: dict[Slug, Annotated[tuple[Line, ...], Field(min_length=1)]] = {}
    """Answers to what people commonly ask, by the question's id (the list stands in `personas/README.md`)."""

    @cached_property
    def topic_by_id(self) -> dict[str, Topic]:
        """The topics by id."""
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def disclosure_by_id(self) -> dict[str, Disclosure]:
        """The disclosures by id."""
        return {disclosure.id: disclosure for disclosure in self.disclosures}

    @cached_property
    def boundary_by_id(self) -> dict[str, Boundary]:
        """The boundaries by id."""
        return {boundary.id: boundary for boundary in self.boundaries}

    @cached_property
    def moment_by_id(self) -> dict[str, Moment]:
        """The moments by id."""
        return {moment.id: moment for moment in self.moments}

    @cached_property
    def _boundary_of_topic(self) -> dict[str, Boundary]:
        return {topic: boundary for boundary in self.boundaries for topic in boundary.topics}

    def boundary_of(self, topic_id: str) -> Boundary | None:
        """The boundary that guards a topic, if one does."""
        return self._boundary_of_topic.get(topic_id)

    def depth_of(self, disclosure: Disclosure) -> Depth:
        """How deep a disclosure lies: its own depth, or its topic's."""
        return disclosure.depth or self.topic_by_id[disclosure.topic].depth

    def opens_at(self, disclosure: Disclosure) -> Comfort:
        """The comfort from which a disclosure may be told, boundaries aside."""
        topic = self.topic_by_id[disclosure.topic]
        by_depth = self.temperament.opens.at(self.depth_of(disclosure))
        return max(disclosure.opens_at or 0.0, topic.opens_at or 0.0, by_depth)

    @model_validator(mode="after")
    def _refer_only_to_what_exists(self) -> Self:
        problems = [*_repeated_ids(self), *_unknown_references(self)]
        if problems:
            raise ValueError("; ".join(problems))
        return self


def _repeated_ids(persona: Persona) -> list[str]:
    problems = []
    for kind in ("facts", "topics", "disclosures", "boundaries", "moments"):
        seen: set[str] = set()
        for item in getattr(persona, kind):
            if item.id in seen:
                problems.append(f"{kind}: the id {item.id!r} is used twice; give each its own")
            seen.add(item.id)
    return problems


def _unknown_references(persona: Persona) -> list[str]:
    topics, disclosures = {t.id for t in persona.topics}, {d.id for d in persona.disclosures}
    moments = {m.id for m in persona.moments}
    named = [(f"disclosures.{d.id}.topic", d.topic, topics) for d in persona.disclosures]
    named += [(f"disclosures.{d.id}.after", a, disclosures) for d in persona.disclosures for a in d.after]
    named += [(f"boundaries.{b.id}.topics", t, topics) for b in persona.boundaries for t in b.topics]
    named += [(f"moments.{m.id}.topic", m.topic, topics) for m in persona.moments if m.topic]
    named += [(f"moments.{m.id}.facts", f, {f.id for f in persona.facts}) for m in persona.moments for f in m.facts]
    named += [("scenario.reached.told", d, disclosures) for d in persona.scenario.reached.told]
    named += [("scenario.reached.moments", m, moments) for m in persona.scenario.reached.moments]
    return [
        f"{where}: there is no {name!r}; add it or correct the name"
        for where, name, known in named
        if name not in known
    ]
