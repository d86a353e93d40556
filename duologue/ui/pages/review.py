"""Review: all rehearsals, and one of them in peace."""

import streamlit as st

from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript
from duologue.ui import navigation, resources
from duologue.ui.components import confirm, course, rehearsal_list, summary, talk
from duologue.ui.markup import plain
from duologue.ui.words import counted, first_name, when


def list_all() -> None:
    """Every rehearsal, and the way to forget them."""
    st.title("Your rehearsals")
    program = resources.program()
    rehearsal_list.show(program)
    if program.store.overviews(1) and confirm.show(
        "Delete all",
        question="Delete every rehearsal, for good? Nobody can bring them back.",
        yes="Delete all for good",
        key="review.delete-all",
    ):
        program.store.delete_all()
        st.rerun()


def look_at(transcript: Transcript, persona: Persona) -> None:
    """One rehearsal: how it went, every message, and its course."""
    st.button("← All rehearsals", key="review.back", type="tertiary", on_click=st.query_params.clear)
    st.title(f"Your talk with {plain(persona.name)}", anchor=False)
    begun = when(transcript.started_at, rehearsal_list.zone()) if transcript.started_at else ""
    st.caption(f"{begun} · {counted(len(transcript.turns), 'message')}")
    went, said, course_of_it = st.tabs(["How it went", "The talk", "Message by message"])
    with went:
        _how_it_went(transcript, persona)
    with said:
        talk.show(transcript, persona)
    with course_of_it:
        course.show(transcript, persona)
    _offer_to_delete(transcript, persona)


def _how_it_went(transcript: Transcript, persona: Persona) -> None:
    found = resources.program().store.summary(transcript.id)
    if found is not None:
        summary.show(found, persona)
        return
    st.markdown("This talk has not been finished, so there is no summary yet.")
    navigation.link_to_practise(transcript.id, label=f"Go back to {plain(first_name(persona.name))}")


def _offer_to_delete(transcript: Transcript, persona: Persona) -> None:
    if confirm.show(
        "Delete this rehearsal",
        question=f"Delete your talk with {persona.name}, for good? Nobody can bring it back.",
        yes="Delete it for good",
        key="review.delete",
    ):
        resources.program().store.delete(transcript.id)
        st.query_params.clear()
        st.rerun()


if navigation.REHEARSAL in st.query_params:
    transcript = resources.rehearsal(st.query_params[navigation.REHEARSAL])
    look_at(transcript, resources.persona_of(transcript))
else:
    list_all()
