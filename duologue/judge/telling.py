"""Telling words: those of the partner's that one would take up, for feedback that speaks of this talk and no other."""

from duologue.judge.cues import BRIGHT, HEAVY, content_words, has_cue, normalised, words
from duologue.judge.pieces import pieces_of

LONG_CLAUSE = 12
"""Words of a clause, at most."""

JOINS = frozenset("and but because when while since so or if which who although though until where".split())
"""Words before which a sentence comes apart without harm."""

LEADS = frozenset("and but so or because that well oh ah yes no yeah ok okay ha haha lol then anyway".split())
"""Words that a clause can do without at its beginning."""

EMPTY = (
    "yes ma'am", "good evening", "good morning", "of course", "thank you", "thanks", "no problem", "be honest",
    "honestly", "to be honest", "i think", "you know", "by the way", "be straight",
)  # fmt: skip
"""Words that nobody would take up."""


def telling_words(text: str, *, question: bool = False) -> str:
    """The words of a text that one would take up: a short clause with feeling, numbers or content in it, verbatim.

    Where a question is waiting, the words are the question's.
    """
    pieces = [piece.quote for piece in pieces_of(text)]
    asking = [piece for piece in pieces if piece.endswith("?")] if question else []
    if asking and len(asking[-1].split()) <= LONG_CLAUSE:
        return asking[-1]
    clauses = [clause for piece in asking[-1:] or pieces for clause in _clauses(piece)]
    return max((clause for clause in clauses if words(clause)), key=_tells, default="")


def _clauses(text: str) -> list[str]:
    parts, current = [], []
    for word in text.split():
        if len(current) >= LONG_CLAUSE or (len(current) >= 3 and word.lower() in JOINS):
            parts.append(current)
            current = []
        current.append(word)
        if word[-1] in ",;:":
            parts.append(current)
            current = []
    said = (" ".join(clause) for clause in [*parts, current] if clause)
    return [clause.strip(' ,;:.-–—“”"') for clause in map(_without_join, said) if clause in text]


def _without_join(clause: str) -> str:
    first, _, rest = clause.partition(" ")
    return rest if rest and first.lower().strip(",") in LEADS else clause


def _tells(clause: str) -> float:
    tokens = words(clause)
    felt = sum(word in HEAVY or word in BRIGHT for word in tokens)
    content = len(content_words(clause))
    asked = has_cue(normalised(clause), EMPTY)
    return 2.0 * min(felt, 2) + min(content, 4) + 0.5 * any(word.isdigit() for word in tokens) - 2 * asked
