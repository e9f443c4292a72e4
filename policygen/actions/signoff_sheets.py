"""Owns sheets.json: which personal sheets of a version stand on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from policygen.disk import write_file
from policygen.errors import MachineError, Problem
from policygen.model.signoff import MadeSheet

SHEETS = "sheets.json"
OWNER_ONLY = 0o600


def read_sheets(folder: Path) -> dict[str, MadeSheet]:
    """Give the sheets in the folder of a version by document number."""
    file = folder / SHEETS
    if not file.exists():
        return {}
    try:
        listed = json.loads(file.read_bytes())["sheets"]
        return {item["number"]: MadeSheet(**item) for item in listed}
    except (ValueError, KeyError, TypeError) as error:
        raise MachineError(
            Problem(
                file=str(file),
                message="The list of personal sheets cannot be read.",
                hint="Open the release again: policygen signoff open.",
            )
        ) from error


def write_sheets(folder: Path, sheets: Iterable[MadeSheet]) -> None:
    """Write the list, sorted by number; file names tell who people are, so 0600."""
    listed = [asdict(one) for one in sorted(sheets, key=lambda one: one.number)]
    text = json.dumps({"sheets": listed}, ensure_ascii=False, indent=2) + "\n"
    write_file(folder / SHEETS, text.encode(), mode=OWNER_ONLY)
