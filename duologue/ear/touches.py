"""Which topics and boundaries of the persona's a message touches, and how strongly."""

from collections.abc import Sequence

from duologue.domain.persona import Persona
from duologue.domain.reading import Touch
from duologue.ear.asks import Asked
from duologue.ear.context import Context
from duologue.ear.mentions import Mention
from duologue.ear.phrases import Encodes, Near, Prepared, as_encoded
from duologue.ear.utterance import Clause, Utterance
from duologue.ear.words import content_stems

NAMED_IN_QUESTION = 0.8
"""A guarded topic's word in a question to the persona."""
NAMED_OF_YOU = 0.7
"""A guarded topic's word in a statement about the persona: *your husband must be …*"""
NAMED = 0.35
"""A guarded topic's word otherwise."""
NAMED_OF_ME = 0.2
"""A guarded topic's word about the learner's own life: *my husband and I …*"""
PRESSED = 0.9
"""A boundary that was held a moment ago and is insisted on."""
NEAR = 0.58
"""Score from which a question is near a boundary's phrase; measured with `evals/matching.py`."""
NEAR_STATED = 0.66
"""The same for what is not a question, where more happens to be near by chance."""
CLEARLY_ELSEWHERE = 0.05
"""How much nearer a disclosure outside the boundary must be for the question to be about that and not the boundary."""


def topics_touched(asked: Sequence[Asked], mentions: Sequence[Mention]) -> tuple[Touch, ...]:
    """Topics asked about or named, clearest first."""
    touches = [Touch(id=a.ask.topic, span=a.ask.span, strength=1.0) for a in asked if a.ask.topic]
    touches += [Touch(id=m.id, span=m.span, strength=round(0.7 * m.weight, 2)) for m in mentions]
    return _clearest(touches)


def boundaries_touched(
    utterance: Utterance,
    asked: Sequence[Asked],
    mentions: Sequence[Mention],
    *,
    persona: Persona,
    prepared: Prepared,
    context: Context,
    encoder: Encodes,
    insists: Clause | None,
) -> tuple[Touch, ...]:
    """Boundaries come near to, clearest first; below .5 they are only mentioned."""
    touches = [t for a in asked for t in _by_question(a, persona, prepared)]
    touches += [t for m in mentions if (t := _by_name(m, utterance, asked, persona))]
    touches += _by_meaning(utterance, asked, prepared, context, encoder)
    touches += _by_insisting(insists, persona, context)
    return _clearest(touches)


def _by_question(asked: Asked, persona: Persona, prepared: Prepared) -> list[Touch]:
    stems = content_stems(asked.question.clause.words)
    bar = NEAR if not asked.question.is_elliptical else NEAR + 0.04
    touches = [
        Touch(id=near.id, span=asked.ask.span, strength=_strength(near.score, bar))
        for near in prepared.boundaries.nearest(asked.vector, stems)[:2]
        if near.score >= bar and not _is_elsewhere(asked, near, persona)
    ]
    guard = persona.boundary_of(asked.ask.topic) if asked.ask.topic else None
    if guard:
        touches.append(Touch(id=guard.id, span=asked.ask.span, strength=NAMED_IN_QUESTION))
    return touches


def _is_elsewhere(asked: Asked, near: Near, persona: Persona) -> bool:
    """Whether the question is clearly answered by something that this boundary does not guard."""
    if not asked.ask.disclosures or asked.score < near.score + CLEARLY_ELSEWHERE:
        return False
    guards = persona.boundary_by_id[near.id].topics
    return persona.disclosure_by_id[asked.ask.disclosures[0]].topic not in guards


def _by_name(mention: Mention, utterance: Utterance, asked: Sequence[Asked], persona: Persona) -> Touch | None:
    guard = persona.boundary_of(mention.id)
    if guard is None:
        return None
    strength = NAMED_OF_ME if mention.is_of_the_learner else NAMED
    if any(a.ask.span.start <= mention.span.start < a.ask.span.end for a in asked):
        strength = NAMED_IN_QUESTION * mention.weight if not mention.is_of_the_learner else NAMED
    elif _is_about_you(utterance, mention):
        strength = NAMED_OF_YOU * mention.weight
    return Touch(id=guard.id, span=mention.span, strength=round(strength, 2))


def _is_about_you(utterance: Utterance, mention: Mention) -> bool:
    """Whether *your* stands close before the word, or the sentence tells the persona about themselves."""
    clause = next((c for c in utterance.clauses if c.start <= mention.span.start < c.end), None)
    if clause is None or mention.is_of_the_learner:
        return False
    before = [w for t in clause.tokens if t.is_word and t.start < mention.span.start for w in t.full.split()]
    return "your" in before[-4:] or bool(before and before[0] in {"you", "your"})


def _by_meaning(
    utterance: Utterance, asked: Sequence[Asked], prepared: Prepared, context: Context, encoder: Encodes
) -> list[Touch]:
    """A remark that amounts to touching: *bet he cheated on you*. Questions have been compared one by one.

    What the learner says of themselves or thinks comes near at most; it crosses nothing.
    """
    if asked or not utterance.words:
        return []
    stems = content_stems(utterance.words)
    message, *_ = encoder.encode([as_encoded(utterance)])
    is_own = utterance.words[0] in {"i", "my", "we", "our"}
    bar = NEAR_STATED + (0.08 if is_own else 0.0)
    is_of_you = bool(_YOU & set(utterance.words)) and not (is_own and context.has_refusal)
    most = 1.0 if is_of_you else NAMED
    span = utterance.sentences[0].span
    return [
        Touch(id=near.id, span=span, strength=min(most, _strength(near.score, bar)))
        for near in prepared.boundaries.nearest(message, stems)[:1]
        if near.score >= bar
    ]


_YOU = frozenset("you your yours yourself".split())


def _by_insisting(insists: Clause | None, persona: Persona, context: Context) -> list[Touch]:
    refused = context.state.refused if context.state else None
    if insists is None or refused is None:
        return []
    guard = persona.boundary_by_id.get(refused) or persona.boundary_of(refused)
    return [Touch(id=guard.id, span=insists.span, strength=PRESSED)] if guard else []


def _strength(score: float, bar: float) -> float:
    """From .5 at the bar to 1 well above it."""
    return round(min(1.0, 0.55 + 0.45 * (score - bar) / (0.95 - bar)), 2)


def _clearest(touches: list[Touch]) -> tuple[Touch, ...]:
    best: dict[str, Touch] = {}
    for touch in touches:
        if touch.id not in best or best[touch.id].strength < touch.strength:
            best[touch.id] = touch
    return tuple(sorted(best.values(), key=lambda t: (-t.strength, t.span.start, t.id)))
