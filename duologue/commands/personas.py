"""Prints personas for the command line: the list, one in full, and the problems of files."""

from pathlib import Path

from duologue.bootstrap import Program
from duologue.commands.records import as_line
from duologue.domain.persona import Persona


def print_list(*, as_json: bool) -> None:
    """All personas: JSON as one list, or a line each."""
    entries = Program().shelf.all()
    if as_json:
        print(as_line([_record(entry.persona) | {"path": str(entry.path)} for entry in entries]))
        return
    for entry in entries:
        persona = entry.persona
        kind = persona.moment.replace("_", " ")
        print(f"{persona.id:<20} {persona.name}, {persona.age}: {persona.tagline} ({kind}, {persona.difficulty})")


def print_persona(id_or_path: str, *, as_json: bool) -> None:
    """What a learner may know of a persona before meeting it; nothing that is not open."""
    persona = Program().shelf.persona(id_or_path)
    if as_json:
        print(as_line(_record(persona) | _card(persona)))
        return
    scenario = persona.scenario
    print(f"{persona.name}, {persona.age}, {persona.pronouns}. {persona.work}\n{persona.about}\n")
    print(f"Where: {scenario.place}\nYou: {scenario.you}\nYour goal: {scenario.goal}\n")
    print("What is true on your side:")
    for fact in persona.facts:
        print(f"  - {fact.text}")


def print_problems(paths: list[Path]) -> int:
    """Every problem of these files, or of all personas; returns how many there are."""
    shelf = Program().shelf
    problems = [problem for path in paths for problem in shelf.problems_of(path)] if paths else shelf.problems
    for problem in problems:
        print(problem)
    if not problems:
        checked = len(paths) or len(shelf.all())
        print(f"{checked} persona{'s' if checked != 1 else ''} checked: no problems")
    return len(problems)


def _record(persona: Persona) -> dict[str, object]:
    return {
        "id": persona.id,
        "name": persona.name,
        "tagline": persona.tagline,
        "version": persona.version,
        "difficulty": persona.difficulty,
        "moment": persona.moment,
    }


def _card(persona: Persona) -> dict[str, object]:
    scenario = persona.scenario
    return {
        "age": persona.age,
        "pronouns": persona.pronouns,
        "work": persona.work,
        "about": persona.about,
        "practises": list(persona.practises),
        "scenario": {"place": scenario.place, "you": scenario.you, "goal": scenario.goal},
        "facts": [fact.text for fact in persona.facts],
    }
