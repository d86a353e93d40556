"""What the heads look at: meaning as vectors, and what hands can count, of a message and of what it answers.

Nothing here grows with the message: counts are rates or presences, so that length alone moves no grade.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from duologue.judge.cues import BRIGHT, CONTEXT_CUES, CUES, HEAVY, content_words, has_cue, normalised, words

PRODUCT_SCALE = 12.0
"""Products of two unit vectors are small; this brings them to the size of the vectors themselves."""

CROSSED: tuple[tuple[str, str], ...] = (
    ("refusal", "question"), ("refusal", "acceptance"), ("refusal", "insistence"), ("refusal", "you"),
    ("advice asked", "advice"), ("heavy", "question"), ("heavy", "own story"), ("heavy", "bright word"),
    ("heavy", "advice"), ("heavy", "offer"), ("heavy", "shared"), ("bright", "delight"), ("bright", "own story"),
    ("bright", "heavy word"), ("opinion asked", "candour"), ("opinion asked", "flattery"), ("opinion asked", "hedging"),
    ("opinion asked", "question"), ("complaint", "owning"), ("complaint", "defence"), ("complaint", "solution"),
    ("complaint", "sorry"), ("complaint", "i"), ("question asked", "question"), ("question asked", "shared"),
)  # fmt: skip
"""What weighs differently after one thing than after another."""


class Context(NamedTuple):
    """What a message answers. All texts are as they were said; `before` and `own` are recent, newest last."""

    last: str
    """What the partner said last."""
    before: tuple[str, ...] = ()
    """What the partner said earlier."""
    own: tuple[str, ...] = ()
    """What the learner said earlier."""


class Vectors(NamedTuple):
    """Unit vectors, 384 long: of the message (or a piece of it), of the last words, and of what was said earlier."""

    message: np.ndarray
    last: np.ndarray
    before: np.ndarray
    """(n, 384)"""
    own: np.ndarray
    """(m, 384)"""


def context_row(context: Context, vectors: Vectors) -> np.ndarray:
    """What a head looks at that tells what the moment calls for: float32."""
    return np.concatenate([vectors.last, list(context_counts(context).values())]).astype(np.float32)


def message_row(text: str, context: Context, vectors: Vectors) -> np.ndarray:
    """What a head looks at that tells what a message does: float32."""
    said, last = vectors.message, vectors.last
    hand = list(message_counts(text, context, vectors).values())
    return np.concatenate([said, last, said * last * PRODUCT_SCALE, np.abs(said - last), hand]).astype(np.float32)


def message_counts(text: str, context: Context, vectors: Vectors) -> dict[str, float]:
    """The features of a message by name, each about 0–1."""
    said = _text_counts(text)
    around = context_counts(context)
    counts = said | {f"last: {name}": value for name, value in around.items()} | _relations(text, context, vectors)
    both = said | counts
    crossed = {f"{a} × {b}": around[a] * both[b] for a, b in CROSSED}
    return counts | crossed


def context_counts(context: Context) -> dict[str, float]:
    """The features of what a message answers, by name."""
    plain, tokens = normalised(context.last), words(context.last)
    counts = {name: float(has_cue(plain, phrases)) for name, phrases in CONTEXT_CUES.items()}
    return counts | {
        "heavy": float(any(word in HEAVY for word in tokens)),
        "bright": float(any(word in BRIGHT for word in tokens)),
        "question asked": float("?" in context.last),
        "short": float(len(tokens) < 6),
        "i": _rate(tokens, "i", "im", "ive", "me", "my"),
        "you": _rate(tokens, "you", "your", "youre", "u", "youve"),
        "at the start": float(not context.own and not context.before),
    }


def _text_counts(text: str) -> dict[str, float]:
    plain, tokens = normalised(text), words(text)
    questions = [part.rsplit(".", 1)[-1] for part in text.replace("!", ".").split("?")[:-1]]
    counts = {name: float(has_cue(plain, phrases)) for name, phrases in CUES.items()}
    return counts | {
        "question": float(bool(questions)),
        "questions": min(len(questions), 3) / 3,
        "open question": float(any(set(words(q)) & _OPEN for q in questions)),
        "closed question": float(any(not set(words(q)) & _OPEN for q in questions)),
        "ends asking": float(text.rstrip().endswith("?")),
        "exclaims": float("!" in text),
        "trails off": float("..." in text or "…" in text),
        "shouts": float(any(len(word) > 3 and word.isupper() for word in text.split())),
        "i": _rate(tokens, "i", "im", "ive", "id", "ill", "me", "my", "mine"),
        "you": _rate(tokens, "you", "your", "youre", "youve", "u", "ur", "yourself", "yours"),
        "we": _rate(tokens, "we", "us", "our", "were", "lets", "well"),
        "begins with i": float(bool(tokens) and tokens[0] in {"i", "im", "ive", "my", "mine", "id"}),
        "begins with you": float(bool(tokens) and tokens[0] in {"you", "youre", "your", "youve"}),
        "heavy word": float(any(word in HEAVY for word in tokens)),
        "bright word": float(any(word in BRIGHT for word in tokens)),
        "negation": float(
            bool({"not", "no", "dont", "never", "cant", "didnt", "wasnt", "isnt", "nobody"} & set(tokens))
        ),
        "but": float("but" in tokens),
        "number": float(any(letter.isdigit() for letter in text)),
        "very short": float(len(tokens) <= 3),
        "short": float(len(tokens) <= 8),
    }


def _relations(text: str, context: Context, vectors: Vectors) -> dict[str, float]:
    said, last = content_words(text), content_words(context.last)
    before = frozenset[str]().union(*map(content_words, context.before)) - last
    own = frozenset[str]().union(*map(content_words, context.own)) - last
    return {
        "likeness": float(vectors.message @ vectors.last),
        "shared": min(len(said & last), 3) / 3,
        "shares none": float(bool(said) and bool(last) and not said & last),
        "shared share": len(said & last) / max(len(said), 3),
        "shared before": min(len(said & before), 3) / 3,
        "shared own": min(len(said & own), 3) / 3,
        "likeness before": _nearest(vectors.message, vectors.before),
        "likeness own": _nearest(vectors.message, vectors.own),
        "asks again": float("?" in text)
        * max(_nearest(vectors.message, vectors.before), _nearest(vectors.message, vectors.own)),
    }


def _nearest(vector: np.ndarray, rows: np.ndarray) -> float:
    return float((rows @ vector).max()) if len(rows) else 0.0


def _rate(tokens: Sequence[str], *wanted: str) -> float:
    return min(1.0, 4 * sum(token in wanted for token in tokens) / max(len(tokens), 4))


_OPEN = frozenset("how what why which where who when tell hows whats whos whose".split())
