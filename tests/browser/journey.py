"""What a learner does, in a few verbs: begin, say, finish, look back."""

from playwright.sync_api import Page, expect

# The first talk waits for the models, on a busy machine.
PATIENCE = 30_000

HELLO = "Good morning! I'm Sam, from next door. Please keep the bench."
CROSSING = "Where is your husband? You wear a ring."
APOLOGY = "I'm sorry, that was too direct of me. You don't have to answer."

TALK = (
    HELLO,
    "What are all the little hammers for?",
    "I play the guitar in the evenings, only by ear. It helps me after work. How did you begin with pianos?",
    CROSSING,
    APOLOGY,
    "And yes, I do hear the tuning. Before ten I like it. After ten it keeps me awake, to be honest.",
)


def begin(page: Page, url: str, *, seed: int = 7) -> None:
    """From the scene with Ines to the first word."""
    page.goto(f"{url}/?persona=ines-duarte&seed={seed}")
    page.get_by_role("button", name="Start talking with Ines").click()
    expect(the_input(page)).to_be_visible(timeout=PATIENCE)


def say(page: Page, text: str) -> None:
    """Send a message and wait for the reply and the card."""
    before = page.locator(".dl-card").count()
    send(page, text)
    expect(page.locator(".dl-card")).to_have_count(before + 1, timeout=PATIENCE)
    expect(page.locator(".dl-live")).to_have_count(0, timeout=PATIENCE)


def send(page: Page, text: str) -> None:
    """Send a message and wait for nothing."""
    the_input(page).fill(text)
    the_input(page).press("Enter")


def finish(page: Page) -> None:
    """End the talk and wait for the summary."""
    page.get_by_role("button", name="Finish", exact=True).click()
    page.get_by_role("button", name="Finish the talk").click()
    expect(page.locator(".dl-summary")).to_be_visible(timeout=PATIENCE)


def the_input(page: Page):
    """The field one writes in."""
    return page.get_by_test_id("stChatInputTextArea")


def messages(page: Page) -> list[str]:
    """The learner's messages on the page, as they read."""
    return page.locator(".dl-you p:visible").all_inner_texts()


def marks(page: Page) -> list[str]:
    """All small marks on the page, as a screen reader would say them."""
    return page.locator(".dl-card .dl-mark").all_text_contents()


def review_of(page: Page) -> str:
    """The address of the review of the rehearsal that the page shows."""
    return page.url.replace("/?", "/review?")


def width_beyond_the_screen(page: Page) -> int:
    """How many pixels of the page one would have to scroll sideways for."""
    return page.evaluate("() => { const m = document.querySelector('.stMain'); return m.scrollWidth - m.clientWidth }")
