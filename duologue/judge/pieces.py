"""Pieces of a message: its sentences, or the clauses of a long one, each once and each with its place."""

import re
from collections.abc import Callable, Sized

from duologue.domain.reading import Span

LONG = 18
"""Words from which a sentence is split at its commas, so that a quote stays short enough to point at something."""

MOST = 60
"""Pieces of a message, at most."""

MOST_TELLING = 5
"""Pieces that are looked at one by one, at most: the time for a message stays bounded whatever its length."""

_SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+[)\"'”’]*|\n|$)|[.!?…]+")
_CLAUSE = re.compile(r"[^,;:–—]+(?:[,;:–—]+|$)")


def pieces_of(text: str) -> tuple[Span, ...]:
    """The pieces of a text in order; a sentence said again counts once."""
    spans: list[Span] = []
    seen: set[str] = set()
    for match in _SENTENCE.finditer(text):
        for span in _clauses(text, match.start(), match.end()):
            key = " ".join(span.quote.lower().split())
            if any(letter.isalnum() for letter in key) and key not in seen:
                seen.add(key)
                spans.append(span)
    return tuple(spans[:MOST]) or ((Span.of(text),) if text.strip() else ())


def telling_pieces(pieces: tuple[Span, ...], *, content: Callable[[str], Sized]) -> tuple[Span, ...]:
    """The pieces with most in them, in their order."""
    chosen = sorted(pieces, key=lambda piece: -len(content(piece.quote)))[:MOST_TELLING]
    return tuple(sorted(chosen, key=lambda piece: piece.start))


def without_repeats(text: str, pieces: tuple[Span, ...]) -> str:
    """The text with every sentence once: saying a good thing twice is saying it once."""
    kept = " ".join(piece.quote for piece in pieces)
    return text if len(kept.split()) >= len(text.split()) else kept


def _clauses(text: str, start: int, end: int) -> list[Span]:
    whole = Span.of(text, start, end)
    if len(whole.quote.split()) <= LONG:
        return [whole] if whole.quote else []
    clauses: list[Span] = []
    for match in _CLAUSE.finditer(text, start, end):
        if clauses and len(clauses[-1].quote.split()) < 4:
            clauses[-1] = Span.of(text, clauses[-1].start, match.end())
        else:
            clauses.append(Span.of(text, match.start(), match.end()))
    return [clause for clause in clauses if clause.quote]
