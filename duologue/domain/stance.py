"""The stance that comfort alone suggests."""

from duologue.domain.direction import Stance
from duologue.domain.effects import Scene


def stance_of(scene: Scene) -> Stance:
    """The stance that comfort alone suggests."""
    comfort = scene.state.comfort
    if comfort < 20:
        return Stance.UNEASY
    if comfort < 40:
        return Stance.GUARDED if scene.state.unhealed else Stance.POLITE
    return Stance.WARM if comfort < 65 else Stance.OPEN
