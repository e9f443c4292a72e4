"""Owns the pages of --help, and how wrong use is told: in the language of the computer.

The English words stand in the commands. Those of other languages are catalogues of
gettext, which click asks for its own words as well.
"""

from __future__ import annotations

import gettext
from collections.abc import Callable
from typing import Any, TypeVar

import click
from typing_extensions import override

from policygen.cli.tongue import own_language
from policygen.speech.catalogues import DOMAIN, FOLDER
from policygen.speech.say import spoken

FC = TypeVar("FC", bound="Callable[..., Any] | click.Command")
G = TypeVar("G", bound=click.Group)
ENGLISH = "messages"
"""A domain without a catalogue: what is asked for there comes back as it is."""


def speak() -> None:
    """Let click, and the commands of ours, speak the language of the computer."""
    is_english = spoken(own_language()) == "en"
    gettext.bindtextdomain(DOMAIN, str(FOLDER))
    gettext.textdomain(ENGLISH if is_english else DOMAIN)


def translate(text: str) -> str:
    """Give a text of a command in the language that is spoken; lines may be broken."""
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    known = "\n\n".join(part for part in paragraphs if part)
    return gettext.gettext(known) if known else ""


class Told:
    """What has a help, which is told in the language of the computer."""

    _help: str | None = None

    def _tell(self) -> str | None:
        return translate(self._help) if self._help else None

    def _keep(self, text: str | None) -> None:
        self._help = text

    help = property(_tell, _keep)


class Option(Told, click.Option):
    """An option that is told in the language of the computer."""

    @override
    def make_metavar(self, ctx: click.Context) -> str:
        return translate(super().make_metavar(ctx))


class Argument(Told, click.Argument):
    """An argument that is told in the language of the computer."""

    @override
    def make_metavar(self, ctx: click.Context) -> str:
        return translate(super().make_metavar(ctx))


class Command(Told, click.Command):
    """A command whose page of help is in the language of the computer."""

    @override
    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [translate(piece) for piece in super().collect_usage_pieces(ctx)]


class Group(Command, click.Group):
    """A group of commands whose page of help is in the language of the computer."""

    command_class = Command


def command(name: str) -> Callable[[Callable[..., Any]], Command]:
    """Make a command of a function; its page of help is what the function says."""
    return click.command(name, cls=Command)


def group(
    name: str, cls: type[G], **settings: object
) -> Callable[[Callable[..., Any]], G]:
    """Make a group of commands, as click does."""
    return click.group(name, cls=cls, **settings)


def option(*names: str, **settings: object) -> Callable[[FC], FC]:
    """Add an option to a command, as click does."""
    return click.option(*names, cls=Option, **settings)


def argument(name: str, **settings: object) -> Callable[[FC], FC]:
    """Add an argument to a command, as click does."""
    return click.argument(name, cls=Argument, **settings)
