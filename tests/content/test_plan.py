"""What must be true of the response plan of every client, in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from pypdf import PdfReader

from policygen.actions.client import Client, open_client
from policygen.actions.painters import paint
from policygen.actions.prepare import prepare_pack
from policygen.answers.read import read_answers
from policygen.blueprint.texts import plain
from policygen.marked import read_marked
from policygen.model.answers import Answers
from policygen.model.blueprint import Blueprint, Question, QuestionType
from policygen.model.pack import Rendered
from policygen.model.plan import Plan
from policygen.model.values import Row
from policygen.pack.context import build_context
from policygen.pack.select import select_members
from policygen.render.document import render_member
from policygen.render.looks import looks_from
from policygen.sandbox.facts import Group
from tests.content.pages import page

HOME = Path(__file__).parents[2] / "blueprints" / "social-media"
PLAN = "response-plan"
CLIENTS = {
    "bakkerij-peeters": ("nl-BE", "en"),
    "van-dalen-installatietechniek": ("nl-NL", "en"),
    "bibliotheek-zandhove": ("nl-BE", "en"),
}
FRENCH = ("auberge-des-trois-meules", "fr-BE")
EVERY = [(name, language) for name, known in CLIENTS.items() for language in known]
TURNS = 12
PHONE = re.compile(r"(?:\+\d|\b0\d)[\d ]{7,}")
ADDRESS = re.compile(r"(?<!@)\b(?:u|uw|je|jij|jou|jouw)\b", re.IGNORECASE)

# A rubric point, the clause that carries it, and what its text must say in each language.
CUES: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {
    "V-49 same channel, choice of the customer, no press release": (
        "RP-6",
        {
            "nl": (
                "op het kanaal van de klacht",
                "kiest het rechtstreekse kanaal",
                "Nooit met een persbericht",
            ),
            "en": (
                "on the channel of the complaint",
                "chooses the direct channel",
                "Never with a press release",
            ),
        },
    ),
    "V-50 unfounded complaint": (
        "RP-6",
        {
            "nl": (
                "Klacht die niet klopt",
                "rechtstreeks contact aanbieden",
                "bij ons antwoord blijven",
            ),
            "en": (
                "Complaint that is not right",
                "offer direct contact",
                "keep to our answer",
            ),
        },
    ),
    "V-51 scope": (
        "RP-2",
        {
            "nl": ("merk", "product", "(bedrijf|organisatie|zaak)", "personeel"),
            "en": ("brand", "product", "(company|organisation|business)", "staff"),
        },
    ),
    "V-53 no new channel without a plan": (
        "RP-3",
        {
            "nl": ("geen nieuw kanaal", "accountregister"),
            "en": ("no new channel", "account register"),
        },
    ),
    "V-54 listening": (
        "RP-3",
        {
            "nl": ("Hoe vaak", "platformen", "Tips van collega"),
            "en": ("How often", "platforms", "Tips from colleagues"),
        },
    ),
    "V-55 misunderstanding and dissatisfaction apart": (
        "RP-6",
        {
            "nl": ("Klein misverstand", "Diepere onvrede"),
            "en": ("Small misunderstanding", "Deeper dissatisfaction"),
        },
    ),
    "V-56 data breach": ("RP-9", {"nl": ("72 uur",), "en": ("72 hours",)}),
    "V-58 recurring complaint": (
        "RP-10",
        {
            "nl": (r"\d+ gelijke klachten", "eigenaar", "FAQ"),
            "en": (r"\d+ similar complaints", "owner", "FAQ"),
        },
    ),
    "V-59 automation": (
        "RP-7",
        {
            "nl": ("AI en automatisering", "(mens)", "klanten|burgers|bezoekers|leden"),
            "en": ("AI and automation", "person", "customers|public|visitors|members"),
        },
    ),
    "V-60 groups of others": (
        "RP-6",
        {
            "nl": (
                "Groepen en fora van anderen",
                "Luister",
                "één keer recht",
                "naam en functie",
            ),
            "en": (
                "Groups and forums of others",
                "only listen",
                "right once",
                "name and role",
            ),
        },
    ),
    "V-62 who does what": (
        "RP-5",
        {
            "nl": ("Wie doet wat", "Zien en melden", "Datalek"),
            "en": ("Who does what", "Notice and report", "Data breach"),
        },
    ),
    "V-63 weekend and holidays": (
        "RP-4",
        {
            "nl": ("(Buiten deze uren, ook in|In) het weekend", "Feestdagen"),
            "en": ("weekends(:| included)", "Public holidays"),
        },
    ),
    "V-64 legal steps": (
        "RP-8",
        {
            "nl": (
                "echt te ver",
                "juridisch fout",
                "niets anders hielp",
                "jurist|juridische dienst",
                "Dreig er nooit mee",
            ),
            "en": (
                "really goes too far",
                "legally wrong",
                "nothing else helped",
                "lawyer|legal department",
                "Never threaten",
            ),
        },
    ),
    "V-65 learning": (
        "RP-10",
        {
            "nl": ("logboek", "elke week", "kwartaal"),
            "en": ("log", "every week", "quarter"),
        },
    ),
    "V-65 figures": (
        "RP-11",
        {"nl": ("geen likes", "opgelost"), "en": ("not count likes", "solved")},
    ),
    "V-66 four classes": (
        "RP-4",
        {
            "nl": ("P1", "P2", "P3", "P4", r"binnen \d+ uur"),
            "en": ("P1", "P2", "P3", "P4", r"within \d+ hour"),
        },
    ),
    "V-67 waiting for approval": (
        "RP-5",
        {
            "nl": (r"binnen \d+ uur", "goedkeuring"),
            "en": (r"within \d+ hour", "approval"),
        },
    ),
    "V-68 all readers": (
        "RP-1",
        {
            "nl": ("iedereen die meeleest, nu en later",),
            "en": ("all readers, now and later",),
        },
    ),
    "V-69 first reaction without approval": (
        "RP-5",
        {
            "nl": ("eerste reactie vertrekt altijd zonder goedkeuring",),
            "en": ("first reaction always goes out without approval",),
        },
    ),
    "V-70 shop test": (
        "RP-1",
        {
            "nl": (
                "(winkel|balie|tafel|schoolpoort|telefoon)test",
                "Hetzelfde als offline",
            ),
            "en": ("(shop|front desk|table|school gate|phone) test", "same as offline"),
        },
    ),
    "V-71 abuse": (
        "RP-8",
        {
            "nl": (
                "Niet in discussie",
                "Bewaar bewijs",
                "Zoek de grond",
                "Verberg",
                "De stappen",
                "Steun",
            ),
            "en": (
                "Do not argue",
                "Save the evidence",
                "Find the ground",
                "Hide",
                "ladder",
                "Support",
            ),
        },
    ),
    "V-72 hand-over": (
        "RP-4",
        {"nl": ("Overdracht", "Vervanger"), "en": ("Hand-over", "Deputy")},
    ),
    "V-73 reasons and stars": (
        "RP-6",
        {
            "nl": (
                "Kritiek met uitleg",
                "Kritiek zonder uitleg",
                "geen haat",
                "Sterren zonder tekst",
            ),
            "en": (
                "Criticism with reasons",
                "Criticism without reasons",
                "not hate",
                "Stars without text",
            ),
        },
    ),
    "V-74 crisis": (
        "RP-9",
        {
            "nl": (
                "geplande berichten",
                "de feiten verzamelt",
                "Vast ritme",
                "Eerst binnen, dan buiten",
                "Niet gissen",
            ),
            "en": (
                "planned posts",
                "gather the facts",
                "fixed rhythm",
                "Inside first, then outside",
                "No guessing",
            ),
        },
    ),
}


@cache
def client_of(name: str) -> Client:
    return open_client(HOME / "examples" / f"{name}.yaml")


@cache
def plan_of(name: str, language: str) -> Rendered:
    return render(client_of(name), language)


def render(client: Client, language: str) -> Rendered:
    members = select_members(client.blueprint, client.answers, (language,), (PLAN,))
    return render_member(members[0], client.blueprint, looks_from({}, HOME, file=""))


def clauses_of(plan: Rendered) -> Mapping[str, str]:
    return {clause.id: clause.markdown for clause in plan.clauses}


def steps_of(name: str, language: str) -> list[Mapping[str, Any]]:
    client = client_of(name)
    document = client.blueprint.document(PLAN)
    assert document
    plan = build_context(client.blueprint, client.answers, document, language)["plan"]
    assert isinstance(plan, Group)
    steps = plan["steps"]
    assert isinstance(steps, tuple)
    return list(steps)


def blueprint() -> Blueprint:
    return client_of("bakkerij-peeters").blueprint


def graph() -> Plan:
    plan = blueprint().plan
    assert plan
    return plan


def rows_of(answers: Answers, key: str) -> list[Row]:
    value = answers.value(key)
    assert isinstance(value, tuple)
    return [row for row in value if isinstance(row, Row)]


def strings_of(path: Path) -> Any:
    return plain(read_marked(path.read_bytes(), str(path)))


def library(language: str) -> list[dict[str, Any]]:
    return list(strings_of(HOME / "replies" / f"{language}.yaml"))


def texts_of(language: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    for reply in library(language):
        for text in reply["texts"]:
            yield str(reply["id"]), text


@pytest.mark.parametrize("point", CUES)
@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_rubric_point_is_in_its_clause(name: str, language: str, point: str) -> None:
    clause, cues = CUES[point]
    text = clauses_of(plan_of(name, language))[clause]

    missing = [cue for cue in cues[language[:2]] if not re.search(cue, text)]

    assert not missing


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_plan_has_every_section_and_nothing_to_fill_in(
    name: str, language: str
) -> None:
    plan = plan_of(name, language)

    assert [clause.id for clause in plan.clauses] == [
        *(f"RP-{number}" for number in range(13)),
        "RP-12T",
        "RP-12C",
    ]
    assert not plan.todos
    assert "{{" not in plan.text
    assert "None" not in plan.text


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_names_and_numbers_stand_on_the_contact_sheet_alone(
    name: str, language: str
) -> None:
    answers = client_of(name).answers
    keys = ("people.notify", "people.escalation", "people.responders")
    rows = [row for key in keys for row in rows_of(answers, key)]
    names = {str(row.cells["name"]) for row in rows if "name" in row.cells}
    clauses = dict(clauses_of(plan_of(name, language)))
    sheet = clauses.pop("RP-12C")
    body = "\n".join(clauses.values())

    assert names
    assert not [person for person in names if person in body]
    assert not [person for person in names if person not in sheet]
    assert PHONE.search(sheet)


def test_the_words_of_the_drawing_stand_once_in_the_text() -> None:
    text = plan_of("bakkerij-peeters", "en").text

    assert text.count("Is anyone in danger, threatened or hurt?") == 1


def test_the_contact_sheet_is_a_sheet_of_its_own_at_the_end() -> None:
    document = blueprint().document(PLAN)
    assert document

    assert document.clauses[-1].id == "RP-12C"
    assert [clause.id for clause in document.clauses if clause.own_sheet] == ["RP-12C"]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_fifteen_or_more_model_texts_are_printed_signed_and_with_a_contact(
    name: str, language: str
) -> None:
    text = clauses_of(plan_of(name, language))["RP-12T"]
    situations = re.split(r"^### ", text, flags=re.MULTILINE)[1:]
    email = str(client_of(name).answers.value("org.email"))
    first_name = {"nl": "{voornaam", "en": "{first"}[language[:2]]
    plain = text.replace("\\", "")

    assert len(situations) >= 15
    assert plain.count(email) >= 15
    assert plain.count(first_name) >= 15


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_first_page_asks_about_danger_then_law_then_abuse_then_media(
    name: str, language: str
) -> None:
    steps = steps_of(name, language)
    questions = [step["id"] for step in steps if step["is_question"]]

    assert questions[:4] == ["danger", "leak", "abuse", "media"]
    assert questions.index("complaint") > 3


def test_the_drawing_stands_on_the_page_of_its_heading_in_the_widest_font() -> None:
    client = client_of("bibliotheek-zandhove")
    prepared = prepare_pack(client, ("en",), (PLAN,))
    pdf = paint(prepared.documents[0].print_html, prepared.assets)
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    drawn = next(text for text in pages if "At a glance\n" in text)

    assert "Is anyone in danger" in drawn
    assert "Talk first, answer after that" in drawn


def test_every_way_through_the_plan_ends_in_an_outcome() -> None:
    steps = {step.id: step for step in graph().steps}
    reached: set[str] = set()

    def walk(step_id: str, way: tuple[str, ...]) -> None:
        assert step_id not in way, f"{step_id} comes back to itself"
        reached.add(step_id)
        for _, target in steps[step_id].exits:
            walk(target, (*way, step_id))

    walk(graph().start, ())

    assert reached == set(steps)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_outcome_says_who_by_when_and_with_which_text(
    name: str, language: str
) -> None:
    known = {str(reply["id"]) for reply in library(language[:2])}

    for step in steps_of(name, language):
        if step["is_question"]:
            assert len(step["ask"]) <= 70
            continue
        assert len(step["title"]) <= 60
        assert step["class"] in {"P1", "P2", "P3", "P4"}
        for field in ("owner", "deputy", "within", "hours", "do"):
            assert step[field], (step["id"], field)
        assert step["owner"] != step["deputy"], step["id"]
        assert set(step["reply"].split()) <= known


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_a_colleague_who_is_praised_by_name_is_praised_not_in_a_crisis(
    language: str,
) -> None:
    ask = partial(blueprint().text, language, "plan")
    attacked = {"nl": "aangevallen", "en": "attacked", "fr": "attaqué"}[language]
    praised = {"nl": "geprezen", "en": "praised", "fr": "félicite"}[language]

    assert attacked in ask("media", "help")
    assert attacked in ask("media", "ask") or "aanval" in ask("media", "ask")
    assert praised in ask("praise", "help")
    assert praised not in ask("media", "help")


@pytest.mark.parametrize(("name", "language"), [*EVERY, FRENCH])
def test_the_grounds_of_the_plan_are_named_as_in_the_statement(
    name: str, language: str
) -> None:
    statement = page(name, "moderation-statement", language)
    listed = next(one.markdown for one in statement.clauses if one.id == "MP-A5")
    own = clauses_of(page(name, PLAN, language))["RP-8"]
    labels = client_of(name).blueprint.question("mod.grounds")
    assert labels

    known = [
        client_of(name).blueprint.text(
            language, "questions", "mod.grounds", "choices", choice.id, "label"
        )
        for choice in labels.choices
    ]
    public = [
        found.rstrip(" \u202f\u00a0:")
        for found in re.findall(r"^- \*\*(.+?):\*\*", listed, re.MULTILINE)
    ]

    assert public
    assert {one.casefold() for one in public} <= {one.casefold() for one in known}
    assert not [one for one in public if f"- {one}".casefold() not in own.casefold()]


@pytest.mark.parametrize(("name", "language"), [*EVERY, FRENCH])
def test_a_leak_has_a_register_a_stand_in_and_people_who_are_told(
    name: str, language: str
) -> None:
    plan = clauses_of(page(name, PLAN, language))
    words = {
        "nl": ("register van datalekken", "risico voor mensen hoog", "na 4 uur"),
        "en": ("register of data breaches", "risk to people is high", "within 4 hours"),
        "fr": ("registre des fuites", "risque est élevé", "Après 4 heures"),
    }[language[:2]]

    assert words[0] in plan["RP-9"]
    assert words[1] in plan["RP-9"]
    assert words[2] in plan["RP-5"]


def test_in_a_town_the_director_decides_on_a_leak_and_the_librarian_brings_the_facts() -> (
    None
):
    plan = clauses_of(plan_of("bibliotheek-zandhove", "nl-BE"))

    assert (
        "De algemeen directeur beslist, na advies van de functionaris" in plan["RP-9"]
    )
    assert "De bibliothecaris brengt de feiten aan" in plan["RP-9"]


def test_who_is_on_duty_but_does_not_answer_promises_no_public_line() -> None:
    fault_desk = clauses_of(plan_of("van-dalen-installatietechniek", "nl-NL"))
    baker = clauses_of(plan_of("bakkerij-peeters", "nl-BE"))

    assert "schrijft niets online" in fault_desk["RP-4"]
    assert "schrijft niets online" not in baker["RP-4"]
    assert "Op andere momenten buiten onze uren kijkt niemand" in baker["RP-4"]


@pytest.mark.parametrize(
    ("name", "language", "told"),
    [
        ("bakkerij-peeters", "nl-BE", "het FAVV (voedsel) of de FOD Economie"),
        ("bakkerij-peeters", "en", "FAVV-AFSCA"),
        ("van-dalen-installatietechniek", "nl-NL", "de NVWA"),
        (*FRENCH, "l’AFSCA"),
    ],
)
def test_the_plan_says_who_must_hear_of_an_unsafe_product(
    name: str, language: str, told: str
) -> None:
    plan = clauses_of(page(name, PLAN, language))

    assert told in plan["RP-9"]
    sells = name != "van-dalen-installatietechniek"
    assert (told.partition(" (")[0] in plan["RP-12C"]) == sells
    assert told.partition(" (")[0] not in plan["RP-12T"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_library_has_thirty_situations(language: str) -> None:
    assert [reply["id"] for reply in library(language)] == [
        str(n) for n in range(1, 31)
    ]


@pytest.mark.parametrize("language", ["nl", "en", "fr"])
def test_a_reply_says_its_class_once(language: str) -> None:
    assert not [
        reply["id"]
        for reply in library(language)
        if reply["class"] in reply["target"].removesuffix(reply["class"])
    ]


def test_the_libraries_of_all_languages_agree() -> None:
    for dutch, english in zip(library("nl"), library("en"), strict=True):
        assert dutch["class"] == english["class"]
        shapes = [
            [
                (text["audience"], text.get("only"))
                for text in reply["texts"]
                if text["form"] != "u"
            ]
            for reply in (dutch, english)
        ]
        assert shapes[0] == shapes[1], dutch["id"]


def test_a_dutch_reply_keeps_to_one_form_of_address() -> None:
    wrong = {"u": r"\b(je|jij|jouw|jou)\b", "je": r"\b(u|uw)\b"}
    mixed = [
        reply_id
        for reply_id, text in texts_of("nl")
        if re.search(wrong[text["form"]], text["text"], re.IGNORECASE)
    ]

    assert not mixed


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_reply_threatens_pays_or_points_to_small_print(language: str) -> None:
    wrong = {
        "nl": r"advocaat|rechtbank|juridisch|voorwaarden|korting|vergoeding|terugbetal|\breview|negatieve ervaring|conform",
        "en": r"lawyer|court|legal|terms and conditions|discount|refund|\breview|negative experience",
    }[language]

    assert not [
        reply_id
        for reply_id, text in texts_of(language)
        if re.search(wrong, text["text"], re.IGNORECASE)
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reply_that_leaves_the_house_is_signed(language: str) -> None:
    signs = {"nl": ("{voornaam}", "{teamnaam}"), "en": ("{first_name}", "{team name}")}
    unsigned = [
        reply_id
        for reply_id, text in texts_of(language)
        if text.get("name") not in ("om binnen door te geven", "to pass on inside")
        and not any(sign in text["text"] for sign in signs[language])
    ]

    assert not unsigned


@pytest.mark.parametrize("name", CLIENTS)
def test_the_dutch_plan_speaks_in_the_imperative(name: str) -> None:
    clauses = dict(clauses_of(plan_of(name, CLIENTS[name][0])))
    clauses.pop("RP-12T")
    # A word that is talked about, and what the client's own sentence says to a reader.
    body = re.sub(r'\*(?:u|je)\*|"[^"]*"', "", "\n".join(clauses.values()))

    assert not [line for line in body.splitlines() if ADDRESS.search(line)]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_sentences_of_the_plan_are_short(name: str, language: str) -> None:
    clauses = dict(clauses_of(plan_of(name, language)))
    for apart in ("RP-12T", "RP-12C"):
        clauses.pop(apart)
    prose = [
        line
        for line in "\n".join(clauses.values()).splitlines()
        if line and not line.startswith(("|", "#"))
    ]
    sentences = [
        sentence.split()
        for line in prose
        for sentence in re.split(r"(?<=[.!?:;])\s", line)
        if sentence.strip()
    ]

    assert sum(map(len, sentences)) / len(sentences) < 14
    assert max(map(len, sentences)) <= 36


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_tables_are_whole(name: str, language: str) -> None:
    lines = plan_of(name, language).markdown.splitlines()

    def cells(line: str) -> int:
        return len(re.findall(r"(?<!\\)\|", line))

    ragged = [
        second
        for first, second in pairwise(lines)
        if first.startswith("|")
        and second.startswith("|")
        and cells(first) != cells(second)
    ]

    assert not ragged


def shaping() -> list[Question]:
    return [
        question
        for question in blueprint().questions
        if question.type is QuestionType.ONE
        and question.group != "publish"
        and not question.key.startswith(("be.", "doc.", "org.main_"))
    ]


def variant(turn: int) -> dict[str, Any]:
    """Give the answers of the bakery with, for every question, choice number `turn`."""
    answers: dict[str, Any] = strings_of(HOME / "examples" / "bakkerij-peeters.yaml")
    answers.pop("brand", None)
    for question in shaping():
        choices = [choice.id for choice in question.choices if not choice.when]
        group, _, key = question.key.partition(".")
        answers.setdefault(group, {})[key] = choices[turn % len(choices)]
    answers["org"]["headcount"] = ("1", "23", "240")[turn % 3]
    answers["resp"] |= {
        "ai_tools": "Schrijfhulp",
        "bot_disclosure": "Ik ben een automaat.",
        "viral": ["comments_per_hour", "shares", "influencer", "staff_named"],
    }
    answers["mod"] |= {
        "agency_name": "Bureau Zon",
        "agency_dpa": ("yes", "no")[turn % 2],
    }
    if turn % 2:
        answers["people"]["approval"] = ["every_reply"]
    return answers


def test_the_turns_reach_every_choice() -> None:
    assert max(len(question.choices) for question in shaping()) <= TURNS


@pytest.mark.parametrize("turn", range(TURNS))
@pytest.mark.parametrize("language", ["nl-BE", "en"])
def test_every_choice_gives_a_whole_plan(turn: int, language: str) -> None:
    data = yaml.safe_dump(variant(turn), allow_unicode=True).encode()
    path = HOME / "examples" / "variant.yaml"
    answers = read_answers(blueprint(), data, str(path), folder=path.parent)
    client = Client(path=path, blueprint=blueprint(), answers=answers)

    plan = render(client, language)
    text = "\n".join(clauses_of(plan).values())

    assert not re.search(r"\S {2,}\S", text)
    assert not re.search(r"\.\.|,,|;;| [.,;:]|None|\{\{", text)
    assert not plan.todos
