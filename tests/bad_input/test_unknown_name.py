"""Templates that use a name which nobody defines, or that their readers may not see."""

from __future__ import annotations

import pytest

from tests.journeys import Desk

NOTICE = "bike-shed/documents/notice/en.md.j2"
AGREEMENT = "bike-shed/documents/agreement/nl.md.j2"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            NOTICE,
            "Open: {{ shed.hours }}",
            "Open: {{ shed.hour }}",
            'There is no "hour" in "shed" that may be used here.\n'
            '    Did you mean "hours"?',
        ),
        (
            NOTICE,
            "Open: {{ shed.hours }}",
            "Open: {{ opening }}",
            'Nothing is called "opening" here.\n    Write a question that its readers',
        ),
        (
            NOTICE,
            "Open: {{ shed.hours }}",
            "{{ people.lock_code_keeper }}",
            'There is no "lock_code_keeper" in "people" that may be used here.\n    Write',
        ),
        (
            AGREEMENT,
            "{{ t.shed }}",
            "{{ t.shet }}",
            'There is no "shet" in "t" that may be used here.',
        ),
        (
            NOTICE,
            "Open: {{ shed.hours }}.",
            "{% if shed.hours %}",
            "Encountered unknown tag 'endclause'. You probably made a nesting mistake.",
        ),
        (
            "bike-shed/theme/page.html.j2",
            "{{ body }}",
            "{{ bodie }}",
            "Nothing is called",
        ),
    ],
)
def test_it_is_told_with_the_file_and_the_line(
    desk: Desk, file: str, old: str, new: str, said: str
) -> None:
    line = desk.change(old, new, file)

    result = desk.refuses(f"{file}:")

    assert said in result.err
    assert result.err.startswith(f"{file}:{line}: ") or "nesting" in said
