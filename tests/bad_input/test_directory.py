"""A folder where a file belongs."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, Desk


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_folder_is_told_with_a_file_that_is_in_it(desk: Desk, command: str) -> None:
    desk.refuses(
        ".: This is a folder, not a file.\n"
        "    Name the answers file in it, such as client.yaml.",
        arguments=(command, "."),
    )


def test_an_empty_folder_is_told(desk: Desk) -> None:
    (desk.folder / "clients").mkdir()

    desk.refuses(
        "clients: This is a folder, not a file.\n"
        "    Name an answers file; there is none in this folder.",
        arguments=("build", "clients"),
    )


def test_a_folder_as_brand_file_is_told(desk: Desk) -> None:
    (desk.folder / "brand").mkdir()

    desk.refuses(
        "brand: This is a folder, not a file.",
        arguments=("build", CLIENT, "--brand", "brand"),
    )
