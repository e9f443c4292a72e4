"""Whoever watches sees how many sheets are made; who does not gets lines alone."""

from __future__ import annotations

import sys

import pytest

from tests.cli.test_build import watch
from tests.signoff.conftest import CLIENT_FOLDER, Bureau

pytestmark = [
    pytest.mark.pdf,
    pytest.mark.xdist_group("sheets"),
    pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminal"),
]


def test_sheets_are_counted(bureau: Bureau) -> None:
    bureau.desk.write("new.csv", "Naam;Taal\nNew Person;nl\n")

    code, drawn = watch(
        bureau.desk,
        "signoff",
        "open",
        CLIENT_FOLDER,
        "new.csv",
        "--release=1.0",
        "--yes",
    )

    assert code == 0
    assert "exemplaren" in drawn
    assert drawn.index("1/1") < drawn.index("1 exemplaar staat klaar")
