"""Whether a message is not English, or not words at all."""

import re
import unicodedata

from duologue.ear.utterance import Utterance

_WORDS_TO_JUDGE = 3
_ENGLISH = frozenset(
    """the a an and or but if of to in on at for with from by about as is are was were be been am i you he she
    it we they me him her us them my your his its our their this that
    these those what how why where when who which do does did have has had not no yes can could will would
    should may might must there here so very just like know think want get go going
    good day time all some any more much many one two up out now then than too also really well ok hello hi hey
    thanks please sorry because let make see say said tell new old love work home
    never always still only even again back off over don't i'm it's that's you're can't""".split()
)
_OTHERS = {
    "Spanish": (
        "el la los las un una que de en y es por con para como está estoy soy tú usted qué cómo hola gracias muy "
        "pero mi tu su no sí más eres tienes quiero ¿ hablas"
    ).split(),
    "French": (
        "le la les un une des du et est que qui dans pour pas je tu il elle nous vous ils sur avec ce cette mais "
        "très bonjour salut merci c'est j'ai suis es parles comment ça va où oui non ne"
    ).split(),
    "German": (
        "der die das ein eine und ist nicht ich du er sie es wir ihr mit auf für von zu den dem was wie wo warum "
        "hallo danke sehr aber bin bist hast habe kannst mein dein ja nein auch noch geht's wohnst"
    ).split(),
    "Italian": (
        "il lo la gli un una che di e è non per con sono sei ho hai ciao grazie come perché molto ma mi ti dove "
        "cosa questo parli"
    ).split(),
    "Portuguese": (
        "o a os as um uma que de em e é não por com para como estou sou você olá obrigado obrigada muito mas meu "
        "seu onde tudo bem fala"
    ).split(),
    "Polish": (
        "nie jest to na się z w i czy jak co cześć dzień dobry dziękuję jestem masz mam gdzie tak proszę bardzo "
        "ale mówisz"
    ).split(),
    "Dutch": (
        "de het een en is niet ik je jij hij zij wij met op voor van te wat hoe waar hallo dank maar ben bent heb "
        "hebt mijn jouw ook nog spreek"
    ).split(),
    "Hindi": "hai kya kaise aap tum mera tera nahi haan bhai yaar kaisa ho main hoon mujhe acha theek".split(),
    "Swedish": (
        "och är inte jag du han hon vi med på för av till vad hur var hej tack men har min din också en ett pratar"
    ).split(),
}
_PARTS = {language: frozenset(words) for language, words in _OTHERS.items()}
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_LETTER_RUN = re.compile(r"[^\W\d_]")


def is_foreign(utterance: Utterance) -> bool:
    """Whether it is mostly not English: another script, or another language's small words and few English ones.

    Names, typos, slang, and messages of one or two words in Latin letters do not count.
    """
    letters = _LETTER_RUN.findall(utterance.text[:2000])
    if not letters:
        return False
    if sum(not _LATIN.match(letter) for letter in letters) > len(letters) / 2:
        return not _is_decorated(letters)
    words = [w for token in utterance.tokens if token.is_word for w in {token.low}]
    if len(words) < _WORDS_TO_JUDGE:
        return False
    english = sum(
        w in _ENGLISH or full_is_english(t.full)
        for t, w in zip([t for t in utterance.tokens if t.is_word], words, strict=True)
    ) / len(words)
    other = max(sum(w in part for w in words) / len(words) for part in _PARTS.values())
    return other >= 0.3 and other > english + 0.15


def full_is_english(full: str) -> bool:
    """Whether a word was written out into English small words (`dont` → `do not`)."""
    parts = full.split()
    return len(parts) > 1 and all(part in _ENGLISH for part in parts)


def is_nonsense(utterance: Utterance) -> bool:
    """Whether it is no language at all: a mashed keyboard, or marks and digits only (emoji and `?` aside)."""
    words = [token.low for token in utterance.tokens if token.is_word]
    if not words:
        text = utterance.text.strip()
        return (
            bool(text)
            and not _has_picture(text)
            and "?" not in text
            and not text.startswith((":", ";", "<3", "…", "...", "^"))
        )
    if len(words) > 4:
        return all(_is_mashed(word) for word in words)
    return any(_is_mashed(word) for word in words) and sum(_is_mashed(word) for word in words) >= len(words) / 2


_VOWELS = re.compile(r"[aeiouyäöüáéíóúàèìòùâêîôûåøæ]")
_MASH = re.compile(r"asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwert|werty|zxcv|xcvb|jkl;|lkjh|[bcdfghjklmnpqrstvwxz]{6,}")
_NO_VOWEL = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}$")
_SOUNDS = re.compile(
    r"(h+m+|m+h*m*|s+h+|p+s+t+|b+r+|g+r+|z+|x+|(ha|he|hi|lo|ja)+h?|a+r*g+h*|u+g+h+|pf+t*|"
    r"ts+k*|k+)$"
)


def _is_mashed(word: str) -> bool:
    if not word.isascii() or not word.isalpha() or _SOUNDS.match(word):
        return False
    return (
        bool(_MASH.search(word))
        or bool(_NO_VOWEL.match(word))
        or (len(word) > 25)
        or (len(word) >= 7 and len(_VOWELS.findall(word)) / len(word) < 0.15)
    )


def _has_picture(text: str) -> bool:
    return any(unicodedata.category(c) == "So" or ord(c) >= 0x1F000 for c in text)


def _is_decorated(letters: list[str]) -> bool:
    """Mathematical or full-width letters are English in fancy dress."""
    plain = [unicodedata.normalize("NFKC", letter) for letter in letters]
    return sum(bool(_LATIN.match(letter)) for letter in plain) > len(plain) / 2
