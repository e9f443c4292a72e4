"""Owns the marks of a matrix: the letters of its cells, in shapes that differ in print."""

from __future__ import annotations

import re

MOST_MARKS = 4
_MATRIX = re.compile(r'<div class="matrix">.*?</table>', re.DOTALL)
_LEGEND = re.compile(r"<strong>(\w{1,2})</strong>")
_ROW = re.compile(r"(<tr>\s*<td[^>]*>.*?</td>)(.*?)(</tr>)", re.DOTALL)
_CELL = re.compile(r"(<td[^>]*>)(.*?)(</td>)", re.DOTALL)
_EMPTY = ("", "–", "-")
_CLASS = re.compile(r' class="[^"]*"')


def mark_cells(html: str) -> str:
    """Put the letters that a matrix explains above its table in marks.

    The first letter of the explanation is the first mark, and so on, at most four; in
    the table they are marked everywhere but in the first column. A cell with nothing but
    a dash gets the class `nothing`, so that a phone can leave it out.
    """
    return _MATRIX.sub(lambda found: _marked(found[0]), html)


def _marked(matrix: str) -> str:
    legend, table, rows = matrix.partition("<table")
    letters = list(dict.fromkeys(_LEGEND.findall(legend)))[:MOST_MARKS]
    if not letters:
        return matrix
    either = "|".join(map(re.escape, letters))
    letter = re.compile(rf"(?<![\w<>/&])(?:{either})(?![\w>;])")
    legend = _LEGEND.sub(lambda found: _mark(found[1], letters), legend)

    def mark_row(row: re.Match[str]) -> str:
        return row[1] + _CELL.sub(mark_cell, row[2]) + row[3]

    def mark_cell(cell: re.Match[str]) -> str:
        if cell[2].strip() in _EMPTY:
            return _as_nothing(cell[1]) + cell[2] + cell[3]
        marked = letter.sub(lambda found: _mark(found[0], letters), cell[2])
        return cell[1] + marked + cell[3]

    return legend + table + _ROW.sub(mark_row, rows)


def _as_nothing(tag: str) -> str:
    return _CLASS.sub("", tag)[:-1] + ' class="nothing">'


def _mark(letter: str, letters: list[str]) -> str:
    if letter not in letters:
        return f"<strong>{letter}</strong>"
    return f'<span class="mark mark-{letters.index(letter) + 1}">{letter}</span>'
