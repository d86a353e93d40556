"""Whether a question after a no asks for the very thing that was refused."""

from collections.abc import Sequence

from duologue.domain.persona import Persona
from duologue.domain.reading import Act, Seen, Touch
from duologue.ear.asks import Asked
from duologue.ear.context import Context
from duologue.ear.utterance import Utterance
from duologue.ear.words import content_stems

CROSSED = 0.5
"""Strength from which a boundary counts as touched rather than mentioned."""


def asked_again(
    asked: Sequence[Asked], boundaries: Sequence[Touch], *, context: Context, persona: Persona | None
) -> tuple[Seen, ...]:
    """INSISTENCE where a question touches the refused boundary or topic, or repeats the question that was refused.

    Asking for permission is none.
    """
    if not context.has_refusal:
        return ()
    refused = _refused(context, persona)
    before = content_stems(_asked_before(context).words)
    spans = [
        a.ask.span
        for a in asked
        if not a.ask.is_permission
        and (_is_of(a, refused, boundaries, persona) or before & content_stems(a.question.clause.words))
    ]
    return tuple(Seen(act=Act.INSISTENCE, span=span) for span in spans)


def _refused(context: Context, persona: Persona | None) -> frozenset[str]:
    """The refused boundary with what it guards, or the refused topic with what guards it."""
    refused = context.state.refused if context.state else None
    if refused is None:
        return frozenset()
    boundary = (persona.boundary_by_id.get(refused) or persona.boundary_of(refused)) if persona else None
    return frozenset({refused, *((boundary.id, *boundary.topics) if boundary else ())})


def _is_of(asked: Asked, refused: frozenset[str], boundaries: Sequence[Touch], persona: Persona | None) -> bool:
    if asked.ask.topic in refused:
        return True
    return any(t.id in refused and t.strength >= CROSSED and t.span == asked.ask.span for t in boundaries)


def _asked_before(context: Context) -> Utterance:
    """What the learner asked before the no; empty if it was no question."""
    last = next((m.text for m in reversed(context.history) if m.speaker == "user"), "")
    return Utterance(last if "?" in last else "")
