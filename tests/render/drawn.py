"""PDFs for the tests, each drawn once, and what other programs say of them."""

from __future__ import annotations

import functools
import io
import subprocess
from collections.abc import Sequence
from pathlib import Path

import page
import pikepdf
import pypdfium2
from PIL import Image

from policygen.render.conform.repair import repair
from policygen.render.looks import Looks, looks_from
from policygen.render.pdf import draw_pdf
from tests.render.sample import TITLES, print_page, sample_body

PROFILES = (page.ValidationProfile.PDF_A_3A, page.ValidationProfile.PDF_UA_1)


@functools.cache
def untouched(clauses: int = len(TITLES), font: str = "source_sans") -> bytes:
    """Draw a sample, as WeasyPrint leaves it."""
    looks = Looks(font=font)
    html = print_page(sample_body(clauses=clauses), looks=looks)
    return draw_pdf(html, assets=looks.paper_assets())


@functools.cache
def repaired(clauses: int = len(TITLES), font: str = "source_sans") -> bytes:
    """Give a sample as a client gets it."""
    return repair(untouched(clauses, font))


def looks_with_logo(folder: Path) -> Looks:
    """Give looks of a client with a transparent logo."""
    Image.new("RGBA", (400, 120), (160, 30, 30, 120)).save(folder / "logo.png")
    brand = {
        "brand.logo": "logo.png",
        "brand.colour": "#8a2b0e",
        "brand.font": "lato",
        "brand.footer": "Bakkerij Peeters bv",
        "brand.prepared_by": "Bureau Vlinder",
    }
    return looks_from(brand, folder)


def failures(data: bytes) -> list[str]:
    """Give what page-validation has to say of a PDF, for both of our profiles."""
    return [
        f"{failure.rule_id}: {failure.message}"
        for profile in PROFILES
        for failure in page.validate_pdf_bytes(data, profile=profile).failures
    ]


def page_texts(data: bytes) -> list[str]:
    """Give the text of every page, as a reader that knows no tags sees it."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [sheet.get_textpage().get_text_range() for sheet in pdf]


def page_pixels(data: bytes, scale: float = 1.5) -> list[bytes]:
    """Render every page."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [sheet.render(scale=scale).to_pil().tobytes() for sheet in pdf]


def bookmarks(data: bytes) -> list[tuple[int, str]]:
    """Give level and title of every bookmark."""
    with pypdfium2.PdfDocument(data) as pdf:
        return [(mark.level, mark.get_title()) for mark in pdf.get_toc()]


def font_names(data: bytes) -> set[str]:
    """Give the names of all fonts, without the prefix of a subset."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return {
            str(thing.BaseFont).partition("+")[2]
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and "/BaseFont" in thing
        }


def run(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    """Run another program."""
    return subprocess.run(command, capture_output=True, text=True, check=False)
