"""Owns turning blueprint data with texts per language into data of one language."""

from __future__ import annotations

from collections.abc import Mapping

from policygen.model.blueprint import Blueprint
from policygen.model.tags import parent_of
from policygen.sandbox.facts import Group


def localise(data: object, blueprint: Blueprint, language: str) -> object:
    """Give data for templates: `{nl: België, en: Belgium}` becomes one text.

    A mapping counts as texts when every key is a language of the blueprint or the
    parent of one.
    """
    if isinstance(data, Mapping):
        if data and _is_texts(data, blueprint):
            return _choose(data, blueprint, language)
        return Group(
            {key: localise(item, blueprint, language) for key, item in data.items()}
        )
    if isinstance(data, list | tuple):
        return tuple(localise(item, blueprint, language) for item in data)
    return data


def _is_texts(data: Mapping[str, object], blueprint: Blueprint) -> bool:
    languages = {*blueprint.languages, *blueprint.texts}
    known = languages | {parent_of(language) for language in languages}
    return set(data) <= known


def _choose(data: Mapping[str, object], blueprint: Blueprint, language: str) -> object:
    found = (data.get(candidate) for candidate in blueprint.fallbacks(language))
    return next((item for item in found if item is not None), "")
