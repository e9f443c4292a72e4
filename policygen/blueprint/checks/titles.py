"""Owns the names under which documents are delivered: safe, and each only once."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.blueprint.load import Reading
from policygen.blueprint.references import MAIN
from policygen.disk import slug
from policygen.errors import Problem


def check_titles(reading: Reading) -> Iterator[Problem]:
    """Give titles and file names that are unsafe, or that two documents share."""
    blueprint = reading.blueprint
    reported: set[tuple[str, str, str]] = set()
    for language in blueprint.languages:
        for part in ("title", "file"):
            seen: dict[str, str] = {}
            for document in blueprint.documents:
                texts = document.titles if part == "title" else document.files
                text = blueprint.pick(texts, language)
                problem = _problem(part, text, seen)
                seen.setdefault(text, document.id)
                if not problem or (document.id, part, text) in reported:
                    continue
                reported.add((document.id, part, text))
                home = next(
                    (one for one in blueprint.fallbacks(language) if one in texts), ""
                )
                yield reading.folder.problem(
                    MAIN, ("documents", document.id, part, home), *problem
                )


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
