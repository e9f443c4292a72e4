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

from policygen.errors import InputError, Problem

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
        raise InputError(
            Problem(
                file=file,
                message="This workbook cannot be read.",
                hint="Open it in Excel or LibreOffice and save it again as XLSX.",
            )
        ) from error


def _look_inside(data: bytes, file: str) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        names = {member.filename for member in members}
        if len(members) > MOST_MEMBERS:
            raise _harmful(file, f"has more than {MOST_MEMBERS} parts")
        if "xl/workbook.xml" not in names:
            raise _harmful(file, "is not an Excel file (XLSX)")
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise _harmful(file, "has macros")
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
                raise _harmful(file, "is far larger inside than it looks")
            seen = (before + chunk).replace(b"\0", b"").upper()
            if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
                raise _harmful(file, "has definitions that no Excel file needs")
            before = chunk[-32:]
    return size


def _harmful(file: str, what: str) -> InputError:
    return InputError(
        Problem(
            file=file,
            message=f"This workbook {what}, so it is not opened.",
            hint="Copy the rows to a new workbook and save that as XLSX.",
        )
    )


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
