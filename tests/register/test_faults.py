"""What the database says of the file of a register becomes a sentence for a person."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from policygen.errors import MachineError
from policygen.register.faults import told
from policygen.speech.say import LANGUAGES, say
from policygen.speech.told import in_language


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("database or disk is full", "disk.full"),
        ("attempt to write a readonly database", "register.read_only"),
        ("unable to open database file", "register.not_opened_file"),
        ("database is locked", "register.busy"),
        ("disk I/O error", "register.disk"),
        ("file is not a database", "register.damaged"),
    ],
)
def test_each_is_told_in_every_language(
    tmp_path: Path, said: str, code: str, language: str
) -> None:
    with pytest.raises(MachineError) as caught, told(tmp_path / "r.sqlite"):
        raise DBAPIError("SELECT", None, OSError(said))

    (problem,) = in_language(caught.value, language).problems
    assert problem.message == say(language, code)
    assert problem.hint == say(language, f"{code}_hint")
    assert problem.file == str(tmp_path / "r.sqlite")


def test_what_the_system_says_is_told_as_everywhere(tmp_path: Path) -> None:
    with pytest.raises(MachineError) as caught, told(tmp_path):
        raise OSError(errno.EACCES, "Permission denied")

    (problem,) = in_language(caught.value, "fr").problems
    assert problem.message == say("fr", "disk.no_right")
