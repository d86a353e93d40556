"""Strengths: how strongly each behaviour shows in a message, learnt and seen by rule together, and where."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from duologue.domain.principles import Behaviour
from duologue.domain.reading import Span
from duologue.judge.signs import Sign

SEEN = 0.35
"""The strength from which a behaviour counts as seen and is quoted."""

WHOLE = 0.65
"""The share of the whole message in a learnt strength; the rest is its clearest piece."""

RULE = 0.45
"""The share of a rule in a strength, where the rule goes by wording; the rest is learnt."""


class Shown(NamedTuple):
    """One behaviour of a message."""

    behaviour: Behaviour
    strength: float
    """0–1."""
    span: Span
    """Where it shows most clearly."""
    is_certain: bool = False
    """Whether the scene itself gives it."""

    @property
    def is_seen(self) -> bool:
        """Whether it is strong enough to be spoken of."""
        return self.strength >= SEEN


def strengths_of(
    whole: Mapping[str, float],
    by_piece: np.ndarray,
    pieces: tuple[Span, ...],
    signs: tuple[Sign, ...],
    *,
    names: tuple[str, ...],
    there: frozenset[str],
    is_answer: bool,
    asks_back: bool,
) -> dict[Behaviour, Shown]:
    """Every behaviour with its strength.

    `whole` holds the heads' scores for the message, `by_piece` (pieces, heads) those for each piece, its columns
    named by `names`; `there` is what the situation holds of NEEDS. Learnt alone, a behaviour needs a clear score; a
    rule that goes by wording is believed in part, since its words stand in other sentences too; a sign from the
    scene is believed as it is.
    """
    clearest = by_piece.argmax(axis=0)
    shown = {}
    for column, name in enumerate(names):
        if name not in _BEHAVIOURS:
            continue
        behaviour, piece = Behaviour(name), int(clearest[column])
        need = NEEDS.get(behaviour)
        weight = 1.0 if need is None or need in there else ABSENT.get(need, 0.5)
        if behaviour in ANSWERING:
            weight *= 0.3 if is_answer else 0.6 if asks_back else 1.0
        learnt = _unit(weight * (WHOLE * whole[name] + (1 - WHOLE) * float(by_piece[piece, column])))
        shown[behaviour] = _with_signs(Shown(behaviour, learnt, pieces[piece]), signs, pieces)
    return _without_what_was_had(shown)


def _without_what_was_had(shown: dict[Behaviour, Shown]) -> dict[Behaviour, Shown]:
    """A question that was answered before shows no interest: it counts that much less as one."""
    left = 1 - shown[Behaviour.ASKING_AGAIN].strength
    asking = (Behaviour.EXPLORATION, Behaviour.ENCOURAGING_ELABORATION)
    return shown | {b: shown[b]._replace(strength=_unit(left * shown[b].strength)) for b in asking}


def _with_signs(learnt: Shown, signs: tuple[Sign, ...], pieces: tuple[Span, ...]) -> Shown:
    own = [sign for sign in signs if sign.behaviour == learnt.behaviour]
    if not own:
        return learnt
    clearest = max(own, key=lambda sign: (sign.is_certain, sign.strength, -sign.span.start))
    span = _around(clearest.span, pieces)
    if clearest.is_certain:
        return Shown(learnt.behaviour, max(clearest.strength, learnt.strength), span, True)
    both = max(learnt.strength, RULE * clearest.strength + (1 - RULE) * learnt.strength)
    agreed = both + 0.25 * min(learnt.strength, clearest.strength)
    return Shown(learnt.behaviour, _unit(agreed), span)


def _around(span: Span, pieces: tuple[Span, ...]) -> Span:
    """The piece that a word or two stand in: a single word is no quote to learn from."""
    if len(span.quote.split()) > 2:
        return span
    return next((piece for piece in pieces if piece.start <= span.start and span.end <= piece.end), span)


def _unit(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 3)


NEEDS: dict[Behaviour, str] = {
    Behaviour.ACCEPTING_NO: "a no",
    Behaviour.ASKING_AGAIN: "talk off the record",
    Behaviour.REMEMBERING: "words from before",
    Behaviour.CONTRADICTION: "earlier talk",
    Behaviour.EXPLORATION: "a feeling",
    Behaviour.EMOTIONAL_REACTION: "a feeling",
    Behaviour.DEMONSTRATING_UNDERSTANDING: "a feeling",
    Behaviour.HIJACKING: "a feeling",
    Behaviour.MINIMISING: "a feeling",
    Behaviour.CLICHE: "a feeling",
    Behaviour.VALIDATING_EMOTIONS: "a feeling",
    Behaviour.DISMISSING_EMOTIONS: "a feeling",
    Behaviour.DEFENSIVENESS: "a hard word",
    Behaviour.OWNING_UP: "a hard word",
    Behaviour.FLATTERY: "a question of opinion",
}
"""What must be there for a behaviour to show by its wording alone; where it is not, the wording counts for little."""

ABSENT = {"earlier talk": 0.0, "talk off the record": 0.0, "words from before": 0.3, "a no": 0.3}
"""What wording counts where a need is not met; half, if it is not named here."""

ANSWERING = frozenset({Behaviour.IGNORING, Behaviour.SELF_ORIENTED, Behaviour.HIJACKING, Behaviour.OVERSHARING})
"""What answering a question about oneself looks like by its wording, and is not; asking back, it is less so."""

_BEHAVIOURS = frozenset(behaviour.value for behaviour in Behaviour)
