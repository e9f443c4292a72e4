"""Owns the language that a person is spoken to: the client's, else the computer's."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import click

from policygen.errors import PolicygenError
from policygen.speech.say import LANGUAGES, say, spoken
from policygen.speech.told import in_language

NO_LOCALE = frozenset({"", "C", "POSIX"})
"""Locales of a computer that was told no language."""


class Stopped(click.Abort):
    """Somebody stopped the program, and is told so in this language."""

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.language = language


def language_of(environment: Mapping[str, str]) -> str:
    """Give the language tag (`nl-BE`) that the locale asks for; "" for none of ours.

    A list in `LANGUAGE` goes first, as gettext has it: the first that we speak counts.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next(filter(None, (environment.get(name) for name in names)), "")
    tag = _tag(locale)
    if tag in NO_LOCALE:
        return ""
    wanted = environment.get("LANGUAGE", "")
    tags = [_tag(one) for one in wanted.split(":")] if wanted else [tag]
    return next(filter(spoken, tags), "")


def _tag(locale: str) -> str:
    return locale.partition(".")[0].partition("@")[0].replace("_", "-")


def own_language() -> str:
    """Give the language to speak while that of the client is not known."""
    return language_of(os.environ) or "en"


def read_tongue(tag: str) -> str:
    """Give the language of ours that was typed behind `--language`; "" for nothing.

    Raises click.BadParameter, in the language of the computer, for another one.
    """
    tongue = spoken(tag)
    if tag and not tongue:
        known = ", ".join(LANGUAGES)
        unknown = say(own_language(), "wizard.not_spoken", language=tag, known=known)
        raise click.BadParameter(unknown, param_hint="--language")
    return tongue


@contextmanager
def told_in(find: Callable[[], str]) -> Iterator[None]:
    """Tell whatever goes wrong here in a language, which is looked for only then."""
    try:
        yield
    except PolicygenError as error:
        raise in_language(error, find()) from error
    except (click.Abort, KeyboardInterrupt) as stop:
        if isinstance(stop, KeyboardInterrupt):
            click.echo(err=True)
        raise Stopped(find()) from stop


def told_to(*clients: Path) -> AbstractContextManager[None]:
    """Tell whatever goes wrong here in the language of clients, as their files show.

    Without one that they share it is told in that of the computer.
    """

    def find() -> str:
        from policygen.actions.glimpse import glimpse_all, shared_language

        return shared_language(glimpse_all(clients), own_language())

    return told_in(find)
