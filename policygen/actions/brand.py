"""Owns the opening of a consultant's brand file: once, before any client is touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from policygen.answers.brand import Brand, read_brand
from policygen.answers.files import read_file
from policygen.answers.reading import Reading
from policygen.blueprint.brand import GROUP, QUESTIONS
from policygen.errors import InputError, Problem
from policygen.model.answers import Answer
from policygen.model.blueprint import Blueprint
from policygen.speech.say import say


def open_brand(
    path: Path | None, known: Iterable[str] = (), language: str = "en"
) -> Brand | None:
    """Read the file for `--brand`; raise InputError with everything to mend in it.

    The texts in it may be in the languages that are `known`, or in any when none is.
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
    blueprint = _looks_only(tuple(dict.fromkeys(known)))
    reading = Reading(blueprint=blueprint, file=str(path), language=language)
    looks = read_brand(reading, data, path)
    problems = [*reading.problems, *_ugly(looks, path, language)]
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


def _ugly(looks: Mapping[str, Answer], path: Path, language: str) -> Iterator[Problem]:
    """Give what is wrong with looks that can be read: a pale colour, a bad picture."""
    from policygen.render.looks import looks_from

    values = {
        key: answer.value for key, answer in looks.items() if answer.value is not None
    }
    try:
        looks_from(values, path.parent, language=language)
    except InputError as error:
        for problem in error.problems:
            at = looks[problem.key]
            yield replace(problem, file=str(path), line=at.line, column=at.column)
