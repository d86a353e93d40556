"""How questions are answered: with what is open, put off where it comes too soon, told again where asked again."""

from typing import Any

from duologue.domain.direction import React, Stance
from duologue.domain.effects import Scene, is_too_soon
from duologue.domain.meeting import meeting_of
from duologue.domain.reading import Ask
from duologue.domain.state import is_open
from duologue.domain.topics import Disclosure

Parts = dict[str, Any]
"""Fields of a Direction."""


def answers_to(scene: Scene) -> Parts:
    """Answers to the questions of the message, as far as they are open; what comes too soon is put off."""
    told = open_answers(scene)
    if told:
        return {"tell": told}
    for ask in scene.reading.asks:
        if ask.is_permission:
            continue
        if is_too_soon(scene, ask):
            return {"stance": Stance.GUARDED, "too_soon": ask.topic or ""}
        already = next((d for d in ask.disclosures if d in scene.state.told), None)
        if already:
            return {"retell": already}
        if ask.question in scene.persona.answers:
            return {"answer": ask.question}
        if ask.topic in scene.persona.topic_by_id:
            return _about_topic(scene, ask.topic)
    return {}


def _about_topic(scene: Scene, topic: str) -> Parts:
    told = first_untold(scene, topic)
    if told and scene.persona.topic_by_id[topic].asked:
        return {"topic": topic, "tell": told}
    return {"react": React.NOTHING_MORE, "topic": topic}


MOST_TOLD = 2
"""Disclosures in one reply, at most."""


def open_answers(scene: Scene) -> tuple[str, ...]:
    """For each question the best disclosure that answers it, is open, and was not told yet."""
    told: list[str] = []
    for ask in scene.reading.asks:
        best = next((d for d in _known(scene, ask) if d.id not in told), None)
        if best:
            told.append(best.id)
    return tuple(told[:MOST_TOLD])


def _known(scene: Scene, ask: Ask) -> list[Disclosure]:
    known = [scene.persona.disclosure_by_id[id_] for id_ in ask.disclosures if id_ in scene.persona.disclosure_by_id]
    return [d for d in known if d.id not in scene.state.told and is_open(scene.persona, scene.state, d)]


def first_untold(scene: Scene, *topics: str) -> tuple[str, ...]:
    """The first disclosure on these topics that is open and was not told yet; empty where there is none."""
    state = scene.state
    untold = (d for d in scene.persona.disclosures if d.topic in topics and d.id not in state.told)
    first = next((d for d in untold if is_open(scene.persona, state, d)), None)
    return (first.id,) if first else ()


def answered_moment(scene: Scene) -> Parts:
    """The moment that the message answered, where the persona says so; empty where it was only heard."""
    if scene.state.pending is None:
        return {}
    how = meeting_of(scene.persona.moment_by_id[scene.state.pending], scene.reading).how
    return {} if how == "heard" else {"answered_moment": scene.state.pending, "met": how == "met"}
