"""The end of a talk: a kind word when the persona has gone, the way to finish, and what comes after."""

import streamlit as st

from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript
from duologue.ui import navigation
from duologue.ui.markup import plain
from duologue.ui.words import first_name

_PARTING = {
    "good_talk": "{name} has said goodbye, glad of the talk.",
    "ok": "{name} has said goodbye.",
    "cooled": "{name} has left. It happens, also to people who mean well, and here it costs nothing.",
    "pushed": "{name} has left, because it had become too much. Here it costs nothing, and it can be tried again.",
    "insulted": "{name} has left, hurt. Here it costs nothing, and it can be tried again.",
}
"""What is said when the persona ends the talk, by how it parted."""


def ask_to_finish(persona: Persona) -> bool:
    """Whether the learner wants to end the talk; asks back first."""
    with st.popover("Finish", key="ending.finish"):
        st.markdown(f"End the talk with {plain(first_name(persona.name))} and see how it went?")
        return st.button("Finish the talk", key="ending.finish.yes", type="primary", width="stretch")


def offer_summary(transcript: Transcript, persona: Persona) -> bool:
    """A kind word after the persona has gone; whether the learner wants to see how it went."""
    last = transcript.turns[-1].direction if transcript.turns else None
    parting = _PARTING[last.goodbye if last and last.goodbye else "ok"]
    st.info(parting.format(name=plain(first_name(persona.name))))
    return st.button("See how it went", key="ending.summary", type="primary")


def offer_next(transcript: Transcript, persona: Persona) -> None:
    """What one may do after the summary."""
    with st.container(horizontal=True, key="ending-next"):
        st.button(
            f"Try again with {plain(first_name(persona.name))}",
            key="ending.again",
            type="primary",
            on_click=st.query_params.from_dict,
            args=({"persona": transcript.persona_id},),
        )
        st.button("Choose somebody else", key="ending.other", on_click=st.query_params.clear)
        navigation.link_to_review(transcript.id, label="Look at every message in Review")
