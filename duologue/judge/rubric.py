"""The rubric: what each principle is and in which words it is graded, read from `prompts/principles/*.md`."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from duologue.domain.principles import LOWERS, RAISES, Behaviour, Principle, is_raising
from duologue.errors import DuologueError
from duologue.judge.markdown import Section, sections_of

MOMENTS = ("heavy", "bright", "opinion", "complaint", "refusal", "question", "request", "greeting", "any")
FEWEST_WHY = 3
FEWEST_TRY = 2


class RubricError(DuologueError):
    """A rubric file does not have its shape; each line of the text says what is missing."""


class BehaviourRubric(NamedTuple):
    """How one behaviour is recognised and spoken of."""

    is_what: str
    counts: tuple[str, ...]
    does_not_count: tuple[str, ...]
    why: tuple[str, ...]
    try_: tuple[str, ...]


class Anchor(NamedTuple):
    """What one level looks like."""

    level: int
    is_what: str
    to: str
    """What was said to it."""
    strong: str
    """An example from the upper end of the level."""
    weak: str
    """An example from its lower end."""


class PrincipleRubric(NamedTuple):
    """One rubric file."""

    principle: Principle
    definition: str
    called_for: tuple[str, ...]
    behaviours: dict[Behaviour, BehaviourRubric]
    levels: tuple[Anchor, ...]
    """From 1 to 5."""
    missing: dict[str, tuple[str, ...]]
    """Why a level is low when nothing of the principle was seen, by kind of moment."""
    ordinary: tuple[str, ...]
    try_: dict[str, tuple[str, ...]]
    """What to try, by kind of moment."""
    openers: tuple[str, ...]


class Rubric(NamedTuple):
    """All five, and a digest that changes whenever a word of them does."""

    principles: dict[Principle, PrincipleRubric]
    digest: str

    def of(self, principle: Principle) -> PrincipleRubric:
        """The rubric of one principle."""
        return self.principles[principle]


def load_rubric(folder: Path) -> Rubric:
    """Read the five files of a folder. Raises RubricError with every problem of every file."""
    texts = {principle: _read(folder / f"{principle}.md") for principle in Principle}
    problems: list[str] = []
    principles = {principle: _parsed(principle, text, problems) for principle, text in texts.items()}
    if problems:
        raise RubricError("\n".join(problems))
    digest = sha256("\0".join(texts.values()).encode("utf-8")).hexdigest()[:12]
    return Rubric(principles, digest)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as problem:
        raise RubricError(
            f"the rubric {str(path)!r} cannot be read ({problem}): put it back, or reinstall"
        ) from problem


def _parsed(principle: Principle, text: str, problems: list[str]) -> PrincipleRubric:
    top = sections_of(text)
    found = PrincipleRubric(
        principle=principle,
        definition=top.prose,
        called_for=top.at("Called for").items,
        behaviours={b: _behaviour(top.at(b.value)) for b in (*RAISES[principle], *LOWERS[principle])},
        levels=tuple(_anchor(section) for section in top.at("Levels").parts),
        missing={section.title: section.named("why") for section in top.at("Missing").parts},
        ordinary=top.at("Ordinary").named("why"),
        try_={section.title: section.items for section in top.at("Try").parts},
        openers=top.at("Ways to try").items,
    )
    problems += [f"prompts/principles/{principle}.md: {problem}" for problem in _problems(found, top)]
    return found


def _behaviour(section: Section) -> BehaviourRubric:
    named = section.named
    return BehaviourRubric(section.prose, named("counts"), named("does not count"), named("why"), named("try"))


def _anchor(section: Section) -> Anchor:
    level, _, is_what = section.title.partition(": ")
    to, strong, weak = (" ".join(section.named(name)) for name in ("to", "strong", "weak"))
    return Anchor(int(level) if level.isdigit() else 0, is_what, to, strong, weak)


def _problems(rubric: PrincipleRubric, top: Section) -> Iterable[str]:
    if rubric.definition.count(". ") + 1 != 2:
        yield "the definition should be two sentences under the first heading"
    if not rubric.called_for or not rubric.openers:
        yield "'Called for' and 'Ways to try' need a list each"
    for behaviour, words in rubric.behaviours.items():
        yield from _behaviour_problems(behaviour, words)
    if [anchor.level for anchor in rubric.levels] != [1, 2, 3, 4, 5]:
        yield "'Levels' needs the headings 1: to 5:, in order"
    for anchor in rubric.levels:
        if not all(anchor):
            yield f"level {anchor.level} needs a description, to:, strong: and weak:"
    if not rubric.missing.get("any") or not rubric.try_.get("any") or len(rubric.ordinary) < FEWEST_WHY:
        yield "'Missing' and 'Try' need a part 'any', and 'Ordinary' three lines that begin with why:"
    for kind in (*rubric.missing, *rubric.try_):
        if kind not in MOMENTS:
            yield f"there is no kind of moment {kind!r}: use one of {', '.join(MOMENTS)}"
    known = {"Called for", "Levels", "Missing", "Ordinary", "Try", "Ways to try", *rubric.behaviours}
    yield from (
        f"there is no part {part.title!r}: remove or rename it" for part in top.parts if part.title not in known
    )


def _behaviour_problems(behaviour: Behaviour, words: BehaviourRubric) -> Iterable[str]:
    if not words.is_what or not words.counts or not words.does_not_count:
        yield f"{behaviour} needs a sentence, counts: and does not count:"
    if len(words.why) < FEWEST_WHY or not all("{quote}" in why for why in words.why):
        yield f"{behaviour} needs {FEWEST_WHY} lines that begin with why: and quote the message with {{quote}}"
    if not is_raising(behaviour) and len(words.try_) < FEWEST_TRY:
        yield f"{behaviour} lowers the principle and so needs {FEWEST_TRY} lines that begin with try:"
