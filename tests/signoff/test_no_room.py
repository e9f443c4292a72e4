"""On a disk that is full, or can only be read, nothing is lost and the reason is told."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence

import pytest

from tests.journeys import can_mount, command
from tests.signoff.conftest import CLIENT_FOLDER, Bureau

pytestmark = pytest.mark.skipif(not can_mount(), reason="no disk can be made here")
REGISTER = "disk/studio-north/register.sqlite"
FULL = "mount -t tmpfs -o size=4m none disk && cp -r there/. disk"
FILL = "cat /dev/zero >disk/fill 2>/dev/null"
SHUT = "cp -r there/. disk && mount --bind disk disk && mount -o remount,ro,bind disk"


def prepare(bureau: Bureau) -> None:
    """Lay a client, an older copy and an older report ready for a disk, and a backup."""
    folder = bureau.desk.folder
    shutil.copytree(folder / CLIENT_FOLDER, folder / "there/studio-north")
    bureau.desk.write("there/copy.sqlite", "an older copy")
    bureau.desk.write("there/report.md", "an older report")
    bureau.type("backup", "safe.sqlite")
    (folder / "disk").mkdir()


def run(bureau: Bureau, script: Sequence[str]) -> tuple[list[str], str]:
    """Give what a script says where disks can be mounted, line by line, and its errors."""
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", "\n".join(script)],
        cwd=bureau.desk.folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout.splitlines(), done.stderr


def signoff(*words: str) -> str:
    """Give a command whose exit code is told."""
    name, *rest = words
    typed = " ".join(command("signoff", name, "disk/studio-north", *rest))
    return f"{typed} >/dev/null; echo {name} $?"


COMMANDS = (
    signoff("close", "1.0"),
    signoff("restore", "safe.sqlite"),
    signoff("backup", "disk/copy.sqlite"),
    signoff("export", "disk/report.md"),
)
KEPT = (
    "cat disk/copy.sqlite; echo; cat disk/report.md; echo",
    "ls -A disk disk/studio-north | grep policygen",
)


def test_a_full_disk_is_told_and_everything_on_it_stays(bureau: Bureau) -> None:
    prepare(bureau)

    said, errors = run(
        bureau,
        [FULL, FILL, *COMMANDS, *KEPT, "rm disk/fill", signoff("audit")],
    )

    assert said == [
        *("close 3", "restore 3", "backup 3", "export 3"),
        *("an older copy", "an older report", "audit 0"),
    ]
    assert (
        errors.count(": De schijf is vol.\n    Maak plaats en probeer opnieuw.\n") == 4
    )
    assert ".policygen-" not in errors


def test_a_disk_that_can_only_be_read_is_told_and_can_be_read(bureau: Bureau) -> None:
    prepare(bureau)

    said, errors = run(bureau, [SHUT, *COMMANDS, *KEPT, signoff("status")])

    assert said == [
        *("close 3", "restore 3", "backup 3", "export 3"),
        *("an older copy", "an older report", "status 0"),
    ]
    assert [line.partition(": ")[2] for line in errors.splitlines()[::2]] == [
        "In het register kan hier niet geschreven worden.",
        *["Op deze schijf kan niet geschreven worden."] * 3,
    ]
    assert ".policygen-" not in errors
