"""Owns how a language that a person names finds the tag that there is (`nl`, `nl-BE`)."""

from __future__ import annotations

from collections.abc import Collection


def fit(asked: str, known: Collection[str]) -> str:
    """Give the tag that was asked for: that itself, else the only one of its language.

    `nl` fits `nl-BE` when no other Dutch is known; with two of them it fits neither, and
    `nl-NL` never fits `nl-BE`. Gives "" when nothing fits.
    """
    tag = asked.replace("_", "-").casefold()
    whole = [one for one in known if one.casefold() == tag]
    found = whole or [one for one in known if one.casefold().partition("-")[0] == tag]
    return found[0] if len(found) == 1 else ""
