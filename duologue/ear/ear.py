"""The ear: reads a message without a language model, in milliseconds."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from duologue.domain.persona import Persona
from duologue.domain.reading import Act, Give, Reading, Seen, Span
from duologue.domain.state import State
from duologue.domain.transcript import Message
from duologue.ear.acts import acts_of
from duologue.ear.answering import answers_last
from duologue.ear.asks import Asked, asked_of, implied_by
from duologue.ear.context import Context
from duologue.ear.facts import facts_in
from duologue.ear.feelings import feeling_of
from duologue.ear.foreign import is_foreign, is_nonsense
from duologue.ear.gives import gives_in, own_feeling, words_in
from duologue.ear.insisting import asked_again
from duologue.ear.kept import KeptPhrases
from duologue.ear.mentions import Vocabulary, mentions_in
from duologue.ear.names import name_in
from duologue.ear.phrases import Encodes, Phrases, Prepared, common_questions
from duologue.ear.questions import questions_in
from duologue.ear.touches import boundaries_touched, topics_touched
from duologue.ear.uptakes import uptakes_in
from duologue.ear.utterance import Clause, Utterance

PERSONAS_KEPT = 16
MOST_STATEMENTS = 3
"""Statements of one message that are compared with a persona's phrases."""


class _Known(NamedTuple):
    persona: Persona
    prepared: Prepared
    vocabulary: Vocabulary


class Ear:
    """Reads messages; safe to share between threads."""

    def __init__(self, encoder: Encodes, *, keep_in: Path | None = None) -> None:
        """Take the encoder, and a folder in which the vectors of personas' phrases are kept from start to start."""
        self._encoder, self._keep_in = encoder, keep_in
        self._common: Phrases | None = None
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._lock = Lock()

    def prepare(self, persona: Persona) -> None:
        """Encode all the persona's phrases now, so that the first message does not have to wait for it."""
        self._common_phrases()
        self._of(persona)

    def listen(
        self,
        text: str,
        *,
        history: Sequence[Message] = (),
        persona: Persona | None = None,
        state: State | None = None,
    ) -> Reading:
        """Read one message in the light of what was said before it; every span is verbatim."""
        utterance, context = Utterance(text), Context.of(history, state, self._encoder)
        questions = questions_in(utterance, has_refusal=context.has_refusal)
        spans = tuple(question.span for question in questions)
        gives = gives_in(utterance, questions=spans)
        known = self._of(persona) if persona else None
        mentions = mentions_in(utterance, known.vocabulary) if known else ()
        asked = asked_of(
            questions,
            context,
            encoder=self._encoder,
            common=self._common_phrases(),
            persona=persona,
            prepared=known.prepared if known else None,
            mentions=mentions,
        )
        name = name_in(utterance, context)
        acts = _acts(utterance, context, asked=asked, gives=gives, name=name)
        statements = _statements(utterance, spans)[:MOST_STATEMENTS]
        stated, denied = facts_in(statements, encoder=self._encoder, prepared=known.prepared) if known else ((), ())
        implied = (
            implied_by(statements, encoder=self._encoder, persona=persona, prepared=known.prepared)
            if known and persona and not asked
            else ()
        )
        boundaries = (
            boundaries_touched(
                utterance,
                asked,
                mentions,
                persona=persona,
                prepared=known.prepared,
                context=context,
                encoder=self._encoder,
                insists=_insisting(utterance, acts),
            )
            if known and persona
            else ()
        )
        again = asked_again(asked, boundaries, context=context, persona=persona)
        return Reading(
            text=text,
            acts=_with_more(acts, again),
            asks=(*(a.ask for a in asked), *implied),
            gives=gives,
            topics=topics_touched(asked, mentions),
            boundaries=boundaries,
            facts_stated=stated,
            facts_denied=denied,
            uptakes=uptakes_in(utterance, context),
            feeling=own_feeling(gives, feeling_of(utterance)),
            name=name,
            words=words_in(utterance, gives),
            answers_last=answers_last(utterance, context, questions=spans, gives=gives, encoder=self._encoder),
        )

    def _common_phrases(self) -> Phrases:
        if self._common is None:
            pairs = [(question.id, text) for question in common_questions() for text in question.asked]
            with self._phrases_of("common-questions") as phrases:
                self._common = Phrases.of(phrases, pairs)
        return self._common

    @contextmanager
    def _phrases_of(self, name: str) -> Iterator[Encodes]:
        """The encoder for the phrases of one file, with what was kept of them."""
        if self._keep_in is None:
            yield self._encoder
            return
        kept = KeptPhrases(self._encoder, self._keep_in / f"{name}.npz")
        yield kept
        kept.keep()

    def _of(self, persona: Persona) -> _Known:
        """What is known of a persona; a changed file of the same version is prepared anew."""
        key = f"{persona.id} {persona.version}"
        with self._lock:
            known = self._known.get(key)
            if known and (known.persona is persona or known.persona == persona):
                self._known.move_to_end(key)
                return known
        with self._phrases_of(persona.id) as phrases:
            known = _Known(persona, Prepared.of(phrases, persona), Vocabulary.of(persona))
        with self._lock:
            self._known[key] = known
            while len(self._known) > PERSONAS_KEPT:
                self._known.popitem(last=False)
        return known


def _acts(
    utterance: Utterance, context: Context, *, asked: Sequence[Asked], gives: Sequence[Give], name: str | None
) -> tuple[Seen, ...]:
    spans = tuple(a.ask.span for a in asked)
    acts = [*acts_of(utterance, context, questions=spans)]
    acts += [Seen(act=Act.QUESTION, span=span) for span in spans]
    acts += [Seen(act=Act.DISCLOSURE, span=g.span, strength=0.4 + 0.2 * g.depth.rank) for g in gives]
    if name:
        at = utterance.text.lower().find(name.lower())
        acts.append(Seen(act=Act.NAME, span=Span.of(utterance.text, at, at + len(name))))
    whole = Span.of(utterance.text)
    if whole.quote and is_foreign(utterance):
        acts.append(Seen(act=Act.FOREIGN, span=whole))
    elif whole.quote and is_nonsense(utterance):
        acts.append(Seen(act=Act.NONSENSE, span=whole))
    return tuple(sorted(acts, key=lambda s: (s.span.start, s.span.end, s.act)))


def _with_more(acts: Sequence[Seen], more: Sequence[Seen]) -> tuple[Seen, ...]:
    """The acts with those that are not among them yet, in the order of the words."""
    there = {(s.act, s.span) for s in acts}
    added = [s for s in more if (s.act, s.span) not in there]
    return tuple(sorted((*acts, *added), key=lambda s: (s.span.start, s.span.end, s.act)))


def _statements(utterance: Utterance, questions: Sequence[Span]) -> list[Clause]:
    """Sentences about the learner that could state or deny a fact, whole and without their questions."""
    return [
        s
        for s in utterance.sentences
        if len(s.words) >= 3 and not any(q.start < s.end and s.start < q.end for q in questions)
    ]


def _insisting(utterance: Utterance, acts: Sequence[Seen]) -> Clause | None:
    seen = next((s for s in acts if s.act in {Act.INSISTENCE, Act.PRESSURE}), None)
    if seen is None:
        return None
    return next((c for c in utterance.sentences if c.start <= seen.span.start < c.end), None)
