"""The house: which way the arrows point, and who alone imports what."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "duologue"
PARTS = ("ear", "partner", "judge", "llm", "store", "authoring")

MAY_SEE: dict[str, tuple[str, ...]] = {
    "domain": (),
    "errors": (),
    "settings": ("errors",),
    **dict.fromkeys(PARTS, ("domain", "errors")),
    "rehearsal": ("domain", "errors"),
    "bootstrap": (*PARTS, "domain", "errors", "settings", "rehearsal"),
    "commands": ("bootstrap", "domain", "errors", "rehearsal"),
    "cli": ("commands", "errors"),
    "ui": ("bootstrap", "domain", "errors", "rehearsal"),
}
"""What each part of the package may import of the others."""

SOLE_IMPORTERS = {
    "openai": "llm",
    "tiktoken": "llm",
    "streamlit": "ui",
    "sqlalchemy": "store",
    "alembic": "store",
    "ruamel": "authoring",
    "onnxruntime": "ear",
    "tokenizers": "ear",
    "typer": "cli",
    "dicebear": "ui",
    "altair": "ui",
}
"""Each outside library is imported in one place only."""


def part_of(path: Path) -> str:
    """`domain` for duologue/domain/comfort.py, `cli` for duologue/cli.py."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> Iterator[str]:
    """Full names of all that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "duologue")


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_arrows_point_one_way(module):
    """A module imports only the parts of the package that its own part may see."""
    part = part_of(module)
    if part in ("__init__", "__main__"):
        return
    seen = {name.split(".")[1] for name in imports_of(module) if name.startswith("duologue.") and name.count(".") >= 1}
    beyond = {
        other
        for other in seen - {part, "__version__"}
        if (PACKAGE / other).exists() or (PACKAGE / f"{other}.py").exists()
    }
    assert beyond <= set(MAY_SEE[part]), f"{part} must not see {beyond - set(MAY_SEE[part])}"


@pytest.mark.parametrize(("library", "part"), SOLE_IMPORTERS.items())
def test_each_outside_library_is_imported_in_one_place_only(library, part):
    """Only one part of the package imports the library (migrations belong to the store)."""
    importers = {
        part_of(path) for path in PACKAGE.rglob("*.py") if any(n.split(".")[0] == library for n in imports_of(path))
    }
    assert importers <= {part}


def test_the_domain_knows_only_pydantic_and_the_standard_library():
    """The domain does no input or output and needs nothing else."""
    allowed = {
        "pydantic",
        "duologue",
        "collections",
        "typing",
        "enum",
        "datetime",
        "functools",
        "math",
        "random",
        "itertools",
    }
    for module in (PACKAGE / "domain").glob("*.py"):
        assert {name.split(".")[0] for name in imports_of(module)} <= allowed, module.name


def test_modules_stay_small():
    """No module of the package is longer than 300 lines."""
    long = {
        str(path.relative_to(ROOT)): n for path in MODULES if (n := len(path.read_text("utf-8").splitlines())) > 300
    }
    assert not long


def test_every_folder_says_what_lives_there():
    """Each part that is a folder has a README."""
    folders = {path.parent for path in MODULES if path.parent != PACKAGE and path.parent.parent == PACKAGE}
    assert not [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "README.md").exists()]
