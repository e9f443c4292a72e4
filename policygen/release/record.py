"""Owns the files of a release that machines read: release.json, texts.json, changes.json."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from policygen.disk import fingerprint
from policygen.model.audience import Audience
from policygen.model.pack import Block, BlockKind, ClauseText
from policygen.model.release import (
    Comparison,
    FrozenAnswer,
    FrozenDocument,
    FrozenFile,
    FrozenTexts,
    Place,
    Release,
    Weight,
)

RECORD = "release.json"
TEXTS = "texts.json"
CHANGES = "changes/changes.json"
EMPTY = b'{\n  "sha256": ""'
_OWN = re.compile(rb'\{\n  "sha256": "([0-9a-f]{64})"')
BROKEN = (OSError, ValueError, KeyError, TypeError, AttributeError)


def write_release(release: Release) -> bytes:
    """Give the bytes of release.json; there is no clock in it.

    It begins with its own SHA-256, taken while that value is empty.
    """
    blueprint_id, blueprint_version = release.blueprint
    data = (
        {"sha256": ""}
        | asdict(release)
        | {
            "blueprint": {"id": blueprint_id, "version": blueprint_version},
            "previous": release.previous
            and {"version": release.previous[0], "sha256": release.previous[1]},
            "files": [
                asdict(file)
                for file in sorted(release.files, key=lambda item: item.path)
            ],
        }
    )
    written = _write(data)
    return written.replace(EMPTY, EMPTY[:-1] + fingerprint(written).encode() + b'"', 1)


def _is_whole(written: bytes) -> bool:
    """Tell whether the bytes of a release.json are those of its own SHA-256."""
    empty = _OWN.sub(EMPTY, written, count=1)
    found = _OWN.match(written)
    return found is not None and found[1].decode() == fingerprint(empty)


def read_release(folder: Path) -> Release | None:
    """Give the release in a folder; None when there is none, or its record is broken."""
    try:
        written = (folder / RECORD).read_bytes()
        if not _is_whole(written):
            return None
        data = json.loads(written)
        previous = data["previous"]
        known = {field.name: data[field.name] for field in fields(Release)}
        return Release(
            **known
            | {
                "weight": Weight(data["weight"]),
                "blueprint": (data["blueprint"]["id"], data["blueprint"]["version"]),
                "previous": previous and (previous["version"], previous["sha256"]),
                "files": tuple(FrozenFile(**file) for file in data["files"]),
            }
        )
    except BROKEN:
        return None


def write_texts(texts: FrozenTexts) -> bytes:
    """Give the bytes of texts.json: the answers that counted and every clause."""
    return _write(asdict(texts))


def read_texts(folder: Path) -> FrozenTexts | None:
    """Give the texts of the release in a folder; None when they cannot be read."""
    try:
        data = json.loads((folder / TEXTS).read_bytes())
        return FrozenTexts(
            answers={
                key: FrozenAnswer(**item) for key, item in data["answers"].items()
            },
            documents=tuple(_read_document(item) for item in data["documents"]),
            keys=data.get("keys", {}),
        )
    except BROKEN:
        return None


def write_changes(comparison: Comparison) -> bytes:
    """Give the bytes of changes.json."""
    return _write(
        asdict(comparison)
        | {
            "titles": _places(comparison.titles),
            "reopens": [
                {"document": document, "language": language}
                for document, language in comparison.reopens
            ],
        }
    )


def read_reopened(folder: Path) -> frozenset[Place]:
    """Give the documents that the release in a folder changed for those who sign.

    Nothing for a first release: there was nothing to sign before it.
    """
    file = folder / CHANGES
    data = json.loads(file.read_bytes()) if file.exists() else {"reopens": []}
    return frozenset((item["document"], item["language"]) for item in data["reopens"])


def read_touched(folder: Path, place: Place) -> frozenset[str]:
    """Give the clauses of a document that the release in a folder changed.

    The title of the document itself is the clause "".
    """
    file = folder / CHANGES
    data = json.loads(file.read_bytes()) if file.exists() else {"clauses": []}
    return frozenset(
        item["clause"]
        for item in data["clauses"]
        if (item["document"], item["language"]) == place
    )


def _places(titles: Mapping[Place, str]) -> list[dict[str, str]]:
    return [
        {"document": document, "language": language, "title": title}
        for (document, language), title in titles.items()
    ]


def _read_document(data: Mapping[str, Any]) -> FrozenDocument:
    clauses = tuple(_read_clause(item) for item in data["clauses"])
    audience = Audience(data["audience"])
    return FrozenDocument(**{**data, "audience": audience, "clauses": clauses})


def _read_clause(data: Mapping[str, Any]) -> ClauseText:
    blocks = tuple(
        Block(BlockKind(item["kind"]), tuple(item["cells"])) for item in data["blocks"]
    )
    return ClauseText(**{**data, "blocks": blocks})


def _write(data: Mapping[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
