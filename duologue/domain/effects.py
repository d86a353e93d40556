"""What moves comfort: a table of effects, each with its cause, its points and the words that had it.

Points are before temperament. Losses weigh more than gains (negativity bias, Baumeister et al. 2001), and telling
something of one's own opens the other (reciprocity of self-disclosure, Jourard 1971).
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from duologue.domain.meeting import meeting_of
from duologue.domain.persona import Persona
from duologue.domain.reading import KIND_ACTS, Act, Ask, Reading, Span, Touch
from duologue.domain.scenario import MomentKind
from duologue.domain.state import State, is_guarded, is_open, open_depth
from duologue.domain.topics import Boundary, MomentTheme


class Scene(NamedTuple):
    """All that an effect may look at."""

    state: State
    reading: Reading
    persona: Persona


class Effect(NamedTuple):
    """One thing a message did to the persona."""

    cause: str
    points: float
    span: Span
    boundary: str | None = None


CLEAR = 0.5
"""A touch at least this strong crosses a boundary; a weaker one only comes near."""


def effects(scene: Scene) -> list[Effect]:
    """Everything the message did, crossings first."""
    found = [*_crossings(scene), *_too_soon(scene), *_met_or_missed(scene), *_acts(scene)]
    found += [effect for row in _ATTENTION for effect in row(scene)]
    return found


def crossed(scene: Scene) -> list[tuple[Boundary, Touch]]:
    """Guarded boundaries that the message crosses without asking first."""
    if scene.reading.has(Act.ACCEPTANCE) and not scene.reading.asks:
        return []
    guarded = [
        (scene.persona.boundary_by_id[touch.id], touch)
        for touch in scene.reading.boundaries
        if touch.strength >= CLEAR and touch.id in scene.persona.boundary_by_id
    ]
    return [(b, t) for b, t in guarded if is_guarded(scene.persona, scene.state, b) and not _asks_first(scene, b)]


def asked_first(scene: Scene) -> list[Boundary]:
    """Guarded boundaries on which the message asks for permission for the first time."""
    touched = {touch.id for touch in scene.reading.boundaries}
    touched |= {b.id for ask in scene.reading.asks if ask.topic and (b := scene.persona.boundary_of(ask.topic))}
    boundaries = [scene.persona.boundary_by_id[id_] for id_ in sorted(touched) if id_ in scene.persona.boundary_by_id]
    return [b for b in boundaries if is_guarded(scene.persona, scene.state, b) and _asks_first(scene, b)]


def _asks_first(scene: Scene, boundary: Boundary) -> bool:
    """Permission is asked once; asking again after a no is pushing."""
    if scene.state.refusals.get(boundary.id) or (scene.reading.has(Act.APOLOGY) and not scene.reading.asks):
        return False
    return scene.reading.has(Act.CONSENT) or any(ask.is_permission for ask in scene.reading.asks)


def _crossings(scene: Scene) -> Iterator[Effect]:
    for boundary, touch in crossed(scene):
        held = scene.state.refusals.get(boundary.id, 0)
        if held:
            yield Effect("asked again after a no", -9 - 2 * min(held, 3), touch.span, boundary.id)
        elif boundary.kind == "hard":
            yield Effect("came to something that stays closed", -6, touch.span, boundary.id)
        else:
            yield Effect("came to something private without asking", -4, touch.span, boundary.id)
    if scene.reading.has(Act.INSISTENCE) and not crossed(scene) and scene.state.refused:
        yield Effect("kept pushing after a no", -8, _span(scene, Act.INSISTENCE), _boundary_refused(scene))


def _boundary_refused(scene: Scene) -> str | None:
    return scene.state.refused if scene.state.refused in scene.persona.boundary_by_id else None


def is_too_soon(scene: Scene, ask: Ask) -> bool:
    """Whether a question goes deeper than the persona is ready for, boundaries aside."""
    known = [scene.persona.disclosure_by_id[id_] for id_ in ask.disclosures if id_ in scene.persona.disclosure_by_id]
    if known:
        return not any(is_open(scene.persona, scene.state, disclosure) for disclosure in known)
    return ask.depth.rank > open_depth(scene.persona, scene.state, ask.topic).rank


def _too_soon(scene: Scene) -> Iterator[Effect]:
    if crossed(scene) or asked_first(scene):
        return
    for ask in scene.reading.asks:
        steps = ask.depth.rank - open_depth(scene.persona, scene.state, ask.topic).rank
        if steps > 0 and not ask.is_permission and is_too_soon(scene, ask):
            yield Effect(
                "asked about something close to the heart too soon",
                (-2.0, -5.0, -9.0)[min(steps, 3) - 1],
                ask.span,
            )


HEAVY_THEMES = frozenset({MomentTheme.WORRY, MomentTheme.BAD_NEWS, MomentTheme.COMPLAINT, MomentTheme.CRITICISM})
"""Themes that hurt more when they are passed over."""


def _met_or_missed(scene: Scene) -> Iterator[Effect]:
    if scene.state.pending is None:
        return
    moment = scene.persona.moment_by_id[scene.state.pending]
    meeting = meeting_of(moment, scene.reading)
    if meeting.how == "met":
        yield Effect(f"was there for it: {moment.about}", 4, meeting.span)
    elif meeting.how == "missed":
        weight = -4 if moment.feeling.is_heavy or moment.theme in HEAVY_THEMES else -2
        yield Effect(f"passed over it: {moment.about}", weight, meeting.span)


class ActEffect(NamedTuple):
    """What one act does to comfort."""

    act: Act
    cause: str
    points: float


ACT_EFFECTS = (
    ActEffect(Act.INSULT, "was insulting", -16),
    ActEffect(Act.PRESSURE, "put pressure on", -8),
    ActEffect(Act.DISMISSAL, "brushed a feeling aside", -7),
    ActEffect(Act.BLAME, "laid blame", -7),
    ActEffect(Act.MINIMISING, "made it smaller than it is", -4),
    ActEffect(Act.SELF_TURN, "turned it to themselves", -3),
    ActEffect(Act.DEFENCE, "defended themselves", -3),
    ActEffect(Act.FLATTERY, "flattered", -2),
    ActEffect(Act.ADVICE, "gave advice nobody asked for", -2),
    ActEffect(Act.CLICHE, "used a stock phrase", -1),
    ActEffect(Act.EVASION, "dodged", -2),
    ActEffect(Act.COMMAND, "gave orders", -2),
    ActEffect(Act.HOLLOW_APOLOGY, "said sorry in a way that puts it on the other", -1),
    ActEffect(Act.ACCEPTANCE, "took a no well", 4),
    ActEffect(Act.CONSENT, "asked before asking", 2),
    ActEffect(Act.VALIDATION, "let a feeling be right", 2.5),
    ActEffect(Act.INTERPRETATION, "put themselves in the other's place", 2),
    ActEffect(Act.REACTION, "reacted with feeling", 2),
    ActEffect(Act.OFFER, "offered help", 2),
    ActEffect(Act.SOLUTION, "looked for something good for both", 2.5),
    ActEffect(Act.OWNING_UP, "owned up", 2.5),
    ActEffect(Act.REASON, "gave a reason", 0.5),
    ActEffect(Act.THANKS, "said thank you", 0.5),
    ActEffect(Act.NAME, "said who they are", 1),
    ActEffect(Act.COMPLIMENT, "said something nice", 0.5),
    ActEffect(Act.GREETING, "said hello", 0.5),
)
"""What each act does. Kind acts never lower comfort."""

ASKS_FOR_ADVICE = frozenset({MomentTheme.OPINION, MomentTheme.REQUEST, MomentTheme.QUESTION})
"""Themes after which advice is an answer."""


def _acts(scene: Scene) -> Iterator[Effect]:
    for row in ACT_EFFECTS:
        seen = scene.reading.first(row.act)
        if seen and not _is_excused(scene, row.act):
            yield Effect(row.cause, row.points * seen.strength, seen.span)


def _is_excused(scene: Scene, act: Act) -> bool:
    """Advice is welcome where the persona asked for it; hello counts once, at the start."""
    if act is Act.ADVICE:
        pending = scene.persona.moment_by_id.get(scene.state.pending or "")
        return pending is not None and pending.theme in ASKS_FOR_ADVICE
    return act is Act.GREETING and scene.state.turn > 0


def _gave_of_themselves(scene: Scene) -> Iterator[Effect]:
    reading, ready = scene.reading, open_depth(scene.persona, scene.state)
    if not reading.gives:
        return
    give = max(reading.gives, key=lambda g: g.depth.rank)
    if give.depth.rank > ready.rank + 1:
        yield Effect("told more than the moment could hold", -1.5, give.span)
    else:
        yield Effect("told something of their own", (1.0, 2.0, 2.5, 3.0)[give.depth.rank], give.span)


def _listened(scene: Scene) -> Iterator[Effect]:
    uptakes = scene.reading.uptakes
    earlier = [uptake for uptake in uptakes if uptake.age >= 2]
    if earlier:
        yield Effect("remembered what was said", 3, earlier[0].span)
    elif uptakes:
        yield Effect("took up what was said", 2, uptakes[0].span)


def _asked_kindly(scene: Scene) -> Iterator[Effect]:
    fitting = [ask for ask in scene.reading.asks if not ask.is_permission and not is_too_soon(scene, ask)]
    if not fitting or crossed(scene):
        return
    # somebody in trouble is glad of questions; somebody one gets to know wants to hear something back
    wants_both_ways = scene.persona.moment is MomentKind.GETTING_TO_KNOW and not scene.reading.uptakes
    if scene.state.ledger.is_one_sided and not scene.reading.gives and wants_both_ways:
        yield Effect("asked and asked, and told nothing", -1, fitting[0].span)
    else:
        yield Effect("was curious", 1.5, fitting[0].span)


def _answered(scene: Scene) -> Iterator[Effect]:
    if scene.state.asked_about is None and scene.state.questions_ignored == 0:
        return
    whole = Span.of(scene.reading.text)
    if scene.reading.answers_last and scene.state.asked_about:
        yield Effect("answered the question", 1.5, whole)
    elif scene.state.questions_ignored >= 2 and not scene.reading.asks and not scene.reading.has(*KIND_ACTS):
        yield Effect("passed over one question after another", -1.5, whole)


_ATTENTION: tuple[Callable[[Scene], Iterator[Effect]], ...] = (
    _gave_of_themselves,
    _listened,
    _asked_kindly,
    _answered,
)


def _span(scene: Scene, act: Act) -> Span:
    seen = scene.reading.first(act)
    return seen.span if seen else Span.of(scene.reading.text)
