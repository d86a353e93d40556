"""How chat spelling is written out, so that a cue needs to be written only once."""

import re
from functools import lru_cache

CONTRACTIONS = {
    "ain't": "is not", "can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not",
    "let's": "let us", "y'all": "you all", "o'clock": "o'clock", "c'mon": "come on", "ma'am": "ma'am",
    "'cause": "because", "how'd": "how did", "why'd": "why did", "where'd": "where did", "gimme": "give me",
    "lemme": "let me", "wanna": "want to", "gonna": "going to", "gotta": "got to", "kinda": "kind of",
    "sorta": "sort of", "dunno": "do not know", "innit": "is it not", "whatcha": "what are you",
}  # fmt: skip
"""Written with an apostrophe or run together; regular endings are in `ENDINGS`."""

ENDINGS = (
    ("n't", " not"), ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'m", " am"), ("'d", " would"),
)  # fmt: skip
"""Regular contracted endings and what they stand for."""

IS_AFTER = frozenset(
    "it that what who how where when why there here he she this everything everyone nobody something one name".split()
)
"""Words after which 's means *is*; after all others it is the possessive and stays."""

SHORTHAND = {
    "u": "you", "ya": "you", "yu": "you", "ye": "you", "r": "are", "ur": "your", "yr": "your", "urs": "yours",
    "youre": "you are", "your'e": "you are", "ure": "you are", "im": "i am", "i'm": "i am", "iam": "i am",
    "ive": "i have",
    "id": "i would", "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not",
    "wasnt": "was not", "werent": "were not", "cant": "can not", "wont": "will not", "wouldnt": "would not",
    "couldnt": "could not", "shouldnt": "should not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "aint": "is not", "thats": "that is", "whats": "what is", "hows": "how is", "wheres": "where is", "whos": "who is",
    "theres": "there is", "heres": "here is", "lets": "let us", "theyre": "they are", "youve": "you have",
    "youll": "you will", "youd": "you would", "itll": "it will", "hes": "he is", "shes": "she is",
    "shouldve": "should have",
    "couldve": "could have", "wouldve": "would have", "pls": "please", "plz": "please", "thx": "thanks",
    "thnx": "thanks",
    "tnx": "thanks", "ty": "thank you", "tysm": "thank you so much", "tq": "thank you", "np": "no problem",
    "nw": "no worries", "bc": "because", "cos": "because", "coz": "because", "cuz": "because", "bcz": "because",
    "becuz": "because", "y": "why", "idk": "i do not know", "idc": "i do not care", "tbh": "to be honest",
    "imo": "in my opinion", "imho": "in my opinion", "ngl": "not going to lie", "rn": "right now", "omg": "oh my god",
    "gtg": "got to go", "g2g": "got to go", "ttyl": "talk to you later", "brb": "be right back", "cya": "see you",
    "cu": "see you", "nvm": "never mind", "sry": "sorry", "srry": "sorry", "soz": "sorry", "wtf": "what the fuck",
    "wdym": "what do you mean", "hbu": "how about you", "wbu": "what about you", "hru": "how are you",
    "wyd": "what are you doing", "ppl": "people", "smth": "something", "sth": "something", "abt": "about",
    "tho": "though", "ok": "ok", "okay": "ok", "k": "ok", "kk": "ok", "okey": "ok", "oki": "ok", "yea": "yeah",
    "ye s": "yes",
    "yep": "yes", "yup": "yes", "yh": "yeah", "nope": "no", "nah": "no", "naw": "no", "mum's": "mum's",
    "ofc": "of course",
    "fr": "for real", "stfu": "shut up", "smh": "smh", "congrats": "congratulations", "grats": "congratulations",
    "awww": "aww", "aw": "aww", "abit": "a bit", "alot": "a lot", "wat": "what", "wut": "what", "dat": "that",
    "da": "the",
    "luv": "love", "2day": "today", "2moro": "tomorrow", "tmrw": "tomorrow", "b4": "before", "gr8": "great",
    "m8": "mate",
    "l8r": "later", "thru": "through", "w/": "with", "bf": "boyfriend", "gf": "girlfriend", "hubby": "husband",
    "bday": "birthday", "fave": "favourite", "favorite": "favourite", "colour": "colour", "mom": "mum", "mam": "mum",
    "srsly": "seriously", "prolly": "probably", "probs": "probably", "gd": "good", "hav": "have", "wen": "when",
    "ill": "ill",
}  # fmt: skip
"""Short and sloppy forms and what they stand for; *ill* stays, since it may be the illness."""

_LONG = re.compile(r"([a-z])\1{2,}")


@lru_cache(maxsize=16_384)
def written_out(word: str) -> str:
    """A lower-case word in full: `dont` → `do not`, `soooo` → `so`, `thx` → `thanks`; one or more words."""
    known = _known(word)
    if known is not None:
        return known
    if _LONG.search(word):
        once, twice = _LONG.sub(r"\1", word), _LONG.sub(r"\1\1", word)
        return _known(once) or _known(twice) or (once if once in _ONCE else twice)
    return word


_ONCE = frozenset(
    "so no yes oh ah hi hey lol omg please sorry nice love wow why thanks really sure you me cute fun ugh bye".split()
)


def _known(word: str) -> str | None:
    if word in CONTRACTIONS:
        return CONTRACTIONS[word]
    if word in SHORTHAND:
        return SHORTHAND[word]
    for ending, full in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)] + full
    if word.endswith("'s") and word[:-2] in IS_AFTER:
        return word[:-2] + " is"
    return None
