"""Owns the page of a personal sheet: the print page of a release with places for a person.

The sign-off clause of a released print page has lines to write a name on and boxes to
sign in. Here the first lines make room for a panel with the facts of one person, and
every box gets a signature field.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path

from policygen.errors import InputError
from policygen.speech.told import problem

CSS = Path(__file__).with_name("sheet.css")
FIELD = "signature-"
"""What the names of signature fields begin with; a number from 1 follows."""
SLOTS = ("name", "function", "entity", "number", "code")
"""The places that hold something personal, in the order of the page."""
_SECTION = re.compile(
    r'<section class="clause[^"]*" id="[^"]*">.*?</section>', re.DOTALL
)
_LINES = re.compile(r'<div class="fill-lines">(?:<p class="fill-line">.*?</p>)+</div>')
_BOXES = '<div class="signatures">'
_BOX = re.compile(r'(<div class="signature">)<p class="signature-for">(.*?)</p>')
_HEADING = re.compile(r"</h[1-6]>|<section [^>]*>")
"""After the heading of a clause its panel stands, or at its start when it has none."""
_ENDS = ("</main>", "</body>")
"""Where the last clause of a page can end, the best first."""
_LANGUAGE = re.compile(r'<html lang="([^"]*)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is the same on every sheet of a release in one language, for its panel.

    `words` are the labels: name, function, entity, version, number, fingerprint, code,
    place and date. `effective` is the date in force in words, "" without one.
    `fingerprint` is the SHA-256 of the released PDF that binds.
    """

    words: Mapping[str, str]
    version: str
    effective: str
    fingerprint: str


def binds(print_html: str) -> bool:
    """Tell whether a print page has boxes to sign in: the text that binds has them."""
    return _signed_section(print_html) is not None


def personal_page(
    print_html: str, binding_html: str, facts: Facts, slots: Mapping[str, str]
) -> str:
    """Give the print page of a sheet; `slots` is the clean HTML of each of `SLOTS`.

    `binding_html` is the print page whose text binds. When that is another language,
    its sign-off clause comes after the translation. Raises InputError when it has no
    boxes to sign in, or when the theme leaves no place for what a sheet adds.
    """
    found = _signed_section(binding_html)
    if found is None:
        raise InputError(problem("sheet.no_boxes"))
    style = f"<style>\n{CSS.read_text('utf-8')}</style>\n"
    page = _put_before(("</head>",), print_html, style)
    section = _personal_section(found, facts, slots)
    if print_html == binding_html:
        return page.replace(found, section, 1)
    language = _LANGUAGE.search(binding_html)
    if language:
        section = section.replace("<section ", f'<section lang="{language[1]}" ', 1)
    section = section.replace(' id="', ' id="binding-', 1)
    return _put_before(_ENDS, page, f"{section}\n")


def _put_before(ends: Sequence[str], page: str, added: str) -> str:
    """Put something before the first of these that a page has; refuse to leave it out."""
    for end in ends:
        before, is_there, after = page.rpartition(end)
        if is_there:
            return f"{before}{added}{end}{after}"
    raise InputError(problem("sheet.no_place", ends=" / ".join(ends)))


def _signed_section(html: str) -> str | None:
    """Give the last clause with boxes to sign in."""
    sections = [found for found in _SECTION.findall(html) if _BOXES in found]
    return sections[-1] if sections else None


def _personal_section(section: str, facts: Facts, slots: Mapping[str, str]) -> str:
    """Put the panel in the place of the first lines, and fields in the boxes."""
    before, boxes, after = section.partition(_BOXES)
    panel = _panel(facts, slots, _words(before))
    if lines := _LINES.search(before):
        before = before.replace(lines[0], panel, 1)
    else:
        heading = _HEADING.findall(before)[:2][-1]
        before = before.replace(heading, f"{heading}{panel}", 1)
    numbers = iter(range(1, 100))

    def add_field(found: re.Match[str]) -> str:
        return (
            f'{found[0]}<input class="sign-here" name="{FIELD}{next(numbers)}" '
            f'title="{escape(re.sub("<[^>]*>", "", found[2]))}">'
        )

    signed = _BOX.sub(add_field, boxes + after)
    asked = [_words(label) for _, label in _BOX.findall(boxes + after)]
    return f"{before}{_place_and_date(facts, asked)}{signed}".replace(
        'class="clause', 'class="clause personal-sheet', 1
    )


def _words(html: str) -> str:
    """Give what a reader sees of a piece of a page, with single spaces."""
    return " ".join(unescape(re.sub("<[^>]*>", " ", html)).split())


def _panel(facts: Facts, slots: Mapping[str, str], said: str) -> str:
    """Give the panel; the version and its date only when the clause did not say them."""
    version = " · ".join(filter(None, (facts.version, facts.effective)))
    shown = {name: slots[name] for name in ("name", "function", "entity")}
    if not _tells_version(said, facts):
        shown["version"] = f'<span class="fact-value">{escape(version)}</span>'
    shown["number"] = slots["number"]
    rows = "".join(
        f'<tr><th scope="row">{escape(facts.words[name])}</th><td>{value}</td></tr>'
        for name, value in shown.items()
    )
    groups = " ".join(re.findall(".{8}", facts.fingerprint))
    return (
        f'<div class="personal"><table class="personal-facts"><tbody>{rows}</tbody>'
        f'</table><div class="personal-code">{slots["code"]}</div></div>'
        f'<p class="fingerprint">{escape(facts.words["fingerprint"])} {groups}</p>'
    )


def _tells_version(text: str, facts: Facts) -> bool:
    number = rf"(?<![\d.]){re.escape(facts.version)}(?!\.?\d)"
    return facts.effective in text and re.search(number, text) is not None


def _place_and_date(facts: Facts, boxes: Sequence[str]) -> str:
    """Give lines for the place and the date; none for a date that every box asks for."""
    date = re.compile(rf"\b{re.escape(facts.words['date'])}\b", re.IGNORECASE)
    is_asked = all(date.search(label) for label in boxes)
    names = ("place",) if is_asked else ("place", "date")
    lines = "".join(
        f'<p class="fill-line"><span class="fill-label">{escape(facts.words[name])}'
        '</span><span class="fill-rule"></span></p>'
        for name in names
    )
    return f'<div class="fill-lines place-and-date">{lines}</div>'
