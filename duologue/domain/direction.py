"""A direction: what the persona does next. Code decides it; a partner only puts it into words."""

from enum import StrEnum
from typing import Literal

from duologue.domain.scales import Value


class Stance(StrEnum):
    """How the persona meets the learner in this reply."""

    OPEN = "open"
    WARM = "warm"
    POLITE = "polite"
    GUARDED = "guarded"
    UNEASY = "uneasy"
    FIRM = "firm"
    HURT = "hurt"
    RELIEVED = "relieved"
    LEAVING = "leaving"


class React(StrEnum):
    """What the reply takes up first: a dialogue act of the persona's."""

    GREETING = "greeting"
    NEWS = "news"
    NAME = "name"
    THANKS = "thanks"
    COMPLIMENT = "compliment"
    FLATTERY = "flattery"
    APOLOGY_ACCEPTED = "apology_accepted"
    APOLOGY_DOUBTED = "apology_doubted"
    APOLOGY_HOLLOW = "apology_hollow"
    NO_TAKEN_WELL = "no_taken_well"
    CONSENT_GIVEN = "consent_given"
    CONSENT_NOT_YET = "consent_not_yet"
    PRESSURE = "pressure"
    INSULT = "insult"
    ADVICE = "advice"
    NOT_LISTENED = "not_listened"
    SELF_TURN = "self_turn"
    OWNED_UP = "owned_up"
    OFFERED = "offered"
    UNDERSTOOD = "understood"
    OPINION = "opinion"
    AGREEMENT = "agreement"
    DISAGREEMENT = "disagreement"
    ANSWERED = "answered"
    SMALL = "small"
    SILENCE = "silence"
    DONT_KNOW = "dont_know"
    NOTHING_MORE = "nothing_more"
    ODD = "odd"
    BOT = "bot"
    WEATHER = "weather"
    RIDDLE = "riddle"
    MATHS = "maths"
    FOREIGN = "foreign"
    NONSENSE = "nonsense"
    UNEASE = "unease"


Firmness = Literal["gently", "firmly", "finally"]
Goodbye = Literal["good_talk", "ok", "cooled", "pushed", "insulted"]


class Direction(Value):
    """What the persona does next: the rule that applied, and its parts in the order they are said."""

    rule: str
    """The name of the rule that applied."""
    reason: str
    """Why the persona does it, without anything that is not open."""
    stance: Stance
    react: React | None = None
    """What the reply takes up first; None: straight to the matter."""
    answered_moment: str | None = None
    """The moment that the message answered, where the persona says so."""
    met: bool = False
    """Whether that moment was met well."""
    boundary: str | None = None
    """The boundary to hold."""
    firmness: Firmness | None = None
    """How firmly it is held."""
    near: str | None = None
    """The boundary or topic that the message came near, so that unease shows."""
    too_soon: str | None = None
    """The topic of a question put off because it comes too soon; empty if it has none."""
    tell: tuple[str, ...] = ()
    """Disclosures to tell now; every one of them is open."""
    retell: str | None = None
    """A disclosure told before that is asked for again."""
    answer: str | None = None
    """The commonly asked question to answer."""
    topic: str | None = None
    """The topic to talk about in general."""
    moment: str | None = None
    """The moment to bring up now."""
    ask: str | None = None
    """The topic to ask the learner about."""
    ask_more: bool = False
    """Whether to ask the learner to say more about what they told."""
    return_to: str | None = None
    """A word of the learner's to come back to."""
    goodbye: Goodbye | None = None
    ended: bool = False
    """Whether the talk ends with this reply."""
