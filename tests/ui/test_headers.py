"""The headers: on every response, and the browser is told to load nothing from elsewhere."""

import asyncio

from duologue.ui.headers import HEADERS, POLICY, Headers


def answered(scope: dict) -> list[dict]:
    """What a client gets from an app behind the headers."""
    sent: list[dict] = []

    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": [(b"x", b"y")]})
        await send({"type": "http.response.body", "body": b"z"})

    async def send(message):
        sent.append(message)

    asyncio.run(Headers(app)(scope, None, send))
    return sent


def test_every_response_has_them_beside_its_own():
    """The response's own headers stay, and its body is passed on."""
    start, body = answered({"type": "http"})
    assert (b"x", b"y") in start["headers"]
    assert {name.decode() for name, _ in start["headers"]} == {"x", *HEADERS}
    assert body["body"] == b"z"


def test_other_connections_are_left_alone():
    """A websocket's messages pass unchanged."""
    assert answered({"type": "websocket"})[0]["headers"] == [(b"x", b"y")]


def test_nothing_is_loaded_from_elsewhere():
    """No rule names another host or a wildcard."""
    sources = {source for rule in POLICY.values() for source in rule.split()}
    assert not [source for source in sources if "*" in source or "//" in source or source in ("http:", "https:")]
    assert POLICY["default-src"] == "'self'"
