"""What must be true of writing to disk."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen import disk
from policygen.errors import InputError, MachineError

AWKWARD_NAMES = [
    "Bakkerij Peeters",
    "...",
    "../../etc/passwd",
    "CON",
    "nul",
    "LPT1",
    "名前",
    "שלום",
    "🥖🥖",
    "x" * 300,
    "   ",
    "-",
    "Ångström & Zn. nv",
]


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_a_slug_is_a_safe_file_name(name: str) -> None:
    slug = disk.slug(name)

    assert 0 < len(slug) <= disk.LONGEST_NAME
    assert set(slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert slug not in disk.RESERVED
    assert not slug.startswith("-")


@given(st.text(max_size=400))
def test_any_text_gives_a_safe_slug_and_always_the_same(name: str) -> None:
    slug = disk.slug(name)

    assert slug == disk.slug(name)
    assert 0 < len(slug) <= disk.LONGEST_NAME
    assert slug.strip("abcdefghijklmnopqrstuvwxyz0123456789-") == ""
    assert slug not in disk.RESERVED


def test_long_names_that_differ_at_the_end_get_different_slugs() -> None:
    assert disk.slug("a" * 100 + "b") != disk.slug("a" * 100 + "c")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file.txt"

    disk.write_file(path, b"one")
    disk.write_file(path, b"two", mode=0o600)

    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_in_the_way_is_a_machine_error_and_leaves_nothing(
    tmp_path: Path,
) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "y").touch()

    with pytest.raises(MachineError):
        disk.write_file(tmp_path / "x", b"data")

    assert [path.name for path in tmp_path.iterdir()] == ["x"]


def test_an_interrupted_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def interrupt(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        disk.write_file(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "no right"),
        (errno.EROFS, "only be read"),
        (errno.ENAMETOOLONG, "too long"),
        (errno.EIO, "system says"),
    ],
)
def test_errors_of_the_system_become_sentences(number: int, words: str) -> None:
    error = disk.machine_error(OSError(number, os.strerror(number)), Path("x"))

    assert error.exit_code == 3
    assert words in error.problems[0].message
    assert error.problems[0].hint


def test_a_full_disk_is_said_and_leaves_nothing() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("only Linux has a full device")
    with pytest.raises(OSError, match="No space") as caught:
        Path("/dev/full").write_bytes(b"x" * 10)

    assert (
        "disk is full"
        in disk.machine_error(caught.value, Path("x")).problems[0].message
    )


def test_output_roots_that_cannot_be_meant_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    link = tmp_path / "link"
    link.symlink_to(tmp_path)

    for root in (file, link, Path("/"), Path.home()):
        with pytest.raises(InputError):
            disk.prepare_root(root)


def test_an_output_root_below_a_file_is_a_machine_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(MachineError):
        disk.prepare_root(tmp_path / "file" / "output")


def test_what_dead_runs_left_is_swept_and_living_ones_are_kept(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    (tmp_path / f".policygen-{dead.pid}-aa" / "nl").mkdir(parents=True)
    (tmp_path / f".policygen-{dead.pid}-bb").touch()
    (tmp_path / f".policygen-{os.getpid()}-cc").mkdir()
    (tmp_path / ".policygen-1-dd").mkdir()
    (tmp_path / "notes.txt").touch()

    disk.prepare_root(tmp_path)

    left = {path.name for path in tmp_path.iterdir()}
    assert left == {f".policygen-{os.getpid()}-cc", ".policygen-1-dd", "notes.txt"}


def test_a_new_pack_replaces_the_old_one_and_leaves_other_files(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    disk.place_pack(
        folder, {"nl/a.md": b"1", "en/a.md": b"1", "manifest.json": b"1"}, []
    )
    (folder / "releases").mkdir()
    (folder / "releases" / "kept").write_bytes(b"kept")
    (folder / "nl" / "notes.txt").write_bytes(b"mine")

    disk.place_pack(
        folder, {"nl/b.md": b"2", "manifest.json": b"2"}, ["nl/a.md", "en/a.md"]
    )

    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    assert found == {
        "nl/b.md": b"2",
        "manifest.json": b"2",
        "releases/kept": b"kept",
        "nl/notes.txt": b"mine",
    }
    assert not (folder / "en").exists()


def test_a_pack_that_cannot_be_written_leaves_the_previous_one(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    disk.place_pack(folder, {"nl/a.md": b"1"}, [])

    with pytest.raises(MachineError):
        disk.place_pack(folder, {"nl/a.md": b"2", f"nl/{'x' * 300}.md": b"2"}, [])

    assert [path.name for path in tmp_path.iterdir()] == ["client"]
    assert (folder / "nl" / "a.md").read_bytes() == b"1"


INTERRUPTED = """
import os, sys
from pathlib import Path
from policygen import disk

steps, left = ("replace", "unlink", "rename"), int(sys.argv[2])

def stopping(original):
    def step(*arguments, **named):
        global left
        if left == 0:
            os._exit(9)
        left -= 1
        return original(*arguments, **named)
    return step

folder = Path(sys.argv[1])
for name in steps:
    setattr(Path, name, stopping(getattr(Path, name)))
disk.place_pack(folder, {"nl/a": b"2", "nl/b": b"2", "m": b"2"}, ["nl/a", "en/a"])
"""


@pytest.mark.parametrize("step", range(6))
def test_a_run_killed_at_any_step_leaves_one_whole_pack(
    tmp_path: Path, step: int
) -> None:
    folder = tmp_path / "client"
    disk.place_pack(folder, {"nl/a": b"1", "en/a": b"1", "m": b"1"}, [])

    subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(folder), str(step)], check=False
    )
    disk.recover(folder)

    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    old = {"nl/a": b"1", "en/a": b"1", "m": b"1"}
    new = {"nl/a": b"2", "nl/b": b"2", "m": b"2"}
    assert found == (old if step == 0 else new)


WRITING = """
import sys
from pathlib import Path
from policygen import disk

folder, number = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    number += 1
    data = str(number % 10).encode() * 20000
    disk.place_pack(folder, {f"nl/{n}": data for n in range(6)}, [])
"""


def test_fifty_kills_leave_no_half_pack(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    packs: set[bytes] = set()
    words = [sys.executable, "-c", WRITING, str(folder)]
    for number in range(50):
        with subprocess.Popen(words, stdout=subprocess.PIPE) as process:
            assert process.stdout
            process.stdout.readline()
            time.sleep(number * 0.002)
            process.send_signal(signal.SIGKILL)
        disk.prepare_root(tmp_path)
        disk.recover(folder)

        packs = {path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        assert len(packs) <= 1
    assert packs


def test_a_folder_that_is_placed_once_is_read_only_and_stays(tmp_path: Path) -> None:
    folder = tmp_path / "shelf" / "1.0"
    disk.place_once(folder, {"a.txt": b"a", "deep/b.txt": b"b"})

    with pytest.raises(InputError, match="never changes"):
        disk.place_once(folder, {"a.txt": b"other"})

    files = sorted(path for path in folder.rglob("*") if path.is_file())
    assert [path.read_bytes() for path in files] == [b"a", b"b"]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o444}
    assert [path.name for path in folder.parent.iterdir()] == ["1.0"]


def test_what_a_dead_run_left_beside_it_is_swept(tmp_path: Path) -> None:
    leftover = tmp_path / f"{disk.PREFIX}999999999-abcd"
    leftover.mkdir()
    (leftover / "half.txt").touch(mode=0o444)

    disk.place_once(tmp_path / "1.0", {"a.txt": b"a"})

    assert [path.name for path in tmp_path.iterdir()] == ["1.0"]


def test_a_folder_that_cannot_be_written_whole_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MachineError):
        disk.place_once(tmp_path / "1.0", {"a": b"a", "a/b": b"b"})

    assert not any(tmp_path.iterdir())


def test_nobody_waits_for_a_folder_that_cannot_be_looked_at(tmp_path: Path) -> None:
    with disk.alone_in(tmp_path / "none"):
        assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")
def test_whoever_stops_waiting_leaves_no_lock_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("fcntl.flock", stop)
        with pytest.raises(KeyboardInterrupt), disk.alone_in(tmp_path):
            pytest.fail("Nobody was waited for.")

    held = [one for one in Path("/proc/self/fd").iterdir() if one.exists()]
    assert not [one for one in held if one.samefile(tmp_path)]
