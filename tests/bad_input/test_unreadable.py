"""Files and folders that may not be read."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, Desk, can_be_refused, without_rights

pytestmark = pytest.mark.skipif(
    not can_be_refused(), reason="everything can be read here"
)


def test_answers_that_may_not_be_read_are_told(desk: Desk) -> None:
    (desk.folder / CLIENT).chmod(0)

    desk.refuses(
        "client.yaml: You have no right to read this file.", before=without_rights()
    )


def test_a_folder_that_may_not_be_entered_is_told(desk: Desk) -> None:
    desk.write("clients/a.yaml", "blueprint: x\n")
    (desk.folder / "clients").chmod(0)

    try:
        said = desk.type("build", "clients/a.yaml", before=without_rights())
    finally:
        (desk.folder / "clients").chmod(0o755)

    assert said.code == 1
    assert said.err.startswith(
        "clients/a.yaml: You have no right to read this file.\n    "
    )


@pytest.mark.parametrize(
    "file", ["blueprint.yaml", "documents/notice/en.md.j2", "texts/nl.yaml"]
)
def test_a_blueprint_that_may_not_be_read_is_told(desk: Desk, file: str) -> None:
    (desk.folder / "bike-shed" / file).chmod(0)

    said = desk.type("build", CLIENT, before=without_rights())

    assert said.code == 3
    assert said.err.startswith(f"bike-shed/{file}: ")
    assert "Traceback" not in said.err
    assert list(desk.files("output")) == ["before/kept.txt"]
