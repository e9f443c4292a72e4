"""Many sheets: the same in any executor, none twice, none half."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest

from policygen.actions.sheets import Press, SheetOptions
from policygen.disk import fingerprint
from policygen.errors import InputError
from policygen.model.sheet import Order, WantedSheet
from policygen.sheets import batch
from policygen.sheets.batch import file_of, make_all
from policygen.sheets.listing import (
    JOURNAL,
    LISTING,
    read_listing,
    remove_sheets,
    write_listing,
)
from tests.render import drawn
from tests.sheets.shelf import DOCUMENT, DUTCH, base, shelved, want

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("sheets")]


def many(count: int) -> list[WantedSheet]:
    return [want(f"Persoon {number}", number) for number in range(1, count + 1)]


def run(
    folder: Path, people: list[WantedSheet], executor: Executor | None = None
) -> int:
    """Make sheets; give how many times progress was told."""
    told: list[int] = []
    make_all({(DOCUMENT, DUTCH, ""): base()}, people, folder, executor, told.append)
    return len(told)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.pdf")}


def test_any_executor_makes_the_same_files(tmp_path: Path) -> None:
    people = many(120)
    with ThreadPoolExecutor(3) as threads:
        run(tmp_path / "threads", people, threads)
    run(tmp_path / "here", people)

    made = contents(tmp_path / "here")
    assert made == contents(tmp_path / "threads")
    assert len(made) == 120
    assert all(
        (tmp_path / "here" / name).stat().st_mode & 0o777 == 0o600 for name in made
    )


def test_processes_list_every_sheet_with_its_fingerprint(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    people = many(101)
    press = Press(shelved(), SheetOptions(jobs=2, to_print=Order.NAME))
    made = press.make(tmp_path / "sheets", people, lambda *count: told.append(count))

    folder = tmp_path / "sheets"
    listed = json.loads((folder / LISTING).read_text("utf-8"))
    assert (listed["client"], listed["version"]) == ("Studio North", "1.0")
    assert [sheet["number"] for sheet in listed["sheets"]] == [
        str(wanted.number) for wanted in people
    ]
    for sheet in listed["sheets"]:
        data = (folder / sheet["path"]).read_bytes()
        assert (sheet["sha256"], sheet["bytes"]) == (fingerprint(data), len(data))
    assert read_listing(folder) == made
    assert told[-1] == (101, 101)
    assert (
        len(drawn.page_texts((tmp_path / "ondertekenbladen.pdf").read_bytes())) == 101
    )
    assert {path.suffix for path in folder.iterdir()} == {".pdf", ".json", ".jsonl"}
    assert "persoon" not in (folder / JOURNAL).read_text("utf-8").lower()


def test_a_run_that_was_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    people = many(150)
    base()
    child = os.fork()
    if child == 0:  # pragma: no cover - this process is killed
        make_all(
            {(DOCUMENT, DUTCH, ""): base()},
            people,
            tmp_path,
            None,
            lambda done: os.kill(os.getpid(), signal.SIGKILL) if done == 100 else None,
        )
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.pdf")}
    assert len(before) == 100
    with (tmp_path / JOURNAL).open("a", encoding="utf-8") as journal:
        journal.write('{"wish": "cut off')
    spoilt = tmp_path / file_of(people[0])
    spoilt.write_bytes(b"half")
    (tmp_path / file_of(people[1])).unlink()

    run(tmp_path, people)

    after = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("*.pdf")}
    assert len(after) == 150
    assert {name for name, time in before.items() if after[name] != time} == {
        file_of(people[0]),
        file_of(people[1]),
    }
    whole = tmp_path / "whole"
    run(whole, people)
    assert contents(whole) == contents(tmp_path)


def test_a_second_run_makes_nothing_again(tmp_path: Path) -> None:
    people = many(60)
    run(tmp_path, people)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.glob("*.pdf")}

    assert run(tmp_path, people) == 0
    assert before == {path: path.stat().st_mtime_ns for path in before}


def test_a_sheet_that_was_removed_leaves_no_trace_and_the_others_whole(
    tmp_path: Path,
) -> None:
    people = many(3)
    bases = {(DOCUMENT, DUTCH, ""): base()}
    made = make_all(bases, people, tmp_path, None, lambda _: None)
    write_listing(tmp_path, "Studio North", "1.0", made)

    remove_sheets(tmp_path, {made[1].number})
    remove_sheets(tmp_path, {"BSP-1.0-999999-0000"})

    assert read_listing(tmp_path) == [made[0], made[2]]
    assert sorted(contents(tmp_path)) == [made[0].path, made[2].path]
    left = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert made[1].sha256.encode() not in left
    assert run(tmp_path, [people[0], people[2]]) == 0


def test_a_new_function_makes_a_sheet_again(tmp_path: Path) -> None:
    def stop(done: int) -> None:
        raise KeyboardInterrupt

    bases = {(DOCUMENT, DUTCH, ""): base()}
    with pytest.raises(KeyboardInterrupt):
        make_all(bases, [want("Els")], tmp_path, None, stop)
    first = contents(tmp_path)

    run(tmp_path, [want("Els", function="baas")])

    assert contents(tmp_path).keys() == first.keys()
    assert contents(tmp_path) != first


def test_people_are_read_as_they_are_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "AT_ONCE", 5)
    monkeypatch.setattr(batch, "WAITING", 2)
    ahead, read, done = [], [0], [0]

    def people() -> Iterator[WantedSheet]:
        for wanted in many(60):
            read[0] += 1
            ahead.append(read[0] - done[0])
            yield wanted

    def tell(count: int) -> None:
        done[0] = count

    with ThreadPoolExecutor(2) as threads:
        make_all({(DOCUMENT, DUTCH, ""): base()}, people(), tmp_path, threads, tell)
    assert max(ahead) <= 3 * 5


def test_every_sheet_that_cannot_be_made_is_named_and_the_others_are_there(
    tmp_path: Path,
) -> None:
    people = [
        want("Els", 1),
        want("Jan", 2, function="woord " * 300),
        want("Piet", 3, function="woord " * 300),
    ]
    with pytest.raises(InputError) as error:
        run(tmp_path, people)
    assert [problem.key for problem in error.value.problems] == ["Jan", "Piet"]
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["els-000001.pdf"]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Els Van den Bossche", "els-van-den-bossche-000001.pdf"),
        ("Łukasz Żółć", "lukasz-zolc-000001.pdf"),
        ("../../etc/passwd", "etc-passwd-000001.pdf"),
        ("CON", "con-"),
        ("\u200d", "sheet-000001.pdf"),
        ("Client Eastwood", "client-eastwood-000001.pdf"),
    ],
)
def test_hr_recognises_a_file_by_its_name(name: str, file: str) -> None:
    assert file_of(want(name)).startswith(file)
    assert file_of(want(name)).endswith("-000001.pdf")


def test_a_list_keeps_the_sheets_that_were_there(tmp_path: Path) -> None:
    people = many(3)
    bases = {(DOCUMENT, DUTCH, ""): base()}
    first = make_all(bases, people[:2], tmp_path, None, lambda _: None)
    write_listing(tmp_path, "Studio North", "1.0", first)
    second = make_all(bases, people[1:], tmp_path, None, lambda _: None)
    write_listing(tmp_path, "Studio North", "1.0", second)

    assert [sheet.number for sheet in read_listing(tmp_path)] == [
        str(wanted.number) for wanted in people
    ]
    (tmp_path / LISTING).write_text("{}", "utf-8")
    with pytest.raises(InputError, match="cannot be read"):
        read_listing(tmp_path)
