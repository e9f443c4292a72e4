"""The page for one reader says what was there and what is there now, in words."""

from __future__ import annotations

import html
import re

import pytest

from policygen.model.pack import BlockKind
from policygen.model.release import (
    Cause,
    ChangeKind,
    ClauseChange,
    Difference,
    Mark,
    MarkedBlock,
    Span,
    Weight,
)
from policygen.render.what_changed import MOST, add_what_changed, what_changed
from policygen.speech.say import LANGUAGES

SAME, ADDED, REMOVED = Mark.SAME, Mark.ADDED, Mark.REMOVED
TEXT, HEADING, ITEM = BlockKind.TEXT, BlockKind.HEADING, BlockKind.ITEM
OLD, NEW = Span(REMOVED, "one"), Span(ADDED, "two")


def block(kind: BlockKind, *cells: tuple[Span, ...]) -> MarkedBlock:
    return MarkedBlock(kind=kind, cells=cells)


def plain(kind: BlockKind, *cells: str, mark: Mark = SAME) -> MarkedBlock:
    return block(kind, *((Span(mark, cell),) if cell else () for cell in cells))


def change(
    *blocks: MarkedBlock,
    kind: ChangeKind = ChangeKind.CHANGED,
    heading: tuple[Span, ...] = (Span(SAME, "Pay & <pensions>"),),
    number: str = "4",
) -> ClauseChange:
    return ClauseChange(
        document="agreement",
        language="en",
        clause="A",
        number=number,
        title="Pay & <pensions>",
        kind=kind,
        weight=Weight.MATERIAL,
        causes=(Cause.NUMBER,),
        heading=heading,
        blocks=blocks,
    )


def section(*changes: ClauseChange, language: str = "en", owner: str = "") -> str:
    difference = Difference(before="1.0", after="2.0", changes=changes)
    return what_changed(difference, language, is_informal=True, day="", owner=owner)


def lines(text: str) -> list[str]:
    """Give the lines between the lead and the question at the end."""
    cut = re.sub(r"</(?:p|h\d|li)>", "\n", text)
    return html.unescape(re.sub("<[^>]*>", "", cut)).splitlines()[3:-1]


def test_only_the_pieces_that_changed_are_told_under_their_heading() -> None:
    found = section(
        change(
            plain(HEADING, "At work"),
            plain(TEXT, "same"),
            plain(HEADING, "At home"),
            block(TEXT, (Span(SAME, "Call "), OLD, NEW, Span(SAME, "."))),
            block(ITEM, (OLD,)),
            block(ITEM, (NEW,)),
            block(HEADING, (OLD, NEW)),
        )
    )

    assert lines(found) == [
        "4. Pay & <pensions>",
        "This part has changed",
        "At home",
        "Before: Call [deleted: one].",
        "Now: Call [new: two].",
        "Gone: [deleted: one]",
        "New: [new: two]",
        "Before: [deleted: one]",
        "Now: [new: two]",
    ]


def test_a_cell_is_told_with_the_head_of_its_column() -> None:
    row = block(BlockKind.ROW, (OLD, NEW), (Span(SAME, "09 1"),), (Span(SAME, "x"),))
    table = change(plain(BlockKind.HEAD, "Who", ""), row)

    assert lines(section(table, language="fr"))[2:] == [
        "Avant\u00a0: Who\u00a0: [supprimé\u00a0: one]; 09 1; x",
        "Maintenant\u00a0: Who\u00a0: [nouveau\u00a0: two]; 09 1; x",
    ]


def test_a_part_that_came_or_went_is_told_whole() -> None:
    found = section(
        change(plain(ITEM, "a", mark=ADDED), kind=ChangeKind.ADDED, number=""),
        change(plain(BlockKind.ROW, "b", "", "c"), kind=ChangeKind.REMOVED),
    )

    assert lines(found) == [
        *("Pay & <pensions>", "New part", "• a"),
        *("4. Pay & <pensions>", "This part is gone", "b · c"),
    ]


def test_a_new_title_is_told_in_old_and_new_words() -> None:
    assert lines(section(change(heading=(OLD, NEW))))[2:] == [
        "Before: [deleted: one]",
        "Now: [new: two]",
    ]


def test_of_very_much_only_the_titles_are_told() -> None:
    long = plain(TEXT, "x" * MOST, mark=ADDED)

    assert lines(section(change(long, plain(TEXT, "y", mark=ADDED)))) == [
        "4. Pay & <pensions>: This part has changed"
    ]
    assert "xxx" in section(change(long))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_informal", [True, False])
def test_everybody_is_addressed_in_one_way_and_told_whom_to_ask(
    language: str, is_informal: bool
) -> None:
    text = " ".join(
        what_changed(
            Difference(
                before="1.0", after="2.0", changes=changes, is_comparable=is_comparable
            ),
            language,
            is_informal=is_informal,
            day="1 May",
            owner=owner,
        )
        for changes in ((), (change(plain(TEXT, "x", mark=ADDED)),))
        for is_comparable in (True, False)
        for owner in ("", "H & R")
    )

    assert "H &amp; R" in text
    assert "1 May" in text
    words = set(re.findall(r"\w+", text.lower()))
    formal, informal = {"u", "vous", "posez"}, {"je", "jou", "tu", "toi", "pose"}
    assert not words & (formal if is_informal else informal)
    assert language == "en" or words & (informal if is_informal else formal)


@pytest.mark.parametrize(
    "page",
    [
        '<nav class="contents">x</nav><main>y</main>',
        '<main class="x">y</main>',
        'x<section class="clause" id="a">y</section>',
        "<p>no place</p></body>",
    ],
)
def test_it_stands_before_the_contents_or_the_text(page: str) -> None:
    found = add_what_changed(f"<style>a</style><h1>t</h1>{page}", "<p>news</p>")

    assert found.count("<p>news</p>") == 1
    assert found.index("<h1>") < found.index("<p>news</p>") < found.index(page[-7:])
    assert ".what-changed" in found.partition("</style>")[0]
