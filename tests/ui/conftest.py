"""The app on a page, with the one program that all tests of this folder share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from duologue.bootstrap import Program
from duologue.domain.transcript import Transcript
from duologue.ui import resources

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def program(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The program behind the pages, with no rehearsals in its store; replies come at once.

    It is made once, as in a server, so its data folder is that of the first such test.
    """
    monkeypatch.setenv("DUOLOGUE_PACE", "0")
    shared = resources.program()
    shared.store.delete_all()
    yield shared
    shared.store.delete_all()


@pytest.fixture
def open_app(program: Program) -> Callable[..., AppTest]:
    """Open the app at a link, on one of its pages."""

    def opened(page: str = "practise", **link: str) -> AppTest:
        app = AppTest.from_file(APP, default_timeout=60)
        if page != "practise":
            app.run()
            app.switch_page(f"duologue/ui/pages/{page}.py")
        for name, value in link.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception
        return app

    return opened


@pytest.fixture
def hold(program: Program) -> Callable[..., Transcript]:
    """Hold a rehearsal with Ines, saying these things; finished if asked for."""

    def held(*messages: str, finish: bool = False, with_: str = "ines-duarte", seed: int = 7) -> Transcript:
        service = resources.rehearsals()
        started = service.start(program.shelf.persona(with_), seed=seed)
        for message in messages:
            list(service.say(started.id, message))
        if finish:
            service.finish(started.id)
        return program.store.transcript(started.id)

    return held
