"""Owns the noun between the two halves of a build: all of a pack but its PDF files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from policygen.model.audience import Audience
from policygen.model.finding import Finding
from policygen.model.pack import Rendered, Slot
from policygen.render.simple_page import PLAIN, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Everything of a pack but its PDF files.

    `language` is the client's own: the one that binds, in which findings are told.
    `assets` are the fonts and the logo that the print pages name. `logo` is the path of
    the picture that was read and its fingerprint. `unprintable` is what stands in the
    way of PDF files. `whole` are all files that the client's pack can have, also when
    fewer documents were asked for. `answers` and `looks` are the names of the answers
    file and of the file that says how the documents look, "" when none does.
    `memos` are the documents that tell what the checks say; `mark` is the client's own.
    """

    client: str
    blueprint: tuple[str, str]
    answers_sha256: str
    language: str
    documents: tuple[Rendered, ...]
    findings: tuple[Finding, ...]
    assets: Mapping[str, bytes]
    audiences: Mapping[str, Audience]
    signed: tuple[str, ...]
    descriptions: Mapping[tuple[str, str], str]
    prepared_by: str
    logo: tuple[Path, str] | None
    whole: tuple[Slot, ...]
    unprintable: tuple[Finding, ...] = ()
    answers: str = ""
    looks: str = ""
    memos: tuple[str, ...] = ()
    mark: Mark = PLAIN
