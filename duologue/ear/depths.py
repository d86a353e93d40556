"""How deep a question goes by its wording alone, for questions that no phrase of a persona covers."""

from functools import cache
from importlib.resources import files
from json import loads

import numpy as np

from duologue.domain.scales import Depth
from duologue.ear.cues.cue import compiled

CUES: tuple[tuple[Depth, str], ...] = (
    (Depth.INTIMATE, r"(sex|sexual|sexually|virgin|naked|orgasm|masturbate|nudes|in bed|kinky|affair|cheated|"
        r"cheat on|cheating|suicide|suicidal|kill yourself|self harm|abused|abuse|raped|molested|"
        r"miscarriage|abortion|addicted|addiction|overdose|hate yourself|worst thing (you|that)|darkest|"
        r"deepest|biggest regret|regret most|most ashamed|ever been in love|love of your life|when did you "
        r"last cry|last time you cried|why did (he|she|they) leave( you)?|heart broken|biggest secret|tell "
        r"me a secret)"),
    (Depth.PRIVATE, r"(divorce|divorced|married|marriage|husband|wife|your ex|boyfriend|girlfriend|single|"
        r"dating|seeing anyone|in love|pregnant|want (kids|children)|have (kids|children)|earn|salary|debt|"
        r"debts|how much (money|do you (make|earn|pay|weigh))|weigh|religious|believe in god|god|pray|vote|"
        r"politics|depressed|depression|therapy|therapist|medication|illness|sick with|diagnos\w+|cancer|"
        r"afraid of|scared of|fear|fears|lonely|ashamed|guilty|jealous|regret|cry|cried|died|die|death|"
        r"miss (him|her|them)|fight about|argue about|estranged|alcohol|drink too much|arrested|prison|"
        r"insecure|hate about|trust (anyone|him|her|people)|forgive|happy (with|in) your)"),
    (Depth.PERSONAL, r"(family|mum|mother|dad|father|parents|brother|sister|siblings|childhood|grow up|"
        r"growing up|dream|dreams|feel about|feel when|makes you (happy|angry|sad|laugh)|proud|passionate|"
        r"hope|hopes|future|plans for the future|why did you (choose|leave|become|move|quit|stop|start)|"
        r"friends|best friend|worry|worried|stressful|like your (job|work)|hardest|struggle|difficult for "
        r"you|mean to you|how old|your age|believe in|change about|are you (ok|okay|happy|sad|angry|"
        r"alright)|important to you|miss (it|home|most))"),
)  # fmt: skip
"""Wording by which a question's depth shows, the deepest first."""

_CUES = [(depth, compiled(wording)) for depth, wording in CUES]


INTIMACY_CUTS = (0.20, 0.35, 0.55)
"""Intimacies, −1…1, from which a question counts as personal, private and intimate; chosen on the common questions,
whose depths are known: .70 of them come out right with cues and head, .68 with cues alone."""


def depth_worded(plain: str, vector: np.ndarray, *, is_elliptical: bool) -> Depth:
    """The depth of a question by its words, and where no word tells by a head trained on rated questions.

    An elliptical question has no words of its own to go by and counts as small talk.
    """
    cued = next((depth for depth, pattern in _CUES if pattern.search(plain)), None)
    if cued or is_elliptical:
        return cued or Depth.SMALL_TALK
    weights = _intimacy_head()
    intimacy = float(weights[:-1] @ vector + weights[-1])
    return list(Depth)[sum(intimacy >= cut for cut in INTIMACY_CUTS)]


@cache
def _intimacy_head() -> np.ndarray:
    return np.array(loads(files("duologue.ear").joinpath("depth.json").read_text("utf-8"))["intimacy"], np.float32)
