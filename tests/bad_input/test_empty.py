"""A file with nothing in it."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, Desk


@pytest.mark.parametrize("content", ["", "\n\n", "# later\n", "\ufeff"])
def test_an_empty_file_is_told(desk: Desk, content: str) -> None:
    desk.write(CLIENT, content)

    desk.refuses(
        "client.yaml: The file is empty.\n"
        "    Run the wizard, or copy one of the examples."
    )


@pytest.mark.parametrize("content", ["---\n", "blueprint:\n", "org: {}\n"])
def test_a_file_that_names_no_blueprint_is_told(desk: Desk, content: str) -> None:
    desk.write(CLIENT, content)

    result = desk.refuses("client.yaml:")

    assert "The file does not say which blueprint it answers.\n" in result.err
    assert 'one of those that "policygen blueprint list" shows' in result.err


def test_an_empty_brand_file_is_told(desk: Desk) -> None:
    desk.write("house.yaml", "")

    desk.refuses(
        "house.yaml: The file is empty.",
        arguments=("build", CLIENT, "--brand", "house.yaml"),
    )
