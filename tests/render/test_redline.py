"""A redline says what changed to whoever sees it and to whoever hears it."""

from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt

from policygen.model.pack import BlockKind, Member
from policygen.model.release import (
    Cause,
    ChangeKind,
    ClauseChange,
    Comparison,
    Mark,
    MarkedBlock,
    Span,
    Weight,
)
from policygen.pack.select import select_members
from policygen.render.looks import Looks
from policygen.render.redline import Redline, render_redline, say_change
from tests.builders import read_tiny, tiny_blueprint

SAME, ADDED, REMOVED = Mark.SAME, Mark.ADDED, Mark.REMOVED


def block(kind: BlockKind, *cells: tuple[Span, ...]) -> MarkedBlock:
    return MarkedBlock(kind=kind, cells=cells)


def plain(kind: BlockKind, *cells: str) -> MarkedBlock:
    return block(kind, *((Span(SAME, cell),) if cell else () for cell in cells))


def change(*blocks: MarkedBlock, **parts: object) -> ClauseChange:
    whole: dict[str, object] = {
        "document": "agreement",
        "language": "en",
        "clause": "BS-1",
        "number": "1",
        "title": "What it is for",
        "kind": ChangeKind.CHANGED,
        "weight": Weight.MATERIAL,
        "causes": (Cause.NUMBER, Cause.CONTACT),
        "heading": (Span(SAME, "What it is for"),),
        "blocks": blocks,
        **parts,
    }
    return ClauseChange(**whole)  # type: ignore[arg-type]


def redline(*changes: ClauseChange) -> Redline:
    member: Member = select_members(
        tiny_blueprint(), read_tiny("org:\n  name: Studio North\n")
    )[0]
    comparison = Comparison(
        before="1.0", after="2.0", weight=Weight.MATERIAL, clauses=changes
    )
    assert (member.document.id, member.language) == ("agreement", "nl-BE")
    return render_redline(member, tiny_blueprint(), Looks(), comparison)


def dutch(*blocks: MarkedBlock, **parts: object) -> Redline:
    return redline(change(*blocks, language="nl-BE", **parts))


def main_of(page: str) -> str:
    return page[page.index("<body") : page.index("</body>")]


def heard(page: str) -> str:
    """Give what is read aloud of a page."""
    return " ".join(re.sub(r"<[^>]+>", " ", main_of(page)).split())


WORDS = block(
    BlockKind.TEXT, (Span(SAME, "Er zijn "), Span(REMOVED, "60"), Span(ADDED, "61"))
)


def test_what_came_and_went_is_told_in_words_too() -> None:
    page = dutch(WORDS)

    for html in (page.html, page.print_html):
        assert "[geschrapt: 60 ] [nieuw: 61 ]" in heard(html)
        assert "<del>" in html
        assert "<ins>" in html
        assert "text-decoration: line-through" in html


def test_it_says_which_versions_it_compares_and_how_to_read_it() -> None:
    page = dutch(WORDS)

    assert page.title == "Wat er verandert: Afspraken voor de fietsenstalling"
    assert "Leeswijzer: nieuw geschrapt" in heard(page.html)
    assert page.markdown.startswith(
        '---\ntitle: "Wat er verandert: Afspraken voor de fietsenstalling"\n'
        'language: "nl-BE"\nversion: "2.0"\ncompared_with: "1.0"\n'
        'client: "Studio North"\ndocument: "agreement"\n---\n'
    )
    assert "Versie 2.0, vergeleken met versie 1.0. Nieuwe woorden" in page.markdown


def test_only_the_changes_of_that_document_and_language_stand_in_it() -> None:
    other = plain(BlockKind.TEXT, "Elsewhere.")

    page = redline(change(WORDS, language="nl-BE"), change(other))

    assert "Elsewhere" not in page.html + page.markdown


def test_items_rows_and_headings_keep_their_shape() -> None:
    page = dutch(
        plain(BlockKind.HEADING, "Kop"),
        plain(BlockKind.ITEM, "een"),
        block(BlockKind.ITEM, (Span(ADDED, "twee"),)),
        plain(BlockKind.HEAD, "Wie", ""),
        plain(BlockKind.ROW, "a", "b"),
        block(BlockKind.ROW, (Span(REMOVED, "c"),), (Span(REMOVED, "d"),), ()),
        plain(BlockKind.HEAD, "Ander"),
    )

    body = main_of(page.print_html)
    assert "<h3>Kop</h3>" in body
    assert body.count("<ul>") == 1
    assert body.count("<li>") == 2
    assert body.count("<table>") == 2
    assert '<th scope="col">Wie</th><td></td><td></td>' in body
    assert page.markdown.split("*\n\n")[1] == (
        "### Kop\n\n\n- een\n- {++twee++}\n\n"
        "| Wie |  |  |\n|---|---|---|\n| a | b |  |\n| {--c--} | {--d--} |  |\n\n"
        "| Ander |\n|---|\n"
    )


def test_rows_without_a_head_are_still_a_table() -> None:
    page = dutch(plain(BlockKind.ROW, "a", "b"))

    html = MarkdownIt().enable("table").render(page.markdown.split("*\n\n")[1])
    assert "<td>a</td>" in html
    assert "<thead>" not in main_of(page.print_html)


def test_the_title_of_the_document_itself_can_change() -> None:
    heading = (Span(REMOVED, "Oud"), Span(ADDED, "Nieuw"))

    page = dutch(clause="", number="", title="Nieuw", heading=heading)

    assert 'id="title"' in page.html
    assert "## {--Oud--}{++Nieuw++}" in page.markdown


@pytest.mark.parametrize(
    "text",
    ["<b>x</b>", "*x* _y_", "# no heading", "1. no list", "a | b", "{++x++}", "&amp;"],
)
def test_what_was_typed_is_text(text: str) -> None:
    page = dutch(block(BlockKind.TEXT, (Span(ADDED, text),)))

    shown = MarkdownIt().enable("table").render(page.markdown.split("*\n\n")[1])
    expected = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert shown == f"<p>{{++{expected}++}}</p>\n"
    assert f"</span>{expected}<span" in page.html


@pytest.mark.parametrize(
    ("language", "parts", "said"),
    [
        ("nl", {}, "Gewijzigd: een getal, een adres of een link"),
        ("fr", {"causes": (Cause.WORDING,)}, "Modifié\u00a0: les mots"),
        ("en", {"kind": ChangeKind.ADDED, "causes": (Cause.CLAUSE,)}, "New part"),
        (
            "en",
            {"kind": ChangeKind.REMOVED, "causes": (Cause.CLAUSE,)},
            "This part goes",
        ),
    ],
)
def test_it_is_said_what_happened(
    language: str, parts: dict[str, object], said: str
) -> None:
    assert say_change(change(**parts), language) == said
