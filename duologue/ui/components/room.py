"""The person one talks with: portrait, comfort as a meter, and what moved it last."""

import streamlit as st

from duologue.domain.comfort import ComfortChange
from duologue.domain.direction import Stance
from duologue.domain.persona import Persona
from duologue.domain.transcript import Transcript
from duologue.ui import faces
from duologue.ui.components.scorecard import steps
from duologue.ui.markup import Markup, tag
from duologue.ui.words import comfort_word, first_name, signed

LAST_STEPS = 4

COMFORT = "room.comfort"
"""Whether comfort is shown."""


def is_comfort_shown() -> bool:
    """Whether the learner wants to see comfort, or to read it from the words."""
    return st.session_state.get(COMFORT, True)


def offer_comfort() -> None:
    """The switch for it; it keeps its place while one visits other pages."""
    st.toggle("Show comfort", value=True, key=COMFORT, persist_state="session")


def show(transcript: Transcript, persona: Persona, *, with_comfort: bool) -> None:
    """The person at full size, for the side of a wide screen."""
    meter = _comfort(transcript, persona) if with_comfort else _hidden(persona)
    about = tag("p", f"{persona.pronouns} · {persona.work}", class_="dl-muted")
    place = tag("p", persona.scenario.place, dir="auto")
    scene = tag("details", tag("summary", "Where you are"), place, class_="dl-more")
    face, name = _portrait(transcript, persona), tag("h2", persona.name)
    st.html(tag("section", face, name, about, *meter, scene, class_="dl-room"))


def show_strip(transcript: Transcript, persona: Persona, *, with_comfort: bool) -> None:
    """The person in one line, for a narrow screen, where the side is folded away."""
    changes = _last_changes(transcript)
    comfort = transcript.state.comfort
    line = f"{first_name(persona.name)} · {round(comfort)}, {comfort_word(comfort)}"
    last = f"{signed(changes[-1].delta)} {changes[-1].cause}" if changes else None
    said = [tag("b", line), _meter(comfort, persona), tag("span", last, class_="dl-muted") if last else None]
    rest = said if with_comfort else [tag("b", persona.name)]
    st.html(tag("section", _portrait(transcript, persona), tag("div", *rest), class_="dl-strip"))


def _portrait(transcript: Transcript, persona: Persona) -> Markup:
    address = faces.portrait(persona.face, transcript.state, _stance(transcript))
    return tag("img", src=address, alt="", class_="dl-face")


def _stance(transcript: Transcript) -> Stance | None:
    last = transcript.turns[-1] if transcript.turns else None
    return last.direction.stance if last and last.direction else None


def _comfort(transcript: Transcript, persona: Persona) -> list[Markup]:
    comfort = transcript.state.comfort
    words = tag("p", tag("b", str(round(comfort))), f" · {comfort_word(comfort)}", class_="dl-comfort-word")
    changes = _last_changes(transcript)
    why = [tag("h3", "What moved it last"), steps(changes)] if changes else []
    return [tag("h3", f"{first_name(persona.name)}'s comfort with you"), _meter(comfort, persona), words, *why]


def _hidden(persona: Persona) -> list[Markup]:
    return [tag("p", f"Comfort is hidden: read it from what {first_name(persona.name)} says.", class_="dl-muted")]


def _meter(comfort: float, persona: Persona) -> Markup:
    return tag(
        "div",
        tag("i", style=f"width:{comfort:.0f}%"),
        class_="dl-meter",
        role="meter",
        aria_valuemin=0,
        aria_valuemax=100,
        aria_valuenow=round(comfort),
        aria_valuetext=f"{round(comfort)} of 100, {comfort_word(comfort)}",
        aria_label=f"{first_name(persona.name)}'s comfort",
    )


def _last_changes(transcript: Transcript) -> tuple[ComfortChange, ...]:
    """The steps of the last message that moved comfort, the strongest first if there are many."""
    moved = next((turn.changes for turn in reversed(transcript.turns) if turn.changes), ())
    strongest = sorted(moved, key=lambda change: -abs(change.delta))[:LAST_STEPS]
    return tuple(change for change in moved if change in strongest)
