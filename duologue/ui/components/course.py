"""The course of a talk: comfort over time with its causes, and the levels and depths of every turn."""

from typing import NamedTuple

import streamlit as st

from duologue.domain.persona import Persona
from duologue.domain.principles import Principle
from duologue.domain.scales import Comfort, Depth
from duologue.domain.transcript import Transcript, Turn
from duologue.ui.markup import Markup, tag
from duologue.ui.words import DEPTH_WORDS, LEVEL_WORDS, SHORT_NAMES, comfort_word, first_name, signed

LINE = "#3d8f66"
"""A green that stands out on light and on dark pages alike."""


class Point(NamedTuple):
    """Comfort after one turn, and why it moved; turn 0 is the beginning."""

    turn: int
    comfort: Comfort
    causes: str


def show(transcript: Transcript, persona: Persona) -> None:
    """The chart, the same as a table, and the levels by turn."""
    name = first_name(persona.name)
    points = comfort_points(transcript)
    st.header(f"{name}'s comfort over time", anchor=False)
    if len(points) > 1:
        st.altair_chart(_chart(points), key="course.chart", width="stretch")
    st.html(_table(("After", "Comfort", "What moved it"), [_comfort_row(point) for point in points]))
    st.header("Levels and depths, message by message", anchor=False)
    heads = ("Message", *SHORT_NAMES.values(), "You asked", "You told", f"{name} told")
    st.html(_table(heads, [_turn_row(turn, persona) for turn in transcript.turns]))


def comfort_points(transcript: Transcript) -> list[Point]:
    """Comfort at the start and after every turn."""
    points = [Point(0, transcript.start.comfort, "the beginning")]
    for turn in transcript.turns:
        if turn.state:
            causes = "; ".join(f"{signed(change.delta)} {change.cause}" for change in turn.changes)
            points.append(Point(turn.index, turn.state.comfort, causes or "nothing moved it"))
    return points


def depth_told(turn: Turn, persona: Persona) -> Depth | None:
    """The deepest thing that the persona told in a turn."""
    told = [persona.depth_of(persona.disclosure_by_id[id_]) for id_ in (turn.direction.tell if turn.direction else ())]
    return max(told, key=lambda depth: depth.rank, default=None)


def _chart(points: list[Point]):
    import altair as alt  # 1.3 s, and the other pages do without

    rows = [{"Message": p.turn, "Comfort": round(p.comfort, 1), "Why": p.causes} for p in points]
    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X("Message:Q", axis=alt.Axis(tickMinStep=1, format="d", grid=False)),
        y=alt.Y("Comfort:Q", scale=alt.Scale(domain=[0, 100])),
        tooltip=["Message:Q", "Comfort:Q", "Why:N"],
    )
    line = base.mark_line(interpolate="monotone", strokeWidth=2.5, color=LINE)
    dots = base.mark_circle(size=90, opacity=1, color=LINE)
    return (line + dots).properties(height=260, description="Comfort over time")


def _table(heads: tuple[str, ...], rows: list[Markup]) -> Markup:
    head = tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))
    table = tag("table", head, tag("tbody", *rows), class_="dl-table")
    # Focusable, so that the keyboard can scroll what does not fit on a phone.
    return tag("div", table, class_="dl-scroll", tabindex=0, role="region", aria_label=f"Table: {', '.join(heads)}")


def _comfort_row(point: Point) -> Markup:
    head = tag("th", "start" if point.turn == 0 else str(point.turn), scope="row")
    words = tag("span", f" {comfort_word(point.comfort)}", class_="dl-muted")
    return tag("tr", head, tag("td", tag("b", str(round(point.comfort))), words), tag("td", point.causes))


def _turn_row(turn: Turn, persona: Persona) -> Markup:
    yours = (turn.reading.depth_asked, turn.reading.depth_given) if turn.reading else (None, None)
    depths = (*yours, depth_told(turn, persona))
    cells = [tag("td", DEPTH_WORDS[depth] if depth else "–") for depth in depths]
    return tag("tr", tag("th", str(turn.index), scope="row"), *(_level(turn, p) for p in Principle), *cells)


def _level(turn: Turn, principle: Principle) -> Markup:
    judgement = turn.card.principles.get(principle) if turn.card else None
    level = judgement.level if judgement else None
    words = LEVEL_WORDS[level] if level else "not called for"
    return tag("td", tag("span", str(level or "–"), class_=f"dl-cell dl-l{level or 0}", title=words))
