"""Transcripts in a database: SQLite in the user's data folder, or any PostgreSQL by its URL."""

from duologue.store.overview import Overview
from duologue.store.rehearsals import Store, open_store
from duologue.store.rows import persona_digest

__all__ = ["Overview", "Store", "open_store", "persona_digest"]
