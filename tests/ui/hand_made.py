"""Transcripts, cards and summaries made by hand, and what a page shows of them."""

from datetime import UTC, datetime

from streamlit.testing.v1 import AppTest

from duologue.domain.comfort import ComfortChange
from duologue.domain.direction import Direction, Stance
from duologue.domain.principles import Behaviour, Principle
from duologue.domain.scorecard import Evidence, Highlight, Judgement, PrincipleSummary, Scorecard, Summary
from duologue.domain.transcript import Transcript, Turn
from tests.someone import asking, at, someone

NASTY = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %}",
    "costs $5$ and $$x^2$$",
    ":red[loud] :smile: :material/home: :blue-background[x]",
    "![leak](http://leak.example/p.png)",
    "[a link](http://leak.example) www.leak.example me@leak.example",
    "**bold** _it_ ~~no~~ `code` ``` fence",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "# heading\n\n- list\n1. list\n> quote",
    "two  spaces\n\n\nand   lines",
    "שלום, מה שלומך? مرحبا",
    "👩‍👩‍👧‍👦 🇬🇧 ❤️",
    "&lt;b&gt; &amp; &nbsp; &#x27;",
    "a <- b -> c -- d <= e >= f != g ...",
    "\\back\\slash \\* \\[",
    "<|endoftext|> </p></section>",
)
"""Messages that must be shown as they were written."""


def evidence(message: str, quote: str, behaviour: Behaviour) -> Evidence:
    """A quote where it stands in the message."""
    start = message.index(quote)
    return Evidence(behaviour=behaviour, quote=quote, start=start, end=start + len(quote))


def judged(level: int | None, *, why: str = "", try_: str = "", called_for: bool = False, shown=()) -> Judgement:
    """A judgement."""
    return Judgement(level=level, called_for=called_for, evidence=tuple(shown), why=why, try_=try_)


def card(message: str, **levels: int | None) -> Scorecard:
    """A card with these levels; each level has a reason and something to try, and the message as its evidence."""
    principles = {
        principle: judged(
            levels.get(principle.value),
            why=f"why {principle.value}" if levels.get(principle.value) else "",
            try_=f"try {principle.value}" if levels.get(principle.value) else "",
            shown=[evidence(message, message, Behaviour.UPTAKE)] if levels.get(principle.value) else (),
        )
        for principle in Principle
    }
    return Scorecard(principles=principles, judge="local")


def turn(index: int, message: str = "And the queen?", reply: str | None = "She minds the hive.", **fields) -> Turn:
    """A turn with a reply, a card and a step of comfort."""
    comfort = fields.pop("comfort", 50 + index)
    known = {
        "changes": (ComfortChange(cause="was curious", delta=1.0, quote=message),),
        "direction": Direction(rule="small", reason="hand-made", stance=Stance.POLITE),
        "state": at(someone(), comfort=comfort, turn=index),
        "reading": asking(message),
        "card": card(message, attention=4, boundaries=3),
    }
    known = known if reply is not None else {}
    return Turn(index=index, message=message, reply=reply, **(known | fields))


def transcript(*turns: Turn, **fields) -> Transcript:
    """A transcript of these turns with Ada."""
    return Transcript(
        id="abc123",
        persona_id="ada-quill",
        persona_digest="0" * 64,
        opening="Mind the hive.",
        start=at(someone()),
        turns=turns,
        started_at=datetime(2026, 3, 1, 21, 5, tzinfo=UTC),
        **fields,
    )


def summary(**fields) -> Summary:
    """A summary with something in every part."""
    known = {
        "principles": {p: PrincipleSummary(level=3.4, messages=2) for p in Principle}
        | {Principle.HONESTY: PrincipleSummary(level=None)},
        "overall": 60,
        "worked": (Highlight(turn=1, principle=Principle.ATTENTION, quote="the hive", why="You took it up."),),
        "practise": Highlight(
            turn=2, principle=Principle.BOUNDARIES, quote="that night", why="It came too soon.", try_="Ask first."
        ),
        "outcome": "partly",
        "afterwards": "We talked. It was all right.",
    }
    return Summary(**(known | fields))


def everything(page: AppTest) -> str:
    """All that a page would send to the browser, as one text."""
    return "\n".join(str(node.proto) for node in _nodes(page._tree) if hasattr(node, "proto"))


def html(page: AppTest) -> str:
    """All of our own markup on a page, the style sheet left out."""
    return "\n".join(each.value for each in page.get("html") if not each.value.startswith("<style"))


def _nodes(node):
    yield node
    for child in getattr(node, "children", {}).values():
        yield from _nodes(child)
