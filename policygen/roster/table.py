"""Owns reading a roster file, CSV or XLSX, to its columns and rows."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from itertools import islice

from policygen.errors import InputError, Problem
from policygen.model.roster import Field, RosterTable
from policygen.roster.columns import (
    HEAD_WITHIN,
    ROSTER_NEEDS,
    choose,
    find_head,
    recognise,
)
from policygen.roster.decode import decode
from policygen.roster.workbook import read_workbook

MOST_BYTES = 20_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 200
DELIMITERS = (";", ",", "\t")
_SEP = re.compile(r'"?sep=(?P<sign>[^\r\n"])"?(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
OTHER_KINDS = {
    b"\xd0\xcf\x11\xe0": "an old Excel file (.xls), or has a password",
    b"%PDF": "a PDF",
}


def read_table(
    data: bytes,
    file: str,
    given: Mapping[Field, str] | None = None,
    *,
    needs: frozenset[Field] = ROSTER_NEEDS,
) -> RosterTable:
    """Give the columns and rows of a roster; `given` names columns by their heading.

    `needs` are the columns of which there has to be one.

    Raises InputError when the file is no roster that can be read.
    """
    _refuse(data, file)
    if data.startswith(b"PK"):
        rows = read_workbook(data, file, most=MOST_ROWS + HEAD_WITHIN)
        form = "XLSX"
    else:
        rows, form = _read_text(data, file)
    numbered = [(number, _trim(row)) for number, row in rows]
    filled = [(number, row) for number, row in numbered if row]
    if not filled:
        raise InputError(Problem(file=file, message="There is nobody in this file."))
    if len(filled) > MOST_ROWS:
        raise _too_much(file, f"more than {MOST_ROWS:,} rows")
    if max(len(row) for _, row in filled) > MOST_COLUMNS:
        raise _too_much(file, f"more than {MOST_COLUMNS} columns")
    place = find_head([row for _, row in filled])
    head = filled[place][1]
    return RosterTable(
        file=file,
        form=form,
        head=head,
        columns=choose(head, given or {}, file, needs),
        rows=tuple(filled[place + 1 :]),
    )


def _trim(row: Sequence[str]) -> tuple[str, ...]:
    """Give the cells of a row without blanks around them, and none after the last."""
    cells = [cell.strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _refuse(data: bytes, file: str) -> None:
    if len(data) > MOST_BYTES:
        raise _too_much(file, f"more than {MOST_BYTES // 1_000_000} MB")
    for start, kind in OTHER_KINDS.items():
        if data.startswith(start):
            raise InputError(
                Problem(
                    file=file,
                    message=f"This is {kind}, not a roster that can be read.",
                    hint="Save it as XLSX or CSV, without a password.",
                )
            )


def _too_much(file: str, what: str) -> InputError:
    return InputError(
        Problem(
            file=file,
            message=f"This roster has {what}.",
            hint="Split it, or take out what is not about the people who sign.",
        )
    )


def _read_text(data: bytes, file: str) -> tuple[list[tuple[int, list[str]]], str]:
    text, encoding = decode(data)
    if "\0" in text:
        raise InputError(
            Problem(
                file=file,
                message="This is not a text file with a row for each person.",
                hint="Save the roster as XLSX or CSV.",
            )
        )
    if found := _SEP.match(text):
        delimiter, text = found["sign"], text[found.end() :]
    else:
        delimiter = _find_delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = list(enumerate(islice(reader, MOST_ROWS + HEAD_WITHIN + 1), 1))
    except csv.Error as error:
        raise InputError(
            Problem(
                file=file,
                line=reader.line_num,
                message="From here on the cells cannot be told apart.",
                hint='A quotation mark (") may stand open: look at this row.',
            )
        ) from error
    sign = "tab" if delimiter == "\t" else delimiter
    return rows, f"CSV, {encoding}, {sign}"


def _find_delimiter(text: str) -> str:
    """Give the sign between cells: the one with which most columns are known."""
    first = text[:20_000].splitlines(keepends=True)[:HEAD_WITHIN]

    def score(delimiter: str) -> tuple[int, int]:
        rows = _rows(first, delimiter)
        return max((len(recognise(row)) for row in rows), default=0), sum(
            map(len, rows)
        )

    return max(DELIMITERS, key=score)


def _rows(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(lines, delimiter=delimiter))
    except csv.Error:
        return []
