"""Builds the partner's bank of reactions: the vectors of every trigger, from the committed entries.

Run after any change to the entries: python evals/training/build_reactions.py
"""

import argparse
import gzip
import json
import shutil
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np

from duologue.ear.encoder import Encoder

BANKS = Path(__file__).parents[2] / "duologue" / "partner" / "banks"
FIELDS = {"them", "also", "kind", "feeling", "replies", "ask"}
TONES = {"warm", "dry", "formal", "playful", "shy", "blunt"}


class Compact(NamedTuple):
    """Unit vectors in a quarter of the space: row = vectors[i] * scales[i], at most .004 off the cosine."""

    vectors: np.ndarray
    """int8 (n, 384)"""
    scales: np.ndarray
    """float32 (n,)"""


def main() -> None:
    """Bring in or add entries if asked to, then write reactions.npz beside reactions.jsonl.gz."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--copy", type=Path, metavar="FOLDER", help="first take reactions and acts from this folder")
    parser.add_argument("--add", type=Path, metavar="FILE", help="first append the entries of this JSON lines file")
    arguments = parser.parse_args()
    entries_file = BANKS / "reactions.jsonl.gz"
    if arguments.copy:
        for name in ("reactions.jsonl.gz", "acts.jsonl.gz"):
            shutil.copyfile(arguments.copy / name, BANKS / name)
    if arguments.add:
        add(arguments.add, entries_file)
    build(entries_file, BANKS / "reactions.npz", Encoder())


def build(source: Path, target: Path, encoder: Encoder) -> None:
    """Encode every trigger ("them", then each of "also") of source's entries; write the vectors to target."""
    content = source.read_bytes()
    entries = [json.loads(line) for line in gzip.decompress(content).decode("utf-8").splitlines()]
    check(entries)
    triggers = [[entry["them"], *entry["also"]] for entry in entries]
    owners = np.repeat(np.arange(len(entries), dtype=np.int32), [len(texts) for texts in triggers])
    compact = as_compact(encoder.encode([text for texts in triggers for text in texts]))
    np.savez_compressed(
        target,
        vectors=compact.vectors,
        scales=compact.scales,
        owners=owners,
        encoder=np.array(encoder.fingerprint),
        entries=np.array(sha256(content).hexdigest()),
    )
    print(f"{len(entries)} entries, {len(owners)} triggers, {target.stat().st_size} bytes")


def as_compact(rows: np.ndarray) -> Compact:
    """Return float32 unit rows (n, d) as int8 with one scale a row."""
    scales = (np.abs(rows).max(axis=1) / 127).astype(np.float32)
    return Compact(np.rint(rows / scales[:, None]).astype(np.int8), scales)


def add(source: Path, target: Path) -> None:
    """Append source's entries (JSON lines) to target, without a time stamp: same content, same bytes."""
    lines = source.read_text(encoding="utf-8").splitlines()
    new = [json.loads(line) for line in lines if line.strip()]
    check(new)
    text = gzip.decompress(target.read_bytes()).decode("utf-8")
    text += "".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in new)
    target.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def check(entries: Sequence[dict]) -> None:
    """Raise SystemExit naming the first entry that lacks a field or a tone."""
    for number, entry in enumerate(entries, start=1):
        missing = (FIELDS - entry.keys()) | (TONES - entry.get("replies", {}).keys())
        if missing:
            raise SystemExit(f"entry {number} ({entry.get('them')!r}) lacks {', '.join(sorted(missing))}: add it")


if __name__ == "__main__":
    main()
