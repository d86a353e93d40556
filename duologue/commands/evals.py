"""Runs a suite of the source tree's `evals/` folder by name."""

import sys
from importlib import import_module

from duologue.bootstrap import shipped
from duologue.errors import InputError


def run_suite(name: str, arguments: list[str]) -> None:
    """Run `evals/<name>.py` with these arguments; `list` prints the names."""
    folder = shipped("evals")
    suites = sorted(path.stem for path in folder.glob("*.py") if "\ndef main(" in path.read_text("utf-8"))
    if not suites:
        raise InputError("the evals are not installed: run this from a checkout of the source")
    if name in ("list", "--help"):
        print("\n".join(suites))
        return
    if name not in suites:
        raise InputError(f"there is no suite {name!r}: choose one of {', '.join(suites)}")
    sys.path.insert(0, str(folder.parent))
    import_module(f"evals.{name}").main(arguments)
