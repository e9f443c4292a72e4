"""Owns the points of a blueprint: the advice behind its clauses, read when somebody looks."""

from __future__ import annotations

from collections import UserDict

from policygen.blueprint.fields import Fields, Page
from policygen.blueprint.folder import Folder
from policygen.errors import InputError
from policygen.marked import Mapping
from policygen.model.advice import Point

POINTS = "points.yaml"


class LazyPoints(UserDict[str, Point]):
    """The points by id, read at the first look; a broken file raises then."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def __getattr__(self, name: str) -> dict[str, Point]:
        """Read the file when `data` is asked for the first time."""
        if name != "data":
            raise AttributeError(name)
        self.data = _read(self._folder)
        return self.data


def _read(folder: Folder) -> dict[str, Point]:
    known = len(folder.problems)
    node = folder.node(POINTS)
    page = Page(folder.label(POINTS), folder.problems)
    points: dict[str, Point] = {}
    if isinstance(node, Mapping):
        for name, entry in node.entries.items():
            fields = Fields(page, entry.node, "point")
            points[name] = Point(
                id=name, texts=fields.texts("text"), replies=fields.words("replies")
            )
    elif node is not None:
        page.report(
            node, "The file must be a group of keys.", 'Write "id: {text: ...}" lines.'
        )
    if len(folder.problems) > known:
        raise InputError(*folder.problems[known:])
    return points
