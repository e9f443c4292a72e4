"""What a reader with a checklist looks for, in every language of every example."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from policygen.check.readability import average_words, whole_sentences
from policygen.model.audience import Audience
from policygen.model.pack import Rendered
from policygen.model.values import Localised, Row
from policygen.pack.context import visible_facts
from policygen.pack.select import languages_of
from policygen.sandbox.expressions import holds
from policygen.sandbox.facts import build_facts
from tests.content.pages import HOME, answers_of, example, page
from tests.content.rubric import PLAN, POINTS, POLICY, STATEMENT, Point

NAMES = sorted(path.stem for path in (HOME / "examples").glob("*.yaml"))
PAGES = [
    (name, language)
    for name in NAMES
    for language in languages_of(example(name).blueprint, answers_of(name))
]
THREE = (POLICY, STATEMENT, PLAN)
WORKERS = {
    "nl": {
        "employees": "werknemers|personeelsleden|medewerkers",
        "managers": "leidinggevenden",
        "temps": "uitzend",
        "freelancers": "zelfstandigen|freelancers|zzp",
        "interns": "stagiair",
        "volunteers": "vrijwilligers",
        "board": "bestuur",
    },
    "en": {
        "employees": "employees",
        "managers": "managers",
        "temps": "agency workers",
        "freelancers": "freelancers",
        "interns": "interns",
        "volunteers": "volunteers",
        "board": "board",
    },
    "fr": {
        "employees": "travailleurs|membres du personnel",
        "managers": "responsables",
        "temps": "intérimaires",
        "freelancers": "indépendants",
        "interns": "stagiaires",
        "volunteers": "volontaires|bénévoles",
        "board": "administrat|organe",
    },
}
BLANK = re.compile("[\u00a0\u202f]")
PHONE = re.compile(r"(?:\+\d|\b0\d|\(\d)[) \d-]{6,}\d")
DUTCH = re.compile(r"\b(het|niet|wordt|onze|zijn|voor|ook|naar)\b", re.IGNORECASE)
OF_BELGIUM = re.compile(r"verwittig|arbeidsreglement|\bgsm\b|\bkmo\b", re.IGNORECASE)
OF_NETHERLANDS = re.compile(r"personeelshandboek|\bmkb\b|piketdienst", re.IGNORECASE)
AS_YOU = re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE)
FORMAL = re.compile(r"\b(u|uw)\b")
pytestmark = pytest.mark.parametrize(("name", "language"), PAGES)


def rendered(name: str, document: str, language: str) -> Rendered:
    """Give a document of an example as in its pack."""
    return page(name, document, language)


def text_of(name: str, language: str, clauses: str) -> str:
    """Give the text of some clauses of one document, in small letters."""
    wanted = clauses.split()
    document = {"E": POLICY, "M": STATEMENT, "R": PLAN}[clauses[0]]
    found = rendered(name, document, language).clauses
    text = "\n".join(item.text for item in found if item.id in wanted).casefold()
    return BLANK.sub(" ", text)


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.id)
def test_a_point_of_the_checklist_holds(point: Point, name: str, language: str) -> None:
    text = text_of(name, language, point.clauses)
    if not applies(point, name, language) or (not text and depends(point, name)):
        return
    short = language.partition("-")[0]

    cues = [cue.strip() for cue in point.cues.get(short, "").split(" & ") if cue]
    missing = [cue for cue in cues if not re.search(cue, text)]
    assert text
    assert len(cues) - len(missing) >= (point.least or len(cues)), missing
    assert not re.search(point.never.get(short, r"(?!)"), text)


def applies(point: Point, name: str, language: str) -> bool:
    """Tell whether the condition of a point holds for the answers of an example."""
    blueprint = example(name).blueprint
    facts = visible_facts(blueprint, answers_of(name), Audience.RESTRICTED, language)
    return not point.when or holds(point.when, build_facts(facts)) is True


def depends(point: Point, name: str) -> bool:
    """Tell whether every clause of a point hangs on a condition."""
    document = example(name).blueprint.document(point.document)
    assert document
    named = point.clauses.split()
    return all(clause.when for clause in document.clauses if clause.id in named)


def test_v_05_whom_to_tell_is_on_the_policy_and_the_card(
    name: str, language: str
) -> None:
    told = text_of(name, language, "EP-6")
    card = page(name, "card", language).text
    known = rows(name, "people.notify")
    mails = [str(row.cells["email"]) for row in known if "email" in row.cells]
    phones = [end_of(str(row.cells["phone"])) for row in known if "phone" in row.cells]
    numbers = {text: re.sub(r"[^\d\n|]", "", text) for text in (told, card)}

    assert mails or phones
    assert [one for one in mails if one.casefold() not in told] == []
    assert [one for one in phones if one not in numbers[told]] == []
    assert any(one in card for one in mails) or any(
        one in numbers[card] for one in phones
    )


def test_v_22_and_v_72_policy_and_plan_name_the_same_roles(
    name: str, language: str
) -> None:
    policy = text_of(name, language, "EP-5")
    plan = text_of(name, language, "RP-4")

    roles = [
        said(row, key, language)
        for row in rows(name, "people.responders")
        for key in ("role", "deputy_role")
        if key in row.cells
    ]
    assert roles
    assert [role for role in roles if role not in policy or role not in plan] == []


def test_v_28_and_v_63_the_hours_of_the_statement_are_those_of_the_plan(
    name: str, language: str
) -> None:
    statement = text_of(name, language, "MP-A3")
    plan = text_of(name, language, "RP-4")
    promise = str(answers_of(name).value("sla.public_promise_hours"))

    hours = re.search(r": (.+?) \(", statement.split("\n")[0])
    hours = hours or re.search(r": (.+?) \(", statement)
    assert hours
    assert hours[1] in plan
    assert re.search(rf"\b{promise}\b", statement)
    assert re.search(rf"\b{promise}\b", plan)


def test_v_33_and_v_39_the_statement_lists_channels_and_the_emergency_number(
    name: str, language: str
) -> None:
    channels = text_of(name, language, "MP-A1")
    urls = [str(row.cells["url"]) for row in rows(name, "accounts.register")]

    assert [url for url in urls if url.casefold() not in channels] == []
    assert str(answers_of(name).value("pub.emergency")) in text_of(
        name, language, "MP-A3"
    )


def test_v_38_the_steps_are_a_numbered_list(name: str, language: str) -> None:
    statement = rendered(name, STATEMENT, language)
    steps = next(item for item in statement.clauses if item.id == "MP-A6")

    assert len(re.findall(r"^ *\d+\. ", steps.markdown, re.MULTILINE)) >= 3


def end_of(phone: str) -> str:
    """Give the digits that a number has at home and abroad."""
    return re.sub(r"\D", "", phone)[-8:]


def test_v_52_only_the_contact_sheet_of_the_plan_has_phone_numbers_of_people(
    name: str, language: str
) -> None:
    plan = rendered(name, PLAN, language)
    phones = {
        end_of(str(row.cells["phone"]))
        for key in ("people.notify", "people.escalation")
        for row in rows(name, key)
        if "phone" in row.cells
    }
    public = end_of(str(answers_of(name).value("org.phone")))

    for item in plan.clauses:
        found = {end_of(one) for one in PHONE.findall(item.text)} - {public}
        assert item.id == "RP-12C" or not found & phones, item.id
    sheet = PHONE.findall(text_of(name, language, "RP-12C"))
    assert phones <= {end_of(one) for one in sheet} | {public}


def test_v_57_the_plan_has_fifteen_model_texts_with_a_contact(
    name: str, language: str
) -> None:
    plan = rendered(name, PLAN, language)
    models = next(item for item in plan.clauses if item.id == "RP-12T").markdown

    assert models.count("\n### ") >= 15
    assert models.count("\n> ") >= 15


def test_v_62_and_v_54_who_does_what_and_who_looks_where_are_tables(
    name: str, language: str
) -> None:
    plan = {item.id: item.markdown for item in rendered(name, PLAN, language).clauses}

    assert len(re.findall(r"^\| ", plan["RP-3"], re.MULTILINE)) >= 3
    assert len(re.findall(r"^\| ", plan["RP-5"], re.MULTILINE)) >= 10


def test_v_58_and_v_67_thresholds_and_waiting_times_are_the_answers(
    name: str, language: str
) -> None:
    answers = answers_of(name)
    count = str(answers.value("resp.recurring_count"))
    hours = str(answers.value("sla.approval_hours"))

    assert re.search(rf"\b{count}", text_of(name, language, "RP-10"))
    assert re.search(rf"\b{hours}\b", text_of(name, language, "RP-5"))


def test_v_23_every_kind_of_worker_in_scope_has_a_rule(
    name: str, language: str
) -> None:
    lines = text_of(name, language, "EP-2")
    scope = answers_of(name).value("scope.workers")

    assert isinstance(scope, tuple)
    words = WORKERS[language.partition("-")[0]]
    headcount = answers_of(name).value("org.headcount")
    if isinstance(headcount, int) and headcount < 3:
        words = words | {"managers": ""}  # whoever runs the business alone
    assert [kind for kind in scope if not re.search(words[str(kind)], lines)] == []


def test_v_48_ai_is_named_when_it_is_used_and_only_then(
    name: str, language: str
) -> None:
    told = text_of(name, language, "MP-B3")
    tools = answers_of(name).value("resp.ai_tools")

    if answers_of(name).value("resp.automation") == "none":
        assert not re.search(r"\b(ai|ia)\b|chatbot", told)
    else:
        assert tools
        assert str(tools).casefold() in told


def test_v_61_the_tree_asks_about_danger_law_abuse_and_the_press_before_complaints(
    name: str, language: str
) -> None:
    blueprint = example(name).blueprint
    tree = text_of(name, language, "RP-0")

    asked = [
        blueprint.text(language, "plan", step, "ask").casefold()
        for step in ("danger", "leak", "abuse", "media", "mixup", "complaint")
    ]
    places = [tree.find(BLANK.sub(" ", question)) for question in asked]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("document", THREE)
def test_v_17_sentences_are_short_on_average(
    document: str, name: str, language: str
) -> None:
    sentences = whole_sentences(rendered(name, document, language))

    assert 5 < average_words(sentences) < (22 if document == POLICY else 20)


@pytest.mark.parametrize("document", [POLICY, STATEMENT])
def test_v_75_dutch_is_of_its_country_and_of_one_form_of_address(
    document: str, name: str, language: str
) -> None:
    text = rendered(name, document, language).text
    countries = answers_of(name).value("org.jurisdictions")

    if language == "nl-NL" and countries == ("nl",):
        assert not OF_BELGIUM.search(text)
    if language == "nl-BE" and countries == ("be",):
        assert not OF_NETHERLANDS.search(text)
    if language.startswith("nl"):
        assert not (AS_YOU.search(text) and FORMAL.search(text))


@pytest.mark.parametrize("document", THREE)
def test_v_76_there_is_no_dutch_in_other_languages(
    document: str, name: str, language: str
) -> None:
    if language.startswith("nl"):
        return
    text = rendered(name, document, language).text

    assert len(DUTCH.findall(text)) < len(text.split()) / 100


@pytest.mark.parametrize("document", THREE)
def test_v_77_nothing_is_left_open(document: str, name: str, language: str) -> None:
    found = rendered(name, document, language)

    assert found.todos == ()
    assert not re.search(r"\[\[|\{\{|\}\}|lorem ipsum|TODO", found.text)


def rows(name: str, key: str) -> Iterator[Row]:
    """Give the rows of an answer."""
    value = answers_of(name).value(key)
    yield from (row for row in value or () if isinstance(row, Row))  # type: ignore[union-attr]


def said(row: Row, key: str, language: str) -> str:
    """Give a cell in a language, in small letters."""
    value = row.cells[key]
    text = value.in_language(language) if isinstance(value, Localised) else str(value)
    return text.casefold()
