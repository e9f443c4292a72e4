"""Files that ask for more than they should."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from policygen.answers.read import read_answers, read_file
from policygen.errors import InputError
from tests.builders import problems_of, tiny_blueprint

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    (found,) = problems_of(BOMB)

    assert found.startswith("a.yaml:2:4: The file uses an anchor or alias")


def test_a_file_of_fifty_megabytes_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)
    before = time.perf_counter()

    with pytest.raises(InputError) as caught:
        read_file(path)

    assert time.perf_counter() - before < 0.1
    assert "The file is 50.0 MB; at most 1 MB is read." in str(caught.value)


def test_a_file_that_grew_since_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read_answers(tiny_blueprint(), b"x" * 1_000_001, "a.yaml")

    assert "at most 1 MB is read" in str(caught.value)


def test_a_well_of_brackets_is_refused() -> None:
    (found,) = problems_of("org: " + "[" * 500 + "]" * 500 + "\n")

    assert "more than 20 levels" in found


def test_a_thousand_rows_are_refused() -> None:
    rows = "".join("    - role: x\n" for _ in range(1000))

    (found,) = problems_of(f"people:\n  keepers:\n{rows}")

    assert "1000 is too many" in found


def test_a_book_as_an_answer_is_refused() -> None:
    (found,) = problems_of(f"shed:\n  house_rules: {'x ' * 15_000}\n")

    assert "is too long" in found
