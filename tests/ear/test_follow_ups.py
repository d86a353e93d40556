"""What a message takes up: short questions, permission, answers, and words to come back to."""

import pytest

SHED = "I keep two crates in the shed. They came from Leipzig."


@pytest.mark.parametrize(
    "text", ["why?", "how long?", "and then?", "what was it called?", "like what?", "really? who was he"]
)
def test_a_short_question_is_about_what_was_just_said(hear, text):
    """It can be understood only from the persona's last words."""
    assert hear(text, SHED, who="ines-duarte").asks[-1].is_about_last


@pytest.mark.parametrize("text", ["how old are you?", "do you have any pets?", "where are you from?"])
def test_a_whole_question_stands_alone(hear, text):
    """It changes the subject."""
    assert not hear(text, SHED, who="ines-duarte").asks[0].is_about_last


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("how old are you?", "age"),
        ("do u have any pets", "pets"),
        ("so what do you do for a living", "work"),
        ("whats ur name", "name"),
        ("busy day?", "how-was-your-day"),
        ("any plans for the weekend", "weekend"),
    ],
)
def test_a_common_question_is_known(hear, text, question):
    """However it is spelt."""
    assert [ask.question for ask in hear(text).asks] == [question]


@pytest.mark.parametrize(
    ("text", "is_permission"),
    [
        ("can I ask you something?", True),
        ("do you mind if I ask about your husband?", True),
        ("is it ok to ask about your family?", True),
        ("would you be comfortable talking about it?", True),
        ("can you ask him?", False),
        ("are you married?", False),
    ],
)
def test_asking_first_is_told_from_asking(hear, text, is_permission):
    """A question for leave to ask is marked as one."""
    assert any(ask.is_permission for ask in hear(text).asks) is is_permission


def test_permission_names_the_boundary_it_is_about(hear):
    """The subject of the asked-for question is touched."""
    reading = hear("do you mind if I ask about your husband?", who="ines-duarte")
    assert "the-marriage" in {touch.id for touch in reading.boundaries}


@pytest.mark.parametrize(
    ("question", "text", "answers"),
    [
        ("How long have you played the guitar?", "since I was nine", True),
        ("Do you like it here?", "yeah, a lot", True),
        ("Do you like it here?", "not really", True),
        ("What do you do?", "I teach maths at the school", True),
        ("And your family, are they near?", "my sister lives in Leeds", True),
        ("What do you do?", "what do you do?", False),
        ("What do you do?", "anyway, enough about me", False),
        ("Nice weather.", "yes", False),
        ("How are you?", "", False),
    ],
)
def test_an_answer_is_told_from_passing_over(hear, question, text, answers):
    """The persona's last question is answered, or it is not, or there was none."""
    assert hear(text, question).answers_last is answers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I lost my dog in the park yesterday", {"dog", "park"}),
        ("my sister bought a boat", {"sister", "boat"}),
        ("I think you are kind", set()),
        ("my blood is on the toilet", set()),
    ],
)
def test_telling_words_are_clean_and_the_learners_own(hear, text, words):
    """Nouns worth coming back to, and only those."""
    assert set(hear(text).words) == words
