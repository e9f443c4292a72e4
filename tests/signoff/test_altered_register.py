"""Whoever looks at a register that was altered hears so before anything else."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.signoff.conftest import CLIENT_FOLDER, Bureau

WARNING = "Let op: dit register is gewijzigd, "
COMMANDS = (
    ("status",),
    ("status", "--json"),
    ("export", "all.csv"),
    ("export", "one.json", "--person", "Joe Bloggs"),
    ("mail", "--to", "letters"),
    ("mail", "--merge", "merge.csv"),
    ("remind", "--to", "letters"),
    ("record", "Joe Bloggs"),
    ("erase", "Joe Bloggs"),
    ("close", "1.0"),
)


def _alter(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        done = connection.execute(
            "UPDATE payloads SET payload = replace(payload, 'Piet', 'Paul')"
        )
        assert done.rowcount
    connection.close()


@pytest.mark.parametrize("words", COMMANDS)
def test_an_altered_register_is_told_first(
    bureau: Bureau, words: tuple[str, ...]
) -> None:
    _alter(bureau.desk.folder / CLIENT_FOLDER / "register.sqlite")

    said = bureau.type(*words)

    first = said.err.splitlines()[0]
    assert (said.code, first.startswith(WARNING)) == (0, True)
    assert first.endswith(f"policygen signoff audit {bureau.office.folder}")
    assert bureau.type("audit").code == 1


@pytest.mark.parametrize("words", COMMANDS)
def test_a_whole_register_is_shown_without_a_warning(
    bureau: Bureau, words: tuple[str, ...]
) -> None:
    said = bureau.type(*words)

    assert (said.code, WARNING in said.err) == (0, False)


@pytest.mark.parametrize("form", ["md", "html"])
def test_the_report_itself_says_that_the_register_was_altered(
    bureau: Bureau, form: str
) -> None:
    path = bureau.desk.folder / f"report.{form}"
    bureau.type("export", path)
    whole = path.read_text()
    _alter(bureau.desk.folder / CLIENT_FOLDER / "register.sqlite")

    bureau.type("export", path)

    title = "Let op: dit register is gewijzigd"
    warning = (
        "Wat in dit verslag staat, klopt misschien niet. "
        "Wat gebeurtenis 3 over een persoon zegt, is gewijzigd."
    )
    assert warning not in whole
    assert title not in whole
    told = path.read_text()
    assert told.index(title) < told.index(warning) < told.index("Getekend: 0 van 4")


def test_a_program_that_reads_the_figures_sees_it_too(bureau: Bureau) -> None:
    def damage() -> list[str | None]:
        told = json.loads(bureau.type("status", "--json").out)
        bureau.type("export", "joe.json", "--person", "Joe Bloggs")
        about = json.loads((bureau.desk.folder / "joe.json").read_text())
        return [told["damage"], about["damage"]]

    assert damage() == [None, None]

    _alter(bureau.desk.folder / CLIENT_FOLDER / "register.sqlite")

    assert damage() == ["data_altered", "data_altered"]


def test_the_command_to_look_names_a_register_elsewhere(bureau: Bureau) -> None:
    folder = bureau.desk.folder
    shutil.copy(folder / CLIENT_FOLDER / "register.sqlite", folder / "mine.sqlite")
    _alter(folder / "mine.sqlite")

    said = bureau.type("status", "--register", "mine.sqlite")

    assert said.err.splitlines()[0].endswith(" --register mine.sqlite")


@pytest.mark.parametrize("form", ["md", "html"])
def test_events_that_were_cut_off_show_against_a_report(
    bureau: Bureau, form: str
) -> None:
    bureau.type("record", "Joe Bloggs")
    bureau.type("export", f"report.{form}")
    whole = bureau.type("audit", "--anchor", f"report.{form}")

    with sqlite3.connect(bureau.office.register.path) as connection:
        connection.execute("DROP TRIGGER events_never_delete")
        connection.execute("DELETE FROM payloads WHERE sequence = 10")
        assert connection.execute("DELETE FROM events WHERE sequence = 10").rowcount
    connection.close()

    assert whole.code == 0
    assert bureau.type("audit").code == 0
    cut = bureau.type("audit", "--anchor", f"report.{form}")
    assert cut.code == 1
    assert cut.out.startswith("De gebeurtenissen vanaf 10 zijn weggehaald")
