"""Does the judge put the better reply of a pair first? Measured on contexts that its heads have not seen.

Run: python -m evals.judge_pairs [--fold N …] [--cache FILE]. For each fold the heads are trained on the other four,
then the whole judge (ear, heads, rules, levels) grades both replies of every pair left out. Nothing is written. The
thresholds of the rules were chosen on folds 0 and 1; 2, 3 and 4 were left alone.
"""

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from duologue.bootstrap import shipped
from duologue.domain.exchange import Exchange
from duologue.domain.principles import LOWERS, RAISES, Behaviour, Principle
from duologue.domain.scorecard import Scorecard
from duologue.domain.transcript import Message
from duologue.ear import Ear
from duologue.ear.encoder import Encoder
from duologue.ear.heads import Heads
from duologue.judge import LocalJudge
from duologue.judge.rubric import load_rubric
from evals.measures import bootstrap, spearman
from evals.training.train_heads import FOLDS, PEOPLE, STRENGTH, Remembering, Rows, fit_group, folds_of, groups_of, read


class Graded(NamedTuple):
    """A pair with the cards of its two replies."""

    pair: dict
    better: Scorecard
    worse: Scorecard


Order = Callable[[Graded], float]
"""1 if the better reply comes first, 0 if last, .5 if they are equal."""


def main(arguments: list[str] | None = None) -> None:
    """Grade the pairs left out and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--fold", type=int, nargs="+", default=[2], choices=range(FOLDS), help="which fifths to measure on"
    )
    parser.add_argument("--cache", type=Path, help="keep sentence vectors in this file from run to run")
    options = parser.parse_args(arguments)
    encoder = Encoder()
    encode = Remembering(encoder, options.cache)
    graded, pairs = [*read("graded.jsonl.gz"), *read("graded_short.jsonl")], read("pairs_train.jsonl.gz")
    groups = groups_of(graded, pairs, encode, people=PEOPLE)
    encode.keep()
    ear, rubric = Ear(encoder), load_rubric(shipped("prompts") / "principles")
    results: list[Graded] = []
    replies: list[tuple[dict, Scorecard]] = []
    for number in options.fold:
        judge = LocalJudge(encoder, heads_without(groups, number), rubric)
        held_pairs = [pair for pair in pairs if fold_of(groups["message"], pair["id"]) == number]
        results += [
            Graded(pair, *(card_of(pair["context"], pair[s], ear, judge) for s in ("better", "worse")))
            for pair in held_pairs
        ]
        held = [item for item in graded if fold_of(groups["message"], item["id"]) == number]
        replies += [
            (item | {"reply": r}, card_of(item["context"], r["text"], ear, judge))
            for item in held
            for r in item["replies"]
        ]
    print_pairs(results)
    print_replies(replies)


def print_pairs(results: list[Graded]) -> None:
    """The share in the right order, by principle, with the trivial baselines."""
    orders: dict[str, Order] = {
        "level": by_level,
        "level, then strengths": by_level_then_strengths,
        "longer first": lambda g: _order(len(g.pair["better"]), len(g.pair["worse"])),
        "question first": lambda g: _order("?" in g.pair["better"], "?" in g.pair["worse"]),
    }
    print(f"{'pairs: order right':24} {'n':>4} " + " ".join(f"{name:>24}" for name in orders))
    for name, part in _parts(results):
        figures = [str(bootstrap(np.mean, np.array([order(g) for g in part]))) for order in orders.values()]
        print(f"{name:24} {len(part):4} " + " ".join(f"{figure:>24}" for figure in figures))


def print_replies(replies: list[tuple[dict, Scorecard]]) -> None:
    """How the levels and what was called for agree with those the graded replies were given."""
    print(
        f"\n{'graded replies':24} {'n':>4} {'rho of the level':>24} {'within one level':>18} {'called for, right':>18}"
    )
    for principle in Principle:
        both = [
            (card.principles[principle].level, item["reply"]["levels"][principle])
            for item, card in replies
            if card.unscored is None and card.principles[principle].level and item["reply"]["levels"][principle]
        ]
        ours, given = np.array(both, float).T
        called = [card.principles[principle].called_for == (principle in item["called_for"]) for item, card in replies]
        rho = bootstrap(spearman, ours, given)
        print(
            f"{principle:24} {len(both):4} {rho!s:>24} {np.mean(abs(ours - given) <= 1):18.2f} {np.mean(called):18.2f}"
        )


def by_level(graded: Graded) -> float:
    """By the level of the pair's own principle; one without a level counts as ordinary."""
    return _order(*(_level(card, graded.pair["principle"]) for card in (graded.better, graded.worse)))


def by_level_then_strengths(graded: Graded) -> float:
    """By level, and where the levels are equal by the strengths of the principle's behaviours."""
    order = by_level(graded)
    principle = Principle(graded.pair["principle"])
    return order if order != 0.5 else _order(_balance(graded.better, principle), _balance(graded.worse, principle))


def heads_without(groups: dict[str, Rows], number: int) -> Heads:
    """The heads as trained on the other folds."""
    arrays = {}
    for name, rows in groups.items():
        fold = folds_of(rows.groups)
        kept = fold != number
        names = [group for group, is_kept in zip(rows.groups, kept, strict=True) if is_kept]
        part = Rows(rows.names, rows.features[kept], rows.targets[kept], names, rows.weights[kept])
        arrays |= {f"{name}.{key}": value for key, value in fit_group(part, STRENGTH[name]).arrays.items()}
    return Heads(arrays)


def fold_of(rows: Rows, group: str) -> int:
    """The fold of a context."""
    return int(folds_of(rows.groups)[rows.groups.index(group)])


def card_of(context: list[dict], text: str, ear: Ear, judge: LocalJudge) -> Scorecard:
    """The card of a reply after some messages."""
    history = tuple(Message(speaker=m["speaker"], text=m["text"]) for m in context)
    return judge.grade(Exchange(message=text, history=history, reading=ear.listen(text, history=history)))


def _parts(results: list[Graded]) -> Iterable[tuple[str, list[Graded]]]:
    yield "all", results
    for principle in Principle:
        yield principle, [g for g in results if g.pair["principle"] == principle]
    shorter = [g for g in results if len(g.pair["better"]) < len(g.pair["worse"])]
    yield "the better one shorter", shorter
    yield "traps of length", [g for g in shorter if "?" not in g.pair["better"] and "?" in g.pair["worse"]]


def _level(card: Scorecard, principle: str) -> float:
    judgement = card.principles.get(Principle(principle))
    return float(judgement.level or 3) if judgement else 3.0


def _balance(card: Scorecard, principle: Principle) -> float:
    def total(behaviours: tuple[Behaviour, ...]) -> float:
        return sum(card.behaviours.get(behaviour, 0.0) for behaviour in behaviours)

    return total(RAISES[principle]) - total(LOWERS[principle])


def _order(better: float, worse: float) -> float:
    return 0.5 if better == worse else float(better > worse)


if __name__ == "__main__":
    main()
