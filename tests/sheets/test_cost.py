"""One more sheet costs next to nothing: what is shared was drawn before."""

from __future__ import annotations

import time

import pytest

from policygen.sheets.sheet import make_sheet
from tests.sheets.shelf import base, full, want

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("sheets")]
LEAST = 300
"""So many sheets fit in the time of one full rendering."""


def seconds_of_sheets(count: int) -> float:
    start = time.process_time()
    for number in range(1, count + 1):
        make_sheet(base(), want(f"Persoon {number}", number))
    return time.process_time() - start


def test_one_full_rendering_takes_longer_than_300_sheets() -> None:
    seconds_of_sheets(1)
    full.cache_clear()
    start = time.process_time()
    full(want("Els Peeters"))
    whole = time.process_time() - start

    assert min(seconds_of_sheets(LEAST) for _ in range(3)) < whole
