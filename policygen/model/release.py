"""Owns the release: a frozen version of a pack, and how it differs from the one before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from policygen.model.audience import Audience
from policygen.model.pack import BlockKind, ClauseText

Place: TypeAlias = tuple[str, str]
"""A document and a language."""


class Weight(StrEnum):
    """What a change does to a signature under the release before it."""

    MATERIAL = "material"
    """Whoever signed the old text is asked to sign the new one."""
    EDITORIAL = "editorial"
    """The text says the same in other words: signatures stay good."""


class ChangeKind(StrEnum):
    """What happened to a clause."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Cause(StrEnum):
    """Why a change is what it is; all but `wording` make it material."""

    CLAUSE = "clause"
    NUMBER = "number"
    CONTACT = "contact"
    WORDING = "wording"


class Mark(StrEnum):
    """What happened to a piece of text."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text that stayed, came or went."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedBlock:
    """A block of a clause with its changes, cell by cell."""

    kind: BlockKind
    cells: tuple[tuple[Span, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenDocument:
    """The text of a document in one language, as a release holds it."""

    document: str
    language: str
    title: str
    file: str
    audience: Audience
    is_signed: bool
    clauses: tuple[ClauseText, ...]

    @property
    def place(self) -> Place:
        """Give the document and the language."""
        return self.document, self.language


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenAnswer:
    """An answer as it counted when a release was made.

    `plain` is the value as JSON, for comparing; `title` and `shown` are in the
    client's own language, for people.
    """

    plain: str
    title: str
    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenTexts:
    """All that the next release is compared with.

    `keys` say which answer held a fact that letters and sheets need (`email`, `owner`,
    `address`).
    """

    answers: Mapping[str, FrozenAnswer]
    documents: tuple[FrozenDocument, ...]
    keys: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenFile:
    """A file of a release; `path` is relative, with slashes."""

    path: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What stands in release.json.

    `effective` is the date in force (ISO 8601), "" when the blueprint asks for none.
    `previous` is the version before it and the SHA-256 of that release.json, None for
    the first. `files` are all files of the release but release.json itself.
    `language` is the client's own, in which people are told about it.
    """

    client: str
    language: str
    version: str
    effective: str
    weight: Weight
    note: str
    policygen: str
    blueprint: tuple[str, str]
    answers_sha256: str
    previous: tuple[str, str] | None = None
    files: tuple[FrozenFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerChange:
    """An answer that is not what it was; `before` or `after` is "" when it had none."""

    key: str
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseChange:
    """A clause of a document in one language that is not what it was.

    The change of a document's own title has the id "".
    """

    document: str
    language: str
    clause: str
    number: str
    title: str
    kind: ChangeKind
    weight: Weight
    causes: tuple[Cause, ...]
    heading: tuple[Span, ...] = ()
    blocks: tuple[MarkedBlock, ...] = ()

    @property
    def place(self) -> Place:
        """Give the document and the language."""
        return self.document, self.language


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What a release changes.

    `reopens` are the documents, by language, that people sign and that changed
    materially. `titles` are those of all documents of both releases.
    """

    before: str
    after: str
    weight: Weight
    answers: tuple[AnswerChange, ...] = ()
    clauses: tuple[ClauseChange, ...] = ()
    reopens: tuple[Place, ...] = ()
    titles: Mapping[Place, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How one document in one language differs from a version that somebody signed.

    All releases in between are added up. `is_comparable` is false when the version
    that was signed did not have this document in this language.
    """

    before: str
    after: str
    changes: tuple[ClauseChange, ...] = ()
    is_comparable: bool = True
