"""What the store asks of the tables, one question each."""

import re
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, RowMapping

from duologue.domain.persona import Persona
from duologue.errors import NotFound
from duologue.store.finished import Mark
from duologue.store.rows import canonical, persona_digest
from duologue.store.tables import card, persona, rehearsal, turn

ID = re.compile(r"[0-9a-f]{18}")
"""A rehearsal's id: 72 random bits, safe in a link, and never mistaken for an option of a command."""


def row_of(connection: Connection, transcript_id: str, *, lock: bool = False) -> RowMapping:
    """A rehearsal's row; with `lock` nobody else changes it in this transaction. Raises `NotFound`."""
    row = None
    if ID.fullmatch(transcript_id):
        query = sa.select(rehearsal).where(rehearsal.c.id == transcript_id)
        row = connection.execute(query.with_for_update() if lock else query).mappings().one_or_none()
    if row is None:
        shown = transcript_id if len(transcript_id) <= 40 else f"{transcript_id[:40]}…"
        raise NotFound(
            f"there is no rehearsal {shown!r}; it may have been deleted, or its link cut short: look for it in the list"
        )
    return row


def must_have_turn(connection: Connection, transcript_id: str, index: int) -> None:
    """Raises `NotFound` if the rehearsal has no such turn."""
    if connection.scalar(sa.select(sa.literal(1)).where(is_turn(transcript_id, index))) is None:
        raise NotFound(f"rehearsal {transcript_id!r} has no turn {index}; expected one with a message")


def is_turn(transcript_id: str, index: int) -> sa.ColumnElement[bool]:
    """The condition for the row of a turn."""
    return (turn.c.rehearsal_id == transcript_id) & (turn.c.index == index)


def marks_of(connection: Connection, transcript_id: str) -> list[Mark]:
    """Which turns a rehearsal has, in order, and the newest card of each."""
    newest = sa.func.max(card.c.id)
    query = (
        sa.select(turn.c.rehearsal_id, turn.c.index, turn.c.reply.is_not(None), newest)
        .join(card, isouter=True)
        .where(turn.c.rehearsal_id == transcript_id)
        .group_by(turn.c.rehearsal_id, turn.c.index)
        .order_by(turn.c.index)
    )
    return [Mark(*row) for row in connection.execute(query)]


def turns_at(marks: list[Mark]) -> sa.Select:
    """These turns of one rehearsal, each with its newest card."""
    columns = [column for column in turn.c if column is not turn.c.rehearsal_id]
    newest = [mark.card_id for mark in marks if mark.card_id is not None]
    return (
        sa.select(*columns, card.c.card)
        .join(card, card.c.id.in_(newest) & (card.c.index == turn.c.index), isouter=True)
        .where(turn.c.rehearsal_id == marks[0].rehearsal_id, turn.c.index.in_([mark.index for mark in marks]))
    )


def persona_with(digest: str) -> sa.Select:
    """The document of the persona with this digest."""
    return sa.select(persona.c.document).where(persona.c.digest == digest)


def change(connection: Connection, transcript_id: str, **columns: Any) -> None:
    """Set columns of a rehearsal's row."""
    connection.execute(sa.update(rehearsal).where(rehearsal.c.id == transcript_id).values(columns))


def keep_persona(connection: Connection, kept: Persona) -> None:
    """Keep a persona's document, unless it is there already."""
    row = {
        "digest": persona_digest(kept),
        "id": kept.id,
        "version": kept.version,
        "name": kept.name,
        "document": canonical(kept),
    }
    if connection.scalar(persona_with(row["digest"])) is None:
        connection.execute(sa.insert(persona).values(row))
