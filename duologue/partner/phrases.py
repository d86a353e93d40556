"""The shared phrases: lines by dialogue act, tone and comfort, that any persona may borrow."""

import gzip
import json
from functools import lru_cache
from pathlib import Path

from duologue.domain.scales import Comfort, Tone

BANKS = Path(__file__).parent / "banks"
NEIGHBOURS = {
    Tone.WARM: (Tone.SHY, Tone.PLAYFUL),
    Tone.DRY: (Tone.BLUNT, Tone.FORMAL),
    Tone.FORMAL: (Tone.WARM, Tone.DRY),
    Tone.PLAYFUL: (Tone.WARM, Tone.DRY),
    Tone.SHY: (Tone.WARM, Tone.FORMAL),
    Tone.BLUNT: (Tone.DRY, Tone.PLAYFUL),
}
"""Where to borrow when a tone has run out of lines."""


class Phrases:
    """Lines by act. What is asked for and not there gives no lines, never an error."""

    def __init__(self, entries: list[dict]) -> None:
        self._lines: dict[tuple[str, str, str], list[str]] = {}
        for entry in entries:
            key = (entry["act"], entry["tone"], entry["comfort"])
            self._lines.setdefault(key, []).extend(entry["lines"])

    @classmethod
    @lru_cache(maxsize=1)
    def shipped(cls) -> "Phrases":
        """The banks that come with the package."""
        files = sorted(BANKS.glob("acts*.jsonl.gz"))
        text = "".join(gzip.decompress(file.read_bytes()).decode("utf-8") for file in files)
        return cls([json.loads(line) for line in text.splitlines()])

    def lines(self, act: str, *, tone: Tone, comfort: Comfort) -> tuple[str, ...]:
        """Lines for an act, the nearest first: exact comfort, then any; own tone, then its neighbours."""
        return tuple(line for t in (tone, *NEIGHBOURS[tone]) for line in self._in_tone(act, t, comfort))

    def own_tone(self, act: str, *, tone: Tone, comfort: Comfort) -> int:
        """How many of the lines are in the tone itself."""
        return len(self._in_tone(act, tone, comfort))

    def _in_tone(self, act: str, tone: Tone, comfort: Comfort) -> list[str]:
        band = "low" if comfort < 35 else "mid" if comfort < 65 else "high"
        return [line for level in (band, "any") for line in self._lines.get((act, tone, level), ())]
