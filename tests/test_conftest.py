"""The fence around every test: nothing past loopback, an own data folder, no settings from outside."""

import asyncio
import os
import socket
from pathlib import Path

import pytest

# An address that is kept for documentation: nobody has it.
ELSEWHERE = "192.0.2.1"


@pytest.mark.parametrize("method", ["connect", "connect_ex"])
def test_a_connection_past_loopback_is_refused(reached: list[str], method: str) -> None:
    """Connecting to another host raises an error that names it."""
    with socket.socket() as sock, pytest.raises(AssertionError, match=ELSEWHERE):
        getattr(sock, method)((ELSEWHERE, 80))
    assert reached == [ELSEWHERE]
    reached.clear()


def test_a_datagram_past_loopback_is_refused(reached: list[str]) -> None:
    """Sending a datagram to another host raises, too."""
    with socket.socket(type=socket.SOCK_DGRAM) as sock, pytest.raises(AssertionError, match=ELSEWHERE):
        sock.sendto(b"hello", (ELSEWHERE, 53))
    reached.clear()


def test_a_name_is_not_looked_up(reached: list[str]) -> None:
    """Looking up a name asks no name server."""
    with pytest.raises(AssertionError, match="elsewhere"):
        socket.create_connection(("elsewhere.example", 443))
    reached.clear()


def test_asyncio_is_fenced_too(reached: list[str]) -> None:
    """A connection that an event loop opens is refused as well."""
    with pytest.raises(AssertionError, match=ELSEWHERE):
        asyncio.run(asyncio.open_connection(ELSEWHERE, 80))
    reached.clear()


def test_loopback_is_open() -> None:
    """A server of the test's own, on loopback, can be reached."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname(), timeout=5).close()


def test_the_data_folder_is_the_tests_own(home: Path) -> None:
    """DUOLOGUE_HOME is an empty folder, made for this test."""
    assert os.environ["DUOLOGUE_HOME"] == str(home)
    assert not list(home.iterdir())


def test_no_setting_comes_from_outside() -> None:
    """No key and no setting of the developer's is left."""
    assert [name for name in os.environ if name.startswith(("OPENAI_", "DUOLOGUE_"))] == ["DUOLOGUE_HOME"]
