"""The words for scales: each value has one."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from duologue.domain.principles import Principle
from duologue.domain.scales import Depth
from duologue.domain.scenario import MomentKind
from duologue.ui import words


@given(st.floats(0, 100))
def test_every_comfort_has_a_word(comfort):
    """From 0 to 100."""
    assert words.comfort_word(comfort)


def test_every_member_has_its_word():
    """No scale has a member without words."""
    assert set(words.MOMENT_WORDS) == set(MomentKind)
    assert set(words.SHORT_NAMES) == set(Principle)
    assert set(words.DEPTH_WORDS) == set(Depth)
    assert set(words.LEVEL_WORDS) == {1, 2, 3, 4, 5}


@pytest.mark.parametrize(("points", "written"), [(4.0, "+4"), (-2.5, "−2.5"), (0.51, "+0.5"), (-10.0, "−10")])
def test_points_are_signed(points, written):
    """Gains have a plus, losses a true minus."""
    assert words.signed(points) == written


def test_a_time_is_the_readers_own():
    """The same moment is another day further east."""
    late = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert words.when(late, ZoneInfo("UTC")) == "Sunday 1 March 2026, 23:30"
    assert words.when(late, ZoneInfo("Asia/Tokyo")) == "Monday 2 March 2026, 08:30"


def test_one_and_many():
    """One message, two messages."""
    assert [words.counted(n, "message") for n in (0, 1, 2)] == ["0 messages", "1 message", "2 messages"]
