"""Lines that begin with a tab."""

from __future__ import annotations

from tests.journeys import Desk


def test_every_tab_is_told_with_its_line(desk: Desk) -> None:
    one = desk.change("  name: Studio North", "§\tname: Studio North")
    two = desk.change("  places: 60", "§  \tplaces: 60")

    desk.refuses(
        f"client.yaml:{one}:1: The line begins with a tab.\n    Use spaces to indent.",
        f"client.yaml:{two}:3: The line begins with a tab.\n    Use spaces to indent.",
    )
