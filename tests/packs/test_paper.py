"""What must be true of every PDF of the example clients."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from policygen.render.conform.repair import repair
from policygen.render.fonts import FAMILIES
from tests.packs import paper
from tests.packs.built import Document, cases, part, read, unspaced, untouched
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.render.reading import parse

pytestmark = [
    pytest.mark.pdf,
    pytest.mark.parametrize("document", cases()),
]
OURS = tuple(family.name.replace(" ", "-") for family in FAMILIES.values())
PAGE_OF = {
    "nl": r"Pagina (\d+) van (\d+)",
    "en": r"Page (\d+) of (\d+)",
    "fr": r"Page (\d+) sur (\d+)",
}
IN_LISTS = set("•.0123456789")


@pytest.fixture
def path(document: Document, packs: Path) -> Path:
    return document.path(packs, "pdf")


@pytest.fixture
def opened(path: Path) -> Iterator[pypdfium2.PdfDocument]:
    with pypdfium2.PdfDocument(path) as pdf:
        yield pdf


def test_it_is_pdf_a_3a_and_pdf_ua_1_and_every_mark_has_its_element(path: Path) -> None:
    data = path.read_bytes()

    assert drawn.failures(data) == []
    assert structure_faults(data) == []


def test_no_other_program_complains(path: Path, tmp_path: Path) -> None:
    checked = drawn.run(["qpdf", "--check", path])
    painted = drawn.run(["pdftoppm", "-r", "20", "-gray", path, tmp_path / "page"])

    assert (checked.returncode, checked.stderr) == (0, "")
    assert (painted.returncode, painted.stderr) == (0, "")


def test_the_repair_changed_no_pixel_and_another_process_no_byte(
    document: Document, path: Path
) -> None:
    before, after = untouched(document), path.read_bytes()

    assert repair(before, with_copies=document.name == "card") == after
    sheets = drawn.page_pixels(before, 1)
    assert drawn.page_pixels(after, 1)[: len(sheets)] == sheets


def test_all_letters_are_in_the_file_and_come_from_our_packages(path: Path) -> None:
    fonts = paper.fonts(path.read_bytes())

    assert fonts
    assert all(fonts.values())
    assert all(name.startswith(OURS) for name in fonts)


def test_it_says_its_title_and_its_language(document: Document, path: Path) -> None:
    with pikepdf.open(path) as pdf:
        assert str(pdf.Root.Lang) == document.language
        title = f"{document.rendered.title} – {document.prepared.client}"
        assert str(pdf.docinfo["/Title"]) == title
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def test_every_heading_is_a_bookmark(
    document: Document, opened: pypdfium2.PdfDocument
) -> None:
    page = part(document.rendered.print_html, "body")

    headings = [
        read(element) for element in page.iter() if element.tag in {"h1", "h2", "h3"}
    ]
    assert [mark.title for mark in paper.bookmarks(opened)] == headings


def test_every_page_is_numbered_in_its_language(document: Document, path: Path) -> None:
    texts = drawn.page_texts(path.read_bytes())
    words = PAGE_OF[document.language.partition("-")[0]]

    found = [re.findall(words, text) for text in texts]
    expected = [[(str(number), str(len(texts)))] for number in range(1, len(texts) + 1)]
    if document.name == "card":  # one side of a small sheet, and copies of it
        expected = [[]] * len(texts)
    assert found == expected


def test_a_long_document_has_contents_that_lead_to_the_right_pages(
    document: Document, path: Path, opened: pypdfium2.PdfDocument
) -> None:
    entries = _entries(document)
    sheets = {mark.title: mark.sheet for mark in paper.bookmarks(opened)}

    with pikepdf.open(path) as pdf:
        linked = [title for title, _ in paper.links(pdf, 0)][: len(entries)]

    numbers = [entry for entry in entries if entry[0].isdigit()]
    numbered = [title.replace(".", "", 1) for title in linked if title[0].isdigit()]
    if _has_contents(document, opened):
        assert numbered == numbers
        assert paper.page_numbers(path, entries) == [
            str(sheets[title] + 1) for title in linked
        ]
    else:
        assert numbered != numbers or not numbers


def test_no_page_ends_with_a_heading(opened: pypdfium2.PdfDocument) -> None:
    lone = [
        mark
        for mark in paper.bookmarks(opened)
        if len(paper.text_below(opened, mark)) < 3
    ]

    assert lone == []


def test_no_row_of_a_table_is_broken(document: Document, path: Path) -> None:
    page = part(document.rendered.print_html, "main")
    bodies = page.iter("tbody")

    rows = sum(len(list(body.iter("tr"))) for body in bodies)
    assert paper.row_counts(path.read_bytes()) == rows


def test_a_sheet_of_its_own_is_one_whole_sheet(
    document: Document, opened: pypdfium2.PdfDocument
) -> None:
    main = part(document.rendered.print_html, "main")
    own = [part for part in main if "own-sheet" in part.get("class", "")]
    marks = {mark.title: mark for mark in paper.bookmarks(opened)}

    assert own or document.name not in document.prepared.signed
    for section in own:
        mark = marks[read(next(section.iter("h2")))]
        body = paper.body_of(opened, mark.sheet, mark.top)
        seen, told = Counter(unspaced(body)), Counter(unspaced(read(section)))
        assert told - seen == Counter()
        assert set(seen - told) <= IN_LISTS


def test_it_says_what_the_html_says(
    document: Document, path: Path, packs: Path, opened: pypdfium2.PdfDocument
) -> None:
    screen = part(document.text(packs, "html"), "main")
    masthead = part(document.rendered.print_html, "header")

    head, body = paper.main_text(path, _has_contents(document, opened))

    # A document of one sheet may leave out when it begins to apply.
    assert unspaced(read(masthead)).startswith(unspaced(head))
    assert unspaced(document.rendered.title) in unspaced(head)
    assert unspaced(body) == unspaced(read(screen))


def test_no_word_is_cut(document: Document, path: Path, packs: Path) -> None:
    words = read(part(document.text(packs, "html"), "main")).replace(",", " ").split()

    seen = set(" ".join(drawn.page_texts(path.read_bytes())).replace(",", " ").split())
    assert {
        word for word in words if word not in seen and not _may_break(word)
    } == set()


def _entries(document: Document) -> list[str]:
    page = parse(document.rendered.print_html)
    return [read(link) for nav in page.iter("nav") for link in nav.iter("a")]


def _has_contents(document: Document, opened: pypdfium2.PdfDocument) -> bool:
    return len(opened) > paper.LONG and len(_entries(document)) >= paper.FEW


def _may_break(word: str) -> bool:
    """Tell whether a line may end inside a word: an address, or at its hyphen."""
    return bool(re.search(r"[/@-]|\w\.\w", word))
