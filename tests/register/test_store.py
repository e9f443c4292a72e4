"""The file of a register is private, grows only, and says clearly why it cannot."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policygen.errors import InputError, MachineError
from policygen.model.event import Entry, EventKind, History
from policygen.register.audit import audit
from policygen.register.store import Register

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)


def issue(person: str, name: str = "Ann Lefèvre") -> Entry:
    return Entry(
        kind=EventKind.ISSUED,
        version="1.0",
        person=person,
        number=person,
        payload={"name": name},
    )


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = Register(tmp_path / "client" / "register.sqlite")
    with made.writing(NOW) as pen:
        pen.append([issue("p1"), issue("p2", "Bea Zwart")])
    return made


def test_what_was_written_is_read_back_in_order(register: Register) -> None:
    with register.writing(NOW) as pen:
        (third,) = pen.append([issue("p3")])

    events = register.history().events
    assert [one.sequence for one in events] == [1, 2, 3]
    assert events[2] == third
    assert third.at == "2027-01-04T09:30:00Z"
    assert third.previous == events[1].hash


def test_a_register_that_is_not_there_yet_is_empty(tmp_path: Path) -> None:
    register = Register(tmp_path / "register.sqlite")

    assert register.history() == History()
    assert not register.path.exists()


def test_every_file_is_for_its_owner_alone_from_the_start(tmp_path: Path) -> None:
    register = Register(tmp_path / "register.sqlite")
    before = os.umask(0)
    try:
        with register.writing(NOW) as pen:
            pen.append([issue("p1")])
            modes = {
                path.name: stat.S_IMODE(path.stat().st_mode)
                for path in tmp_path.iterdir()
            }
    finally:
        os.umask(before)

    assert set(modes) >= {"register.sqlite", "register.sqlite-wal"}
    assert set(modes.values()) == {0o600}


def test_a_block_that_fails_leaves_nothing_behind(register: Register) -> None:
    with pytest.raises(ZeroDivisionError), register.writing(NOW) as pen:  # noqa: PT012
        pen.append([issue("p3")])
        raise ZeroDivisionError

    assert len(register.history().events) == 2


@pytest.mark.parametrize(
    "order", ["UPDATE events SET person = 'x'", "DELETE FROM events WHERE sequence = 2"]
)
def test_the_database_itself_refuses_to_change_an_event(
    register: Register, order: str
) -> None:
    with (
        sqlite3.connect(register.path) as connection,
        pytest.raises(sqlite3.IntegrityError, match="an event never changes"),
    ):
        connection.execute(order)
    connection.close()


def test_erasing_keeps_the_chain_and_leaves_no_byte_of_the_person(
    register: Register,
) -> None:
    with register.writing(NOW) as pen:
        assert pen.erase("p2") == 1
    register.forget()

    history = register.history()
    assert audit(history).damage is None
    assert history.events[-1].kind == EventKind.ERASED
    files = list(register.path.parent.iterdir())
    assert not [path for path in files if b"Bea Zwart" in path.read_bytes()]
    assert b"Ann Lef" in register.path.read_bytes()


def test_a_copy_is_whole_while_somebody_writes(register: Register) -> None:
    target = register.path.with_name("copy.sqlite")
    with register.writing(NOW) as pen:
        pen.append([issue("p3")])

        register.copy_to(target)

    copied = Register(target).history()
    assert len(copied.events) == 2
    assert audit(copied).damage is None
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_register_of_a_newer_program_is_refused(register: Register) -> None:
    with sqlite3.connect(register.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    with pytest.raises(InputError, match="a newer version of the program"):
        register.history()


def test_a_register_that_was_only_begun_is_finished(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    path.touch()

    assert Register(path).history() == History()
    with Register(path).writing(NOW) as pen:
        assert pen.append([issue("p1")])[0].sequence == 1


def test_a_file_that_is_no_register_is_told(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    path.write_bytes(b"Dear diary, " * 100)

    with pytest.raises(MachineError, match="damaged, or is no register"):
        Register(path).history()


def test_a_folder_in_which_nobody_may_write_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()

    with (
        pytest.raises(MachineError),
        Register(tmp_path / "taken" / "register.sqlite").writing(NOW),
    ):
        pass


WRITE = """
import resource, signal, sys
from datetime import datetime, UTC
from pathlib import Path
from policygen.errors import MachineError
from policygen.register.store import Register
from policygen.model.event import Entry, EventKind
register = Register(Path(sys.argv[1]))
print(len(register.history().events), "events")
entry = Entry(kind=EventKind.ISSUED, version="1.0", payload={"name": "x" * 5000})
for attempt in range(200):
    try:
        with register.writing(datetime.now(UTC)) as pen:
            pen.append([entry])
    except MachineError as error:
        print(error)
        break
"""


def in_a_room_of_its_own(words: str, script: str) -> subprocess.CompletedProcess[str]:
    """Run a script of the shell in which file systems may be mounted."""
    if shutil.which("unshare") is None:
        pytest.skip("file systems can be mounted on Linux only")
    return subprocess.run(
        ["unshare", "-rm", "sh", "-c", words, sys.executable, script],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_full_disk_is_told_and_the_chain_stays_whole(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    done = in_a_room_of_its_own(
        f"mount -t tmpfs -o size=300k none {folder} && "
        f'"$0" -c "$1" {folder}/register.sqlite; '
        f"cp {folder}/register.sqlite* {tmp_path}",
        WRITE,
    )

    assert "The disk is full." in done.stdout
    history = Register(tmp_path / "register.sqlite").history()
    assert len(history.events) > 3
    assert audit(history).damage is None


def test_a_disk_that_can_only_be_read_is_told(register: Register) -> None:
    folder = register.path.parent
    done = in_a_room_of_its_own(
        f"mount --bind {folder} {folder} && mount -o remount,ro,bind {folder} && "
        f'"$0" -c "$1" {folder}/register.sqlite',
        WRITE,
    )

    assert "can only be read" in done.stdout
    assert "2 events" in done.stdout
