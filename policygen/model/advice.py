"""Owns where the texts of a blueprint come from: pieces of advice, and their sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A law, guideline or judgment behind a clause or rule.

    `text` is as written there; `Blueprint.source` gives it in a language.
    `confidence` is V (verified), K (known), U (uncertain: check with counsel).
    """

    text: str
    confidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A piece of advice that the blueprint was made from; clauses name it as a seed.

    `texts` say it in one line per language; `replies` are ids of replies that carry it.
    """

    id: str
    texts: Mapping[str, str] = field(default_factory=dict)
    replies: tuple[str, ...] = ()
