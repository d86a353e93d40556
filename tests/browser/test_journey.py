"""The whole way: choose somebody, talk, finish, and find the same scores in the review."""

from playwright.sync_api import Page, expect

from tests.browser.journey import (
    APOLOGY,
    CROSSING,
    PATIENCE,
    TALK,
    begin,
    finish,
    marks,
    messages,
    review_of,
    say,
    send,
    the_input,
)


def test_the_whole_way(page: Page, app_url: str, requested: list[str]) -> None:
    """Six messages, one of them crossing a boundary, which costs comfort, and one an apology, which mends some of it.

    Nothing is loaded from elsewhere.
    """
    page.goto(app_url)
    page.get_by_role("button", name="Meet Ines").click()
    page.get_by_role("button", name="Start talking with Ines").click()
    expect(the_input(page)).to_be_visible(timeout=PATIENCE)
    felt = {}
    for message in TALK:
        say(page, message)
        felt[message] = int(page.locator(".dl-room .dl-meter").get_attribute("aria-valuenow"))
        if message == APOLOGY:
            expect(page.locator(".dl-room .dl-causes")).to_contain_text("said sorry and meant it")
    assert felt[CROSSING] < felt[TALK[2]]
    assert felt[CROSSING] < felt[APOLOGY]
    assert messages(page) == list(TALK)
    shown, address = marks(page), review_of(page)
    assert len(shown) == 5 * len(TALK)
    finish(page)
    summary = page.locator(".dl-summary").inner_text()
    page.get_by_role("link", name="Look at every message in Review").click()
    expect(page.get_by_role("tab", name="The talk")).to_be_visible(timeout=PATIENCE)
    assert page.url == address
    assert page.locator(".dl-summary").inner_text() == summary
    page.get_by_role("tab", name="The talk").click()
    assert marks(page) == shown
    assert messages(page) == list(TALK)
    page.get_by_role("tab", name="Message by message").click()
    expect(page.get_by_test_id("stVegaLiteChart")).to_be_visible(timeout=PATIENCE)
    assert not [each for each in requested if not each.startswith((app_url, "data:", "blob:"))]


def test_with_the_keyboard_alone(page: Page, app_url: str) -> None:
    """From the gallery to the summary without a mouse."""
    page.goto(app_url)
    meet = page.get_by_role("button", name="Meet Ines")
    expect(meet).to_be_visible(timeout=PATIENCE)
    for _ in range(20):
        page.keyboard.press("Tab")
        if meet.evaluate("each => each === document.activeElement"):
            break
    page.keyboard.press("Enter")
    start = page.get_by_role("button", name="Start talking with Ines")
    expect(start).to_be_visible(timeout=PATIENCE)
    start.focus()
    page.keyboard.press("Enter")
    expect(the_input(page)).to_be_visible(timeout=PATIENCE)
    the_input(page).focus()
    page.keyboard.type("Good morning!")
    page.keyboard.press("Enter")
    expect(page.locator(".dl-card")).to_have_count(1, timeout=PATIENCE)
    page.locator(".dl-card summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".dl-card details")).to_have_attribute("open", "")
    page.get_by_role("button", name="Finish", exact=True).focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Finish the talk").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".dl-summary")).to_be_visible(timeout=PATIENCE)


def test_the_newest_message_stays_in_view(page: Page, app_url: str) -> None:
    """However long the talk is, one sees the last reply without scrolling."""
    page.set_viewport_size({"width": 390, "height": 844})
    begin(page, app_url)
    for message in TALK[:3]:
        say(page, message)
    expect(page.locator(".dl-them").last).to_be_in_viewport()
    send(page, "")
    assert len(messages(page)) == 3
