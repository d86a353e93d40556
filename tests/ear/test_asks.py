"""What a message asks, tells, names and takes up."""

import pytest

from duologue.domain.reading import Act
from duologue.domain.scales import Depth

QUESTIONS = [
    "will my boss find out",
    "what's the capital of France?",
    "who wrote on the doormat?",
    "how many hives do you have?",
    "do you like it here",
    "tell me about your sister",
    "why?",
]
NO_QUESTIONS = [
    "ok honestly? I like the tuning before ten",
    "honestly? it keeps me awake",
    "And yes, I do hear the tuning",
    "I know what you mean",
    "It's late, isn't it? I should sleep",
    "what a lovely morning",
    "Take your time",
]
ASKED = [
    ("ines-duarte", "what are those things?", "what-are-those"),
    ("ines-duarte", "can I sit down?", "may-i-sit"),
    ("ines-duarte", "whose cat is that?", "the-cat"),
    ("ines-duarte", "who taught you to do this?", "who-taught-her"),
    ("ines-duarte", "do you have brothers or sisters?", "sister"),
    ("graham-tully", "have you had anything to eat?", "the-sandwich"),
    ("graham-tully", "what's in the box?", "what-is-in-the-box"),
    ("graham-tully", "have you got a dog at home?", "which-dog"),
    ("tomasz-wilk", "will my boss find out", "who-finds-out"),
    ("tomasz-wilk", "how long will it take to restore?", "restore-queue"),
    ("tomasz-wilk", "do you have children?", "who-she-is"),
    ("tomasz-wilk", "are you tired?", "how-tired"),
]
FACTS = [
    ("I play the guitar in the evenings", "guitar", True),
    ("I've got a key to the shed", "shed-key", True),
    ("I forgot your parcel and went out", "parcel", True),
    ("I can't read music", "reads-music", True),
    ("the courier never came", "parcel", False),
    ("I live with my girlfriend", "lives-alone", False),
    ("I never hear a thing", "hears-tuning", False),
    ("I can read music", "reads-music", False),
]
NAMES = [
    ("I'm Sam, from next door", "", "Sam"),
    ("my name is nadia", "", "Nadia"),
    ("Sam", "And what is your name?", "Sam"),
    ("I'm tired", "", None),
    ("I'm Portuguese too", "", None),
    ("call me later", "", None),
]
GIVES = [
    ("My mum died in March and I miss her", Depth.PRIVATE, True),
    ("I feel so proud of my daughter", Depth.PERSONAL, False),
    ("I had toast for breakfast", Depth.SMALL_TALK, False),
    ("I'm scared of losing my job", Depth.PRIVATE, True),
]
NO_UPTAKES = [
    ("It was nice talking. Fair is fair. Shall we go?", "nice talking, that's fair, let's go"),
    ("That was nice of you.", "nice"),
    ("Let us go up.", "I go there too"),
]


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_heard(hear, text):
    """It asks something, with a question mark or without."""
    assert hear(text, "I tune pianos.").has(Act.QUESTION)


@pytest.mark.parametrize("text", NO_QUESTIONS)
def test_not_every_question_mark_asks(hear, text):
    """It asks nothing that needs an answer."""
    assert not hear(text, "Do you hear me through the wall?").asks


@pytest.mark.parametrize(("who", "text", "ids"), ASKED)
def test_a_question_finds_its_disclosure(hear, who, text, ids):
    """Plain questions in words of one's own find what would answer them, first of all."""
    found = [ask.disclosures[:1] for ask in hear(text, who=who).asks]
    assert any(first and first[0] in ids.split() for first in found)


@pytest.mark.parametrize(("text", "fact", "is_true"), FACTS)
def test_a_fact_is_stated_or_denied(hear, text, fact, is_true):
    """What the learner says of the fact card counts for one side only."""
    reading = hear(text, who="ines-duarte")
    right, wrong = reading.facts_stated, reading.facts_denied
    if not is_true:
        right, wrong = wrong, right
    assert fact in {touch.id for touch in right}
    assert fact not in {touch.id for touch in wrong}


@pytest.mark.parametrize(("text", "after", "name"), NAMES)
def test_a_name_is_heard_only_where_it_is_one(hear, text, after, name):
    """The learner's name, or none."""
    assert hear(text, after).name == name


@pytest.mark.parametrize(("text", "depth", "is_heavy"), GIVES)
def test_what_is_told_has_a_depth_and_a_feeling(hear, text, depth, is_heavy):
    """How deep the learner's telling goes, and whether it weighs."""
    reading = hear(text)
    assert reading.depth_given is depth
    assert reading.feeling.is_heavy is is_heavy


@pytest.mark.parametrize(("after", "text"), NO_UPTAKES)
def test_empty_words_take_nothing_up(hear, after, text):
    """Words that everybody says build on nothing."""
    assert not hear(text, after).uptakes


def test_a_telling_word_is_taken_up(hear):
    """A word of the persona's that carries matter comes back."""
    reading = hear("Is the glue hard to work with?", "The old glue smells of hooves.")
    assert [uptake.of for uptake in reading.uptakes] == ["glue"]
