"""The scorecard beside a message: five small marks, why in one line, one thing to try, and all the rest on demand."""

from functools import cache
from typing import NamedTuple

from duologue.domain.comfort import ComfortChange
from duologue.domain.principles import Principle, is_raising
from duologue.domain.scorecard import Judgement, Scorecard
from duologue.domain.transcript import Turn
from duologue.ui.markup import Markup, Stretch, tag, together
from duologue.ui.words import LEVEL_WORDS, SHORT_NAMES, signed

WEAK = 2
"""Up to this level the line under the marks is about what to mend; above it, about what worked."""


class Remark(NamedTuple):
    """The one thing said about a message before anybody asks for more."""

    principle: Principle
    why: str
    try_: str


def scorecard(turn: Turn, *, name: str, with_comfort: bool) -> Markup:
    """The card of a turn; `with_comfort` adds what the message did to the persona's comfort."""
    changes = turn.changes if with_comfort else ()
    if turn.card is None or turn.card.unscored is not None:
        return tag("aside", _ungraded(turn.card), class_="dl-card", aria_label=f"Feedback on message {turn.index}")
    remark = remark_on(turn.card)
    return tag(
        "aside",
        _marks(turn.card),
        tag("p", remark.why, dir="auto", class_="dl-why") if remark and remark.why else None,
        tag("p", tag("b", "Try: "), remark.try_, dir="auto", class_="dl-try") if remark and remark.try_ else None,
        _details(turn.card, changes, name=name),
        class_="dl-card",
        aria_label=f"Feedback on message {turn.index}",
    )


def evidence_in(card: Scorecard | None) -> list[Stretch]:
    """Where in the message the evidence of a card stands."""
    judgements = card.principles.values() if card else ()
    return [Stretch(e.start, e.end) for judgement in judgements for e in judgement.evidence]


def remark_on(card: Scorecard) -> Remark | None:
    """The weakest principle if one is weak, else the strongest; with the first thing to try that there is."""
    graded = [(p, card.principles[p]) for p in Principle if p in card.principles and card.principles[p].level]
    if not graded:
        return None
    # Of two that are equally weak, what was done comes before what was left out.
    by_level = sorted(graded, key=lambda pair: (pair[1].level, not pair[1].evidence, not pair[1].called_for))
    weakest, strongest = by_level[0], by_level[-1]
    principle, judgement = weakest if weakest[1].level <= WEAK else strongest
    other = next((j.try_ for _, j in by_level if j.try_), "")
    return Remark(principle, judgement.why, judgement.try_ or other)


@cache
def mark(principle: Principle, level: int | None) -> Markup:
    """One small mark: the name, five steps and the level as a number, so that colour is never alone."""
    words = LEVEL_WORDS[level] if level else "not called for"
    steps = [tag("i", class_="dl-on" if level and step <= level else None) for step in range(1, 6)]
    return tag(
        "li",
        tag("span", SHORT_NAMES[principle], class_="dl-name"),
        tag("span", *steps, class_="dl-steps", aria_hidden="true") if level else None,
        tag("span", str(level) if level else "–", class_="dl-level"),
        tag("span", f" of 5, {words}" if level else f" {words}", class_="dl-sr"),
        class_=f"dl-mark dl-l{level or 0}",
        title=f"{principle.title}: {words}",
    )


def _marks(card: Scorecard) -> Markup:
    levels = {p: card.principles[p].level if p in card.principles else None for p in Principle}
    return tag("ul", *(mark(p, levels[p]) for p in Principle), class_="dl-marks")


def _details(card: Scorecard, changes: tuple[ComfortChange, ...], *, name: str) -> Markup:
    return tag(
        "details",
        tag("summary", "More about this message"),
        *(_principle(p, card.principles[p]) for p in Principle if p in card.principles),
        _comfort(changes, name=name) if changes else None,
        class_="dl-more",
    )


def _principle(principle: Principle, judgement: Judgement) -> Markup:
    level = f"{judgement.level} of 5, {LEVEL_WORDS[judgement.level]}" if judgement.level else "not called for"
    quotes = [
        tag(
            "li",
            tag("q", e.quote, dir="auto"),
            tag("span", f" {'+' if is_raising(e.behaviour) else '−'} {e.behaviour.title}", class_="dl-muted"),
        )
        for e in judgement.evidence
    ]
    return together(
        tag("p", tag("b", principle.title), tag("span", f" · {level}", class_="dl-muted"), class_="dl-head"),
        tag("p", judgement.why, dir="auto") if judgement.why else None,
        tag("ul", *quotes) if quotes else None,
        tag("p", tag("b", "Try: "), judgement.try_, dir="auto") if judgement.try_ else None,
    )


def _comfort(changes: tuple[ComfortChange, ...], *, name: str) -> Markup:
    return together(tag("p", tag("b", f"What it did to {name}'s comfort"), class_="dl-head"), steps(changes))


def steps(changes: tuple[ComfortChange, ...]) -> Markup:
    """Steps of comfort, each with its points, its cause and the words that had it."""
    rows = [
        tag(
            "li",
            tag("b", signed(change.delta), class_="dl-up" if change.delta > 0 else "dl-down"),
            f" {change.cause} ",
            tag("q", shortened(change.quote), dir="auto", class_="dl-muted"),
        )
        for change in changes
    ]
    return tag("ul", *rows, class_="dl-causes")


def shortened(quote: str, most: int = 90) -> str:
    """A quote that fits on two lines; what is cut off shows as an ellipsis."""
    line = " ".join(quote.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _ungraded(card: Scorecard | None) -> Markup:
    reason = card.unscored if card else "the grade is still to come"
    return tag("p", f"Not graded: {reason}", class_="dl-muted")
