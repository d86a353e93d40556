"""HTML put together so that text cannot become markup: whatever is not built here is escaped."""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

VOID = frozenset({"img", "br"})


class Markup(str):
    """HTML that was built by `tag`; every text in it is escaped."""

    __slots__ = ()


Child = Markup | str | None | Iterable["Child"]


def tag(name: str, *children: Child, **attributes: str | int | None) -> Markup:
    """An element. A plain `str` among the children is text, and shown as it stands.

    Attributes are written with a trailing underscore where Python needs it (`class_`) and with underscores for
    hyphens (`aria_label`); one that is None is left out.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value), quote=True)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in VOID:
        return Markup(f"<{name}{written}>")
    return Markup(f"<{name}{written}>{together(*children)}</{name}>")


def together(*children: Child) -> Markup:
    """Several children in a row."""
    return Markup("".join(_written(child) for child in children))


def _written(child: Child) -> str:
    if isinstance(child, Markup):
        return child
    if isinstance(child, str):
        return escape(child, quote=False)
    return together(*child) if child is not None else ""


class Stretch(NamedTuple):
    """A stretch of a text, from `start` up to `end`."""

    start: int
    end: int


def said(text: str, stretches: Iterable[Stretch] = (), *, class_: str | None = None) -> Markup:
    """What somebody said, verbatim, with some stretches of it marked; each paragraph finds its own direction."""
    parts: list[Child] = []
    here = 0
    for start, end in _merged(stretches, len(text)):
        parts += [text[here:start], tag("mark", text[start:end])]
        here = end
    return tag("p", *parts, text[here:], dir="auto", class_=class_)


def _merged(stretches: Iterable[Stretch], length: int) -> list[Stretch]:
    merged: list[Stretch] = []
    for start, end in sorted(stretches):
        start, end = max(0, start), min(end, length)
        if start >= end:
            continue
        if merged and start <= merged[-1].end:
            merged[-1] = Stretch(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Stretch(start, end))
    return merged


_PUNCTUATION = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""


def plain(text: str) -> str:
    """A text for a label or an alert, which Streamlit reads as markdown: every sign stands for itself."""
    line = " ".join(text.split())
    return "".join(f"\\{sign}" if sign in _PUNCTUATION else sign for sign in line)
