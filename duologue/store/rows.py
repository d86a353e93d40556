"""Values to rows and back: what comes out is equal to what went in."""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from duologue.domain.persona import Persona
from duologue.domain.scales import Value
from duologue.domain.transcript import Turn
from duologue.errors import StoreError

V = TypeVar("V", bound=Value)


def persona_digest(persona: Persona) -> str:
    """SHA-256 of the persona's canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical(persona).encode()).hexdigest()


def canonical(persona: Persona) -> str:
    """The persona as JSON in the one spelling that is digested and kept: ASCII, no white space, no default left out.

    Keys stand in the persona's own order, so that the persona comes back the same in that too.
    """
    return json.dumps(document(persona), separators=(",", ":"))


def document(value: Value) -> dict[str, Any]:
    """A value as JSON data that makes the same value again; what is computed from the rest is left out."""
    return value.model_dump(mode="json", by_alias=True, round_trip=True)


def reply_columns(turn: Turn) -> dict[str, Any]:
    """What a turn's row gets once there is a reply."""
    return {
        "reply": turn.reply,
        "partner": turn.partner,
        "note": turn.note,
        "reading": turn.reading and document(turn.reading),
        "changes": [document(change) for change in turn.changes],
        "direction": turn.direction and document(turn.direction),
        "state": turn.state and document(turn.state),
    }


def read(kind: type[V], row: Mapping[str, Any], *, where: str) -> V:
    """The value in a row; the `StoreError` if it does not fit names `where` and the field, never what is in it."""
    try:
        return kind.model_validate(dict(row))
    except ValidationError as exc:
        first = exc.errors(include_input=False, include_context=False, include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise StoreError(
            f"{where} cannot be read: {kind.__name__}.{field}: {first['msg']};"
            " if a newer version of Duologue wrote it, update Duologue"
        ) from None
