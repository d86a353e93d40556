"""Real pages in real Chromium: the server, the browser, and a place for screenshots."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page

ROOT = Path(__file__).parents[2]
SHOTS = ROOT / "screenshots"
SHOWN_IN_DOCS = {
    "gallery-wide-light": "gallery",
    "scene-wide-light": "scene",
    "practise-wide-light": "practise",
    "summary-wide-light": "summary",
    "review-wide-light": "review",
    "course-wide-light": "course",
    "practise-narrow-dark": "phone",
}
"""Screenshots that `docs/` holds, and their names there."""
# Without a sandbox, since CI runs as root; and without the calls home that Chromium makes by itself.
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder as one that drives a browser."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session", autouse=True)
def chromium() -> str:
    """The path of Chromium. Without one the tests are skipped, or fail where CI is set."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found:
        return found
    if os.environ.get("CI"):
        pytest.fail("no Chromium here, and CI runs the page tests: apt-get install chromium", pytrace=False)
    pytest.skip("no Chromium here: install Debian's package chromium, or Chrome, to run the page tests")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict, chromium: str) -> dict:
    """Start the Chromium that is installed; pytest-playwright would look for one that it downloaded."""
    return {**browser_type_launch_args, "executable_path": chromium, "args": FLAGS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict) -> dict:
    """Give each page a tall window: a full-page screenshot does not unroll Streamlit's inner scroller."""
    return {**browser_context_args, "viewport": {"width": 1280, "height": 1400}, "locale": "en-GB"}


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def _wait_until_healthy(url: str, server: subprocess.Popen, log: Path) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the app did not start:\n{log.read_text(encoding='utf-8')}")


@contextmanager
def served(script: str, home: Path, **settings: str) -> Iterator[str]:
    """Serve the app on a free port, with this data folder and these settings; gives the address."""
    port, log = _free_port(), home.with_suffix(".log")
    outside = ("OPENAI_", "DUOLOGUE_", "STREAMLIT_")
    env = {name: value for name, value in os.environ.items() if not name.startswith(outside)}
    env |= {"DUOLOGUE_HOME": str(home), **settings}
    serve = [sys.executable, "-m", "streamlit", "run", script]
    serve += [f"--server.port={port}", "--server.headless=true"]
    with log.open("w") as out:
        server = subprocess.Popen(serve, cwd=ROOT, env=env, stdout=out, stderr=subprocess.STDOUT)
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_until_healthy(url, server, log)
        yield url
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(scope="session")
def app_url(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[str]:
    """The address of the app, as `make run` serves it, but replies come at once."""
    with served("app.py", tmp_path_factory.mktemp("served-home"), DUOLOGUE_PACE="0") as url:
        yield url


@pytest.fixture(scope="module")
def paced_url(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[str]:
    """The address of the app, with replies that take their time."""
    with served("app.py", tmp_path_factory.mktemp("paced-home"), DUOLOGUE_PACE="0.1") as url:
        yield url


@pytest.fixture(scope="module")
def asgi_url(tmp_path_factory: pytest.TempPathFactory, chromium: str) -> Iterator[str]:
    """The address of the app, as `make serve` serves it."""
    with served("asgi.py", tmp_path_factory.mktemp("asgi-home")) as url:
        yield url


@pytest.fixture
def requested(context: BrowserContext) -> list[str]:
    """Every address that a page of this test asks for."""
    addresses: list[str] = []
    context.on("request", lambda request: addresses.append(request.url))
    return addresses


@pytest.fixture
def shot(page: Page) -> Callable[[str], None]:
    """Take a screenshot of the page as `screenshots/NAME.png`, to be looked at.

    With DOCS=1 in the environment those that the documentation shows go to `docs/` as well.
    """

    def take(name: str) -> None:
        SHOTS.mkdir(exist_ok=True)
        taken = page.screenshot(path=SHOTS / f"{name}.png", animations="disabled")
        if os.environ.get("DOCS") and name in SHOWN_IN_DOCS:
            (ROOT / "docs" / f"{SHOWN_IN_DOCS[name]}.png").write_bytes(taken)

    return take
