"""Rules about what is heard: answers, questions, news, kind words and small talk."""

from duologue.domain.answering import Parts, answered_moment, answers_to, first_untold
from duologue.domain.direction import React, Stance
from duologue.domain.effects import Scene
from duologue.domain.reading import Act
from duologue.domain.stance import stance_of
from duologue.domain.state import is_guarded


def moment_was_answered(scene: Scene) -> Parts | None:
    """What came back on the persona's moment is felt first, then questions are answered."""
    met = answered_moment(scene)
    return {**met, **answers_to(scene)} if met else None


def answer(scene: Scene) -> Parts | None:
    """Questions are answered as far as they are open."""
    return answers_to(scene) or None


ODD_REACTS = (
    (Act.COMMAND, React.ODD),
    (Act.BOT_QUESTION, React.BOT),
    (Act.FOREIGN, React.FOREIGN),
    (Act.RIDDLE, React.RIDDLE),
    (Act.MATHS, React.MATHS),
    (Act.NONSENSE, React.NONSENSE),
)
"""Messages that no author foresaw, and how the persona takes them."""


def odd(scene: Scene) -> Parts | None:
    """What no author foresaw is taken as this person would."""
    react = _first_react(scene, ODD_REACTS)
    return {"react": react} if react else None


def came_near(scene: Scene) -> Parts | None:
    """Unease shows before anything is refused."""
    near = [t.id for t in scene.reading.boundaries if t.id in scene.persona.boundary_by_id]
    guarded = [id_ for id_ in near if is_guarded(scene.persona, scene.state, scene.persona.boundary_by_id[id_])]
    if guarded and not scene.reading.has(Act.ACCEPTANCE):
        return {"stance": Stance.UNEASY, "react": React.UNEASE, "near": guarded[0]}
    return None


HURTFUL_REACTS = (
    (Act.DISMISSAL, React.NOT_LISTENED),
    (Act.MINIMISING, React.NOT_LISTENED),
    (Act.BLAME, React.NOT_LISTENED),
    (Act.SELF_TURN, React.SELF_TURN),
    (Act.ADVICE, React.ADVICE),
    (Act.FLATTERY, React.FLATTERY),
)
"""What the persona says to a message that hurts a little, so that one can learn to read it."""


def hurt_a_little(scene: Scene) -> Parts | None:
    """Small hurts are said, so that one can learn to read them."""
    react = _first_react(scene, HURTFUL_REACTS)
    stance = Stance.HURT if react is React.NOT_LISTENED else stance_of(scene)
    return {"stance": stance, "react": react} if react else None


def unknown_question(scene: Scene) -> Parts | None:
    """A question with no answer is owned as one."""
    return {"react": React.DONT_KNOW} if any(not ask.is_permission for ask in scene.reading.asks) else None


FELT_REACTS = (
    (Act.OWNING_UP, React.OWNED_UP),
    (Act.OFFER, React.OFFERED),
    (Act.SOLUTION, React.OFFERED),
    (Act.INTERPRETATION, React.UNDERSTOOD),
    (Act.VALIDATION, React.UNDERSTOOD),
    (Act.REACTION, React.UNDERSTOOD),
)
"""Kind things that deserve more than a nod."""


def was_good_to_hear(scene: Scene) -> Parts | None:
    """Owning up, help and understanding are taken up, unless the learner also tells something of their own."""
    if _is_felt(scene):
        return None
    react = _first_react(scene, FELT_REACTS)
    if react is None and scene.reading.facts_stated:
        react = React.OWNED_UP
    return {"react": react, **_chat(scene)} if react else None


SMALL_REACTS = (
    (Act.GREETING, React.GREETING),
    (Act.NAME, React.NAME),
    (Act.THANKS, React.THANKS),
    (Act.COMPLIMENT, React.COMPLIMENT),
    (Act.WEATHER, React.WEATHER),
    (Act.OPINION, React.OPINION),
    (Act.DISAGREEMENT, React.DISAGREEMENT),
    (Act.AGREEMENT, React.AGREEMENT),
    (Act.ACKNOWLEDGEMENT, React.SMALL),
)


def greeted(scene: Scene) -> Parts | None:
    """At the beginning a hello is answered as one, whatever else comes with it, unless that is a question or news."""
    if scene.state.turn > 1 or _is_felt(scene) or not scene.reading.has(Act.GREETING, Act.NAME):
        return None
    return {"react": React.NAME if scene.reading.name else React.GREETING, **_chat(scene)}


def they_told(scene: Scene) -> Parts | None:
    """Something told is taken up; where the persona had asked, it is an answer."""
    if scene.reading.gives or scene.reading.has(Act.DISCLOSURE):
        return {"react": React.ANSWERED if scene.reading.answers_last else React.NEWS, **_chat(scene)}
    return None


def small(scene: Scene) -> Parts | None:
    """A small thing is answered with a small thing."""
    react = _first_react(scene, SMALL_REACTS)
    return {"react": react, **_chat(scene)} if react else None


def _chat(scene: Scene) -> Parts:
    """The topic touched, if there is one to talk about."""
    touched = next((t.id for t in scene.reading.topics if t.id in scene.persona.topic_by_id), None)
    if not touched or scene.persona.boundary_of(touched) or scene.state.comfort < 15:
        return {}
    return {"topic": touched, "tell": first_untold(scene, touched)}


def go_on(scene: Scene) -> Parts:
    """Anything else keeps the talk going."""
    return {"react": React.SMALL if scene.reading.text.strip() else React.SILENCE, **_chat(scene)}


def _first_react(scene: Scene, reacts: tuple[tuple[Act, React], ...]) -> React | None:
    """What the first of these acts that the message does is answered with."""
    return next((react for act, react in reacts if scene.reading.has(act)), None)


def _is_felt(scene: Scene) -> bool:
    """Whether the learner speaks of a feeling, dark or bright."""
    return scene.reading.feeling.is_heavy or scene.reading.feeling.is_bright
