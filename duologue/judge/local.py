"""The local judge: grades a message on a laptop's processor, with no network, in a few milliseconds."""

import re
from collections.abc import Mapping

import numpy as np

from duologue.domain.exchange import Exchange
from duologue.domain.principles import RAISES, Behaviour, Principle
from duologue.domain.reading import Act, Span
from duologue.domain.scorecard import Judgement, Scorecard
from duologue.judge.cues import content_words
from duologue.judge.evidence import evidence_of
from duologue.judge.features import Context, Vectors, message_row
from duologue.judge.feedback import try_of, why_of
from duologue.judge.levels import ORDINARY, Standing, standing_of
from duologue.judge.pieces import pieces_of, telling_pieces, without_repeats
from duologue.judge.ports import Encodes, Weighs
from duologue.judge.rubric import Rubric
from duologue.judge.signs import signs_of
from duologue.judge.situation import Situation, situation_of
from duologue.judge.strengths import Shown, strengths_of

LOOKED_AT = 40
"""Words of the partner's last utterance that are looked at, whole sentences from its end."""

REMEMBERED = 6
"""How many earlier utterances of each side the heads look at: the time for a card doesn't grow with the rehearsal."""


class LocalJudge:
    """Grades by heads trained on graded replies, by what the ear read, and by the scene; words come from the rubric."""

    name = "local"

    def __init__(self, encoder: Encodes, heads: Weighs, rubric: Rubric) -> None:
        """Take the encoder that the heads were trained on."""
        self._encoder, self._heads, self._rubric = encoder, heads, rubric

    def grade(self, exchange: Exchange) -> Scorecard:
        """The card of one message. The same exchange always gets the same card."""
        pieces = pieces_of(exchange.message)
        if reason := _cannot_be_graded(exchange, pieces):
            return Scorecard.without_grade(judge=self.name, reason=reason)
        text = without_repeats(exchange.message, pieces)
        ask = next((piece for piece in pieces if piece.quote.endswith("?")), None)
        pieces = telling_pieces(pieces, content=content_words)
        context = _context_of(exchange)
        vectors = self._vectors(text, context)
        situation = situation_of(exchange, context, vectors, heads=self._heads)
        whole, by_piece = self._scores(text, pieces, context, vectors)
        names = self._heads.names("message")
        first = max(pieces, key=lambda piece: (len(content_words(piece.quote)), -piece.start))
        signs = signs_of(exchange, situation)
        shown = strengths_of(
            whole,
            by_piece,
            pieces,
            signs,
            names=names,
            there=situation.there,
            is_answer=situation.is_answer,
            asks_back=bool(exchange.reading.asks),
        )
        judgements = {
            principle: self._judgement(
                exchange.message,
                principle,
                shown,
                situation,
                first=first,
                ask=ask,
                expected=whole[f"level {principle}"],
            )
            for principle in Principle
        }
        strengths = {behaviour: one.strength for behaviour, one in shown.items()}
        card = Scorecard(principles=judgements, behaviours=strengths, judge=self.name, rubric=self._rubric.digest)
        return card.checked_against(exchange.message)

    def _judgement(
        self,
        message: str,
        principle: Principle,
        shown: dict[Behaviour, Shown],
        situation: Situation,
        *,
        first: Span,
        ask: Span | None,
        expected: float,
    ) -> Judgement:
        called_for = principle in situation.called_for
        if principle is Principle.ATTENTION and situation.is_answer:
            expected = max(expected, ORDINARY)
        standing = standing_of(principle, shown, kind=situation.kind, expected=expected, called_for=called_for)
        if standing.level is None:
            return Judgement(level=None, called_for=False)
        rubric = self._rubric.of(principle)
        needs_help = called_for or standing.level < ORDINARY
        return Judgement(
            level=standing.level,
            called_for=called_for,
            evidence=_evidence(message, standing, first),
            why=why_of(standing, situation, rubric, first=first),
            try_=try_of(standing, situation, rubric, first=first, good=_best(shown), ask=ask) if needs_help else "",
        )

    def _scores(
        self, text: str, pieces: tuple[Span, ...], context: Context, vectors: Vectors
    ) -> tuple[Mapping[str, float], np.ndarray]:
        rows = [message_row(text, context, vectors)]
        if len(pieces) > 1:
            meanings = self._encoder.encode([piece.quote for piece in pieces])
            rows += [
                message_row(piece.quote, context, vectors._replace(message=meaning))
                for piece, meaning in zip(pieces, meanings, strict=True)
            ]
        scores = self._heads.score_rows("message", np.stack(rows))
        whole = dict(zip(self._heads.names("message"), scores[0].tolist(), strict=True))
        return whole, scores[1:] if len(pieces) > 1 else scores

    def _vectors(self, text: str, context: Context) -> Vectors:
        rows = self._encoder.encode([text, context.last, *context.before, *context.own])
        split = 2 + len(context.before)
        return Vectors(rows[0], rows[1], rows[2:split], rows[split:])


def _cannot_be_graded(exchange: Exchange, pieces: tuple[Span, ...]) -> str:
    if not pieces or not any(letter.isalnum() for letter in exchange.message):
        return "there are no words in the message to grade"
    if exchange.reading.has(Act.FOREIGN):
        return "the message is not in English, and the local judge reads English only"
    return ""


def _context_of(exchange: Exchange) -> Context:
    partner = [_ending(m.text) for m in exchange.history[-2 * REMEMBERED - 2 :] if m.speaker == "partner"]
    user = [m.text for m in exchange.history if m.speaker == "user"]
    return Context(partner[-1] if partner else "", tuple(partner[-1 - REMEMBERED : -1]), tuple(user[-REMEMBERED:]))


def _evidence(message: str, standing: Standing, first: Span):
    if standing.is_missing:
        return evidence_of(message, Behaviour.IGNORING, first)
    return tuple(found for one in standing.shown for found in evidence_of(message, one.behaviour, one.span))


def _best(shown: dict[Behaviour, Shown]) -> Span | None:
    raising = [shown[behaviour] for behaviours in RAISES.values() for behaviour in behaviours]
    best = max(raising, key=lambda one: one.strength)
    return best.span if best.is_seen else None


def _ending(text: str) -> str:
    """The last sentences of a long utterance: what is answered stands there, and the time for a card stays bounded."""
    if len(text.split()) <= LOOKED_AT:
        return text
    kept: list[str] = []
    for sentence in reversed(re.findall(r"[^.!?…]+[.!?…]*\s*", text)):
        if kept and len(" ".join(kept).split()) + len(sentence.split()) > LOOKED_AT:
            break
        kept.insert(0, sentence)
    return "".join(kept).strip() or text
