"""Facts of the learner's fact card that a message states truly or denies."""

import re
from collections.abc import Sequence

from duologue.domain.reading import Touch
from duologue.ear.phrases import Encodes, Near, Prepared
from duologue.ear.utterance import Clause
from duologue.ear.words import content_stems

NEAR = 0.60
"""Score from which a statement amounts to one on the card; measured with `evals/matching.py`."""
MARGIN = 0.03
"""How much nearer than the other side it must be."""


def facts_in(
    statements: Sequence[Clause], *, encoder: Encodes, prepared: Prepared
) -> tuple[tuple[Touch, ...], tuple[Touch, ...]]:
    """(stated, denied): a statement counts for the side it is nearer to, if near and of one polarity with it."""
    stated: dict[str, Touch] = {}
    denied: dict[str, Touch] = {}
    for clause in statements:
        side, near = _side(clause, encoder, prepared)
        if near:
            side_touches = stated if side else denied
            side_touches.setdefault(
                near.id, Touch(id=near.id, span=clause.span, strength=round(min(1.0, near.score), 2))
            )
    return tuple(stated.values()), tuple(denied.values())


def _side(clause: Clause, encoder: Encodes, prepared: Prepared) -> tuple[bool, Near | None]:
    vector, *_ = encoder.encode([" ".join(clause.words)])
    stems = content_stems(clause.words)
    true = _best_of_one_polarity(clause, prepared.said.nearest(vector, stems))
    false = _best_of_one_polarity(clause, prepared.contradicted.nearest(vector, stems))
    if true and true.score >= (false.score if false else 0) + MARGIN:
        return True, true
    if false and false.score >= (true.score if true else 0) + MARGIN:
        return False, false
    return False, None


def _best_of_one_polarity(clause: Clause, nearest: list[Near]) -> Near | None:
    """The nearest phrase that denies where the clause denies and has no other numbers."""
    words = set(clause.words)
    for near in nearest[:3]:
        theirs = set(near.phrase.split())
        if near.score >= NEAR and _denies(words) == _denies(theirs) and _numbers(words) <= _numbers(theirs):
            return near
    return None


_DENYING = frozenset("not never no nothing none nobody without hardly neither nor".split())
_NUMBERS = {
    w: str(n) for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_NUMERIC = re.compile(r"\d+")


def _denies(words: set[str]) -> bool:
    return bool(words & _DENYING)


def _numbers(words: set[str]) -> frozenset[str]:
    return frozenset(_NUMBERS.get(w, w) for w in words if (w in _NUMBERS and w != "one") or _NUMERIC.fullmatch(w))
