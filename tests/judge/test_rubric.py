"""The rubric files: five whole files ship, and a file of another shape is refused with every problem."""

import re
import shutil
from pathlib import Path

import pytest

from duologue.bootstrap import shipped
from duologue.domain.principles import LOWERS, RAISES, Behaviour, Principle
from duologue.judge.rubric import MOMENTS, Rubric, RubricError, load_rubric

SLOTS = {"quote", "words", "good", "ask"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the rubric to spoil."""
    return Path(shutil.copytree(shipped("prompts") / "principles", tmp_path / "principles"))


def test_every_behaviour_has_a_part(rubric: Rubric) -> None:
    """All 34 behaviours are described, in the file of their principle."""
    found = {behaviour for principle in Principle for behaviour in rubric.of(principle).behaviours}
    assert found == set(Behaviour)
    for principle in Principle:
        assert set(rubric.of(principle).behaviours) == {*RAISES[principle], *LOWERS[principle]}


def test_every_level_has_an_anchor(rubric: Rubric) -> None:
    """Each level of each principle has a description, a line it answers, and two examples, all different."""
    lines = [line for p in Principle for anchor in rubric.of(p).levels for line in (anchor.strong, anchor.weak)]
    assert len(lines) == 50
    assert len(set(lines)) == 50
    assert all(anchor.to and anchor.is_what for p in Principle for anchor in rubric.of(p).levels)


def test_sentences_have_known_slots_only(rubric: Rubric) -> None:
    """No sentence has a slot that nothing fills."""
    for sentence in _sentences(rubric):
        assert set(re.findall(r"\{(\w+)\}", sentence)) <= SLOTS, sentence


def test_why_is_one_sentence(rubric: Rubric) -> None:
    """Every `why` is a single sentence that quotes the message."""
    for principle in Principle:
        for why in _whys(rubric, principle):
            bare = re.sub(r"“[^”]*”", "Q", why)
            assert len(re.findall(r"[.!?](?:\s|$)", bare)) <= 1, why
            assert "{quote}" in why, why


@pytest.mark.parametrize("word", ["wrong", "bad", "fail", "terrible", "rude", "selfish", "must", "never"])
def test_words_are_kind(rubric: Rubric, word: str) -> None:
    """Feedback says what a sentence does; it neither scolds nor commands."""
    said = [s for p in Principle for s in (*_whys(rubric, p), *_tries(rubric, p))]
    assert not [s for s in said if re.search(rf"\b{word}\b", re.sub(r"“[^”]*”", "", s))], word


def test_feedback_is_varied(rubric: Rubric) -> None:
    """No sentence stands twice, and each behaviour has at least three."""
    said = [s for p in Principle for s in (*_whys(rubric, p), *_tries(rubric, p))]
    repeated = {s for s in said if said.count(s) > 1}
    assert not repeated
    assert all(len(b.why) >= 3 for p in Principle for b in rubric.of(p).behaviours.values())


def test_the_digest_changes_with_a_word(folder: Path) -> None:
    """A card can tell by which rubric it was graded."""
    before = load_rubric(folder).digest
    path = folder / "empathy.md"
    path.write_text(path.read_text("utf-8").replace("warm", "friendly", 1), "utf-8")
    assert load_rubric(folder).digest != before


@pytest.mark.parametrize(
    ("principle", "old", "new", "named"),
    [
        ("honesty", "## candour", "## frankness", "frankness"),
        ("honesty", "- counts: a clear opinion", "- a clear opinion", ""),
        ("empathy", "### 3: ", "### 6: ", "1: to 5:"),
        ("attention", "## Ordinary", "## Usual", "Ordinary"),
        ("boundaries", "### refusal", "### denial", "denial"),
        ("understanding", "- strong: You're overreacting, it's one call.", "", "level 1"),
    ],
)
def test_another_shape_is_refused(folder: Path, principle: str, old: str, new: str, named: str) -> None:
    """A part that is missing or misnamed is an error that names file and part; a lesser change is none."""
    path = folder / f"{principle}.md"
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    if not named:
        load_rubric(folder)
        return
    with pytest.raises(RubricError) as problem:
        load_rubric(folder)
    assert f"{principle}.md" in str(problem.value)
    assert named in str(problem.value)


def test_every_problem_is_named_at_once(folder: Path) -> None:
    """Two spoilt files give problems of both."""
    for principle in ("honesty", "empathy"):
        (folder / f"{principle}.md").write_text("# Nothing\n", "utf-8")
    with pytest.raises(RubricError) as problem:
        load_rubric(folder)
    assert {"honesty.md", "empathy.md"} <= set(re.findall(r"\w+\.md", str(problem.value)))


def test_a_missing_file_is_named(folder: Path) -> None:
    """A rubric that is not there is one clear error."""
    (folder / "empathy.md").unlink()
    with pytest.raises(RubricError, match=r"empathy\.md"):
        load_rubric(folder)


def test_the_readme_names_every_kind_of_moment() -> None:
    """Whoever edits the rubric finds the kinds of moment in its README."""
    readme = (shipped("prompts") / "README.md").read_text("utf-8")
    assert all(f"`{kind}`" in readme for kind in MOMENTS)


def _whys(rubric: Rubric, principle: Principle) -> list[str]:
    one = rubric.of(principle)
    behaviours = [why for behaviour in one.behaviours.values() for why in behaviour.why]
    return [*behaviours, *(why for kind in one.missing.values() for why in kind), *one.ordinary]


def _tries(rubric: Rubric, principle: Principle) -> list[str]:
    one = rubric.of(principle)
    behaviours = [t for behaviour in one.behaviours.values() for t in behaviour.try_]
    return [*behaviours, *(t for kind in one.try_.values() for t in kind)]


def _sentences(rubric: Rubric) -> list[str]:
    return [sentence for p in Principle for sentence in (*_whys(rubric, p), *_tries(rubric, p))]
