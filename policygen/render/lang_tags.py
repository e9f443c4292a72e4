"""Owns the language of a part of a PDF that is not in the language of the rest.

WeasyPrint notes the language of the whole document alone. A screen reader that comes to
a clause in another language has to know, or it reads Dutch aloud as if it were French.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from xml.etree.ElementTree import Element

import pydyf
from weasyprint.pdf import tags as tagging

WHOLE = ("html", "body")
"""What these say of their language counts for the whole document."""


@contextmanager
def told_languages() -> Iterator[None]:
    """Let WeasyPrint write `lang` attributes into the tags of a file."""
    before = tagging._build_box_tree

    def build(box: Any, *rest: Any) -> Iterator[Any]:  # noqa: ANN401 - WeasyPrint has no types
        language = _language_of(getattr(box, "element", None))
        for tag in before(box, *rest):
            if language:
                tag["Lang"] = pydyf.String(language)
            yield tag

    tagging._build_box_tree = build
    try:
        yield
    finally:
        tagging._build_box_tree = before


def _language_of(element: Element | None) -> str:
    """Give what an element says of its language; "" when that is for the whole."""
    if element is None or element.tag in WHOLE:
        return ""
    return element.get("lang", "")
