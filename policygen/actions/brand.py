"""Owns the opening of a consultant's brand file: once, before any client is touched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from policygen import marked
from policygen.actions.client import blueprint_root
from policygen.answers.brand import Brand, read_brand
from policygen.answers.files import read_file
from policygen.answers.head import peek_blueprint
from policygen.answers.reading import Reading
from policygen.blueprint.brand import GROUP, QUESTIONS
from policygen.blueprint.references import MAIN
from policygen.errors import InputError, PolicygenError, Problem
from policygen.model.answers import Answer
from policygen.model.blueprint import Blueprint
from policygen.speech.say import say


def open_brand(
    path: Path | None, clients: Sequence[Path] = (), language: str = "en"
) -> Brand | None:
    """Read the file for `--brand`; raise InputError with everything to mend in it.

    The texts in it may be in every language that the blueprints of `clients` know.
    `language` is that in which problems are told.
    """
    if path is None:
        return None
    if not path.exists():
        raise InputError(
            Problem(
                file=str(path),
                message=say(language, "answers.missing"),
                hint=say(language, "answers.missing_brand_hint"),
            )
        )
    data = read_file(path, language)
    blueprint = _looks_only(_languages(clients))
    reading = Reading(blueprint=blueprint, file=str(path), language=language)
    looks = read_brand(reading, data, path)
    problems = [*reading.problems, *_ugly(looks, path)]
    if problems:
        raise InputError(*sorted(problems, key=lambda problem: problem.line))
    return Brand(path=path, data=data, looks=looks)


def _looks_only(languages: tuple[str, ...]) -> Blueprint:
    """Give what every blueprint has in common: the questions about looks."""
    return Blueprint(
        id=GROUP,
        version="",
        law_date="",
        languages=languages,
        groups=(GROUP,),
        questions=QUESTIONS,
        documents=(),
        profiles={},
        texts={},
        keys={},
    )


def _languages(clients: Sequence[Path]) -> tuple[str, ...]:
    """Give the languages of the blueprints of clients, as far as they can be read."""
    roots: dict[Path, None] = {}
    for client in clients:
        try:
            name = peek_blueprint(read_file(client), str(client))
            roots[blueprint_root(name, client.parent)] = None
        except PolicygenError:
            continue
    return tuple(dict.fromkeys(tag for root in roots for tag in _listed(root)))


def _listed(root: Path) -> Iterator[str]:
    """Give the languages that a blueprint lists, without reading the rest of it."""
    try:
        main = marked.read_marked(read_file(root / MAIN), MAIN)
    except PolicygenError:
        return
    found = main.get("languages") if isinstance(main, marked.Mapping) else None
    for item in found.items if isinstance(found, marked.Sequence) else ():
        if isinstance(item, marked.Scalar):
            yield item.text


def _ugly(looks: Mapping[str, Answer], path: Path) -> Iterator[Problem]:
    """Give what is wrong with looks that can be read: a pale colour, a bad picture."""
    from policygen.render.looks import looks_from

    values = {
        key: answer.value for key, answer in looks.items() if answer.value is not None
    }
    try:
        looks_from(values, path.parent)
    except InputError as error:
        for problem in error.problems:
            at = looks[problem.key]
            yield replace(problem, file=str(path), line=at.line, column=at.column)
