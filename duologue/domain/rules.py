"""The rules of direction: a table, the first that applies wins, each with its reason.

Rules about leaving and holding come first, so that nothing friendly in a message can talk past them.
"""

from collections.abc import Callable
from typing import NamedTuple

from duologue.domain import hearing, holding
from duologue.domain.answering import Parts
from duologue.domain.direction import Direction
from duologue.domain.effects import Scene
from duologue.domain.persona import Persona
from duologue.domain.reading import Reading
from duologue.domain.stance import stance_of
from duologue.domain.state import State


class Rule(NamedTuple):
    """What the persona does in one kind of situation."""

    name: str
    reason: str
    then: Callable[[Scene], Parts | None]
    """The parts of the direction, or None where the rule does not apply."""


def direct(persona: Persona, state: State, reading: Reading) -> Direction:
    """What the persona does next, given its state after hearing the message."""
    scene = Scene(state, reading, persona)
    for rule in RULES:
        parts = rule.then(scene)
        if parts is not None:
            return Direction(**{"rule": rule.name, "reason": rule.reason, "stance": stance_of(scene), **parts})
    raise AssertionError("the last rule always applies")


RULES = (
    Rule("leave-insulted", "was insulted again, or is not at ease enough to bear it", holding.leave_insulted),
    Rule("leave-pushed", "has said no often enough", holding.leave_pushed),
    Rule("leave-cooled", "does not feel safe here any more", holding.leave_cooled),
    Rule("hold", "was asked about something that is closed", holding.hold),
    Rule("insulted", "was insulted", holding.insulted),
    Rule("goodbye", "the other says goodbye", holding.say_goodbye),
    Rule("permission", "was asked for permission", holding.answer_permission),
    Rule("apology", "was told sorry", holding.accept_apology),
    Rule("pressed", "feels pushed", holding.pressed),
    Rule("no-taken-well", "had said no, and it was taken well", holding.no_was_taken_well),
    Rule("moment-answered", "had brought something up and hears the answer", hearing.moment_was_answered),
    Rule("odd", "hears something that does not belong here", hearing.odd),
    Rule("answer", "was asked something", hearing.answer),
    Rule("came-near", "the talk comes near something closed", hearing.came_near),
    Rule("hurt-a-little", "was not listened to as hoped", hearing.hurt_a_little),
    Rule("unknown-question", "was asked something there is no answer to", hearing.unknown_question),
    Rule("greeted", "is greeted at the beginning", hearing.greeted),
    Rule("good-to-hear", "hears something kind or straight", hearing.was_good_to_hear),
    Rule("they-told", "was told something", hearing.they_told),
    Rule("small", "hears a small thing", hearing.small),
    Rule("go-on", "keeps the talk going", hearing.go_on),
)
"""First that applies wins."""
