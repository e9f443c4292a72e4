"""Owns sheets.json: which sheets there are of a version, for machines to read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from policygen.disk import write_file
from policygen.errors import InputError, Problem
from policygen.model.signoff import MadeSheet

LISTING = "sheets.json"


def read_listing(folder: Path) -> list[MadeSheet]:
    """Give the sheets in a folder as its list says; none when there is no list yet."""
    path = folder / LISTING
    if not path.exists():
        return []
    try:
        data = json.loads(path.read_bytes())
        return [MadeSheet(**item) for item in data["sheets"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            Problem(
                file=str(path),
                message="This list of sheets cannot be read.",
                hint="Put it back from a copy, or make the sheets again.",
            )
        ) from error


def write_listing(
    folder: Path, client: str, version: str, sheets: Iterable[MadeSheet]
) -> Path:
    """Write the list, those that were there before kept unless they were made again."""
    known = {sheet.number: sheet for sheet in (*read_listing(folder), *sheets)}
    data = {
        "client": client,
        "version": version,
        "sheets": [asdict(known[number]) for number in sorted(known)],
    }
    path = folder / LISTING
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    write_file(path, text.encode(), mode=0o600)
    return path
