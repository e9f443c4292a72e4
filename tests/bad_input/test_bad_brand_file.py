"""A consultant's brand file with mistakes: told once, before any client is touched."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, Desk

PAIR = ("build", CLIENT, "other.yaml", "--brand", "office/house.yaml")


@pytest.fixture
def pair(desk: Desk) -> Desk:
    """Give a desk with a second client."""
    desk.client("other.yaml", ("Studio North", "Other"))
    return desk


def test_everything_that_is_wrong_is_told_once_with_its_line(pair: Desk) -> None:
    pair.write(
        "office/house.yaml",
        "logo: nowhere.png\ncolour: '#ffff00'\nfooter: {de: Hallo}\nfnt: lato\n",
    )

    pair.refuses(
        'office/house.yaml:1:7: There is no file "nowhere.png" beside the brand file.',
        "office/house.yaml:2:9: The colour #ffff00 cannot be read well on white",
        'office/house.yaml:3:10: This blueprint has no language "de".',
        'office/house.yaml:4:1: "brand" has no key "fnt".\n    Did you mean "font"?',
        arguments=PAIR,
    )


def test_a_picture_that_cannot_be_used_is_told_beside_the_colour(pair: Desk) -> None:
    pair.write("office/a.png", b"no picture")
    pair.write("office/house.yaml", "logo: a.png\ncolour: '#ffff00'\n")

    pair.refuses(
        "office/house.yaml:1:7: The logo is not a picture that can be used.",
        "office/house.yaml:2:9: The colour #ffff00",
        arguments=PAIR,
    )


def test_a_release_tells_the_same_and_is_not_made(pair: Desk) -> None:
    pair.write("office/house.yaml", "colour: '#ffff00'\n")

    said = pair.type("release", CLIENT, "1.0", "--brand", "office/house.yaml")

    assert said.err.startswith("office/house.yaml:1:9: The colour #ffff00")
    assert "Version 1.0 was not made." in said.err
    assert said.code == 1


def test_a_language_that_one_of_the_clients_knows_is_taken(pair: Desk) -> None:
    pair.write("german/blueprint.yaml", "languages: [de]\n")
    pair.write("german.yaml", "blueprint: ./german\n")
    pair.write("broken/blueprint.yaml", "- languages\n")
    pair.write("broken.yaml", "blueprint: ./broken\n")
    pair.write("tabs/blueprint.yaml", "\ta: b\n")
    pair.write("tabs.yaml", "blueprint: ./tabs\n")
    pair.write("office/house.yaml", "footer: {nl: Hallo, de: Hallo}\n")
    clients = (CLIENT, "german.yaml", "broken.yaml", "tabs.yaml", "none.yaml")

    said = pair.type("build", *clients, "--brand", "office/house.yaml")

    assert "house.yaml" not in said.err
    assert "studio-north" in said.out
