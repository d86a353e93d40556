"""Kinds of moment: what each calls for, and the words by which one knows it."""

from duologue.domain.principles import Principle
from duologue.domain.topics import MomentTheme

P = Principle
LIKELY = 0.6
"""The score from which a head's word is taken."""

SURELY = {P.BOUNDARIES: 0.8, P.HONESTY: 0.8}
"""The same where a head is less to be trusted: the message calls for boundaries more often than the moment does, and
not every question puts honesty to the test.
"""

FELT = {"heavy": 0.68, "bright": 0.95}
"""From which mean of "it is heavy (bright)" and "it calls for empathy" a moment counts as felt.

Joy needs the more, since a pleasant Sunday is bright and asks for no empathy; tried on everyday lines.
"""

CALLS: dict[str, frozenset[Principle]] = {
    "heavy": frozenset({P.ATTENTION, P.UNDERSTANDING, P.EMPATHY}),
    "bright": frozenset({P.ATTENTION, P.EMPATHY}),
    "opinion": frozenset({P.HONESTY, P.ATTENTION}),
    "complaint": frozenset({P.UNDERSTANDING, P.ATTENTION}),
    "refusal": frozenset({P.BOUNDARIES}),
    "request": frozenset({P.HONESTY, P.ATTENTION}),
    "question": frozenset({P.ATTENTION}),
    "greeting": frozenset({P.ATTENTION}),
    "any": frozenset({P.ATTENTION}),
}
"""What each kind of moment calls for, whatever the heads say."""

NEVER: dict[str, frozenset[Principle]] = {
    "greeting": frozenset({P.HONESTY, P.BOUNDARIES, P.UNDERSTANDING, P.EMPATHY}),
    "refusal": frozenset({P.ATTENTION, P.UNDERSTANDING, P.EMPATHY}),
    "question": frozenset({P.EMPATHY, P.UNDERSTANDING, P.BOUNDARIES}),
    "any": frozenset({P.EMPATHY, P.HONESTY, P.BOUNDARIES}),
    "opinion": frozenset({P.BOUNDARIES}),
    "bright": frozenset({P.BOUNDARIES}),
}
"""What a kind of moment does not call for, whatever the heads say: they saw few ordinary moments in training.

After a no, attention would mean asking on.
"""

KIND_OF_THEME: dict[MomentTheme, str] = {
    MomentTheme.WORRY: "heavy",
    MomentTheme.BAD_NEWS: "heavy",
    MomentTheme.GOOD_NEWS: "bright",
    MomentTheme.COMPLAINT: "complaint",
    MomentTheme.CRITICISM: "complaint",
    MomentTheme.DISAGREEMENT: "complaint",
    MomentTheme.OPINION: "opinion",
    MomentTheme.QUESTION: "question",
    MomentTheme.REQUEST: "request",
}

REFUSALS = (
    "rather not", "don't want to talk", "don't want to go into", "prefer not", "not comfortable", "none of your",
    "talk about something else", "change the subject", "drop it", "leave it at that", "don't really talk about",
    "not ready to talk", "no thanks", "let's not", "please don't", "can we talk about",
)  # fmt: skip
"""Words that are a no in any company."""

ASKS_FOR_A_VIEW = (
    "what do you think", "what did you think", "be honest", "your honest", "honest opinion", "be straight with me",
    "tell me the truth", "do you like", "did you like", "thoughts?", "is it any good", "was it that bad",
    "your opinion",
)  # fmt: skip
"""Words that ask for an opinion in any company."""


GLAD_NEWS = (
    "got the job", "i passed", "we passed", "got engaged", "getting married", "having a baby", "pregnant",
    "got promoted", "we won", "i won", "got accepted", "got in", "it's a girl", "it's a boy", "all clear",
    "we got the", "finished it",
)  # fmt: skip
"""News that one is glad about in any company."""

GREETINGS = (
    "hi", "hello", "hey", "good morning", "good evening", "good afternoon", "morning", "how are you", "nice to meet",
)  # fmt: skip
"""Words of which a short line that is no more than a greeting holds one."""

ASKS_FOR_ADVICE = (
    "any advice", "what should i", "what would you do", "any tips", "any ideas", "what do i do", "how do i",
    "recommend", "what can i do", "can you help", "help me",
)  # fmt: skip
"""Words after which advice is an answer."""
