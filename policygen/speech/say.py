"""Owns what the program itself says, in the language of the person at the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from policygen.model.tags import parent_of

LANGUAGES = ("nl", "fr", "en")
SPEAKERS = (
    "brand",
    "files",
    "letters",
    "looks",
    "machine",
    "pack",
    "refusals",
    "register",
    "release",
    "report",
    "roster",
    "sheet",
    "signoff",
    "story",
    "wizard",
)


@cache
def catalog(language: str) -> Mapping[str, str]:
    """Give all sentences of one of our languages, from code to text."""
    texts: dict[str, str] = {}
    for speaker in SPEAKERS:
        texts |= import_module(f"policygen.speech.{speaker}_{language}").TEXTS
    return MappingProxyType(texts)


def say(language: str, code: str, /, **facts: object) -> str:
    """Give the sentence of a code with its facts filled in; English when unknown.

    `language` may carry a region (`nl-BE`). A code with the two forms `<code>.one`
    and `<code>.other` is chosen by the fact `count`.
    """
    texts = catalog(spoken(language) or "en")
    if "count" in facts and f"{code}.one" in texts:
        code = f"{code}.one" if facts["count"] == 1 else f"{code}.other"
    return texts[code].format_map(facts)


def spoken(tag: str) -> str:
    """Give the language of ours that a tag or locale (`nl_BE.UTF-8`) asks for, or ""."""
    language = parent_of(tag.replace("_", "-").partition(".")[0]).lower()
    return language if language in LANGUAGES else ""
