"""A file with nothing in it, or nothing of use."""

from __future__ import annotations

import pytest

from policygen.answers.read import peek_blueprint, read_answers
from policygen.errors import InputError
from tests.builders import tiny_blueprint


@pytest.mark.parametrize("data", [b"", b"\n\n", b"# only a remark\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_told(data: bytes) -> None:
    with pytest.raises(InputError) as peeked:
        peek_blueprint(data, "a.yaml")
    with pytest.raises(InputError) as read:
        read_answers(tiny_blueprint(), data, "a.yaml")

    assert str(peeked.value) == str(read.value)
    assert "a.yaml: The file is empty." in str(read.value)


@pytest.mark.parametrize("data", [b"just words\n", b"- a\n- b\n"])
def test_a_file_that_is_no_set_of_groups_is_told(data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        read_answers(tiny_blueprint(), data, "a.yaml")

    assert str(caught.value) == (
        "a.yaml:1:1: An answers file is made of groups with keys. "
        'Begin with "blueprint: " and the name of a blueprint.'
    )
