"""Owns the empty lines of Markdown: those that tags leave, those that are missing."""

from __future__ import annotations

import re

_EMPTY_LINE = re.compile(r"^[ \t]+$", re.MULTILINE)
_MANY_EMPTY_LINES = re.compile(r"\n{3,}")
_TORN_TABLE = re.compile(
    r"^([ \t]*\|.*)\n\n+(?=[ \t]*\|.*$(?!\n[ \t]*\|[ \t]*:?-))", re.MULTILINE
)
_TORN_BULLETS = re.compile(
    r"^([ \t]*[-*+][ \t]+\S.*)\n\n+(?=[ \t]*[-*+][ \t]+\S)", re.MULTILINE
)
_TORN_NUMBERS = re.compile(
    r"^([ \t]*\d+[.)][ \t]+\S.*)\n\n+(?=[ \t]*\d+[.)][ \t]+\S)", re.MULTILINE
)
_LIST_AFTER_TEXT = re.compile(
    r"^((?![-*+][ \t]|\d+[.)][ \t]|[ \t>|#])\S.*)\n(?=(?:[-*+]|1[.)])[ \t]+\S)",
    re.MULTILINE,
)
_TABLE_AFTER_TEXT = re.compile(
    r"^([ \t]*[^\s|].*)\n(?=\|.*\n\|[ \t]*:?-)", re.MULTILINE
)


def tidy(text: str) -> str:
    """Close up the rows of a table and the lines of a list; end with one line end.

    A list or table right after a text gets the empty line that both readers want.
    """
    text = _EMPTY_LINE.sub("", text)
    for torn in (_TORN_TABLE, _TORN_BULLETS, _TORN_NUMBERS):
        text = torn.sub(r"\1\n", text)
    for joined in (_LIST_AFTER_TEXT, _TABLE_AFTER_TEXT):
        text = joined.sub(r"\1\n\n", text)
    return _MANY_EMPTY_LINES.sub("\n\n", text).strip("\n") + "\n"
