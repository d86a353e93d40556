"""Finds what the schema alone cannot: acts and questions nobody knows, and disclosures that can never open."""

from typing import NamedTuple

from duologue.authoring.known import ACTS, QUESTIONS
from duologue.domain.persona import Persona


class Problem(NamedTuple):
    """Something to mend, and the path of the field it stands in."""

    where: tuple[str | int, ...]
    text: str


def problems_of(persona: Persona) -> list[Problem]:
    """Every problem of a persona that is valid on its own terms."""
    return [
        *_unknown_acts(persona),
        *_unknown_questions(persona),
        *_closed_for_ever(persona),
        *_guarded_twice(persona),
    ]


def _unknown_acts(persona: Persona) -> list[Problem]:
    return [
        Problem(
            ("voice", "lines", act),
            f"voice.lines: there is no dialogue act {act!r}; personas/README.md lists them",
        )
        for act in persona.voice.lines
        if act not in ACTS
    ]


def _unknown_questions(persona: Persona) -> list[Problem]:
    return [
        Problem(
            ("answers", question),
            f"answers: there is no common question {question!r}; personas/README.md lists them",
        )
        for question in persona.answers
        if question not in QUESTIONS
    ]


def _closed_for_ever(persona: Persona) -> list[Problem]:
    return [
        Problem(
            ("disclosures", index),
            f"disclosures.{disclosure.id}: the hard boundary {boundary.id!r} guards its topic, so it can never be "
            "told; move it to another topic or remove it",
        )
        for index, disclosure in enumerate(persona.disclosures)
        if (boundary := persona.boundary_of(disclosure.topic)) and boundary.kind == "hard"
    ]


def _guarded_twice(persona: Persona) -> list[Problem]:
    seen: dict[str, str] = {}
    problems = []
    for index, boundary in enumerate(persona.boundaries):
        for topic in boundary.topics:
            if topic in seen:
                text = f"{topic!r} is guarded by {seen[topic]!r} already; one boundary a topic"
                where = ("boundaries", index, "topics")
                problems.append(Problem(where, f"boundaries.{boundary.id}.topics: {text}"))
            seen[topic] = boundary.id
    return problems
