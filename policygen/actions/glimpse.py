"""Owns a first look at clients: name and languages, before anything is read with care."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from policygen import marked
from policygen.actions.client import blueprint_root
from policygen.answers.files import read_file, read_start
from policygen.answers.head import guess_language, peek_blueprint, peek_language
from policygen.blueprint.references import MAIN
from policygen.errors import PolicygenError
from policygen.settings import blueprints_folder

_KEYS = ("name", "binding", "languages")
_OURS = "social-media"
"""The blueprint whose keys are looked for when that of a client cannot be found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Glimpse:
    """What can be seen of a client at a glance; "" and () for what cannot.

    `language` is one of ours, that of the documents; `known` are the languages of the
    blueprint.
    """

    name: str = ""
    language: str = ""
    known: tuple[str, ...] = ()


def glimpse(path: Path) -> Glimpse:
    """Look at one client; what is wrong with it is for a later reading to tell."""
    return glimpse_all([path])[path]


def glimpse_all(paths: Sequence[Path]) -> dict[Path, Glimpse]:
    """Look at many clients, at each blueprint once."""
    mains: dict[Path, marked.Node | None] = {}
    return {path: _look(path, mains) for path in paths}


def shared_language(glimpses: Mapping[Path, Glimpse], otherwise: str) -> str:
    """Give the language that all clients have in common, else another."""
    found = {item.language for item in glimpses.values() if item.language}
    return found.pop() if len(found) == 1 else otherwise


def _look(path: Path, mains: dict[Path, marked.Node | None]) -> Glimpse:
    data = read_start(path)
    root = _root_of(data, path)
    place = root or blueprints_folder() / _OURS
    if place not in mains:
        mains[place] = _read_main(place)
    main = mains[place]
    keys = {key: _text(_under(main, "keys", key)) for key in _KEYS}
    try:
        answers = marked.read_marked(read_file(path), str(path)) if root else None
    except PolicygenError:
        answers = None
    if answers is None:
        return Glimpse(language=guess_language(data, keys))
    listed = _under(main, "languages")
    return Glimpse(
        name=_text(_under(answers, *keys["name"].split("."))),
        language=peek_language(answers, keys),
        known=tuple(map(_text, listed.items))
        if isinstance(listed, marked.Sequence)
        else (),
    )


def _root_of(data: bytes, path: Path) -> Path | None:
    """Give the folder of the blueprint of a client; None when it cannot be found."""
    try:
        return blueprint_root(peek_blueprint(data, str(path)), path.parent)
    except PolicygenError:
        return None


def _read_main(root: Path) -> marked.Node | None:
    try:
        return marked.read_marked(read_file(root / MAIN), MAIN)
    except PolicygenError:
        return None


def _under(node: marked.Node | None, *keys: str) -> marked.Node | None:
    for key in keys:
        node = node.get(key) if isinstance(node, marked.Mapping) else None
    return node


def _text(node: marked.Node | None) -> str:
    return node.text.strip() if isinstance(node, marked.Scalar) else ""
