"""A file in another encoding than UTF-8."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, NORTH, Desk


@pytest.mark.parametrize(
    ("encoding", "line"), [("cp1252", 7), ("utf-16", 1), ("latin-1", 7)]
)
def test_another_encoding_is_told_with_the_right_one(
    desk: Desk, encoding: str, line: int
) -> None:
    text = (
        NORTH.replace("[nl-BE, en]", "[en, nl-BE]")
        .replace("doc:", "  # Café\ndoc:", 1)
        .replace("  # Café", "#\n# Café")
    )
    desk.write(CLIENT, text.encode(encoding))

    desk.refuses(
        f"client.yaml:{line}: The file is not UTF-8 text.\n"
        "    Save it again with the encoding UTF-8."
    )


def test_text_of_the_blueprint_in_another_encoding_is_told(desk: Desk) -> None:
    desk.write("bike-shed/channels.yaml", "door:\n  name: café\n".encode("cp1252"))

    desk.refuses("bike-shed/channels.yaml:2: The file is not UTF-8 text.")
