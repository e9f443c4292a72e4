"""Owns the reading of rows: a list of people, accounts, terms ..., cell by cell."""

from __future__ import annotations

from policygen import marked
from policygen.answers.bounds import check_bounds
from policygen.answers.circumstances import Circumstances
from policygen.answers.refused import Refused, nearest, refuse_all
from policygen.answers.single import read_single
from policygen.model.blueprint import Question
from policygen.model.values import Row, Value


def read_rows(
    question: Question, node: marked.Node, circumstances: Circumstances
) -> tuple[Row, ...]:
    """Give the rows of a node; every cell that is wrong is in the refusal."""
    if not isinstance(node, marked.Sequence):
        raise Refused("need_rows").at(node.line, node.column)
    rows: list[Row] = []
    refusals: list[Refused] = []
    for number, item in enumerate(node.items, 1):
        try:
            rows.append(_read_row(question, item, circumstances))
        except Refused as refused:
            refusals += [part.in_cell(number, "") for part in refused.every()]
    refuse_all(refusals)
    return tuple(rows)


def fill_row(question: Question, row: Row) -> Row:
    """Give a row with the defaults of its empty cells, in the order of the columns.

    Refuses a row in which a required cell stays empty.
    """
    cells: dict[str, Value] = {}
    refusals: list[Refused] = []
    for column in question.columns:
        value = row.cells.get(column.key, column.default)
        if value is not None:
            cells[column.key] = value
        elif column.required:
            missing = Refused("cell_missing", column=column.key)
            refusals.append(missing.in_cell(0, column.key))
    refuse_all(refusals)
    return Row(cells)


def _read_row(
    question: Question, node: marked.Node, circumstances: Circumstances
) -> Row:
    if not isinstance(node, marked.Mapping):
        raise Refused("need_row").at(node.line, node.column)
    cells: dict[str, Value] = {}
    refusals: list[Refused] = []
    for key, entry in node.entries.items():
        try:
            column = _column(question, key)
            if not is_empty(entry.node):
                cells[key] = _read_cell(column, entry.node, circumstances)
        except Refused as refused:
            refusals += [
                part.at(entry.key_line, entry.key_column).in_cell(0, key)
                for part in refused.every()
            ]
    present = {part.column_id for part in refusals}
    try:
        row = fill_row(question, Row(cells))
    except Refused as refused:
        refusals += [
            part.at(node.line, node.column)
            for part in refused.every()
            if part.column_id not in present
        ]
        row = Row(cells)
    refuse_all(refusals)
    return row


def _column(question: Question, key: str) -> Question:
    column = question.column(key)
    if column is not None:
        return column
    known = [column.key for column in question.columns]
    near = nearest(key, known)
    if near:
        raise Refused("column_meant", raw=key, meant=near)
    raise Refused("column", raw=key, columns=", ".join(known))


def _read_cell(
    column: Question, node: marked.Node, circumstances: Circumstances
) -> Value:
    value = read_single(column, node, circumstances)
    try:
        check_bounds(column, value)
    except Refused as refused:
        raise refused.at(node.line, node.column) from None
    return value


def is_empty(node: marked.Node) -> bool:
    """Tell whether nothing was filled in; an empty list says "none" and is an answer."""
    if isinstance(node, marked.Scalar):
        is_null = not node.quoted and node.text.strip() in ("~", "null")
        return is_null or not node.text.strip()
    return isinstance(node, marked.Mapping) and not node.entries
