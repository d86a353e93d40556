"""Only turns that cannot change any more stay in memory, and not too many."""

from duologue.domain.transcript import Turn
from duologue.store.finished import FinishedTurns, Mark


def mark(index, *, is_finished=True, card_id=None):
    """A turn of one rehearsal as it stands."""
    return Mark("0" * 18, index, is_finished, card_id)


def turns(*indexes):
    """Turns by index."""
    return {index: Turn(index=index, message="Hello?") for index in indexes}


def test_only_finished_turns_stay():
    """A turn that waits for its reply is not remembered."""
    finished = FinishedTurns()
    finished.add([mark(1), mark(2, is_finished=False)], turns(1, 2))
    assert finished.among([mark(1), mark(2), mark(2, is_finished=False)]) == turns(1)


def test_another_card_makes_another_turn():
    """What was remembered with one card is not given for another."""
    finished = FinishedTurns()
    finished.add([mark(1, card_id=4)], turns(1))
    assert finished.among([mark(1, card_id=5)]) == {}


def test_the_longest_unused_go_first():
    """Room is made by forgetting what has not been asked for."""
    finished = FinishedTurns(most=3)
    finished.add([mark(1), mark(2), mark(3)], turns(1, 2, 3))
    finished.among([mark(1)])
    finished.add([mark(4)], turns(4))
    assert finished.among([mark(index) for index in (1, 2, 3, 4)]) == turns(1, 3, 4)


def test_clear():
    """Afterwards nothing is remembered."""
    finished = FinishedTurns()
    finished.add([mark(1)], turns(1))
    finished.clear()
    assert finished.among([mark(1)]) == {}
