"""Owns reading a roster file, CSV or XLSX, to its columns and rows."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
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
from policygen.speech.told import problem

MOST_BYTES = 20_000_000
MOST_ROWS = 200_000
MOST_COLUMNS = 200
DELIMITERS = (";", ",", "\t")
_SEP = re.compile(r'"?sep=(?P<sign>[^\r\n"])"?(?:\r\n|\r|\n|\Z)', re.IGNORECASE)
OTHER_KINDS = {
    b"\xd0\xcf\x11\xe0": "roster.old_excel",
    b"%PDF": "roster.pdf",
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
        raise InputError(problem("roster.nobody_file", file=file))
    if len(filled) > MOST_ROWS:
        raise _too_much("rows", MOST_ROWS // 1000, file)
    if max(len(row) for _, row in filled) > MOST_COLUMNS:
        raise _too_much("columns", MOST_COLUMNS, file)
    place = find_head([row for _, row in filled])
    head = filled[place][1]
    return RosterTable(
        file=file,
        form=form,
        head=head,
        columns=choose(head, given or {}, file, needs),
        rows=tuple(filled[place + 1 :]),
    )


def find_extra(table: RosterTable) -> Iterator[Problem]:
    """Give every cell that stands beyond the last heading; a row may be shifted."""
    width = len(table.head)
    for number, row in table.rows:
        text = next(filter(None, row[width:]), "")
        if text:
            yield problem("roster.extra", file=table.file, line=number, text=text)


def _trim(row: Sequence[str]) -> tuple[str, ...]:
    """Give the cells of a row without blanks around them, and none after the last."""
    cells = [cell.strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return tuple(cells)


def _refuse(data: bytes, file: str) -> None:
    if len(data) > MOST_BYTES:
        raise _too_much("bytes", MOST_BYTES // 1_000_000, file)
    for start, code in OTHER_KINDS.items():
        if data.startswith(start):
            raise InputError(problem(code, remedy="roster.save_hint", file=file))


def _too_much(what: str, most: int, file: str) -> InputError:
    code, remedy = f"roster.many_{what}", "roster.many_hint"
    return InputError(problem(code, remedy=remedy, file=file, most=most))


def _read_text(data: bytes, file: str) -> tuple[list[tuple[int, list[str]]], str]:
    text, encoding = decode(data)
    if "\0" in text:
        raise InputError(problem("roster.no_text", file=file))
    if found := _SEP.match(text):
        delimiter, text = found["sign"], text[found.end() :]
    else:
        delimiter = _find_delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = list(enumerate(islice(reader, MOST_ROWS + HEAD_WITHIN + 1), 1))
    except csv.Error as error:
        raise InputError(
            problem("roster.cells", file=file, line=reader.line_num)
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
