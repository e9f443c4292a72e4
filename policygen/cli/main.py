"""Owns the door of the command line: which commands there are, and how one ends."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import NoReturn

import click

from policygen.cli import manual
from policygen.cli.lazy import LazyGroup
from policygen.cli.tongue import own_language
from policygen.errors import PolicygenError
from policygen.speech.say import say
from policygen.speech.told import in_language

COMMANDS = {
    "wizard": (
        "policygen.cli.wizard",
        "wizard_command",
        "Answer the questions and get the documents.",
    ),
    "build": (
        "policygen.cli.build",
        "build_command",
        "Make the documents of one or more clients.",
    ),
    "check": (
        "policygen.cli.check",
        "check_command",
        "Say what still has to be mended or decided.",
    ),
    "accept": (
        "policygen.cli.accept",
        "accept_command",
        "Accept what a check says, with the reason.",
    ),
    "explain": (
        "policygen.cli.explain",
        "explain_command",
        "Tell why a clause is there, or where an answer goes.",
    ),
    "release": (
        "policygen.cli.release",
        "release_command",
        "Freeze a version, to publish and to sign.",
    ),
    "verify": (
        "policygen.cli.verify",
        "verify_command",
        "Say whether a file is of a release, and unchanged.",
    ),
    "signoff": (
        "policygen.cli.signoff",
        "signoff_group",
        "Keep who must sign, and who signed.",
    ),
    "blueprint": (
        "policygen.cli.blueprint",
        "blueprint_group",
        "List, check and describe blueprints.",
    ),
    "doctor": (
        "policygen.cli.doctor",
        "doctor_command",
        "See whether this machine has all that is needed.",
    ),
}
BUG = 70
INTERRUPTED = 130


class Commands(LazyGroup):
    """All commands of the program."""

    known = COMMANDS


def _print_version(ctx: click.Context, _: click.Parameter, value: object) -> None:
    if value and not ctx.resilient_parsing:
        from policygen.settings import version

        click.echo(f"policygen {version()}")
        ctx.exit()


@manual.group(
    "policygen", cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}
)
@manual.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version and stop.",
)
@manual.option("--debug", is_flag=True, help="Show the whole trace of a bug of ours.")
def main(*, debug: bool) -> None:
    """Make a social media policy, a public statement and a response plan that agree.

    New here? Type: policygen wizard
    """
    if debug:
        os.environ["POLICYGEN_DEBUG"] = "1"


def run() -> NoReturn:
    """Run the command line and leave with the exit code that the manual promises."""
    _open_streams()
    sys.exit(_run(sys.argv[1:]))


def _open_streams() -> None:
    """Give a closed stream somewhere to go, before a file or pipe takes its number.

    A letter that a stream cannot show, as in a file of Windows, is written as its number.
    """
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def _run(arguments: list[str]) -> int:
    manual.speak()
    try:
        code = main.main(arguments, prog_name="policygen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt) as stop:
        language = getattr(stop, "language", "") or own_language()
        click.echo(say(language, "machine.stopped"), err=True)
        return INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()
        return 0
    except PolicygenError as error:
        show_problems(error)
        return error.exit_code
    except Exception as error:
        if os.environ.get("POLICYGEN_DEBUG"):
            raise
        return _tell_unexpected(error)
    return code if isinstance(code, int) else 0


def _tell_unexpected(error: Exception) -> int:
    """Tell what nobody foresaw: most often no room for what we print, else a bug."""
    if isinstance(error, OSError):
        from policygen.disk import machine_error

        fault = machine_error(error, Path(error.filename or "stdout"))
        _silence_stdout()
        show_problems(fault)
        return fault.exit_code
    what = f"{type(error).__name__}: {error}"
    click.echo(say(own_language(), "machine.bug", what=what), err=True)
    return BUG


def show_problems(error: PolicygenError) -> None:
    """Print every problem of an error on stderr, each with its remedy below it.

    What nobody told in the language of a client is told in that of the computer.
    """
    for problem in in_language(error, own_language()).problems:
        where = problem.place()
        prefix = f"{where}: " if where else ""
        click.echo(f"{prefix}{problem.message}", err=True)
        if problem.hint:
            click.echo(f"    {problem.hint}", err=True)


def _silence_stdout() -> None:
    """Keep Python from complaining about a closed pipe while it shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
