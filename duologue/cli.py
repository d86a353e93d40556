"""The command `duologue`: rehearse in a terminal, score conversations, look after personas."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from typer.exceptions import TyperException

from duologue import __version__
from duologue.errors import DuologueError, InputError

app = typer.Typer(
    name="duologue",
    help="Rehearse a conversation with a persona that has comfort and boundaries, and see how it went.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
personas = typer.Typer(help="List, show and check personas.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(personas, name="personas")

Json = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]


def main() -> None:
    """Run the command; what is wrong is one line on standard error and exit 2, never a traceback."""
    try:
        sys.exit(app(standalone_mode=False) or 0)
    except TyperException as error:
        print(f"duologue: {_one_line(error)}: see --help", file=sys.stderr)
        sys.exit(2)
    except DuologueError as error:
        print(f"duologue: {error}", file=sys.stderr)
        sys.exit(2)
    except (KeyboardInterrupt, typer.Abort):
        sys.exit(130)
    except BrokenPipeError:  # the reader of our output has gone, as with `| head`
        sys.stderr.close()
        sys.exit(0)


def _one_line(error: TyperException) -> str:
    message = error.format_message() if hasattr(error, "format_message") else str(error)
    if message.startswith("Usage:"):
        return "say what to do"
    return " ".join(message.replace("Value error, ", "").split()).rstrip(".")


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"duologue {__version__}")
        raise typer.Exit()


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Rehearse a conversation with a persona that has comfort and boundaries, and see how it went."""


@app.command()
def chat(
    persona: Annotated[str, typer.Argument(help="A persona's id, or the path of its file.")],
    script: Annotated[str | None, typer.Option(help="A file with one message a line; - reads standard input.")] = None,
    as_json: Json = False,
    seed: Annotated[int | None, typer.Option(help="The same seed and messages give the same conversation.")] = None,
    partner: Annotated[Literal["scripted", "model"], typer.Option(help="Who speaks for the persona.")] = "scripted",
    judge: Annotated[Literal["local", "model", "none"], typer.Option(help="Who grades.")] = "local",
) -> None:
    """Rehearse with a persona, in the terminal or from a script."""
    from duologue.commands.chat import hold, read_script

    _refuse_models(partner, judge)
    lines = read_script(script) if script else None
    hold(persona, lines=lines, as_json=as_json, seed=seed, judging=judge != "none")


@app.command()
def score(
    file: Annotated[str, typer.Argument(help="JSON lines, one conversation a line; - reads standard input.")],
    as_json: Json = False,
    judge: Annotated[Literal["local", "model"], typer.Option(help="Who grades.")] = "local",
) -> None:
    """Grade the user's messages of conversations held elsewhere."""
    from duologue.commands.score import score_file

    _refuse_models("scripted", judge)
    if score_file(file, as_json=as_json):
        raise typer.Exit(1)


@personas.command("list")
def list_personas(as_json: Json = False) -> None:
    """List the personas one can rehearse with."""
    from duologue.commands.personas import print_list

    print_list(as_json=as_json)


@personas.command()
def show(
    persona: Annotated[str, typer.Argument(help="A persona's id, or the path of its file.")],
    as_json: Json = False,
) -> None:
    """Show who a persona is, the scenario and your fact card."""
    from duologue.commands.personas import print_persona

    print_persona(persona, as_json=as_json)


@personas.command()
def check(
    files: Annotated[list[Path] | None, typer.Argument(help="Persona files; all shipped ones if left out.")] = None,
) -> None:
    """Find every problem of persona files, with file, line and field; exit 1 if there is any."""
    from duologue.commands.personas import print_problems

    if print_problems(files or []):
        raise typer.Exit(1)


@app.command(
    "eval", context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []}
)
def evaluate(
    context: typer.Context, suite: Annotated[str, typer.Argument(help="A suite; `list` names them all.")]
) -> None:
    """Run a suite of `evals/`: does it work, and how well? Needs the source tree."""
    from duologue.commands.evals import run_suite

    run_suite(suite, context.args)


def _refuse_models(partner: str, judge: str) -> None:
    if "model" in (partner, judge):
        raise InputError("no language model is connected in this version: leave out --partner model and --judge model")
