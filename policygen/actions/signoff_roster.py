"""Owns rosters for the faces: looking at one, reading it, and the one to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from policygen.actions.signoff_lists import ListKind, read_list
from policygen.actions.signoff_tables import write_csv
from policygen.disk import write_file
from policygen.errors import InputError
from policygen.model.roster import Field, RosterTable
from policygen.render.spreadsheet import Sheet, make_workbook
from policygen.roster.table import read_table
from policygen.roster.template import make_template
from policygen.speech.told import problem

ENDINGS = (".csv", ".xlsx")


def look_at_roster(
    path: Path, given: Mapping[Field, str], language: str = "en"
) -> RosterTable:
    """Read a roster's columns and rows, for a person to confirm before it is used.

    That there is no such file is told in the language.
    """
    data = read_list(path, ListKind.ROSTER, language)
    return read_table(data, str(path), given)


def write_template(path: Path, language: str) -> Path:
    """Write the roster to fill in, as CSV or XLSX by the ending of its name.

    A file that is there already stays: it may be somebody's roster.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise InputError(problem("roster.form", file=str(path)))
    if path.exists():
        raise InputError(problem("roster.there", file=str(path)))
    rows = make_template(language)
    if ending == ".csv":
        data = write_csv(rows)
    else:
        data = make_workbook([Sheet(path.stem, [list(row) for row in rows])], path.stem)
    write_file(path, data)
    return path
