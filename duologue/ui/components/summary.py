"""How a rehearsal went: the outcome, the five principles, what worked, and the one thing to practise next."""

import streamlit as st

from duologue.domain.persona import Persona
from duologue.domain.principles import Principle
from duologue.domain.scorecard import Highlight, PrincipleSummary, Summary
from duologue.ui.markup import Markup, tag
from duologue.ui.words import OUTCOME_WORDS, first_name


def show(summary: Summary, persona: Persona) -> None:
    """The whole summary."""
    blocks = [
        _outcome(summary),
        _practise(summary.practise),
        _worked(summary.worked),
        _principles(summary),
        _afterwards(summary.afterwards, name=first_name(persona.name)),
    ]
    st.html(tag("div", *blocks, class_="dl-summary"))


def _outcome(summary: Summary) -> Markup | None:
    words = OUTCOME_WORDS.get(summary.outcome or "")
    return tag("p", words, class_="dl-outcome") if words else None


def _worked(worked: tuple[Highlight, ...]) -> Markup | None:
    if not worked:
        return None
    items = [tag("li", tag("q", h.quote, dir="auto"), tag("p", h.why, dir="auto", class_="dl-muted")) for h in worked]
    return tag("section", tag("h2", "What worked"), tag("ul", *items, class_="dl-worked"))


def _practise(practise: Highlight | None) -> Markup | None:
    if practise is None:
        return None
    return tag(
        "section",
        tag("h2", "The one thing to practise next: ", practise.principle.title.lower()),
        tag("p", "You said: ", tag("q", practise.quote, dir="auto")) if practise.quote else None,
        tag("p", practise.why, dir="auto"),
        tag("p", tag("b", "Try: "), practise.try_, dir="auto") if practise.try_ else None,
        class_="dl-next",
    )


def _principles(summary: Summary) -> Markup:
    rows = [_row(p, summary.principles.get(p, PrincipleSummary(level=None))) for p in Principle]
    overall = f" Overall: {summary.overall} of 100." if summary.overall is not None else ""
    unscored = f" {summary.unscored} could not be graded." if summary.unscored else ""
    note = f"Mean level, from 1 to 5, over the messages in which it came up.{overall}{unscored}"
    heads = tag("tr", *(tag("th", head, scope="col") for head in ("Principle", "Level", "Messages")))
    table = tag("table", tag("thead", heads), tag("tbody", *rows), class_="dl-table")
    return tag("section", tag("h2", "The five principles"), table, tag("p", note, class_="dl-muted"))


def _row(principle: Principle, summary: PrincipleSummary) -> Markup:
    level = "–" if summary.level is None else f"{summary.level:.1f}"
    bar = None
    if summary.level is not None:
        fill = tag("i", style=f"width:{summary.level / 5:.0%}")
        bar = tag("span", fill, class_=f"dl-bar dl-l{round(summary.level)}", aria_hidden="true")
    name = tag("th", principle.title, scope="row")
    messages = str(summary.messages) if summary.messages else "–"
    return tag("tr", name, tag("td", bar, tag("b", level)), tag("td", messages))


def _afterwards(text: str | None, *, name: str) -> Markup | None:
    if not text:
        return None
    return tag(
        "section",
        tag("h2", f"How {name} would tell a friend"),
        tag("blockquote", tag("p", text, dir="auto")),
        class_="dl-afterwards",
    )
