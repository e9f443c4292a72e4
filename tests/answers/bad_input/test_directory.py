"""A folder where an answers file belongs."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.answers.read import read_file
from policygen.errors import InputError


def test_a_folder_comes_with_a_file_that_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "bakery.yaml").touch()

    with pytest.raises(InputError) as caught:
        read_file(tmp_path)

    assert str(caught.value) == (
        f"{tmp_path}: This is a folder, not a file. "
        f"Name the answers file in it, such as {tmp_path / 'bakery.yaml'}."
    )


def test_an_empty_folder_has_none_to_name(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_file(tmp_path)

    assert "there is none in this folder" in str(caught.value)
