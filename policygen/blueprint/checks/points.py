"""Owns the tie between the points of a blueprint and what carries them."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.blueprint.load import Reading
from policygen.blueprint.points import POINTS
from policygen.blueprint.references import QUESTIONS
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Blueprint

Named = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A file, the place in it, and the points that are named there."""


def check_points(reading: Reading) -> Iterator[Problem]:
    """Give points that are named and not there, and points that nothing carries."""
    points = reading.blueprint.points
    if not points:
        return
    carried: set[str] = set()
    for file, place, named in _naming(reading.blueprint):
        carried.update(named)
        for name in named:
            if name not in points:
                yield reading.folder.problem(
                    file,
                    place,
                    f'"{name}" is no point of {POINTS}.',
                    suggest(name, points) or f"Add it to {POINTS}, or take it out.",
                )
    yield from _check_replies(reading)
    for name, point in points.items():
        if name not in carried and not point.replies:
            yield reading.folder.problem(
                POINTS,
                (name,),
                f'Nothing carries the point "{name}".',
                "Name it under seeds of a clause or rule, sources of a question, or "
                "give it replies.",
            )


def _naming(blueprint: Blueprint) -> Iterator[Named]:
    for document in blueprint.documents:
        for clause in document.clauses:
            file = f"documents/{document.id}/clauses.yaml"
            yield file, ("clauses", clause.id), clause.seeds
    for question in blueprint.questions:
        yield QUESTIONS, (question.key,), question.sources
    for rule in blueprint.rules:
        yield "rules.yaml", (rule.id,), rule.seeds


def _check_replies(reading: Reading) -> Iterator[Problem]:
    libraries = reading.blueprint.replies.values()
    known = {str(reply.get("id", "")) for library in libraries for reply in library}
    for name, point in reading.blueprint.points.items():
        for reply in point.replies:
            if reply not in known:
                yield reading.folder.problem(
                    POINTS,
                    (name, "replies", reply),
                    f'The point "{name}" names reply "{reply}", which is not there.',
                    suggest(reply, known) or "Write the id of a reply.",
                )
