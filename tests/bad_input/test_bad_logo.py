"""Logos that cannot be printed, or should not be."""

from __future__ import annotations

import pytest

from tests.journeys import Desk

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "logo.png",
            'There is no file "logo.png" beside the answers file. Put it there',
        ),
        ("../logo.png", '"../logo.png" does not stand beside the answers file.'),
        ("/etc/passwd", '"/etc/passwd" does not stand beside the answers file.'),
    ],
)
def test_a_logo_that_is_not_there_is_told_where_it_is_named(
    desk: Desk, name: str, said: str
) -> None:
    line = desk.change("org:\n", f"brand:\n  logo: {name}\norg:\n") + 1

    desk.refuses(f"client.yaml:{line}:9: {said}")


def test_a_colour_that_is_too_pale_is_told_beside_a_logo_that_is_not_there(
    desk: Desk,
) -> None:
    looks = 'brand:\n  logo: logo.png\n  colour: "#ffffaa"\norg:\n'
    line = desk.change("org:\n", looks) + 1

    desk.refuses(
        f'client.yaml:{line}:9: There is no file "logo.png"',
        f"client.yaml:{line + 1}:11: The colour #ffffaa cannot be read well on white",
    )


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (
            "big.png",
            PNG + b"0" * 2_000_001,
            "The logo is larger than 2 MB.\n    Save a",
        ),
        ("big.svg", SVG.format(" " * 200_001), "The logo is larger than 200 kB"),
        (
            "a.png",
            b"no picture",
            "The logo is not a picture that can be used.\n    Save",
        ),
        (
            "cut.png",
            PNG + b"IHDR",
            "The logo is damaged, or only looks like a picture.",
        ),
        (
            "a.svg",
            SVG.format("<script>x()</script>"),
            "The logo holds a <script> element",
        ),
        (
            "b.svg",
            SVG.format('<path fill="url(https://evil.example/x.svg#a)" d="M0 0"/>'),
            "The logo refers to something outside the file.\n    Save it as plain SVG",
        ),
        ("c.svg", SVG.format('<g onload="x()"/>'), "The logo "),
    ],
)
def test_a_bad_logo_is_told_with_the_remedy(
    desk: Desk, name: str, content: str | bytes, said: str
) -> None:
    desk.write(name, content)
    line = desk.change("org:\n", f"brand: {{logo: {name}}}\norg:\n")

    desk.refuses(f"client.yaml:{line}:15: {name}: {said}")


def test_of_many_clients_the_one_with_the_bad_logo_is_named(desk: Desk) -> None:
    desk.write("a.png", b"no picture")
    desk.client("one.yaml", ("Studio North", "One"))
    desk.client(
        "two.yaml", ("Studio North", "Two"), ("org:\n", "brand: {logo: a.png}\norg:\n")
    )

    said = desk.type("build", "one.yaml", "two.yaml", "--format", "md")

    (told,) = (line for line in said.err.splitlines() if "a.png" in line)
    assert told.startswith("two.yaml:")


def test_everything_that_is_wrong_with_the_looks_is_told_at_once(desk: Desk) -> None:
    desk.write("a.png", b"no picture")
    line = desk.change("org:\n", "brand:\n  logo: a.png\n§  colour: '#ffff00'\norg:\n")

    desk.refuses(
        f"client.yaml:{line}:11: The colour #ffff00 cannot be read well on white: its "
        "contrast is 1.0 to 1, and 4.5 to 1 is needed.\n"
        "    Use #7a7a00, the nearest shade that can be read.",
        f"client.yaml:{line - 1}:9: a.png: The logo is not a picture that can be used.",
    )
