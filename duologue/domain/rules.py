"""The rules of direction: a table, the first that applies wins, each with its reason.

Rules about leaving and holding come first, so that nothing friendly in a message can talk past them.
"""

from collections.abc import Callable
from typing import NamedTuple

from duologue.domain.answering import Parts, answers_to, first_untold, open_answers
from duologue.domain.direction import Direction, React, Stance
from duologue.domain.effects import Scene, asked_first, crossed
from duologue.domain.meeting import meeting_of
from duologue.domain.persona import Persona
from duologue.domain.reading import Act, Reading
from duologue.domain.state import State, is_guarded
from duologue.domain.topics import Boundary

UNWELCOME_FROM = 25.0
"""Below this comfort an insult is the last word."""


class Rule(NamedTuple):
    """What the persona does in one kind of situation."""

    name: str
    reason: str
    then: Callable[[Scene], Parts | None]
    """The parts of the direction, or None where the rule does not apply."""


def direct(persona: Persona, state: State, reading: Reading) -> Direction:
    """What the persona does next, given its state after hearing the message."""
    scene = Scene(state, reading, persona)
    for rule in RULES:
        parts = rule.then(scene)
        if parts is not None:
            return Direction(**{"rule": rule.name, "reason": rule.reason, "stance": stance_of(scene), **parts})
    raise AssertionError("the last rule always applies")


def stance_of(scene: Scene) -> Stance:
    """The stance that comfort alone suggests."""
    comfort = scene.state.comfort
    if comfort < 20:
        return Stance.UNEASY
    if comfort < 40:
        return Stance.GUARDED if scene.state.unhealed else Stance.POLITE
    return Stance.WARM if comfort < 65 else Stance.OPEN


def _leave_insulted(scene: Scene) -> Parts | None:
    insulted_before = any(breach.cause == "was insulting" for breach in scene.state.breaches[:-1])
    if scene.reading.has(Act.INSULT) and (insulted_before or scene.state.comfort < UNWELCOME_FROM):
        return {"stance": Stance.LEAVING, "goodbye": "insulted", "ended": True}
    return None


def _leave_pushed(scene: Scene) -> Parts | None:
    pushed = _pushed_boundary(scene)
    patience = scene.persona.temperament.patience
    refusals = scene.state.refusals
    if pushed and (refusals.get(pushed.id, 0) + 1 > patience or sum(refusals.values()) + 1 > patience + 2):
        return {
            "stance": Stance.LEAVING,
            "boundary": pushed.id,
            "firmness": "finally",
            "goodbye": "pushed",
            "ended": True,
        }
    return None


def _leave_cooled(scene: Scene) -> Parts | None:
    if scene.state.comfort < scene.persona.temperament.leaves_below:
        return {"stance": Stance.LEAVING, "goodbye": "cooled", "ended": True}
    return None


def _pushed_boundary(scene: Scene) -> Boundary | None:
    """The boundary that the message crosses, or that it insists on after a refusal."""
    over = crossed(scene)
    if over:
        return over[0][0]
    refused = scene.persona.boundary_by_id.get(scene.state.refused or "")
    return (
        refused
        if refused and scene.reading.has(Act.INSISTENCE) and is_guarded(scene.persona, scene.state, refused)
        else None
    )


def _hold(scene: Scene) -> Parts | None:
    pushed = _pushed_boundary(scene)
    if not pushed:
        return None
    held = scene.state.refusals.get(pushed.id, 0)
    last = scene.persona.temperament.patience - 1
    firmness = "gently" if held == 0 else "finally" if held >= max(last, 2) else "firmly"
    return {"stance": Stance.FIRM if held else Stance.GUARDED, "boundary": pushed.id, "firmness": firmness}


def _insulted(scene: Scene) -> Parts | None:
    return {"stance": Stance.HURT, "react": React.INSULT} if scene.reading.has(Act.INSULT) else None


def _say_goodbye(scene: Scene) -> Parts | None:
    if not scene.reading.has(Act.FAREWELL):
        return None
    comfort = scene.state.comfort
    how = "good_talk" if comfort >= 60 else "ok" if comfort >= 30 else "cooled"
    met = _answered_moment(scene)
    return {**met, "goodbye": how, "ended": True}


def _answer_permission(scene: Scene) -> Parts | None:
    """Asked for permission: yes on a soft boundary with enough comfort, otherwise a friendly not yet."""
    if not scene.reading.has(Act.CONSENT) and not any(ask.is_permission for ask in scene.reading.asks):
        return None
    closed = asked_first(scene)
    if closed:
        return {
            "stance": Stance.GUARDED,
            "react": React.CONSENT_NOT_YET,
            "boundary": closed[0].id,
            "firmness": "gently",
        }
    granted = [
        boundary
        for ask in scene.reading.asks
        if ask.topic and (boundary := scene.persona.boundary_of(ask.topic)) and boundary.id in scene.state.consents
    ]
    granted += [scene.persona.boundary_by_id[t.id] for t in scene.reading.boundaries if t.id in scene.state.consents]
    if granted:
        told = first_untold(scene, [d for d in scene.persona.disclosures if d.topic in granted[0].topics])
        return {"react": React.CONSENT_GIVEN, "near": granted[0].id, "tell": told}
    bare = all(ask.is_permission for ask in scene.reading.asks)
    return {"react": React.CONSENT_GIVEN} if bare and not open_answers(scene) else None


def _accept_apology(scene: Scene) -> Parts | None:
    if scene.reading.has(Act.HOLLOW_APOLOGY):
        return {"react": React.APOLOGY_HOLLOW}
    if not scene.reading.has(Act.APOLOGY):
        return None
    healed = [breach for breach in scene.state.breaches if breach.healed]
    if scene.state.unhealed and len(scene.state.breaches) > 2:
        return {"stance": Stance.GUARDED, "react": React.APOLOGY_DOUBTED}
    if healed:
        return {
            "stance": Stance.RELIEVED,
            "react": React.APOLOGY_ACCEPTED,
            **_answered_moment(scene),
            **answers_to(scene),
        }
    return None


def _pressed(scene: Scene) -> Parts | None:
    if scene.reading.has(Act.PRESSURE, Act.INSISTENCE):
        return {"stance": Stance.GUARDED, "react": React.PRESSURE}
    return None


def _no_was_taken_well(scene: Scene) -> Parts | None:
    if scene.state.refused and scene.reading.has(Act.ACCEPTANCE):
        return {"stance": Stance.RELIEVED, "react": React.NO_TAKEN_WELL, **answers_to(scene)}
    return None


def _moment_was_answered(scene: Scene) -> Parts | None:
    met = _answered_moment(scene)
    return {**met, **answers_to(scene)} if met else None


def _answered_moment(scene: Scene) -> Parts:
    if scene.state.pending is None:
        return {}
    how = meeting_of(scene.persona.moment_by_id[scene.state.pending], scene.reading).how
    return {} if how == "heard" else {"answered_moment": scene.state.pending, "met": how == "met"}


def _answer(scene: Scene) -> Parts | None:
    return answers_to(scene) or None


ODD_ACTS = {
    Act.COMMAND: React.ODD,
    Act.BOT_QUESTION: React.BOT,
    Act.FOREIGN: React.FOREIGN,
    Act.RIDDLE: React.RIDDLE,
    Act.MATHS: React.MATHS,
    Act.NONSENSE: React.NONSENSE,
}
"""Messages that no author foresaw, and how the persona takes them."""


def _odd(scene: Scene) -> Parts | None:
    react = next((react for act, react in ODD_ACTS.items() if scene.reading.has(act)), None)
    return {"react": react} if react else None


def _came_near(scene: Scene) -> Parts | None:
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


def _hurt_a_little(scene: Scene) -> Parts | None:
    react = next((react for act, react in HURTFUL_REACTS if scene.reading.has(act)), None)
    return (
        {"stance": Stance.HURT if react is React.NOT_LISTENED else stance_of(scene), "react": react} if react else None
    )


def _unknown_question(scene: Scene) -> Parts | None:
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


def _was_good_to_hear(scene: Scene) -> Parts | None:
    """Owning up, help and understanding are taken up, unless the learner also tells something of their own."""
    if scene.reading.feeling.is_heavy or scene.reading.feeling.is_bright:
        return None
    react = next((react for act, react in FELT_REACTS if scene.reading.has(act)), None)
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


def _greeted(scene: Scene) -> Parts | None:
    """At the beginning a hello is answered as one, whatever else comes with it, unless that is a question or news."""
    heavy_or_bright = scene.reading.feeling.is_heavy or scene.reading.feeling.is_bright
    if scene.state.turn > 1 or heavy_or_bright or not scene.reading.has(Act.GREETING, Act.NAME):
        return None
    return {"react": React.NAME if scene.reading.name else React.GREETING, **_chat(scene)}


def _they_told(scene: Scene) -> Parts | None:
    """Something told is taken up; where the persona had asked, it is an answer."""
    if scene.reading.gives or scene.reading.has(Act.DISCLOSURE):
        return {"react": React.ANSWERED if scene.reading.answers_last else React.NEWS, **_chat(scene)}
    return None


def _small(scene: Scene) -> Parts | None:
    react = next((react for act, react in SMALL_REACTS if scene.reading.has(act)), None)
    return {"react": react, **_chat(scene)} if react else None


def _chat(scene: Scene) -> Parts:
    """The topic touched, if there is one to talk about."""
    touched = next((t.id for t in scene.reading.topics if t.id in scene.persona.topic_by_id), None)
    if not touched or scene.persona.boundary_of(touched) or scene.state.comfort < 15:
        return {}
    told = first_untold(scene, [d for d in scene.persona.disclosures if d.topic == touched])
    return {"topic": touched, "tell": told}


def _go_on(scene: Scene) -> Parts:
    return {"react": React.SMALL if scene.reading.text.strip() else React.SILENCE, **_chat(scene)}


RULES = (
    Rule("leave-insulted", "was insulted again, or is not at ease enough to bear it", _leave_insulted),
    Rule("leave-pushed", "has said no often enough", _leave_pushed),
    Rule("leave-cooled", "does not feel safe here any more", _leave_cooled),
    Rule("hold", "was asked about something that is closed", _hold),
    Rule("insulted", "was insulted", _insulted),
    Rule("goodbye", "the other says goodbye", _say_goodbye),
    Rule("permission", "was asked for permission", _answer_permission),
    Rule("apology", "was told sorry", _accept_apology),
    Rule("pressed", "feels pushed", _pressed),
    Rule("no-taken-well", "had said no, and it was taken well", _no_was_taken_well),
    Rule("moment-answered", "had brought something up and hears the answer", _moment_was_answered),
    Rule("odd", "hears something that does not belong here", _odd),
    Rule("answer", "was asked something", _answer),
    Rule("came-near", "the talk comes near something closed", _came_near),
    Rule("hurt-a-little", "was not listened to as hoped", _hurt_a_little),
    Rule("unknown-question", "was asked something there is no answer to", _unknown_question),
    Rule("greeted", "is greeted at the beginning", _greeted),
    Rule("good-to-hear", "hears something kind or straight", _was_good_to_hear),
    Rule("they-told", "was told something", _they_told),
    Rule("small", "hears a small thing", _small),
    Rule("go-on", "keeps the talk going", _go_on),
)
"""First that applies wins."""
