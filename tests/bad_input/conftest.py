"""A desk for every test with bad input."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Give a folder in which the client of the bicycle shed can be built."""
    return Desk(tmp_path).set_up()
