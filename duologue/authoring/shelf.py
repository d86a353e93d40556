"""The shelf: all personas of one or more folders, read when they are asked for."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from duologue.authoring.persona_file import load
from duologue.domain.persona import Persona
from duologue.errors import NotFound, PersonaInvalid


class Entry(NamedTuple):
    """A persona and the file it came from."""

    persona: Persona
    path: Path


class Shelf:
    """Personas by id. A file that changed is read again; a broken one is passed over and named in `problems`."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = tuple(folders)
        self._read: dict[Path, tuple[int, Persona | PersonaInvalid]] = {}

    def all(self) -> list[Entry]:
        """Every persona that can be read, by name. Of two with one id the one in the first folder counts."""
        entries: dict[str, Entry] = {}
        for path, read in self._files():
            if isinstance(read, Persona):
                entries.setdefault(read.id, Entry(read, path))
        return sorted(entries.values(), key=lambda entry: entry.persona.name)

    def persona(self, id_or_path: str) -> Persona:
        """One persona by its id, or by the path of its file. Raises NotFound or PersonaInvalid."""
        if id_or_path.endswith((".yaml", ".yml")):
            return load(Path(id_or_path))
        entries = self.all()
        found = next((entry.persona for entry in entries if entry.persona.id == id_or_path), None)
        if found is None:
            known = ", ".join(entry.persona.id for entry in entries) or "none"
            raise NotFound(f"there is no persona {id_or_path!r}: choose one of {known}, or give the path of a file")
        return found

    @property
    def problems(self) -> list[str]:
        """What is wrong with the files that cannot be read."""
        return [problem for _, read in self._files() if isinstance(read, PersonaInvalid) for problem in read.problems]

    def problems_of(self, path: Path) -> list[str]:
        """What is wrong with one file, on the shelf or not."""
        try:
            load(path)
        except PersonaInvalid as error:
            return error.problems
        except NotFound as error:
            return [str(error)]
        return []

    def _files(self) -> list[tuple[Path, Persona | PersonaInvalid]]:
        paths = [path for folder in self._folders if folder.is_dir() for path in sorted(folder.glob("*.yaml"))]
        return [(path, self._current(path)) for path in paths]

    def _current(self, path: Path) -> Persona | PersonaInvalid:
        stamp = path.stat().st_mtime_ns
        if self._read.get(path, (None,))[0] != stamp:
            try:
                self._read[path] = (stamp, load(path))
            except PersonaInvalid as error:
                self._read[path] = (stamp, error)
        return self._read[path][1]
