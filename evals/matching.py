"""How well questions, boundaries and facts are matched: each phrase of a persona asked as if it were not in the file.

Run: python -m evals.matching [--data ../shared/data]. Recall is over phrases left out one at a time; false alarms are
over lines of unrelated talk, of which most should match nothing.
"""

import argparse
import gzip
import json
from pathlib import Path

import numpy as np
from ruamel.yaml import YAML

from duologue.domain.persona import Persona
from duologue.ear.encoder import Encoder
from duologue.ear.phrases import SHARED_WORDS_WEIGHT, Phrases, Prepared, common_questions, normal
from duologue.ear.utterance import Utterance
from duologue.ear.words import content_stems

ROOT = Path(__file__).parents[1]
BARS = (0.50, 0.54, 0.58, 0.62, 0.66, 0.70, 0.74, 0.78)


def main(arguments: list[str] | None = None) -> None:
    """Print a table for each kind of phrase; ends with status 2 where the rows are missing."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    data = options.parse_args(arguments).data
    if not (data / "lines.jsonl.gz").is_file():
        options.error(f"{str(data / 'lines.jsonl.gz')!r} is missing: give the folder with the lines as --data")
    lines = _lines(data)
    encoder = Encoder(remember=50_000)
    personas = [
        Persona.model_validate(YAML(typ="safe").load(path)) for path in sorted((ROOT / "personas").glob("*.yaml"))
    ]
    prepared = [Prepared.of(encoder, persona) for persona in personas]
    common = Phrases.of(encoder, [(q.id, text) for q in common_questions() for text in q.asked])
    asked = [
        text for text in lines if "?" in text or (Utterance(text).words[:1] and Utterance(text).words[0] in _ASKING)
    ]
    stated = [text for text in lines if text not in set(asked)]
    for weight in (0.0, SHARED_WORDS_WEIGHT, 0.2):
        print(f"\n## shared words weigh {weight}")
        _table("disclosures", [p.disclosures for p in prepared], asked, encoder, weight)
        _table("common questions", [common], asked, encoder, weight)
        _table("boundaries, asked", [p.boundaries for p in prepared], asked, encoder, weight)
        _table("boundaries, stated", [p.boundaries for p in prepared], stated, encoder, weight)
        _table("facts, said", [p.said for p in prepared], stated, encoder, weight)
        _table("facts, contradicted", [p.contradicted for p in prepared], stated, encoder, weight)


_ASKING = frozenset("what how why where when who do did does are is was have can could would".split())


def _table(title: str, banks: list[Phrases], lines: list[str], encoder: Encoder, weight: float) -> None:
    found = [_left_out(bank, weight) for bank in banks]
    scores, right = np.concatenate([f[0] for f in found]), np.concatenate([f[1] for f in found])
    alarms = np.concatenate([_best_scores(bank, lines, encoder, weight) for bank in banks])
    print(f"\n{title}: {len(scores)} phrases, nearest is right {right.mean():.2f}; {len(lines)} unrelated lines")
    print("  bar       " + "".join(f"{bar:7.2f}" for bar in BARS))
    print("  recall    " + "".join(f"{(right & (scores >= bar)).mean():7.2f}" for bar in BARS))
    print(
        "  precision " + "".join(f"{right[scores >= bar].mean() if (scores >= bar).any() else 1:7.2f}" for bar in BARS)
    )
    print("  alarms    " + "".join(f"{(alarms >= bar).mean():7.3f}" for bar in BARS))


def _left_out(bank: Phrases, weight: float) -> tuple[np.ndarray, np.ndarray]:
    """For each phrase whose id has others: the best score without it, and whether that is the right id."""
    scores = bank.matrix @ bank.matrix.T + weight * _shared(bank.stems, bank.stems)
    np.fill_diagonal(scores, -1)
    ids = np.array(bank.ids)
    has_others = np.array([(ids == i).sum() > 1 for i in ids])
    best = scores.argmax(axis=1)
    return scores.max(axis=1)[has_others], (ids[best] == ids)[has_others]


def _best_scores(bank: Phrases, lines: list[str], encoder: Encoder, weight: float) -> np.ndarray:
    plains = [normal(line) for line in lines]
    stems = tuple(content_stems(tuple(plain.split())) for plain in plains)
    return (encoder.encode(plains) @ bank.matrix.T + weight * _shared(stems, bank.stems)).max(axis=1)


def _shared(a: tuple[frozenset[str], ...], b: tuple[frozenset[str], ...]) -> np.ndarray:
    return np.array([[len(x & y) / max(1, len(x | y)) for y in b] for x in a])


def _lines(folder: Path) -> list[str]:
    """Every third line of what somebody says to some other persona."""
    with gzip.open(folder / "lines.jsonl.gz", "rt", encoding="utf-8") as rows:
        said = [row["context"][-1]["text"] for row in map(json.loads, rows) if row["context"]]
    return said[::3]


if __name__ == "__main__":
    main()
