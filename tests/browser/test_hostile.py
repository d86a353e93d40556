"""Hostile text: shown letter by letter, on every page, and the browser asks nobody for anything."""

from playwright.sync_api import Page, expect

from tests.browser.journey import PATIENCE, begin, finish, review_of, say
from tests.ui.hand_made import NASTY

# Several in one message, or the test would take a minute.
SENT = ["\n".join(NASTY[n : n + 4]).strip() for n in range(0, len(NASTY), 4)]


def test_nasty_messages_are_shown_as_they_are(page: Page, app_url: str, requested: list[str]) -> None:
    """In the talk, in the review and in the tables; no script runs, no image is asked for, no link is made."""
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    begin(page, app_url)
    for text in SENT:
        say(page, text)
    assert page.locator(".dl-you p").all_text_contents() == SENT
    review = review_of(page)
    finish(page)
    page.goto(review)
    page.get_by_role("tab", name="The talk").click()
    expect(page.locator(".dl-you").first).to_be_visible(timeout=PATIENCE)
    assert page.locator(".dl-you p").all_text_contents() == SENT
    page.get_by_role("tab", name="Message by message").click()
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible(timeout=PATIENCE)
    assert not dialogs
    assert page.locator(".dl-turn :is(a, img, script, iframe, code, table, .katex)").count() == 0
    assert not [each for each in requested if not each.startswith((app_url, "data:", "blob:"))]
