"""How precisely and how completely the ear sees acts, against quoted behaviours in graded replies and minimal pairs.

Run: python -m evals.acts [--part held|tuned|all] [--data ../shared/data] [--misses ACT]
"""

import argparse
import gzip
import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from duologue.domain.reading import Act, Seen
from duologue.domain.transcript import Message
from duologue.ear import Ear
from duologue.ear.encoder import Encoder

A = Act
BEHAVIOURS: dict[str, tuple[frozenset[Act], frozenset[str]]] = {
    "validating_emotions": (frozenset({A.VALIDATION}),
        frozenset({"emotional_reaction", "demonstrating_understanding"})),
    "emotional_reaction": (frozenset({A.REACTION}), frozenset({"validating_emotions", "demonstrating_understanding"})),
    "demonstrating_understanding": (frozenset({A.INTERPRETATION}),
        frozenset({"validating_emotions", "emotional_reaction", "exploration"})),
    "advice_giving": (frozenset({A.ADVICE}), frozenset({"practical_help", "dismissing_emotions", "blame"})),
    "pushing": (frozenset({A.INSISTENCE}), frozenset({"pressure"})),
    "pressure": (frozenset({A.PRESSURE}), frozenset({"pushing"})),
    "flattery": (frozenset({A.FLATTERY}), frozenset()),
    "dismissing_emotions": (frozenset({A.DISMISSAL}), frozenset({"minimising", "cliche", "defensiveness", "blame"})),
    "minimising": (frozenset({A.MINIMISING}), frozenset({"dismissing_emotions", "cliche"})),
    "cliche": (frozenset({A.CLICHE}), frozenset({"dismissing_emotions", "minimising"})),
    "blame": (frozenset({A.BLAME}), frozenset({"defensiveness", "dismissing_emotions", "advice_giving", "pressure"})),
    "defensiveness": (frozenset({A.DEFENCE}), frozenset({"blame", "evasion", "dismissing_emotions", "contradiction"})),
    "hijacking": (frozenset({A.SELF_TURN}), frozenset({"self_oriented", "reciprocity", "oversharing"})),
    "self_oriented": (frozenset({A.SELF_TURN}), frozenset({"hijacking", "reciprocity", "oversharing"})),
    "practical_help": (frozenset({A.OFFER, A.SOLUTION}), frozenset({"mutual_solution"})),
    "mutual_solution": (frozenset({A.SOLUTION, A.OFFER}), frozenset({"practical_help"})),
    "asking_consent": (frozenset({A.CONSENT}), frozenset({"pacing", "accepting_no", "practical_help"})),
    "accepting_no": (frozenset({A.ACCEPTANCE}), frozenset({"pacing", "asking_consent"})),
    "owning_up": (frozenset({A.OWNING_UP, A.APOLOGY}), frozenset({"candour"})),
    "evasion": (frozenset({A.EVASION}), frozenset({"ignoring", "defensiveness"})),
    "candour": (frozenset({A.OPINION, A.DISAGREEMENT}),
        frozenset({"earnest_reasons", "owning_up", "evasion", "flattery"})),
    "earnest_reasons": (frozenset({A.REASON}), frozenset({"candour", "owning_up"})),
}  # fmt: skip
"""Each behaviour with the acts that show it, and with behaviours so near that the act is no mistake there."""

LOWERING = frozenset(
    "advice_giving pushing pressure flattery dismissing_emotions minimising "
    "cliche blame defensiveness hijacking self_oriented evasion".split()
)


class Reply(NamedTuple):
    """A reply with what its labels say."""

    id: str
    context: list[dict]
    text: str
    quotes: dict[str, str]
    is_fully_labelled: bool


class Score(NamedTuple):
    """How one behaviour's acts did."""

    behaviour: str
    quoted: int
    recall: float
    predicted: int
    precision: float
    false_alarm: float
    """Share of fully labelled replies without the behaviour or a near one in which the act is seen."""


def main(arguments: list[str] | None = None) -> None:
    """Print the table; ends with status 2 where the rows are missing."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=["held", "tuned", "all"], default="held")
    options.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared" / "data")
    options.add_argument("--misses", help="a behaviour: print what was missed and what was seen wrongly")
    chosen = options.parse_args(arguments)
    for name in ("graded.jsonl.gz", "pairs_train.jsonl.gz"):
        if not (chosen.data / name).is_file():
            options.error(f"{str(chosen.data / name)!r} is missing: give the folder with the labelled rows as --data")
    replies = [r for r in read(chosen.data) if chosen.part == "all" or is_held(r.id) == (chosen.part == "held")]
    ear = Ear(Encoder())
    seen = [acts_in(reply, ear) for reply in replies]
    print(f"{len(replies)} replies ({chosen.part})\n{'behaviour':28} quoted recall  predicted precision  false alarms")
    for behaviour in BEHAVIOURS:
        s = score(behaviour, replies, seen)
        print(
            f"{s.behaviour:28} {s.quoted:6} {s.recall:6.2f} {s.predicted:10} {s.precision:9.2f} {s.false_alarm:13.3f}"
        )
    if chosen.misses:
        _print_misses(chosen.misses, replies, seen)


def read(folder: Path) -> Iterator[Reply]:
    """Graded replies, whose behaviours are all labelled, and pairs, of which one behaviour is."""
    for row in _rows(folder / "graded.jsonl.gz"):
        for reply in row["replies"]:
            yield Reply(row["id"], row["context"], reply["text"], {b: q for b, q in reply["quotes"].items() if q}, True)
    for row in _rows(folder / "pairs_train.jsonl.gz"):
        side = "worse" if row["behaviour"] in LOWERING else "better"
        if row[f"quote_{side}"]:
            yield Reply(row["id"], row["context"], row[side], {row["behaviour"]: row[f"quote_{side}"]}, False)


def is_held(identity: str) -> bool:
    """Whether a row is kept for the report: four in ten, by its id."""
    return zlib.crc32(identity.encode()) % 10 >= 6


def acts_in(reply: Reply, ear: Ear) -> tuple[Seen, ...]:
    """The acts the ear sees in a reply."""
    history = [Message(speaker=m["speaker"], text=m["text"]) for m in reply.context]
    return ear.listen(reply.text, history=history).acts


def score(behaviour: str, replies: list[Reply], seen: list) -> Score:
    """Recall over all quotes; precision and false alarms over fully labelled replies."""
    acts, near = BEHAVIOURS[behaviour]
    quoted = [(r, s) for r, s in zip(replies, seen, strict=True) if behaviour in r.quotes]
    hits = sum(_overlaps(r, r.quotes[behaviour], s, acts) for r, s in quoted)
    full = [(r, s) for r, s in zip(replies, seen, strict=True) if r.is_fully_labelled]
    predicted = [(r, s) for r, s in full if any(one.act in acts for one in s)]
    right = sum(bool({behaviour, *near} & set(r.quotes)) for r, _ in predicted)
    others = [(r, s) for r, s in full if not {behaviour, *near} & set(r.quotes)]
    alarms = sum(any(one.act in acts for one in s) for _, s in others)
    return Score(
        behaviour,
        len(quoted),
        hits / max(1, len(quoted)),
        len(predicted),
        right / max(1, len(predicted)),
        alarms / max(1, len(others)),
    )


def _overlaps(reply: Reply, quote: str, seen, acts: frozenset[Act]) -> bool:
    start = reply.text.find(quote)
    if start < 0:
        return any(one.act in acts for one in seen)
    return any(one.act in acts and one.span.start < start + len(quote) and start < one.span.end for one in seen)


def _print_misses(behaviour: str, replies: list[Reply], seen: list) -> None:
    acts, near = BEHAVIOURS[behaviour]
    for reply, s in zip(replies, seen, strict=True):
        found = [one.span.quote for one in s if one.act in acts]
        last = reply.context[-1]["text"] if reply.context else ""
        if behaviour in reply.quotes and not _overlaps(reply, reply.quotes[behaviour], s, acts):
            print(f"MISSED {reply.quotes[behaviour]!r}  in {reply.text[:100]!r}  after {last[:90]!r}")
        elif reply.is_fully_labelled and found and not {behaviour, *near} & set(reply.quotes):
            print(f"WRONG  {found} ({', '.join(reply.quotes)})  in {reply.text[:80]!r}  after {last[:90]!r}")


def _rows(path: Path) -> Iterator[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


if __name__ == "__main__":
    main()
