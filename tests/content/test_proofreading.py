"""What proofreaders found on the pages of the examples and may not come back."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
import yaml
from pypdf import PdfReader

from policygen.actions.painters import paint
from policygen.actions.prepare import prepare_pack
from policygen.model.values import Row
from tests.content.pages import (
    EVERY,
    EXAMPLES,
    HOME,
    POLICY,
    clause,
    example,
    markdown,
    page,
)

FORMS = {
    "nl": r"\b(?:u|uw|je|jij|jou|jouw|uzelf|jezelf)\b",
    "fr": r"\b(?:tu|te|toi|ton|ta|tes|vous|votre|vos)\b",
}
SAID_TWICE = re.compile(r"\*(P\d), [^*.]*(?:volgens|as for|selon) \1\b")
SITUATION = re.compile(r"^\d+\. [A-Z]", re.MULTILINE)
LIBRARY = "reply-library"
BINDING = [(name, known[0]) for name, known in EXAMPLES.items()]


def test_a_line_below_a_title_addresses_nobody() -> None:
    """The texts follow the form of address of the client; these lines cannot."""
    known = yaml.safe_load((HOME / "blueprint.yaml").read_text("utf-8"))["documents"]
    lines = [
        (language, line)
        for document in ("employee-policy", "moderation-statement", "card")
        for language, line in known[document]["description"].items()
        if language != "en"
    ]

    assert len(lines) == 6
    assert not [
        line
        for tongue, line in lines
        if re.search(FORMS[tongue[:2]], line, re.IGNORECASE)
    ]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_reply_names_its_class_once(name: str, language: str) -> None:
    library = markdown(name, LIBRARY, language, ())

    assert not SAID_TWICE.findall(library.replace("\\", ""))


def test_a_situation_of_the_library_stays_with_its_text() -> None:
    pack = prepare_pack(example("van-dalen-installatietechniek"), ["nl-NL"], [LIBRARY])
    printed = paint(pack.documents[0].print_html, pack.assets)

    for sheet in PdfReader(BytesIO(printed)).pages:
        words = sheet.extract_text()
        last = max(found.start() for found in SITUATION.finditer(words))
        assert "Waar:" in words[last:]
        assert "{voornaam}" in words[last:]


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("bakkerij-peeters", "nl-BE", "pas als de ondernemingsraad"),
        ("bakkerij-peeters", "en", "once the works council"),
        ("van-dalen-installatietechniek", "nl-NL", "pas na overleg met de onderne"),
    ],
)
def test_a_works_council_approves_what_becomes_part_of_belgian_work_rules(
    name: str, language: str, expected: str
) -> None:
    rendered = page(name, POLICY, language, ("org.worker_reps=works_council",))

    assert expected in clause(rendered, "EP-17")


@pytest.mark.parametrize(("name", "language"), BINDING)
def test_the_summary_of_the_statement_stands_on_its_first_sheet(
    name: str, language: str
) -> None:
    pack = prepare_pack(example(name), [language], ["moderation-statement"])
    printed = paint(pack.documents[0].print_html, pack.assets)
    first = PdfReader(BytesIO(printed)).pages[0].extract_text()

    assert re.search(r"In het kort\n.*\b24 uur\b", first, re.DOTALL)
    assert "op onze lijst staat" in first


NO_RIVALS = [
    ("bibliotheek-zandhove", "nl-BE"),
    ("bibliotheek-zandhove", "en"),
    ("atheneum-wilgenbroek", "nl-BE"),
    ("le-grenier-partage", "fr-BE"),
    ("woonzorgcentrum-de-lindedreef", "nl-BE"),
]


@pytest.mark.parametrize(("name", "language"), NO_RIVALS)
@pytest.mark.parametrize(
    "document", [POLICY, "card", "response-plan", "reply-library", "incident-log"]
)
def test_who_is_no_business_has_no_competitors(
    name: str, language: str, document: str
) -> None:
    rival = re.compile(r"concurren[ct]|competitor", re.IGNORECASE)

    assert not rival.search(markdown(name, document, language, ()))
    assert rival.search(markdown("bakkerij-peeters", document, "nl-BE", ()))


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_plan_names_people_on_its_contact_sheet_alone(
    name: str, language: str
) -> None:
    """V-52: the body has roles, so that it does not change with every colleague."""
    rows = example(name).answers.value("people.responders")
    assert isinstance(rows, tuple)
    people = [str(row.cells["name"]) for row in rows if isinstance(row, Row)]
    plan = page(name, "response-plan", language)
    body = " ".join(one.markdown for one in plan.clauses if one.id != "RP-12C")

    assert people
    for person in people:
        assert person in plan.text
        assert not re.search(rf"\b(?:{person}|{person.split()[0]} (?:kijk|look))", body)
