"""The outcome: whether the scenario's goal was reached, and how the persona would tell a friend about the talk."""

from hashlib import blake2b
from typing import Literal

from duologue.domain.persona import Persona
from duologue.domain.state import State

Outcome = Literal["reached", "partly", "not_reached"]
PARTLY = 0.5
"""The share of the conditions from which a goal counts as partly reached."""


def outcome_of(persona: Persona, state: State) -> Outcome:
    """How far the goal was reached: comfort at the end, one of the disclosures asked for, every moment asked for.

    Somebody who leaves because of what was said has not been reached, whatever came before.
    """
    wanted = persona.scenario.reached
    conditions = [state.comfort >= wanted.comfort]
    if wanted.told:
        conditions.append(any(disclosure in state.told for disclosure in wanted.told))
    conditions += [moment in state.met for moment in wanted.moments]
    if all(conditions):
        return "reached"
    if state.comfort < persona.temperament.leaves_below or sum(conditions) < PARTLY * len(conditions):
        return "partly" if _grew(persona, state) else "not_reached"
    return "partly"


def afterwards_of(persona: Persona, outcome: Outcome, *, seed: int) -> str:
    """What the persona would say about it to a friend; the same seed picks the same line."""
    afterwards = persona.scenario.afterwards
    lines = {"reached": afterwards.well, "partly": afterwards.mixed, "not_reached": afterwards.badly}[outcome]
    digest = blake2b(f"{persona.id}\0{seed}".encode(), digest_size=4).digest()
    return lines[int.from_bytes(digest, "big") % len(lines)]


def _grew(persona: Persona, state: State) -> bool:
    """Whether more than half of the way in comfort was made, and nothing is left unhealed."""
    start, wanted = persona.temperament.start, persona.scenario.reached.comfort
    return state.comfort >= start + (wanted - start) / 2 and state.unhealed == 0 and state.comfort > start
