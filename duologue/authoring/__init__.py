"""Persona files: reading, checking, and the shelf they stand on."""

from duologue.authoring.persona_file import load, parse
from duologue.authoring.shelf import Entry, Shelf

__all__ = ["Entry", "Shelf", "load", "parse"]
