"""The schema's version: an older database is copied and migrated, a newer or foreign one refused."""

import glob
import os
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError

from duologue.errors import StoreError
from duologue.store.database import ELSEWHERE, Place, engine_for, for_writing, outside_transactions
from duologue.store.failure import is_locked

SCRIPTS = Path(__file__).parent / "migrations"

# Alembic keeps the migration it is in, in one place for the whole process.
ONE_AT_A_TIME = threading.Lock()

LOCK = 0x6475_6F6C_6F67
"""The advisory lock that PostgreSQL migrations take: "duolog"."""


def bring_up_to_date(place: Place, *, scripts: Path = SCRIPTS) -> None:
    """Make or migrate the tables; several processes may do so at once.

    Raises `StoreError`, with the database left as it is, if a newer version or another program made it.
    """
    engine = engine_for(place, migrating=True)
    with engine.connect() as connection:
        _refuse_unknown(connection, place, scripts=scripts)
    if place.file:
        _switch_to_wal(engine)
    with for_writing(engine).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        # Once more: another process may have migrated it while this one waited for the lock.
        found = _refuse_unknown(connection, place, scripts=scripts)
        if found == head(scripts):
            return
        if found and place.file:
            _copy(place.file, copy_for(place.file, head(scripts)))
        _migrate(connection, scripts)


def head(scripts: Path = SCRIPTS) -> str:
    """The newest version, by the migrations' file names: to ask Alembic would cost every start 0.3 s."""
    return max(_known(scripts))


def copy_for(file: Path, version: str) -> Path:
    """The file beside a database that keeps it as it was before it was migrated to a version."""
    return file.with_name(f"{file.stem}-before-{version}{file.suffix}")


def copies_of(file: Path) -> list[Path]:
    """All copies that migrations have left beside a database."""
    return sorted(file.parent.glob(f"{glob.escape(file.stem)}-before-*{glob.escape(file.suffix)}"))


def _known(scripts: Path) -> set[str]:
    return {path.name.partition("_")[0] for path in (scripts / "versions").glob("[0-9]*.py")}


def _refuse_unknown(connection: Connection, place: Place, *, scripts: Path) -> str | None:
    """The database's version, None if it is empty; refused if it is none of ours."""
    tables = sa.inspect(connection).get_table_names()
    if not tables:
        return None
    version = None
    if "alembic_version" in tables:
        version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if version is None:
        raise StoreError(f"the database {place} belongs to another program; leave it to that one and {ELSEWHERE}")
    if version not in _known(scripts):
        raise StoreError(
            f"the database {place} was made by a newer version of Duologue: it has schema {version!r}, and this"
            f" one knows {head(scripts)!r} at most; update Duologue, or {ELSEWHERE}"
        )
    return version


def _switch_to_wal(engine: Engine, *, patience: float = 10.0) -> None:
    """Readers then never wait for a writer. The file remembers it; on a disk that cannot do it, nothing changes."""
    give_up_at = time.monotonic() + patience
    while True:
        try:
            with outside_transactions(engine).connect() as connection:
                connection.exec_driver_sql("PRAGMA journal_mode = WAL")
                return
        except OperationalError as exc:
            # SQLite does not wait here, whatever busy_timeout says.
            if not is_locked(exc) or time.monotonic() > give_up_at:
                raise
            time.sleep(0.02)


def _copy(file: Path, copy: Path) -> None:
    """Through SQLite, which knows what is still in the log beside the file; whole or not at all."""
    unfinished = copy.with_name(f"{copy.name}.part")
    try:
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(unfinished)) as target:
            source.backup(target)
        unfinished.replace(copy)
    except OSError as exc:
        raise StoreError(
            f"the database {str(file)!r} must be migrated, but no copy can be made beside it: {exc.strerror};"
            " make its folder writable and try again"
        ) from exc
    finally:
        unfinished.unlink(missing_ok=True)


def _migrate(connection: Connection, scripts: Path) -> None:
    # Here and not above: most starts have nothing to migrate and need not load it.
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    with ONE_AT_A_TIME:
        command.upgrade(config, "head")
