"""Owns asking rows on a face: adding, changing, removing and moving them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from policygen.answers.refused import Refused
from policygen.cli.ask import Card, Face, Look, Move, Option
from policygen.cli.asking import Slot, ask_value
from policygen.cli.words import Words
from policygen.model.blueprint import Question
from policygen.model.values import Row, Value
from policygen.speech.say import say

Rows = tuple[Row, ...]
MOVES = {"up": -1, "down": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of one question while they are asked.

    `slot_of` gives the slot of a column's cell, `check` raises Refused for rows that
    will not do, `keep` is told the rows after every change.
    """

    words: Words
    slot_of: Callable[[Question, Row], Slot]
    check: Callable[[Rows], object]
    keep: Callable[[Rows], None]
    explain: Callable[[Refused], str]
    progress: str = ""
    can_skip: bool = False

    def refuse(self, rows: Rows) -> str:
        """Give the reason why these rows will not do, or ""."""
        try:
            self.check(rows)
        except Refused as refused:
            return "\n".join(self.explain(part) for part in refused.every())
        return ""


def ask_rows(face: Face, table: Table, rows: Rows) -> Rows | Move:
    """Ask rows until the list is right; SKIP leaves it open, BACK forgets nothing."""
    started = _begin(face, table, rows)
    if isinstance(started, Move):
        return started
    rows = started
    while True:
        chosen = _choose_line(face, table, rows)
        if isinstance(chosen, Move):
            return chosen
        if chosen == "done":
            return rows
        changed = (
            _add_row(face, table, rows)
            if chosen == "add"
            else _change_line(face, table, rows, int(chosen))
        )
        if changed is Move.LEAVE:
            return Move.LEAVE
        if not isinstance(changed, Move):
            rows = changed
            table.keep(rows)


def _begin(face: Face, table: Table, rows: Rows) -> Rows | Move:
    """Say what the list is about, and ask the first row where there must be one."""
    if rows or not table.can_skip:
        face.tell(table.words.ask, Look.ASK)
    if rows or table.can_skip:
        return rows
    first = _add_row(face, table, rows)
    if not isinstance(first, Move):
        table.keep(first)
    return first


def _choose_line(face: Face, table: Table, rows: Rows) -> str | Move:
    """Show the rows; give the number of one, `add` or `done`."""
    language = face.language
    lines = [
        Option(id=str(number), label=table.words.show_row(row))
        for number, row in enumerate(rows)
    ]
    maximum = table.words.question.maximum
    if maximum is None or len(rows) < maximum:
        lines.append(Option(id="add", label=_adding(table.words, is_first=not rows)))
    if rows:
        lines.append(Option(id="done", label=say(language, "wizard.rows.done")))
    card = Card(
        ask=say(language, "wizard.rows.ask") if rows else table.words.ask,
        help=table.words.part("help"),
        options=tuple(lines),
        chosen=("done",) if rows else (),
        progress=table.progress,
        can_skip=table.can_skip and not rows,
    )

    def refuse(choice: str) -> str:
        return table.refuse(rows) if choice == "done" else ""

    return face.ask_one(card, refuse)


def _adding(words: Words, *, is_first: bool) -> str:
    """Give the words of the line that adds a row."""
    own = words.part("add" if is_first else "more")
    code = "wizard.rows.add.first" if is_first else "wizard.rows.add"
    return f"+ {own}" if own else say(words.language, code)


def _add_row(face: Face, table: Table, rows: Rows) -> Rows | Move:
    def keep(row: Row) -> None:
        table.keep((*rows, row))

    row = _ask_row(face, table, Row({}), len(rows) + 1, keep)
    return row if isinstance(row, Move) else (*rows, row)


def _change_line(face: Face, table: Table, rows: Rows, at: int) -> Rows | Move:
    """Ask what to do with a row and do it."""
    choices = ["change", "remove"]
    choices += ["up"] if at else []
    choices += ["down"] if at < len(rows) - 1 else []
    options = tuple(
        Option(id=choice, label=say(face.language, f"wizard.rows.{choice}"))
        for choice in (*choices, "keep")
    )
    card = Card(
        ask=say(face.language, "wizard.rows.do"),
        notes=(table.words.show_row(rows[at]),),
        options=options,
    )
    chosen = face.ask_one(card)
    match chosen:
        case "change":

            def put(row: Row) -> Rows:
                return (*rows[:at], row, *rows[at + 1 :])

            row = _ask_row(
                face, table, rows[at], at + 1, lambda half: table.keep(put(half))
            )
            return row if isinstance(row, Move) else put(row)
        case "remove":
            return (*rows[:at], *rows[at + 1 :])
        case "up" | "down":
            moved = list(rows)
            other = at + MOVES[chosen]
            moved[at], moved[other] = moved[other], moved[at]
            return tuple(moved)
        case Move():
            return chosen
        case _:
            return rows


def _ask_row(
    face: Face, table: Table, row: Row, number: int, keep: Callable[[Row], None]
) -> Row | Move:
    """Ask the cells of one row, one after another; BACK before the first gives up.

    `keep` is told of a row that is left half done, so that nothing typed is lost.
    """
    columns = table.words.question.columns
    cells: dict[str, Value] = dict(row.cells)
    at = 0
    while at < len(columns):
        column = columns[at]
        try:
            reply = _ask_cell(face, table, column, cells, number)
        except (EOFError, KeyboardInterrupt):
            keep(Row(cells))
            raise
        if reply is Move.LEAVE:
            keep(Row(cells))
        if reply is Move.LEAVE or (reply is Move.BACK and at == 0):
            return reply
        if reply is Move.BACK:
            at -= 1
            continue
        if reply in (Move.SKIP, ()):
            cells.pop(column.key, None)
        elif not isinstance(reply, Move):
            cells[column.key] = reply
        at += 1
    return Row({c.key: cells[c.key] for c in columns if c.key in cells})


def _ask_cell(
    face: Face, table: Table, column: Question, cells: Mapping[str, Value], number: int
) -> Value | Move:
    """Ask one cell of a row, under what the row holds so far."""
    name = table.words.part("row") or table.words.title
    title = say(face.language, "wizard.rows.number", title=name, number=number)
    row = Row(dict(cells))
    progress = title
    if cells:
        shown = table.words.show_row(row)
        progress = say(face.language, "wizard.rows.so_far", title=title, cells=shown)
    return ask_value(face, replace(table.slot_of(column, row), progress=progress))
