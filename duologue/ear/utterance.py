"""A message cut into sentences and clauses, each with its place in the text and its words written out."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from duologue.domain.reading import Span
from duologue.ear.spelling import written_out

LONGEST_READ = 4_000
"""Characters of a message that are read; what comes after is ignored."""

_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)+|(?:[^\W\d_]\.){2,}|[^\W_]+(?:'[^\W_]+)*(?:-[^\W_]+)*|'cause\b"  # 9.30, e.g., don't, built-in
    r"|[:;=]'?-?[()dp/|3]|<3|\^\^|\.{2,}|…|\n+|[^\w\s]|_"
)
_ENDS = frozenset(".?!…\n;—–|:=<^")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"'})
_ABBREVIATIONS = frozenset("mr mrs ms dr st prof vs approx dept no jr sr".split())
_FIRST_PICTURE = "\u2190"
"""Arrows, symbols and emoji begin here; somebody who writes without full stops often ends a sentence with one."""


class Token(NamedTuple):
    """A word or mark: how it stands in lower case, how it is written out, and where it stands."""

    low: str
    full: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number rather than a mark."""
        return self.low[0].isalnum()


@dataclass(frozen=True)
class Clause:
    """A stretch of a message."""

    text: str
    """The whole message."""
    tokens: tuple[Token, ...]

    @cached_property
    def plain(self) -> str:
        """The words written out, marks apart, one space between: what cues are matched with."""
        return " ".join(token.full for token in self.tokens)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The written-out words without the marks."""
        return tuple(word for token in self.tokens if token.is_word for word in token.full.split())

    @property
    def start(self) -> int:
        """Where it begins in the message."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the message."""
        return self.tokens[-1].end

    @property
    def span(self) -> Span:
        """Its place in the message."""
        return Span.of(self.text, self.start, self.end)

    @property
    def is_marked_question(self) -> bool:
        """Whether it ends with a question mark (`?!` and a trailing emoji included)."""
        return "?" in self.trailing

    @property
    def trailing(self) -> str:
        """The marks after its last word."""
        marks = []
        for token in reversed(self.tokens):
            if token.is_word:
                break
            marks.append(token.low)
        return "".join(reversed(marks))

    @cached_property
    def _offsets(self) -> list[int]:
        offsets, at = [], 0
        for token in self.tokens:
            offsets.append(at)
            at += len(token.full) + 1
        return offsets

    def part(self, match: re.Match[str]) -> "Clause":
        """The tokens that a match in `plain` touches."""
        first = bisect_right(self._offsets, match.start()) - 1
        last = bisect_right(self._offsets, max(match.end() - 1, match.start())) - 1
        return Clause(self.text, self.tokens[first : last + 1])


@dataclass(frozen=True)
class Utterance:
    """A message, read as far as `LONGEST_READ`."""

    text: str

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words and marks in order."""
        return _tokens(self.text)

    @cached_property
    def sentences(self) -> tuple[Clause, ...]:
        """The sentences: cut at closing marks, line breaks, and before a question that follows without a mark."""
        return tuple(Clause(self.text, tokens) for tokens in _sentences(self.tokens))

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The sentences cut at commas and conjunctions where both sides can stand alone."""
        return tuple(Clause(self.text, tokens) for sentence in self.sentences for tokens in _clauses(sentence.tokens))

    @cached_property
    def plain(self) -> str:
        """All the words written out."""
        return " ".join(token.full for token in self.tokens)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """All the written-out words without the marks."""
        return tuple(word for token in self.tokens if token.is_word for word in token.full.split())

    def around(self, part: Clause) -> Span:
        """The clauses that a part of the message stands in, as one span."""
        touched = [c for c in self.clauses if c.start < part.end and part.start < c.end] or [part]
        return Span.of(self.text, touched[0].start, touched[-1].end)


@lru_cache(maxsize=512)  # the history comes back with every message
def _tokens(text: str) -> tuple[Token, ...]:
    read = text[:LONGEST_READ]
    low = (
        read.lower()
        if len(read.lower()) == len(read)
        else "".join(c.lower() if len(c.lower()) == 1 else c for c in read)
    )
    low = low.translate(_QUOTES)
    tokens = []
    for match in _TOKEN.finditer(low):
        word = match.group()
        full = written_out(word) if word[0].isalpha() or word[0] == "'" else _mark(word)
        tokens.append(Token(word, full, match.start(), match.end()))
    return tuple(tokens)


def _mark(word: str) -> str:
    if word.startswith("\n"):
        return "."
    return "…" if word.startswith("..") else word


def _is_end(token: Token) -> bool:
    if token.is_word or token.low == ":":
        return False
    return token.low[0] in _ENDS or token.low[0] >= _FIRST_PICTURE


def _sentences(tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    cut: list[tuple[Token, ...]] = []
    current: list[Token] = []
    for index, token in enumerate(tokens):
        after_end = current and _is_end(current[-1]) and not _is_abbreviation(current, token)
        if current and ((after_end and token.is_word) or (token.is_word and _starts_question(tokens, index, current))):
            cut.append(tuple(current))
            current = []
        current.append(token)
    if current:
        cut.append(tuple(current))
    return [sentence for sentence in cut if any(not t.low.isspace() for t in sentence)]


def _is_abbreviation(current: list[Token], following: Token) -> bool:
    """`Mr. Weiss` goes on: the full stop stands right against a short title."""
    if current[-1].low != "." or len(current) < 2:
        return False
    before = current[-2]
    if before.low not in _ABBREVIATIONS or before.end != current[-1].start:
        return False
    return before.low not in {"no", "st"} or following.low.isdigit()


_WH = frozenset("what how why where when who which what's whats hows how's where's wheres who's whos".split())
_AUX = frozenset("do did does are is was were have has can could would will should".split())
_WH_NEXT = _AUX | frozenset("about come long old many much often far kind sort".split())
_KEEPS = frozenset("so and but or then well oh hey ok okay also anyway btw yeah yes no nah lol haha hi hello".split())
_BLOCKS_AUX = _WH | frozenset(
    "i you we they he she it that this there who which so and but or than not n't to then if because as like "
    "never only neither nor"
    " just even how what long many much old often far kind sort people parents".split()
)


def _starts_question(tokens: tuple[Token, ...], index: int, current: list[Token]) -> bool:
    """In text without marks a question shows by its inverted order: *I just moved in | what do you do*."""
    if index + 1 >= len(tokens) or not current or not current[-1].is_word:
        return False
    words = [t.low for t in current if t.is_word]
    if words[-3:] == ["how", "are", "you"] and tokens[index].low in {"i", "i'm", "im", "my", "we"}:
        return True
    if len(words) < 2 or all(word in _KEEPS for word in words):
        return False
    this, following = tokens[index].full.split(), tokens[index + 1].full.split()
    pair = (*this, *following)[:2]
    if pair[0] in _WH and words[-1] not in _KEEPS:
        return pair[1] in _AUX and _subject_follows(tokens, index) and words[-1] not in _BLOCKS_WH
    return (
        pair[0] in {"do", "did", "are", "have", "can", "could", "would"}
        and pair[1] == "you"
        and words[-1] not in _BLOCKS_AUX
    )


_BLOCKS_WH = frozenset(
    "know see understand tell me about of wonder wondering guess remember what is matter sure idea not no".split()
)


def _subject_follows(tokens: tuple[Token, ...], index: int) -> bool:
    words = [word for token in tokens[index : index + 4] for word in token.full.split()]
    return any(word in {"you", "your", "it", "he", "she", "they", "that", "this", "the"} for word in words[2:4])


_JOINTS = frozenset("but because so though although and or while since".split())


def _clauses(tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    cut: list[tuple[Token, ...]] = []
    current: list[Token] = []
    for index, token in enumerate(tokens):
        rest = sum(t.is_word for t in tokens[index:])
        behind = sum(t.is_word for t in current)
        if token.is_word and behind >= 2 and rest >= 2 and _is_joint(token, current, rest):
            cut.append(tuple(current))
            current = []
        current.append(token)
    if current:
        cut.append(tuple(current))
    return cut


def _is_joint(token: Token, current: list[Token], rest: int) -> bool:
    if current[-1].low in {",", ":", "-", ")"} and rest >= 3:
        return True
    return token.low in {"but", "because", "though", "although"} or (token.low in _JOINTS and not current[-1].is_word)
