"""Keys that no question has."""

from __future__ import annotations

import pytest

from tests.journeys import Desk


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "  places:",
            "§  place:",
            '3: "shed" has no key "place".\n    Did you mean "places"?',
        ),
        (
            "shed:\n",
            "§sheds:\n",
            '1: There is no group "sheds" in this blueprint.\n    Did you mean "shed"?',
        ),
        (
            "      name: Ilse Maes",
            "§      naam: Ilse Maes",
            '7: There is no column "naam" here. Did you mean "name"?',
        ),
        (
            "org:\n",
            "brand: {§colur: '#123456'}\norg:\n",
            '9: "brand" has no key "colur".\n    Did you mean "colour"?',
        ),
    ],
)
def test_an_unknown_key_is_told_with_what_was_meant(
    desk: Desk, old: str, new: str, said: str
) -> None:
    line = desk.change(old, new)

    desk.refuses(f"client.yaml:{line}:{said}")


def test_an_unknown_key_in_a_brand_file_is_told_with_its_place(desk: Desk) -> None:
    desk.write("house.yaml", "brand:\n  colur: '#123456'\n")

    desk.refuses(
        'house.yaml:2:3: "brand" has no key "colur".\n    Did you mean "colour"?',
        arguments=("build", "client.yaml", "--brand", "house.yaml"),
    )
