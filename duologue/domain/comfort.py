"""How comfort moves after a message: effects, temperament, repair, and what is remembered of it."""

from typing import NamedTuple

from duologue.domain.effects import Effect, Scene, asked_first, crossed, effects
from duologue.domain.persona import Persona
from duologue.domain.reading import Act, Reading
from duologue.domain.scales import Value
from duologue.domain.state import Breach, Ledger, State

MOST_GAINED, MOST_LOST = 8.0, 30.0
"""Points one message can win or cost, at most."""

BESIDE_REPAIR = 1.0
"""Points that everything else in an apology can win, at most."""

BREACH_FROM = 4.0
"""A message that costs at least so much is remembered as a breach."""


class ComfortChange(Value):
    """One step of comfort."""

    cause: str
    """Why, in a few words a learner understands: "took a no well"."""
    delta: float
    """Points of comfort, after temperament; losses are negative."""
    quote: str
    """The words of the message that had this effect, verbatim."""


class Moved(NamedTuple):
    """The persona after a message, and every step of comfort on the way."""

    state: State
    changes: tuple[ComfortChange, ...]


def after(state: State, reading: Reading, persona: Persona) -> Moved:
    """The persona after hearing a message, before it decides what to do.

    The changes add up to the difference in comfort exactly.
    """
    scene = Scene(state, reading, persona)
    repair = _repair(scene)
    # what an apology wins back is measured by the hurt; kind words beside it add little
    felt = [*repair, *_weighed(effects(scene), scene, most=BESIDE_REPAIR if repair else MOST_GAINED)]
    comfort, changes = state.comfort, []
    for effect in felt:
        moved = min(100.0, max(0.0, comfort + effect.points))
        step, comfort = moved - comfort, moved
        if step:
            changes.append(ComfortChange(cause=effect.cause, delta=round(step, 6), quote=effect.span.quote))
    felt_state = state.model_copy(
        update={
            "comfort": comfort,
            "breaches": _breaches(scene, felt, healed=bool(repair)),
            "topic_comfort": _topic_comfort(scene),
            "consents": _consents(scene),
            "ledger": _ledger(scene),
        }
    )
    return Moved(felt_state, tuple(changes))


def _weighed(found: list[Effect], scene: Scene, *, most: float) -> list[Effect]:
    """Effects after temperament: gains flatten near the top and are halved while a hurt is open."""
    temperament = scene.persona.temperament
    ease = temperament.trust * (1.5 - 1.2 * scene.state.comfort / 100) * (0.5 if scene.state.unhealed else 1.0)
    gains = [e._replace(points=e.points * ease) for e in found if e.points > 0]
    losses = [e._replace(points=e.points * temperament.sensitivity) for e in found if e.points < 0]
    if sum(e.points for e in losses) <= -BREACH_FROM:
        gains = []  # sweet words beside a blow do not sweeten it
    return [*_capped(losses, MOST_LOST), *_capped(gains, most)]


def _capped(found: list[Effect], most: float) -> list[Effect]:
    total = abs(sum(effect.points for effect in found))
    scale = min(1.0, most / total) if total else 1.0
    return [effect._replace(points=round(effect.points * scale, 2)) for effect in found]


def _repair(scene: Scene) -> list[Effect]:
    """A sincere apology wins back a share of the last open hurt, once."""
    apology = scene.reading.first(Act.APOLOGY)
    hurt = next((breach for breach in reversed(scene.state.breaches) if not breach.healed), None)
    if not apology or not hurt or scene.reading.has(Act.HOLLOW_APOLOGY, Act.INSISTENCE, Act.BLAME) or crossed(scene):
        return []
    return [
        Effect(
            "said sorry and meant it",
            round(hurt.loss * scene.persona.temperament.forgiveness, 2),
            apology.span,
        )
    ]


def _breaches(scene: Scene, felt: list[Effect], *, healed: bool) -> tuple[Breach, ...]:
    breaches = list(scene.state.breaches)
    if healed:
        last = max(i for i, breach in enumerate(breaches) if not breach.healed)
        breaches[last] = breaches[last].model_copy(update={"healed": True})
    elif breaches and _lets_it_be(scene, breaches[-1]):
        breaches[-1] = breaches[-1].model_copy(update={"healed": True})
    losses = [effect for effect in felt if effect.points < 0]
    loss = -sum(effect.points for effect in losses)
    boundary = next((effect.boundary for effect in losses if effect.boundary), None)
    if losses and (loss >= BREACH_FROM or boundary):
        worst = min(losses, key=lambda effect: effect.points)
        breaches.append(Breach(turn=scene.state.turn + 1, cause=worst.cause, loss=round(loss, 2), boundary=boundary))
    return tuple(breaches)


def _lets_it_be(scene: Scene, breach: Breach) -> bool:
    """Somebody who came too near once and takes the no well needs no apology."""
    came_near_once = scene.state.refusals.get(breach.boundary or "", 0) == 1
    return came_near_once and scene.state.refused == breach.boundary and scene.reading.has(Act.ACCEPTANCE)


def _topic_comfort(scene: Scene) -> dict[str, float]:
    """A crossed topic cools by 6 points; one on which a no was taken well warms by 4."""
    moved = dict(scene.state.topic_comfort)
    for boundary, _ in crossed(scene):
        for topic in boundary.topics:
            moved[topic] = max(-30.0, moved.get(topic, 0.0) - 6)
    refused = scene.persona.boundary_by_id.get(scene.state.refused or "")
    if refused and scene.reading.has(Act.ACCEPTANCE):
        for topic in refused.topics:
            moved[topic] = min(20.0, moved.get(topic, 0.0) + 4)
    return moved


def _consents(scene: Scene) -> tuple[str, ...]:
    """Asked first and comfortable enough, the persona says yes on a soft boundary; a crossing withdraws it."""
    hurt = {breach.boundary for breach in scene.state.breaches if not breach.healed}
    said_yes = [
        boundary.id
        for boundary in asked_first(scene)
        if boundary.kind == "soft" and boundary.id not in hurt and scene.state.comfort >= (boundary.consent_at or 100.0)
    ]
    kept = () if scene.reading.has(Act.INSULT) else scene.state.consents
    return tuple(dict.fromkeys((*kept, *said_yes)))


def _ledger(scene: Scene) -> Ledger:
    ledger = scene.state.ledger
    for ask in scene.reading.asks:
        ledger = ledger.with_one("asked", ask.depth)
    for give in scene.reading.gives:
        ledger = ledger.with_one("given", give.depth)
    return ledger
