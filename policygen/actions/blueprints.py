"""Owns what a person can do with blueprints: list, check, describe to an editor."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from policygen.actions.limits import run_limited
from policygen.blueprint.load import (
    find_blueprint,
    known_blueprints,
    load_blueprint,
    read_blueprint,
)
from policygen.errors import Problem, UsageError
from policygen.model.blueprint import Blueprint
from policygen.settings import blueprints_folder

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check found; the numbers say how much there was to look at."""

    name: str
    problems: tuple[Problem, ...]
    questions: int
    documents: int
    languages: tuple[str, ...]
    examples: int


def list_blueprints() -> tuple[Blueprint, ...]:
    """Give the blueprints that came with the program."""
    home = blueprints_folder()
    return tuple(load_blueprint(name, home) for name in known_blueprints(home))


def names_of_ours() -> tuple[str, ...]:
    """Give the ids of the blueprints that came with the program."""
    return known_blueprints(blueprints_folder())


def check_blueprint(name: str) -> Checked:
    """Find every mistake in a blueprint; a stranger's one in a closed process."""
    return _with_limits(_check, name)


def _with_limits(function: Callable[[str], T], name: str) -> T:
    """Give what a function makes of a blueprint; of a stranger's in a closed process."""
    home = blueprints_folder()
    root = find_blueprint(name, home)
    if root.resolve().is_relative_to(home.resolve()):
        return function(name)
    return run_limited(name, function, name)


def _check(name: str) -> Checked:
    """Look at the folder, and if that can be read, at what it makes of examples."""
    from policygen.actions.trial import try_examples, try_presets, try_profiles
    from policygen.blueprint.check import check_reading, in_order

    reading = read_blueprint(name, blueprints_folder())
    blueprint = reading.blueprint
    problems = list(check_reading(reading))
    if not reading.folder.problems:
        problems += try_presets(reading)
        problems += try_examples(blueprint)
        problems += try_profiles(blueprint)
    return Checked(
        name=blueprint.id or name,
        problems=in_order(_once(problems)),
        questions=len(blueprint.questions),
        documents=len(blueprint.documents),
        languages=blueprint.languages,
        examples=len(blueprint.examples),
    )


def _once(problems: list[Problem]) -> list[Problem]:
    """Keep the first of several clients with which the same problem came up."""
    seen: dict[tuple[str, str], Problem] = {}
    for problem in problems:
        seen.setdefault((problem.place(), problem.message), problem)
    return list(seen.values())


def schema_of(name: str = "") -> str:
    """Give the JSON Schema of the answers files of a blueprint."""
    known = names_of_ours()
    if not name and len(known) != 1:
        raise UsageError(
            Problem(
                message="There is more than one blueprint.",
                hint=f"Name one of them: {', '.join(known)}.",
            )
        )
    return _with_limits(_schema_of, name or known[0])


def _schema_of(name: str) -> str:
    from policygen.blueprint.schema import make_schema

    schema = make_schema(load_blueprint(name, blueprints_folder()))
    return json.dumps(schema, ensure_ascii=False, indent=2)
