"""Reading persona files: good ones, broken ones, and ones that mean harm."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.authoring import load, parse
from duologue.errors import NotFound, PersonaInvalid
from tests.someone import someone

GOOD = json.dumps(someone().model_dump(mode="json", by_alias=True, exclude_none=True), indent=2)
BOMB = "\n".join(
    ["a0: &a0 [x, x, x, x, x, x, x, x, x]"] + [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 9)]
)


def problems(text: str) -> list[str]:
    """What is wrong with a text, as the author reads it."""
    with pytest.raises(PersonaInvalid) as caught:
        parse(text, name="ada.yaml")
    return caught.value.problems


def test_a_good_file_is_read():
    """What was written is what is read."""
    assert parse(GOOD, name="ada.yaml") == someone()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "ada.yaml:1: a persona file is a list of fields"),
        ("   \n\n", "ada.yaml:1"),
        ("just words", "ada.yaml:1"),
        ("- a\n- b", "ada.yaml:1"),
        ("id: [1,2\nname: x", "ada.yaml:2"),
        ("id: a\nid: b\n", "ada.yaml:2:1: found duplicate key"),
        ("id: !!python/object/apply:os.system ['echo hi']\n", "the tag"),
        ("id: !secret x\n", "the tag"),
        (BOMB, "aliases"),
        ("x: " + "[" * 40 + "]" * 40, "nested"),
        ("a:\n\t- b\n", "ada.yaml:2"),
        ("name: \x07 bell", "ada.yaml:1"),
        ("--- {a: 1}\n--- {b: 2}\n", "ada.yaml:2"),
    ],
    ids=lambda value: repr(value[:24]),
)
def test_what_is_no_persona_is_one_clear_problem(text, says):
    """Broken, empty and malicious YAML names its line and says what is wrong."""
    found = problems(text)
    assert len(found) == 1
    assert says in found[0]
    assert "\n" not in found[0]


def changed(**changes) -> str:
    """The good file with some fields changed."""
    return json.dumps(json.loads(GOOD) | changes, indent=2)


def test_every_problem_is_named_at_once_with_its_line():
    """Three mistakes give three problems, each at its own line."""
    found = problems(changed(age=12, difficulty="impossible", id="Not A Slug"))
    lines = GOOD.splitlines()
    for field in ("age", "difficulty", "id"):
        line = next(number for number, text in enumerate(lines, start=1) if text.startswith(f'  "{field}"'))
        assert [problem for problem in found if problem.startswith(f"ada.yaml:{line}:") and f" {field}:" in problem]
    assert len(found) == 3


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"surprise": 1}, "surprise"),
        ({"facts": []}, "facts"),
        ({"topics": [*json.loads(GOOD)["topics"], json.loads(GOOD)["topics"][0]]}, "used twice"),
        ({"answers": {"what-is-love": ["Hm."]}}, "there is no common question 'what-is-love'"),
        ({"voice": {"tone": "dry", "traits": "t", "lines": {"yodel": ["La."]}}}, "there is no dialogue act 'yodel'"),
        ({"name": "   "}, "name"),
        ({"version": 1.1}, "version"),
    ],
)
def test_what_the_schema_does_not_allow_is_named(changes, says):
    """Unknown fields, empty lists, doubled ids and unknown names are refused."""
    assert any(says in problem for problem in problems(changed(**changes)))


def test_a_disclosure_that_can_never_be_told_is_a_problem():
    """A hard boundary's topic holds no disclosures."""
    raw = json.loads(GOOD)
    raw["disclosures"][0]["topic"] = "fire"
    assert "can never be told" in problems(json.dumps(raw))[0]


def test_a_hard_boundary_cannot_be_given_a_way_to_open():
    """opens_at on a hard boundary is refused with what to do."""
    raw = json.loads(GOOD)
    raw["boundaries"][0]["opens_at"] = 90
    assert "a hard boundary never opens" in problems(json.dumps(raw))[0]


def test_no_is_the_word_no():
    """YAML 1.2: an answer `no` stays the word."""
    text = GOOD.replace('"tagline": "Keeps bees and her own counsel."', '"tagline": no')
    assert parse(text, name="ada.yaml").tagline == "no"


def test_files_that_cannot_be_read(tmp_path):
    """A missing file, a folder, a huge file and one that is not text each say what to do."""
    with pytest.raises(NotFound, match="give the path"):
        load(tmp_path / "nobody.yaml")
    with pytest.raises(NotFound, match="give the path"):
        load(tmp_path)
    huge, latin = tmp_path / "huge.yaml", tmp_path / "latin.yaml"
    huge.write_text("x: " + "y" * 2_100_000)
    latin.write_bytes("name: José".encode("latin-1"))
    with pytest.raises(PersonaInvalid, match="larger than"):
        load(huge)
    with pytest.raises(PersonaInvalid, match="UTF-8"):
        load(latin)


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path):
    """A file saved on Windows reads the same."""
    file = tmp_path / "ada-quill.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert load(file) == someone()


@given(st.text(max_size=200))
def test_any_text_gives_problems(text):
    """No short random text is a persona, and reading it never fails in another way."""
    assert problems(text)
