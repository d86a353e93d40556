"""How the pages look: light and dark, wide and narrow; axe finds nothing, and nothing sticks out of the screen."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.journey import PATIENCE, TALK, begin, finish, review_of, say, width_beyond_the_screen


class Look(NamedTuple):
    """One way of looking at the pages."""

    name: str
    scheme: str
    width: int
    height: int


LOOKS = [Look("wide-light", "light", 1280, 900), Look("narrow-dark", "dark", 390, 844)]
OTHERS = [Look("wide-dark", "dark", 1280, 900), Look("narrow-light", "light", 390, 844)]


@pytest.fixture
def see(page: Page, shot: Callable) -> Callable[[str], None]:
    """Look at the page: a screenshot, axe, and its width."""

    def seen(name: str) -> None:
        page.wait_for_timeout(400)
        found = Axe().run(page).response["violations"]
        assert not [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found], name
        assert width_beyond_the_screen(page) <= 0, name
        shot(name)

    return seen


@pytest.fixture
def through(page: Page, request: pytest.FixtureRequest) -> Look:
    """Make the page look so."""
    look: Look = request.param
    page.emulate_media(color_scheme=look.scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": look.width, "height": look.height})
    return look


@pytest.mark.parametrize("through", LOOKS, indirect=True, ids=lambda look: look.name)
def test_every_page(page: Page, app_url: str, see: Callable[[str], None], through: Look) -> None:
    """All the way through, with a look at each page."""
    page.goto(app_url)
    expect(page.get_by_role("button", name="Meet Ines")).to_be_visible(timeout=PATIENCE)
    see(f"gallery-{through.name}")
    page.goto(f"{app_url}/?persona=ines-duarte")
    expect(page.get_by_role("button", name="Start talking with Ines")).to_be_visible(timeout=PATIENCE)
    see(f"scene-{through.name}")
    begin(page, app_url)
    for message in TALK[1:5]:
        say(page, message)
    see(f"practise-{through.name}")
    page.locator(".dl-card summary").last.click()
    page.get_by_role("button", name="Your card").click()
    see(f"card-{through.name}")
    page.keyboard.press("Escape")
    review = review_of(page)
    finish(page)
    see(f"summary-{through.name}")
    page.goto(review)
    page.get_by_role("tab", name="The talk").click()
    see(f"review-{through.name}")
    page.get_by_role("tab", name="Message by message").click()
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible(timeout=PATIENCE)
    see(f"course-{through.name}")
    page.get_by_role("button", name="← All rehearsals").click()
    expect(page.locator(".dl-overview").first).to_be_visible(timeout=PATIENCE)
    page.get_by_role("button", name="Delete all").click()
    expect(page.get_by_test_id("stAlert")).to_be_visible(timeout=PATIENCE)
    see(f"list-{through.name}")


@pytest.mark.parametrize("through", OTHERS, indirect=True, ids=lambda look: look.name)
def test_the_talk_in_the_other_looks(page: Page, app_url: str, see: Callable[[str], None], through: Look) -> None:
    """The gallery and the talk once more, so that each scheme is seen on each width."""
    page.goto(app_url)
    expect(page.get_by_role("button", name="Meet Ines")).to_be_visible(timeout=PATIENCE)
    see(f"gallery-{through.name}")
    begin(page, app_url)
    for message in TALK[:2]:
        say(page, message)
    see(f"practise-{through.name}")


def test_a_page_that_is_not_there(page: Page, app_url: str, see: Callable[[str], None]) -> None:
    """A link to nothing is one line and a way back, with no traceback."""
    page.goto(f"{app_url}/?rehearsal=nope")
    expect(page.get_by_test_id("stAlert")).to_contain_text("nope", timeout=PATIENCE)
    assert "Traceback" not in page.content()
    see("nothing-there")
    page.get_by_role("button", name="Back to the start").click()
    expect(page.get_by_role("button", name="Meet Ines")).to_be_visible(timeout=PATIENCE)
