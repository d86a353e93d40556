"""The situation: what kind of moment a message answers, and which principles the moment calls for."""

from collections.abc import Set
from typing import NamedTuple

import numpy as np

from duologue.domain.exchange import Exchange
from duologue.domain.principles import Principle
from duologue.domain.reading import Act
from duologue.domain.scales import Depth, Feeling
from duologue.domain.topics import Moment
from duologue.judge.cues import HEAVY, content_words, has_cue, normalised, words
from duologue.judge.features import Context, Vectors, context_row
from duologue.judge.moments import (
    ASKS_FOR_A_VIEW,
    ASKS_FOR_ADVICE,
    CALLS,
    FELT,
    GLAD_NEWS,
    GREETINGS,
    KIND_OF_THEME,
    LIKELY,
    NEVER,
    REFUSALS,
    SURELY,
)
from duologue.judge.ports import Weighs
from duologue.judge.telling import telling_words

P = Principle
_ASKING = frozenset({"question", "opinion", "request"})


CLOSE = 0.5
"""From this strength on a touch comes close to a boundary."""

GRIEVED = frozenset(
    {Feeling.SAD, Feeling.GRIEVING, Feeling.LONELY, Feeling.ANXIOUS, Feeling.ASHAMED, Feeling.HURT, Feeling.ANGRY}
)
ELATED = frozenset({Feeling.EXCITED, Feeling.PROUD})


class Situation(NamedTuple):
    """What a message answers."""

    kind: str
    """One of the kinds of moment in `prompts/README.md`."""
    called_for: frozenset[Principle]
    words: str = ""
    """The most telling words of the partner's last utterance, verbatim; empty if there is none."""
    asked_for_advice: bool = False
    is_answer: bool = False
    """Whether the message answers what the partner asked."""
    there: frozenset[str] = frozenset()
    """What the situation holds that some behaviours need, in the words of `strengths.NEEDS`."""

    @property
    def is_felt(self) -> bool:
        """Whether the partner showed a feeling, dark or bright."""
        return self.kind in ("heavy", "bright")


def situation_of(exchange: Exchange, context: Context, vectors: Vectors, *, heads: Weighs) -> Situation:
    """What kind of moment it is and what it calls for.

    A persona's own moment decides; without one, words that leave no doubt, and then the heads.
    """
    row = context_row(context, vectors)
    moment = _pending(exchange)
    kind = _kind(exchange, context, row, moment=moment, heads=heads)
    # A persona's file says what it feels and when; only where there is none do the heads have to guess.
    scores = heads.scores("context", row) if context.last and not exchange.persona else {}
    likely = {P(name) for name, score in scores.items() if score >= SURELY.get(P(name), LIKELY)}
    called = CALLS[kind] | (likely - NEVER.get(kind, frozenset())) | _by_the_message(exchange)
    if kind == "question" and exchange.reading.asks and not exchange.reading.answers_last:
        called -= {P.HONESTY}
    if moment:
        called |= set(moment.calls_for)
    if not content_words(context.last) and kind != "greeting":
        called -= {P.ATTENTION}
    asked = has_cue(normalised(context.last), ASKS_FOR_ADVICE)
    there = _there(exchange, context, kind, called)
    words_of_theirs = "" if kind == "greeting" else telling_words(context.last, question=kind in _ASKING)
    return Situation(kind, frozenset(called), words_of_theirs, asked, _is_answer(exchange, kind), there)


def _is_answer(exchange: Exchange, kind: str) -> bool:
    agrees = exchange.reading.has(Act.AGREEMENT, Act.DISAGREEMENT, Act.ACCEPTANCE)
    return exchange.reading.answers_last or (agrees and kind not in ("heavy", "bright"))


def _there(exchange: Exchange, context: Context, kind: str, called: Set[Principle]) -> frozenset[str]:
    held = {
        "a no": kind == "refusal",
        "earlier talk": bool(context.before or context.own),
        "talk off the record": bool(context.before or context.own) and exchange.persona is None,
        "words from before": any(uptake.age for uptake in exchange.reading.uptakes),
        "a feeling": kind in ("heavy", "bright") or P.EMPATHY in called,
        "a hard word": kind == "complaint" or P.UNDERSTANDING in called or P.HONESTY in called,
        "a question of opinion": P.HONESTY in called,
    }
    return frozenset(name for name, holds in held.items() if holds)


def _kind(exchange: Exchange, context: Context, row: np.ndarray, *, moment: Moment | None, heads: Weighs) -> str:
    plain = normalised(context.last)
    kinds, feelings = heads.scores("kind", row), heads.scores("feeling", row)
    if not context.last.strip() or _is_greeting(context.last):
        return "greeting"
    if (exchange.before and exchange.before.refused) or has_cue(plain, REFUSALS) or kinds["refusal"] >= 0.8:
        return "refusal"
    if moment:
        return KIND_OF_THEME[moment.theme]
    if has_cue(plain, ASKS_FOR_A_VIEW) or kinds["opinion"] >= 0.9:
        return "opinion"
    if exchange.persona:
        return _felt_in_telling(exchange) or ("question" if "?" in context.last else "any")
    if kinds["complaint"] >= max(0.5, feelings["heavy"] - 0.2, feelings["bright"]):
        return "complaint"
    if has_cue(plain, GLAD_NEWS) and feelings["heavy"] < FELT["heavy"]:
        return "bright"
    calls = heads.scores("context", row)[P.EMPATHY]
    felt = {name: (score + calls) / 2 - FELT[name] for name, score in feelings.items()}
    if max(felt.values()) >= 0:
        return max(felt, key=felt.__getitem__)
    return "question" if "?" in context.last else "any"


def _pending(exchange: Exchange) -> Moment | None:
    if not exchange.persona or not exchange.before or not exchange.before.pending:
        return None
    return exchange.persona.moment_by_id.get(exchange.before.pending)


def _felt_in_telling(exchange: Exchange) -> str | None:
    """`heavy` or `bright` where the persona has just told something close to it that carries such a feeling."""
    if not exchange.persona or not exchange.before:
        return None
    told = [exchange.persona.disclosure_by_id[id_] for id_ in exchange.before.told[-2:]]
    close = [
        disclosure.feeling
        for disclosure in told
        if exchange.persona.depth_of(disclosure).rank >= Depth.PERSONAL.rank
        and any(line in exchange.last for line in disclosure.says)
    ]
    if any(feeling in GRIEVED for feeling in close):
        return "heavy"
    return "bright" if any(feeling in ELATED for feeling in close) else None


def _by_the_message(exchange: Exchange) -> set[Principle]:
    reading = exchange.reading
    depths = [depth for depth in (reading.depth_asked, reading.depth_given) if depth]
    goes_deep = any(depth.rank >= Depth.PERSONAL.rank for depth in depths)
    asks_leave = any(ask.is_permission for ask in reading.asks) or reading.has(Act.CONSENT)
    comes_close = any(touch.strength >= CLOSE for touch in reading.boundaries)
    return {P.BOUNDARIES} if goes_deep or asks_leave or comes_close else set()


def _is_greeting(text: str) -> bool:
    return len(words(text)) <= 7 and has_cue(normalised(text), GREETINGS) and not any(w in HEAVY for w in words(text))
