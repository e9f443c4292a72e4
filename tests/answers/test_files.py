"""Opening an answers file: peeking at its blueprint, and reading its bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.answers.files import read_file, refusal
from policygen.answers.head import peek_blueprint
from policygen.errors import InputError


@pytest.mark.parametrize(
    "text",
    [
        "blueprint: bike-shed\norg: {}\n",
        "# hello\n\nblueprint: bike-shed # the shed\r\n",
        "\ufeffblueprint: 'bike-shed'\n",
        'org:\n  name: x\nblueprint: "bike-shed"',
        "{blueprint: bike-shed}",
        "blueprint:\n  bike-shed\n",
    ],
)
def test_the_blueprint_of_a_file_is_known_before_it_is_loaded(text: str) -> None:
    assert peek_blueprint(text.encode(), "a.yaml") == "bike-shed"


def test_a_blueprint_may_be_a_path() -> None:
    assert peek_blueprint(b"blueprint: ../shed/\n", "a.yaml") == "../shed/"


def test_a_file_is_read_as_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: b\r\n")

    assert read_file(path) == b"a: b\r\n"


def test_the_report_can_be_in_dutch(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_file(tmp_path / "a.yaml", "nl")

    assert "bestaat niet" in str(caught.value)


def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"x")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")

    assert read_file(tmp_path / "b.yaml") == b"x"


@pytest.mark.parametrize("error", [PermissionError(13, "x"), PermissionError(1, "x")])
def test_a_right_that_is_missing_is_told_as_such(error: OSError) -> None:
    assert "You have no right" in str(refusal(Path("a.yaml"), "en", error))
