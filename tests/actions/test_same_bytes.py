"""The same answers give the same bytes, whatever the process, place or time."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.journeys import CLIENT, Desk, run_here, type_command

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("same bytes")]

ELSEWHERE = {
    "PYTHONHASHSEED": "4711",
    "TZ": "Pacific/Chatham",
    "LC_ALL": "tr_TR.UTF-8",
    "LANG": "ar_EG.UTF-8",
    "SOURCE_DATE_EPOCH": "1",
    "COLUMNS": "40",
}


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give a desk with a whole pack and its archive, made here and now."""
    desk = Desk(tmp_path_factory.mktemp("first")).set_up()
    said = run_here(("build", CLIENT, "--zip"), desk.folder)
    assert said.code == 0, said.err
    return desk


def copy(desk: Desk, folder: Path) -> Desk:
    """Give a desk with the same blueprint and client elsewhere."""
    shutil.copytree(desk.folder / "bike-shed", folder / "bike-shed")
    shutil.copy(desk.folder / CLIENT, folder / CLIENT)
    return Desk(folder)


@pytest.mark.parametrize(
    ("jobs", "environment"),
    [
        ("1", ELSEWHERE),
        ("2", {**ELSEWHERE, "PYTHONHASHSEED": "1", "TZ": "Asia/Kolkata"}),
    ],
)
def test_another_process_elsewhere_makes_the_same_files(
    first: Desk, tmp_path: Path, jobs: str, environment: dict[str, str]
) -> None:
    second = copy(first, tmp_path / "a folder with spaces")
    (tmp_path / "cwd").mkdir()
    path = second.folder / CLIENT

    said = type_command(
        ("build", path, "-o", second.folder / "output", "--zip", "--jobs", jobs),
        tmp_path / "cwd",
        environment,
    )

    assert said.code == 0, said.err
    ours, theirs = first.files("output"), second.files("output")
    del ours["before/kept.txt"]
    assert list(ours) == list(theirs)
    assert [name for name in ours if ours[name] != theirs[name]] == []
    assert sum(name.endswith(".pdf") for name in theirs) == 4


def test_a_forced_second_build_makes_the_same_files(first: Desk) -> None:
    before = first.files("output")
    manifest = first.folder / "output/studio-north/manifest.json"
    manifest.write_bytes(b"{}")

    said = run_here(("build", CLIENT, "--zip"), first.folder)

    assert "12 bestanden gemaakt" in said.out
    assert first.files("output") == before


def test_an_archive_holds_the_pack_and_a_page_to_read_first(first: Desk) -> None:
    data = (first.folder / "output/studio-north.zip").read_bytes()

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        held = {name: archive.read(name) for name in names}
        times = {entry.date_time for entry in archive.infolist()}

    assert names == sorted(names)
    assert times == {(1980, 1, 1, 0, 0, 0)}
    page = held.pop("studio-north/lees-mij-eerst.html")
    other = held.pop("studio-north/read-me-first.html")
    pack = first.pack()
    del pack["manifest.json"]
    assert held == {f"studio-north/{name}": data for name, data in pack.items()}
    assert b'<html lang="nl-BE">' in page
    assert b'<html lang="en">' in other
    for name in pack:
        where = other if name.startswith("en/") else page
        assert f'href="{name}"'.encode() in where


def test_an_archive_of_an_unchanged_pack_is_made_and_the_same(first: Desk) -> None:
    path = first.folder / "output/studio-north.zip"
    before = path.read_bytes()
    path.unlink()

    said = run_here(("build", CLIENT, "--zip"), first.folder)

    assert "12 bestanden ongewijzigd" in said.out
    assert "  zip-bestand: output/studio-north.zip\n" in said.out
    assert path.read_bytes() == before


def test_a_logo_changes_every_form(first: Desk, tmp_path: Path) -> None:
    second = copy(first, tmp_path / "second")
    theme = "bike-shed/theme/{}.html.j2"
    for name in ("page", "print"):
        second.change(
            "<body>",
            '<body>{% if logo %}<img src="{{ logo }}" alt="{{ client }}">{% endif %}',
            theme.format(name),
        )
    second.write(
        "logo.svg",
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        '<path d="M0 0h9v9z"/></svg>',
    )
    second.change("org:\n", "brand: {logo: logo.svg}\norg:\n")

    said = run_here(("build", CLIENT, "--document", "notice"), second.folder)

    assert said.code == 0, said.err
    ours, theirs = first.pack(), second.pack()
    for form in ("html", "pdf"):
        name = f"en/notice-on-the-door.{form}"
        assert ours[name] != theirs[name]
