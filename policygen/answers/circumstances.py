"""Owns what the reading of an answer may depend on besides the question itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """The client's country, the languages of the blueprint, the folder, the facts.

    `jurisdiction` is the lower-case code of the main one, "" while unknown: it decides
    how national phone numbers, company numbers and amounts are read. `folder` is where
    files that answers name are looked for; without it they are not looked for.
    `facts` are the other answers, as conditions see them.
    """

    jurisdiction: str = ""
    languages: tuple[str, ...] = ()
    folder: Path | None = None
    facts: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
