"""Owns `policygen wizard`: questions in the terminal, documents at the end."""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType

import click

from policygen.actions.brand import open_brand
from policygen.actions.wizard import (
    ENDING,
    Sitting,
    Wishes,
    begin,
    open_sitting,
)
from policygen.actions.wizard_files import find_meant
from policygen.cli import manual
from policygen.cli.ask import Card, Face, Move, Option
from policygen.cli.ask_plain import PlainFace
from policygen.cli.conversation import Conversation
from policygen.cli.ending import say_how_to_resume, say_what_next
from policygen.cli.face import choose_face
from policygen.cli.greeting import ask_meant
from policygen.cli.review import Outcome
from policygen.cli.tongue import language_of, read_tongue, told_in
from policygen.errors import PolicygenError
from policygen.speech.say import LANGUAGES, say

ENDED = 1
INTERRUPTED = 130
SIGNALS = ("SIGHUP", "SIGTERM")


class Ended(KeyboardInterrupt):
    """The terminal was closed, or the system asked this program to stop."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.code = 128 + number


@manual.command("wizard")
@manual.argument(
    "client",
    required=False,
    type=click.Path(path_type=Path, readable=False),
    metavar="[CLIENT.yaml]",
    help="The answers file of the client; a new one is begun when there is none of that name.",
)
@manual.option(
    "--full", "is_full", is_flag=True, help="Ask everything, not only the essentials."
)
@manual.option(
    "--profile", default="", help="Take the defaults of this kind of organisation."
)
@manual.option(
    "--language", "tag", default="", help="The language of the questions: nl, fr or en."
)
@manual.option(
    "--plain", is_flag=True, help="Only write and read lines, as screen readers like."
)
@manual.option(
    "--data",
    multiple=True,
    metavar="KEY=VALUE",
    help="Give an answer here (repeat for more).",
)
@manual.option(
    "--defaults",
    "takes_defaults",
    is_flag=True,
    help="Take every default; ask only what is required and has none.",
)
@manual.option(
    "--ask",
    multiple=True,
    metavar="KEY",
    help="Ask just this question or group again (repeat for more).",
)
@manual.option(
    "--blueprint",
    default="",
    metavar="ID",
    help="The blueprint for a new client; social-media when not given.",
)
@manual.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="The folder for all clients.",
)
@manual.option(
    "--brand",
    type=click.Path(path_type=Path, readable=False),
    help="A file with the looks that the client has not filled in.",
)
def wizard_command(
    client: Path | None,
    *,
    profile: str,
    tag: str,
    data: Sequence[str],
    ask: Sequence[str],
    blueprint: str,
    output: Path,
    brand: Path | None,
    is_full: bool,
    plain: bool,
    takes_defaults: bool,
) -> None:
    """Answer questions about an organisation, and get its documents at the end."""
    read_tongue(tag)
    with _endings_as_exceptions():
        face = _face(tag, plain=plain)
        with told_in(lambda: face.language):
            open_brand(brand, language=face.language)
            wishes = Wishes(
                blueprint=blueprint,
                profile=profile,
                data=tuple(data),
                ask=tuple(ask),
                is_full=is_full,
                language=face.language,
            )
            conversation = Conversation(
                face=face,
                sitting=_sit_down(face, client, wishes, is_quiet=takes_defaults),
                wishes=wishes,
                folder=Path(),
                output=output,
                brand=brand,
                takes_defaults=takes_defaults,
            )
            sys.exit(_converse(conversation))


def _sit_down(
    face: Face, client: Path | None, wishes: Wishes, *, is_quiet: bool
) -> Sitting:
    """Go on with a file, or begin one; a name that nearly exists is asked about."""
    if client is None:
        return begin(wishes)
    if not client.exists() and not client.suffix:
        client = client.with_name(f"{client.name}{ENDING}")
    near = None if client.exists() or is_quiet else find_meant(client)
    meant: Path | None = client
    if near:
        try:
            meant = ask_meant(face, client, near)
        except (EOFError, KeyboardInterrupt):
            meant = None
    if meant is None:
        resume = partial(say_how_to_resume, path=client)
        sys.exit(_say_bye(face, "wizard.bye", 0, resume))
    return open_sitting(meant, wishes) if meant.exists() else begin(wishes, meant)


def _face(tag: str, *, plain: bool) -> Face:
    """Give the face, in the language that is given, found or asked for."""
    tag = tag or language_of(os.environ)
    if tag or not sys.stdin.isatty():
        return choose_face(tag or "en", plain=plain)
    face = choose_face("", plain=plain)
    options = tuple(
        Option(id=language, label=say(language, f"wizard.language.{language}"))
        for language in LANGUAGES
    )
    card = Card(
        ask=say("nl", "wizard.language.ask"), options=options, chosen=(LANGUAGES[0],)
    )
    try:
        reply = face.ask_one(card)
        while reply is Move.BACK:
            reply = face.ask_one(card)
    except (EOFError, KeyboardInterrupt):
        reply = Move.LEAVE
    if isinstance(reply, Move):
        sys.exit(0)
    face.language = reply
    return face


def _converse(conversation: Conversation) -> int:
    """Hold the conversation and build; however it ends, tell how to go on."""
    stop = partial(_stop, conversation)
    try:
        if conversation.run() is Outcome.BUILD:
            _build(conversation)
            return 0
        return stop("wizard.bye", 0)
    except Ended as ended:
        return stop("wizard.interrupted", ended.code)
    except KeyboardInterrupt:
        return stop("wizard.interrupted", INTERRUPTED)
    except EOFError:
        return stop("wizard.ended", ENDED)
    except OSError as error:
        if error.errno != errno.EIO:
            raise
        return stop("wizard.ended", ENDED)
    except PolicygenError:
        sitting, place = conversation.sitting, conversation.place
        say_how_to_resume(conversation.face, sitting.path, place)
        raise


def _build(conversation: Conversation) -> None:
    from policygen.actions.build import build_client
    from policygen.actions.place import BuildOptions
    from policygen.cli.progress import watch

    face, sitting, output = conversation.face, conversation.sitting, conversation.output
    language, path = face.language, sitting.path
    if path is None:
        return
    face.tell(say(language, "wizard.building"))
    try:
        versions = sitting.old_version(output), sitting.next_version(output)
        options = BuildOptions(output=output, brand=conversation.brand, locale=language)
        what = say(language, "progress.documents")
        with watch(what, is_shown=not isinstance(face, PlainFace)) as tell:
            built = build_client(path, options, tell)
    except PolicygenError:
        face.tell(say(language, "wizard.done.unbuilt"))
        raise
    say_what_next(face, sitting, built, versions, conversation.place)


def _stop(conversation: Conversation, code: str, exit_code: int) -> int:
    """Say what was saved, and what is older than that."""
    sitting, output = conversation.sitting, conversation.output
    resume = partial(
        say_how_to_resume,
        path=sitting.path,
        place=conversation.place,
        outgrown=sitting.outgrown(output),
    )
    return _say_bye(conversation.face, code, exit_code, resume)


def _say_bye(
    face: Face, code: str, exit_code: int, resume: Callable[[Face], None]
) -> int:
    """Say the last words; a terminal that is gone cannot hear them, and that is fine."""
    try:
        face.tell("")
        face.tell(say(face.language, code))
        resume(face)
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return exit_code


@contextmanager
def _endings_as_exceptions() -> Iterator[None]:
    """Turn a closed terminal into an exception, so that the last words are said."""

    def end(number: int, _: FrameType | None) -> None:
        raise Ended(number)

    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
