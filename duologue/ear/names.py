"""The learner's name, where the message tells it."""

from duologue.ear.context import Context
from duologue.ear.cues.cue import compiled
from duologue.ear.utterance import Utterance

_TOLD = compiled(
    r"(my name is|my name'?s|i am called|call me|they call me|people call me|everyone calls me|"
    r"you can call me|name is) (\w[\w'-]*)"
)
_SAID = compiled(r"(^|. |! |, |hi |hello |hey |it is |this is )?(i am|it is|this is) (\w[\w'-]*)")
_HERE = compiled(r"^(\w[\w'-]*) here( |$)")
_ASKED = compiled(
    r"(your name|who are you|call you|you are called|what do they call you|called \?|you \?$|"
    r"and you are)"
)
_NOT_NAMES = frozenset(
    """a an the so not just very really too from in on at here there good fine ok okay well great new sorry
    happy sad tired sure glad afraid going trying looking
    your you my his her their our one home back late early busy free single married done ready curious nervous
    excited scared anxious shy only also still always never
    now all about with no yes like that this it what when where why how who me him them us crazy mad old young
    sick ill maybe up down out off over by for of to as but
    american british english french german spanish italian polish portuguese irish scottish welsh indian chinese
    japanese dutch swedish greek turkish russian brazilian mexican canadian australian african european asian
    catholic muslim christian jewish hindu buddhist vegan vegetarian gay straight trans bi lesbian
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter god lord
    crazy later tomorrow tonight anytime anything something someone nobody nothing everything hungry bored hot
    cold lucky grateful thankful impressed
    hi hey hello yes nope nah haha lol hm wow oh please thanks thank nice pleased whatever idk none anon
    anonymous""".split()
)
_LONGEST = 20


def name_in(utterance: Utterance, context: Context) -> str | None:
    """The learner's first name as they wrote it; None if the message does not tell it."""
    for sentence in utterance.sentences:
        for pattern, needs_capital in ((_TOLD, False), (_SAID, True), (_HERE, True)):
            match = pattern.search(sentence.plain)
            if match:
                name = _proper(
                    sentence.part(match).tokens,
                    needs_capital=needs_capital,
                    text=utterance.text,
                    is_here=pattern is _HERE,
                )
                if name:
                    return name
    return _bare(utterance, context)


def _proper(tokens, *, needs_capital: bool, text: str, is_here: bool) -> str | None:
    words = [token for token in tokens if token.is_word]
    token = words[0] if is_here else words[-1]
    written = text[token.start : token.end]
    if (
        token.low in _NOT_NAMES
        or not _is_name(written)
        or (token.low.endswith(("ing", "ed")) and not written[:1].isupper())
    ):
        return None
    if needs_capital and (not written[:1].isupper() or _goes_on(text, token.end)):
        return None
    return written if written[:1].isupper() else written.capitalize()


def _goes_on(text: str, end: int) -> bool:
    """*I'm Mars bar mad* goes on as a description; a name is followed by a mark, the end, or a joining word."""
    rest = text[end : end + 12].strip().lower()
    return (
        bool(rest)
        and rest[0].isalpha()
        and rest.split()[0]
        not in {"and", "from", "by", "i", "the", "your", "nice", "what", "how", "we", "btw", "but", "who"}
        and not text[end : end + 2].strip()[:1].isupper()
    )


def _is_name(written: str) -> bool:
    return 2 <= len(written) <= _LONGEST and written.replace("-", "").replace("'", "").replace("’", "").isalpha()


def _bare(utterance: Utterance, context: Context) -> str | None:
    """*Sam* alone, when the persona has asked for the name."""
    if context.question is None or not _ASKED.search(context.question.plain):
        return None
    words = [token for token in utterance.tokens if token.is_word]
    if not 1 <= len(words) <= 3 or words[0].low in _NOT_NAMES:
        return None
    written = utterance.text[words[0].start : words[0].end]
    return (
        written
        if _is_name(written) and written[:1].isupper()
        else (written.capitalize() if _is_name(written) else None)
    )
