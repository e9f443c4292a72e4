"""A file in another encoding."""

from __future__ import annotations

import pytest

from policygen.answers.read import read_answers
from policygen.errors import InputError
from tests.builders import tiny_blueprint


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
def test_another_encoding_is_told_with_the_right_one(encoding: str) -> None:
    data = "blueprint: bike-shed\norg:\n  name: Café Zoë\n".encode(encoding)

    with pytest.raises(InputError) as caught:
        read_answers(tiny_blueprint(), data, "a.yaml")

    (problem,) = caught.value.problems
    assert problem.message == "The file is not UTF-8 text."
    assert "UTF-8" in problem.hint
