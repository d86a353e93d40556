"""Says a direction in the persona's voice."""

from duologue.partner.phrases import Phrases
from duologue.partner.reactions import Reactions
from duologue.partner.scripted import ScriptedPartner

__all__ = ["Phrases", "Reactions", "ScriptedPartner"]
