"""Does grading real conversations work, and do the grades vary sensibly? Also: do they agree with what people said?

Run: python -m evals.score_real [--data FOLDER] [--count N] [--split train|test|all] [--output FILE]. Conversations come
from the labelled sets, converted on the fly, none of them kept. In iEval the listener was rated, so the listener is
graded; in CaSiNo both sides are people, and the second one to speak is graded.
"""

import argparse
import gzip
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from duologue.bootstrap import Program
from duologue.domain.exchange import Exchange
from duologue.domain.principles import Behaviour, Principle
from duologue.domain.scorecard import Scorecard, Summary
from duologue.domain.transcript import Message
from duologue.judge.summary import summarise
from evals.measures import bootstrap, spearman

DATA = Path(__file__).parents[2] / "shared" / "data"


class Conversation(NamedTuple):
    """A conversation whose `user` side is graded, with what people said about that side."""

    id: str
    messages: tuple[Message, ...]
    labels: dict[str, float]


class Result(NamedTuple):
    """A graded conversation."""

    conversation: Conversation
    cards: tuple[Scorecard, ...]
    summary: Summary
    milliseconds: list[float]

    @property
    def words(self) -> int:
        """How many words the graded side used."""
        return sum(len(m.text.split()) for m in self.conversation.messages if m.speaker == "user")


def main(arguments: list[str] | None = None) -> None:
    """Grade some conversations of each set and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA, help="folder with ieval.jsonl.gz and casino.jsonl.gz")
    parser.add_argument("--count", type=int, default=50, help="conversations of each set")
    parser.add_argument("--split", choices=["train", "test", "all"], default="test", help="which rows")
    parser.add_argument("--output", type=Path, help="also write every card to this file, as JSON lines, to read them")
    options = parser.parse_args(arguments)
    if not options.data.is_dir():
        raise SystemExit(f"there is no folder {str(options.data)!r}: name it with --data, or leave this eval out")
    program = Program()
    for name, convert in (("ieval", ieval), ("casino", casino)):
        found = list(convert(options.data / f"{name}.jsonl.gz", options.split))
        results = [graded(conversation, program) for conversation in spread(found, options.count)]
        print_spread(name, results)
        print_agreement(results)
        if options.output:
            with options.output.open("a", encoding="utf-8") as lines:
                lines.writelines(f"{line}\n" for result in results for line in as_lines(result))


def ieval(path: Path, split: str) -> Iterator[Conversation]:
    """Conversations with a listener whom the other rated."""
    for row in _rows(path, split):
        messages = tuple(
            Message(speaker="user" if m["speaker"] == "bot" else "partner", text=m["text"]) for m in row["context"]
        )
        labels = {name: float(value) for name, value in row["labels"].items() if isinstance(value, int | float)}
        yield Conversation(row["id"], messages, labels)


def casino(path: Path, split: str) -> Iterator[Conversation]:
    """Negotiations between two people, put together again from their turns."""
    by_talk: dict[str, list[dict]] = {}
    for row in _rows(path, split):
        by_talk.setdefault(row["group"], []).append(row)
    for talk, rows in by_talk.items():
        rows.sort(key=lambda row: int(row["id"].rsplit("-", 1)[1]))
        partner_turns = [number for number, row in enumerate(rows) if number % 2 == 0]
        messages = tuple(
            Message(speaker="partner" if number in partner_turns else "user", text=row["reply"])
            for number, row in enumerate(rows)
        )
        mine = [row["labels"]["strategies"] for number, row in enumerate(rows) if number % 2]
        labels = {f"says {s}": float(np.mean([s in given for given in mine])) for s in STRATEGIES} if mine else {}
        yield Conversation(f"casino-{talk}", messages, labels)


STRATEGIES = ("showing-empathy", "promote-coordination", "small-talk", "self-need", "uv-part")


def spread(conversations: list[Conversation], count: int) -> list[Conversation]:
    """Some of them, evenly over the file."""
    step = max(1, len(conversations) // count)
    return conversations[::step][:count]


def graded(conversation: Conversation, program: Program) -> Result:
    """Every message of the user's, and the summary."""
    cards, times = [], []
    for number, message in enumerate(conversation.messages):
        if message.speaker == "user":
            history = conversation.messages[:number]
            exchange = Exchange(
                message=message.text, history=history, reading=program.ear.listen(message.text, history=history)
            )
            begun = time.perf_counter()
            cards.append(program.judge.grade(exchange))
            times.append(1000 * (time.perf_counter() - begun))
    return Result(conversation, tuple(cards), summarise(cards), times)


def print_spread(name: str, results: list[Result]) -> None:
    """How levels spread over the messages, and what failed."""
    cards = [card for result in results for card in result.cards]
    unscored = [card for card in cards if card.unscored]
    times = [t for result in results for t in result.milliseconds]
    print(f"\n{name}: {len(results)} conversations, {len(cards)} messages, {len(unscored)} unscored, "
          f"median {np.median(times):.0f} ms a message beyond the ear")  # fmt: skip
    print(f"{'level':16}" + "".join(f"{level:>6}" for level in (1, 2, 3, 4, 5)) + f"{'not called':>12}{'mean':>8}")
    for principle in Principle:
        levels = [card.principles[principle].level for card in cards if not card.unscored]
        given = [level for level in levels if level]
        shares = "".join(f"{levels.count(level) / len(levels):6.2f}" for level in (1, 2, 3, 4, 5))
        mean = f"{np.mean(given):8.2f}" if given else "       –"
        print(f"{principle:16}{shares}{levels.count(None) / len(levels):12.2f}{mean}")
    overall = np.array([result.summary.overall for result in results if result.summary.overall is not None])
    low, middle, high = np.percentile(overall, [10, 50, 90])
    print(f"overall of a conversation: {low:.0f} / {middle:.0f} / {high:.0f} (10th, 50th, 90th of a hundred)")


def print_agreement(results: list[Result]) -> None:
    """Rank correlations with what people said, and with the length, that must not buy a grade."""
    results = [result for result in results if result.summary.overall is not None]
    overall = np.array([result.summary.overall for result in results], float)
    words = np.array([result.words for result in results], float)
    print(f"{'rank correlation':44} {'n':>4}  of the judge            of the words")
    print(f"{'overall ~ words':44} {len(results):4}  {bootstrap(spearman, overall, words)}")
    for label, ours in LABELS.items():
        if label in results[0].conversation.labels:
            theirs = np.array([result.conversation.labels[label] for result in results])
            values = np.array([_value(result.summary, ours) for result in results])
            known = ~np.isnan(values)
            figure, trivial = (bootstrap(spearman, x[known], theirs[known]) for x in (values, words))
            print(f"{ours + ' ~ ' + label:44} {known.sum():4}  {figure!s:22}  {trivial}")


LABELS = {
    "attentive": "attention",
    "emo_understood": "demonstrating_understanding",
    "emo_responded": "empathy",
    "empathetic": "overall",
    "polite": "understanding",
    "says showing-empathy": "emotional_reaction",
    "says promote-coordination": "mutual_solution",
    "says self-need": "self_oriented",
}
"""What people said, and what of ours should go with it."""


def as_lines(result: Result) -> Iterator[str]:
    """Every message with its card, for reading."""
    said = [m for m in result.conversation.messages if m.speaker == "user"]
    for number, (message, card) in enumerate(zip(said, result.cards, strict=True)):
        last = [m.text for m in result.conversation.messages if m.speaker == "partner"][: number + 1]
        record = {"id": result.conversation.id, "last": last[-1] if last else "", "message": message.text}
        yield json.dumps(record | {"card": card.model_dump(mode="json", by_alias=True)}, ensure_ascii=False)


def _value(summary: Summary, name: str) -> float:
    if name == "overall":
        return float(summary.overall or 0)
    if name in set(Principle):
        level = summary.principles[Principle(name)].level
        return float("nan") if level is None else level
    return summary.behaviours[Behaviour(name)]


def _rows(path: Path, split: str) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (row for row in map(json.loads, lines) if split in (row["split"], "all"))


if __name__ == "__main__":
    main()
