"""Output folders that cannot be written, or cannot be meant."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.journeys import (
    CLIENT,
    Desk,
    can_be_refused,
    can_mount,
    command,
    without_rights,
)

refusing = pytest.mark.skipif(
    not can_be_refused(), reason="everything can be written here"
)


@refusing
@pytest.mark.parametrize("output", ["shut", "shut/deeper"])
def test_a_folder_without_the_right_to_write_is_a_fault_of_the_machine(
    desk: Desk, output: str
) -> None:
    (desk.folder / "shut").mkdir(mode=0o555)

    result = desk.refuses(
        output,
        arguments=("build", CLIENT, "-o", output, "--format", "md"),
        code=3,
        before=without_rights(),
    )

    assert ": There is no right to write here.\n    Choose another folder with -o" in (
        result.err
    )


@refusing
def test_a_folder_that_may_not_be_entered_is_a_fault_of_the_machine(desk: Desk) -> None:
    (desk.folder / "shut").mkdir()
    (desk.folder / "shut").chmod(0)

    desk.refuses(
        "shut/deeper: There is no right to write here.",
        arguments=("build", CLIENT, "-o", "shut/deeper", "--format", "md"),
        code=3,
        before=without_rights(),
    )


@pytest.mark.skipif(not can_mount(), reason="no small disk can be made here")
def test_a_full_disk_is_told_and_the_pack_that_stands_there_stays(desk: Desk) -> None:
    build = " ".join(command("build", CLIENT, "-o", "disk", "--format"))
    script = (
        "mount -t tmpfs -o size=48k none disk && "
        f"{build} md >/dev/null && find disk -type f | sort | xargs sha256sum > one && "
        f"{build} html; echo $?; find disk -type f | sort | xargs sha256sum > two"
    )
    (desk.folder / "disk").mkdir()

    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script],
        cwd=desk.folder,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr == (
        "disk/studio-north: The disk is full.\n    Make room and try again.\n"
    )
    assert done.stdout == "3\n"
    files = desk.files()
    assert files["one"] == files["two"]
    assert files["one"].count(b"\n") == 5


@pytest.mark.parametrize(
    ("output", "said", "code"),
    [
        (CLIENT, "The output is not a folder.\n    Name a folder of its own", 1),
        (f"{CLIENT}/x", "A file stands where a folder is needed.\n    Move it away", 3),
        ("link", "The output folder is a link.\n    Name a folder of its own", 1),
        ("/", "This folder is not meant for output.\n    Name a folder", 1),
        (str(Path.home()), "This folder is not meant for output.", 1),
        ("x" * 300, "The path is too long for this system.\n    Choose a folder", 3),
    ],
)
def test_an_output_that_cannot_be_meant_is_refused(
    desk: Desk, output: str, said: str, code: int
) -> None:
    (desk.folder / "link").symlink_to(desk.folder / "output")

    desk.refuses(
        f"{output}: {said}",
        arguments=("build", CLIENT, "-o", output, "--format", "md"),
        code=code,
    )


def test_a_folder_of_somebody_else_is_left_alone(desk: Desk) -> None:
    desk.write("output/studio-north/thesis.doc", "years of work")

    desk.refuses(
        "client.yaml: output/studio-north holds files that are not a pack.\n"
        "    Move it away, or choose another output folder with -o."
    )


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_stands_in_the_way_is_left_alone(desk: Desk, kind: str) -> None:
    if kind == "file":
        desk.write("output/studio-north", "a file")
    else:
        (desk.folder / "output/studio-north").symlink_to(desk.folder / "bike-shed")

    desk.refuses(
        "client.yaml: output/studio-north is in the way: it is not a folder.\n    Move"
    )


def test_no_output_folder_is_made_for_answers_that_are_refused(desk: Desk) -> None:
    desk.change("country: be", "country: bee")

    desk.refuses("client.yaml:5:12: ", arguments=("build", CLIENT, "-o", "new"))


def test_a_language_of_a_pack_that_is_a_link_is_refused(desk: Desk) -> None:
    desk.build()
    pack = desk.folder / "output/studio-north"
    (pack / "en").rename(desk.folder / "elsewhere")
    (pack / "en").symlink_to(desk.folder / "elsewhere")
    desk.change("places: 60", "places: 61")

    desk.refuses(
        "client.yaml: output/studio-north/en is in the way: it is a link.\n"
        "    Move it away, or choose another output folder with -o."
    )
