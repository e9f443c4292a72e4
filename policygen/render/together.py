"""Keeps on one line of paper what is read as one: a phone number, a date, `24 uur`."""

from __future__ import annotations

import re

LEAST_DIGITS, MOST_LETTERS = 7, 24
"""A phone number has as many digits at least; nothing longer is kept on one line."""

# A heading is the name of its bookmark too, and that has plain blanks.
_HEADING = r"<(h[2-6])\b[^>]*>.*?</\1>"
_TAG = r"""<[a-zA-Z/](?:[^"'<>]|"[^"]*"|'[^']*')*>"""
_DATE = r"\d{1,2}(?:er|st|nd|rd|th)? [^\W\d_]{3,12} \d{4}(?!\w)"
_PHONE = rf"(?=(?:[+ ()/.-]*\d){{{LEAST_DIGITS}}})\+?\(?\d+\)?(?:[ /.-]\(?\d+\)?){{1,7}}(?![\w/])"
_COUNT = r"\d+(?:[.,:]\d+)* [^\W\d_]{1,14}(?!\w)"
_KEPT = re.compile(
    rf"{_HEADING}|{_TAG}|(?<![\w#&.,/-])(?P<kept>{_DATE}|{_PHONE}|{_COUNT})",
    re.DOTALL,
)


def keep_together(html: str) -> str:
    """Let no line on paper end inside what is read as one; give the HTML back.

    `html` is clean: every `<` in a text is written as `&lt;`. Blanks become no-break
    spaces, which readers of the text layer of a PDF get as blanks. A span that forbids
    it would not do: with spans WeasyPrint ends a line too early now and then.
    """
    return _KEPT.sub(_kept, html)


def _kept(found: re.Match[str]) -> str:
    text = found[0]
    if not found["kept"] or len(text) > MOST_LETTERS:
        return text
    return text.replace(" ", "\N{NO-BREAK SPACE}")
