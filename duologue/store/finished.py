"""Turns that cannot change any more, in memory: to read a hundred of them anew for each message takes 30 ms."""

import threading
from collections import OrderedDict
from typing import NamedTuple

from duologue.domain.transcript import Turn


class Mark(NamedTuple):
    """Which turn, as it stands: one with a reply changes only by getting another card."""

    rehearsal_id: str
    index: int
    is_finished: bool
    card_id: int | None


class FinishedTurns:
    """The turns read last, up to `most`: some 30 kB each. Threads may share it."""

    def __init__(self, most: int = 500) -> None:
        self._most = most
        self._turns: OrderedDict[Mark, Turn] = OrderedDict()
        self._lock = threading.Lock()

    def among(self, marks: list[Mark]) -> dict[int, Turn]:
        """Those of these turns that are in memory, by index."""
        with self._lock:
            known = [mark for mark in marks if mark in self._turns]
            for mark in known:
                self._turns.move_to_end(mark)
            return {mark.index: self._turns[mark] for mark in known}

    def add(self, marks: list[Mark], turns: dict[int, Turn]) -> None:
        """Remember those of the turns that are finished."""
        with self._lock:
            self._turns |= {mark: turns[mark.index] for mark in marks if mark.is_finished}
            while len(self._turns) > self._most:
                self._turns.popitem(last=False)

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._turns.clear()
