"""Owns the notes of a review edition: <aside class="margin-note"> in each clause.

What was in the clause becomes <div class="clause-text">; the note comes after it, so
that the theme can put it beside the text, or below it where the page is narrow.
"""

from __future__ import annotations

import re
from html import escape

from policygen.model.note import Margin, Note, Part

_SECTION = re.compile(
    r'(<section class="clause[^"]*" id="([^"]*)">)(.*?)(</section>)', re.DOTALL
)


def add_notes(body: str, margin: Margin) -> str:
    """Put each note after the text of its clause."""

    def add(found: re.Match[str]) -> str:
        start, clause, text, end = found.groups()
        note = _write(margin[clause])
        return f'{start}<div class="clause-text">{text}</div>{note}{end}'

    return _SECTION.sub(add, body)


def _write(note: Note) -> str:
    title = escape(note.title)
    parts = "".join(map(_part, note.parts))
    return (
        f'<aside class="margin-note" aria-label="{title}">'
        f'<p class="note-title">{title}</p>{parts}</aside>'
    )


def _part(part: Part) -> str:
    if not part.heading:
        return "".join(f"<p>{escape(line)}</p>" for line in part.lines)
    items = "".join(f"<li>{escape(line)}</li>" for line in part.lines)
    return f'<p class="note-part">{escape(part.heading)}</p><ul>{items}</ul>'
