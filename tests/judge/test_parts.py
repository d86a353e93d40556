"""The judge's small parts: pieces, quotes, cues, levels, heads."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.domain.principles import Behaviour, Principle
from duologue.domain.reading import Span
from duologue.ear.heads import Heads
from duologue.judge.cues import CUES, content_words, has_cue, normalised
from duologue.judge.evidence import evidence_of, found_in, shortened
from duologue.judge.levels import standing_of
from duologue.judge.pieces import MOST, pieces_of, without_repeats
from duologue.judge.strengths import Shown
from duologue.judge.telling import telling_words

B, P = Behaviour, Principle


@given(text=st.text(max_size=400))
def test_pieces_stand_in_the_text(text: str) -> None:
    """A piece is verbatim, pieces come in order, and there are never more than the judge can afford."""
    pieces = pieces_of(text)
    assert all(piece.is_in(text) for piece in pieces)
    assert [piece.start for piece in pieces] == sorted(piece.start for piece in pieces)
    assert len(pieces) <= MOST


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("oh no. what now?", ["oh no.", "what now?"]),
        ("sorry\nreally", ["sorry", "really"]),
        ("Sorry. sorry. Sorry.", ["Sorry."]),
        ("no end", ["no end"]),
        ("!!!", ["!!!"]),
        ("", []),
    ],
)
def test_a_message_is_cut_at_its_sentences(text: str, quotes: list[str]) -> None:
    """Sentences are pieces; the same sentence again is none."""
    assert [piece.quote for piece in pieces_of(text)] == quotes


def test_repeats_are_heard_once() -> None:
    """What is said twice is graded as said once; what is not, as it stands."""
    for text, heard in (("So sorry. So sorry.", "So sorry."), ("So sorry.  Really.", "So sorry.  Really.")):
        assert without_repeats(text, pieces_of(text)) == heard


@given(text=st.text(max_size=80), start=st.integers(0, 90), quote=st.text(max_size=20))
def test_words_that_are_not_in_the_message_are_no_evidence(text: str, start: int, quote: str) -> None:
    """Evidence is verbatim, at its place, or it is dropped."""
    span = Span(start=start, end=start + len(quote), quote=quote)
    for evidence in (*evidence_of(text, B.CANDOUR, span), *found_in(text, B.CANDOUR, quote)):
        assert evidence.is_in(text)
        assert evidence.quote


@given(quote=st.text(max_size=300))
def test_a_shortened_quote_is_verbatim(quote: str) -> None:
    """A quote in a sentence is a beginning of the words themselves."""
    assert shortened(quote) in quote


@pytest.mark.parametrize(
    ("text", "cue", "is_there"),
    [
        ("I'm so sorry", "sorry", True),
        ("At least it’s over", "minimising", True),
        ("the sorrysack", "sorry", False),
        ("That makes sense!", "validation", True),
        ("My chinup bar broke", "cliche", False),
    ],
)
def test_a_cue_is_whole_words(text: str, cue: str, is_there: bool) -> None:
    """Capitals and apostrophes do not matter, the ends of words do."""
    assert has_cue(normalised(text), CUES[cue]) is is_there


def test_no_cue_stands_in_two_forms() -> None:
    """A phrase is listed once under its name."""
    for name, phrases in CUES.items():
        plain = [normalised(phrase) for phrase in phrases]
        assert len(plain) == len(set(plain)), name


def test_content_words_meet_across_endings() -> None:
    """Moved and moving are about the same; the and of are about nothing."""
    assert content_words("They moved the piano") & content_words("moving pianos")
    assert not content_words("the and of what")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They let me go today.", "They let me go today"),
        ("Well, my dog died last night. Anyway.", "my dog died last night"),
        ("", ""),
        ("…", ""),
    ],
)
def test_the_telling_words_are_taken_up(text: str, words: str) -> None:
    """The words one would answer are found, verbatim."""
    assert telling_words(text) == words


@pytest.mark.parametrize(
    ("shown", "expected", "called_for", "level"),
    [
        ({}, 3.0, False, None),
        ({B.EMOTIONAL_REACTION: 0.5}, 3.0, False, None),
        ({B.EMOTIONAL_REACTION: 0.9}, 3.0, False, 5),
        ({B.MINIMISING: 0.9}, 3.0, False, 1),
        ({}, 2.0, True, 2),
        ({}, 5.0, True, 2),
        ({B.EMOTIONAL_REACTION: 0.9, B.EXPLORATION: 0.8}, 4.6, True, 5),
        ({B.EMOTIONAL_REACTION: 0.9, B.CLICHE: 0.9}, 4.6, True, 2),
        ({B.EMOTIONAL_REACTION: 0.5}, 2.2, True, 3),
        ({B.HIJACKING: 1.0}, 1.0, True, 1),
    ],
)
def test_levels_follow_the_table(
    shown: dict[Behaviour, float], expected: float, called_for: bool, level: int | None
) -> None:
    """What is seen, expected and called for makes the level; after bad news, nothing at all is wanting."""
    span = Span.of("so")
    everything = {b: Shown(b, shown.get(b, 0.0), span) for b in B}
    standing = standing_of(P.EMPATHY, everything, kind="heavy", expected=expected, called_for=called_for)
    assert standing.level == level


def test_heads_weigh_rows() -> None:
    """A head's score is its line through weights and bias."""
    arrays = {
        "g.names": np.array(["a", "b"]),
        "g.weights": np.array([[1, 2], [0, 1]], np.float16),
        "g.bias": np.array([0, 1], np.float32),
        "g.slope": np.array([1, 2], np.float32),
        "g.shift": np.array([0, -1], np.float32),
    }
    heads = Heads(arrays)
    assert heads.scores("g", np.array([1, 1], np.float32)) == {"a": 3.0, "b": 3.0}
    with pytest.raises(ValueError, match="3"):
        heads.scores("g", np.array([1, 1, 1], np.float32))


def test_missing_heads_are_named(tmp_path: Path) -> None:
    """Weights that are not there are one clear error."""
    with pytest.raises(FileNotFoundError, match=r"heads\.npz"):
        Heads.load(tmp_path / "heads.npz")


def test_the_heads_that_ship_know_every_behaviour() -> None:
    """Weights and table go together, and the file is small."""
    from duologue.ear.heads import WEIGHTS

    assert set(Behaviour) | {f"level {p}" for p in P} == set(Heads.load().names("message"))
    assert WEIGHTS.stat().st_size <= 1_000_000
