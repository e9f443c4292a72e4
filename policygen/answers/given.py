"""Owns what a client gave, before profile and defaults fill the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from policygen.model.answers import Answer, Override


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """Everything that stands in an answers file or came with `--data`.

    `answers` has every key that was given, also those that are hidden now. `folder`
    is where the file stands; files that answers name are beside it.
    """

    blueprint: str
    profile: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    file: str = ""
    sha256: str = ""
    folder: Path | None = None
