"""What signing off writes is for its owner alone, and it names nobody without need."""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
from collections.abc import Iterator

import pytest

from policygen.errors import MachineError
from policygen.model.event import Entry, EventKind
from tests.signoff.conftest import NOW, ROSTER, Bureau

NAMES = ("Anaïs", "Lefèvre", "Piet", "Müller", "Bloggs", "=Eve", "x.example")
WRITING = (
    ("record", "Joe Bloggs"),
    ("export", "all.csv"),
    ("export", "all.xlsx"),
    ("export", "report.md"),
    ("export", "report.html"),
    ("export", "joe.json", "--person", "Joe Bloggs"),
    ("mail", "--to", "letters"),
    ("mail", "--merge", "mail.csv"),
    ("remind", "--to", "reminders"),
    ("remind", "--merge", "remind.csv"),
    ("backup", "safe.sqlite"),
    ("restore", "safe.sqlite"),
    ("erase", "Joe Bloggs"),
    ("close", "1.0"),
)
NAMELESS = (
    ("export", "all.csv"),
    ("export", "all.xlsx"),
    ("export", "report.md"),
    ("backup", "safe.sqlite"),
    ("restore", "safe.sqlite"),
    ("audit",),
    ("close", "1.0"),
)


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """Let new files be for everybody, unless who makes them says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_to_all")
def test_every_file_that_is_written_is_for_its_owner_alone(bureau: Bureau) -> None:
    folder = bureau.desk.folder
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}

    ends = [bureau.type(*words).code for words in WRITING]

    new = [
        path
        for path in folder.rglob("*")
        if path.is_file() and before.get(path) != path.stat().st_mtime_ns
    ]
    modes = {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in new}
    assert ends == [0] * len(WRITING)
    assert len(new) > len(WRITING)
    assert set(modes.values()) == {"0o600"}, modes


@pytest.mark.parametrize("words", NAMELESS, ids=" ".join)
def test_nobody_is_named_where_nobody_was_asked_about(
    bureau: Bureau, words: tuple[str, ...]
) -> None:
    bureau.type("backup", "safe.sqlite")

    said = bureau.type(*words)

    assert said.code == 0
    assert [name for name in NAMES if name in said.out + said.err] == []


def test_nothing_is_logged_about_anybody(
    bureau: Bureau, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    for words in WRITING:
        bureau.type(*words)
    bureau.open("1.0", ROSTER)

    assert [name for name in NAMES if name in caplog.text] == []


def test_the_events_themselves_name_nobody(bureau: Bureau) -> None:
    bureau.type("record", "Joe Bloggs", "--refused", "--witness", "Piet Müller")

    with sqlite3.connect(bureau.office.register.path) as connection:
        rows = connection.execute("SELECT * FROM events").fetchall()
    connection.close()
    assert {"issued", "made", "refused", "witnessed"} <= {row[2] for row in rows}
    assert [name for name in NAMES if name in str(rows)] == []


def test_a_fault_of_the_database_names_nobody(bureau: Bureau) -> None:
    with sqlite3.connect(bureau.office.register.path) as connection:
        connection.execute("ALTER TABLE payloads RENAME COLUMN salt TO pepper")
    connection.close()
    entry = Entry(kind=EventKind.ISSUED, version="1.0", payload={"name": "Joe Bloggs"})

    with (
        pytest.raises(MachineError) as caught,
        bureau.office.register.writing(NOW) as pen,
    ):
        pen.append([entry])

    assert "payloads" in str(caught.value.__cause__)
    assert "Bloggs" not in str(caught.value.__cause__)


def test_an_erasure_names_the_registers_that_still_name_the_person(
    bureau: Bureau,
) -> None:
    bureau.type("backup", "safe.sqlite")
    before = bureau.type("erase", "Joe Bloggs", "--dry-run")
    bureau.type("restore", "safe.sqlite")

    said = bureau.type("erase", "Joe Bloggs")

    (aside,) = bureau.office.folder.glob("register-replaced-*")
    assert b"Bloggs" in aside.read_bytes()
    assert said.out.splitlines()[-1].startswith(f"{aside} blijft staan en kan deze")
    assert "blijft staan" not in before.out
