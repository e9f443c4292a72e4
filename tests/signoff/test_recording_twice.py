"""Somebody who is named twice in one go is recorded once, and the rest is told."""

from __future__ import annotations

import pytest

from policygen.model.event import EventKind
from tests.signoff.conftest import Bureau

NAME = "Anaïs Lefèvre"


def _signed(bureau: Bureau) -> int:
    events = bureau.office.register.history().events
    return sum(event.kind == EventKind.SIGNED for event in events)


@pytest.mark.parametrize("other", [NAME, "0001"])
def test_who_is_named_twice_was_on_record_already(bureau: Bureau, other: str) -> None:
    said = bureau.type("record", NAME, other, "--on", "2027-01-04")

    first, second = said.out.splitlines()
    assert (said.code, said.err, _signed(bureau)) == (0, "", 1)
    assert first.endswith(": getekend")
    assert second.endswith(" was al genoteerd: getekend, 4 januari 2027")


def test_who_stands_twice_in_a_file_was_on_record_already(bureau: Bureau) -> None:
    rows = f"Naam;Datum\n{NAME};2027-01-04\nJoe Bloggs;\n{NAME};\n"
    bureau.desk.write("back.csv", rows)

    said = bureau.type("record", "--from", "back.csv")

    assert (said.code, _signed(bureau)) == (0, 2)
    assert said.out.count(" was al genoteerd: getekend, 4 januari 2027") == 1
