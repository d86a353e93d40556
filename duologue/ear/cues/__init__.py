"""What acts sound like: tables of cues, one module for each manner of speaking."""

from duologue.ear.cues.courtesy import COURTESY
from duologue.ear.cues.cue import Cue, Where
from duologue.ear.cues.frank import FRANK
from duologue.ear.cues.hurtful import HURTFUL
from duologue.ear.cues.odd import ODD
from duologue.ear.cues.pushy import PUSHY
from duologue.ear.cues.warm import WARM

CUES: tuple[Cue, ...] = (*COURTESY, *WARM, *FRANK, *PUSHY, *HURTFUL, *ODD)
"""Every cue there is."""

__all__ = ["CUES", "Cue", "Where"]
