"""A small persona and readings made by hand, for tests of the rules."""

from duologue.domain.persona import Persona
from duologue.domain.reading import Act, Ask, Give, Reading, Seen, Span, Touch, Uptake
from duologue.domain.scales import Depth, Feeling
from duologue.domain.state import State

LINES = ["One way to say it.", "Another way to say it.", "A third way to say it."]


def lines(subject: str) -> list[str]:
    """Three different lines about one thing."""
    return [f"Well, {subject} it is.", f"That would be {subject}, I suppose.", f"Now you know about {subject}."]


def someone(**changes) -> Persona:
    """Ada, who keeps bees, talks about her sister when asked first, and never about the fire."""
    raw = {
        "schema": 1,
        "id": "ada-quill",
        "version": "1",
        "name": "Ada Quill",
        "pronouns": "she/her",
        "age": 58,
        "work": "beekeeper",
        "tagline": "Keeps bees and her own counsel.",
        "about": "Ada keeps bees on a roof.",
        "difficulty": "moderate",
        "moment": "getting_to_know",
        "practises": ["boundaries"],
        "face": {"seed": "ada"},
        "scenario": {
            "place": "A roof.",
            "you": "You rent the flat below.",
            "goal": "Get to know her.",
            "opening": ["Mind the hive.", "Stay on the left, please."],
            "reached": {"comfort": 60},
            "afterwards": {"well": lines("well"), "mixed": lines("mixed"), "badly": lines("badly")},
        },
        "facts": [{"id": "allergy", "text": "You are allergic to stings.", "contradicted": ["stings don't bother me"]}],
        "temperament": {"start": 50, "unease": lines("unease")},
        "voice": {"tone": "dry", "traits": "short sentences", "lines": {"small_ack": lines("small")}},
        "topics": [
            {
                "id": "bees",
                "name": "the bees",
                "depth": "small_talk",
                "words": ["bees", "hive"],
                "asks": lines("asking"),
            },
            {"id": "town", "name": "the town", "depth": "personal", "words": ["town"], "says": lines("town talk")},
            {"id": "savings", "name": "money", "depth": "private", "words": ["money"]},
            {"id": "sister", "name": "my sister", "depth": "private", "words": ["sister"]},
            {"id": "fire", "name": "that night", "depth": "intimate", "words": ["fire"]},
        ],
        "disclosures": [
            {"id": "how-many-hives", "topic": "bees", "note": "has four hives", "says": lines("four hives")},
            {"id": "why-bees", "topic": "bees", "note": "a swarm came", "says": lines("the swarm")},
            {"id": "which-town", "topic": "town", "note": "from Selby", "says": lines("Selby")},
            {"id": "how-much", "topic": "savings", "note": "is broke", "says": lines("broke")},
            {"id": "her-name", "topic": "sister", "note": "Ruth", "says": lines("Ruth")},
            {"id": "what-she-did", "topic": "sister", "note": "left", "says": lines("left"), "after": ["her-name"]},
        ],
        "boundaries": [
            {
                "id": "the-fire",
                "kind": "hard",
                "topics": ["fire"],
                "touched_by": ["what about the fire", "who died", "that night"],
                "reason": "It is nobody's business.",
                "hints": lines("hint"),
                "declines": {"gently": lines("no"), "firmly": lines("no again"), "finally": lines("enough")},
            },
            {
                "id": "the-sister",
                "kind": "soft",
                "topics": ["sister"],
                "touched_by": ["your sister", "any siblings", "do you have a sister"],
                "reason": "They fell out.",
                "hints": lines("soft hint"),
                "declines": {"gently": lines("soft no"), "firmly": lines("firmer"), "finally": lines("last")},
                "opens_at": 80,
                "consent_at": 55,
                "yields": lines("yes, ask"),
            },
        ],
        "moments": [
            {
                "id": "bad-knee",
                "theme": "worry",
                "calls_for": ["empathy"],
                "says": lines("the knee"),
                "about": "her knee",
                "words": ["knee"],
                "feeling": "anxious",
                "after_turn": 2,
                "met": lines("thanks"),
                "missed": lines("anyway"),
            },
            {
                "id": "the-label",
                "theme": "opinion",
                "calls_for": ["honesty"],
                "says": lines("the label"),
                "about": "her honey label",
                "feeling": "curious",
                "after_turn": 4,
                "met": lines("honest"),
                "missed": lines("fine then"),
            },
        ],
        "answers": {"coffee-or-tea": lines("tea")},
    }
    return Persona.model_validate(raw | changes)


def at(persona: Persona, **fields) -> State:
    """The persona's state with some fields set."""
    return State.at_start(persona).model_copy(update=fields)


def hears(text: str = "hello there", *acts: Act, **parts) -> Reading:
    """A reading of `text` in which each of these acts was seen in the whole text."""
    span = Span.of(text)
    return Reading(text=text, acts=tuple(Seen(act=act, span=span) for act in acts), **parts)


def asking(
    text: str, *, depth: Depth = Depth.SMALL_TALK, acts: tuple[Act, ...] = (), touches: str = "", **parts
) -> Reading:
    """A reading of a question; `touches` names the boundary it touches."""
    span = Span.of(text)
    boundaries = (Touch(id=touches, span=span),) if touches else ()
    return hears(text, Act.QUESTION, *acts, asks=(Ask(span=span, depth=depth, **parts),), boundaries=boundaries)


def telling(text: str, depth: Depth = Depth.PERSONAL, feeling: Feeling = Feeling.NEUTRAL) -> Reading:
    """A reading of something told."""
    give = Give(span=Span.of(text), depth=depth, feeling=feeling)
    return hears(text, Act.DISCLOSURE, gives=(give,), feeling=feeling)


def building_on(text: str, of: str, age: int = 0) -> Reading:
    """A reading of a message that takes something up."""
    return hears(text, uptakes=(Uptake(span=Span.of(text), of=of, age=age),))
