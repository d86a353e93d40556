"""The JSON that commands print and read: one turn, one summary, one conversation to score."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import ValidationError

from duologue.domain.scales import Value
from duologue.domain.scorecard import Scorecard, Summary
from duologue.domain.state import State
from duologue.domain.transcript import Message, Turn
from duologue.errors import InputError

MOST_MESSAGES = 10_000
"""Messages in one conversation, at most."""


class Conversation(Value):
    """A conversation from elsewhere, to be scored."""

    id: str | int
    messages: tuple[Message, ...]


class BadLine(Value):
    """A line that is no conversation, and why."""

    line: int
    error: str


def conversations(lines: Iterable[str]) -> Iterator[Conversation | BadLine]:
    """Conversations out of JSON lines; a malformed line gives a BadLine and the rest goes on."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            conversation = Conversation.model_validate_json(line)
        except ValidationError as error:
            found = error.errors()[0]
            field = ".".join(str(part) for part in found["loc"]) or "line"
            yield BadLine(line=number, error=f"{field}: {found['msg']}")
            continue
        if len(conversation.messages) > MOST_MESSAGES:
            yield BadLine(line=number, error=f"more than {MOST_MESSAGES:,} messages; split the conversation")
            continue
        yield conversation


def turn_record(turn: Turn, *, before: State) -> dict[str, Any]:
    """What `chat --json` prints for a turn."""
    direction, after = turn.direction, turn.state
    if direction is None or after is None:
        raise InputError(f"turn {turn.index} has no reply yet")
    record = {
        "turn": turn.index,
        "message": turn.message,
        "reply": turn.reply,
        "partner": turn.partner,
        "comfort": {
            "before": round(before.comfort, 2),
            "after": round(after.comfort, 2),
            "changes": [change.model_dump() for change in turn.changes],
        },
        "direction": {
            "stance": direction.stance,
            "rule": direction.rule,
            "disclosed": list(direction.tell),
            "boundary": direction.boundary,
            "moment": direction.moment,
            "ended": direction.ended,
        },
        "scorecard": record_of(turn.card) if turn.card else None,
    }
    return record | ({"note": turn.note} if turn.note else {})


def record_of(graded: Scorecard | Summary) -> dict[str, Any]:
    """A scorecard or a summary as the commands print it."""
    return graded.model_dump(mode="json", by_alias=True)


def as_line(record: dict[str, Any]) -> str:
    """One JSON line."""
    return json.dumps(record, ensure_ascii=False)
