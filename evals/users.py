"""Simulated users: each answers the persona in its own way, with no language model. Data: datasets/users.json."""

import json
import random
from pathlib import Path
from typing import NamedTuple

from duologue.domain.persona import Persona
from duologue.domain.state import is_open
from duologue.domain.transcript import Transcript
from duologue.rehearsal import Rehearsals

KINDS: dict[str, dict] = json.loads((Path(__file__).parent / "datasets" / "users.json").read_text("utf-8"))
ORDERED = ("cooperative", "clumsy", "self_absorbed", "pushy", "hostile")
"""Kinds whose final comfort must come out in this order."""


class User(NamedTuple):
    """A kind of user and its source of chance."""

    kind: str
    chance: random.Random

    def message(self, persona: Persona, transcript: Transcript) -> str:
        """What this user says next."""
        lines = KINDS[self.kind]
        if not transcript.turns:
            return self.chance.choice(lines["opening"])
        last = transcript.turns[-1]
        if last.direction.boundary:
            return self.chance.choice(lines["after_no"])
        if last.direction.moment:
            theme = persona.moment_by_id[last.direction.moment].theme.value
            return self.chance.choice(lines["to"].get(theme) or lines["to"]["any"])
        said = {turn.message for turn in transcript.turns}
        return self._question(persona, transcript, said) or self._own(lines, said)

    def _question(self, persona: Persona, transcript: Transcript, said: set[str]) -> str | None:
        """A question to the persona, as far as this kind asks any."""
        wants = KINDS[self.kind]["asks"]
        if wants == "none" or self.chance.random() < 0.45:
            return None
        state = transcript.state
        if wants == "closed":
            questions = [text for boundary in persona.boundaries for text in boundary.touched_by]
        else:
            untold = [d for d in persona.disclosures if d.id not in state.told]
            fitting = [d for d in untold if wants == "any" or is_open(persona, state, d)]
            questions = [text for d in fitting for text in d.answers]
        fresh = [question for question in questions if question not in said]
        return self.chance.choice(fresh) if fresh else None

    def _own(self, lines: dict, said: set[str]) -> str:
        own = lines["gives"] + lines["small"]
        return self.chance.choice([line for line in own if line not in said] or own)


def talk(rehearsals: Rehearsals, store, persona: Persona, user: User, *, turns: int, seed: int) -> Transcript:
    """Hold a rehearsal of at most so many turns and return it."""
    transcript = rehearsals.start(persona, seed=seed)
    for _ in range(turns):
        for _ in rehearsals.say(transcript.id, user.message(persona, transcript)):
            pass
        transcript = store.transcript(transcript.id)
        if transcript.has_ended:
            break
    return transcript
