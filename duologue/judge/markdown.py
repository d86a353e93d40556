"""Sections of a Markdown file: headings, prose and list items, nothing else."""

import re
from typing import NamedTuple

_ITEM = re.compile(r"^([a-z][a-z ]*): (.+)$")


class Section(NamedTuple):
    """A heading with what stands under it."""

    title: str
    prose: str = ""
    items: tuple[str, ...] = ()
    """The list items as they stand."""
    parts: tuple["Section", ...] = ()
    """The sections one level below."""

    def at(self, title: str) -> "Section":
        """The part of that title; an empty one if there is none."""
        return next((part for part in self.parts if part.title == title), Section(title))

    def named(self, name: str) -> tuple[str, ...]:
        """The items that begin with `name:`, without it."""
        matches = (_ITEM.match(item) for item in self.items)
        return tuple(match[2] for match in matches if match and match[1] == name)


def sections_of(text: str, level: int = 1) -> Section:
    """The first section of that level in a text, with its parts."""
    sections = _split(text, level)
    return sections[0] if sections else Section("")


def _split(text: str, level: int) -> tuple[Section, ...]:
    mark = "#" * level + " "
    blocks = re.split(rf"^{mark}", text, flags=re.MULTILINE)[1:]
    return tuple(_section(block, level) for block in blocks)


def _section(block: str, level: int) -> Section:
    title, _, rest = block.partition("\n")
    own = re.split(rf"^{'#' * (level + 1)} ", rest, maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line.strip() for line in own.splitlines() if line.strip()]
    prose = " ".join(line for line in lines if not line.startswith("- "))
    items = tuple(line[2:] for line in lines if line.startswith("- "))
    return Section(title.strip(), prose, items, _split(rest, level + 1))
