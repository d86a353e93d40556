"""What goes wrong with a database, in words that say what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from duologue.errors import InputError, StoreError
from duologue.store.database import ELSEWHERE, Place

# By the beginning of SQLite's name for the error (https://www.sqlite.org/rescode.html), first that fits.
ADVICE = (
    ("SQLITE_FULL", "the disk is full; free some space and try again"),
    ("SQLITE_READONLY", f"it cannot be written; make the file and its folder writable, or {ELSEWHERE}"),
    ("SQLITE_CANTOPEN", f"it cannot be opened; make the file and its folder writable, or {ELSEWHERE}"),
    ("SQLITE_PERM", f"access was refused; make the file and its folder writable, or {ELSEWHERE}"),
    ("SQLITE_NOTADB", f"it is not an SQLite database; move it away, or {ELSEWHERE}"),
    ("SQLITE_CORRUPT", f"it is damaged; put a copy of yours in its place, or {ELSEWHERE}"),
    ("SQLITE_BUSY", "another program keeps it busy; close that program and try again"),
    ("SQLITE_LOCKED", "another program keeps it busy; close that program and try again"),
    ("SQLITE_IOERR", "the disk failed; check that it is there and has space, and try again"),
)


@contextmanager
def told_plainly(place: Place) -> Iterator[None]:
    """Turns a database's errors into one clear `StoreError`, and text it cannot take into an `InputError`."""
    try:
        yield
    except UnicodeEncodeError as exc:
        broken = exc.object[exc.start : exc.end]
        raise InputError(f"{broken!r}, half a character, cannot be kept; remove it and try again") from exc
    except PoolTimeout as exc:
        raise StoreError(f"the database {place} has too much to do just now; try again") from exc
    except DBAPIError as exc:
        raise StoreError(f"the database {place} failed: {_reason(exc)}") from exc
    except OSError as exc:
        raise StoreError(f"the database {place} failed: {exc.strerror}; check its folder and try again") from exc
    except sqlite3.Error as exc:
        raise StoreError(f"the database {place} failed: {_advice(exc)}") from exc


def is_locked(error: DBAPIError) -> bool:
    """Whether another process was in the way."""
    return getattr(error.orig, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))


def _reason(error: DBAPIError) -> str:
    if isinstance(error.orig, sqlite3.Error):
        return _advice(error.orig)
    if isinstance(error, OperationalError):
        said = str(error.orig).splitlines()[0]
        return f"{said}; check that the server runs and that its URL is right, and try again"
    # The driver's own words may quote what was to be stored.
    return f"it refused a statement ({type(error.orig).__name__}); please report this fault in Duologue"


def _advice(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "")
    known = (advice for beginning, advice in ADVICE if name.startswith(beginning))
    return next(known, f"{name or type(error).__name__}; please report this fault in Duologue")
