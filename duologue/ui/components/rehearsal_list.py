"""The list of rehearsals, newest first, a page at a time."""

from zoneinfo import ZoneInfo

import streamlit as st

from duologue.bootstrap import Program
from duologue.domain.persona import Persona
from duologue.ui import faces, navigation
from duologue.ui.markup import Markup, tag
from duologue.ui.words import comfort_word, counted, when

PAGE = 20
"""Rehearsals on one page of the list."""

FIRST = "list.first"
"""How many rehearsals stand before the page that is shown."""
WITH = "list.with"
"""The persona whose rehearsals are shown, or `EVERYBODY`."""
EVERYBODY = ""


def show(program: Program) -> None:
    """The list, or what to do while there is none."""
    personas = {entry.persona.id: entry.persona for entry in program.shelf.all()}
    persona_id = _choose_persona(personas)
    first = st.session_state.get(FIRST, 0)
    found = program.store.overviews(PAGE + 1, first, persona_id=persona_id)
    if not found:
        _nothing_yet(persona_id)
    for overview in found[:PAGE]:
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"list-{overview.id}"):
            st.html(_row(overview, personas.get(overview.persona_id)))
            label = "Open" if overview.ended_at else "Open, still going on"
            navigation.link_to_review(overview.id, label=label)
    _turn_pages(first, more=len(found) > PAGE)


def zone() -> ZoneInfo | None:
    """The reader's time zone, as the browser tells it."""
    return ZoneInfo(st.context.timezone) if st.context.timezone else None


def _choose_persona(personas: dict[str, Persona]) -> str | None:
    chosen = st.selectbox(
        "With",
        [EVERYBODY, *personas],
        format_func=lambda id_: personas[id_].name if id_ in personas else "everybody",
        key=WITH,
        on_change=_to_the_first_page,
        width=320,
    )
    return chosen or None


def _row(overview, persona: Persona | None) -> Markup:
    comfort = f"comfort {round(overview.comfort)}, {comfort_word(overview.comfort)}"
    figures = [counted(overview.turns, "message"), comfort]
    if overview.overall is not None:
        figures.append(f"overall {overview.overall} of 100")
    if overview.waiting:
        figures.append("your last message has no answer yet")
    face = tag("img", src=faces.drawn(persona.face, faces.WELCOMING), alt="", class_="dl-face") if persona else None
    begun = tag("p", when(overview.started_at, zone()))
    told = tag("div", tag("h2", overview.persona_name), begun, tag("p", " · ".join(figures), class_="dl-muted"))
    return tag("div", face, told, class_="dl-overview")


def _nothing_yet(persona_id: str | None) -> None:
    whom = " with this person" if persona_id else ""
    st.markdown(f"No rehearsals{whom} yet. Every talk you have is kept here, so that you can look at it in peace.")
    navigation.link_to_practise(label="Find somebody to talk with")


def _turn_pages(first: int, *, more: bool) -> None:
    with st.container(horizontal=True):
        if first:
            st.button("← Newer", key="list.newer", on_click=_move, args=(first - PAGE,))
        if more:
            st.button("Older →", key="list.older", on_click=_move, args=(first + PAGE,))


def _move(first: int) -> None:
    st.session_state[FIRST] = max(0, first)


def _to_the_first_page() -> None:
    _move(0)
