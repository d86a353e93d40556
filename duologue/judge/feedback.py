"""Feedback: the sentences of a card, from the rubric, filled with words of the message and of the partner's."""

import re
from hashlib import blake2b

from duologue.domain.principles import is_raising
from duologue.domain.reading import Span
from duologue.judge.evidence import shortened
from duologue.judge.levels import Standing
from duologue.judge.rubric import PrincipleRubric
from duologue.judge.situation import Situation

GOOD_ENOUGH = 4
"""The level from which nothing is suggested any more."""

ENOUGH = 4
"""Suggestions for one kind of moment from which the general ones are left out."""

_SLOT = re.compile(r"\{(\w+)\}")


def why_of(standing: Standing, situation: Situation, rubric: PrincipleRubric, *, first: Span) -> str:
    """One sentence on why the level is what it is; `first` is what to quote when nothing of the principle was seen."""
    if standing.is_missing:
        frames = rubric.missing.get(situation.kind, ()) or rubric.missing["any"]
        return _said(frames, quote=first.quote, situation=situation)
    if not standing.shown:
        return _said(rubric.ordinary, quote=first.quote, situation=situation)
    main = standing.shown[0]
    return _said(rubric.behaviours[main.behaviour].why, quote=main.span.quote, situation=situation)


def try_of(
    standing: Standing,
    situation: Situation,
    rubric: PrincipleRubric,
    *,
    first: Span,
    good: Span | None,
    ask: Span | None,
) -> str:
    """What to try instead: against the behaviour that lowered the level most, or else for this kind of moment.

    `good` are the best words of the message, `ask` its question; a sentence that needs what is not there is not used.
    """
    if standing.level is None or standing.level >= GOOD_ENOUGH:
        return ""
    lowering = [one for one in standing.shown if not is_raising(one.behaviour)]
    if lowering and standing.level < 3:
        frames = rubric.behaviours[lowering[0].behaviour].try_
        return _said(frames, quote=lowering[0].span.quote, situation=situation)
    own = rubric.try_.get(situation.kind, ())
    frames = own if len(own) >= ENOUGH else (*own, *rubric.try_["any"])
    slots = {"good": good.quote if good else "", "ask": ask.quote if ask else ""}
    return _said(frames, quote=first.quote, situation=situation, **slots)


def _said(frames: tuple[str, ...], *, quote: str, situation: Situation, **more: str) -> str:
    slots = {"quote": shortened(quote), "words": shortened(situation.words)}
    slots |= {name: shortened(text) for name, text in more.items()}
    usable = [frame for frame in frames if all(slots.get(slot) for slot in _SLOT.findall(frame))]
    if not usable:
        return ""
    digest = blake2b(f"{quote}\0{situation.words}".encode("utf-8", "replace"), digest_size=4).digest()
    frame = usable[int.from_bytes(digest, "big") % len(usable)]
    return _SLOT.sub(lambda slot: slots[slot[1]], frame)
