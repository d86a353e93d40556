"""What holds for every test: nothing past loopback, an own data folder, no settings from outside."""

import ipaddress
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples every time, and no clock: a busy machine must not fail a test.
settings.register_profile("duologue", deadline=None, derandomize=True)
settings.load_profile("duologue")


class NetworkReached(AssertionError):
    """A test tried to reach a host other than this one."""


def _host(address: object) -> str | None:
    """The host that an address names; None for an address without one, such as a Unix socket's path."""
    return str(address[0]) if isinstance(address, tuple) else None


def _is_loopback(host: str) -> bool:
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def reached(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Keep the test on this host; trying to reach another fails it, even if it caught the error."""
    tried: list[str] = []

    def refuse(host: str) -> None:
        tried.append(host)
        raise NetworkReached(f"{host!r} is not loopback: a test talks to a fake or to a server of its own")

    def fenced(name: str):
        genuine = getattr(socket.socket, name)

        def call(self: socket.socket, *args):
            host = _host(args[-1])  # the address comes last, also in sendto(data, flags, address)
            if host is not None and not _is_loopback(host):
                refuse(host)
            return genuine(self, *args)

        return call

    genuine_lookup = socket.getaddrinfo

    def lookup(host, *args, **kwargs):
        name = host.decode() if isinstance(host, bytes) else host
        if name is not None and not _is_loopback(name):
            refuse(name)
        return genuine_lookup(host, *args, **kwargs)

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, fenced(name))
    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    yield tried
    if tried:
        pytest.fail(f"the test tried to reach {', '.join(map(repr, tried))}", pytrace=False)


@pytest.fixture(autouse=True)
def no_outside_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Clear the variables that would configure us, so that a developer's own key or model changes no test."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "DUOLOGUE_")):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def home(no_outside_settings: None, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the test a data folder of its own, empty, so that none touches the user's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DUOLOGUE_HOME", str(folder))
    return folder
