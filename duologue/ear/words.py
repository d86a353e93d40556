"""Content words and their stems, so that *gardens* meets *gardening* and *the* meets nothing."""

import re
from functools import lru_cache

STOP = frozenset(
    """a about above across actually after again against ago ah all almost alone already alright also although
    always am an and another any
    anybody anymore anyone anything anyway anywhere are around as ask asked asking at away aww back bad be
    because been before behind being best
    better between big bit both but by bye call called came can cause come comes coming could cool course day
    days dear definitely did different do
    does doing done down each either else end enough even ever every everybody everyone everything exactly
    except far feel feeling feels felt few fine
    first for forget found from full fun get gets getting give given gives glad go god goes going gone good got
    great guess had haha half happen happened happens
    hard has have having he hear heard hello help her here hers hey hi him himself his hm hmm hope how however
    huh i idea if in instead interesting into is it
    its itself just keep kept kind knew know known last late later least less let life like likely liked likes
    listen little lol long longer look
    looked looking looks lot lots love loved lovely made make makes making man many mate matter may maybe me
    mean means meant mhm might mind mine minute moment
    more morning most much must my myself name near nearly need needed needs neither never new next nice no
    nobody none nor not nothing now of off often oh ok old
    on once one ones only onto or other others otherwise our ours out over own part people perhaps person place
    please point pretty probably put quite rather
    ready real really remember right said same sat saw say saying says see seem seemed seems seen set several
    shall she should show side since sir so some somebody
    someone something sometimes somewhere soon sorry sort still stuff such suppose sure take taken takes talk
    talked talking tell telling than thank thanks
    that the their theirs them then there these they thing things think thinking this those though thought three
    through time times to today together told tomorrow tonight
    too took totally true try trying turn two under understand until up upon us use used usually very wait want
    wanted wants was way we week weekend weeks
    well went were what whatever when where whether which while who whole fair whom whose why will wish with
    within without wonder wondering won't word words would wow
    wrong year years yeah yes yesterday yet you your yours yourself four five six ten honestly truly especially anyways
    answer question questions hour hours night evening afternoon minutes months month second
    ain't o'clock s t m re ve ll d""".split()
)
"""Words that carry no matter of their own."""

_SUFFIXES = (
    ("ations", ""), ("ation", ""), ("ingly", ""), ("edly", ""), ("iness", "y"), ("fulness", ""), ("ments", ""),
    ("ment", ""), ("ings", ""), ("ing", ""), ("ies", "y"),
    ("ied", "y"), ("ers", ""), ("er", ""), ("ors", ""), ("or", ""), ("est", ""), ("ly", ""), ("ness", ""),
    ("es", ""), ("ed", ""), ("'s", ""), ("s", ""), ("e", ""),
)  # fmt: skip
_SHORTEST = 3
_IRREGULAR = {
    "children": "child", "kids": "kid", "wives": "wif", "lives": "liv", "wrote": "writ", "written": "writ",
    "writes": "writ", "bought": "buy", "sold": "sell",
    "taught": "teach", "broke": "break", "broken": "break", "drove": "driv", "grew": "grow", "grown": "grow",
    "left": "leav", "leaving": "leav", "slept": "sleep",
    "married": "marr", "marriage": "marr", "marry": "marr", "died": "die", "dying": "die", "death": "die",
    "dead": "die", "ran": "run", "running": "run", "swam": "swim", "sang": "sing", "sung": "sing",
    "ate": "eat", "eaten": "eat", "cried": "cry", "drank": "drink", "drunk": "drink", "paid": "pay", "lost": "los",
    "losing": "los", "loss": "los", "divorced": "divorc",
    "mother": "mum", "mothers": "mum", "mom": "mum", "mummy": "mum", "father": "dad", "fathers": "dad", "daddy": "dad",
}  # fmt: skip


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A word without its ending, rough but the same on both sides of a comparison."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for suffix, instead in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) + len(instead) >= _SHORTEST:
            root = word[: len(word) - len(suffix)] + instead
            return _single(root)
    return word


def is_content(word: str) -> bool:
    """Whether a written-out word carries matter of its own."""
    return len(word) > 2 and word not in STOP and bool(_WORD.match(word))


def content_stems(words: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that carry matter."""
    return frozenset(stem(word) for word in words if is_content(word))


_WORD = re.compile(r"[a-z][a-z'-]*$|[^\W\d_a-z]+")


def _single(root: str) -> str:
    """`planned` → `plan`, but `call` stays."""
    if len(root) > _SHORTEST and root[-1] == root[-2] and root[-1] not in "lsz":
        return root[:-1]
    return root[:-1] + "y" if root.endswith("i") and len(root) > _SHORTEST else root
