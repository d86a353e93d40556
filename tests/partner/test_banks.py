"""The banks of lines that ship with the partner."""

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from duologue.domain.scales import Tone
from duologue.partner.acts import ACTS, GOODBYES
from duologue.partner.phrases import BANKS, Phrases

SLOTS = {"name", "topic", "word"}
COMFORTS = {"any", "low", "mid", "high"}
FEWEST = 6
PACKED = sorted(BANKS.glob("*.jsonl.gz"))
PHRASES = sorted(BANKS.glob("acts*.jsonl.gz"))


def entries_of(file: Path) -> list[dict]:
    """The entries of one bank."""
    return [json.loads(line) for line in gzip.decompress(file.read_bytes()).decode("utf-8").splitlines()]


ENTRIES = [entry for file in PHRASES for entry in entries_of(file)]
SPOKEN = [(entry["act"], line) for entry in ENTRIES for line in entry["lines"]]
SPOKEN += [
    (entry["them"], line)
    for entry in entries_of(BANKS / "reactions.jsonl.gz")
    for line in (*entry["replies"].values(), entry["ask"])
    if line
]


def acts_in(table: dict) -> list[str]:
    """Every act that a table names."""
    return sorted({act for acts in table.values() for act in acts})


def test_no_line_has_a_slot_that_nobody_fills():
    """Braces in a line are slots, and a slot is a name, a topic or a word."""
    unfilled = [(where, line) for where, line in SPOKEN if set(re.findall("[{}]", re.sub(r"\{(\w+)\}", "", line)))]
    unknown = [(where, line) for where, line in SPOKEN if set(re.findall(r"\{(\w+)\}", line)) - SLOTS]
    assert not unfilled + unknown


def test_an_entry_names_its_slots():
    """What stands in `slots` is what stands in the lines."""
    wrong = [e for e in ENTRIES if set(e["slots"]) != set(re.findall(r"\{(\w+)\}", " ".join(e["lines"])))]
    assert not wrong


def test_no_line_stands_twice():
    """Within an act and a tone every line is another, whatever its punctuation, in all files together."""
    plain = Counter(
        (entry["act"], entry["tone"], " ".join(re.findall(r"[\w{}]+", line.casefold())))
        for entry in ENTRIES
        for line in entry["lines"]
    )
    assert not [where for where, times in plain.items() if times > 1]


def test_every_entry_can_be_found():
    """A tone or comfort that is misspelt would silently be no line at all."""
    assert {entry["tone"] for entry in ENTRIES} == set(Tone)
    assert {entry["comfort"] for entry in ENTRIES} == COMFORTS


@pytest.mark.parametrize("tone", list(Tone))
@pytest.mark.parametrize("comfort", [10, 50, 90])
def test_every_reaction_has_lines_in_every_tone(tone, comfort):
    """Every act that says a reaction has six lines of each tone, at any comfort."""
    phrases = Phrases.shipped()
    few = [act for act in acts_in(ACTS) if phrases.own_tone(act, tone=tone, comfort=comfort) < FEWEST]
    assert not few


@pytest.mark.parametrize("tone", list(Tone))
def test_every_goodbye_has_lines_in_every_tone(tone):
    """Every act that ends a talk has six lines of each tone; most are for one comfort only."""
    few = [
        act
        for act in acts_in(GOODBYES)
        if sum(len(e["lines"]) for e in ENTRIES if (e["act"], e["tone"]) == (act, tone)) < FEWEST
    ]
    assert not few


@pytest.mark.parametrize("file", PACKED, ids=lambda file: file.name)
def test_packing_again_changes_nothing_but_the_content(file):
    """No time of packing is stored, so that the same lines give the same file."""
    assert file.read_bytes()[4:8] == bytes(4)
