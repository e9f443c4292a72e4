"""One member of the pack, in every form but PDF."""

from __future__ import annotations

import dataclasses
import re
from functools import cache
from typing import Any

import pytest
import yaml

from policygen.errors import InputError
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint
from policygen.model.pack import Member, Rendered
from policygen.pack.select import select_members
from policygen.render.document import render_member
from policygen.render.looks import Looks
from policygen.sandbox.facts import Group, Open
from tests.builders import TINY, read_tiny, tiny_blueprint


@cache
def blueprint() -> Blueprint:
    return tiny_blueprint()


def answers(**changes: str) -> Answers:
    text = (TINY / "examples" / "studio-north.yaml").read_text(encoding="utf-8")
    text = text.split("\n", 1)[1]
    for old, new in changes.items():
        text = re.sub(rf"(?m)^( *){old}:.*$", rf"\1{old}: {new}", text)
    return read_tiny(text)


def member(document: str, language: str, given: Answers | None = None) -> Member:
    members = select_members(blueprint(), given or answers())
    return next(
        found
        for found in members
        if (found.document.id, found.language) == (document, language)
    )


def rendered(document: str = "agreement", language: str = "nl-BE") -> Rendered:
    return render_member(member(document, language), blueprint(), Looks())


def with_template(template: str, **changes: Any) -> Rendered:
    changed = dataclasses.replace(
        member("agreement", "nl-BE"), template=template, **changes
    )
    return render_member(changed, blueprint(), Looks())


def test_markdown_begins_with_front_matter_and_the_title() -> None:
    _, head, body = rendered().markdown.split("---\n", 2)

    assert yaml.safe_load(head) == {
        "title": "Afspraken voor de fietsenstalling",
        "language": "nl-BE",
        "version": "1.0",
        "client": "Studio North",
        "document": "agreement",
        "date": "2026-12-01",
        "status": "draft",
    }
    assert body.startswith("\n# Afspraken voor de fietsenstalling\n\n## In het kort\n")


@pytest.mark.parametrize(
    "name", ['"x": y', "# a", "- \\n", "é 中 \U0001f600", "'", "{a}", "a\u2028b\ufeffc"]
)
def test_front_matter_reads_back_any_title(name: str) -> None:
    changed = dataclasses.replace(member("agreement", "nl-BE"), title=name)

    made = render_member(changed, blueprint(), Looks())

    head = made.markdown.split("---\n", 2)[1]
    assert yaml.safe_load(head)["title"] == name


def test_both_pages_are_whole_and_in_the_language() -> None:
    made = rendered(language="en")

    for page in (made.html, made.print_html):
        assert page.startswith("<!DOCTYPE html>")
        assert '<html lang="en">' in page
        assert "<h1>Bicycle shed agreement</h1>" in page
        assert '<section class="clause own-sheet" id="bs-5">' in page
    drawings = [
        re.search(r"<svg.*?</svg>", page, re.DOTALL)
        for page in (made.html, made.print_html)
    ]
    assert all(drawings)
    assert drawings[0] != drawings[1]


def test_the_text_is_what_a_reader_sees() -> None:
    text = rendered().text

    assert text.startswith("Afspraken voor de fietsenstalling\nIn het kort\n")
    assert "onthaal Ilse Maes +32 9 225 11 22 weekdagen" in text
    assert "<" not in text


def test_clauses_carry_number_title_and_markdown() -> None:
    first, second, *_ = rendered().clauses

    assert (first.id, first.number, first.title) == ("BS-0", "", "In het kort")
    assert first.markdown.startswith("## In het kort\n\n> ")
    assert (second.id, second.number) == ("BS-1", "1")
    assert second.markdown.startswith("## 1. Waarvoor deze afspraken dienen\n")


def test_the_same_member_gives_the_same_bytes() -> None:
    assert rendered() == rendered()


def test_an_open_answer_is_listed_and_marked_everywhere() -> None:
    given = read_tiny("org: {country: be}\ndoc: {languages: [nl-BE]}\n")

    made = render_member(member("agreement", "nl-BE", given), blueprint(), Looks())

    assert made.todos
    for title in made.todos:
        assert f"[[TO DO: {title}]]" in made.markdown
        assert f'<mark class="todo">[[TO DO: {title}]]</mark>' in made.html
        assert f"[[TO DO: {title}]]" in made.text


def test_only_a_public_document_says_where_it_is_published() -> None:
    public, staff = rendered("notice", "en"), rendered("agreement", "en")

    base = "https://studio-north.example/shed"
    assert f'rel="canonical" href="{base}/en/notice-on-the-door.html"' in public.html
    assert (
        f'hreflang="nl-BE" href="{base}/nl-BE/bericht-aan-de-deur.html"' in public.html
    )
    assert 'hreflang="en"' in public.html
    assert "canonical" not in staff.html
    assert "hreflang" not in staff.html


def test_a_document_in_one_language_stands_at_the_address_itself() -> None:
    given = answers(languages="[en]")

    made = render_member(member("notice", "en", given), blueprint(), Looks())

    assert 'rel="canonical" href="https://studio-north.example/shed"' in made.html
    assert "hreflang" not in made.html


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ('{{ label("org.country") }}', "België"),
        ('{{ label("people.keepers.days", "weekend") }}', "weekend"),
        ('{{ label("doc.languages") | join_and }}', None),
        ('{{ label("shed.open_to_visitors") }}', "ja"),
        ('{{ label("shed.open_to_visitors", false) }}', "nee"),
        ('{{ label("shed.charging_rule") is defined }}{{ 1 }}', None),
    ],
)
def test_labels_are_the_words_of_choices(template: str, text: str | None) -> None:
    if text is None:
        template = template.replace(" is defined }}", " | default('') | length }}")
    made = with_template(template)

    assert made.text.split("\n")[1] == text if text else made.text


@pytest.mark.parametrize(
    ("template", "word"),
    [
        ('{{ label("org.nothing") }}', "no label"),
        ('{{ label("people.keepers.nothing", "x") }}', "no label"),
        ('{{ label("org.country", "mars") }}', '"mars"'),
        ('{{ ref("BS-99") }}', "no clause"),
        ('{{ diagram("map") }}', "no drawing"),
    ],
)
def test_what_the_blueprint_does_not_have_is_an_error(template: str, word: str) -> None:
    with pytest.raises(InputError, match=word) as refused:
        with_template(template)

    assert refused.value.problems[0].file.endswith("nl.md.j2")
    assert refused.value.problems[0].line == 1


def test_a_reference_to_another_document_names_clause_and_document() -> None:
    other = blueprint().document("notice")
    assert other is not None
    clause = other.clauses[0]

    made = with_template(f'{{{{ ref("{clause.id}") }}}}')

    assert made.text.split("\n")[1].endswith(" (Bericht aan de deur)")


def test_a_reference_whose_title_may_not_be_seen_names_the_document() -> None:
    notice = blueprint().document("notice")
    assert notice is not None
    clause = notice.clauses[0].id
    template = (
        f'{{% clause "{clause}" %}}\n## Over {{{{ nobody.knows }}}}\n{{% endclause %}}'
    )
    changed = dataclasses.replace(notice, templates={"nl": template})
    other = dataclasses.replace(blueprint(), documents=(changed,))
    asking = dataclasses.replace(
        member("agreement", "nl-BE"), template=f'{{{{ ref("{clause}") }}}}'
    )

    made = render_member(asking, other, Looks())

    assert made.text.split("\n")[1] == "Bericht aan de deur"


def test_the_label_of_an_answer_to_come_is_to_do() -> None:
    found = member("agreement", "nl-BE")
    facts = {**found.facts, "org": Group({"country": Open("Land")})}

    made = with_template('{{ label("org.country") }}', facts=facts)

    assert made.todos == ("Land",)


def test_a_plan_without_steps_has_no_drawing() -> None:
    found = member("agreement", "nl-BE")
    facts = {**found.facts, "plan": Group({"steps": ()})}

    with pytest.raises(InputError, match="no drawing"):
        with_template('{{ diagram("plan") }}', facts=facts)


def test_a_clause_that_does_not_apply_cannot_be_referred_to() -> None:
    with pytest.raises(InputError, match="applies"):
        with_template('{{ ref("BS-3") }}', clauses=())


def test_a_blueprint_without_a_plan_has_no_drawing() -> None:
    bare = dataclasses.replace(blueprint(), plan=None)
    changed = dataclasses.replace(
        member("agreement", "nl-BE"), template='{{ diagram("plan") }}'
    )

    with pytest.raises(InputError, match="no drawing"):
        render_member(changed, bare, Looks())
