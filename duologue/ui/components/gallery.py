"""The gallery: everybody one can rehearse with."""

import streamlit as st

from duologue.domain.persona import Persona
from duologue.ui import faces
from duologue.ui.components.scene import chips
from duologue.ui.markup import Markup, plain, tag
from duologue.ui.words import first_name


def show(personas: list[Persona], *, problems: list[str]) -> None:
    """A card for each persona, and what is wrong with the files that cannot be read."""
    if not personas:
        st.info("There is nobody to rehearse with yet: put a persona file into the folder `personas`.")
    grid = st.grid("auto", min_column_width=250, gap="medium")
    for persona in personas:
        with grid.container(border=True, height="stretch", key=f"gallery-{persona.id}"):
            st.html(_card(persona))
            st.space("stretch")
            st.button(
                f"Meet {plain(first_name(persona.name))}",
                key=f"gallery.meet.{persona.id}",
                on_click=_choose,
                args=(persona.id,),
                width="stretch",
            )
    if problems:
        with st.expander("Some persona files cannot be read"):
            for problem in problems:
                st.text(problem)


def _card(persona: Persona) -> Markup:
    face = tag("img", src=faces.drawn(persona.face, faces.WELCOMING), alt="", class_="dl-face")
    return tag(
        "section",
        face,
        tag("h2", persona.name),
        tag("p", persona.tagline, dir="auto"),
        chips(persona),
        class_="dl-person",
    )


def _choose(persona_id: str) -> None:
    st.query_params.from_dict({"persona": persona_id})
