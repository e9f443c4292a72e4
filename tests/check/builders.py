"""Owns documents of one clause, written by a test."""

from __future__ import annotations

from policygen.model.pack import ClauseText, Rendered


def document(
    text: str, *, language: str = "en", name: str = "agreement", clause: str = "BS-1"
) -> Rendered:
    """Give a document with one clause that says a text."""
    part = ClauseText(id=clause, number="1", title="", markdown="", text=text)
    return Rendered(
        document=name,
        language=language,
        title="The agreement",
        file=name,
        markdown="",
        html="",
        print_html="",
        text=text,
        clauses=(part,),
    )
