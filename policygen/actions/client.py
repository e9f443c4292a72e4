"""Owns the opening of a client: its answers file and the blueprint that it names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from policygen.answers.files import read_file
from policygen.answers.head import peek_blueprint
from policygen.answers.read import read_given
from policygen.answers.resolve import resolve
from policygen.blueprint.load import find_blueprint, load_blueprint
from policygen.model.answers import Answer, Answers
from policygen.model.blueprint import Blueprint
from policygen.settings import blueprints_folder

LOOKS = "brand."
NAMED = re.compile(
    rb"^blueprint:[ \t]*[\"']?([^\"'#\r\n]+?)[\"']?[ \t]*(?:#.*)?\r?$", re.MULTILINE
)
SIMPLE_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One client: where its answers are, what they say, and the blueprint for them.

    `looks_folder` is where the logo is looked for: beside the answers, or beside the
    brand file that the looks came from.
    """

    path: Path
    blueprint: Blueprint
    answers: Answers
    looks_folder: Path

    @property
    def name(self) -> str:
        """Give the client's own name, or its file's name while it has none."""
        value = self.answers.value(self.blueprint.keys.get("name", ""))
        return value if isinstance(value, str) else self.path.stem


def blueprint_source(name: str, beside: Path) -> str:
    """Give what to load for the `blueprint:` of an answers file.

    An id stays an id; a path is read from the folder of the answers file.
    """
    if SIMPLE_ID.fullmatch(name):
        return name
    return f"{beside / name}/"


def blueprint_root(name: str, beside: Path) -> Path:
    """Give the folder of the blueprint that an answers file names."""
    return find_blueprint(blueprint_source(name, beside), blueprints_folder())


def is_ours(path: Path) -> bool:
    """Tell whether an answers file names a blueprint that came with the program."""
    name = peek_blueprint(read_file(path), str(path))
    return bool(SIMPLE_ID.fullmatch(name))


def open_client(
    path: Path, *, data: Sequence[str] = (), brand: Path | None = None
) -> Client:
    """Read a client's answers file and its blueprint; all problems come together.

    `data` are `KEY=VALUE` texts that win over the file. `brand` is a consultant's
    file with the looks of clients that have none of their own.
    """
    content = read_file(path)
    name = peek_blueprint(content, str(path))
    source = blueprint_source(name, path.parent)
    blueprint = load_blueprint(source, blueprints_folder())
    given = read_given(
        blueprint, content, str(path), data_overrides=data, folder=path.parent
    )
    looks_folder = path.parent
    if brand and not any(key.startswith(LOOKS) for key in given.answers):
        looks = _read_brand(blueprint, brand)
        given = replace(given, answers={**given.answers, **looks})
        looks_folder = brand.parent
    return Client(
        path=path,
        blueprint=blueprint,
        answers=resolve(blueprint, given),
        looks_folder=looks_folder,
    )


def _read_brand(blueprint: Blueprint, path: Path) -> Mapping[str, Answer]:
    """Read a file that holds only the `brand` group, as the answers of a client."""
    content = read_file(path)
    if not NAMED.search(content):
        content += f"\nblueprint: {blueprint.id}\n".encode()
    looks = [item for item in blueprint.questions if item.key.startswith(LOOKS)]
    only_looks = replace(blueprint, questions=tuple(looks), profiles={}, rules=())
    return read_given(only_looks, content, str(path), folder=path.parent).answers
