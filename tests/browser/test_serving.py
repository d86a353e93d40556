"""Serving for more than one person: the headers are there, and every page works under them."""

import urllib.request

from playwright.sync_api import Page, expect

from duologue.ui.headers import HEADERS
from tests.browser.journey import HELLO, PATIENCE, begin, review_of, say


def test_the_headers_and_the_health_route(asgi_url: str) -> None:
    """Both on the page and on the health route."""
    for path in ("/", "/healthz", "/_stcore/health"):
        with urllib.request.urlopen(asgi_url + path, timeout=10) as answer:
            assert answer.status == 200
            assert {name: answer.headers[name] for name in HEADERS} == HEADERS


def test_the_pages_work_under_the_policy(page: Page, asgi_url: str) -> None:
    """A talk, its review and the chart, and the browser reports nothing that was blocked."""
    blocked: list[str] = []
    page.on("console", lambda message: blocked.append(message.text) if "Content Security" in message.text else None)
    begin(page, asgi_url)
    say(page, HELLO)
    page.goto(review_of(page))
    page.get_by_role("tab", name="Message by message").click()
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible(timeout=PATIENCE)
    assert page.locator(".dl-face").evaluate_all("faces => faces.every(face => face.naturalWidth > 0)")
    assert not blocked
