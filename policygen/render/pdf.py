"""Owns the way from a print page to a PDF; loads WeasyPrint, so import it late."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import weasyprint
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from policygen.errors import InputError, Problem
from policygen.render.conform.repair import repair

PAGES_WITHOUT_CONTENTS = 4
HIDE_CONTENTS = ".contents { display: none }"
WIDE = "data-wide"
BROKEN_WORDS = f"[{WIDE}] th, [{WIDE}] td {{ overflow-wrap: anywhere !important }}"
ROUNDING = 1
# PDF/A forbids to ask the reader for smoothing, which WeasyPrint does by default.
PLAIN_PICTURES = "img { image-rendering: crisp-edges }"
CLOCK = "SOURCE_DATE_EPOCH"
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
    """
    return repair(draw_pdf(print_html, assets=assets))


def draw_pdf(print_html: str, *, assets: Mapping[str, bytes]) -> bytes:
    """Give WeasyPrint's own PDF, before the repair."""
    with _no_complaints(), _closed_doors(), _stopped_clock():
        page = weasyprint.HTML(string=print_html, url_fetcher=ClosedFetcher(assets))
        document = _lay_out(page)
        drawn: bytes = document.write_pdf(pdf_variant="pdf/a-3a")
    return drawn


def _lay_out(page: weasyprint.HTML) -> weasyprint.Document:
    """Lay a page out on sheets, again when its tables or its length ask for it."""
    sheets = [weasyprint.CSS(string=PLAIN_PICTURES)]
    document = page.render(stylesheets=sheets)
    if _mark_wide_tables(document):
        sheets.append(weasyprint.CSS(string=BROKEN_WORDS))
        document = page.render(stylesheets=sheets)
    if len(document.pages) <= PAGES_WITHOUT_CONTENTS:
        sheets.append(weasyprint.CSS(string=HIDE_CONTENTS))
        document = page.render(stylesheets=sheets)
    return document


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
def _stopped_clock() -> Iterator[None]:
    """Keep the time out of the fonts: fontTools dates each one that it cuts."""
    before = os.environ.get(CLOCK)
    os.environ[CLOCK] = "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ[CLOCK]
        else:
            os.environ[CLOCK] = before
