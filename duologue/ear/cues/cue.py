"""A cue: words by which an act is seen, and where they count.

Wording is matched against a sentence whose words are written out (`dont` → `do not`, `it's` → `it is`) with marks
standing apart, so a cue is written once, in plain lower case. In a wording

- `(a|b)`, `(x )?` are alternatives and what may be missing, as in regular expressions
- `{feel}` is one of a set of words below
- ` .. ` is up to four words between
- `^` is the beginning of the sentence (a leading *well*, *oh*, *but* aside), `$` its end (closing marks aside)
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from duologue.domain.reading import Act


class Where(StrEnum):
    """What must hold around the words for a cue to count."""

    ANYWHERE = "anywhere"
    STATED = "stated"
    """Not in a question."""
    ASKED = "asked"
    """In a question."""
    AFTER_REFUSAL = "after_refusal"
    """The persona has just declined."""
    AFTER_CLEAR_REFUSAL = "after_clear_refusal"
    """The same without any doubt: what counts against the learner needs more."""
    AFTER_NEWS = "after_news"
    """The persona has just told something good or bad of their own, and complained of nothing."""
    TURNED = "turned"
    """After such news, and the persona asked nothing: an answer about oneself is no turning away."""
    NOT_AFTER_SORROW = "not_after_sorrow"
    """Not after something sad that nobody here is to blame for: *sorry* is no apology there."""
    AFTER_HEAVY = "after_heavy"
    """The persona has just told something sad, frightening or painful."""
    AFTER_FEELING = "after_feeling"
    """News, good or bad, or a complaint."""
    AFTER_COMPLAINT = "after_complaint"
    """The persona has just complained of something the learner did."""
    AFTER_QUESTION = "after_question"
    """The persona has just asked something."""


ONLY_WITH_A_QUESTION = 0.5
"""Strength of words that leave somebody the choice, *take your time*: they ask permission only beside a question."""


@dataclass(frozen=True)
class Cue:
    """Words by which an act is seen."""

    act: Act
    wording: str
    strength: float = 1.0
    unless: str = ""
    """Wording anywhere in the sentence that takes the cue back."""
    where: Where = Where.ANYWHERE

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The wording, ready to search with."""
        return compiled(self.wording)

    @cached_property
    def exception(self) -> re.Pattern[str] | None:
        """The exception, ready to search with."""
        return compiled(self.unless) if self.unless else None


def rows(act: Act, *cues: str | tuple[str, float], where: Where = Where.ANYWHERE, unless: str = "") -> tuple[Cue, ...]:
    """Several cues for one act; a number beside one is its strength."""
    pairs = [(cue, 1.0) if isinstance(cue, str) else cue for cue in cues]
    return tuple(Cue(act, wording, strength, unless, where) for wording, strength in pairs)


def compiled(wording: str, sets: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """A wording as a pattern; raises KeyError for a set that does not exist."""
    known = SETS if sets is None else sets
    text = re.sub(r"\{(\w+)\}", lambda m: f"(?:{known[m.group(1)]})", wording)
    text = re.sub(r"\((?!\?)", "(?:", text)
    text = text.replace(" .. ", r" (?:[^ .?!,;]+ ){0,4}")
    starts, ends = text.startswith("^"), text.endswith("$")
    text = text.removeprefix("^").removesuffix("$")
    before = _AT_START if starts else r"(?<!\S)"
    after = r"(?=(?: [^\w ]+)*$)" if ends else r"(?!\S)"
    return re.compile(f"{before}(?:{text}){after}")


_AT_START = (
    r"^(?:[^\w ]+ )*(?:(?:well|oh|ah|but|and|so|yeah|yes|no|ok|hey|hm+|lol|haha|honestly|look|wow|"
    r"man|god|okay|aww|ooh|also) (?:, )?){0,3}"
)

SETS = {
    "youre": "you are|your",
    "very": "so|very|really|such a|such an|a bit|a little|pretty|quite|too|just|kind of|totally|completely|"
    "absolutely|always|all|still|extremely|incredibly|"
    "a real|a right|a|an|the|literally|truly|fucking|bloody|damn",
    "someone": "you|him|her|them|me|us|it|everyone|people",
    "hard": "hard|tough|rough|difficult|painful|awful|horrible|terrible|heartbreaking|heart breaking|"
    "devastating|exhausting|stressful|lonely|scary|"
    "terrifying|frightening|frustrating|upsetting|brutal|cruel|unfair|confusing|overwhelming|draining|heavy|sad|"
    "crushing|miserable|annoying|infuriating|"
    "maddening|worrying|isolating|shattering|gutting|tiring|humiliating|embarrassing|complicated|rotten|grim|"
    "nerve-wracking|dreadful|stressful|"
    "a lot|a nightmare|a shock|hell|outrageous|disappointing|hurtful|not easy|rubbish|shitty|shit|crap|"
    "crappy|bad|ridiculous|unpleasant|such a lot",
    "good": "great|good|amazing|wonderful|brilliant|fantastic|awesome|lovely|fabulous|incredible|superb|"
    "excellent|cool|sweet|beautiful|so nice|nice|"
    "huge|massive|epic|gorgeous|the best news|the dream|sick|legendary|adorable|terrific|impressive|exciting",
    "feel": "feel|feeling|felt|be feeling|have felt",
    "sad": "sad|upset|hurt|angry|furious|cross|mad|annoyed|frustrated|scared|afraid|terrified|worried|"
    "anxious|nervous|lonely|tired|exhausted|"
    "drained|devastated|heartbroken|gutted|disappointed|ashamed|embarrassed|humiliated|guilty|lost|numb|"
    "overwhelmed|stressed|bitter|raging|livid|fuming|"
    "insecure|jealous|trapped|helpless|hopeless|let down|left out|invisible|unseen|betrayed|abandoned|torn|"
    "shaken|in shock|proud|relieved|happy|emotional|"
    "sick|miserable|stuck|alone|awful|terrible|crushed|shattered|worn out|unheard|used|confused|tense|off|"
    "strange|weird|grieving|broken",
    "wh": "what|how|why|where|when|who|which",
    "family": "mum|mother|mama|dad|father|papa|sister|brother|husband|wife|partner|son|daughter|kid|kids|"
    "friend|mate|boss|uncle|aunt|aunty|auntie|"
    "cousin|gran|grandma|grandad|grandmother|grandfather|nan|nana|neighbour|boyfriend|girlfriend|ex|colleague|"
    "dog|cat|nephew|niece|flatmate|roommate",
    "day": "monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|today|this week|"
    "next week|weekend|the weekend|now|later|anytime|any time",
}
"""Sets of words that several cues share."""
