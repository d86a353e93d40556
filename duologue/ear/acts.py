"""Which acts a message does: cues found in its sentences, heard against what was said before."""

import re

from duologue.domain.reading import Act, Seen, Span
from duologue.ear.context import Context
from duologue.ear.cues import CUES, Cue
from duologue.ear.cues.cue import ONLY_WITH_A_QUESTION, compiled
from duologue.ear.utterance import Clause, Utterance
from duologue.ear.words import content_stems, stem

_HURTFUL = frozenset({Act.INSULT, Act.BLAME, Act.DISMISSAL, Act.MINIMISING, Act.PRESSURE, Act.INSISTENCE, Act.CLICHE})

YIELDS: dict[Act, frozenset[Act]] = {
    Act.APOLOGY: frozenset({Act.HOLLOW_APOLOGY}),
    Act.OWNING_UP: frozenset({Act.HOLLOW_APOLOGY, Act.BLAME}),
    Act.COMPLIMENT: frozenset({Act.FLATTERY}),
    Act.ACKNOWLEDGEMENT: frozenset(
        {Act.ACCEPTANCE, Act.AGREEMENT, Act.THANKS, Act.REACTION, Act.VALIDATION, Act.INSISTENCE}
    ),
    Act.ACCEPTANCE: frozenset({Act.INSISTENCE, Act.PRESSURE, Act.HOLLOW_APOLOGY}),
    Act.CONSENT: frozenset({Act.PRESSURE, Act.COMMAND}),
    Act.ADVICE: frozenset({Act.BLAME, Act.COMMAND, Act.INSISTENCE}),
    Act.VALIDATION: frozenset({Act.DISMISSAL, Act.MINIMISING}),
    Act.REACTION: frozenset({Act.HOLLOW_APOLOGY}),
    Act.GREETING: frozenset({Act.COMMAND}),
    Act.EVASION: frozenset({Act.BOT_QUESTION, Act.ACCEPTANCE}),
    Act.SOLUTION: frozenset({Act.PRESSURE}),
    Act.OFFER: frozenset({Act.PRESSURE}),
}
"""Acts that give way, in the same sentence, to a clearer one."""


def acts_of(utterance: Utterance, context: Context, *, questions: tuple[Span, ...] = ()) -> tuple[Seen, ...]:
    """Every act seen in a message, in the order of its words; `questions` are where it asks something."""
    seen: list[Seen] = []
    for sentence in utterance.sentences:
        is_question = _is_question(sentence, questions)
        here = _in_sentence(utterance, sentence, context, is_question=is_question)
        seen.extend(_without_yielding(here))
    if not _is_alike(utterance, context):
        seen = [one for one in seen if one.act is not Act.SELF_TURN]
    if not questions:
        seen = [one for one in seen if not (one.act is Act.CONSENT and one.strength == ONLY_WITH_A_QUESTION)]
    kept = _merged(_without_shared_turn(seen, has_question=bool(questions)))
    return tuple(sorted(kept, key=lambda s: (s.span.start, s.span.end, s.act)))


def _is_question(sentence: Clause, questions: tuple[Span, ...]) -> bool:
    return sentence.is_marked_question or any(q.start < sentence.end and sentence.start < q.end for q in questions)


def _in_sentence(utterance: Utterance, sentence: Clause, context: Context, *, is_question: bool) -> list[Seen]:
    seen = []
    for cue in CUES:
        match = cue.pattern.search(sentence.plain)
        if match is None or not context.holds(cue.where, is_question=is_question):
            continue
        if not _is_taken_back(cue, sentence, match):
            seen.append(Seen(act=cue.act, span=utterance.around(sentence.part(match)), strength=cue.strength))
    return seen


def _is_taken_back(cue: Cue, sentence: Clause, match: re.Match[str]) -> bool:
    if cue.exception is not None and cue.exception.search(sentence.plain):
        return True
    return cue.act in _HURTFUL and (_is_quoted(sentence.plain, match) or _is_denied(sentence.plain[: match.start()]))


def _is_quoted(plain: str, match: re.Match[str]) -> bool:
    before = plain[: match.start()]
    return before.count('"') % 2 == 1 and '"' in plain[match.end() :]


_DENIAL = compiled(
    r"(do not|did not|never|not|would not|hate|hope i (am|was)|without|wish (they|he|she|people)|people|"
    r"someone|everyone|nobody should|they|he|she) "
    r"(\w+ )?(think|say|saying|mean|meant|feel|tell|telling|want|believe|told|said|kept|keeps?|says|tells)( "
    r"\w+){0,3} "
)


def _is_denied(before: str) -> bool:
    found = list(_DENIAL.finditer(before + " x"))
    return any(match.end() >= len(before) - 1 for match in found)


_MEETS_THE_OTHER = frozenset(
    {
        Act.APOLOGY,
        Act.OWNING_UP,
        Act.OFFER,
        Act.SOLUTION,
        Act.VALIDATION,
        Act.INTERPRETATION,
        Act.ACCEPTANCE,
        Act.EVASION,
    }
)


def _without_shared_turn(seen: list[Seen], *, has_question: bool) -> list[Seen]:
    """One's own story is no turning away in a message that also meets the other or asks them on."""
    if has_question or _MEETS_THE_OTHER & {one.act for one in seen}:
        return [one for one in seen if one.act is not Act.SELF_TURN]
    return seen


_LIKEWISE = compiled(
    r"(too|also|same|once|as well|me neither|happened to me|been there|had that|reminds me|worse|harder|mine|"
    r"when (i|my)|wait (till|until)|that is nothing|anyway|speaking of)"
)
_THEMES = (
    "die pass funeral grief bury dog cat pet mum dad gran grandad nan hospital ill sick cancer vet",
    "job work boss fire sack redundant manager office redundancy interview promotion",
    "marr divorc divorce husband wife boyfriend girlfriend split dump ex",
    "exam test school grade degree prize win won award book publish",
    "flat house move landlord rent neighbour noise",
    "brother sister son daughter child kid family baby pregnant",
    "leg knee back arm wrist doctor surgery break accident crash car",
)
_THEME_STEMS = tuple(frozenset(stem(word) for word in theme.split()) for theme in _THEMES)


def _is_alike(utterance: Utterance, context: Context) -> bool:
    """Whether one's own story is like the persona's: the same words, the same kind of matter, or *me too*."""
    own, theirs = content_stems(utterance.words), content_stems(context.last.words)
    if own & theirs or any(_LIKEWISE.search(sentence.plain) for sentence in utterance.sentences):
        return True
    return any(own & theme and theirs & theme for theme in _THEME_STEMS)


def _without_yielding(seen: list[Seen]) -> list[Seen]:
    acts = {one.act for one in seen}
    return [one for one in seen if not (YIELDS.get(one.act, frozenset()) & acts)]


def _merged(seen: list[Seen]) -> list[Seen]:
    best: dict[tuple[Act, int, int], Seen] = {}
    for one in seen:
        key = (one.act, one.span.start, one.span.end)
        if key not in best or best[key].strength < one.strength:
            best[key] = one
    return [one for one in best.values() if not _is_inside_another(one, best.values())]


def _is_inside_another(one: Seen, all_seen) -> bool:
    return any(
        other.act is one.act
        and other.span != one.span
        and other.span.start <= one.span.start
        and one.span.end <= other.span.end
        and other.strength >= one.strength
        for other in all_seen
    )
