"""Rows that people labelled, as weak evidence beside our own: `train` rows only, and none is kept in the project."""

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from duologue.judge.features import Context

SHOWN = 0.7
"""The strength of a behaviour where people said that it was there."""


class Row(NamedTuple):
    """A reply that people labelled, and what that says about some heads."""

    group: str
    text: str
    context: Context
    targets: dict[str, float]
    weight: float
    """What a row counts beside one of ours. Chosen on held-out rows of ours and, for iEval, held-out `train` groups."""


def labelled_rows(folder: Path) -> Iterator[Row]:
    """All of them; the sets and their licences are named in NOTICE."""
    yield from _uptake(folder)
    yield from _each(folder, "offmychest", 0.02, lambda labels: {
        "emotional_reaction": SHOWN * labels["emo_support"],
        "validating_emotions": SHOWN * labels["emo_support"],
        "practical_help": SHOWN * labels["info_support"],
    }, every=2)  # fmt: skip
    yield from _each(
        folder, "offmychest", 0.1, lambda labels: {"advice_giving": SHOWN * labels["info_support"]}, every=2
    )
    yield from _each(folder, "casino", 0.02, lambda labels: {
        "emotional_reaction": SHOWN * ("showing-empathy" in labels["strategies"]),
        "mutual_solution": SHOWN * ("promote-coordination" in labels["strategies"]),
        "self_oriented": SHOWN * ("self-need" in labels["strategies"]),
    })  # fmt: skip
    yield from _each(folder, "persuasion", 0.1, lambda labels: {
        "pressure": SHOWN * labels["pressure"],
        "reciprocity": SHOWN * labels["self_disclosure"],
    })  # fmt: skip
    yield from _ieval(folder)


def _each(
    folder: Path, name: str, weight: float, targets: Callable[[dict], dict[str, float]], *, every: int = 1
) -> Iterator[Row]:
    for row in list(_train(folder, name))[::every]:
        last = row["context"][-1]["text"] if row["context"] else ""
        yield Row(f"{name} {row['group']}", row["reply"], Context(last), targets(row["labels"]), weight)


def _uptake(folder: Path) -> Iterator[Row]:
    for row in _train(folder, "uptake"):
        mean = row["labels"]["uptake_mean"]
        if mean is not None and row["context"]:
            context = Context(row["context"][-1]["text"])
            yield Row(f"uptake {row['group']}", row["reply"], context, {"uptake": mean / 2}, 0.02)


def _ieval(folder: Path) -> Iterator[Row]:
    """Every reply of a listener carries the rating of the whole talk, moved to the middle of our levels."""
    for row in _train(folder, "ieval"):
        said = row["context"]
        targets = {
            "level attention": 3 + 0.8 * (row["labels"]["attention"] - 3.2),
            "level empathy": 3 + 0.8 * (row["labels"]["empathetic"] - 3.2),
        }
        for number, message in enumerate(said):
            if message["speaker"] == "bot" and number:
                before = tuple(m["text"] for m in said[: number - 1] if m["speaker"] == "user")
                own = tuple(m["text"] for m in said[:number] if m["speaker"] == "bot")
                context = Context(said[number - 1]["text"], before, own)
                yield Row(f"ieval {row['group']}", message["text"], context, targets, 0.1)


def _train(folder: Path, name: str) -> Iterator[dict]:
    with gzip.open(folder / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from (row for row in map(json.loads, lines) if row["split"] == "train")
