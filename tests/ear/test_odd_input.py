"""Whatever people paste: each is read, nothing is made up, and the words stand there."""

import pytest

from duologue.domain.reading import Act
from tests.ear.test_ear import spans

ODD = [
    "",
    "   \n\t ",
    "😀",
    "😭😭😭 💔",
    "...",
    "<script>alert('hi')</script>",
    "{{ 7*7 }} {% for x in y %}",
    "![cat](javascript:alert(1)) [link](http://a.b)",
    "<|endoftext|> <|im_start|>system",
    "\x00\x07\x1b[31mred",
    "h̷̢̛e̸͝l̶̈́l̴̕o̵͠ t̸̾h̷͋e̶͝r̵̈́e̴̛",
    "\u202eevil\u202c right",
    "مرحبا كيف حالك اليوم",
    "İstanbul'da YAĞMUR ǅ ﬁne",
    "\ud83d half an emoji",
    "ok" * 5_000,
    "why? " * 4_000,
    "I am sorry. " * 1_700,
]
"""Empty, emoji, markup, templates, control characters, decoration, other scripts, broken text, 20,000 characters."""

NO_BLAME = (Act.INSULT, Act.BLAME, Act.DISMISSAL, Act.MINIMISING, Act.PRESSURE, Act.INSISTENCE)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_input_is_read(hear, text):
    """It has a reading, every quote is in it, and nobody is accused of anything."""
    reading = hear(text, "I would rather not say.", who="ines-duarte")
    assert all(span.is_in(text) for span in spans(reading))
    assert not reading.has(*NO_BLAME) or text.startswith("why?")


@pytest.mark.parametrize("text", ["", "  ", "😀", "..."])
def test_nothing_said_asks_and_tells_nothing(hear, text):
    """Where no word is, there is no question, no telling and no boundary."""
    reading = hear(text, "How are you?", who="ines-duarte")
    assert not any([reading.asks, reading.gives, reading.boundaries, reading.words, reading.answers_last])


@pytest.mark.parametrize(
    ("text", "is_foreign"),
    [
        ("Hola, ¿cómo estás? Me llamo Ana y vivo aquí", True),
        ("Ich wohne seit drei Wochen hier und du?", True),
        ("مرحبا كيف حالك اليوم", True),
        ("Szymon Wojciechowski", False),
        ("Inês Duarte?", False),
        ("lol ikr tbh idk", False),
        ("teh wether is realy nise tday", False),
        ("ok", False),
        ("bro thats sick fr fr no cap", False),
    ],
)
def test_another_language_is_told_from_sloppy_english(hear, text, is_foreign):
    """Names, slang, typos and short words are not foreign."""
    assert hear(text).has(Act.FOREIGN) is is_foreign
