"""Practise: choose somebody, read the scene, talk, and see how it went."""

import streamlit as st

from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript
from duologue.ui import resources
from duologue.ui.components import composer, ending, gallery, room, scene, summary, talk
from duologue.ui.markup import plain
from duologue.ui.navigation import PERSONA, REHEARSAL, SEED
from duologue.ui.words import first_name


def choose() -> None:
    """Everybody one can rehearse with."""
    st.title("Who would you like to talk with?")
    st.markdown(
        "A place to rehearse conversations at your own pace. Nobody is watching, nothing you say here can hurt anyone, "
        "and you can always start again."
    )
    shelf = resources.program().shelf
    gallery.show([entry.persona for entry in shelf.all()], problems=shelf.problems)


def prepare(persona: Persona) -> None:
    """The scene, before the first word."""
    st.button("← Everybody", key="practise.back", type="tertiary", on_click=st.query_params.clear)
    scene.show(persona)
    resources.get_to_know(f"{persona.id} {persona.version}", _persona=persona)
    if st.button(f"Start talking with {plain(first_name(persona.name))}", key="practise.start", type="primary"):
        seed = st.query_params.get(SEED, "")
        started = resources.rehearsals().start(persona, seed=int(seed) if seed.isdecimal() else None)
        st.query_params.from_dict({REHEARSAL: started.id})
        st.rerun()


def hold(transcript: Transcript, persona: Persona) -> None:
    """The talk as it stands, with the input at its foot."""
    service = resources.rehearsals()
    with_comfort = room.is_comfort_shown()
    st.title(f"Talking with {plain(persona.name)}", anchor=False)
    with st.sidebar:
        room.show(transcript, persona, with_comfort=with_comfort)
    talk.show(transcript, persona, with_comfort=with_comfort)
    with st.bottom:
        room.show_strip(transcript, persona, with_comfort=with_comfort)
        with st.container(horizontal=True, vertical_alignment="center", key="practise-controls"):
            with st.popover("Your card", key="practise.card"):
                scene.show_fact_card(persona)
            room.offer_comfort()
            if transcript.turns and ending.ask_to_finish(persona):
                service.finish(transcript.id)
                st.rerun()
    composer.show(transcript, persona, service, pace=resources.program().settings.pace)


def look_back(transcript: Transcript, persona: Persona) -> None:
    """A talk that has ended: a kind word and the summary."""
    found = resources.program().store.summary(transcript.id)
    st.title(f"Your talk with {plain(persona.name)}", anchor=False)
    with st.sidebar:
        room.show(transcript, persona, with_comfort=True)
    if found is not None:
        summary.show(found, persona)
        ending.offer_next(transcript, persona)
        return
    talk.show(transcript, persona)
    if ending.offer_summary(transcript, persona):
        resources.rehearsals().finish(transcript.id)
        st.rerun()


def show_rehearsal(transcript_id: str) -> None:
    """The rehearsal that the link names, as it stands in the store."""
    transcript = resources.rehearsal(transcript_id)
    persona = resources.persona_of(transcript)
    (look_back if transcript.has_ended else hold)(transcript, persona)


if REHEARSAL in st.query_params:
    show_rehearsal(st.query_params[REHEARSAL])
elif PERSONA in st.query_params:
    prepare(resources.program().shelf.persona(st.query_params[PERSONA]))
else:
    choose()
