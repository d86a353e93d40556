"""The scene before a talk: where, who you are, what you want, and the card with what is true on your side."""

import streamlit as st

from duologue.domain.persona import Persona
from duologue.ui import faces
from duologue.ui.markup import Markup, tag
from duologue.ui.words import DIFFICULTY_WORDS, MOMENT_WORDS, SHORT_NAMES

MAIN = 3
"""As many of the principles that a persona is good for are named, the main ones first."""


def show(persona: Persona) -> None:
    """The whole scene."""
    face = tag("img", src=faces.drawn(persona.face, faces.WELCOMING), alt="", class_="dl-face")
    who = tag("div", tag("h1", persona.name), tag("p", persona.about, dir="auto"), chips(persona))
    st.html(tag("section", face, who, class_="dl-scene"))
    scenario = persona.scenario
    parts = [("Where you meet", scenario.place), ("Who you are", scenario.you), ("What you want", scenario.goal)]
    told = [tag("div", tag("h2", title), tag("p", text, dir="auto")) for title, text in parts]
    st.html(tag("div", tag("section", *told, class_="dl-parts"), fact_card(persona), class_="dl-before"))


def show_fact_card(persona: Persona) -> None:
    """The card alone, to look at during the talk; in focus, so that the keyboard can scroll it on a small screen."""
    st.html(tag("div", fact_card(persona), tabindex=0, role="region", aria_label="Your card"))


def fact_card(persona: Persona) -> Markup:
    """What is true on the learner's side."""
    facts = [tag("li", fact.text, dir="auto") for fact in persona.facts]
    note = tag("p", "Nobody makes you say these things. But if it comes up, this is what is true.", class_="dl-muted")
    return tag("section", tag("h2", "What is true on your side"), tag("ul", *facts), note, class_="dl-facts")


def chips(persona: Persona) -> Markup:
    """Kind of moment, difficulty, and the principles it is good for."""
    kind = tag("span", MOMENT_WORDS[persona.moment], class_="dl-chip dl-kind")
    difficulty = tag("span", DIFFICULTY_WORDS[persona.difficulty], class_="dl-chip")
    practises = ", ".join(SHORT_NAMES[p].lower() for p in persona.practises[:MAIN])
    good_for = tag("p", f"Good for: {practises}", class_="dl-muted")
    return tag("div", tag("p", kind, difficulty, class_="dl-chips"), good_for)
