"""Settings come from the environment, and only from there."""

from pathlib import Path

import pytest
from platformdirs import user_data_dir
from pydantic import ValidationError

from duologue.settings import Settings


@pytest.fixture(autouse=True)
def no_settings(monkeypatch):
    """Begins each test with none of the variables set."""
    for name in ("HOME", "DATABASE", "PERSONAS"):
        monkeypatch.delenv(f"DUOLOGUE_{name}", raising=False)


def test_defaults():
    """Without variables everything lies in the user's data folder, and there are no more personas."""
    settings = Settings()
    assert settings.home == Path(user_data_dir("duologue", appauthor=False))
    assert settings.rehearsals == settings.home
    assert settings.personas is None


def test_home_moves_the_database_too(monkeypatch, tmp_path):
    """DUOLOGUE_HOME is the data folder, the database with it."""
    monkeypatch.setenv("DUOLOGUE_HOME", str(tmp_path))
    assert Settings().home == Settings().rehearsals == tmp_path


def test_database_wins_over_home(monkeypatch, tmp_path):
    """DUOLOGUE_DATABASE takes the rehearsals elsewhere; the data folder stays."""
    monkeypatch.setenv("DUOLOGUE_HOME", str(tmp_path))
    monkeypatch.setenv("DUOLOGUE_DATABASE", "postgresql://localhost/duologue")
    assert Settings().rehearsals == "postgresql://localhost/duologue"
    assert Settings().home == tmp_path


def test_empty_is_unset(monkeypatch):
    """An empty variable is as good as none."""
    for name in ("HOME", "DATABASE", "PERSONAS"):
        monkeypatch.setenv(f"DUOLOGUE_{name}", "")
    assert Settings() == Settings(home=user_data_dir("duologue", appauthor=False), database=None, personas=None)


def test_folders_are_absolute(monkeypatch, tmp_path):
    """`~` is the home folder, and a relative folder starts from the working folder."""
    monkeypatch.setenv("HOME", "/somewhere")
    monkeypatch.chdir(tmp_path)
    settings = Settings(home="~/rehearsals", personas="mine")
    assert settings.home == Path("/somewhere/rehearsals")
    assert settings.personas == tmp_path / "mine"


def test_a_password_is_not_shown():
    """The database's URL stays out of the repr."""
    assert "hunter2" not in repr(Settings(database="postgresql://me:hunter2@localhost/duologue"))


def test_settings_are_frozen():
    """Settings do not change under those who hold them."""
    with pytest.raises(ValidationError):
        Settings().home = Path("/elsewhere")


def test_nothing_is_made(monkeypatch, tmp_path):
    """Reading the settings makes no folder."""
    monkeypatch.setenv("DUOLOGUE_HOME", str(tmp_path / "new"))
    Settings()
    assert not (tmp_path / "new").exists()
