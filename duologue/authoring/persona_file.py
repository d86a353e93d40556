"""Reads a persona file: YAML in, a Persona out, or every problem at once with line and field."""

from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq, TaggedScalar
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from duologue.authoring.lint import problems_of
from duologue.domain.persona import Persona
from duologue.errors import NotFound, PersonaInvalid

LARGEST = 2_000_000
"""Bytes in a persona file, at most: forty times the longest that ships."""
DEEPEST = 12
"""Levels of nesting, at most; the schema needs five."""
MOST_NODES = 60_000
"""Values in a file with its aliases written out, at most."""


def load(path: Path) -> Persona:
    """The persona in a file. Raises NotFound, or PersonaInvalid with every problem."""
    try:
        raw = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        raise NotFound(f"cannot read {str(path)!r} ({error.strerror}): give the path of a persona file") from error
    if raw is None:
        raise PersonaInvalid([f"{path.name}:1: the file is larger than {LARGEST:,} bytes; a persona needs far less"])
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise PersonaInvalid([f"{path.name}:{line}: not UTF-8 text; save the file as UTF-8"]) from error
    return parse(text, name=path.name)


def parse(text: str, *, name: str) -> Persona:
    """The persona that `text` describes; `name` is what problems call the file."""
    try:
        persona = Persona.model_validate(_quickly(text))
    except (ValidationError, _NeedsAnotherLook):
        return _carefully(text, name)
    return _carefully(text, name) if problems_of(persona) else persona


class _NeedsAnotherLook(Exception):
    """The quick reader found something to mend; only the careful one knows the lines."""


def _quickly(text: str) -> Any:
    """The plain values of a file, by the fast reader, which keeps no line numbers."""
    try:
        document = YAML(typ="safe").load(text)
    except _UNREADABLE as error:
        raise _NeedsAnotherLook from error
    if not isinstance(document, dict) or _unusable(document):
        raise _NeedsAnotherLook
    return document


def _carefully(text: str, name: str) -> Persona:
    """The same by the reader that knows the line of everything; raises PersonaInvalid with every problem."""
    document = _document(text, name)
    try:
        persona = Persona.model_validate(_plain(document))
    except ValidationError as error:
        raise PersonaInvalid([_problem(document, name, found) for found in error.errors()]) from error
    found = problems_of(persona)
    if found:
        raise PersonaInvalid([f"{_place(document, name, problem.where)}: {problem.text}" for problem in found])
    return persona


_UNREADABLE = (YAMLError, ValueError, RecursionError, NotImplementedError)


def _document(text: str, name: str) -> CommentedMap:
    try:
        document = YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else f"{name}:1"
        raise PersonaInvalid([f"{place}: {_first_line(error.problem or str(error))}"]) from error
    except _UNREADABLE as error:
        raise PersonaInvalid([f"{name}:1: this is not YAML that can be read: {_first_line(str(error))}"]) from error
    if not isinstance(document, CommentedMap):
        raise PersonaInvalid(
            [f"{name}:1: a persona file is a list of fields such as `id:` and `name:`; this one holds none"]
        )
    problem = _unusable(document)
    if problem:
        raise PersonaInvalid([f"{name}:1: {problem}"])
    return document


def _unusable(document: Any) -> str | None:
    """What makes a document unsafe to walk: nesting, aliases that explode or bite their own tail, tags."""
    count, stack = 0, [(document, 0)]
    while stack:
        node, depth = stack.pop()
        count += 1
        if depth > DEEPEST:
            return f"values are nested more than {DEEPEST} deep (or an alias contains itself); a persona needs five"
        if count > MOST_NODES:
            return f"more than {MOST_NODES:,} values (do aliases multiply them?); a persona needs far fewer"
        if tag := _tag(node):
            return f"the tag {tag!r} is not allowed; write plain values"
        children = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        stack.extend((child, depth + 1) for child in children)
    return None


def _tag(node: Any) -> str | None:
    tag = getattr(node, "tag", None) if isinstance(node, CommentedMap | CommentedSeq | TaggedScalar) else None
    return str(tag.value) if tag is not None and tag.value else None


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {str(key): _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node


def _problem(document: CommentedMap, name: str, found: Any) -> str:
    field = ".".join(str(part) for part in found["loc"])
    message = found["msg"].removeprefix("Value error, ")
    got = "" if found["type"] in ("missing", "value_error") else f" (got {_short(found['input'])})"
    return f"{_place(document, name, found['loc'])}: {field}: {message}{got}" if field else f"{name}:1: {message}"


def _place(document: Any, name: str, where: tuple[str | int, ...]) -> str:
    """`name:line:column` of the deepest part of `where` that exists."""
    node, mark = document, (0, 0)
    for part in where:
        if isinstance(node, CommentedMap) and part in node:
            mark = node.lc.key(part)
        elif isinstance(node, CommentedSeq) and isinstance(part, int) and part < len(node):
            mark = node.lc.item(part)
        else:
            break
        node = node[part]
    return f"{name}:{mark[0] + 1}:{mark[1] + 1}"


def _short(value: Any) -> str:
    text = repr(_plain(value))
    return text if len(text) <= 60 else text[:57] + "…"


def _first_line(text: str) -> str:
    return text.strip().splitlines()[0] if text.strip() else "unknown problem"
