"""Owns the checks of a blueprint: conditions on answers, and patterns in texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from policygen.model.advice import Source

Patterns: TypeAlias = Mapping[str, tuple[str, ...]]
"""Patterns by language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Where a rule looks in the text of a pack, and for what.

    It looks at whole `documents`, at single `clauses`, and at the `text` of every
    reply that has the facts of `replies` (None: at no reply). No sentence may match
    one of `never`, or hold a word of the answer `avoid`, unless it matches one of
    `unless`; each of `must` has to match somewhere.
    """

    documents: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    replies: Mapping[str, str] | None = None
    never: Patterns = field(default_factory=dict)
    unless: Patterns = field(default_factory=dict)
    must: Patterns = field(default_factory=dict)
    avoid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A check: a finding when `condition` holds for the answers and `text` finds.

    It is an error, whatever its `severity`, when `error_when` is there and holds.
    With `parts` it says which of them hold (id and condition, in order), and speaks
    only when there are `at_least` so many.
    """

    id: str
    severity: str
    condition: str = ""
    error_when: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    at_least: int = 1
    text: Wording | None = None
    is_legal: bool = False
    keys: tuple[str, ...] = ()
    seeds: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    line: int = 0
