"""The talk on the screen: every message as it was written, the reply to it, and its scorecard beside it."""

import streamlit as st

from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript, Turn
from duologue.ui.components.scorecard import evidence_in, scorecard
from duologue.ui.markup import Markup, said, tag
from duologue.ui.words import first_name

AT_ONCE = 50
"""Turns on the screen before one asks for earlier ones."""

SHOWN = "talk.shown"


def show(transcript: Transcript, persona: Persona, *, with_comfort: bool = True) -> None:
    """The talk so far, newest last."""
    name = first_name(persona.name)
    shown = st.session_state.get(SHOWN, AT_ONCE)
    hidden = max(0, len(transcript.turns) - shown)
    if hidden:
        st.button(f"Show earlier messages ({hidden})", key="talk.earlier", on_click=_show_more)
    else:
        st.html(tag("div", _reply(transcript.opening, name=name), class_="dl-turn dl-opening"))
    for turn in transcript.turns[hidden:]:
        st.html(turn_markup(turn, name=name, with_comfort=with_comfort))


def turn_markup(turn: Turn, *, name: str, with_comfort: bool = True) -> Markup:
    """One turn: the message, the reply if there is one, and the card if there is a reply."""
    you = _yours(said(turn.message, evidence_in(turn.card)))
    card = scorecard(turn, name=name, with_comfort=with_comfort) if turn.reply is not None else None
    note = tag("p", turn.note, class_="dl-note") if turn.note else None
    them = tag("div", _reply(turn.reply, name=name), note, class_="dl-theirs") if turn.reply is not None else None
    return tag("section", you, card, them, class_="dl-turn", aria_label=f"Message {turn.index}")


def live_markup(message: str | None, reply: str, *, name: str) -> Markup:
    """A turn that is going on: the message, unless it stands above already, and as much of the reply as there is."""
    you = _yours(said(message)) if message is not None else None
    waiting = tag("article", tag("p", f"{name} is thinking …", class_="dl-muted"), class_="dl-said dl-them")
    them = tag("div", _reply(reply, name=name) if reply else waiting, class_="dl-theirs")
    return tag("section", you, them, class_="dl-turn dl-live", aria_busy="true")


def _yours(message: Markup) -> Markup:
    return tag("article", tag("span", "You: ", class_="dl-sr"), message, class_="dl-said dl-you")


def _reply(text: str, *, name: str) -> Markup:
    return tag("article", tag("span", f"{name}: ", class_="dl-sr"), said(text), class_="dl-said dl-them")


def _show_more() -> None:
    st.session_state[SHOWN] = st.session_state.get(SHOWN, AT_ONCE) + AT_ONCE
