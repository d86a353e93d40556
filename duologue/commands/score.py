"""Grades conversations held elsewhere, line by line, and never stops at a bad one."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from duologue.bootstrap import Program
from duologue.commands.records import (
    BadLine,
    Conversation,
    as_line,
    conversations,
    record_of,
)
from duologue.domain.exchange import Exchange
from duologue.domain.scorecard import Scorecard, Summary
from duologue.errors import InputError

LOOKED_BACK = 40
"""Messages before the graded one that are looked at."""


def score_file(name: str, *, as_json: bool) -> int:
    """Grade every conversation of a JSON lines file and print the result; returns how many lines were malformed."""
    malformed = 0
    with _opened(name) as lines:
        judge = GradesConversations(Program())
        for item in _decoded(conversations(lines), name):
            if isinstance(item, BadLine):
                malformed += 1
                print(f"duologue: {name}:{item.line}: {item.error}; this line was left out", file=sys.stderr)
                continue
            cards, summary = judge.grade(item)
            print(_line(item, cards, summary) if as_json else _words(item, cards, summary), flush=True)
    return malformed


class GradesConversations:
    """Grades the user's messages of a conversation."""

    def __init__(self, program: Program) -> None:
        self._ear, self._judge, self._summarise = program.ear, program.judge, program.summarise

    def grade(self, conversation: Conversation) -> tuple[list[Scorecard], Summary]:
        """A card for each of the user's messages, in order, and the summary."""
        cards = []
        for position, message in enumerate(conversation.messages):
            if message.speaker != "user":
                continue
            history = conversation.messages[max(0, position - LOOKED_BACK) : position]
            reading = self._ear.listen(message.text, history=history)
            exchange = Exchange(message=message.text, history=history, reading=reading)
            cards.append(self._judge.grade(exchange).checked_against(message.text))
        return cards, self._summarise(cards)


def _opened(name: str) -> TextIO:
    if name == "-":
        return sys.stdin
    try:
        return Path(name).open(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(
            f"cannot read {name!r} ({error.strerror}): give the path of a JSON lines file, or -"
        ) from error


def _decoded(items: Iterator[Conversation | BadLine], name: str) -> Iterator[Conversation | BadLine]:
    try:
        yield from items
    except UnicodeDecodeError as error:
        raise InputError(f"{name!r} is not UTF-8 text: save it as UTF-8") from error


def _line(conversation: Conversation, cards: list[Scorecard], summary: Summary) -> str:
    turns = [record_of(card) for card in cards]
    return as_line({"id": conversation.id, "turns": turns, "summary": record_of(summary)})


def _words(conversation: Conversation, cards: list[Scorecard], summary: Summary) -> str:
    levels = " · ".join(f"{name} {p.level:.1f}" if p.level else f"{name} –" for name, p in summary.principles.items())
    overall = "–" if summary.overall is None else summary.overall
    return f"{conversation.id}: overall {overall} over {len(cards)} messages: {levels}"
