"""Owns the opening of a client: its answers file and the blueprint that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from policygen import marked
from policygen.answers.brand import Brand
from policygen.answers.files import read_file
from policygen.answers.head import peek_blueprint, peek_language
from policygen.answers.read import read_into
from policygen.answers.reading import Reading
from policygen.blueprint.load import find_blueprint, load_blueprint
from policygen.errors import InputError, Problem
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint
from policygen.render.colours import parse_colour
from policygen.settings import blueprints_folder

NAMED = re.compile(
    rb"^blueprint:[ \t]*[\"']?([^\"'#\r\n]+?)[\"']?[ \t]*(?:#.*)?\r?$", re.MULTILINE
)
SIMPLE_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """One client: where its answers are, what they say, and the blueprint for them.

    `brand` is the consultant's file for looks that the client has not filled in. `is_draft` tells
    that the documents are no release: they say so.
    """

    path: Path
    blueprint: Blueprint
    answers: Answers
    brand: Brand | None = None
    is_draft: bool = True

    @property
    def name(self) -> str:
        """Give the client's own name, or its file's name while it has none."""
        value = self.answers.value(self.blueprint.keys.get("name", ""))
        return value if isinstance(value, str) else self.path.stem


@contextmanager
def told_at(path: Path) -> Iterator[None]:
    """Give a problem that has no place of its own that of the answers file."""
    try:
        yield
    except InputError as error:
        raise InputError(
            *(
                replace(problem, file=problem.file or str(path))
                for problem in error.problems
            )
        ) from error


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


def is_ours(path: Path, locale: str = "en") -> bool:
    """Tell whether an answers file names a blueprint that came with the program.

    Raises InputError, told in the language of the locale, when it cannot be read.
    """
    name = peek_blueprint(read_file(path, locale), str(path), locale)
    return bool(SIMPLE_ID.fullmatch(name))


def _pale_colour(
    content: bytes, path: Path, keys: Mapping[str, str], locale: str
) -> Iterator[Problem]:
    """Give what is wrong with the colour of answers that are refused for something else.

    Whether a colour can be read is known when the looks are made, which is too late
    for a client who has to mend everything at once.
    """
    from policygen.render.looks import check_colour

    root = marked.read_marked(content, str(path))
    brand = root.get("brand") if isinstance(root, marked.Mapping) else None
    colour = brand.get("colour") if isinstance(brand, marked.Mapping) else None
    if not isinstance(colour, marked.Scalar) or not parse_colour(colour.text):
        return
    language = peek_language(root, keys) or locale
    try:
        check_colour(colour.text, file=str(path), language=language)
    except InputError as error:
        for problem in error.problems:
            yield replace(problem, line=colour.line, column=colour.column)


def open_client(
    path: Path,
    *,
    data: Mapping[str, str] | None = None,
    brand: Brand | None = None,
    is_draft: bool = True,
    locale: str = "en",
) -> Client:
    """Read a client's answers file and its blueprint; all problems come together.

    `data` go from names of the blueprint's `keys` (`version`, `date`) to texts that
    win over the file; a name for which the blueprint has no question is left out.
    `brand` is a consultant's file with the looks that a client has not filled in.
    `is_draft` is False for a release. Problems are told in the client's language, or in
    that of the `locale` while it is not known.
    """
    content = read_file(path, locale)
    name = peek_blueprint(content, str(path), locale)
    source = blueprint_source(name, path.parent)
    blueprint = load_blueprint(source, blueprints_folder())
    keys = blueprint.keys
    given = [
        f"{keys[name]}={text}" for name, text in (data or {}).items() if name in keys
    ]
    try:
        answers = read_into(
            Reading(blueprint=blueprint, file=str(path), language=locale),
            content,
            data_overrides=given,
            folder=path.parent,
            brand=brand,
        )
    except InputError as error:
        pale = _pale_colour(content, path, keys, locale)
        raise InputError(*error.problems, *pale) from error
    return Client(
        path=path,
        blueprint=blueprint,
        answers=answers,
        brand=brand,
        is_draft=is_draft,
    )
