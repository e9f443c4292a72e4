"""An answers file that is not there."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, Desk


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_near_miss_is_told_with_the_file_that_was_meant(
    desk: Desk, command: str
) -> None:
    desk.refuses(
        f'clint.yaml: There is no such file.\n    Did you mean "{CLIENT}"?',
        arguments=(command, "clint.yaml"),
    )


def test_a_file_that_resembles_nothing_is_told_with_how_to_make_it(desk: Desk) -> None:
    desk.refuses(
        "mice/zoo.yaml: There is no such file.\n"
        '    Look at the name, or make the file with "policygen wizard mice/zoo.yaml".',
        arguments=("explain", "mice/zoo.yaml", "org.name"),
    )


def test_a_brand_file_that_is_missing_is_told_by_its_option(desk: Desk) -> None:
    desk.refuses(
        "house.yaml: There is no such file.\n"
        "    Look at the name that stands after --brand.",
        arguments=("build", CLIENT, "--brand", "house.yaml"),
    )
