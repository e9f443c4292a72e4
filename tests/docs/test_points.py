"""The page of all points is what the blueprint says today."""

from __future__ import annotations

import runpy

from tests.docs.pages import ROOT, text_of

REMEDY = "The points changed: run `python tools/make_points.py`."


def test_the_page_of_all_points_is_up_to_date() -> None:
    script = runpy.run_path(str(ROOT / "tools/make_points.py"))

    assert text_of("reference/seed-points.md") == script["make_page"](), REMEDY
