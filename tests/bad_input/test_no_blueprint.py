"""Answers to a blueprint that does not exist."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, Desk


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (
            "socail-media",
            'There is no blueprint "socail-media".\n    Did you mean "social-media"?',
        ),
        (
            "./bike-shd",
            'There is no blueprint "bike-shd/": bike-shd/blueprint.yaml does not exist.\n'
            "    Known are: social-media.",
        ),
        ("../..", 'There is no blueprint "../../": '),
        ("/etc", 'There is no blueprint "/etc/": /etc/blueprint.yaml does not exist.'),
        ("A B", 'There is no blueprint "A B/": '),
    ],
)
def test_it_is_told_with_what_there_is(desk: Desk, named: str, said: str) -> None:
    desk.change("blueprint: ./bike-shed", f"blueprint: {named}")

    desk.refuses(f"client.yaml: {said}")


def test_a_file_without_blueprint_is_told(desk: Desk) -> None:
    desk.change("blueprint: ./bike-shed\n", "")

    desk.refuses(
        "client.yaml:1:1: The file does not say which blueprint it answers.\n"
        '    Begin it with "blueprint: "'
    )


def test_every_command_tells_it(desk: Desk) -> None:
    desk.change("blueprint: ./bike-shed", "blueprint: bike-shed")
    said = 'client.yaml: There is no blueprint "bike-shed".'

    desk.refuses(said, arguments=("check", CLIENT))
    desk.refuses(said, arguments=("explain", CLIENT, "org.name"))
