"""Whatever is wrong with the place, the user gets one clear error, and nothing is lost."""

import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager

import pytest
import sqlalchemy as sa

from duologue.errors import StoreError
from duologue.store import open_store
from duologue.store.database import engine_for, place_of
from duologue.store.schema import SCRIPTS


@contextmanager
def full_disk(pages):
    """No SQLite database may grow beyond so many pages."""

    def limit(connection, _record):
        connection.execute(f"PRAGMA max_page_count = {pages}")

    sa.event.listen(sa.Engine, "connect", limit)
    yield
    sa.event.remove(sa.Engine, "connect", limit)


def test_a_full_disk_loses_nothing(folder, begin):
    """A message that has no room is refused; what was there is there, and with room it can be sent again."""
    store = open_store(folder)
    begun = begin(store)
    store.keep_message(begun.id, 1, "Before.")
    kept = store.transcript(begun.id)
    store.close()
    with full_disk(pages=1):  # SQLite takes no limit below the present size
        with pytest.raises(StoreError, match="the disk is full; free some space") as caught:
            store.keep_message(begun.id, 2, "marmalade " * 2000)
        assert "marmalade" not in str(caught.value)
        assert "marmalade" not in str(caught.value.__cause__)
        assert store.transcript(begun.id) == kept
        store.close()
    store.keep_message(begun.id, 2, "marmalade " * 2000)
    assert len(store.transcript(begun.id).turns) == 2
    store.close()


def test_a_new_store_on_a_full_disk(folder):
    """It cannot be made, and once there is room it can."""
    with full_disk(pages=3), pytest.raises(StoreError, match="the disk is full"):
        open_store(folder)
    open_store(folder).close()


@pytest.mark.skipif(sys.platform == "win32", reason="no limits on the size of files")
def test_a_limit_on_file_sizes(folder):
    """A limit that the system sets, not SQLite, gives a clear error too."""
    code = """if True:
        import resource, sys
        from pathlib import Path
        from duologue.errors import StoreError
        from duologue.store import open_store
        resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))
        try:
            open_store(Path(sys.argv[1]))
        except StoreError as error:
            print(error)
    """
    ran = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True)
    assert ran.stdout.startswith(f"the database '{folder}/duologue.db' failed: the disk")
    open_store(folder).close()


def test_a_file_that_is_no_database(folder):
    """It is refused and stays as it is."""
    folder.mkdir()
    file = folder / "duologue.db"
    file.write_text("Dear diary, " * 500)
    with pytest.raises(StoreError, match="not an SQLite database; move it away"):
        open_store(folder)
    assert file.read_text() == "Dear diary, " * 500


def test_a_damaged_database(folder, begin):
    """It is reported as damaged."""
    store = open_store(folder)
    begin(store)
    store.close()
    file = folder / "duologue.db"
    file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 8192)
    with pytest.raises(StoreError, match="damaged"):
        open_store(folder)


def test_an_empty_file(folder):
    """It is as good as none."""
    folder.mkdir()
    (folder / "duologue.db").touch()
    open_store(folder).close()


def test_a_folder_in_place_of_the_file(folder):
    """It is refused."""
    (folder / "duologue.db").mkdir(parents=True)
    with pytest.raises(StoreError, match="is a folder, and a file is expected"):
        open_store(folder)


@pytest.mark.parametrize("below", [".", "deeper", "deeper/still"])
def test_a_file_in_place_of_the_folder(tmp_path, below):
    """It is refused and stays as it is."""
    (tmp_path / "notes").write_text("mine")
    with pytest.raises(StoreError, match=r"not a folder|Not a directory"):
        open_store(tmp_path / "notes" / below)
    assert (tmp_path / "notes").read_text() == "mine"


def test_a_read_only_folder(ordinary):
    """No store can be made in it."""
    with ordinary, pytest.raises(StoreError, match="Permission denied; make its folder writable"):
        open_store(ordinary.folder / "data")


@pytest.mark.parametrize("mode", [0o400, 0o444, 0o000])
def test_a_read_only_database(ordinary, begin, mode):
    """It cannot be used, and is whole when it can be written again."""
    data = ordinary.folder / "data"
    store = open_store(data)
    begun = begin(store)
    store.close()
    (data / "duologue.db").chmod(mode)
    data.chmod(0o555)
    with ordinary:
        if not any((SCRIPTS / "versions").glob("*.py")):
            pytest.skip("an ordinary user cannot read this checkout")
        with pytest.raises(StoreError, match="make the file and its folder writable"):
            open_store(data)
    data.chmod(0o755)
    (data / "duologue.db").chmod(0o600)
    store = open_store(data)
    assert store.transcript(begun.id) == begun
    store.close()


def test_a_database_that_is_kept_busy(folder, begin):
    """After some seconds of waiting the user is told why; reading goes on."""
    store = open_store(folder)
    begun = begin(store)
    with closing(sqlite3.connect(folder / "duologue.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="another program keeps it busy"):
            store.keep_message(begun.id, 1, "Hello?")
        assert store.transcript(begun.id) == begun
    store.keep_message(begun.id, 1, "Hello?")
    store.close()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "is no database URL"),
        ("/data/rehearsals.db", "is no database URL"),
        ("nonsense://me:hunter2@host/name", "'nonsense'… is no database URL"),
        ("postgresql://me:hunter2@host:port/name", "'postgresql'… is no database URL"),
        ("mysql+pymysql://me:hunter2@host/name", "cannot be kept in 'mysql'"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
        ("sqlite:///file:x?uri=true", "names no file"),
    ],
)
def test_a_url_that_cannot_be_used(url, said):
    """It is refused with an example of what is expected, and without the password in it."""
    with pytest.raises(StoreError, match=said) as caught:
        open_store(url)
    assert "expected for example sqlite:///" in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_server_that_is_not_there():
    """A database server that cannot be reached gives one clear error without the password."""
    pytest.importorskip("psycopg", reason="the extra 'postgres' is not installed")
    with pytest.raises(StoreError, match="check that the server runs") as caught:
        open_store("postgresql+psycopg://me:hunter2@127.0.0.1:1/name")
    assert "hunter2" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_row_of_a_newer_version(folder, begin):
    """A value that does not fit is reported by where it stands, without what is in it."""
    store = open_store(folder)
    begun = begin(store)
    with closing(sqlite3.connect(folder / "duologue.db")) as connection, connection:
        connection.execute("""UPDATE rehearsal SET start = '{"comfort": 10, "marmalade": "secret"}'""")
    with pytest.raises(StoreError, match=r"Transcript\.start\.marmalade.*update Duologue") as caught:
        store.transcript(begun.id)
    assert "secret" not in str(caught.value)
    store.close()


def test_paths_with_odd_characters(tmp_path, begin):
    """A folder may be called anything."""
    for name in ("100% ? & #", "пример 例", "[a]*", "a:b@c"):
        store = open_store(tmp_path / name)
        assert store.transcript(begin(store).id)
        store.close()
        assert (tmp_path / name / "duologue.db").is_file()


def test_every_connection_is_careful(folder):
    """Each connection syncs to the disk, holds references, waits for others, and overwrites what it deletes."""
    open_store(folder).close()
    with engine_for(place_of(folder)).connect() as connection:
        pragmas = ("synchronous", "foreign_keys", "busy_timeout", "secure_delete", "journal_mode")
        found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas]
    assert found == [2, 1, 5000, 1, "wal"]
