"""The phrases' vectors that are kept from start to start."""

import numpy as np

from duologue.ear.encoder_fake import FakeEncoder
from duologue.ear.kept import KeptPhrases


class Counting(FakeEncoder):
    """An encoder that counts what it is asked."""

    asked = 0

    def encode(self, texts):
        """Count and encode."""
        self.asked += len(texts)
        return super().encode(texts)


def test_a_second_start_encodes_nothing_and_hears_the_same(tmp_path):
    """What was kept is read back exactly."""
    first, second = Counting(), Counting()
    phrases = KeptPhrases(first, tmp_path / "v" / "a.npz")
    rows = phrases.encode(["one", "two", "one"])
    phrases.keep()
    assert np.array_equal(KeptPhrases(second, tmp_path / "v" / "a.npz").encode(["one", "two", "one"]), rows)
    assert (first.asked, second.asked) == (2, 0)


def test_a_broken_file_is_done_without(tmp_path):
    """Rubbish in the file costs time, nothing else."""
    file = tmp_path / "a.npz"
    for content in (b"", b"rubbish", b"PK\x03\x04 cut off"):
        file.write_bytes(content)
        assert KeptPhrases(FakeEncoder(), file).encode(["one"]).shape == (1, 384)


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path):
    """A file in the place of the folder costs time, nothing else."""
    (tmp_path / "v").write_text("not a folder")
    phrases = KeptPhrases(FakeEncoder(), tmp_path / "v" / "a.npz")
    assert phrases.encode(["one"]).shape == (1, 384)
    phrases.keep()
