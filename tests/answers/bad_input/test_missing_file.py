"""An answers file that is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.answers.read import read_file
from policygen.errors import InputError


def test_a_missing_file_is_told_with_the_way_to_make_it(tmp_path: Path) -> None:
    path = tmp_path / "bakery.yaml"

    with pytest.raises(InputError) as caught:
        read_file(path)

    assert str(caught.value) == (
        f"{path}: There is no such file. Look at the name, or make the file with "
        f'"policygen wizard {path}".'
    )


def test_a_slip_in_the_name_comes_with_what_was_meant(tmp_path: Path) -> None:
    (tmp_path / "bakery.yaml").touch()

    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "bakrey.yaml")

    assert f'Did you mean "{tmp_path / "bakery.yaml"}"?' in str(caught.value)


def test_a_missing_folder_is_told_too(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "clients" / "bakery.yaml")

    assert "There is no such file." in str(caught.value)


def test_a_file_inside_a_file_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").touch()

    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "a.yaml" / "b.yaml")

    assert "There is no such file." in str(caught.value)


@pytest.mark.parametrize("name", ["a\0b.yaml", f"{'x' * 300}.yaml"])
def test_what_cannot_be_a_name_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_file(tmp_path / name)

    assert "This cannot be the name of a file." in str(caught.value)
