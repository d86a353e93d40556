"""The one service: runs a rehearsal turn by turn, from the message being stored to the stored scorecard."""

import random
from collections.abc import Iterator, Sequence
from typing import Protocol

from duologue.domain import comfort
from duologue.domain.brief import Brief
from duologue.domain.closing import with_closing
from duologue.domain.exchange import Exchange
from duologue.domain.memory import remembering
from duologue.domain.persona import Persona
from duologue.domain.reading import Reading
from duologue.domain.rules import direct
from duologue.domain.scorecard import Scorecard, Summary
from duologue.domain.state import State
from duologue.domain.transcript import LONGEST_MESSAGE, Message, Transcript, Turn
from duologue.errors import DuologueError, MessageRefused


class Ear(Protocol):
    """Reads messages."""

    def listen(self, text: str, *, history: tuple[Message, ...], persona: Persona, state: State) -> Reading:
        """What the message does."""


class Partner(Protocol):
    """Puts directions into words."""

    name: str

    def speak(self, brief: Brief) -> Iterator[str]:
        """The reply in pieces."""


class Judge(Protocol):
    """Grades messages."""

    name: str

    def grade(self, exchange: Exchange) -> Scorecard:
        """How the message did."""


class Summarise(Protocol):
    """Sums up the cards of a rehearsal."""

    def __call__(
        self, cards: Sequence[Scorecard | None], *, persona: Persona | None, state: State | None, seed: int
    ) -> Summary:
        """How the rehearsal went."""


class Store(Protocol):
    """Keeps transcripts."""

    def begin(self, persona: Persona, *, seed: int, opening: str, start: State) -> Transcript:
        """A new transcript."""

    def transcript(self, id: str) -> Transcript:
        """A transcript as it stands."""

    def persona_of(self, transcript: Transcript) -> Persona:
        """The persona a transcript is held with."""

    def keep_message(self, transcript_id: str, index: int, text: str) -> Turn:
        """Store a message."""

    def keep_reply(self, transcript_id: str, turn: Turn) -> None:
        """Store the reply and all that belongs to the turn."""

    def keep_card(self, transcript_id: str, index: int, card: Scorecard) -> None:
        """Store a scorecard."""

    def end(self, transcript_id: str, summary: Summary | None) -> None:
        """Close a transcript."""


class Rehearsals:
    """Holds rehearsals. All state lives in the store, so any number of pages or processes may share it."""

    def __init__(self, *, store: Store, ear: Ear, partner: Partner, judge: Judge | None, summarise: Summarise) -> None:
        self._store, self._ear, self._partner, self._judge = store, ear, partner, judge
        self._summarise = summarise

    def start(self, persona: Persona, *, seed: int | None = None) -> Transcript:
        """Begin a rehearsal; the seed decides among the persona's many ways of saying a thing."""
        seed = random.SystemRandom().randrange(2**31) if seed is None else seed
        opening = random.Random(seed).choice(persona.scenario.opening)
        return self._store.begin(persona, seed=seed, opening=opening, start=State.at_start(persona))

    def say(self, transcript_id: str, text: str) -> Iterator[str]:
        """Store a message, then yield the reply in pieces.

        Raises MessageRefused for a message that cannot be taken, before anything is stored; Outrun where the
        rehearsal has gone on elsewhere.
        """
        transcript = self._store.transcript(transcript_id)
        message = acceptable(text, transcript)
        turn = self._store.keep_message(transcript.id, len(transcript.turns) + 1, message)
        return self._reply(transcript, turn)

    def go_on(self, transcript_id: str) -> Iterator[str]:
        """Reply to a message that is still waiting, for example after the program was stopped in between."""
        transcript = self._store.transcript(transcript_id)
        if transcript.waiting is None:
            raise MessageRefused("no message is waiting for a reply: say something")
        earlier = transcript.model_copy(update={"turns": transcript.turns[:-1]})
        return self._reply(earlier, transcript.waiting)

    def grade(self, transcript_id: str) -> None:
        """Grade the turns that have a reply and no card, for example after the program was stopped in between."""
        transcript = self._store.transcript(transcript_id)
        persona = self._store.persona_of(transcript)
        for position, turn in enumerate(transcript.turns):
            if turn.card is None and turn.reply is not None:
                earlier = transcript.model_copy(update={"turns": transcript.turns[:position]})
                self._keep_card(earlier, turn, persona)

    def finish(self, transcript_id: str) -> Summary:
        """End a rehearsal and sum it up."""
        transcript = self._store.transcript(transcript_id)
        summary = self.summary(transcript)
        self._store.end(transcript_id, summary)
        return summary

    def summary(self, transcript: Transcript) -> Summary:
        """How a rehearsal has gone so far."""
        cards = [turn.card for turn in transcript.turns]
        persona = self._store.persona_of(transcript)
        return self._summarise(cards, persona=persona, state=transcript.state, seed=transcript.seed)

    def _reply(self, transcript: Transcript, turn: Turn) -> Iterator[str]:
        persona = self._store.persona_of(transcript)
        decided = self._decide(transcript, turn, persona)
        said: list[str] = []
        try:
            for piece in self._partner.speak(self._brief(transcript, decided, persona)):
                said.append(piece)
                yield piece
        finally:  # a reply that was stopped half way keeps the words that were seen
            if said:
                decided = decided.model_copy(update={"reply": "".join(said).strip(), "partner": self._partner.name})
                self._store.keep_reply(transcript.id, decided)
                self._keep_card(transcript, decided, persona)

    def _decide(self, transcript: Transcript, turn: Turn, persona: Persona) -> Turn:
        before = transcript.state
        reading = self._ear.listen(turn.message, history=transcript.messages, persona=persona, state=before)
        heard, changes = comfort.after(before, reading, persona)
        direction = with_closing(direct(persona, heard, reading), persona, heard, reading)
        state = remembering(heard, direction, reading=reading, persona=persona)
        return turn.model_copy(update={"reading": reading, "changes": changes, "direction": direction, "state": state})

    def _brief(self, transcript: Transcript, decided: Turn, persona: Persona) -> Brief:
        said = (*transcript.messages, Message(speaker="user", text=decided.message))
        return Brief(
            direction=decided.direction,
            persona=persona,
            state=decided.state,
            reading=decided.reading,
            history=said,
            seed=transcript.seed,
        )

    def _keep_card(self, earlier: Transcript, turn: Turn, persona: Persona) -> None:
        if self._judge is None or turn.reading is None:
            return
        exchange = Exchange(
            message=turn.message,
            history=earlier.messages,
            reading=turn.reading,
            persona=persona,
            before=earlier.state,
        )
        try:
            card = self._judge.grade(exchange).checked_against(turn.message)
        except DuologueError as error:
            card = Scorecard.without_grade(judge=self._judge.name, reason=str(error))
        self._store.keep_card(earlier.id, turn.index, card)


def acceptable(text: str, transcript: Transcript) -> str:
    """The message as it will be stored. Raises MessageRefused, saying why and what to do."""
    message = "".join(
        character for character in text if character in "\n\t" or character.isprintable() or character in _JOINERS
    )
    message = message.strip()
    if transcript.has_ended:
        raise MessageRefused("this rehearsal has ended: start a new one to go on practising")
    if transcript.waiting is not None:
        raise MessageRefused("your last message has no reply yet: let the persona answer it first")
    if not message:
        raise MessageRefused("there is nothing to send: write something first")
    if len(message) > LONGEST_MESSAGE:
        raise MessageRefused(
            f"{len(message):,} characters are too many for one message: keep it under {LONGEST_MESSAGE:,}"
        )
    return message


_JOINERS = "\u200c\u200d\u200e\u200f\ufe0f"
"""Invisible characters that emoji and right-to-left text need."""
