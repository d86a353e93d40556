"""What the local judge makes of messages, as tables: relations that any reader would expect, no exact grades."""

from collections.abc import Callable

import pytest

from duologue.domain.principles import Behaviour, Principle
from duologue.domain.scorecard import Scorecard

B, P = Behaviour, Principle
Grade = Callable[..., Scorecard]
NEWS = "They let me go today. Eleven years."
OPERATION = "I'm scared about the operation on Thursday."
NOVEL = "So what did you think of my novel? Be honest."
LATE = "You're two hours late and you didn't call."
NO = "I'd rather not talk about my marriage."
JOB = "I got the job!!"


@pytest.mark.parametrize(
    ("principle", "last", "better", "worse"),
    [
        (P.EMPATHY, NEWS, "ugh, that's rough. want to talk about it?", "ok cool"),
        (P.EMPATHY, NEWS, "oh no. I'm so sorry", "everything happens for a reason, stay strong"),
        (P.EMPATHY, NEWS, "damn. how are you holding up?", "At least you get a payout."),
        (
            P.EMPATHY,
            NEWS,
            "Eleven years. Did they say why?",
            "Same happened to me in 2019, took me ages to find something",
        ),
        (P.EMPATHY, JOB, "YES!! so happy for you", "you'll be tired, new jobs are hard"),
        (
            P.EMPATHY,
            OPERATION,
            "Of course you are. What scares you most?",
            "My operation last year was awful, I bled for days",
        ),
        (P.ATTENTION, NEWS, "Eleven years. Did they say why?", "did you see the match"),
        (
            P.ATTENTION,
            "We went to the lake, the water was freezing.",
            "brr! who went in first?",
            "I was at my mother's.",
        ),
        (P.ATTENTION, "I work with the children's groups at the library.", "What do they ask you most?", "ah ok"),
        (P.UNDERSTANDING, LATE, "You're right, you sat here waiting. I'm sorry.", "You always exaggerate. I was busy."),
        (
            P.UNDERSTANDING,
            LATE,
            "I'm sorry. Can I make it up to you tonight?",
            "What was I supposed to do, there was traffic",
        ),
        (P.UNDERSTANDING, OPERATION, "No wonder, anyone would be scared.", "don't be silly, calm down"),
        (P.BOUNDARIES, NO, "that's fine, we don't have to", "oh come on, just tell me"),
        (P.BOUNDARIES, NO, "Got it, I won't ask.", "why, are you getting divorced?"),
        (
            P.BOUNDARIES,
            "Not today, the place is a mess.",
            "sure, another time then",
            "please please, just five minutes",
        ),
        (
            P.HONESTY,
            NOVEL,
            "I liked her voice. The middle dragged for me because nothing happens.",
            "Best book ever, genius!!",
        ),
        (P.HONESTY, NOVEL, "I've only read half so far, sorry.", "yeah it was good"),
        (P.HONESTY, LATE, "I lost track of time, that's on me.", "anyway, what's for dinner?"),
    ],
)
def test_the_better_reply_has_the_higher_level(
    grade: Grade, principle: Principle, last: str, better: str, worse: str
) -> None:
    """Of two replies to the same words, the better one stands higher on the principle at stake."""
    assert _level(grade(last, better), principle) > _level(grade(last, worse), principle)


@pytest.mark.parametrize(
    ("last", "message", "called", "not_called"),
    [
        (NEWS, "oh no", {P.EMPATHY, P.UNDERSTANDING, P.ATTENTION}, {P.HONESTY}),
        (JOB, "wow", {P.EMPATHY, P.ATTENTION}, {P.HONESTY}),
        (NOVEL, "I liked it", {P.HONESTY}, {P.EMPATHY}),
        (LATE, "sorry", {P.UNDERSTANDING}, {P.BOUNDARIES}),
        (NO, "ok", {P.BOUNDARIES}, {P.EMPATHY, P.HONESTY}),
        ("Hi there!", "hello", set(), {P.EMPATHY, P.UNDERSTANDING, P.HONESTY, P.BOUNDARIES}),
        ("Good morning, how are you?", "fine, you?", {P.ATTENTION}, {P.EMPATHY, P.UNDERSTANDING, P.HONESTY}),
        ("We went to the lake on Sunday.", "nice, did you swim?", {P.ATTENTION}, {P.EMPATHY, P.HONESTY}),
        ("The bins go out on Tuesdays.", "thanks, good to know", {P.ATTENTION}, {P.EMPATHY, P.HONESTY}),
    ],
)
def test_the_moment_decides_what_is_called_for(
    grade: Grade, last: str, message: str, called: set[Principle], not_called: set[Principle]
) -> None:
    """A worry calls for empathy, small talk does not."""
    card = grade(last, message)
    assert called <= {p for p in P if card.principles[p].called_for}
    assert not {p for p in not_called if card.principles[p].called_for}


@pytest.mark.parametrize(
    ("last", "message", "behaviour"),
    [
        (NEWS, "oh no. I'm so sorry", B.EMOTIONAL_REACTION),
        (NEWS, "everything happens for a reason", B.CLICHE),
        (NEWS, "At least you get a payout.", B.MINIMISING),
        (NEWS, "You should update your CV tonight.", B.ADVICE_GIVING),
        (NEWS, "Same happened to me, it took me ages", B.HIJACKING),
        (OPERATION, "No wonder, anyone would be scared.", B.VALIDATING_EMOTIONS),
        (OPERATION, "calm down, you're overreacting", B.DISMISSING_EMOTIONS),
        (OPERATION, "Do you want me to drive you there?", B.PRACTICAL_HELP),
        (NOVEL, "It's the best thing I have ever read!!", B.FLATTERY),
        (NOVEL, "I liked the start, but the end didn't work for me.", B.CANDOUR),
        (LATE, "It's my fault, I should have called.", B.OWNING_UP),
        (LATE, "You're always nagging.", B.BLAME),
        (NO, "oh come on, just tell me", B.PUSHING),
        (NO, "no problem, we don't have to", B.ACCEPTING_NO),
        ("I started the cello at fifty-two.", "Why the cello?", B.ENCOURAGING_ELABORATION),
        ("My sister died in March.", "Can I ask how? Only if you want to.", B.ASKING_CONSENT),
    ],
)
def test_a_plain_case_of_a_behaviour_is_seen_and_quoted(
    grade: Grade, last: str, message: str, behaviour: Behaviour
) -> None:
    """What any reader would see is among the evidence."""
    card = grade(last, message)
    seen = {evidence.behaviour for judgement in card.principles.values() for evidence in judgement.evidence}
    assert behaviour in seen, {b.value: s for b, s in card.behaviours.items() if s > 0.2}


@pytest.mark.parametrize(
    ("last", "message", "principle"),
    [
        (NEWS, "ugh, that's rough. want to talk about it?", P.EMPATHY),
        (NEWS, "damn. how are you holding up?", P.EMPATHY),
        ("My dog died last night.", "oh no. what was he called?", P.EMPATHY),
        (JOB, "yes!! so happy for you", P.EMPATHY),
        (NO, "that's fine", P.BOUNDARIES),
        ("I painted the kitchen yellow.", "nice, which yellow?", P.ATTENTION),
    ],
)
def test_a_short_good_reply_is_a_good_reply(grade: Grade, last: str, message: str, principle: Principle) -> None:
    """Shy people write little; that costs nothing."""
    assert _level(grade(last, message), principle) >= 4


def test_stuffing_does_not_pay(grade: Grade) -> None:
    """Empathy phrases in a heap stand below a plain attentive reply."""
    stuffed = grade(
        NEWS, "I'm so sorry, that must be so hard, I feel your pain, I understand, sending hugs, stay strong!"
    )
    plain = grade(NEWS, "Eleven years. How are you holding up?")
    assert stuffed.overall < plain.overall


@pytest.mark.parametrize("message", ["oh no. how are you holding up?", "I liked it.", "You should rest."])
def test_saying_it_again_gains_nothing(grade: Grade, message: str) -> None:
    """The same sentence three times has the levels that it has once."""
    once, thrice = grade(NEWS, message), grade(NEWS, f"{message} {message} {message}")
    assert thrice.overall <= once.overall


def test_the_same_message_has_the_same_card(grade: Grade) -> None:
    """Grading is a function."""
    assert grade(NEWS, "oh no, tell me") == grade(NEWS, "oh no, tell me")


def test_asking_what_was_told_is_noticed(grade: Grade) -> None:
    """Remembering stands above asking again."""
    earlier = ("My brother Paul comes from Lisbon on Friday.", "nice!")
    last = "I have to clean the whole flat."
    asked = grade(last, "who is coming?", earlier=earlier)
    remembered = grade(last, "Before Paul comes on Friday? Which room is the worst?", earlier=earlier)
    assert _level(remembered, P.ATTENTION) > _level(asked, P.ATTENTION)


def test_advice_that_was_asked_for_is_no_breach(grade: Grade) -> None:
    """Asked for advice, one may give it."""
    asked = grade("I can't sleep. What should I do?", "You could try reading before bed.")
    unasked = grade("I can't sleep since the funeral.", "You should try reading before bed.")
    assert asked.behaviours[B.ADVICE_GIVING] < unasked.behaviours[B.ADVICE_GIVING]


def _level(card: Scorecard, principle: Principle) -> int:
    return card.principles[principle].level or 3
