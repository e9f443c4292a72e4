"""A release of the bicycle shed, and the bases of its sheets, each made once."""

from __future__ import annotations

import atexit
import functools
import shutil
import tempfile
from html import escape
from pathlib import Path

from policygen.actions.release import ReleaseOptions, release_client
from policygen.actions.sheet_pages import (
    base_page,
    faces_of_names,
    filled_page,
    paper_assets,
    signed_documents,
)
from policygen.model.number import make_number
from policygen.model.pack import Format
from policygen.model.release import FrozenDocument
from policygen.model.sheet import WantedSheet
from policygen.model.signoff import Signatory
from policygen.release.shelf import Shelved, look_at
from policygen.render.codes import draw_code
from policygen.render.pdf import make_pdf
from policygen.sheets.base import Base, prepare_base
from tests.journeys import CLIENT, Desk

DOCUMENT, DUTCH, ENGLISH = "agreement", "nl-BE", "en"


@functools.cache
def shelved() -> Shelved:
    """Release the client, without PDF files."""
    folder = Path(tempfile.mkdtemp(prefix="policygen-sheets-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    desk = Desk(folder).set_up()
    options = ReleaseOptions(
        output=desk.folder / "output", formats=(Format.MD, Format.HTML)
    )
    made = release_client(desk.folder / CLIENT, "1.0", options, lambda *_: None)
    return look_at(made.folder)


@functools.cache
def base(language: str = DUTCH) -> Base:
    """Give the base of the agreement, drawn here: a process of its own takes longer."""
    page = base_page(shelved(), document(language))
    drawn = make_pdf(page, assets=paper_assets(shelved(), page))
    return prepare_base(drawn, faces_of_names(page))


def document(language: str) -> FrozenDocument:
    """Give the released agreement in a language."""
    return next(
        item
        for item in signed_documents(shelved())
        if item.place == (DOCUMENT, language)
    )


def want(
    name: str, sequence: int = 1, language: str = DUTCH, function: str = "fietser"
) -> WantedSheet:
    """Ask for the sheet of somebody."""
    return WantedSheet(
        number=make_number("studio-north", "BSP", "1.0", sequence),
        signatory=Signatory(
            name=name, language=language, function=function, entity="Gent"
        ),
        document=DOCUMENT,
        language=language,
    )


@functools.cache
def full(wanted: WantedSheet) -> bytes:
    """Draw a sheet the long way: a whole page with everything in it."""
    person = wanted.signatory
    slots = {
        name: f'<span class="slot slot-{name}">{escape(text)}</span>'
        for name, text in (
            ("name", person.name),
            ("function", person.function),
            ("entity", person.entity),
            ("number", str(wanted.number)),
        )
    }
    slots["code"] = draw_code(wanted.number.code, "QR")
    page = filled_page(shelved(), document(wanted.language), slots)
    return make_pdf(page, assets=paper_assets(shelved(), page))
