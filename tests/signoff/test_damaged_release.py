"""Nobody gets a sheet of a release that is not as it was released."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.signoff.conftest import CLIENT_FOLDER, Bureau

RELEASE = f"{CLIENT_FOLDER}/releases/1.0"


def _files(bureau: Bureau) -> list[str]:
    folder = bureau.desk.folder / RELEASE
    paths = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path.relative_to(folder).as_posix() for path in paths)


def _unlock(bureau: Bureau) -> None:
    """Let whoever tests write in the release, which is kept read-only."""
    folder = bureau.desk.folder / RELEASE
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)


def _open(bureau: Bureau) -> tuple[int, str, str]:
    bureau.desk.write("new.csv", "Naam;Taal\nNew Person;nl\n")
    said = bureau.type("open", "new.csv", "--release", "1.0", "--yes")
    return said.code, said.out, said.err


def test_whatever_file_was_changed_nothing_is_opened(bureau: Bureau) -> None:
    _unlock(bureau)
    files = _files(bureau)
    before = bureau.office.register.history()
    assert {"texts.json", "release.json", "answers.yaml"} <= set(files)

    for name in files:
        path = bureau.desk.folder / RELEASE / name
        whole = path.read_bytes()
        path.write_bytes(whole + b"x\n")
        code, out, err = _open(bureau)
        path.write_bytes(whole)

        assert (code, out) == (1, ""), name
        assert f": {name}." in err, name
        assert "policygen verify " in err
    assert bureau.office.register.history() == before


def test_a_new_colleague_gets_no_sheet_when_a_file_is_gone(bureau: Bureau) -> None:
    _unlock(bureau)
    name = next(name for name in _files(bureau) if name.endswith(".md"))
    (bureau.desk.folder / RELEASE / name).unlink()

    said = bureau.type("sheet", "--name", "New Person")

    assert (said.code, said.out) == (1, "")
    assert f"niemand krijgt er een exemplaar van: ontbreekt: {name}." in said.err


def test_of_many_damaged_files_five_are_named(bureau: Bureau) -> None:
    _unlock(bureau)
    files = [name for name in _files(bureau) if name != "release.json"]
    for name in files:
        (bureau.desk.folder / RELEASE / name).unlink()

    _, _, err = _open(bureau)

    assert err.count("ontbreekt: ") == 5
    assert f"; +{len(files) - 5}." in err


@pytest.mark.parametrize("name", [".DS_Store", "nl-BE/notes.txt"])
def test_a_file_put_between_them_does_no_harm(bureau: Bureau, name: str) -> None:
    _unlock(bureau)
    path = Path(bureau.desk.folder / RELEASE / name)
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine")

    assert len(bureau.open("1.0").plan.waiting) == 4
