"""The store: every rehearsal with all that was said, felt and graded in it."""

import json
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from duologue.domain.persona import Persona
from duologue.domain.scorecard import Scorecard, Summary
from duologue.domain.state import State
from duologue.domain.transcript import Transcript, Turn
from duologue.errors import InputError, MessageRefused, NotFound, Outrun
from duologue.store import queries, tables
from duologue.store.database import (
    Place,
    engine_for,
    for_reading,
    for_writing,
    make_file,
    outside_transactions,
    place_of,
)
from duologue.store.failure import told_plainly
from duologue.store.finished import FinishedTurns
from duologue.store.overview import Overview, newest_first
from duologue.store.rows import document, persona_digest, read, reply_columns
from duologue.store.schema import bring_up_to_date, copies_of
from duologue.store.tables import rehearsal


def utc_now() -> datetime:
    """The time it is."""
    return datetime.now(UTC)


def open_store(where: str | Path, *, now: Callable[[], datetime] = utc_now) -> "Store":
    """The store in a folder (a path, made if it is not there) or a database (its URL, a string).

    Raises `StoreError` if it cannot be read and written, or if another program or a newer version made it.
    """
    place = place_of(where)
    with told_plainly(place):
        if place.file:
            make_file(place.file)
        bring_up_to_date(place)
    return Store(place, now=now)


PERSONAS_REMEMBERED = 32


class Store:
    """Rehearsals in a database that is up to date; `open_store` makes one. Threads may share it.

    Each method is one transaction: done whole and for good when the method returns, or not at all. Each raises
    `StoreError` if the database fails, and each that takes an id `NotFound` if there is no such rehearsal.
    """

    def __init__(self, place: Place, *, now: Callable[[], datetime]) -> None:
        self._place = place
        self._now = now
        self._engine = engine_for(place)
        self._reader, self._writer = for_reading(self._engine), for_writing(self._engine)
        self._finished = FinishedTurns()
        # The same document is the same persona: checking one takes some milliseconds of every turn.
        self._as_persona = lru_cache(maxsize=PERSONAS_REMEMBERED)(_as_persona)

    def begin(self, persona: Persona, *, seed: int, opening: str, start: State) -> Transcript:
        """A new rehearsal, pinned to the persona as it is now."""
        if not -(2**63) <= seed < 2**63:
            raise InputError(f"the seed {seed!r} is too large; expected a whole number of at most 18 digits")
        transcript = Transcript(
            id=secrets.token_hex(9),
            persona_id=persona.id,
            persona_digest=persona_digest(persona),
            seed=seed,
            opening=opening,
            start=start,
            started_at=self._now(),
        )
        with self._writing() as connection:
            queries.keep_persona(connection, persona)
            now = {"turns": 0, "waiting": False, "comfort": start.comfort}
            columns = dict(transcript) | {"start": document(start)} | now
            connection.execute(sa.insert(rehearsal).values(columns))
        return transcript

    def keep_message(self, transcript_id: str, index: int, text: str) -> Turn:
        """The message of the next turn, before anything else happens to it.

        Raises `Outrun` if `index` is not the next turn's, `MessageRefused` if the rehearsal has ended.
        """
        turn = Turn(index=index, message=text, said_at=self._now())
        with self._writing() as connection:
            row = queries.row_of(connection, transcript_id, lock=True)
            if row["ended_at"]:
                raise MessageRefused(f"rehearsal {transcript_id!r} has ended; begin a new one to say more")
            if index != row["turns"] + 1:
                raise Outrun(
                    f"rehearsal {transcript_id!r} stands at turn {row['turns']}, so turn {index} is not the next:"
                    " it has gone on elsewhere, perhaps in another tab; reload it to see how, and say it again"
                )
            said = {"rehearsal_id": transcript_id, "index": index, "message": text, "said_at": turn.said_at}
            connection.execute(sa.insert(tables.turn).values(said | reply_columns(turn)))
            queries.change(connection, transcript_id, turns=index, waiting=True)
        return turn

    def keep_reply(self, transcript_id: str, turn: Turn) -> None:
        """The reply of a turn and all that led to it; ends the rehearsal if the persona has left.

        Raises `Outrun` if that turn has a reply already.
        """
        with self._writing() as connection:
            row = queries.row_of(connection, transcript_id, lock=True)
            here = queries.is_turn(transcript_id, turn.index)
            changed = connection.execute(
                sa.update(tables.turn).where(here, tables.turn.c.reply.is_(None)).values(reply_columns(turn))
            )
            if not changed.rowcount:
                queries.must_have_turn(connection, transcript_id, turn.index)
                raise Outrun(
                    f"turn {turn.index} of rehearsal {transcript_id!r} has a reply already: it was answered"
                    " elsewhere, perhaps in another tab; reload it to see the reply"
                )
            left = turn.state and turn.state.has_ended
            queries.change(
                connection,
                transcript_id,
                waiting=turn.index < row["turns"],
                comfort=turn.state.comfort if turn.state else row["comfort"],
                ended_at=row["ended_at"] or (self._now() if left else None),
            )

    def keep_card(self, transcript_id: str, index: int, card: Scorecard) -> None:
        """A scorecard for the message of a turn. The newest counts; earlier ones are kept."""
        with self._writing() as connection:
            queries.row_of(connection, transcript_id)
            queries.must_have_turn(connection, transcript_id, index)
            columns = {"rehearsal_id": transcript_id, "index": index, "created_at": self._now()}
            graded = {"judge": card.judge, "rubric": card.rubric, "card": document(card)}
            connection.execute(sa.insert(tables.card).values(columns | graded))

    def end(self, transcript_id: str, summary: Summary | None) -> None:
        """The rehearsal is over, or stays over with another summary; without a summary the last one stays."""
        with self._writing() as connection:
            row = queries.row_of(connection, transcript_id, lock=True)
            queries.change(connection, transcript_id, ended_at=row["ended_at"] or self._now())
            if summary:
                queries.change(connection, transcript_id, summary=document(summary), overall=summary.overall)

    def transcript(self, transcript_id: str) -> Transcript:
        """The rehearsal as it stands."""
        where = f"the rehearsal {transcript_id!r}"
        with self._reading() as connection:
            row = queries.row_of(connection, transcript_id)
            marks = queries.marks_of(connection, transcript_id)
            turns = self._finished.among(marks)
            if unread := [mark for mark in marks if mark.index not in turns]:
                rows = connection.execute(queries.turns_at(unread)).mappings().all()
                turns |= {row["index"]: read(Turn, row, where=f"turn {row['index']} of {where}") for row in rows}
        self._finished.add(marks, turns)
        fields = {name: row[name] for name in Transcript.model_fields if name != "turns"}
        return read(Transcript, fields | {"turns": [turns[mark.index] for mark in marks]}, where=where)

    def summary(self, transcript_id: str) -> Summary | None:
        """How the rehearsal went; None while nobody has said."""
        with self._reading() as connection:
            row = queries.row_of(connection, transcript_id)
        if row["summary"] is None:
            return None
        return read(Summary, row["summary"], where=f"the summary of rehearsal {transcript_id!r}")

    def persona_of(self, transcript: Transcript) -> Persona:
        """The persona a rehearsal is held with, as it was when the rehearsal began."""
        digest = transcript.persona_digest
        with self._reading() as connection:
            kept = connection.scalar(queries.persona_with(digest))
        if kept is None:
            raise NotFound(f"no persona {transcript.persona_id!r} is kept as it was; its rehearsal was deleted")
        return self._as_persona(kept, transcript.persona_id)

    def overviews(self, limit: int = 50, offset: int = 0, *, persona_id: str | None = None) -> list[Overview]:
        """A page of the list of rehearsals, the last begun first."""
        with self._reading() as connection:
            rows = connection.execute(newest_first(limit, offset, persona_id=persona_id)).mappings().all()
        return [read(Overview, row, where=f"the rehearsal {row['id']!r}") for row in rows]

    def delete(self, transcript_id: str) -> None:
        """Forget a rehearsal: its text is gone from the file, and from copies that migrations have made."""
        with self._writing() as connection:
            queries.row_of(connection, transcript_id)
            connection.execute(sa.delete(rehearsal).where(rehearsal.c.id == transcript_id))
            in_use = sa.select(rehearsal.c.persona_digest)
            connection.execute(sa.delete(tables.persona).where(tables.persona.c.digest.not_in(in_use)))
        self._clear_traces()

    def delete_all(self) -> None:
        """Forget every rehearsal, in the same way."""
        with self._writing() as connection:
            connection.execute(sa.delete(rehearsal))
            connection.execute(sa.delete(tables.persona))
        self._clear_traces()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told_plainly(self._place), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with told_plainly(self._place), self._writer.begin() as connection:
            yield connection

    def _clear_traces(self) -> None:
        self._finished.clear()
        if not self._place.file:
            return
        with told_plainly(self._place), outside_transactions(self._engine).connect() as connection:
            # What was deleted still stands in the log beside the file until the log is emptied.
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            for copy in copies_of(self._place.file):
                copy.unlink(missing_ok=True)


def _as_persona(document: str, persona_id: str) -> Persona:
    return read(Persona, json.loads(document), where=f"the persona {persona_id!r}")
