"""A desk for every test with bad input, whose client speaks English."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a folder in which an English client of the bicycle shed can be built."""
    desk = Desk(tmp_path).set_up()
    desk.change("[nl-BE, en]", "[en, nl-BE]")
    return desk
