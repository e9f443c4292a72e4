"""Owns small questions about a blueprint that several checks ask."""

from __future__ import annotations

from policygen.model.blueprint import Blueprint


def base_languages(blueprint: Blueprint) -> tuple[str, ...]:
    """Give the languages of a blueprint and their parents: nl-BE, nl, en."""
    found: dict[str, None] = {}
    for language in blueprint.languages:
        found |= dict.fromkeys(blueprint.fallbacks(language))
    return tuple(found)


def home_of(blueprint: Blueprint, language: str) -> str:
    """Give the language in which a text that lacks is best added: nl for nl-BE."""
    return blueprint.fallbacks(language)[-1]
