"""The personas that ship, and the page that documents their fields."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from duologue.authoring import load
from duologue.authoring.known import ACTS, QUESTIONS
from duologue.domain.persona import Persona
from duologue.domain.principles import Principle
from duologue.domain.scenario import MomentKind

FOLDER = Path(__file__).parents[2] / "personas"
README = (FOLDER / "README.md").read_text("utf-8")
PERSONAS = [load(path) for path in sorted(FOLDER.glob("*.yaml"))]


def fields_of(model: type[BaseModel]) -> set[str]:
    """Every field name of a model and of the models inside it, as YAML writes it."""
    names = set()
    for name, field in model.model_fields.items():
        names.add(field.alias or name)
        for inner in re.findall(r"duologue\.domain\.(\w+)\.(\w+)", str(field.annotation)):
            kind = getattr(__import__(f"duologue.domain.{inner[0]}", fromlist=["x"]), inner[1])
            names |= fields_of(kind) if isinstance(kind, type) and issubclass(kind, BaseModel) else set()
    return names


@pytest.mark.parametrize("field", sorted(fields_of(Persona)))
def test_every_field_is_documented(field):
    """personas/README.md names each field of the format."""
    assert re.search(rf"`(\w+(\[\])?\.)*{field}`|`\.{field}`", README), (
        f"personas/README.md does not document {field!r}"
    )


def test_every_act_and_question_is_documented():
    """personas/README.md lists the acts and questions a file may use, and no others."""
    missing = [name for name in sorted(ACTS | QUESTIONS) if f"`{name}`" not in README]
    assert not missing


def test_there_is_one_for_each_kind_of_moment():
    """The shelf has somebody for getting to know, asking for help, and good times."""
    kinds = {persona.moment for persona in PERSONAS}
    assert {MomentKind.GETTING_TO_KNOW, MomentKind.ASKING_FOR_HELP, MomentKind.GOOD_TIMES} <= kinds


@pytest.mark.parametrize("persona", PERSONAS, ids=lambda persona: persona.id)
class TestEach:
    """What every shipped persona keeps to."""

    def test_is_named_after_its_file(self, persona):
        """The id is the file's name."""
        assert (FOLDER / f"{persona.id}.yaml").exists()

    def test_has_enough_to_tell(self, persona):
        """At least 45 disclosures over the four depths, and answers to 40 common questions."""
        depths = {persona.depth_of(disclosure) for disclosure in persona.disclosures}
        assert len(persona.disclosures) >= 45
        assert len(depths) == 4
        assert len(persona.answers) >= 40

    def test_has_boundaries_of_both_kinds(self, persona):
        """At least one hard and two soft."""
        kinds = [boundary.kind for boundary in persona.boundaries]
        assert kinds.count("hard") >= 1
        assert kinds.count("soft") >= 2

    def test_has_moments_for_every_principle(self, persona):
        """Five or more moments that between them call for every principle."""
        assert len(persona.moments) >= 5
        assert {principle for moment in persona.moments for principle in moment.calls_for} == set(Principle)

    def test_has_no_line_twice(self, persona):
        """No two lines of the persona are the same."""
        lines = [line for d in persona.disclosures for line in d.says]
        lines += [line for m in persona.moments for line in (*m.says, *m.met, *m.missed)]
        lines += [line for own in (*persona.voice.lines.values(), *persona.answers.values()) for line in own]
        assert len({line.casefold() for line in lines}) == len(lines)

    def test_starts_below_what_its_goal_asks_for(self, persona):
        """The goal is not reached before a word is said."""
        assert persona.temperament.start < persona.scenario.reached.comfort
