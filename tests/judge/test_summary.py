"""The summary: means of the cards, what worked, the one thing to practise, and how it ended."""

import pytest

from duologue.domain.principles import Behaviour, Principle
from duologue.domain.scorecard import Evidence, Judgement, Scorecard
from duologue.domain.state import Breach, State
from duologue.judge.outcome import afterwards_of, outcome_of
from duologue.judge.summary import summarise
from tests.someone import someone

B, P = Behaviour, Principle
UNSCORED = Scorecard.without_grade(judge="local", reason="no words")


def judged(level: int | None, behaviour: Behaviour | None = None, *, called_for: bool = True) -> Judgement:
    """A judgement with evidence for one behaviour."""
    evidence = (Evidence(behaviour=behaviour, quote="so", start=0, end=2),) if behaviour else ()
    low = level is not None and level < 4
    return Judgement(
        level=level, called_for=called_for and level is not None, evidence=evidence, why="w", try_="t" if low else ""
    )


def card(**levels: int | None) -> Scorecard:
    """A card with these levels; the others were not called for."""
    principles = {p: judged(levels.get(p.value), B.UPTAKE if levels.get(p.value) else None) for p in P}
    return Scorecard(principles=principles, behaviours={B.UPTAKE: 0.5}, judge="local")


def test_nothing_said_gives_an_empty_summary() -> None:
    """No cards, no numbers."""
    summary = summarise([])
    assert summary.overall is None
    assert summary.worked == ()
    assert summary.practise is None


def test_levels_are_means_of_what_has_one() -> None:
    """A message that did not call for a principle changes nothing of it."""
    summary = summarise([card(empathy=5), card(attention=3), card(empathy=2)])
    assert summary.principles[P.EMPATHY].level == 3.5
    assert summary.principles[P.EMPATHY].messages == 2
    assert summary.principles[P.HONESTY].level is None


def test_unscored_messages_are_counted_and_left_out() -> None:
    """Unscored is not zero."""
    summary = summarise([UNSCORED, card(empathy=5), None])
    assert summary.unscored == 2
    assert summary.principles[P.EMPATHY].level == 5
    assert summary.overall == 100


def test_behaviours_are_means_over_graded_messages() -> None:
    """An unscored message does not thin a behaviour out."""
    assert summarise([card(empathy=5), UNSCORED]).behaviours[B.UPTAKE] == 0.5


def test_worked_shows_the_best_of_three_principles_at_most() -> None:
    """Distinct principles, the best first, each with its turn."""
    summary = summarise([card(empathy=4, honesty=4), card(empathy=5, attention=4, boundaries=4)])
    assert len(summary.worked) == 3
    assert len({highlight.principle for highlight in summary.worked}) == 3
    assert (summary.worked[0].principle, summary.worked[0].turn) == (P.EMPATHY, 2)


@pytest.mark.parametrize(
    ("cards", "principle", "turn"),
    [
        ([card(empathy=2), card(empathy=1), card(attention=3)], P.EMPATHY, 2),
        ([card(attention=2), card(attention=2), card(empathy=2)], P.ATTENTION, 1),
        ([card(honesty=1), card(attention=3), card(attention=3)], P.HONESTY, 1),
    ],
)
def test_practise_is_what_was_weakest_most_often(cards: list[Scorecard], principle: Principle, turn: int) -> None:
    """The one thing to practise comes with its clearest message and something to try."""
    practise = summarise(cards).practise
    assert practise is not None
    assert (practise.principle, practise.turn, practise.try_) == (principle, turn, "t")


def test_where_all_is_good_there_is_nothing_to_practise() -> None:
    """Praise is not followed by a search for faults."""
    assert summarise([card(empathy=4), card(attention=5)]).practise is None


def test_a_conversation_from_elsewhere_has_no_outcome() -> None:
    """Without a scenario nobody can say whether its goal was reached."""
    summary = summarise([card(empathy=4)])
    assert (summary.outcome, summary.afterwards) == (None, None)


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        (State(comfort=62), "reached"),
        (State(comfort=58), "partly"),
        (State(comfort=50), "not_reached"),
        (State(comfort=58, breaches=(Breach(turn=1, cause="pushed", loss=9),)), "not_reached"),
        (State(comfort=3), "not_reached"),
    ],
)
def test_the_outcome_follows_from_the_state(state: State, outcome: str) -> None:
    """Comfort decides where the scenario asks for nothing else; half the way is part of it."""
    assert outcome_of(someone(), state) == outcome


def test_afterwards_is_one_of_the_persona_s_lines_and_stays_the_same() -> None:
    """The same seed tells the same story."""
    persona = someone()
    for outcome, lines in (
        ("reached", persona.scenario.afterwards.well),
        ("partly", persona.scenario.afterwards.mixed),
        ("not_reached", persona.scenario.afterwards.badly),
    ):
        said = {afterwards_of(persona, outcome, seed=seed) for seed in range(20)}
        assert said <= set(lines)
        assert len(said) > 1
        assert afterwards_of(persona, outcome, seed=3) == afterwards_of(persona, outcome, seed=3)
