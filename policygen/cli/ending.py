"""Owns the last words of the wizard: what was made, what to do now, how to resume."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from policygen.actions.wizard import FIRST, Sitting
from policygen.check.things import fold
from policygen.cli.ask import Face, Look
from policygen.cli.command import command, program
from policygen.cli.tongue import own_language
from policygen.model.audience import Audience
from policygen.model.blueprint import Document
from policygen.model.finding import Finding, Severity
from policygen.model.pack import Format
from policygen.model.tags import parent_of
from policygen.speech.say import say, spoken

if TYPE_CHECKING:
    from policygen.actions.place import Built

SIGNED = "signed"


def say_how_to_resume(
    face: Face,
    path: Path | None,
    place: tuple[str, ...] = (),
    outgrown: Path | None = None,
) -> None:
    """Tell where the answers are and which command goes on with them.

    `place` are the options that lead to the same folder and the same looks;
    `outgrown` is the folder of documents that are older than the answers, if any.
    """
    language = face.language
    if path is None or not path.exists():
        face.tell(say(language, "wizard.unsaved"))
        face.tell(say(language, "wizard.start"))
        words = (program(), "wizard", *map(shlex.quote, place))
        again = command("wizard", path, *place) if path else " ".join(words)
        face.tell(again, Look.COMMAND)
        return
    file, folder = path.name, path.parent.resolve()
    face.tell(say(language, "wizard.saved", file=file, folder=folder))
    face.tell(say(language, "wizard.resume"))
    face.tell(command("wizard", path, *place), Look.COMMAND)
    if outgrown:
        text = say(language, "wizard.outgrown", folder=outgrown.resolve())
        face.tell(text)
        face.tell(command("build", path, *place), Look.COMMAND)


def say_what_next(
    face: Face,
    sitting: Sitting,
    built: Built,
    versions: tuple[str, str] = ("", FIRST),
    place: tuple[str, ...] = (),
) -> None:
    """Tell where the documents are and what people do with each of them.

    `versions` are the frozen number that they still carry though answers changed, or
    "", and the number to freeze next. `place` are the options that lead to the same
    folder and the same looks.
    """
    old_version, number = versions
    language = face.language
    face.tell(say(language, "wizard.done"), Look.TITLE)
    face.tell(say(language, "wizard.done.where", folder=built.folder.resolve()))
    for stem, endings in _places(built, language):
        face.tell(f"{stem} ({', '.join(endings)})", Look.COMMAND)
    face.tell(say(language, "wizard.done.next"), Look.TITLE)
    again = command("wizard", sitting.path or Path(), *place)
    steps = _steps(language, sitting, place, built, number)
    if old_version:
        raised = _raise_version(language, sitting, again, old_version)
        steps = (raised, *steps)
    for rank, step in enumerate(steps, 1):
        text, *commands = step
        face.tell(f"{rank}. {text}")
        for line in commands:
            face.tell(line, Look.COMMAND)


def _places(built: Built, language: str) -> Iterable[tuple[str, list[str]]]:
    """Give each document without its ending, with the endings that it has.

    A page to click through stands apart, and is called that.
    """
    places: dict[str, list[str]] = {}
    for file in built.files:
        stem, _, ending = file.path.rpartition(".")
        is_guide = file.format == Format.GUIDE
        name = say(language, "readme.guide") if is_guide else ending
        places.setdefault(stem, []).append(name)
    return places.items()


def _steps(
    language: str,
    sitting: Sitting,
    place: tuple[str, ...],
    built: Built,
    number: str,
) -> Iterable[tuple[str, ...]]:
    """Give what to do now, each with the commands that do it if there are any."""
    path = sitting.path or Path()
    again = command("wizard", path, *place)
    yield (say(language, "wizard.done.read"),)
    assumed = len(sitting.interview.assumed())
    if assumed:
        text = say(language, "wizard.done.assumed", count=assumed)
        yield text, again
    points = fold(finding for finding in built.findings if _is_open(finding))
    if points:
        text = say(language, "wizard.done.findings", count=len(points))
        yield text, command("check", path)
    made = {file.document for file in built.files}
    documents = [d for d in sitting.blueprint.documents if d.id in made]
    for code, chosen in _audiences(documents).items():
        titles = ", ".join(_title(document, language) for document in chosen)
        text = say(language, f"wizard.done.{code}", titles=titles)
        if code == SIGNED:
            yield from _to_sign(language, sitting, place, text, number)
        else:
            yield (text,)
    yield say(language, "wizard.done.change"), again


def _to_sign(
    language: str, sitting: Sitting, place: tuple[str, ...], text: str, number: str
) -> Iterable[tuple[str, ...]]:
    """Give how drafts become what people sign: a version, a list, and their copies."""
    path = sitting.path or Path()
    roster = say(language, "wizard.done.roster")
    tongue = spoken(language)
    heads = () if spoken(own_language()) == tongue else ("--language", tongue)
    template = ("signoff", "roster-template", roster, *heads)
    folder = place[:2] if place[:1] == ("-o",) else ()
    opening = command("signoff open", path, roster, "--release", number, *folder)
    yield say(language, "wizard.done.release"), command("release", path, number, *place)
    yield text, f"{program()} {' '.join(template)}", opening


def _raise_version(
    language: str, sitting: Sitting, again: str, old_version: str
) -> tuple[str, str]:
    """Say which number the documents still carry, and how to raise it."""
    names = (sitting.blueprint.keys.get(name, "") for name in ("version", "date"))
    asked = " ".join(f"--ask {key}" for key in names if key)
    text = say(language, "wizard.done.version", version=old_version)
    return text, f"{again} {asked}"


def _is_open(finding: Finding) -> bool:
    return finding.stands and finding.severity is not Severity.INFO


def _audiences(documents: Iterable[Document]) -> dict[str, list[Document]]:
    """Give the documents by what people do with them, the signed ones first."""
    groups: dict[str, list[Document]] = {}
    for code in (SIGNED, *(audience.value for audience in Audience)):
        groups[code] = []
    for document in documents:
        groups[SIGNED if document.signed else document.audience.value].append(document)
    return {code: found for code, found in groups.items() if found}


def _title(document: Document, language: str) -> str:
    titles = document.titles
    parent = parent_of(language)
    return titles.get(language) or titles.get(parent) or next(iter(titles.values()))
