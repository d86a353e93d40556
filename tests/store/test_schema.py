"""A database has the schema of this version, gets it, or is left alone."""

import importlib.util
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from duologue.errors import StoreError
from duologue.store import open_store
from duologue.store.database import engine_for, place_of
from duologue.store.schema import SCRIPTS, bring_up_to_date, copies_of, head
from duologue.store.tables import metadata

NEXT = '''"""A migration of the future: makes a table that others refer to anew."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add a column."""
    with op.batch_alter_table("rehearsal", recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.Text))
'''


@pytest.fixture
def future(tmp_path):
    """The migrations of a newer version: ours and one more."""
    return with_next(tmp_path / "future 100%", NEXT)


def with_next(folder, migration):
    """Our migrations and one more."""
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_next.py").write_text(migration)
    return folder


@pytest.fixture
def held(folder, begin):
    """A rehearsal with a turn, in a database that is closed."""
    store = open_store(folder)
    begun = begin(store)
    store.keep_message(begun.id, 1, "Hello?")
    transcript = store.transcript(begun.id)
    store.close()
    return transcript


def columns_of(file):
    """The names of the columns of `rehearsal`."""
    with closing(sqlite3.connect(file)) as connection:
        return [row[1] for row in connection.execute("PRAGMA table_info(rehearsal)")]


def test_migrations_and_tables_agree(folder):
    """A migrated database is what `tables.py` says, down to indexes and types."""
    open_store(folder).close()
    with engine_for(place_of(folder)).connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == head()


def test_migrations_are_numbered():
    """A migration's file name begins with its revision, and each follows the one before: `head()` relies on it."""
    before = None
    for path in sorted((SCRIPTS / "versions").glob("*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        spec.loader.exec_module(migration := importlib.util.module_from_spec(spec))
        assert migration.revision == path.name[:4]
        assert migration.down_revision == before
        before = migration.revision
    assert before == head()


def test_an_older_database_is_migrated(folder, held, future):
    """It gets the new schema with all its rows, and a copy of what it was is beside it."""
    place = place_of(folder)
    bring_up_to_date(place, scripts=future)
    assert "mood" in columns_of(place.file)
    with closing(sqlite3.connect(place.file)) as connection:
        assert connection.execute("SELECT message FROM turn").fetchall() == [("Hello?",)]
    (copy,) = copies_of(place.file)
    assert copy.name == "duologue-before-0002.db"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    was = open_store(f"sqlite:///{copy}")
    assert was.transcript(held.id) == held
    was.close()


def test_a_failed_migration_changes_nothing(folder, held, tmp_path):
    """When a migration breaks half way, the database is as it was."""
    broken = with_next(tmp_path / "broken", NEXT + '    op.execute("no such statement")\n')
    with pytest.raises(sa.exc.OperationalError):
        bring_up_to_date(place_of(folder), scripts=broken)
    assert "mood" not in columns_of(place_of(folder).file)
    store = open_store(folder)
    assert store.transcript(held.id) == held
    store.close()


def test_a_newer_database_is_left_alone(folder, held, future):
    """It is refused with both versions named, and not a byte of it changes."""
    place = place_of(folder)
    bring_up_to_date(place, scripts=future)
    before = place.file.read_bytes()
    with pytest.raises(StoreError, match=r"newer version of Duologue.*'0002'.*'0001'.*update Duologue"):
        open_store(folder)
    assert place.file.read_bytes() == before


@pytest.mark.parametrize("statement", ["CREATE TABLE recipes (name)", "CREATE TABLE alembic_version (version_num)"])
def test_another_programs_database_is_left_alone(folder, statement):
    """A database that is not ours is refused, and not a byte of it changes."""
    folder.mkdir()
    file = place_of(folder).file
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
    before = file.read_bytes()
    with pytest.raises(StoreError, match="belongs to another program"):
        open_store(folder)
    assert file.read_bytes() == before
    assert [path.name for path in folder.iterdir()] == [file.name]


def test_many_processes_open_a_new_store_at_once(folder):
    """Each of six finds it ready, whoever made it."""
    code = "from pathlib import Path; from duologue.store import open_store; open_store(Path.cwd() / 'data').close()"
    command = [sys.executable, "-c", code]
    processes = [subprocess.Popen(command, cwd=folder.parent, stderr=subprocess.PIPE, text=True) for _ in range(6)]
    assert [process.communicate()[1] for process in processes] == [""] * 6
    assert [process.returncode for process in processes] == [0] * 6
    store = open_store(folder)
    assert store.overviews() == []
    store.close()


def test_many_threads_open_new_stores_at_once(tmp_path):
    """Twelve threads find their stores ready, whoever made them, three stores between them."""
    together = threading.Barrier(12)

    def open_one(number):
        together.wait()
        return open_store(tmp_path / f"data {number % 3}")

    with ThreadPoolExecutor(12) as threads:
        stores = list(threads.map(open_one, range(12)))
    assert [store.overviews() for store in stores] == [[]] * 12
    for store in stores:
        store.close()


def test_opening_again_makes_no_copy(folder, held):
    """A database that is up to date is not copied."""
    open_store(folder).close()
    assert copies_of(place_of(folder).file) == []
