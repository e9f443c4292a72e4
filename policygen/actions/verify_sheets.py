"""Owns the verdict on personal sheets: of which release, in force, unchanged or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from policygen.actions.known_sheets import (
    KnownSheet,
    SheetKey,
    find_known_sheets,
    home_of,
    read_sheets,
)
from policygen.disk import PREFIX, fingerprint
from policygen.model.verdict import Fault, Judgement, Subject, Verdict
from policygen.sheets.listing import LISTING, read_labels

_NUMBER = re.compile(rb"<dc:identifier>([0-9A-Z.-]{10,50})</dc:identifier>")


class SheetBook:
    """Judges personal sheets; what is known of them is read when the first one comes."""

    def __init__(self, root: Path, paths: Sequence[Path]) -> None:
        self._root, self._paths = root, paths

    @cached_property
    def _sheets(self) -> Mapping[SheetKey, KnownSheet]:
        return find_known_sheets(self._root, self._paths)

    @cached_property
    def _prints(self) -> Mapping[str, KnownSheet]:
        return {
            sha256: sheet for sheet in self._sheets.values() for sha256 in sheet.prints
        }

    @cached_property
    def _numbers(self) -> Mapping[str, KnownSheet]:
        return {number: sheet for (_, number), sheet in self._sheets.items()}

    def judge(self, path: Path, otherwise: Judgement) -> Judgement:
        """Give the verdict on a file when it is a sheet, or the one it has otherwise.

        A sheet that stands in a folder that was asked for is called by its number: the
        name of its file says whose it is. Raises OSError when it cannot be read.
        """
        data = path.read_bytes()
        sheet = self._prints.get(fingerprint(data))
        verdict = Verdict.UNCHANGED
        if sheet is None:
            sheet = self._find_claimed(data)
            verdict = Verdict.CHANGED
        if sheet is None:
            return otherwise
        head = fingerprint(data[: sheet.size]) if sheet.size else ""
        is_changed = verdict is Verdict.CHANGED
        return Judgement(
            path=str(path) if path in self._paths else sheet.number,
            verdict=verdict if sheet.prints else Verdict.UNKNOWN,
            subject=Subject.SHEET,
            language=sheet.language,
            client=sheet.client,
            version=sheet.version,
            number=sheet.number,
            current=sheet.current,
            is_withdrawn=sheet.is_withdrawn,
            has_addition=is_changed and head in sheet.prints,
            is_certain=sheet.is_certain,
        )

    def judge_folder(self, folder: Path) -> Judgement:
        """Give the verdict on all sheets in a folder; the wrong ones go by number.

        Raises OSError when one of them cannot be read.
        """
        home, listed = home_of(folder), read_sheets(folder)
        known = [self._sheets[home, one.number] for one in listed]
        faults = [
            *(
                Fault(path=sheet.number, verdict=verdict)
                for sheet, one in zip(known, listed, strict=True)
                if (verdict := _compare(folder / one.path, sheet))
                is not Verdict.UNCHANGED
            ),
            *self._strangers(folder, {one.path for one in listed}),
        ]
        if not any(read_labels(folder)):
            faults = [Fault(path=LISTING, verdict=Verdict.CHANGED)]
        first = known[0] if known else self._find_any(home, folder.parent.name)
        return Judgement(
            path=str(folder),
            verdict=Verdict.CHANGED if faults else Verdict.UNCHANGED,
            subject=Subject.SHEETS,
            language=first.language,
            client=first.client,
            version=first.version,
            files=len(listed),
            faults=tuple(faults),
            is_certain=all(one.is_certain for one in known),
        )

    def _find_any(self, home: str, version: str) -> KnownSheet:
        """Give a sheet of a client and a version; one without a name when none is known."""
        nothing = KnownSheet(number="", version="", client="")
        theirs = (one for (client, _), one in self._sheets.items() if client == home)
        return next((one for one in theirs if one.version == version), nothing)

    def _strangers(self, folder: Path, listed: set[str]) -> Iterator[Fault]:
        """Give what is not in the list; a sheet by its number."""
        for file in sorted(folder.iterdir()):
            name = file.name
            if name in listed or name == LISTING or name.startswith(PREFIX):
                continue
            claimed = self._find_claimed(file.read_bytes()) if file.is_file() else None
            path = claimed.number if claimed else name
            yield Fault(path=path, verdict=Verdict.EXTRA)

    def _find_claimed(self, data: bytes) -> KnownSheet | None:
        """Give the sheet that a file says it is, by the number in its metadata."""
        numbers = (found.decode() for found in _NUMBER.findall(data))
        return next(
            (self._numbers[one] for one in numbers if one in self._numbers), None
        )


def _compare(path: Path, sheet: KnownSheet) -> Verdict:
    try:
        is_same = (
            not path.is_symlink() and fingerprint(path.read_bytes()) in sheet.prints
        )
    except FileNotFoundError:
        return Verdict.MISSING
    return Verdict.UNCHANGED if is_same else Verdict.CHANGED
