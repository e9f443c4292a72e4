"""Owns the empty lines that tags leave behind, above all inside tables and lists."""

from __future__ import annotations

import re

_EMPTY_LINE = re.compile(r"^[ \t]+$", re.MULTILINE)
_MANY_EMPTY_LINES = re.compile(r"\n{3,}")
_TORN_TABLE = re.compile(
    r"^([ \t]*\|.*)\n\n+(?=[ \t]*\|.*(?!\n[ \t]*\|[ \t]*:?-))", re.MULTILINE
)
_TORN_BULLETS = re.compile(
    r"^([ \t]*[-*+][ \t]+\S.*)\n\n+(?=[ \t]*[-*+][ \t]+\S)", re.MULTILINE
)
_TORN_NUMBERS = re.compile(
    r"^([ \t]*\d+[.)][ \t]+\S.*)\n\n+(?=[ \t]*\d+[.)][ \t]+\S)", re.MULTILINE
)


def tidy(text: str) -> str:
    """Close up the rows of a table and the lines of a list; end with one line end."""
    text = _EMPTY_LINE.sub("", text)
    for torn in (_TORN_TABLE, _TORN_BULLETS, _TORN_NUMBERS):
        text = torn.sub(r"\1\n", text)
    return _MANY_EMPTY_LINES.sub("\n\n", text).strip("\n") + "\n"
