"""Runs the command in this process."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from duologue import cli


class Ran(NamedTuple):
    """What a command left behind."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch, capsys, home) -> Callable[..., Ran]:
    """Run `duologue` with these arguments, as a shell would."""

    def ran(*arguments: str, stdin: str = "") -> Ran:
        import io

        monkeypatch.setattr("sys.argv", ["duologue", *arguments])
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        with pytest.raises(SystemExit) as ended:
            cli.main()
        captured = capsys.readouterr()
        return Ran(ended.value.code or 0, captured.out, captured.err)

    return ran
