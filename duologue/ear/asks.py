"""What each question of a message is about: disclosures, topic, common question, and how deep it goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from duologue.domain.persona import Persona
from duologue.domain.reading import Ask
from duologue.domain.scales import Depth
from duologue.ear.context import Context
from duologue.ear.depths import depth_worded
from duologue.ear.mentions import Mention
from duologue.ear.phrases import Encodes, Near, Phrases, Prepared, common_questions
from duologue.ear.questions import Question
from duologue.ear.utterance import Clause
from duologue.ear.words import content_stems


class Thresholds(NamedTuple):
    """Scores from which a question counts as about something; measured with `evals/matching.py`."""

    disclosure: float = 0.65
    topic: float = 0.65
    common: float = 0.66
    margin: float = 0.06
    """How far below the best a second disclosure may lie."""
    rival: float = 0.10
    """How far a common question may lie below the best disclosure, and the other way round."""
    statement: float = 0.82
    """From which a statement amounts to a disclosure's phrase and so asks for it: *you must be exhausted*."""
    elliptical_discount: float = 0.08
    """A question joined to what was said before must pass a lower bar, since half of its words are not its own."""
    same_topic: float = 0.05
    """What is added to disclosures of the topic that is being talked about."""


THRESHOLDS = Thresholds()


@dataclass(frozen=True)
class Asked:
    """A question with what it was compared by."""

    question: Question
    vector: np.ndarray
    ask: Ask
    score: float
    """How near its best disclosure is; 0 if none is near enough."""


def asked_of(
    questions: Sequence[Question],
    context: Context,
    *,
    encoder: Encodes,
    common: Phrases,
    persona: Persona | None,
    prepared: Prepared | None,
    mentions: Sequence[Mention],
) -> tuple[Asked, ...]:
    """Each question with its subject."""
    return tuple(_asked(q, context, encoder, common, persona, prepared, mentions) for q in questions)


def implied_by(
    statements: Sequence[Clause], *, encoder: Encodes, persona: Persona, prepared: Prepared
) -> tuple[Ask, ...]:
    """Statements that ask by what they say, since the persona's file has them among the phrases of a disclosure."""
    asks = []
    for clause in statements:
        vector, *_ = encoder.encode([" ".join(clause.words)])
        best = _first(prepared.disclosures.nearest(vector, content_stems(clause.words)), THRESHOLDS.statement)
        if best:
            disclosure = persona.disclosure_by_id[best.id]
            asks.append(
                Ask(
                    span=clause.span, depth=persona.depth_of(disclosure), topic=disclosure.topic, disclosures=(best.id,)
                )
            )
    return tuple(asks)


def _asked(question: Question, context: Context, encoder, common, persona, prepared, mentions) -> Asked:
    alone = " ".join(question.clause.words)
    is_about_last = question.is_elliptical and bool(context.last.words)
    joined = f"{_last_statement(context)} {alone}" if is_about_last else alone
    stems = content_stems(tuple(joined.split())) if is_about_last else content_stems(question.clause.words)
    vector, *_ = encoder.encode([joined or "?"])
    slack = THRESHOLDS.elliptical_discount if is_about_last else 0.0
    disclosures = _disclosures(vector, stems, context, persona, prepared, slack) if prepared else []
    topic = _first(prepared.topics.nearest(vector, stems), THRESHOLDS.topic - slack) if prepared else None
    usual = None if question.is_elliptical else _first(common.nearest(vector, stems), THRESHOLDS.common)
    disclosures, usual = _without_the_weaker(disclosures, usual)
    if not disclosures and topic and usual and usual.score > topic.score + THRESHOLDS.rival:
        topic = None
    topic_id = _topic(question, disclosures, topic, usual, persona, mentions)
    ask = Ask(
        span=question.span,
        depth=_depth(disclosures, usual, topic_id, persona, alone, vector, is_elliptical=question.is_elliptical),
        topic=topic_id,
        disclosures=tuple(near.id for near in disclosures),
        question=usual.id if usual else None,
        is_permission=question.is_permission,
        is_about_last=is_about_last or _takes_up(question, context),
    )
    return Asked(question, vector, ask, disclosures[0].score if disclosures else 0.0)


def _last_statement(context: Context) -> str:
    """The persona's last statement that says something; its closing question is no help in understanding *why?*"""
    statements = [s for s in context.last.sentences if not s.is_marked_question and len(s.words) >= 3]
    return " ".join(statements[-1].words) if statements else " ".join(context.last.words[:40])


def _disclosures(vector, stems, context: Context, persona, prepared: Prepared, slack: float) -> list[Near]:
    current = context.state.topic if context.state else None
    scored = [
        near._replace(score=near.score + THRESHOLDS.same_topic)
        if current and persona.disclosure_by_id[near.id].topic == current
        else near
        for near in prepared.disclosures.nearest(vector, stems)
    ]
    scored.sort(key=lambda near: -near.score)
    if not scored or scored[0].score < THRESHOLDS.disclosure - slack:
        return []
    best = scored[0].score
    return [near for near in scored[:4] if near.score >= max(best - THRESHOLDS.margin, THRESHOLDS.disclosure - slack)]


def _first(nearest: list[Near], threshold: float) -> Near | None:
    return nearest[0] if nearest and nearest[0].score >= threshold else None


def _without_the_weaker(disclosures: list[Near], usual: Near | None) -> tuple[list[Near], Near | None]:
    if disclosures and usual:
        if usual.score < disclosures[0].score - THRESHOLDS.rival:
            return disclosures, None
        if disclosures[0].score < usual.score - THRESHOLDS.rival:
            return [], usual
    return disclosures, usual


def _topic(question: Question, disclosures, topic, usual, persona: Persona | None, mentions) -> str | None:
    if persona is None:
        return None
    if disclosures and (topic is None or disclosures[0].score >= topic.score - THRESHOLDS.margin):
        return persona.disclosure_by_id[disclosures[0].id].topic
    if topic:
        return topic.id
    inside = [m for m in mentions if question.span.start <= m.span.start < question.span.end]
    return max(inside, key=lambda m: m.weight, default=None).id if inside else None


def _depth(disclosures, usual, topic_id, persona: Persona | None, alone: str, vector, *, is_elliptical: bool) -> Depth:
    if disclosures and persona:
        return persona.depth_of(persona.disclosure_by_id[disclosures[0].id])
    if usual:
        return next(q.depth for q in common_questions() if q.id == usual.id)
    worded = depth_worded(alone, vector, is_elliptical=is_elliptical)
    if topic_id and persona:
        return max(worded, persona.topic_by_id[topic_id].depth, key=lambda depth: depth.rank)
    return worded


def _takes_up(question: Question, context: Context) -> bool:
    return bool(content_stems(question.clause.words) & content_stems(context.last.words))
