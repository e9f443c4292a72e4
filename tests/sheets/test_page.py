"""The page of a sheet says each thing once, and leaves nothing out whatever the theme."""

from __future__ import annotations

import re

import pytest

from policygen.errors import InputError
from policygen.sheets.page import SLOTS, Facts, personal_page
from policygen.speech.told import told

LABELS = {
    "name": "Name",
    "function": "Function",
    "entity": "Branch",
    "version": "Version, in force from",
    "number": "Number",
    "fingerprint": "Fingerprint",
    "place": "Place",
    "date": "Date",
}
FACTS = Facts(
    words=LABELS, version="1.0", effective="4 January 2027", fingerprint="ab" * 32
)
SLOT = {name: f"[{name}]" for name in SLOTS}
LINES = '<div class="fill-lines"><p class="fill-line">Name</p></div>'


def page(
    text: str = "",
    *labels: str,
    language: str = "en",
    head: str = "<head></head>",
    start: str = "<body><main>",
    end: str = "</main></body>",
) -> str:
    """Give a print page with a clause, which has boxes with these labels."""
    boxes = "".join(
        f'<div class="signature"><p class="signature-for">{label}</p></div>'
        for label in labels
    )
    signed = f'<div class="signatures">{boxes}</div>' if labels else ""
    clause = f'<section class="clause" id="s">{text}{signed}</section>'
    return f'<html lang="{language}">{head}{start}{clause}{end}</html>'


def labels_of(made: str) -> list[str]:
    """Give the labels of the panel and of the lines to write on."""
    pattern = r'<th scope="row">(.*?)</th>|<span class="fill-label">(.*?)</span>'
    return [first or second for first, second in re.findall(pattern, made)]


def make(print_html: str, binding_html: str = "") -> str:
    return personal_page(print_html, binding_html or print_html, FACTS, SLOT)


@pytest.mark.parametrize(
    "text",
    [
        "<h2>For receipt</h2><p>Version 1.0, in force from 4 January 2027.</p>",
        "<h2>For receipt</h2><p>Version <b>1.0</b> (4&nbsp;January\n2027)</p>",
    ],
)
def test_a_version_and_a_date_that_the_clause_says_are_not_said_again(
    text: str,
) -> None:
    made = make(page(text + LINES, "Worker (date and signature)"))

    assert labels_of(made) == ["Name", "Function", "Branch", "Number", "Place"]


@pytest.mark.parametrize(
    "text",
    [
        "<h2>For receipt</h2>",
        "<h2>For receipt</h2><p>Version 1.0</p>",
        "<h2>For receipt</h2><p>Version 1.0.1, 4 January 2027</p>",
        "<h2>For receipt</h2><p>Version 11.0, 4 January 2027</p>",
    ],
)
def test_what_the_clause_does_not_say_stands_in_the_panel(text: str) -> None:
    made = make(page(text + LINES, "Worker (date and signature)"))

    assert "Version, in force from" in labels_of(made)
    assert "1.0 · 4 January 2027" in made


@pytest.mark.parametrize(
    ("boxes", "lines"),
    [
        (("Worker (date and signature)", "Employer (name, date)"), ["Place"]),
        (("Worker (date)", "Employer"), ["Place", "Date"]),
        (("Worker", "Employer"), ["Place", "Date"]),
        (("Worker (last update)",), ["Place", "Date"]),
    ],
)
def test_a_date_is_asked_once_of_everybody_who_signs(
    boxes: tuple[str, ...], lines: list[str]
) -> None:
    made = make(page(f"<h2>Sign</h2>{LINES}", *boxes))

    assert labels_of(made)[-len(lines) :] == lines
    assert labels_of(made).count("Date") == lines.count("Date")


@pytest.mark.parametrize(
    ("start", "end"), [("<body><main>", "</main></body>"), ("<body>", "</body>")]
)
def test_the_clause_that_binds_comes_after_a_translation_in_any_theme(
    start: str, end: str
) -> None:
    translation = page("<h2>Pour réception</h2>", language="fr", start=start, end=end)
    binding = page("<h2>For receipt</h2>", "Worker")

    made = make(translation, binding)

    assert '<section lang="en" class="clause personal-sheet" id="binding-s">' in made
    assert made.index("Pour réception") < made.index("For receipt") < made.index(end)
    assert made.index(".personal") < made.index("</head>")


@pytest.mark.parametrize(
    ("print_html", "missing"),
    [
        (page("<h2>Sign</h2>", language="nl", start="", end=""), "</main> / </body>"),
        (page("<h2>Sign</h2>", language="nl", head=""), "</head>"),
    ],
)
def test_a_theme_that_leaves_no_place_is_refused_and_loses_nothing(
    print_html: str, missing: str
) -> None:
    with pytest.raises(InputError) as refused:
        make(print_html, page("<h2>For receipt</h2>", "Worker"))

    problem = told(refused.value.problems[0], "nl-BE")
    assert problem.message == (
        f"De afdrukpagina van dit thema heeft geen {missing}: een exemplaar zou een deel "
        "missen."
    )
    assert problem.hint == f"Zet {missing} in print.html.j2 van het thema."


@pytest.mark.parametrize(
    ("text", "before"),
    [
        (f"<h2>Sign</h2><p>Words.</p>{LINES}", "Words.</p>"),
        ("<h2>Sign</h2><h3>Here</h3>", "<h2>Sign</h2>"),
        ("<h3>Sign</h3>", "<h3>Sign</h3>"),
        ("<p>Words.</p>", 'id="s">'),
    ],
)
def test_the_panel_stands_where_the_lines_were_or_under_the_heading(
    text: str, before: str
) -> None:
    made = make(page(text, "Worker"))

    assert f'{before}<div class="personal">' in made
    assert "[name]" in made


def test_a_document_without_boxes_cannot_be_signed() -> None:
    with pytest.raises(InputError, match="no boxes to sign in"):
        make(page("<h2>Sign</h2>"))
