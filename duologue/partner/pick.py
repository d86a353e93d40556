"""Picks the next line: one that fits its slots and has not been said in this rehearsal."""

import random
import re
from collections.abc import Iterable, Mapping

_SLOT = re.compile(r"\{(\w+)\}")


class Picker:
    """Draws lines with a seed; what was said before is not drawn again."""

    def __init__(self, said: Iterable[str], *, seed: str, slots: Mapping[str, str | None]) -> None:
        self._said = " \n ".join(_plain(text) for text in said)
        self._random = random.Random(seed)
        self._slots = {name: value for name, value in slots.items() if value}

    def fresh(self, lines: Iterable[str]) -> str | None:
        """A line not said yet, with its slots filled; None where there is none."""
        ready = [line for line in (self._filled(line) for line in lines) if line and not self._is_said(line)]
        if not ready:
            return None
        chosen = self._random.choice(ready)
        self._said += " \n " + _plain(chosen)
        return chosen

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self._random.random() < probability

    def _filled(self, line: str) -> str | None:
        names = _SLOT.findall(line)
        if any(name not in self._slots for name in names):
            return None
        return _SLOT.sub(lambda match: self._slots[match.group(1)], line)

    def _is_said(self, line: str) -> bool:
        return _plain(line) in self._said


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
