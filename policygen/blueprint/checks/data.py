"""Owns what stands in several languages outside texts/: titles, data, replies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policygen.blueprint.checks.parts import base_languages, home_of
from policygen.blueprint.folder import Step
from policygen.blueprint.load import Reading
from policygen.blueprint.points import POINTS
from policygen.blueprint.references import MAIN, QUESTIONS
from policygen.errors import Problem
from policygen.model.blueprint import Question
from policygen.model.values import Localised, Row, Value

PARTS = ("title", "file", "description")


def check_data(reading: Reading) -> Iterator[Problem]:
    """Give the languages that lack, or are left over, wherever texts stand."""
    yield from _check_titles(reading)
    for name, data in _data_files(reading):
        yield from _check_tree(reading, name, (), data)
    for question in reading.blueprint.questions:
        yield from _check_default(reading, question)
    yield from _check_replies(reading)


def _data_files(reading: Reading) -> Iterator[tuple[str, object]]:
    yield "channels.yaml", reading.blueprint.channels
    for code, data in reading.blueprint.jurisdictions.items():
        yield f"jurisdictions/{code}.yaml", data
    points = reading.blueprint.points
    yield POINTS, {name: {"text": point.texts} for name, point in points.items()}


def _check_titles(reading: Reading) -> Iterator[Problem]:
    for document in reading.blueprint.documents:
        here = ("documents", document.id)
        for named, place in ((document, here), (document.guide, (*here, "guide"))):
            if named is None:
                continue
            texts = (named.titles, named.files, named.descriptions)
            for part, written in zip(PARTS, texts, strict=True):
                yield from _check_languages(
                    reading, MAIN, (*place, part), dict(written)
                )


def _check_tree(
    reading: Reading, name: str, path: tuple[Step, ...], data: object
) -> Iterator[Problem]:
    if isinstance(data, Mapping):
        if data and set(data) <= set(_all_languages(reading)):
            yield from _check_languages(reading, name, path, dict(data))
            return
        for key, below in data.items():
            yield from _check_tree(reading, name, (*path, str(key)), below)
    elif isinstance(data, list):
        for number, below in enumerate(data):
            yield from _check_tree(reading, name, (*path, number), below)


def _all_languages(reading: Reading) -> tuple[str, ...]:
    return (*base_languages(reading.blueprint), *reading.blueprint.texts)


def _check_languages(
    reading: Reading, name: str, path: tuple[Step, ...], texts: dict[str, object]
) -> Iterator[Problem]:
    blueprint = reading.blueprint
    where = " > ".join(str(step) for step in path)
    missing: dict[str, None] = {}
    for language in blueprint.languages:
        if not any(texts.get(one) for one in blueprint.fallbacks(language)):
            missing[home_of(blueprint, language)] = None
    for language in missing:
        yield reading.folder.problem(
            name,
            path,
            f'{where} is missing in the language "{language}".',
            f"Add {language}: ... here.",
        )
    for language in texts:
        if language not in _all_languages(reading):
            yield reading.folder.problem(
                name,
                (*path, language),
                f'{where} has a text in "{language}", which is no language here.',
                f"Remove it; the languages are {', '.join(base_languages(blueprint))}.",
            )


def _check_default(reading: Reading, question: Question) -> Iterator[Problem]:
    here: tuple[Step, ...] = (question.key,)
    yield from _check_value(reading, QUESTIONS, (*here, "default"), question.default)
    for column in question.columns:
        place = (*here, "columns", column.key, "default")
        yield from _check_value(reading, QUESTIONS, place, column.default)
    for name, values in reading.blueprint.profiles.items():
        if question.key in values:
            place = ("profiles", name, question.key)
            yield from _check_value(reading, MAIN, place, values[question.key])


def _check_value(
    reading: Reading, name: str, path: tuple[Step, ...], value: Value | None
) -> Iterator[Problem]:
    if isinstance(value, Localised):
        texts: dict[str, object] = dict(value.texts)
        yield from _check_languages(reading, name, path, texts)
    elif isinstance(value, tuple):
        for number, row in enumerate(value):
            cells = row.cells.items() if isinstance(row, Row) else ()
            for key, cell in cells:
                yield from _check_value(reading, name, (*path, number, key), cell)


def _check_replies(reading: Reading) -> Iterator[Problem]:
    replies = reading.blueprint.replies
    ids = {
        language: [str(reply.get("id", "")) for reply in library]
        for language, library in replies.items()
    }
    for language in replies:
        name = f"replies/{language}.yaml"
        others = {one for other in ids.values() for one in other}
        for reply_id in sorted(others - set(ids[language])):
            yield reading.folder.problem(
                name,
                (),
                f'The reply "{reply_id}" is missing in the language "{language}".',
                "Add it, or remove it from the other languages.",
            )
    if not replies:
        return
    homes = dict.fromkeys(
        home_of(reading.blueprint, language) for language in reading.blueprint.languages
    )
    for language in homes:
        if language not in replies:
            yield Problem(
                file=reading.folder.label(f"replies/{language}.yaml"),
                message=f'There is no reply library in the language "{language}".',
                hint="Translate the one of another language.",
            )
