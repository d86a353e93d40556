"""The input at the foot of a talk: sends a message, streams the reply, stops it, and never loses what was typed."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from threading import Event
from typing import NamedTuple

import streamlit as st

from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript
from duologue.errors import DuologueError, Outrun
from duologue.rehearsal import Rehearsals
from duologue.ui.components.talk import live_markup
from duologue.ui.markup import plain
from duologue.ui.words import first_name

TEXT = "composer.text"
"""What stands in the input."""
PROBLEM = "composer.problem"
"""The `Problem` with the last message, if there is one."""
RETURNED = "composer.returned"
"""A message that was not sent, on its way back into the input."""
SEEN = "composer.seen"
"""Which rehearsal this tab shows, and how many turns of it."""
LIVE = "composer.live"
"""The `Event` of the reply that is being streamed: set once it is stored. Still there after a stop."""

GONE_ON = "this talk has gone on in another tab, as you see above. Nothing that you wrote is lost"


class Problem(NamedTuple):
    """Why the last message was not sent, or not answered."""

    line: str
    is_elsewhere: bool = False
    """Whether the talk has gone on in another tab."""


class Live(NamedTuple):
    """A reply in the making: whose, to which message, and where it comes from."""

    name: str
    message: str | None
    """None where the message stands on the page already."""
    pieces: Callable[[], Iterator[str]]
    pace: float
    """Seconds between two pieces."""


def show(transcript: Transcript, persona: Persona, service: Rehearsals, *, pace: float) -> None:
    """The input and, above it on the page, the reply that is being said."""
    name = first_name(persona.name)
    slot = st.container(key="composer-live")
    waiting = transcript.waiting is not None
    text = _input(name, disabled=waiting)
    if waiting and _asked_to_go_on(slot, name):
        _hold(Live(name, None, lambda: service.go_on(transcript.id), pace), transcript, slot)
    elif text and _is_outrun(transcript):
        st.session_state[RETURNED] = text
        st.session_state[PROBLEM] = Problem(_sentence(GONE_ON), is_elsewhere=True)
        st.rerun()
    elif text:
        _hold(Live(name, text, lambda: service.say(transcript.id, text), pace), transcript, slot)
    else:
        st.session_state[SEEN] = (transcript.id, len(transcript.turns))


def _input(name: str, *, disabled: bool) -> str | None:
    if problem := st.session_state.get(PROBLEM):
        st.bottom.warning(plain(problem.line))
        if problem.is_elsewhere:
            st.bottom.button("Reload", key="composer.reload", on_click=_forget_problem)
    if returned := st.session_state.pop(RETURNED, None):
        st.session_state[TEXT] = returned
    # Not inside st.bottom: only an input that finds its own way there keeps the newest message in view.
    return st.chat_input(f"Say something to {plain(name)}", key=TEXT, submit_mode="stop", disabled=disabled)


def _asked_to_go_on(slot, name: str) -> bool:
    with slot:
        st.caption(f"Your last message is safe, but {plain(name)} has not answered it yet.")
        return st.button("Go on", key="composer.go-on", type="primary")


def _is_outrun(transcript: Transcript) -> bool:
    seen = st.session_state.get(SEEN)
    return seen is not None and seen != (transcript.id, len(transcript.turns))


def _hold(live: Live, transcript: Transcript, slot) -> None:
    st.session_state.pop(LIVE, None)  # of an earlier stop; or the message at hand would be lost in a rerun
    with slot:
        place = st.empty()
        _rerun_after_a_stop()
    over = st.session_state[LIVE] = Event()
    try:
        problem = _say(live, transcript, place)
    finally:
        over.set()
    st.session_state[LIVE] = None
    st.session_state[PROBLEM] = problem
    st.rerun()


def _say(live: Live, transcript: Transcript, place) -> Problem | None:
    """Send the message and show the reply as it comes; what went wrong, if anything did."""
    place.html(live_markup(live.message, "", name=live.name))
    is_new = live.message is not None
    try:
        pieces = live.pieces()
    except DuologueError as error:
        if is_new:
            st.session_state[RETURNED] = live.message
        return _problem(error)
    st.session_state[SEEN] = (transcript.id, len(transcript.turns) + is_new)
    try:
        _stream(live, pieces, place)
    except DuologueError as error:
        return _problem(error)
    return None


def _stream(live: Live, pieces: Iterator[str], place) -> None:
    reply = ""
    with closing(pieces):  # a stop leaves this block, and closing the reply stores what was said
        for piece in pieces:
            reply += piece
            place.html(live_markup(live.message, reply, name=live.name))
            time.sleep(live.pace)


@st.fragment(run_every=1.0)
def _rerun_after_a_stop() -> None:
    """Streamlit ends a stopped script where it stands; once its reply is stored, the page is shown anew."""
    live = st.session_state.get(LIVE)
    if live and live.is_set():
        st.session_state[LIVE] = None
        st.rerun()


def _problem(error: DuologueError) -> Problem:
    is_elsewhere = isinstance(error, Outrun)
    return Problem(_sentence(GONE_ON if is_elsewhere else str(error)), is_elsewhere)


def _forget_problem() -> None:
    st.session_state.pop(PROBLEM, None)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."
