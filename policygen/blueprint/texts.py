"""Owns the texts of a blueprint: read when somebody looks, not at the start."""

from __future__ import annotations

from collections import UserDict
from pathlib import Path

from policygen.blueprint.brand import brand_texts
from policygen.blueprint.folder import Folder, unreadable
from policygen.errors import InputError, Problem
from policygen.marked import Mapping, Node, Scalar, read_marked
from policygen.model.blueprint import Texts

Tree = dict[str, object]


class LazyTree(UserDict[str, object]):
    """The texts of one file, read at the first look; a broken file raises then."""

    def __init__(self, path: Path, language: str) -> None:
        self._path = path
        self._language = language

    def __getattr__(self, name: str) -> Tree:
        """Read the file when `data` is asked for the first time."""
        if name != "data":
            raise AttributeError(name)
        self.data = _read(self._path, self._language)
        return self.data


def read_texts(folder: Folder) -> dict[str, Texts]:
    """Give the texts of each language that has a file."""
    return {
        language: Texts(
            language=language,
            tree=LazyTree(folder.root / "texts" / f"{language}.yaml", language),
        )
        for language in folder.stems("texts", ".yaml")
    }


def plain(node: Node) -> object:
    """Give a node as strings, lists and dictionaries."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Mapping):
        return {key: plain(entry.node) for key, entry in node.entries.items()}
    return [plain(item) for item in node.items]


def _read(path: Path, language: str) -> Tree:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(str(path), error) from error
    tree = plain(read_marked(data, str(path)))
    if not isinstance(tree, dict):
        raise InputError(
            Problem(
                file=str(path),
                line=1,
                message="The file must be a group of keys.",
                hint='Begin with "questions:".',
            )
        )
    return tree if "-" in language else _with_brand(tree, language)


def _with_brand(tree: Tree, language: str) -> Tree:
    """Add the texts of the engine's own questions, which no blueprint writes."""
    questions, group = brand_texts(language)
    own = tree.get("questions")
    groups = tree.get("groups")
    return {
        **tree,
        "questions": {**(own if isinstance(own, dict) else {}), **questions},
        "groups": {**(groups if isinstance(groups, dict) else {}), "brand": group},
    }
