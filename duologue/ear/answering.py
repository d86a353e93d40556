"""Whether a message answers what the persona asked last."""

from collections.abc import Sequence

from duologue.domain.reading import Give, Span
from duologue.ear.context import Context
from duologue.ear.cues.cue import compiled
from duologue.ear.phrases import Encodes, as_encoded
from duologue.ear.utterance import Clause, Utterance
from duologue.ear.words import content_stems

_YES_NO = compiled(
    r"(yes|yeah|no|nope|sure|of course|absolutely|definitely|maybe|perhaps|not really|kind of|"
    r"sometimes|never|always|often|i do|i did|i am|i have|i was|i would|i can|i think so|i guess|probably|"
    r"not yet|both|neither|a bit|a little|depends|nothing|not much|i do not|fine|good|great|ok|bad|tired|"
    r"alright|so so)"
)
_DODGE = compiled(
    r"^(anyway|never mind|enough about|let us talk about|why do you ask|does it matter|none of "
    r"your|no comment|i (would rather|prefer) not|mind your own)"
)
_NUMBERED = compiled(r"(how (many|much|long|old|often|far)|what time|when)")
_TIME = compiled(
    r"(\d+|one|two|three|four|five|six|seven|eight|nine|ten|a (few|couple|week|month|year|while|"
    r"long)|since|ago|always|years?|months?|weeks?|days?|hours?|forever|recently|yesterday|today|last|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
)
NEAR = 0.28
"""Cosine of question and message from which a statement counts as an answer."""


def answers_last(
    utterance: Utterance, context: Context, *, questions: Sequence[Span], gives: Sequence[Give], encoder: Encodes
) -> bool:
    """Whether something in the message, other than its own questions, responds to the persona's last question."""
    question = context.question
    if question is None or not utterance.words:
        return False
    statements = [s for s in utterance.sentences if s.words and not _is_within(s, questions)]
    if not statements or _DODGE.search(utterance.plain):
        return False
    if any(_YES_NO.search(" ".join(s.words[:4])) for s in statements[:2]):
        return True
    if _NUMBERED.search(question.plain) and any(_TIME.search(s.plain) for s in statements):
        return True
    if content_stems(question.words) & content_stems(utterance.words):
        return True
    is_to_learner = bool({"you", "your"} & set(question.words))
    if is_to_learner and (gives or len(utterance.words) <= 3):
        return True
    asked, said = encoder.encode([" ".join(question.words), as_encoded(utterance)])
    return float(asked @ said) >= NEAR


def _is_within(sentence: Clause, questions: Sequence[Span]) -> bool:
    return any(q.start <= sentence.start and sentence.end <= q.end for q in questions)
