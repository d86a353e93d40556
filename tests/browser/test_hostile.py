"""Hostile text: shown letter by letter, on every page, and the browser asks nobody for anything."""

from playwright.sync_api import Page, expect

from tests.browser.journey import PATIENCE, begin, finish, review_of, say
from tests.ui.hand_made import NASTY


def test_nasty_messages_are_shown_as_they_are(page: Page, app_url: str, requested: list[str]) -> None:
    """In the talk, in the review and in the tables; no script runs, no image is asked for, no link is made."""
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    begin(page, app_url)
    sent = [each.strip() for each in NASTY]
    for text in sent:
        if page.get_by_role("button", name="Finish", exact=True).count() or not page.locator(".dl-card").count():
            say(page, text)
    shown = page.locator(".dl-you p").all_text_contents()
    assert shown == sent[: len(shown)]
    assert len(shown) >= 10
    review = review_of(page)
    if page.get_by_role("button", name="Finish", exact=True).count():
        finish(page)
    page.goto(review)
    page.get_by_role("tab", name="The talk").click()
    expect(page.locator(".dl-you").first).to_be_visible(timeout=PATIENCE)
    assert page.locator(".dl-you p").all_text_contents() == shown
    page.get_by_role("tab", name="Message by message").click()
    page.wait_for_timeout(500)
    assert not dialogs
    assert page.locator(".dl-turn :is(a, img, script, iframe, code, table, .katex)").count() == 0
    assert not [each for each in requested if not each.startswith((app_url, "data:", "blob:"))]
