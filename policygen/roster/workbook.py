"""Owns reading the first sheet of a workbook (XLSX), and refusing what it could hide.

A workbook is an archive: a small one can hold a giant, a program or a trap for the
reader of its XML. So it is inflated once with a count, and looked through, before the
library that reads it sees it.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from datetime import date, datetime
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from policygen.errors import InputError
from policygen.speech.told import problem

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

MOST_INFLATED = 20_000_000
MOST_RATIO = 100
SMALL = 100_000
MOST_MEMBERS = 50
CHUNK = 65_536
_ZEROS = re.compile(r"0{2,20}")
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    NotImplementedError,
    RuntimeError,
    EOFError,
)


def read_workbook(data: bytes, file: str, *, most: int) -> list[tuple[int, list[str]]]:
    """Give the rows of the first visible sheet with their numbers, every cell as text.

    `most` are the rows to read; one more shows that there are more. Raises InputError for what is no workbook, or could do harm.
    """
    import openpyxl

    try:
        _look_inside(data, file)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(
                io.BytesIO(data), read_only=True, data_only=True
            )
            try:
                sheet = next(
                    one for one in book.worksheets if one.sheet_state == "visible"
                )
                # What a sheet says of its own size may be a million empty rows.
                sheet.reset_dimensions()
                rows = sheet.iter_rows(max_row=most + 1)
                return [
                    (number, [_text(cell) for cell in row])
                    for number, row in enumerate(rows, 1)
                ]
            finally:
                book.close()
    except (StopIteration, *BROKEN) as error:
        raise InputError(problem("roster.workbook", file=file)) from error


def _look_inside(data: bytes, file: str) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        names = {member.filename for member in members}
        if len(members) > MOST_MEMBERS:
            raise _harmful("parts", file)
        if "xl/workbook.xml" not in names:
            raise _harmful("no_excel", file)
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise _harmful("macros", file)
        total = 0
        for member in members:
            room = MOST_INFLATED - total
            total += _inflate(archive, member, room, file)


def _inflate(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, room: int, file: str
) -> int:
    """Give how large a member really is; what its head says of that is not believed."""
    most = min(room, max(SMALL, member.compress_size * MOST_RATIO))
    size, before = 0, b""
    with archive.open(member) as stream:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            if size > most:
                raise _harmful("large", file)
            seen = (before + chunk).replace(b"\0", b"").upper()
            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                raise _harmful("definitions", file)
            before = chunk[-32:]
    return size


def _harmful(what: str, file: str) -> InputError:
    code, remedy = f"roster.harm.{what}", "roster.harm_hint"
    return InputError(problem(code, remedy=remedy, file=file, most=MOST_MEMBERS))


def _text(cell: Cell | MergedCell) -> str:
    """Give a cell as a person reads it; zeros that only its format shows are kept."""
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return str(value)
        case datetime():
            return value.date().isoformat()
        case date():
            return value.isoformat()
        case int() | float() if value == int(value):
            zeros = _ZEROS.fullmatch(cell.number_format or "")
            return f"{int(value):0{len(zeros[0])}d}" if zeros else str(int(value))
        case _:
            return "" if cell.data_type == "e" else str(value)
