"""Which documents a client gets, in which languages, with which clauses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from policygen.errors import InputError
from policygen.pack.select import binding_language, languages_of, select_members
from tests.builders import read_tiny, tiny_blueprint

LANGUAGES = "doc: {languages: [nl-NL, en], binding: en}\n"


def test_the_binding_language_comes_first() -> None:
    blueprint, answers = tiny_blueprint(), read_tiny(LANGUAGES)

    assert languages_of(blueprint, answers) == ("en", "nl-NL")
    assert binding_language(blueprint, answers) == "en"


def test_a_blueprint_that_asks_for_no_languages_has_its_first() -> None:
    blueprint = replace(tiny_blueprint(), keys={})

    assert languages_of(blueprint, read_tiny("")) == ("nl-BE",)
    assert binding_language(blueprint, read_tiny("")) == ""


def test_members_stand_in_the_order_of_languages_and_blueprint() -> None:
    members = select_members(tiny_blueprint(), read_tiny(LANGUAGES))

    assert [(member.language, member.document.id) for member in members] == [
        ("en", "agreement"),
        ("en", "notice"),
        ("nl-NL", "agreement"),
        ("nl-NL", "notice"),
    ]
    assert [member.file for member in members[:1]] == ["bicycle-shed-agreement"]
    assert members[2].title == "Afspraken voor de fietsenstalling"
    assert members[2].template_path.endswith("agreement/nl.md.j2")


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("", ["agreement", "notice"]),
        ("shed: {open_to_visitors: no}\n", ["agreement"]),
        ("profile: school\n", ["agreement", "notice"]),
    ],
)
def test_a_document_that_does_not_apply_is_left_out(
    text: str, documents: list[str]
) -> None:
    members = select_members(tiny_blueprint(), read_tiny(text))

    assert [member.document.id for member in members] == documents


def test_a_clause_that_does_not_apply_is_left_out() -> None:
    (member,) = select_members(
        tiny_blueprint(),
        read_tiny("shed: {charging: no}\n"),
        languages=("nl-BE",),
        documents=("agreement",),
    )

    assert [clause.id for clause in member.clauses] == [
        *("BS-0", "BS-1", "BS-2", "BS-4", "BS-5")
    ]


def test_all_unknown_wishes_are_told_at_once() -> None:
    with pytest.raises(InputError) as caught:
        select_members(tiny_blueprint(), read_tiny(LANGUAGES), ("fr",), ("agrement",))

    assert [problem.sentence() for problem in caught.value.problems] == [
        'There is no language "fr" in this pack. The client\'s languages are en, nl-NL.',
        'There is no document "agrement" in this pack. Did you mean "agreement"? '
        "The documents are agreement, notice.",
    ]
