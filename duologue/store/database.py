"""The database: where it lies, and how it is reached."""

import os
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from duologue.errors import StoreError

FILE_NAME = "duologue.db"

ELSEWHERE = "name another place with DUOLOGUE_HOME or DUOLOGUE_DATABASE"

EXPECTED = "sqlite:////data/rehearsals.db or postgresql://user:password@host/name"

PRAGMAS = (
    # Off while migrating: with it on, rebuilding a table deletes what refers to it.
    "PRAGMA foreign_keys = {foreign_keys}",
    # Milliseconds to wait while another process writes.
    "PRAGMA busy_timeout = 5000",
    # FULL, not NORMAL: NORMAL loses nothing when the process is killed, but may lose the last messages when
    # the power fails, and "nothing the user wrote is lost" has no exception for an empty battery.
    "PRAGMA synchronous = FULL",
    # What is deleted is overwritten with zeros.
    "PRAGMA secure_delete = ON",
)


class Place(NamedTuple):
    """Where the database is: its URL, and its file if it is one."""

    url: URL
    file: Path | None

    def __str__(self) -> str:
        return repr(str(self.file)) if self.file else repr(self.url.render_as_string(hide_password=True))


def place_of(where: str | Path) -> Place:
    """The place that a folder (a path) or a URL (a string) names; raises `StoreError` if it names none."""
    if isinstance(where, Path):
        return _file_place(where.expanduser() / FILE_NAME)
    try:
        url = make_url(where)
        url.get_dialect()
    except (ArgumentError, NoSuchModuleError, ValueError):
        # Not the whole text: it may hold a password.
        start = where.partition(":")[0]
        raise StoreError(f"{start!r}… is no database URL; expected for example {EXPECTED}") from None
    backend = url.get_backend_name()
    if backend == "postgresql":
        return Place(url, None)
    if backend != "sqlite":
        raise StoreError(f"rehearsals cannot be kept in {backend!r}; expected for example {EXPECTED}")
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise StoreError(f"{where!r} names no file to keep rehearsals in; expected for example {EXPECTED}")
    return _file_place(Path(url.database).expanduser())


def make_file(file: Path) -> None:
    """Make an empty database file and its folder, for the owner alone; one that exists stays as it is."""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if file.is_dir():
            raise StoreError(f"{str(file)!r} is a folder, and a file is expected; move it away or {ELSEWHERE}")
        # Never opened when it exists: closing it would drop the locks that SQLite holds on it in this process.
        if not file.exists():
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        if not file.exists():
            raise StoreError(f"{str(file.parent)!r} is not a folder, as expected; {ELSEWHERE}") from None
    except OSError as exc:
        raise StoreError(
            f"the database {str(file)!r} cannot be made: {exc.strerror}; make its folder writable or {ELSEWHERE}"
        ) from exc


def engine_for(place: Place, *, migrating: bool = False) -> Engine:
    """An engine for a place. On SQLite a transaction begins as its connection's `begin` option says.

    Left to itself, the driver begins one at the first write: too late for what was read before to be still true.
    """
    # Parameters are what people said to each other: never in an error or a log line.
    options = {"hide_parameters": True} | ({"poolclass": NullPool} if migrating else {})
    if place.file is None:
        try:
            return create_engine(place.url, pool_pre_ping=True, **options)
        except ModuleNotFoundError as exc:
            raise StoreError(f"{place} needs {exc.name!r}: pip install 'duologue[postgres]'") from exc
    engine = create_engine(place.url, **options)

    @event.listens_for(engine, "connect")
    def _prepare(connection, _record) -> None:
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(pragma.format(foreign_keys="OFF" if migrating else "ON"))

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if begin := connection.get_execution_options().get("begin", "BEGIN"):
            connection.exec_driver_sql(begin)

    return engine


def for_reading(engine: Engine) -> Engine:
    """The same engine, whose transactions see the database as it was at one moment; on SQLite they all do."""
    return engine.execution_options(isolation_level="REPEATABLE READ") if engine.name == "postgresql" else engine


def for_writing(engine: Engine) -> Engine:
    """The same engine, whose transactions lock out other writers from their first moment."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def outside_transactions(engine: Engine) -> Engine:
    """The same engine for statements that SQLite takes only outside a transaction."""
    return engine.execution_options(begin="")


def _file_place(file: Path) -> Place:
    file = file.absolute()
    return Place(URL.create("sqlite", database=str(file)), file)
