"""Draws comfort over turns as one SVG picture: a small panel for each persona, a line for each kind of user."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

PANEL, GAP, COLUMNS = (300, 170), 30, 3
COLOURS = ("#1b7f5c", "#3b6fb6", "#b8860b", "#c2410c", "#7f1d1d", "#6b7280", "#0f766e", "#9d4edd", "#52525b", "#be185d")


class Curve(NamedTuple):
    """Comfort from the start on, one value a turn."""

    persona: str
    kind: str
    comfort: tuple[float, ...]


def drawing(curves: Sequence[Curve]) -> str:
    """The picture as SVG text."""
    personas = list(dict.fromkeys(curve.persona for curve in curves))
    kinds = list(dict.fromkeys(curve.kind for curve in curves))
    rows = -(-len(personas) // COLUMNS)
    width, height = COLUMNS * (PANEL[0] + GAP) + GAP, rows * (PANEL[1] + 2 * GAP) + 3 * GAP
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'font-family="sans-serif" font-size="11">'
    ]
    parts.append(f'<rect width="{width}" height="{height}" fill="#ffffff"/>')
    parts += [
        f'<text x="{GAP + 110 * (i % 8)}" y="{14 + 14 * (i // 8)}" '
        f'fill="{COLOURS[i % len(COLOURS)]}">{escape(kind)}</text>'
        for i, kind in enumerate(kinds)
    ]
    for index, persona in enumerate(personas):
        left = GAP + (index % COLUMNS) * (PANEL[0] + GAP)
        top = 2.5 * GAP + (index // COLUMNS) * (PANEL[1] + 2 * GAP)
        parts.append(f'<text x="{left}" y="{top - 6}">{escape(persona)}</text>')
        parts.append(
            f'<rect x="{left}" y="{top}" width="{PANEL[0]}" height="{PANEL[1]}" fill="none" stroke="#d4d4d8"/>'
        )
        parts += [
            _line(c, COLOURS[kinds.index(c.kind) % len(COLOURS)], left, top) for c in curves if c.persona == persona
        ]
    return "\n".join([*parts, "</svg>"])


def _line(curve: Curve, colour: str, left: float, top: float) -> str:
    step = PANEL[0] / max(16, len(curve.comfort) - 1)
    points = " ".join(
        f"{left + i * step:.1f},{top + PANEL[1] * (1 - c / 100):.1f}" for i, c in enumerate(curve.comfort)
    )
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>'
