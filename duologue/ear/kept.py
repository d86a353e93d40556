"""Keeps the vectors of a persona's phrases in a file, so that the next start need not encode them again.

Only what stands in persona files is kept, never a message.
"""

import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from duologue.ear.encoder import DIMENSIONS
from duologue.ear.phrases import Encodes

KEPT_FILES = 60
"""How many files a folder holds, at most; the oldest go first."""


class KeptPhrases:
    """Encodes phrases, with those of one file remembered. A file that cannot be read or written is done without."""

    def __init__(self, encoder: Encodes, file: Path) -> None:
        self._encoder, self._file = encoder, file
        self._rows = self._read()
        self._added = False

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """Float32 (len(texts), 384) with unit rows, the same as the encoder's own to half precision."""
        keys = [blake2b(text.encode("utf-8", "replace"), digest_size=12).hexdigest() for text in texts]
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._rows}
        if new:
            # rounded like those out of the file, so that a first and a second start hear the same
            rows = self._encoder.encode(list(new.values())).astype(np.float16).astype(np.float32)
            self._rows.update(zip(new, rows, strict=True))
            self._added = True
        return np.stack([self._rows[key] for key in keys]) if keys else np.empty((0, DIMENSIONS), np.float32)

    def keep(self) -> None:
        """Write the file if there is anything new in it."""
        if not self._added:
            return
        with suppress(OSError):  # a read-only or full disk costs only the time of encoding anew
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._file.parent, suffix=".npz")
            with os.fdopen(handle, "wb") as out:
                np.savez(
                    out, keys=np.array(list(self._rows)), rows=np.stack(list(self._rows.values())).astype(np.float16)
                )
            os.replace(name, self._file)
            for old in sorted(self._file.parent.glob("*.npz"), key=lambda path: path.stat().st_mtime)[:-KEPT_FILES]:
                old.unlink()

    def _read(self) -> dict[str, np.ndarray]:
        try:
            with self._file.open("rb") as file, np.load(file, allow_pickle=False) as stored:
                return dict(zip(stored["keys"].tolist(), stored["rows"].astype(np.float32), strict=True))
        except (OSError, ValueError, KeyError, EOFError, BadZipFile):
            return {}
