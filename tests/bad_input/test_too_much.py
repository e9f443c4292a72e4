"""Files and blueprints that ask for more than they should."""

from __future__ import annotations

import time

import pytest

from tests.journeys import CLIENT, Desk
from tests.journeys import NORTH as DUTCH

NORTH = DUTCH.replace("[nl-BE, en]", "[en, nl-BE]")
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def test_an_alias_bomb_is_refused_at_its_first_line(desk: Desk) -> None:
    desk.write(CLIENT, f"{NORTH}{BOMB}")
    line = NORTH.count("\n") + 1

    desk.refuses(
        f"client.yaml:{line}:4: The file uses an anchor or alias (& or *), which is not "
        "read here.\n    Write the text out in full."
    )


def test_answers_of_50_megabytes_are_not_even_read(desk: Desk) -> None:
    desk.write(CLIENT, NORTH.encode() + b"#" * 50_000_000)

    desk.refuses(
        "client.yaml: The file is 50.0 MB; at most 1 MB is read.\n    Remove what"
    )


def test_answers_nested_a_thousand_deep_are_refused(desk: Desk) -> None:
    desk.write(CLIENT, f"{NORTH}extra: {'[' * 1000}{']' * 1000}\n")

    line = NORTH.count("\n") + 1
    desk.refuses(
        f"client.yaml:{line}:27: The file uses more than 20 levels, which is not read "
        "here.\n    Nest less deeply."
    )


def test_a_device_is_not_read(desk: Desk) -> None:
    (desk.folder / "endless.yaml").symlink_to("/dev/zero")

    desk.refuses("endless.yaml: ", arguments=("build", "endless.yaml"))


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ 'a' * 10**10 }}", "The result of this power is too large."),
        ("{{ 'a' * 99999999999 }}", "The result of this multiplication is too large."),
        ("{{ range(99999) | list }}", "range gives at most 10000 numbers."),
        (
            "{% set n = namespace(l=[1]) %}"
            "{% for a in range(99) %}{% set n.l = n.l + n.l %}{% endfor %}",
            "The result of this addition is too large.",
        ),
    ],
)
def test_a_template_that_makes_something_giant_is_stopped_at_once(
    desk: Desk, template: str, said: str
) -> None:
    file = "bike-shed/documents/notice/nl.md.j2"
    line = desk.change("Open: {{ shed.hours }}.", template, file)
    start = time.monotonic()

    desk.refuses(f"{file}:{line}: {said}\n    Mend this line of the template.")

    assert time.monotonic() - start < 15
