"""How a reply goes on after its matter: bring something up, ask back, come back to something told."""

from duologue.domain.direction import Direction, React, Stance
from duologue.domain.persona import Persona
from duologue.domain.reading import Act, Reading
from duologue.domain.state import State, open_depth
from duologue.domain.topics import Moment

CLOSED_STANCES = frozenset({Stance.LEAVING, Stance.FIRM, Stance.HURT, Stance.UNEASY})
NEEDS_ROOM = frozenset(
    {
        React.PRESSURE,
        React.INSULT,
        React.APOLOGY_DOUBTED,
        React.APOLOGY_HOLLOW,
        React.NOT_LISTENED,
        React.UNEASE,
    }
)


def with_closing(direction: Direction, persona: Persona, state: State, reading: Reading) -> Direction:
    """The direction with what keeps the talk going, where there is room for it.

    A moment is due when enough turns and comfort are there; it never comes on top of a refusal, a hurt, or a
    question of the learner's that was put off. Otherwise the persona asks back every other time.
    """
    if direction.ended or direction.stance in CLOSED_STANCES or direction.react in NEEDS_ROOM:
        return direction
    if direction.boundary:
        return direction
    if (moment := _due_moment(direction, persona, state, reading)) is not None:
        return direction.model_copy(update={"moment": moment.id, "ask": None})
    if _has_room_to_ask(direction, state, reading):
        return direction.model_copy(update=_question(direction, persona, state, reading))
    return direction


def _due_moment(direction: Direction, persona: Persona, state: State, reading: Reading) -> Moment | None:
    busy = (
        len(direction.tell) > 1
        or direction.answered_moment
        or direction.too_soon is not None
        or reading.feeling.is_heavy
    )
    if busy or state.pending or (state.turn and state.turn - _last_raised_turn(state) < 3):
        return None
    stated = {*state.stated, *(touch.id for touch in reading.facts_stated)}
    ready = [
        moment
        for moment in persona.moments
        if moment.id not in state.raised
        and state.turn >= moment.after_turn
        and state.comfort >= moment.opens_at
        and not stated & set(moment.facts)
    ]
    touched = {touch.id for touch in reading.topics}
    return min(ready, key=lambda m: (m.topic not in touched, m.after_turn), default=None)


def _last_raised_turn(state: State) -> int:
    return state.raised_at[-1] if state.raised_at else -9


def _has_room_to_ask(direction: Direction, state: State, reading: Reading) -> bool:
    is_first_hello = state.turn == 0 and direction.react in (React.GREETING, React.NAME)  # the opening line has asked
    if is_first_hello or direction.too_soon is not None or (reading.asks and direction.tell and state.asked_about):
        return False
    just_asked = state.asked_about is not None and not reading.answers_last
    return not just_asked and not (len(reading.asks) >= 2 and direction.tell)


def _question(direction: Direction, persona: Persona, state: State, reading: Reading) -> dict[str, object]:
    if reading.gives and direction.react in (React.NEWS, React.ANSWERED) and not reading.asks:
        return {"ask_more": True}
    if state.turn >= 4 and state.turn % 4 == 0 and (word := _word_to_return_to(state)):
        return {"return_to": word}
    topic = direction.topic or _topic_told(direction, persona) or (state.topic if not reading.asks else None)
    if topic and persona.topic_by_id[topic].asks and topic not in state.topics_asked_about:
        return {"ask": topic}
    if reading.asks or reading.has(Act.FAREWELL):
        return {}
    return {"ask": _fresh_topic(persona, state)}


def _topic_told(direction: Direction, persona: Persona) -> str | None:
    return persona.disclosure_by_id[direction.tell[-1]].topic if direction.tell else None


def _word_to_return_to(state: State) -> str | None:
    return next((word for word in state.remembered[:-1] if word not in state.returned_to), None)


def _fresh_topic(persona: Persona, state: State) -> str | None:
    """A topic not asked about yet, no deeper than what is open, the lightest first."""
    ready = open_depth(persona, state).rank
    fresh = [
        topic
        for topic in persona.topics
        if topic.asks
        and topic.id not in state.topics_asked_about
        and topic.depth.rank <= ready
        and not persona.boundary_of(topic.id)
    ]
    return min(fresh, key=lambda topic: topic.depth.rank).id if fresh else None
