"""Owns the way from a print page to a PDF; loads WeasyPrint, so import it late."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from xml.etree.ElementTree import SubElement

import weasyprint
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from policygen.errors import InputError, Problem
from policygen.render.actual_text import told_text
from policygen.render.conform.repair import repair
from policygen.render.lang_tags import told_languages
from policygen.render.spare_fonts import find_spares, name_letters
from policygen.speech.told import problem

PAGES_WITHOUT_CONTENTS = 4
# A text this short is laid out without its contents first: it will hardly need them.
SHORT_TEXT = 9_000
HIDE_CONTENTS = ".contents { display: none }"
# A phone number or "24 hours" in a table is not broken as long as the table fits.
SHORT, SHORTEST, ADDRESS = "data-short", 18, 40
WHOLE_CELLS = f"[{SHORT}] {{ white-space: nowrap }}"
WIDE = "data-wide"
BROKEN_CELLS = f"[{WIDE}] [{SHORT}] {{ white-space: normal }}"
BROKEN_WORDS = f"[{WIDE}] th, [{WIDE}] td {{ overflow-wrap: anywhere !important }}"
ROUNDING = 1
# A sheet with no more than this on it is saved, when the theme's closer setting can save it.
SCANT = 0.55
COPIES = "<body data-copies "
CLOSER = "data-closer"
# PDF/A forbids to ask the reader for smoothing, which WeasyPrint does by default.
PLAIN_PICTURES = "img { image-rendering: crisp-edges }"
FIXED = {
    "SOURCE_DATE_EPOCH": "0",
    "FONTCONFIG_FILE": str(Path(__file__).with_name("paper_fonts.conf")),
}
# Without libharfbuzz-subset the fonts are cut by fontTools: slower, not wrong.
EXPECTED = "Using fontTools instead of HarfBuzz-Subset"
MEDIA_TYPES = {
    "jpg": "image/jpeg",
    "otf": "font/otf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "ttf": "font/ttf",
}


class ClosedFetcher(URLFetcher):  # type: ignore[misc]
    """Serves what is in memory and stops the rendering when asked for more."""

    def __init__(self, assets: Mapping[str, bytes]) -> None:
        super().__init__(allowed_protocols=())
        self._assets = assets

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> object:
        """Give an asset by its name, such as `asset:logo.png`."""
        del headers
        if url not in self._assets:
            raise FatalURLFetchingError(url)
        media_type = MEDIA_TYPES[url.rpartition(".")[2]]
        return URLFetcherResponse(
            url, self._assets[url], headers={"Content-Type": media_type}
        )


def make_pdf(print_html: str, *, assets: Mapping[str, bytes]) -> bytes:
    """Make a PDF that is PDF/A-3a and PDF/UA-1 at once.

    `assets` are the fonts and pictures that the page names, as `asset:name.ending`.
    A page of A5 whose body begins with `data-copies` comes on A4 too.
    """
    drawn = draw_pdf(print_html, assets=assets)
    return repair(drawn, with_copies=COPIES in print_html)


def draw_pdf(print_html: str, *, assets: Mapping[str, bytes]) -> bytes:
    """Give WeasyPrint's own PDF, before the repair."""
    spares = find_spares(print_html)
    _refuse_missing(spares.missing)
    fetcher = ClosedFetcher({**assets, **spares.files()})
    with (
        _no_complaints(),
        _closed_doors(),
        _fixed_settings(),
        told_text(),
        told_languages(),
    ):
        page = weasyprint.HTML(string=print_html, url_fetcher=fetcher)
        SubElement(page.etree_element[0], "style").text = spares.faces()
        document = _lay_out(page)
        drawn: bytes = document.write_pdf(pdf_variant="pdf/a-3a")
    return drawn


def _refuse_missing(letters: str) -> None:
    """Refuse a page with characters that would be printed as a box."""
    if letters:
        raise InputError(
            problem(
                "print.message", remedy="print.leave", letters=name_letters(letters)
            )
        )


def _lay_out(page: weasyprint.HTML) -> weasyprint.Document:
    """Lay a page out on sheets, again when its tables or its length ask for it."""
    _mark_short_cells(page)
    hiding = weasyprint.CSS(string=HIDE_CONTENTS)
    letters = sum(map(len, page.etree_element.find("body").itertext()))
    sheets = [weasyprint.CSS(string=PLAIN_PICTURES + WHOLE_CELLS)]
    sheets += [hiding] if letters < SHORT_TEXT else []
    document = page.render(stylesheets=sheets)
    for remedy in (BROKEN_CELLS, BROKEN_WORDS):
        if _mark_wide_tables(document):
            sheets.append(weasyprint.CSS(string=remedy))
            document = page.render(stylesheets=sheets)
    is_long = len(document.pages) > PAGES_WITHOUT_CONTENTS
    if is_long == (hiding in sheets):
        sheets = [sheet for sheet in sheets if sheet is not hiding]
        sheets += [] if is_long else [hiding]
        document = page.render(stylesheets=sheets)
    if any(_is_scant(sheet) for sheet in document.pages[1:]):
        page.etree_element.set(CLOSER, "")
        closer = page.render(stylesheets=sheets)
        document = min(document, closer, key=lambda made: len(made.pages))
    return document


def _is_scant(sheet: weasyprint.Page) -> bool:
    """Tell whether a sheet is mostly empty."""
    box = sheet._page_box
    leaves = [part for part in box.children[0].descendants() if not part.children]
    end = max((part.position_y + part.height for part in leaves), default=0)
    return bool(end < box.content_box_y() + SCANT * box.height)


def _mark_short_cells(page: weasyprint.HTML) -> None:
    """Mark the cells that hold a few letters only, or an address."""
    for cell in page.etree_element.iter("td"):
        text = " ".join("".join(cell.itertext()).split())
        is_address = "@" in text and " " not in text and len(text) <= ADDRESS
        if len(text) <= SHORTEST or is_address:
            cell.set(SHORT, "")


def _mark_wide_tables(document: weasyprint.Document) -> bool:
    """Mark the tables that run off their sheet, because of words longer than a column."""
    is_found = False
    for sheet in document.pages:
        box = sheet._page_box
        edge = box.content_box_x() + box.width + ROUNDING
        for part in box.descendants():
            if part.element_tag == "table" and part.position_x + part.width > edge:
                part.element.set(WIDE, "")
                is_found = True
    return is_found


@contextmanager
def _closed_doors() -> Iterator[None]:
    """Turn a request for anything but an asset into a problem to mend."""
    try:
        yield
    except FatalURLFetchingError as error:
        raise InputError(
            Problem(
                message=f'A page asks for "{error}", which is not part of the pack.',
                hint="Use only the fonts and the logo of the brand in a theme.",
            )
        ) from error


@contextmanager
def _no_complaints() -> Iterator[None]:
    """Refuse a page that WeasyPrint draws otherwise than the theme says."""
    messages: dict[str, None] = {}

    def listen(record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if record.levelno >= logging.WARNING and not message.startswith(EXPECTED):
            messages[message] = None
        return True

    logger = logging.getLogger("weasyprint")
    logger.addFilter(listen)
    try:
        yield
    finally:
        logger.removeFilter(listen)
    if messages:
        raise InputError(
            *(
                Problem(
                    message=f"A page cannot be drawn as its theme says: {message}",
                    hint="Mend the theme or the template of the document.",
                )
                for message in messages
            )
        )


@contextmanager
def _fixed_settings() -> Iterator[None]:
    """Keep the time out of the fonts, and the fonts of this machine out of the pages.

    fontTools dates each font that it cuts.
    """
    before = {name: os.environ.get(name) for name in FIXED}
    os.environ.update(FIXED)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
