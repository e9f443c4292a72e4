"""Owns the reply libraries of a blueprint: read when somebody looks, like texts."""

from __future__ import annotations

from collections import UserList
from collections.abc import Mapping
from pathlib import Path

from policygen.blueprint.fields import Page, items_of
from policygen.blueprint.folder import Folder
from policygen.blueprint.texts import plain
from policygen.errors import InputError, Problem
from policygen.marked import read_marked

Reply = Mapping[str, object]


class LazyReplies(UserList[Reply]):
    """The replies of one file, read at the first look; a broken file raises then."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __getattr__(self, name: str) -> list[Reply]:
        """Read the file when `data` is asked for the first time."""
        if name != "data":
            raise AttributeError(name)
        self.data = _read(self._path)
        return self.data


def read_replies(folder: Folder) -> dict[str, LazyReplies]:
    """Give the library of each language that has a file."""
    return {
        language: LazyReplies(folder.root / "replies" / f"{language}.yaml")
        for language in folder.stems("replies", ".yaml")
    }


def _read(path: Path) -> list[Reply]:
    problems: list[Problem] = []
    page = Page(str(path), problems)
    replies: list[Reply] = []
    for item in items_of(page, read_marked(path.read_bytes(), str(path)), "The file"):
        reply = plain(item)
        if isinstance(reply, dict):
            replies.append(reply)
        else:
            page.report(
                item, "A reply must be a group of keys.", 'Write "key: value" lines.'
            )
    if problems:
        raise InputError(*problems)
    return replies
