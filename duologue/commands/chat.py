"""A rehearsal in the terminal: interactive, or from a script with one message a line."""

import sys
from pathlib import Path

from duologue.bootstrap import Program
from duologue.commands.records import as_line, record_of, turn_record
from duologue.domain.scorecard import Scorecard, Summary
from duologue.domain.state import State
from duologue.domain.transcript import Transcript, Turn
from duologue.errors import InputError, MessageRefused
from duologue.rehearsal import Rehearsals


def read_script(name: str) -> list[str]:
    """The messages of a script, one a line, empty lines left out. Raises InputError."""
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(
            f"cannot read the script {name!r} ({error.strerror}): give the path of a text file, or -"
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"the script {name!r} is not UTF-8 text: save it as UTF-8") from error
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise InputError(f"the script {name!r} holds no message: write one a line")
    return lines


def hold(persona: str, *, lines: list[str] | None, as_json: bool, seed: int | None, judging: bool) -> None:
    """Hold one rehearsal and print it."""
    program = Program()
    someone = program.shelf.persona(persona)
    rehearsals = program.rehearsals(judging=judging)
    transcript = rehearsals.start(someone, seed=seed)
    show = _Records() if as_json else _Spoken(someone.name)
    show.opening(transcript)
    unsent = (
        _from_script(rehearsals, transcript, lines, show, program)
        if lines
        else _by_hand(rehearsals, transcript, show, program)
    )
    summary = rehearsals.finish(transcript.id).model_copy(update={"unsent": unsent})
    show.summary(summary)


def _from_script(
    rehearsals: Rehearsals, transcript: Transcript, lines: list[str], show: "_Spoken", program: Program
) -> int:
    """Send the lines; return how many were not sent because the talk had ended."""
    for position, line in enumerate(lines):
        before = program.store.transcript(transcript.id)
        if before.has_ended:
            return len(lines) - position
        try:
            for _ in rehearsals.say(transcript.id, line):
                pass
        except MessageRefused as refusal:
            print(f"duologue: line {position + 1} was not sent: {refusal}", file=sys.stderr)
            continue
        show.turn(program.store.transcript(transcript.id).turns[-1], before=before.state)
    return 0


def _by_hand(rehearsals: Rehearsals, transcript: Transcript, show: "_Spoken", program: Program) -> int:
    print("(Write your message and press Enter. An empty line, or Ctrl-D, ends the rehearsal.)\n")
    while not program.store.transcript(transcript.id).has_ended:
        try:
            text = input("you: ")
        except EOFError:
            break
        if not text.strip():
            break
        try:
            pieces = rehearsals.say(transcript.id, text)
        except MessageRefused as refusal:
            print(f"({refusal})")
            continue
        print(f"\n{show.name}: ", end="")
        for piece in pieces:
            print(piece, end="", flush=True)
        print()
        show.card(program.store.transcript(transcript.id).turns[-1].card)
    return 0


class _Spoken:
    """Prints a rehearsal for a person to read."""

    def __init__(self, name: str) -> None:
        self.name = name

    def opening(self, transcript: Transcript) -> None:
        print(f"{self.name}: {transcript.opening}\n")

    def turn(self, turn: Turn, *, before: State) -> None:
        print(f"you: {turn.message}\n{self.name}: {turn.reply}")
        self.card(turn.card)

    def card(self, card: Scorecard | None) -> None:
        if card is None:
            print()
            return
        levels = " · ".join(
            f"{name} {judgement.level}" for name, judgement in card.principles.items() if judgement.level
        )
        print(f"   [{levels or card.unscored or 'nothing was called for'}]")
        weakest = min((j for j in card.principles.values() if j.level and j.try_), key=lambda j: j.level, default=None)
        if weakest:
            print(f"   {weakest.why}\n   Try: {weakest.try_}")
        print()

    def summary(self, summary: Summary) -> None:
        print("How it went")
        for name, principle in summary.principles.items():
            print(f"  {name.title}: {f'{principle.level:.1f}' if principle.level else 'not called for'}")
        for highlight in summary.worked:
            print(f"  Worked: {highlight.why}")
        if summary.practise:
            print(f"  To practise next: {summary.practise.why} {summary.practise.try_}".rstrip())
        if summary.afterwards:
            print(f"  {self.name}, to a friend afterwards: {summary.afterwards}")
        if summary.unsent:
            print(f"  Not sent, because the talk had ended: {summary.unsent}")


class _Records(_Spoken):
    """Prints JSON, one object a turn and one for the summary."""

    def __init__(self) -> None:
        super().__init__("")

    def opening(self, transcript: Transcript) -> None:
        return

    def turn(self, turn: Turn, *, before: State) -> None:
        print(as_line(turn_record(turn, before=before)), flush=True)

    def summary(self, summary: Summary) -> None:
        print(as_line({"summary": record_of(summary)}))
