"""What a release changes, clause by clause, and what that does to signatures."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from policygen.model.audience import Audience
from policygen.model.pack import Block, BlockKind, ClauseText
from policygen.model.release import (
    Cause,
    ChangeKind,
    Comparison,
    FrozenAnswer,
    FrozenDocument,
    FrozenTexts,
    Mark,
    Release,
    Weight,
)
from policygen.release.compare import Candidate, compare

BEFORE = Release(
    client="Studio North",
    language="en",
    version="1.0",
    effective="2026-12-01",
    weight=Weight.MATERIAL,
    note="",
    policygen="1",
    blueprint=("bike-shed", "1"),
    answers_sha256="",
)


def text(*lines: str) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.TEXT, (line,)) for line in lines)


def row(*cells: str) -> Block:
    return Block(BlockKind.ROW, cells)


def clause(name: str, *blocks: Block, title: str = "", number: str = "1") -> ClauseText:
    return ClauseText(
        id=name, number=number, title=title or name, markdown="", blocks=blocks
    )


def document(
    *clauses: ClauseText, name: str = "agreement", language: str = "en", title: str = ""
) -> FrozenDocument:
    return FrozenDocument(
        document=name,
        language=language,
        title=title or name,
        file=name,
        audience=Audience.STAFF,
        is_signed=name == "agreement",
        clauses=clauses,
    )


def difference(
    old: Sequence[FrozenDocument],
    new: Sequence[FrozenDocument],
    unstamped: Sequence[FrozenDocument] | None = None,
    answers: tuple[dict[str, str], dict[str, str]] = ({}, {}),
    weight: Weight = Weight.MATERIAL,
) -> Comparison:
    """Compare two releases; answers are given as key to value."""
    kept = [
        {key: FrozenAnswer(plain=v, title=key, shown=v) for key, v in one.items()}
        for one in answers
    ]
    return compare(
        BEFORE,
        FrozenTexts(answers=kept[0], documents=tuple(old)),
        Candidate(
            version="2.0",
            weight=weight,
            texts=FrozenTexts(answers=kept[1], documents=tuple(new)),
            unstamped=new if unstamped is None else unstamped,
            number_words={"en": frozenset({"two", "three"})},
            ignored=frozenset({"doc.version", "brand.colour"}),
        ),
    )


def changed(before: str, after: str) -> tuple[Cause, ...]:
    found = difference(
        [document(clause("A", *text(before)))], [document(clause("A", *text(after)))]
    )
    return found.clauses[0].causes


def test_nothing_changes_when_the_texts_are_the_same() -> None:
    pack = [document(clause("A", *text("One.")))]

    found = difference(pack, pack)

    assert (found.clauses, found.answers, found.reopens) == ((), (), ())
    assert (found.before, found.after) == ("1.0", "2.0")


@pytest.mark.parametrize(
    ("before", "after", "causes"),
    [
        ("Within 24 hours.", "Within 48 hours.", (Cause.NUMBER,)),
        ("Within two hours.", "Within three hours.", (Cause.NUMBER,)),
        ("Call 1.5 times.", "Call 1,5 times.", (Cause.NUMBER,)),
        ("Mail a@x.be now.", "Mail b@x.be now.", (Cause.CONTACT,)),
        ("See https://x.be/a.", "See https://x.be/b.", (Cause.CONTACT,)),
        ("Mail a1@x.be.", "Mail a2@x.be.", (Cause.NUMBER, Cause.CONTACT)),
        ("You must answer.", "You have to answer.", (Cause.WORDING,)),
        ("Wait 5 days, then 6.", "Wait 6 days, then 5.", (Cause.NUMBER,)),
    ],
)
def test_it_is_told_why_a_clause_changed(
    before: str, after: str, causes: tuple[Cause, ...]
) -> None:
    assert changed(before, after) == causes


def test_clauses_that_came_and_went_stand_in_their_place() -> None:
    old = document(clause("A"), clause("B", *text("Gone.")), clause("C"))
    new = document(clause("A"), clause("C"), clause("D", *text("New.")))

    found = difference([old], [new])

    assert [(item.clause, item.kind) for item in found.clauses] == [
        ("B", ChangeKind.REMOVED),
        ("D", ChangeKind.ADDED),
    ]
    assert {cause for item in found.clauses for cause in item.causes} == {Cause.CLAUSE}


def test_a_first_clause_that_went_stands_first() -> None:
    old = document(clause("A"), clause("B"))

    found = difference([old], [document(clause("B"), title="Other")])

    assert [item.clause for item in found.clauses] == ["", "A"]


def test_the_number_of_a_clause_is_no_part_of_what_it_says() -> None:
    old, new = clause("B", number="2"), clause("B", number="3")

    assert difference([document(old)], [document(new)]).clauses == ()


def test_titles_of_clauses_and_documents_are_compared_too() -> None:
    old = document(clause("A", title="The old shed"), title="Rules of the shed")
    new = document(clause("A", title="The new shed"), title="Rules for the shed")

    found = difference([old], [new])

    marks = [[span.mark for span in item.heading] for item in found.clauses]
    assert [item.clause for item in found.clauses] == ["", "A"]
    assert marks == [[Mark.SAME, Mark.REMOVED, Mark.ADDED, Mark.SAME]] * 2


def test_the_stamp_of_a_version_is_no_change_but_is_shown_beside_one() -> None:
    def of(version: str, word: str) -> FrozenDocument:
        return document(
            clause("A", *text(f"Version {version} says: lock your {word}."))
        )

    only_stamp = difference(
        [of("1.0", "bike")], [of("2.0", "bike")], [of("1.0", "bike")]
    )
    both = difference([of("1.0", "bike")], [of("2.0", "cycle")], [of("1.0", "cycle")])

    assert only_stamp.clauses == ()
    assert both.clauses[0].causes == (Cause.WORDING,)
    assert "2.0" in [span.text for span in both.clauses[0].blocks[0].cells[0]]


def test_only_signed_documents_that_changed_are_signed_again() -> None:
    def pack(english: str, notice: str) -> list[FrozenDocument]:
        return [
            document(clause("A", *text("Zelfde.")), language="nl-BE"),
            document(clause("A", *text(english))),
            document(clause("N", *text(notice)), name="notice"),
        ]

    found = difference(pack("Same.", "Old."), pack("Other.", "New."))

    assert found.reopens == (("agreement", "en"),)
    assert len(found.clauses) == 2


def test_an_editorial_release_has_nobody_sign_again() -> None:
    old, new = (
        document(clause("A", *text("Old."))),
        document(clause("A", *text("New."))),
    )

    found = difference([old], [new], weight=Weight.EDITORIAL)

    assert found.reopens == ()
    assert [item.weight for item in found.clauses] == [Weight.EDITORIAL]


def test_a_document_that_came_or_went_changed_with_all_its_clauses() -> None:
    old, new = document(clause("A")), document(clause("A"), language="nl-BE")

    found = difference([old], [new])

    assert [(item.language, item.clause, item.kind) for item in found.clauses] == [
        *(("nl-BE", name, ChangeKind.ADDED) for name in ("", "A")),
        *(("en", name, ChangeKind.REMOVED) for name in ("", "A")),
    ]
    assert found.reopens == (("agreement", "en"),)
    assert set(found.titles) == {("agreement", "en"), ("agreement", "nl-BE")}


def test_blocks_are_put_beside_the_ones_they_came_from() -> None:
    old = clause(
        "A",
        row("Front desk", "Ilse", "22"),
        row("Security", "Jan", "23"),
        *text("Nobody comes at night.", "Stays."),
    )
    new = clause(
        "A",
        row("Front desk", "Ilse", "29"),
        row("Doctor", "An", "24"),
        *text("Stays.", "A new last line."),
    )

    blocks = difference([document(old)], [document(new)]).clauses[0].blocks

    seen = [[[span.mark for span in cell] for cell in block.cells] for block in blocks]
    same, gone, came = [Mark.SAME], [Mark.REMOVED], [Mark.ADDED]
    assert seen == [
        [same, same, [Mark.REMOVED, Mark.ADDED]],
        [gone] * 3,
        [gone],
        [came] * 3,
        [same],
        [came],
    ]


def test_answers_are_compared_but_for_the_version_and_the_looks() -> None:
    old = {"org.name": "North", "doc.version": "1", "brand.colour": "red", "a.b": "x"}
    new = {"org.name": "South", "doc.version": "2", "brand.colour": "blue", "c.d": "y"}

    found = difference([], [], answers=(old, new)).answers

    assert [(item.key, item.before, item.after) for item in found] == [
        ("org.name", "North", "South"),
        ("c.d", "", "y"),
        ("a.b", "x", ""),
    ]
    assert [item.title for item in found] == ["org.name", "c.d", "a.b"]
