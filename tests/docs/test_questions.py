"""The page of all questions is what the blueprint says today."""

from __future__ import annotations

import runpy

from tests.docs.pages import ROOT, text_of

REMEDY = "The questions changed: run `python tools/make_reference.py`."


def test_the_page_of_all_questions_is_up_to_date() -> None:
    script = runpy.run_path(str(ROOT / "tools/make_reference.py"))

    assert text_of("reference/questions.md") == script["make_page"](), REMEDY
