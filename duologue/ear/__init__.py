"""Reads a message without a language model, in milliseconds, and returns a Reading."""

from duologue.ear.ear import Ear

__all__ = ["Ear"]
