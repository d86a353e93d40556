"""The sentence encoder: turns text into unit vectors, so that meaning can be compared without a network."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

WEIGHTS = Path(__file__).parent / "weights"
DIMENSIONS = 384
MAX_TOKENS = 128
MAX_CHARACTERS = 4000


class Near(NamedTuple):
    """One hit of a search: the row's index in the matrix and its cosine, −1…1."""

    index: int
    score: float


class Encoder:
    """all-MiniLM-L6-v2, quantised to int8, on the CPU; the model card is weights/README.md.

    Safe to share between threads. Nothing is loaded before the first text that has to be encoded.
    """

    def __init__(self, folder: Path = WEIGHTS, *, threads: int = 1, remember: int = 4096) -> None:
        """Take the weights' folder, the CPU threads for one text, and how many vectors to keep in memory."""
        self._folder = folder
        self._threads = threads
        self._vector = lru_cache(maxsize=remember)(self._compute)

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Return float32 (len(texts), 384) with unit rows; the same text gives the same row in any company.

        A text counts up to its first 128 tokens (and 4,000 characters). An empty text has a vector too: the
        model's own for "nothing said". Raises FileNotFoundError when the weights are missing, TypeError
        for a single text.
        """
        if isinstance(texts, str):
            raise TypeError(f"encode() wants a list of texts, not the single text {texts[:40]!r}: put it in a list")
        # One by one: int8 scales come from the whole input, so companions would shift a vector by up to .05.
        wanted = [text[:MAX_CHARACTERS] for text in texts]
        rows = list((self._pool.map if len(wanted) > 1 else map)(self._vector, wanted))
        return np.stack(rows) if rows else np.empty((0, DIMENSIONS), np.float32)

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 of the weights, in hex: stored with a bank of vectors so that a stale one shows."""
        return sha256(self._find("minilm-l6-int8.onnx").read_bytes()).hexdigest()

    def _compute(self, text: str) -> np.ndarray:
        ids = np.array([self._tokenizer.encode(_printable(text)).ids], dtype=np.int64)
        (tokens,) = self._session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})
        return as_unit_rows(tokens.mean(axis=1))[0]

    @cached_property
    def _pool(self) -> ThreadPoolExecutor:
        # Two texts at a time: the model works outside Python's lock, and two cores are what a laptop has to spare.
        return ThreadPoolExecutor(max_workers=2, thread_name_prefix="duologue-encoder")

    @cached_property
    def _session(self) -> "InferenceSession":
        import onnxruntime  # here, so that commands without an ear do not pay .2 s and 25 MB

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = self._find("minilm-l6-int8.onnx")
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        from tokenizers import Tokenizer  # here for the same reason

        tokenizer = Tokenizer.from_file(str(self._find("tokenizer.json")))
        tokenizer.no_padding()
        tokenizer.enable_truncation(max_length=MAX_TOKENS)
        return tokenizer

    def _find(self, name: str) -> Path:
        path = self._folder / name
        if not path.is_file():
            raise FileNotFoundError(f"the encoder's file {str(path)!r} is missing: reinstall duologue")
        return path


def nearest(query: np.ndarray, matrix: np.ndarray, k: int = 1) -> list[Near]:
    """Return the k rows of matrix nearest to query, best first, ties by index; fewer when there are fewer.

    query is (d,) and matrix (n, d), both with unit rows, so that the dot product is the cosine. Raises
    ValueError unless k is at least 1.
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, not {k!r}")
    scores = matrix @ query
    order = np.argsort(-scores, kind="stable")[:k]
    return [Near(int(index), float(scores[index])) for index in order]


def as_unit_rows(rows: np.ndarray) -> np.ndarray:
    """Return float32 (n, d) rows scaled to length one; a row of zeros stays as it is."""
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.where(length > 0, length, 1)).astype(np.float32)


def _printable(text: str) -> str:
    # Half a surrogate pair (a cut-off emoji) has no UTF-8 form: the tokenizer would refuse the whole text.
    return text.encode("utf-8", "replace").decode("utf-8")
