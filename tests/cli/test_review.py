"""The page of all answers: by group, each in words, and what nobody said is marked."""

from __future__ import annotations

import io

import pytest

from policygen.cli.ask_plain import PlainFace
from policygen.cli.review import Outcome, Page, review
from tests.builders import read_tiny, tiny_blueprint

ANSWERS = "org:\n  name: Noord\nshed:\n  places: 12\n  open_to_visitors: no\n"


def shown(typed: str = "1") -> tuple[object, list[str]]:
    """Give what the page ends in, and its lines without their numbers."""
    written = io.StringIO()
    page = Page(blueprint=tiny_blueprint(), answers=read_tiny(ANSWERS))
    reply = review(PlainFace("en", io.StringIO(f"{typed}\n"), written), page)
    lines = written.getvalue().splitlines()
    return reply, [line.strip().partition(". ")[2] or line.strip() for line in lines]


def test_every_question_that_applies_stands_under_its_group() -> None:
    _, lines = shown()

    groups = [line.removeprefix("── ") for line in lines if line.startswith("── ")]
    assert groups == [
        *("Your organisation", "The documents", "The shed", "The people", "Looks")
    ]
    shed = lines[lines.index("── The shed") : lines.index("── The people")]
    assert [line[2:].partition(":")[0] for line in shed[1:]] == [
        *("Number of places", "Opening hours", "Open to visitors", "Charging"),
        *("Rule for charging", "Deposit", "House rules", "Web address"),
    ]


def test_what_was_assumed_is_marked_and_counted_and_nothing_else_is() -> None:
    _, lines = shown()

    marked = {line[2:] for line in lines if line.startswith("~ ")}
    assert "Country: Belgium" in marked
    assert "Deposit: €25" in marked
    assert "is what we assumed: 9 answers." in marked
    for line in ("Name of the organisation: Noord", "Number of places: 12"):
        assert f"  {line}" in lines
    assert "  Open to visitors: no" in lines
    assert "  Start date: not filled in yet" in lines
    assert len(marked) == len(["the note", *range(9)])


@pytest.mark.parametrize(
    ("typed", "reply"),
    [("1", Outcome.BUILD), ("2", Outcome.LEAVE), ("3", "org.name")],
)
def test_a_line_is_chosen_by_its_number(typed: str, reply: object) -> None:
    assert shown(typed)[0] == reply
