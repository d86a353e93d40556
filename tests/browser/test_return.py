"""Coming back: a reload, the link on another device, a stop in mid-stream, two tabs. Nothing is lost."""

import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.journey import HELLO, PATIENCE, begin, marks, messages, say, send, the_input

LONG_ANSWER = "What are all the little hammers for?"


def theirs(page: Page) -> list[str]:
    """What the persona has said, as it reads."""
    return page.locator(".dl-them p").all_inner_texts()


def test_a_reload_and_the_link_elsewhere_bring_everything_back(page: Page, app_url: str, browser: Browser) -> None:
    """Messages, replies, marks and comfort are the same after a reload and in a browser that was never here."""
    begin(page, app_url)
    say(page, HELLO)
    say(page, LONG_ANSWER)
    before = messages(page), theirs(page), marks(page), page.locator(".dl-room").inner_text()
    page.reload()
    expect(page.locator(".dl-card")).to_have_count(2, timeout=PATIENCE)
    assert (messages(page), theirs(page), marks(page), page.locator(".dl-room").inner_text()) == before
    elsewhere = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 1400}).new_page()
    elsewhere.goto(page.url)
    expect(elsewhere.locator(".dl-card")).to_have_count(2, timeout=PATIENCE)
    assert (messages(elsewhere), theirs(elsewhere), marks(elsewhere)) == before[:3]
    elsewhere.context.close()


def test_a_reply_that_is_stopped_keeps_its_words(page: Page, paced_url: str) -> None:
    """What was seen is stored, graded and shown, and the talk goes on."""
    begin(page, paced_url)
    send(page, LONG_ANSWER)
    expect(page.locator(".dl-live .dl-them p:not(.dl-muted)")).to_have_text(re.compile(r"\w+ \w+"), timeout=PATIENCE)
    page.get_by_test_id("stChatInputStopButton").click()
    expect(page.locator(".dl-card")).to_have_count(1, timeout=PATIENCE)
    expect(page.locator(".dl-live")).to_have_count(0, timeout=PATIENCE)
    stopped = theirs(page)[-1]
    assert 2 <= len(stopped.split()) < 30
    page.reload()
    expect(page.locator(".dl-card")).to_have_count(1, timeout=PATIENCE)
    assert theirs(page)[-1] == stopped
    say(page, "Sorry, please go on.")
    assert len(messages(page)) == 2


def test_a_message_right_after_a_stop_is_sent(page: Page, paced_url: str) -> None:
    """One need not wait for the page to settle."""
    begin(page, paced_url)
    send(page, LONG_ANSWER)
    expect(page.locator(".dl-live .dl-them p:not(.dl-muted)")).to_be_visible(timeout=PATIENCE)
    page.get_by_test_id("stChatInputStopButton").click()
    send(page, "Sorry, please go on.")
    expect(page.locator(".dl-card")).to_have_count(2, timeout=PATIENCE)
    assert messages(page) == [LONG_ANSWER, "Sorry, please go on."]


def test_a_reload_in_mid_stream_loses_nothing(page: Page, paced_url: str) -> None:
    """The message is there again, with its reply or with the way to it."""
    begin(page, paced_url)
    send(page, HELLO)
    expect(page.locator(".dl-live")).to_be_visible(timeout=PATIENCE)
    page.reload()
    go_on = page.get_by_role("button", name="Go on")
    expect(go_on.or_(page.locator(".dl-card"))).to_be_visible(timeout=PATIENCE)
    if go_on.is_visible():
        go_on.click()
        page.wait_for_timeout(2_000)
        page.reload()
    expect(page.locator(".dl-card")).to_have_count(1, timeout=PATIENCE)
    assert messages(page) == [HELLO]


def test_two_tabs(page: Page, app_url: str) -> None:
    """The second is told in one line, keeps what was typed, and can go on from how the talk stands."""
    begin(page, app_url)
    second = page.context.new_page()
    second.goto(page.url)
    expect(the_input(second)).to_be_visible(timeout=PATIENCE)
    say(page, HELLO)
    send(second, LONG_ANSWER)
    expect(second.get_by_test_id("stAlert")).to_contain_text("another tab", timeout=PATIENCE)
    expect(the_input(second)).to_have_value(LONG_ANSWER)
    assert messages(second) == [HELLO]
    second.get_by_role("button", name="Reload").click()
    expect(second.get_by_test_id("stAlert")).to_have_count(0, timeout=PATIENCE)
    say(second, LONG_ANSWER)
    assert messages(second) == [HELLO, LONG_ANSWER]


def test_a_refused_message_stays_in_the_field(page: Page, app_url: str) -> None:
    """One line says why; shortened, it is sent."""
    begin(page, app_url)
    send(page, "x" * 20_000)
    expect(page.get_by_test_id("stAlert")).to_contain_text("too many", timeout=PATIENCE)
    expect(the_input(page)).to_have_value("x" * 20_000)
    say(page, HELLO)
    expect(page.get_by_test_id("stAlert")).to_have_count(0)
    assert messages(page) == [HELLO]
