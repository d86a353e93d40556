"""Does comfort behave like a person's? Kinds of users talk with every persona; their final comfort must fall in order.

Run: duologue eval comfort [--turns N] [--seeds N] [--report FILE.svg]
Prints, for each persona, the mean final comfort by kind, and how much of a loss a sincere and a fake apology win back.
Exit 1 when an order or a share is out of bounds.
"""

import argparse
import random
import statistics
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from duologue.bootstrap import Program
from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript
from duologue.settings import Settings
from evals.curves import Curve, drawing
from evals.users import KINDS, ORDERED, User, talk

LEAST_APART = 30
"""Points between cooperative and pushy, at least."""
SINCERE, FAKE = (0.30, 0.70), 0.15
"""The share of a loss that a sincere apology wins back, and the most that a fake one may."""
HURTS = ("that's a stupid thing to say, you're useless",)
APOLOGIES = {
    "sincere": "I'm really sorry, that was unkind of me and you didn't deserve it.",
    "fake": "sorry if you felt hurt, but you're too sensitive.",
}


def main(arguments: list[str] | None = None) -> None:
    """Measure and print; exit 1 when a bar is missed."""
    parser = argparse.ArgumentParser(prog="duologue eval comfort", description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=16)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--report", type=Path, help="write the curves as an SVG picture")
    options = parser.parse_args(arguments)
    missed: list[str] = []
    curves: list[Curve] = []
    with tempfile.TemporaryDirectory() as home:
        program = Program(Settings(home=Path(home)))
        for entry in program.shelf.all():
            missed += _persona(program, entry.persona, options, curves)
    if options.report:
        options.report.write_text(drawing(curves), encoding="utf-8")
    for line in missed:
        print(f"MISSED {line}")
    sys.exit(1 if missed else 0)


def _persona(program: Program, persona: Persona, options: argparse.Namespace, curves: list[Curve]) -> list[str]:
    finals = {}
    for kind in KINDS:
        talks = [_talk(program, persona, kind, options.turns, seed) for seed in range(options.seeds)]
        finals[kind] = statistics.mean(transcript.state.comfort for transcript in talks)
        curves.append(Curve(persona.name, kind, tuple(_comfort(talks[0]))))
    shares = {name: _won_back(program, persona, apology) for name, apology in APOLOGIES.items()}
    print(f"{persona.id} (starts at {persona.temperament.start:.0f}, n {options.seeds} a kind)")
    print("   " + "  ".join(f"{kind} {value:.0f}" for kind, value in finals.items()))
    print("   won back: " + ", ".join(f"{name} {share:.0%}" for name, share in shares.items()))
    return [f"{persona.id}: {problem}" for problem in _problems(finals, shares)]


def _problems(finals: dict[str, float], shares: dict[str, float]) -> list[str]:
    problems = [
        f"{better} {finals[better]:.0f} does not end above {worse} {finals[worse]:.0f}"
        for better, worse in pairwise(ORDERED)
        if finals[better] <= finals[worse]
    ]
    if finals["cooperative"] - finals["pushy"] < LEAST_APART:
        problems.append(f"cooperative is only {finals['cooperative'] - finals['pushy']:.0f} points over pushy")
    if not SINCERE[0] <= shares["sincere"] <= SINCERE[1]:
        problems.append(f"a sincere apology wins back {shares['sincere']:.0%}")
    if shares["fake"] >= FAKE:
        problems.append(f"a fake apology wins back {shares['fake']:.0%}")
    return problems


def _talk(program: Program, persona: Persona, kind: str, turns: int, seed: int) -> Transcript:
    user = User(kind, random.Random(f"{kind}:{seed}"))
    return talk(program.rehearsals(judging=False), program.store, persona, user, turns=turns, seed=seed)


def _comfort(transcript: Transcript) -> list[float]:
    return [transcript.start.comfort, *(turn.state.comfort for turn in transcript.turns if turn.state)]


def _won_back(program: Program, persona: Persona, apology: str) -> float:
    """The share of the comfort lost in a hurt that an apology right after it wins back."""
    service = program.rehearsals(judging=False)
    transcript = service.start(persona, seed=0)
    comfort = [persona.temperament.start]
    warm_up = ("hello, nice to see you", "how has your week been?", "I had a long week myself, I'm glad to sit down")
    for message in (*warm_up, *HURTS, apology):
        for _ in service.say(transcript.id, message):
            pass
        comfort.append(program.store.transcript(transcript.id).state.comfort)
    *_, before, hurt, after = comfort
    return (after - hurt) / (before - hurt) if hurt < before else float("nan")


if __name__ == "__main__":
    main()
