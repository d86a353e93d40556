"""Trains the ear's small heads on the frozen encoder: what a message carries, and how deep a question goes.

Writes charges.json and depth.json.

Run: python -m evals.training.train_hearing [--data ../shared/data]. Uses rows written for this project
and the train rows of question_intimacy; prints how well each head does on rows it has not seen.
"""

import argparse
import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from duologue.ear.encoder import Encoder
from duologue.ear.phrases import normal

EAR = Path(__file__).parents[2] / "duologue" / "ear"
HEAVY = frozenset("sad grieving lonely anxious ashamed angry hurt tired".split())
BRIGHT = frozenset("happy proud excited relieved".split())
REFUSED = frozenset("accepting_no pushing".split())
UNCLEAR = (
    "dodge",
    "rather-not",
    "annoyed-persona",
    "hurt-by-persona",
    "calling_liar",
    "insult",
    "come-back-later",
    "too-personal",
    "why-no-reason",
)
"""Kinds of reaction triggers that are left out, since they may be refusals or complaints themselves."""


def main() -> None:
    """Train both, write the weights, print the measures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=Path(__file__).parents[3] / "shared" / "data")
    data = options.parse_args().data
    encoder = Encoder(remember=50_000)
    heads = {name: _trained(name, rows, encoder) for name, rows in charge_rows(data).items()}
    _write(EAR / "charges.json", heads)
    _write(EAR / "depth.json", {"intimacy": _depth_head(data, encoder)})


def charge_rows(data: Path) -> dict[str, list[tuple[str, bool]]]:
    """For each charge the texts with whether they carry it."""
    felt = [(text, row) for row in _rows(data / "reactions.jsonl.gz") for text in (row["them"], *row.get("also", []))]
    plain = [(text, False) for text, row in felt if not row["kind"].startswith(UNCLEAR)]
    contexts = list(_contexts(data))
    told = [(row["reply"], bool(row["direction"]["decline"])) for row in _rows(data / "lines.jsonl.gz")]
    declined = [
        (
            line.replace("{topic}", "my family").replace("{name}", "Sam").replace("{word}", "work"),
            row["act"].startswith("decline"),
        )
        for row in _rows(data / "acts.jsonl.gz")
        for line in row["lines"][:4]
    ]
    return {
        "heavy": [(text, row["feeling"] in HEAVY) for text, row in felt],
        "bright": [(text, row["feeling"] in BRIGHT) for text, row in felt],
        "refusal": [*plain[::3], *told, *declined, *[(text, bool(shown & REFUSED)) for text, shown in contexts]],
    }


def _contexts(data: Path) -> Iterator[tuple[str, frozenset[str]]]:
    """The last thing said before each graded or paired reply, with the behaviours it called out; held rows stay out."""
    for row in _rows(data / "pairs_train.jsonl.gz"):
        if row["context"] and not _is_held(row["id"]):
            yield row["context"][-1]["text"], frozenset({row["behaviour"]})
    for row in _rows(data / "graded.jsonl.gz"):
        if row["context"] and not _is_held(row["id"]):
            shown = [b for reply in row["replies"] for b in reply["quotes"]]
            yield row["context"][-1]["text"], frozenset(b for b in shown if shown.count(b) >= 2)


def _trained(name: str, rows: list[tuple[str, bool]], encoder: Encoder) -> np.ndarray:
    x = _with_bias(encoder.encode([normal(text) for text, _ in rows]))
    y = np.array([label for _, label in rows], np.float64)
    unseen = np.array([zlib.crc32(text.encode()) % 5 == 0 for text, _ in rows])
    p = _sigmoid(x[unseen] @ _logistic(x[~unseen], y[~unseen]))
    seen = p >= 0.5
    hits = float((seen & (y[unseen] > 0)).sum())
    print(
        f"{name:10} rows {len(rows)}, carrying {y.mean():.2f}: "
        f"unseen precision {hits / max(1, seen.sum()):.2f}, recall {hits / max(1.0, y[unseen].sum()):.2f}"
    )
    return _logistic(x, y)


def _logistic(x: np.ndarray, y: np.ndarray, *, ridge: float = 2.0, rounds: int = 12) -> np.ndarray:
    """Newton's method; both classes weigh the same up to a factor of eight, so that rare ones are not drowned."""
    weight = np.where(y > 0, min(8.0, (1 - y.mean()) / max(y.mean(), 1e-9)), 1.0)
    w = np.zeros(x.shape[1])
    for _ in range(rounds):
        p = _sigmoid(x @ w)
        gradient = x.T @ (weight * (p - y)) + ridge * w
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + ridge * np.eye(x.shape[1])
        w -= np.linalg.solve(hessian, gradient)
    return w


def _depth_head(data: Path, encoder: Encoder) -> np.ndarray:
    rows = list(_rows(data / "question_intimacy.jsonl.gz"))
    train = [row for row in rows if row["split"] == "train"]
    texts = [normal(row["reply"]) for row in train]
    x, y = _with_bias(encoder.encode(texts)), np.array([row["labels"]["intimacy"] for row in train])
    w = np.linalg.solve(x.T @ x + 3.0 * np.eye(x.shape[1]), x.T @ y)
    test = [row for row in rows if row["split"] == "test"]
    predicted = _with_bias(encoder.encode([normal(row["reply"]) for row in test])) @ w
    print(
        f"intimacy   train {len(train)}, test {len(test)}: "
        f"Spearman {_spearman(predicted, np.array([r['labels']['intimacy'] for r in test])):.2f}"
    )
    return w


def _spearman(a: np.ndarray, b: np.ndarray) -> float:
    ranks = [np.argsort(np.argsort(v)) for v in (a, b)]
    return float(np.corrcoef(*ranks)[0, 1])


def _with_bias(rows: np.ndarray) -> np.ndarray:
    return np.hstack([rows, np.ones((len(rows), 1))]).astype(np.float64)


def _sigmoid(z: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def _is_held(identity: str) -> bool:
    return zlib.crc32(identity.encode()) % 10 >= 6


def _write(path: Path, heads: dict[str, np.ndarray]) -> None:
    path.write_text(json.dumps({name: [round(float(v), 4) for v in w] for name, w in heads.items()}) + "\n", "utf-8")


def _rows(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


if __name__ == "__main__":
    main()
