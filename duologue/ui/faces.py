"""Drawn portraits, made offline; the expression follows how the persona feels with you."""

import base64
import json
from functools import cache, lru_cache
from importlib.resources import files

from dicebear import Avatar, Style

from duologue.domain.direction import Stance
from duologue.domain.scales import Comfort
from duologue.domain.scenario import Face
from duologue.domain.state import State

GREY = "b9b6b0"
"""The hair of heads that the drawing style calls grey; left alone, it dyes them any colour."""

WELCOMING = "smile"
"""The expression before a talk."""

_BY_COMFORT = (
    (15.0, "concernedFear"),
    (30.0, "suspicious"),
    (42.0, "blank"),
    (55.0, "smile"),
    (72.0, "calm"),
    (88.0, "cute"),
    (100.0, "smileBig"),
)
"""Up to which comfort a face shows which expression."""

_NEVER_DRAWN = {"mask": "medicalMask", "accessories": "glasses"}
"""Parts of the style that no portrait has, and one variant of each, since the style needs one."""

_BY_STANCE = {
    Stance.HURT: "solemn",
    Stance.LEAVING: "serious",
    Stance.FIRM: "serious",
    Stance.UNEASY: "suspicious",
}
"""Stances that show in the face whatever the comfort is."""


def expression(comfort: Comfort, stance: Stance | None = None) -> str:
    """The expression for a comfort and the stance of the last reply, by its name in the drawing style."""
    by_comfort = next(name for limit, name in _BY_COMFORT if comfort <= limit)
    return _BY_STANCE.get(stance, by_comfort)


def portrait(face: Face, state: State, stance: Stance | None = None) -> str:
    """The portrait of a persona as it feels now, as the address of an image that needs no loading."""
    return drawn(face, expression(state.comfort, stance))


@lru_cache(maxsize=500)
def drawn(face: Face, expression: str) -> str:
    """The portrait with one expression, as the address of an image that needs no loading.

    A head or beard that the drawing style does not know is left to the seed, or left out.
    """
    head = face.head if face.head in _variants("head") else None
    beard = face.facial_hair if face.facial_hair in _variants("facialHair") else None
    svg = Avatar(_style(head, beard, expression), _options(face, beard)).to_string()
    return "data:image/svg+xml;base64," + base64.b64encode(svg.encode()).decode()


def _options(face: Face, beard: str | None) -> dict[str, object]:
    options: dict[str, object] = {
        "seed": face.seed,
        "maskProbability": 0,
        "accessoriesProbability": 0,
        "facialHairProbability": 100 if beard else 0,
        "backgroundColor": [face.background],
    }
    options |= {"skinColor": [face.skin]} if face.skin else {}
    return options | ({"headContrastColor": [GREY]} if (face.head or "").startswith("gray") else {})


def _style(head: str | None, beard: str | None, expression: str) -> Style:
    """The drawing style with these variants only: checking the whole of it takes the library a second."""
    definition = _definition()
    kept = {"expression": expression, "head": head, "facialHair": beard or "chin", **_NEVER_DRAWN}
    parts = dict(definition["components"])
    for name, variant in kept.items():
        if variant:
            parts[name] = parts[name] | {"variants": {variant: parts[name]["variants"][variant]}}
    return Style(definition | {"components": parts})


@cache
def _definition() -> dict:
    return json.loads(files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8"))


def _variants(component: str) -> frozenset[str]:
    return frozenset(_definition()["components"][component]["variants"])
