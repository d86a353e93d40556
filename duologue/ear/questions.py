"""Where a message asks something, with a question mark or without."""

import re
from typing import NamedTuple

from duologue.domain.reading import Span
from duologue.ear.cues.cue import compiled
from duologue.ear.utterance import Clause, Utterance


class Question(NamedTuple):
    """One question as it stands in the message."""

    clause: Clause
    span: Span
    is_permission: bool
    is_elliptical: bool
    """Whether it can be understood only from what was said before: *why?*, *how long?*, *and then?*"""


MOST = 4
"""Questions of one message that are looked at."""


def questions_in(utterance: Utterance, *, has_refusal: bool = False) -> tuple[Question, ...]:
    """The questions of a message in their order, at most `MOST`."""
    found = []
    for sentence in utterance.sentences:
        found.extend(
            _asked_in(sentence, is_alone=len(utterance.words) - len(sentence.words) <= 2, has_refusal=has_refusal)
        )
    return tuple(found[:MOST])


_OPENER = compiled(
    r"(what|whats|what's|how|why|where|when|who|which)( \w+){0,2}? (do|does|did|is|are|was|were|have|has|had|"
    r"can|could|would|will|should|might)( not)? (you|your|it|he|she|they|that|this|the|there|i|we|a|his|"
    r"her|their|all|everyone|\w+ing)"
    r"|(what|how|why|where|when|who|which)( kind of| sort of| type of)?( \w+){0,3} (do|does|did|are|were|"
    r"have|can|could|would|will|should|is|was) (you|your|it|he|she|they|that|there|this)"
    r"|(what|who|how|where|why|when) (is|are|was|were|brought|happened|made|makes|got|gets|has|keeps|helps|"
    r"went|goes|comes|came|kept)( \w+)*"
    r"|(do|did|are|have|has|can|could|would|will|were|was|is|should|does|had|am) (not )?(you|your|it|he|she|"
    r"they|that|there|this|the|i|we|any|everything|anyone|someone|\w+ (your|there|ok))"
    r"|(how|what) (about|if)|how come|what else|what then|why not|how (so|long|old|many|much|far|often)( "
    r"ago)?|like what|such as|who with|where (to|from|at)|since when|what for|and (you|yours|then|now)|"
    r"what kind|which (one|ones)|says who"
)
_REQUEST = compiled(
    r"(please )?(tell|show|remind|talk) (me|us)( all| more| something| a bit| a little)?( about| what| how| "
    r"why| who| where| when| if| whether| through| something| more| everything| the| your| one| another)|"
    r"tell me( more)?$"
    r"|i (was |am |have been |have |would |do |really |just )*(wondering|wonder|wondered|curious|interested|"
    r"intrigued)( to (know|hear))?( about| what| how| why| who| where| when| if| whether| which)"
    r"|(i would|would|i am|i) (really |so |just )*(love|like|want|dying|keen|curious|happy) to (know|hear|"
    r"learn|understand|see)( more| about| what| how| why| who| where| when| if| whether| that| your| it| "
    r"all)?"
    r"|(i do not|do not) (even )?know (what|where|how|if|whether|who|much about) (you|your)|let me (know|"
    r"guess|hear)|describe|explain|(go|carry) on$|(say|tell me) more|do (go on|tell)|(start|begin) (from|"
    r"at|with) the|(spill|let us have it|let us hear)|(walk|talk) me through|fill me in|guess (what|who)|"
    r"keen to hear|you (must|were going to) tell me"
    r"|i (never|did not|forgot to) (asked|ask|catch|get) (you |your )|name (one|a|your|three)|give me (one|"
    r"an example|the)|now i need the"
)
_NO_REQUEST = compiled(
    r"tell me about it$|let me know (if|when) (you need|i|there)|(do not|not) (need|have|"
    r"want) to (tell|talk|explain)|tell (him|her|them)|guess what|i wonder if you (should|could)|do not "
    r"tell me|you (do not|never) have to|let me know$|explain (it )?to (him|her|them)|can explain"
)
_SHORT_UNMARKED = compiled(
    r"^(and )?(any|got any|ever|been|seen|favourite|fancy|busy|good|you|married|kids|"
    r"pets|plans|hobbies)( \w+){1,5}$"
)
_STATEMENT_START = compiled(
    r"^(what|how|which|who) (a|an|lovely|nice|sad|awful|horrible|terrible|kind|sweet|cool|exciting|"
    r"frustrating|great|wonderful|funny|interesting|brave|cute|cares|i|we|you|he|she|they|it|the|matters|"
    r"knows)( |$)|^(when|where|why|what|how|who|which) (i|we|my|you|he|she|they|people|the|it|that|your|"
    r"one)( |$)"
)
_NOT_ASKED = compiled(
    r"i (do not|did not|never|would not|can not|could not|just|only|really|already)? "
    r"?(know|see|understand|get|remember|forgot|saw|heard|realise|imagine|guess|mean|said|told|love|like|"
    r"think|thought|asked|care)( you| him| her| them| about)? (what|how|why|where|when|who|which|if|that)|"
    r"that is (what|how|why|where|when|who)|(no matter|depends on|regardless of|whatever|because of|so that "
    r"is|know) (what|how|who|where|why)|what (you (said|told|did|are|have|do|mean)|i (said|meant|mean|did|"
    r"like|love|think))|(who|what) (cares|knows)$|why not$"
)
_TAG = compiled(
    r", ?(is it|is not it|is it not|are not you|are you not|do not you|do you not|right|no|eh|"
    r"huh|you know|yeah|ok|innit|was it not|was not it|did you not|did not you|can you|will you|does it not|"
    r"is that not)( [^\w ]+)*$|(you know what i mean|you know|right|eh|huh|innit|is it not|if you know what i mean|"
    r"know what i mean|is it just me|can you believe it|can you imagine|who knew|who cares|what the (hell|"
    r"fuck)|you see|isn't it)$"
)
_TAG_ONLY = compiled(
    r"^(is it|is it not|are you not|do you not|right|no|eh|huh|you know|yeah|ok|innit|"
    r"really|seriously|what|sorry|pardon|is it not|did he|did she|did they|did you|was it|do you|is he|is "
    r"she|oh|wow|yes|so|well)$"
)
_LEADS_ON = compiled(
    r"^(ok |so |but |well |and )?(honestly|truthfully|to be honest|the truth|you know what|know "
    r"what|guess what|my (view|opinion|answer))$"
)
"""Words that announce a statement, marked as a question or not."""
_PERMISSION = compiled(
    r"(can|may|could|might) i (just |maybe |perhaps )?(ask|bring up|talk (to you )?about|be nosy|be curious)|"
    r"(do|would|will) you mind (if i (ask|asked|bring)|me asking|talking about|telling me|sharing|my "
    r"asking)|mind (if i ask|me asking|my asking)"
    r"|(is|would|will) (it|that) (be )?(ok|okay|alright|all right|fine|rude|too (personal|much|nosy|"
    r"private))( with you| for you)?( if i| to| that i)( ever)? (ask|asked|talk|talked|bring|know)|(are|"
    r"would) you (be )?(ok|okay|comfortable|happy|up for|willing|fine|open) (talking|with talking|to "
    r"talk|if we (talk|talked)|sharing|telling|discussing|to (tell|share))|am i allowed to ask|are you "
    r"(ok|up for) (talking|to talk)|(do|would) you (want|like|feel like|mind) (to )?(talk|talking) about|"
    r"should i not ask"
)
_WH_ALONE = frozenset("why what how who where when which how come really seriously and then since".split())
_POINTING = frozenset(
    "it that this he she they them him her there one ones those these its his their then "
    "so and but or long old ago come many much far often else about like with for to from was is "
    "are did do does has had were you happened happen happens called name made make go went feel "
    "felt mean exactly again really what why how who where when which now still after before in on "
    "at of kind sort more tell me say be been could would a the not okay ok oh well yeah".split()
)
_FULL = frozenset("you your yours".split())
_ABOUT_LAST = re.compile(
    r"(so |and |but |oh )*(what do you mean|how did you feel|what did you (do|say|"
    r"think)|why did you|did you|do you|are you|how did you do (it|that))( then| now)?"
)


def _asked_in(sentence: Clause, *, is_alone: bool, has_refusal: bool) -> list[Question]:
    plain = sentence.plain
    if not sentence.words:
        return [_question(sentence, sentence)] if sentence.is_marked_question and is_alone else []
    bare = " ".join(sentence.words)
    if _LEADS_ON.search(bare):
        return [_question(sentence, sentence)] if sentence.is_marked_question and is_alone else []
    if _TAG_ONLY.search(bare):
        return [_question(sentence, sentence)] if sentence.is_marked_question and (is_alone or has_refusal) else []
    if sentence.is_marked_question:
        tag, opener = _TAG.search(plain), _OPENER.search(plain)
        asks_before = opener is not None and tag is not None and opener.start() < tag.start()
        if tag and not asks_before:
            return []
        return _cut(sentence)
    if _REQUEST.search(plain) and not _NO_REQUEST.search(plain):
        return _cut(sentence)
    if "!" in sentence.trailing and _STATEMENT_START.search(plain):
        return []
    return _cut(sentence) if _is_unmarked_question(sentence, bare, has_refusal) else []


def _is_unmarked_question(sentence: Clause, bare: str, has_refusal: bool) -> bool:
    if bare in {
        "why",
        "why not",
        "how come",
        "what happened",
        "how long",
        "and you",
        "what about you",
        "how about you",
        "and then",
        "like what",
        "who",
        "how so",
        "where",
    }:
        return True
    if _STATEMENT_START.search(bare):
        return False
    if (
        _SHORT_UNMARKED.search(bare)
        and len(sentence.words) <= 6
        and bare.split()[0] in {"any", "got", "ever", "been", "seen", "favourite"}
    ):
        return True
    if _BARE_OPENER.search(_LEAD_IN_START.sub("", sentence.plain)):
        return True
    match = _OPENER.search(sentence.plain)
    if match is None or _NOT_ASKED.search(sentence.plain):
        return False
    return _stands_first(sentence.plain, match.start())


_BARE_OPENER = compiled(
    r"^((why|who|whose|which|how come|what else) (?!(cares|knows|not$|i|we|you|he|she|they|it|the|that|a|an|"
    r"my)( |$))\w+"
    r"|what (?!(a|an|i|we|you|he|she|they|it|the|my|people|lovely|nice|great|matters|fun|cruel|utter|"
    r"absolute|ever)( |$))\w+( \w+)+"
    r"|(does|did) \w+ \w+|(is|are|was|were|has) (?!(not|so|just|really|very|good|nice|great|fine|ok|still|"
    r"also|too|probably|what|why|how|well)( |$))\w+ (\w+ )*\w+"
    r"|do (?!(not|it|that|so|what|let|tell|me|be|your|the|come|take|have)( |$))\w+ \w+|(can|could|will|would|"
    r"should|shall) (?!(not|do|be|have|love|never|definitely|probably|try|go)( |$))\w+ \w+"
    r"|(mind|ok) if i|anything (i|we) can (do|bring|get|help)|(remember|fancy) (the|a|when|that|some|our) "
    r"\w+)"
)
_LEAD_IN_START = compiled(
    r"^(so|and|but|or|oh|hey|hi|ok|ah|also|anyway|btw|lol|haha|sorry|well|wait|mate|"
    r"just) (, )?"
)


_LEAD_IN = compiled(
    r"^(so|and|but|or|well|oh|hey|hi|hello|ok|ah|also|anyway|btw|by the way|yeah|yes|no|lol|"
    r"haha|sorry|please|honestly|mate|bro|dude|man|sir|mum|dad|nan|gran|grandad|thanks|just|wait|hm+|aww|"
    r"wow|really|seriously|cool|nice|good|great|morning|evening|then|now|still|though|girl|sis|love|dear|"
    r"uncle|auntie|aunty|neighbour|excuse me|tell me|quick question|question|one thing|be honest|\w+ ,|, | "
    r")+$"
)


def _stands_first(plain: str, start: int) -> bool:
    before = plain[:start].strip()
    if not before or _LEAD_IN.search(before) or len(before.split()) <= 1:
        return True
    return before.endswith((",", " and", " but", " so", "-", " or", " then", ":")) or before.split()[-1] in {
        "and",
        "but",
        "so",
        "or",
    }


def _cut(sentence: Clause) -> list[Question]:
    """One question for each opener that begins a clause; what stands before the first is not part of it."""
    starts = [0]
    for match in _OPENER.finditer(sentence.plain):
        before = sentence.plain[: match.start()].rstrip()
        if (
            before
            and (before.endswith((",", "-", ":", ";")) or before.split()[-1] in {"and", "or", "but"})
            and len(before.split()) >= 3
        ):
            starts.append(match.start())
    parts = [sentence.part(_Slice(a, b)) for a, b in zip(starts, [*starts[1:], len(sentence.plain)], strict=True)]
    asking = [p for p in parts[:-1] if _OPENER.search(p.plain) or _REQUEST.search(p.plain)]
    if len(parts) > 1 and _TAG_ONLY.search(" ".join(parts[-1].words)):
        return [_question(sentence, _without_joint(part)) for part in asking]
    return [_question(sentence, _without_joint(part)) for part in (*asking, parts[-1])]


def _without_joint(part: Clause) -> Clause:
    """Without the *and* or comma that led to the next question."""
    tokens = list(part.tokens)
    while len(tokens) > 1 and tokens[-1].low in {",", "and", "or", "but", "-", ":", ";"}:
        tokens.pop()
    return Clause(part.text, tuple(tokens))


class _Slice(NamedTuple):
    """A stretch of the plain text, with the two methods of a match that `Clause.part` needs."""

    first: int
    last: int

    def start(self) -> int:
        return self.first

    def end(self) -> int:
        return self.last


def _question(sentence: Clause, part: Clause) -> Question:
    return Question(
        clause=part,
        span=part.span,
        is_permission=bool(_PERMISSION.search(sentence.plain)),
        is_elliptical=_is_elliptical(part),
    )


def _is_elliptical(part: Clause) -> bool:
    words = part.words
    if len(words) > 6 or not words:
        return False
    if _FULL & set(words):
        return bool(_ABOUT_LAST.fullmatch(" ".join(words)))
    return all(word in _POINTING or word in _WH_ALONE for word in words)
