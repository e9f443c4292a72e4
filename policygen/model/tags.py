"""Owns the tags of languages (`nl`, `nl-BE`): their parent, and the one that is meant."""

from __future__ import annotations

from collections.abc import Collection


def parent_of(tag: str) -> str:
    """Give the language of a tag, without its region: `nl` for `nl-BE`, and for `nl`."""
    return tag.partition("-")[0]


def fit(asked: str, known: Collection[str]) -> str:
    """Give the tag that was asked for: that itself, else the only one of its language.

    `nl` fits `nl-BE` when no other Dutch is known; with two of them it fits neither, and
    `nl-NL` never fits `nl-BE`. Gives "" when nothing fits.
    """
    tag = asked.replace("_", "-").casefold()
    whole = [one for one in known if one.casefold() == tag]
    found = whole or [one for one in known if parent_of(one.casefold()) == tag]
    return found[0] if len(found) == 1 else ""
