"""Owns the names under which documents are delivered: safe, and each only once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from policygen.blueprint.load import Reading
from policygen.blueprint.references import MAIN
from policygen.disk import slug
from policygen.errors import Problem
from policygen.model.blueprint import Blueprint, Document, Guide

Place: TypeAlias = tuple[str, ...]


def check_titles(reading: Reading) -> Iterator[Problem]:
    """Give titles and file names that are unsafe, or that two documents share."""
    blueprint = reading.blueprint
    reported: set[tuple[Place, str, str]] = set()
    for language in blueprint.languages:
        for part in ("title", "file"):
            seen: dict[str, str] = {}
            for place, named in _named(blueprint):
                texts = named.titles if part == "title" else named.files
                text = blueprint.pick(texts, language)
                problem = _problem(part, text, seen)
                seen.setdefault(text, place[1])
                if not problem or (place, part, text) in reported:
                    continue
                reported.add((place, part, text))
                home = next(
                    (one for one in blueprint.fallbacks(language) if one in texts), ""
                )
                yield reading.folder.problem(MAIN, (*place, part, home), *problem)


def _named(blueprint: Blueprint) -> Iterator[tuple[Place, Document | Guide]]:
    """Give everything that has a title and a file name, and where it is written."""
    for document in blueprint.documents:
        place = ("documents", document.id)
        yield place, document
        if document.guide:
            yield (*place, "guide"), document.guide


def _problem(part: str, text: str, seen: dict[str, str]) -> tuple[str, str] | None:
    if not text:
        return None
    if part == "file" and slug(text) != text:
        return (
            f'"{text}" is no safe file name.',
            f'Write "{slug(text)}": small letters, digits and hyphens, at most 60.',
        )
    if text in seen:
        return (
            f'The document "{seen[text]}" has the {part} "{text}" as well.',
            "Give each document of a language its own.",
        )
    return None
