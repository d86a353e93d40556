"""What a persona remembers of a turn once it has replied."""

from duologue.domain.direction import Direction
from duologue.domain.persona import Persona
from duologue.domain.reading import Reading
from duologue.domain.state import Ledger, State

MOST_REMEMBERED = 12
"""Words of the learner's that are kept to come back to."""


def remembering(state: State, direction: Direction, *, reading: Reading, persona: Persona) -> State:
    """The state after the reply: what was told, raised, refused, asked and learnt."""
    held = direction.boundary
    refusals = {**state.refusals, held: state.refusals.get(held, 0) + 1} if held else state.refusals
    turn = state.turn + 1
    return state.model_copy(
        update={
            "turn": turn,
            "refusals": refusals,
            "refused": held or direction.too_soon or None,
            "told": _joined(state.told, *direction.tell),
            "ledger": _with_told(state, direction, persona),
            "answered": _joined(state.answered, direction.answer),
            "raised": _joined(state.raised, direction.moment),
            "raised_at": (*state.raised_at, turn) if direction.moment else state.raised_at,
            "stated": _joined(state.stated, *(touch.id for touch in reading.facts_stated)),
            "pending": direction.moment,
            "met": _joined(state.met, direction.answered_moment if direction.met else None),
            "topic": _topic(state, direction, persona),
            "asked_about": direction.ask,
            "topics_asked_about": _joined(state.topics_asked_about, direction.ask),
            "questions_ignored": _ignored(state, reading),
            "name": reading.name or state.name,
            "remembered": _joined(state.remembered, *reading.words)[-MOST_REMEMBERED:],
            "returned_to": _joined(state.returned_to, direction.return_to),
            "has_ended": direction.ended,
        }
    )


def _joined(sequence: tuple[str, ...], *more: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*sequence, *(item for item in more if item))))


def _with_told(state: State, direction: Direction, persona: Persona) -> Ledger:
    ledger = state.ledger
    for id_ in direction.tell:
        ledger = ledger.with_one("told", persona.depth_of(persona.disclosure_by_id[id_]))
    return ledger


def _topic(state: State, direction: Direction, persona: Persona) -> str | None:
    told = persona.disclosure_by_id[direction.tell[-1]].topic if direction.tell else None
    moment = persona.moment_by_id[direction.moment].topic if direction.moment else None
    return moment or told or direction.topic or direction.ask or state.topic


def _ignored(state: State, reading: Reading) -> int:
    if state.asked_about is None:
        return state.questions_ignored
    return 0 if reading.answers_last else state.questions_ignored + 1
