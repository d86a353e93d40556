"""Trains the judge's heads: ridge regressions on frozen sentence vectors and counted features, in minutes on a CPU.

Run: python -m evals.training.train_heads [--cache FILE] [--people FOLDER]. The rows are the graded replies and the
minimal pairs in evals/datasets and, counting for little, `train` rows that people labelled; every fifth context is
left out in turn to measure, then all are used for the weights that ship.
"""

import argparse
import gzip
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from duologue.domain.principles import Behaviour, Principle, is_raising
from duologue.ear.encoder import Encoder
from duologue.ear.heads import WEIGHTS
from duologue.judge.features import Context, Vectors, context_row, message_row
from evals.measures import area_under_curve, spearman
from evals.training.people import Row, labelled_rows

DATASETS = Path(__file__).parents[1] / "datasets"
BANK = Path(__file__).parents[2] / "duologue" / "partner" / "banks" / "reactions.jsonl.gz"
PEOPLE = Path(__file__).parents[3] / "shared" / "data"
FOLDS = 5
STRENGTH = {"message": 3.0, "context": 3.0, "kind": 3.0, "feeling": 1.0}
"""Ridge penalty by group, chosen on the folds."""
SHOWN = 0.8
"""The strength of a behaviour that a pair was written to show."""
KINDS = {
    "complaint": {"staying_calm", "defensiveness", "blame", "mutual_solution", "owning_up"},
    "opinion": {"candour", "flattery", "evasion", "overclaim"},
    "refusal": {"accepting_no", "pushing", "pressure"},
}
"""Which kind of moment the pairs of a behaviour were written for."""
HEAVY = {"sad", "grieving", "lonely", "anxious", "ashamed", "angry", "hurt", "tired"}
BRIGHT = {"happy", "proud", "excited", "relieved"}

Encode = Callable[[Sequence[str]], np.ndarray]


class Rows(NamedTuple):
    """Features and targets of one group of heads; a target that nobody gave is nan."""

    names: list[str]
    features: np.ndarray
    """(n, d)"""
    targets: np.ndarray
    """(n, k)"""
    groups: list[str]
    """The context of each row: rows of one context stay in one fold."""
    weights: np.ndarray
    """(n,): what each row counts; 1 for ours."""


def main() -> None:
    """Train every group, print what the folds say, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cache", type=Path, help="keep sentence vectors in this file from run to run")
    parser.add_argument("--output", type=Path, default=WEIGHTS, help="where to write the weights")
    parser.add_argument("--people", type=Path, default=PEOPLE, help="folder with the sets that people labelled")
    arguments = parser.parse_args()
    encode = Remembering(Encoder(remember=1), arguments.cache)
    graded, pairs = [*read("graded.jsonl.gz"), *read("graded_short.jsonl")], read("pairs_train.jsonl.gz")
    if not arguments.people.is_dir():
        print(f"no folder {str(arguments.people)!r}: the heads are trained on our own rows alone")
    groups = groups_of(graded, pairs, encode, people=arguments.people)
    encode.keep()
    arrays = {}
    for name, rows in groups.items():
        trained = fit_group(rows, STRENGTH[name])
        report(rows, trained.held_out)
        arrays |= {f"{name}.{part}": value for part, value in trained.arrays.items()}
    np.savez_compressed(arguments.output, **arrays)
    print(f"{arguments.output.name}: {arguments.output.stat().st_size} bytes")


def groups_of(graded: list[dict], pairs: list[dict], encode: Encode, *, people: Path | None = None) -> dict[str, Rows]:
    """The rows of every group of heads."""
    labelled = labelled_rows(people) if people and people.is_dir() else ()
    return {
        "message": message_rows(graded, pairs, encode, labelled=labelled),
        "context": called_for_rows(graded, pairs, encode),
        "kind": kind_rows(pairs, encode),
        "feeling": feeling_rows(encode),
    }


def message_rows(graded: list[dict], pairs: list[dict], encode: Encode, *, labelled: Iterable[Row] = ()) -> Rows:
    """Levels and behaviours of a reply. A pair tells about its own behaviour only."""
    behaviours, principles = list(Behaviour), list(Principle)
    names = [*(f"level {p}" for p in principles), *behaviours]
    features, targets, groups = [], [], []

    def add(item: dict, text: str, levels: dict, strengths: list[float]) -> None:
        context = context_of(item["context"])
        features.append(message_row(text, context, vectors_of(text, context, encode)))
        given = [np.nan if levels.get(p) is None else levels[p] for p in principles]
        targets.append([*given, *strengths])
        groups.append(item["id"])

    for item in graded:
        for reply in item["replies"]:
            add(item, reply["text"], reply["levels"], [reply["behaviours"].get(b, 0.0) for b in behaviours])
    for item in pairs:
        shown = Behaviour(item["behaviour"])
        for side in ("better", "worse"):
            strength = SHOWN if is_raising(shown) == (side == "better") else 0.0
            strengths = [strength if b == shown else _unsaid(b, side) for b in behaviours]
            add(item, item[side], item["levels"][side], strengths)
            if quote := item[f"quote_{side}"]:
                add(item, quote, {}, [strength if b == shown and strength else np.nan for b in behaviours])
    weights = [1.0] * len(features)
    for row in labelled:
        features.append(message_row(row.text, row.context, vectors_of(row.text, row.context, encode)))
        targets.append([row.targets.get(name, np.nan) for name in names])
        groups.append(row.group)
        weights.append(row.weight)
    return Rows(names, np.stack(features), np.array(targets, float), groups, np.array(weights))


def _unsaid(behaviour: Behaviour, side: str) -> float:
    """What a pair says about the behaviours it was not written for: its better reply does nothing that lowers."""
    return 0.0 if side == "better" and not is_raising(behaviour) else np.nan


def called_for_rows(graded: list[dict], pairs: list[dict], encode: Encode) -> Rows:
    """What a moment calls for; in a pair, what both replies have a level on."""
    principles, features, targets, groups = list(Principle), [], [], []
    for item in [*graded, *pairs]:
        context = context_of(item["context"])
        features.append(context_row(context, vectors_of("", context, encode)))
        called = item.get("called_for") or [
            p for p in principles if all(item["levels"][side][p] is not None for side in ("better", "worse"))
        ]
        targets.append([float(p in called) for p in principles])
        groups.append(item["id"])
    return _of_ours(list(principles), features, targets, groups)


def kind_rows(pairs: list[dict], encode: Encode) -> Rows:
    """Which kind of moment it is, from the behaviour that a pair was written for."""
    features, targets, groups = [], [], []
    for item in pairs:
        context = context_of(item["context"])
        features.append(context_row(context, vectors_of("", context, encode)))
        targets.append([float(item["behaviour"] in behaviours) for behaviours in KINDS.values()])
        groups.append(item["id"])
    return _of_ours(list(KINDS), features, targets, groups)


def feeling_rows(encode: Encode) -> Rows:
    """Whether what somebody says is heavy or bright, from the partner's bank of reactions."""
    features, targets, groups = [], [], []
    for number, item in enumerate(read_file(BANK)):
        for text in (item["them"], *item["also"]):
            context = Context(text)
            features.append(context_row(context, vectors_of("", context, encode)))
            targets.append([float(item["feeling"] in HEAVY), float(item["feeling"] in BRIGHT)])
            groups.append(f"reaction {number}")
    return _of_ours(["heavy", "bright"], features, targets, groups)


def _of_ours(names: list[str], features: list[np.ndarray], targets: list[list[float]], groups: list[str]) -> Rows:
    return Rows(names, np.stack(features), np.array(targets, float), groups, np.ones(len(groups)))


class Trained(NamedTuple):
    """A group of heads."""

    arrays: dict[str, np.ndarray]
    """As they are stored."""
    held_out: np.ndarray
    """(n, k): the score of each row by heads that had not seen its context."""


def fit_group(rows: Rows, strength: float) -> Trained:
    """Fit the heads of a group on all rows, and their final line on what the folds say."""
    fold = folds_of(rows.groups)
    scores = np.full(rows.targets.shape, np.nan)
    for number in range(FOLDS):
        held = fold == number
        weights, bias = fit(rows.features[~held], rows.targets[~held], strength, counts=rows.weights[~held])
        scores[held] = rows.features[held] @ weights.T + bias
    weights, bias = fit(rows.features, rows.targets, strength, counts=rows.weights)
    ours = rows.weights == 1
    lines = (line(s, t) for s, t in zip(scores[ours].T, rows.targets[ours].T, strict=True))
    slope, shift = zip(*lines, strict=True)
    arrays = {
        "names": np.array(rows.names),
        "weights": weights.astype(np.float16),
        "bias": bias.astype(np.float32),
        "slope": np.array(slope, np.float32),
        "shift": np.array(shift, np.float32),
    }
    return Trained(arrays, scores)


def fit(
    features: np.ndarray, targets: np.ndarray, strength: float, *, counts: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Ridge regression of each target on the rows that have one, each counting as told: weights (k, d) and bias (k)."""
    weights, biases = [], []
    for target in targets.T:
        known = ~np.isnan(target)
        rows, wanted, count = features[known].astype(np.float64), target[known], counts[known]
        centre, mean = np.average(rows, axis=0, weights=count), np.average(wanted, weights=count)
        rows = rows - centre
        gram = (rows * count[:, None]).T @ rows + strength * np.eye(rows.shape[1])
        weight = np.linalg.solve(gram, rows.T @ (count * (wanted - mean)))
        weights.append(weight)
        biases.append(mean - centre @ weight)
    return np.array(weights), np.array(biases)


def line(scores: np.ndarray, targets: np.ndarray) -> tuple[float, float]:
    """The straight line from held-out scores to targets that keeps the targets' spread."""
    known = ~np.isnan(targets)
    scores, targets = scores[known], targets[known]
    slope = targets.std() / max(scores.std(), 1e-6)
    return slope, targets.mean() - slope * scores.mean()


def folds_of(groups: Sequence[str]) -> np.ndarray:
    """A fold for each row; rows of one group share it."""
    names = sorted(set(groups))
    number = dict(zip(names, np.random.default_rng(0).permutation(len(names)) % FOLDS, strict=True))
    return np.array([number[group] for group in groups])


def report(rows: Rows, scores: np.ndarray) -> None:
    """Print rank correlation and area under the curve of each head on the rows left out."""
    print(f"{'head':32} {'n':>6} {'rho':>6} {'auc':>6}")
    ours = rows.weights == 1
    for name, score, target in zip(rows.names, scores[ours].T, rows.targets[ours].T, strict=True):
        known = ~np.isnan(target)
        high = target[known] > np.median(target[known]) if name.startswith("level") else target[known] > 0
        rho, area = spearman(score[known], target[known]), area_under_curve(score[known], high)
        print(f"{name:32} {known.sum():6} {rho:6.2f} {area:6.2f}")


def context_of(messages: list[dict]) -> Context:
    """What the reply answers, from the messages before it."""
    partner = [m["text"] for m in messages if m["speaker"] == "partner"]
    return Context(partner[-1], tuple(partner[:-1]), tuple(m["text"] for m in messages if m["speaker"] == "user"))


def vectors_of(text: str, context: Context, encode: Encode) -> Vectors:
    """The vectors of a reply and of what it answers."""
    message, last = encode([text, context.last])
    return Vectors(message, last, encode(context.before), encode(context.own))


def read(name: str) -> list[dict]:
    """The rows of one of our own datasets."""
    return read_file(DATASETS / name)


def read_file(path: Path) -> list[dict]:
    """The rows of a file of JSON lines, compressed or not."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(row) for row in content.decode("utf-8").splitlines()]


class Remembering:
    """An encoder that keeps its vectors in a file, so that a second training takes seconds."""

    def __init__(self, encoder: Encoder, path: Path | None) -> None:
        """Read what the file holds, if there is one."""
        self._encoder, self._path, self._known = encoder, path, {}
        if path and path.is_file():
            with np.load(path) as arrays:
                texts = json.loads(str(arrays["t"]))
                self._known = dict(zip(texts, arrays["v"].astype(np.float32), strict=True))

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        """Encode as the encoder does."""
        for text in texts:
            if text not in self._known:
                self._known[text] = self._encoder.encode([text])[0]
        return np.stack([self._known[text] for text in texts]) if texts else np.empty((0, 384), np.float32)

    def keep(self) -> None:
        """Write the vectors, if a file was named."""
        if self._path:
            vectors = np.stack(list(self._known.values())).astype(np.float16)
            np.savez(self._path, v=vectors, t=np.array(json.dumps(list(self._known))))


if __name__ == "__main__":
    main()
