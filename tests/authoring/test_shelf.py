"""The shelf of personas."""

import json

import pytest

from duologue.authoring import Shelf
from duologue.errors import NotFound
from tests.authoring.test_persona_file import GOOD
from tests.someone import someone


@pytest.fixture
def folder(tmp_path):
    """A folder with one good and one broken persona."""
    (tmp_path / "ada-quill.yaml").write_text(GOOD)
    (tmp_path / "broken.yaml").write_text("id: [")
    return tmp_path


def test_a_broken_file_does_not_hide_the_others(folder):
    """The good persona is there, and the broken file is named."""
    shelf = Shelf([folder])
    assert [entry.persona for entry in shelf.all()] == [someone()]
    assert "broken.yaml" in shelf.problems[0]


def test_an_unknown_persona_is_answered_with_the_known_ones(folder):
    """The error names who there is."""
    with pytest.raises(NotFound, match="ada-quill"):
        Shelf([folder]).persona("nobody")


def test_a_changed_file_is_read_again(folder):
    """An edit counts at once."""
    shelf = Shelf([folder])
    shelf.all()
    file = folder / "ada-quill.yaml"
    file.write_text(json.dumps(json.loads(GOOD) | {"tagline": "Changed."}))
    assert shelf.persona("ada-quill").tagline == "Changed."


def test_a_missing_folder_is_an_empty_one(tmp_path):
    """A folder that is not there holds no personas."""
    assert Shelf([tmp_path / "nowhere"]).all() == []


def test_a_persona_can_be_named_by_its_file(folder):
    """A path does as well as an id."""
    assert Shelf([]).persona(str(folder / "ada-quill.yaml")) == someone()
