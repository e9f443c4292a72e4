"""Owns trying a blueprint out: its presets, its examples, and clients without answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from policygen.actions.client import Client
from policygen.actions.prepare import find_everything, render_members
from policygen.answers.circumstances import Circumstances
from policygen.answers.explain import explain
from policygen.answers.kinds import check, read_value
from policygen.answers.read import read_answers
from policygen.answers.refused import Refused
from policygen.blueprint.load import Reading
from policygen.blueprint.references import MAIN, QUESTIONS
from policygen.errors import InputError, Problem
from policygen.model.blueprint import Blueprint, Question
from policygen.model.finding import Severity
from policygen.model.pack import Member, Rendered
from policygen.model.values import Money, Row, Value
from policygen.pack.select import select_members
from policygen.render.document import render_member
from policygen.render.looks import Looks, looks_from

Preset: TypeAlias = tuple[Question, Value, str, tuple[str, ...]]


def try_presets(reading: Reading) -> Iterator[Problem]:
    """Give the defaults and profile values that no client could answer."""
    for question, value, file, place in _presets(reading.blueprint):
        where = Circumstances(languages=reading.blueprint.languages)
        try:
            _take(question, value, where)
        except Refused as refused:
            for part in refused.every():
                yield reading.folder.problem(
                    file,
                    place,
                    f'The value for "{question.key}" is refused.',
                    explain(part, reading.blueprint, "en"),
                    question.key,
                )


def _presets(blueprint: Blueprint) -> Iterator[Preset]:
    for question in blueprint.questions:
        if question.default is not None:
            yield question, question.default, QUESTIONS, (question.key, "default")
        for column in question.columns:
            if column.default is not None:
                place = (question.key, "columns", column.key, "default")
                yield column, column.default, QUESTIONS, place
    for name, values in blueprint.profiles.items():
        for key, value in values.items():
            known = blueprint.question(key)
            if known:
                yield known, value, MAIN, ("profiles", name, key)


def _take(question: Question, value: Value, where: Circumstances) -> None:
    """Take a value as if somebody typed it; raise Refused when it cannot be."""
    if isinstance(value, str | Money):
        text = value if isinstance(value, str) else f"{value.amount} {value.currency}"
        read_value(question, text, where)
        return
    check(question, value, where)
    for row in value if isinstance(value, tuple) else ():
        for column in question.columns if isinstance(row, Row) else ():
            if isinstance(row, Row) and column.key in row.cells:
                _take(column, row.cells[column.key], where)


def try_examples(blueprint: Blueprint) -> Iterator[Problem]:
    """Give what goes wrong with the examples, their answers or their documents."""
    for name in blueprint.examples:
        path = Path(blueprint.folder) / "examples" / f"{name}.yaml"
        seen = f"It came up with the example {name}."
        problems: list[Problem] = []
        try:
            answers = read_answers(
                blueprint, path.read_bytes(), str(path), folder=path.parent
            )
            client = Client(path=path, blueprint=blueprint, answers=answers)
            rendered = _render_all(client, problems)
            problems = [_with_hint(problem, seen) for problem in problems]
            problems += [] if problems else _look_over(client, rendered)
        except InputError as error:
            problems += error.problems
        yield from problems


def try_profiles(blueprint: Blueprint) -> Iterator[Problem]:
    """Give what goes wrong when nothing is answered but a profile and the languages.

    Of languages that share their templates one is tried.
    """
    path = Path(blueprint.folder) / "blueprint.yaml"
    languages = {blueprint.fallbacks(one)[-1]: one for one in blueprint.languages}
    data = [f"{blueprint.keys['languages']}={','.join(languages.values())}"]
    for profile in ("", *blueprint.profiles):
        seen = (
            f"It came up with {f'the profile {profile}' if profile else 'no profile'} "
        )
        seen += "and no answers."
        content = f'blueprint: {blueprint.id}\nprofile: "{profile}"\n'.encode()
        problems: list[Problem] = []
        try:
            answers = read_answers(blueprint, content, str(path), data_overrides=data)
            client = Client(path=path, blueprint=blueprint, answers=answers)
            _render_all(client, problems)
        except InputError as error:
            problems += error.problems
        yield from (_with_hint(problem, seen) for problem in problems)


def _with_hint(problem: Problem, seen: str) -> Problem:
    """Say with which client a problem came up."""
    return replace(problem, hint=f"{problem.hint} {seen}".strip())


def _render_all(client: Client, problems: list[Problem]) -> tuple[Rendered, ...]:
    """Render each member on its own, so that one mistake does not hide another."""
    values = {key: answer.value for key, answer in client.answers.known.items()}
    brand = {
        key: value
        for key, value in values.items()
        if key.startswith("brand.") and value is not None
    }
    looks = looks_from(brand, client.path.parent, file=client.answers.file)

    def attempt(member: Member, blueprint: Blueprint, looks: Looks) -> Rendered | None:
        try:
            return render_member(member, blueprint, looks)
        except InputError as error:
            problems.extend(error.problems)
            return None

    members = select_members(client.blueprint, client.answers)
    return render_members(client, members, members, looks, attempt)


def _look_over(client: Client, rendered: Sequence[Rendered]) -> Iterator[Problem]:
    """Give the findings that would stop a pack, leaks above all."""
    for finding in find_everything(client, rendered, "en"):
        if finding.severity is Severity.ERROR and finding.stands:
            yield Problem(
                file=str(client.path),
                message=finding.message,
                hint=finding.hint,
                key=finding.key,
            )
