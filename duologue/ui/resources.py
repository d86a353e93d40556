"""What all sessions of one process share: the program, its service, and the warm-up of what a first talk needs."""

import gc
import importlib
import threading
from collections.abc import Callable
from contextlib import suppress

import streamlit as st

from duologue.bootstrap import Program
from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript
from duologue.errors import DuologueError
from duologue.rehearsal import Rehearsals
from duologue.ui import faces

SLOW_TO_IMPORT = ("pandas", "pyarrow", "altair")
"""What Streamlit imports when a page first needs it, a second or two in the middle of a talk."""


@st.cache_resource(show_spinner=False)
def program() -> Program:
    """The program of this process."""
    return Program()


@st.cache_resource(show_spinner=False)
def rehearsals() -> Rehearsals:
    """The service that holds rehearsals."""
    return program().rehearsals()


def rehearsal(transcript_id: str) -> Transcript:
    """A rehearsal as it stands; turns that were left without a card, when the program was stopped, are graded first."""
    transcript = program().store.transcript(transcript_id)
    if any(turn.card is None and turn.reply is not None for turn in transcript.turns):
        rehearsals().grade(transcript_id)
        transcript = program().store.transcript(transcript_id)
    return transcript


@st.cache_resource(show_spinner=False, max_entries=100)
def _persona_at(digest: str, *, _transcript: Transcript) -> Persona:
    return program().store.persona_of(_transcript)


def persona_of(transcript: Transcript) -> Persona:
    """The persona that a rehearsal is held with, as it was then."""
    return _persona_at(transcript.persona_digest, _transcript=transcript)


@st.cache_resource(show_spinner=False)
def prepare_gallery() -> threading.Thread:
    """Begin to load what the first page shows, while the first browser still loads the program of the page."""
    return _beside(_load_gallery, program(), name="duologue-gallery")


@st.cache_resource(show_spinner=False)
def prepare_talk() -> threading.Thread:
    """Begin to load what the first talk needs, once the first page is shown."""
    return _beside(_load_talk, program(), name="duologue-talk")


@st.cache_resource(show_spinner=False, max_entries=100)
def get_to_know(name: str, *, _persona: Persona) -> threading.Thread:
    """Begin to encode what the persona `name` may be asked, while the learner reads the scene."""
    return _beside(program().ear.prepare, _persona, name="duologue-get-to-know")


def _beside(work: Callable[..., None], *args: object, name: str) -> threading.Thread:
    thread = threading.Thread(target=work, args=args, daemon=True, name=name)
    thread.start()
    return thread


def _load_gallery(parts: Program) -> None:
    for entry in parts.shelf.all():
        faces.drawn(entry.persona.face, faces.WELCOMING)


def _load_talk(parts: Program) -> None:
    with suppress(DuologueError):  # the page that needs it says so
        parts.ear, parts.partner, parts.judge  # noqa: B018
    for name in SLOW_TO_IMPORT:
        importlib.import_module(name)
    # What is loaded now stays; no later collection needs to look at it.
    gc.collect()
    gc.freeze()
