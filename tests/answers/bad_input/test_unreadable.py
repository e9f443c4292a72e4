"""A file that may not be read, or is no file at all."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from policygen.answers.files import refusal
from policygen.answers.read import read_file
from policygen.errors import InputError, MachineError

NOBODY = 65534
SCRIPT = """
import os, sys
from pathlib import Path
from policygen.answers.files import read_file
from policygen.errors import InputError
from policygen.speech.say import say
say("en", "answers.unreadable")
os.setgid({id})
os.setuid({id})
try:
    read_file(Path(sys.argv[1]))
except InputError as error:
    print(error)
"""


@pytest.fixture
def locked() -> Iterator[Path]:
    """Give a file that exists for everybody and can be read by nobody."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "a.yaml"
        path.write_text("a: b")
        path.chmod(0)
        yield path


def read_as_nobody(path: Path) -> str:
    """Give what reading a file says, without the powers of root."""
    if os.geteuid() != 0:
        with pytest.raises(InputError) as caught:
            read_file(path)
        return str(caught.value)
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(id=NOBODY), str(path)],
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.strip()


def test_a_file_without_the_right_to_read_it_is_told(locked: Path) -> None:
    assert read_as_nobody(locked) == (
        f"{locked}: You have no right to read this file. "
        "Ask its owner for the right to read it."
    )


def test_a_pipe_is_no_answers_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")

    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "a.yaml")

    assert "This is no ordinary file." in str(caught.value)


def test_an_endless_device_is_not_read() -> None:
    with pytest.raises(InputError) as caught:
        read_file(Path("/dev/zero"))

    assert "This is no ordinary file." in str(caught.value)


def test_links_that_go_round_are_told(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")

    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "a.yaml")

    assert "This cannot be the name of a file." in str(caught.value)


def test_a_fault_of_the_disk_is_the_machines() -> None:
    error = refusal(Path("a.yaml"), "en", OSError(5, "Input/output error"))

    assert isinstance(error, MachineError)
    assert str(error) == (
        "a.yaml: The file could not be read: Input/output error. "
        "Look after the disk or the network folder, and try again."
    )
