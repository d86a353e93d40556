"""Tests of the sentence encoder: same text, same vector; near in meaning, near in space; no network."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from duologue.ear.encoder import DIMENSIONS, WEIGHTS, Encoder, as_unit_rows, nearest
from duologue.ear.encoder_fake import FakeEncoder

BANK = WEIGHTS.parents[1] / "partner" / "banks" / "reactions.npz"
TEXTS = ["I lost my job.", "hi", "My sister is ill and I can't sleep " * 5, "", "Do you like jazz?", "hi"]


@pytest.fixture(scope="module")
def encoder():
    """Load the shipped weights once."""
    return Encoder()


@pytest.fixture(params=["encoder", "fake"])
def either(request, encoder):
    """Run a test with the real encoder and with its stand-in."""
    return encoder if request.param == "encoder" else FakeEncoder()


def test_rows_are_float32_and_of_unit_length(either):
    """Every text gives one float32 row of 384 numbers and length one, also the empty one."""
    rows = either.encode(TEXTS)
    assert rows.shape == (len(TEXTS), DIMENSIONS)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)


def test_no_texts_give_no_rows(either):
    """An empty list gives an empty matrix of the right width."""
    assert either.encode([]).shape == (0, DIMENSIONS)


@pytest.mark.parametrize("order", [[0], [1, 0], [2, 0, 3], [5, 4, 3, 2, 1, 0]])
def test_a_vector_does_not_depend_on_its_company(either, order):
    """A text has the same vector, bit for bit, alone and in any batch, and computed afresh."""
    alone = {text: FakeEncoder().encode([text])[0] for text in TEXTS}
    if isinstance(either, Encoder):
        alone = {text: Encoder(remember=0).encode([text])[0] for text in {TEXTS[i] for i in order}}
    rows = either.encode([TEXTS[i] for i in order])
    for row, index in zip(rows, order, strict=True):
        assert np.array_equal(row, alone[TEXTS[index]])


def test_two_threads_give_the_same_vectors(encoder):
    """The number of threads changes the speed only."""
    assert np.array_equal(Encoder(threads=2).encode(TEXTS), encoder.encode(TEXTS))


def test_it_may_be_shared_between_threads():
    """Texts encoded at the same time, with a memory too small for them, come out as if in turn."""
    shared = Encoder(remember=2)
    with ThreadPoolExecutor(4) as pool:
        rows = list(pool.map(lambda text: shared.encode([text])[0], TEXTS * 3))
    assert np.array_equal(np.stack(rows), Encoder().encode(TEXTS * 3))


def test_changing_a_result_does_not_change_the_next(encoder):
    """The caller owns the matrix: writing to it leaves the remembered vector alone."""
    first = encoder.encode(["mine"])
    kept = first.copy()
    first[:] = 0
    assert np.array_equal(encoder.encode(["mine"]), kept)


@pytest.mark.parametrize(
    ("text", "paraphrase", "unrelated"),
    [
        ("I lost my job yesterday.", "They fired me at work.", "The soup needs more salt."),
        ("my dog died last week", "we had to say goodbye to our puppy", "which bus goes to the station?"),
        (
            "I'd rather not talk about my father.",
            "Please don't ask about my dad.",
            "I love hiking in autumn.",
        ),
        ("that must be so hard for you", "I can imagine how tough this is", "the match starts at eight"),
        ("what do you do in your free time?", "Do you have any hobbies?", "I'm allergic to nuts."),
    ],
)
def test_a_paraphrase_is_nearer_than_an_unrelated_line(encoder, text, paraphrase, unrelated):
    """Two ways to say one thing are clearly nearer than two things, even without a word in common."""
    query, same, other = encoder.encode([text, paraphrase, unrelated])
    assert query @ same > query @ other + 0.15


@pytest.mark.parametrize("text", ["", "   \n", "\ud83d", "👩‍👩‍👧", "\x00", "?!…", "xyzzy" * 10_000, "word " * 200_000])
def test_odd_and_huge_texts_are_safe(either, text):
    """Nothing a person can paste in breaks it, and the vector is still finite and of length one."""
    (row,) = either.encode([text])
    assert np.linalg.norm(row) == pytest.approx(1, abs=1e-5)


def test_only_the_beginning_of_a_long_text_counts(encoder):
    """What stands after the first 128 tokens changes nothing."""
    start = "the river was cold and quiet " * 40
    first, second = encoder.encode([start + "and I love you", start + "and I hate you"])
    assert np.array_equal(first, second)


def test_a_single_text_instead_of_a_list_is_refused(encoder):
    """A string is not taken for a list of letters: the error says what to do."""
    with pytest.raises(TypeError, match="put it in a list"):
        encoder.encode("hello")


def test_missing_weights_are_named(tmp_path):
    """Without its files the encoder says which one is missing."""
    with pytest.raises(FileNotFoundError, match=r"tokenizer\.json"):
        Encoder(tmp_path).encode(["hello"])


def test_nothing_heavy_is_loaded_before_the_first_text():
    """Making an encoder imports neither onnxruntime nor tokenizers."""
    code = (
        "import sys; from duologue.ear.encoder import Encoder; Encoder();"
        "sys.exit(bool({'onnxruntime', 'tokenizers'} & set(sys.modules)))"
    )
    assert run(code) == 0


def test_it_needs_no_network():
    """It loads and encodes in a process where any socket is an error."""
    code = (
        "import sys;"
        "sys.addaudithook(lambda event, _: event.startswith('socket.') and sys.exit(f'used {event}'));"
        "from duologue.ear.encoder import Encoder; Encoder().encode(['hello'])"
    )
    assert run(code) == 0


def test_nearest_is_best_first_with_cosines():
    """The search returns indices and cosines, best first, equal ones in the matrix's order."""
    matrix = as_unit_rows(np.array([[0.0, 1], [1, 0], [3, 4], [1, 0]]))
    hits = nearest(np.array([1.0, 0]), matrix, 3)
    assert [hit.index for hit in hits] == [1, 3, 2]
    assert [hit.score for hit in hits] == pytest.approx([1, 1, 0.6])


def test_nearest_returns_no_more_than_there_is():
    """A larger k than rows gives all rows, and an empty matrix gives none."""
    assert len(nearest(np.ones(2), np.eye(2), 9)) == 2
    assert nearest(np.ones(2), np.empty((0, 2)), 3) == []


@pytest.mark.parametrize("k", [0, -1])
def test_nearest_wants_at_least_one(k):
    """A k below one is an error, not an empty answer."""
    with pytest.raises(ValueError, match="at least 1"):
        nearest(np.ones(2), np.eye(2), k)


def test_the_fake_sees_words_and_not_meaning():
    """The stand-in is what it says: the same words are the same, other words have nothing in common."""
    first, shuffled, other = FakeEncoder().encode(["I lost my job", "my job, I lost!", "fired yesterday"])
    assert first @ shuffled == pytest.approx(1)
    assert first @ other == pytest.approx(0)


def test_the_shipped_bank_was_made_with_the_shipped_encoder(encoder):
    """The bank of reactions carries this encoder's fingerprint, and its rows are this encoder's vectors."""
    with np.load(BANK) as bank:
        assert str(bank["encoder"]) == encoder.fingerprint
        row = bank["vectors"][0] * bank["scales"][0]
    assert row @ encoder.encode(["I got the job!!"])[0] == pytest.approx(1, abs=0.01)


def run(code):
    """Run code in a fresh interpreter from the checkout and return its exit status."""
    return subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[2], check=False).returncode
