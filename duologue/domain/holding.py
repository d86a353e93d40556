"""Rules about leaving, holding, hurting and making good: what comes before anything friendly."""

from duologue.domain.answering import Parts, answered_moment, answers_to, first_untold, open_answers
from duologue.domain.direction import React, Stance
from duologue.domain.effects import Scene, asked_first, crossed
from duologue.domain.reading import Act
from duologue.domain.state import is_guarded
from duologue.domain.topics import Boundary

UNWELCOME_FROM = 14.0
"""Brought below this comfort by an insult, the persona goes."""


def leave_insulted(scene: Scene) -> Parts | None:
    """An insult is the last word where it is the second, or comfort is low."""
    insulted_before = any(breach.cause == "was insulting" for breach in scene.state.breaches[:-1])
    if scene.reading.has(Act.INSULT) and (insulted_before or scene.state.comfort < UNWELCOME_FROM):
        return {"stance": Stance.LEAVING, "goodbye": "insulted", "ended": True}
    return None


def leave_pushed(scene: Scene) -> Parts | None:
    """Pushed past its patience, the persona goes."""
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


def leave_cooled(scene: Scene) -> Parts | None:
    """Below the comfort at which the persona stays, it goes."""
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


def hold(scene: Scene) -> Parts | None:
    """A closed thing is refused, more firmly each time."""
    pushed = _pushed_boundary(scene)
    if not pushed:
        return None
    held = scene.state.refusals.get(pushed.id, 0)
    last = scene.persona.temperament.patience - 1
    firmness = "gently" if held == 0 else "finally" if held >= max(last, 2) else "firmly"
    return {"stance": Stance.FIRM if held else Stance.GUARDED, "boundary": pushed.id, "firmness": firmness}


def insulted(scene: Scene) -> Parts | None:
    """A first insult is answered, not returned."""
    return {"stance": Stance.HURT, "react": React.INSULT} if scene.reading.has(Act.INSULT) else None


def say_goodbye(scene: Scene) -> Parts | None:
    """A goodbye is returned as warmly as the talk deserves."""
    if not scene.reading.has(Act.FAREWELL):
        return None
    comfort = scene.state.comfort
    how = "good_talk" if comfort >= 60 else "ok" if comfort >= 30 else "cooled"
    met = answered_moment(scene)
    return {**met, "goodbye": how, "ended": True}


def answer_permission(scene: Scene) -> Parts | None:
    """Asked for permission: yes on a soft boundary with enough comfort, otherwise a friendly not yet."""
    asks_leave = scene.reading.has(Act.CONSENT) or any(ask.is_permission for ask in scene.reading.asks)
    if not asks_leave or (scene.reading.has(Act.ACCEPTANCE, Act.APOLOGY) and not scene.reading.asks):
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
        told = first_untold(scene, *granted[0].topics)
        return {"react": React.CONSENT_GIVEN, "near": granted[0].id, "tell": told}
    bare = all(ask.is_permission for ask in scene.reading.asks)
    return {"react": React.CONSENT_GIVEN} if bare and not open_answers(scene) else None


def accept_apology(scene: Scene) -> Parts | None:
    """A sincere apology is accepted once, a hollow one called by its name, one after many hurts doubted."""
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
            **answered_moment(scene),
            **answers_to(scene),
        }
    return None


def pressed(scene: Scene) -> Parts | None:
    """Pressure is named."""
    if scene.reading.has(Act.PRESSURE, Act.INSISTENCE):
        return {"stance": Stance.GUARDED, "react": React.PRESSURE}
    return None


def no_was_taken_well(scene: Scene) -> Parts | None:
    """Taking a no well is thanked for."""
    if scene.state.refused and scene.reading.has(Act.ACCEPTANCE):
        return {"stance": Stance.RELIEVED, "react": React.NO_TAKEN_WELL, **answers_to(scene)}
    return None
