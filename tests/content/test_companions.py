"""What must be true of the companions of every client, in every language."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from policygen.actions.client import Client, open_client
from policygen.actions.painters import paint
from policygen.actions.prepare import prepare_pack
from policygen.actions.prepared import Prepared
from policygen.model.pack import Rendered
from policygen.model.values import Row
from tests.content.pages import markdown

HOME = Path(__file__).parents[2] / "blueprints" / "social-media"
CLIENTS = {
    "bakkerij-peeters": ("nl-BE", "en"),
    "van-dalen-installatietechniek": ("nl-NL", "en"),
    "bibliotheek-zandhove": ("nl-BE", "en"),
}
EVERY = [(name, language) for name, known in CLIENTS.items() for language in known]
COMPANIONS = (
    *("card", "contact-sheet", "account-register", "incident-log", "reply-library"),
    *("channel-snippets", "rollout-checklist", "exercises", "decisions-memo"),
)
COUNTED = re.compile(r"\*([\d.,]+) (?:van|of) ([\d.,]+) ")
ADDRESS = re.compile(r"\b(?:u|uw|je|jij|jou|jouw)\b", re.IGNORECASE)
SIGNING = [
    ("bakkerij-peeters", "nl-BE"),
    ("bakkerij-peeters", "en"),
    ("zenne-assurances", "fr-BE"),
]
ONE_PERSON = {
    "nl": r"\b(?:[Ii]k|mij|mijn)\b",
    "fr": r"\b(?:[Jj]e|moi|mes)\b|\b[JjMm]’",
    "en": r"\b(?:I|me|my)\b",
}
QUOTED = re.compile(r'"[^"]*"')


@cache
def client_of(name: str) -> Client:
    return open_client(HOME / "examples" / f"{name}.yaml")


@cache
def pack_of(name: str) -> Prepared:
    return prepare_pack(client_of(name))


def companion(name: str, language: str, document: str) -> Rendered:
    return next(
        one
        for one in pack_of(name).documents
        if (one.document, one.language) == (document, language)
    )


def plain(rendered: Rendered) -> str:
    return rendered.markdown.replace("\\", "")


def cells(name: str, key: str, column: str) -> list[str]:
    rows = client_of(name).answers.value(key)
    assert isinstance(rows, tuple)
    return [
        str(row.cells[column])
        for row in rows
        if isinstance(row, Row) and column in row.cells
    ]


@pytest.mark.parametrize("document", COMPANIONS)
@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_companion_is_complete(name: str, language: str, document: str) -> None:
    rendered = companion(name, language, document)
    known = client_of(name).blueprint.document(document)
    assert known

    assert not rendered.todos
    assert not re.search(r"\{\{|\{%|NotAsked|None\b", rendered.text)
    assert len(rendered.clauses) >= len(known.clauses) - 5
    assert all(len(clause.markdown.split()) > 5 for clause in rendered.clauses)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_card_says_whom_to_phone_and_what_to_do(name: str, language: str) -> None:
    card = companion(name, language, "card").text

    phones = cells(name, "people.notify", "phone")
    outside = [
        phone
        for phone, when in zip(
            phones, cells(name, "people.notify", "when"), strict=True
        )
        if when == "outside_hours"
    ]
    for phone in [*phones[:2], *outside]:
        assert phone[-4:] in card
    assert str(client_of(name).answers.value("pub.emergency")) in card
    assert len(companion(name, language, "card").clauses) == 7


@pytest.mark.parametrize("document", ["card", "contact-sheet"])
@pytest.mark.parametrize(("name", "language"), EVERY)
def test_what_hangs_on_the_wall_fits_on_one_side(
    name: str, language: str, document: str
) -> None:
    page = companion(name, language, document).print_html

    pages = PdfReader(BytesIO(paint(page, pack_of(name).assets))).pages

    widths = [round(float(page.mediabox.width)) for page in pages]
    assert widths == ([420, 842, 595] if document == "card" else [595])


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_contact_sheet_has_every_name_and_number(name: str, language: str) -> None:
    sheet = companion(name, language, "contact-sheet").text

    for key in ("people.notify", "people.escalation"):
        for column in ("name", "email"):
            assert not [one for one in cells(name, key, column) if one not in sheet]


@pytest.mark.parametrize("document", ["contact-sheet", "response-plan"])
@pytest.mark.parametrize(
    ("typed", "who", "address"),
    [
        ("Jo, jo@zandhove.example", "Jo", "jo@zandhove.example"),
        ("dienst privacy (dpo@zandhove.example)", "dienst privacy", "dpo@zandhove.ex"),
        ("dpo@zandhove.example", "functionaris voor", "dpo@zandhove.example"),
        ("Jo, bureau 7", "Jo, bureau 7", "________"),
        ("Jo @ @ bureau 7", "Jo", "________"),
    ],
)
def test_the_address_of_who_advises_on_privacy_stands_with_the_addresses(
    typed: str, who: str, address: str, document: str
) -> None:
    data = (f"priv.dpo={typed}",)
    sheet = markdown("bibliotheek-zandhove", document, "nl-BE", data)
    row = next(line for line in sheet.splitlines() if "Advies over privacy" in line)
    cells_here = [cell.strip() for cell in row.strip("|").split("|")]

    assert cells_here[1].startswith(who)
    assert address in cells_here[3].replace("\\", "")


@pytest.mark.parametrize(
    "document",
    ["moderation-statement", "response-plan", "account-register"],
)
def test_a_review_site_outside_the_list_is_called_by_its_address(document: str) -> None:
    known = markdown("larkspur-cycles", document, "en", ())
    data = ("channels.used=facebook,instagram,google_reviews,other_review",)
    unknown = markdown("bakkerij-peeters", document, "en", data)

    assert "nother review site" not in known
    assert "ikereviews.example" in known
    assert "nother review site" in unknown


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_register_has_every_account_and_says_never_to_write_a_password(
    name: str, language: str
) -> None:
    register = companion(name, language, "account-register").text
    warning = {"nl": "nooit een wachtwoord", "en": "Never put a password"}

    for key in ("accounts.register", "accounts.unofficial"):
        assert not [url for url in cells(name, key, "url") if url not in register]
    assert warning[language[:2]] in register


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_log_says_how_long_a_line_is_kept(name: str, language: str) -> None:
    log = companion(name, language, "incident-log").text
    kept = {"nl": "12 maanden", "en": "12 months"}

    assert kept[language[:2]] in log
    assert all(level in log for level in ("P1", "P2", "P3", "P4"))


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_library_has_all_thirty_situations_in_the_form_of_address(
    name: str, language: str
) -> None:
    client = client_of(name)
    library = plain(companion(name, language, "reply-library"))
    texts = re.findall(r"^> .*", library, flags=re.MULTILINE)
    form = client.answers.value("tone.address")
    other = {"je": r"\b(?:u|uw)\b", "u": r"\b(?:je|jij|jouw?)\b"}.get(str(form))

    assert len(re.findall(r"^### \d+\. ", library, flags=re.MULTILINE)) == 30
    assert len(texts) >= 30
    assert "{contact}" not in library
    assert "{org}" not in library
    assert library.count(str(client.answers.value("org.email"))) >= 25
    if other and language != "en":
        minors = re.split(r"^### 1[45]\. ", library, flags=re.MULTILINE)
        assert not re.search(other, minors[0].partition("### 1. ")[2])


@pytest.mark.parametrize("address", ["je", "u", "mirror"])
@pytest.mark.parametrize(("name", "language"), SIGNING)
def test_who_signs_as_a_team_writes_we(name: str, language: str, address: str) -> None:
    data = (f"tone.address={address}", "resp.third_party=engage_actively")
    one = re.compile(ONE_PERSON[language[:2]])

    def quoted(sign_off: str) -> str:
        data_here = (*data, f"resp.sign_off={sign_off}")
        library = markdown(name, "reply-library", language, data_here)
        return "\n".join(re.findall(r"^> .*", library, flags=re.MULTILINE))

    assert not one.search(quoted("team_name"))
    assert len(one.findall(quoted("first_name"))) > 20


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_short_text_fits_and_says_how_long_it_is(
    name: str, language: str
) -> None:
    rendered = plain(companion(name, language, "channel-snippets"))
    texts = re.findall(r"^> (.*)\n\n\*(.*)", rendered, flags=re.MULTILINE)

    assert len(texts) >= 6
    for text, told in texts:
        found = COUNTED.match(f"*{told}")
        assert found
        counted, limit = (int(re.sub(r"\D", "", part)) for part in found.groups())
        assert counted < limit
        if "23" not in told:
            assert counted == len(text)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_checklist_is_of_the_countries_of_the_client(
    name: str, language: str
) -> None:
    checklist = companion(name, language, "rollout-checklist")
    countries = client_of(name).answers.value("org.jurisdictions")
    assert isinstance(countries, tuple)
    by_clause = {"be": 2, "nl": 3, "eu": 4, "uk": 5, "us": 6}

    shown = {clause.id for clause in checklist.clauses}

    for code, number in by_clause.items():
        assert (f"ROLL-{number}" in shown) == (code in countries)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("bakkerij-peeters", "Hang het ontwerp uit"),
        ("bakkerij-peeters", "Uiterlijk op: 18 december 2026"),
        ("bakkerij-peeters", "ook als niemand iets schreef"),
        ("bakkerij-peeters", "Uiterlijk op: 12 januari 2027"),
        ("bibliotheek-zandhove", "binnen acht dagen na de inwerkingtreding"),
        ("bibliotheek-zandhove", "op welke wet de taak van algemeen belang steunt"),
        ("van-dalen-installatietechniek", "dit hulpmiddel levert: Schrijfmaat"),
        ("van-dalen-installatietechniek", "dit hulpmiddel levert: Luisterlijn Pro"),
    ],
)
def test_the_checklist_counts_back_from_the_start(name: str, said: str) -> None:
    checklist = companion(name, CLIENTS[name][0], "rollout-checklist")

    assert said in checklist.markdown


@pytest.mark.parametrize(
    ("document", "language", "said"),
    [
        ("moderation-statement", "nl-NL", "bel dan 112. Gaslucht?"),
        ("response-plan", "nl-NL", 'Zeg meteen tegen de schrijver: "Gaslucht?'),
        ("contact-sheet", "nl-NL", "onze storingslijn: 085 000 0011"),
        ("contact-sheet", "en", "our fault line, day or night: +31 85 000 0011"),
    ],
)
def test_an_emergency_of_the_trade_has_its_own_line(
    document: str, language: str, said: str
) -> None:
    page = companion("van-dalen-installatietechniek", language, document)

    assert said in plain(page)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_one_person_looks_at_the_accounts_each_quarter(
    name: str, language: str
) -> None:
    register = companion(name, language, "account-register").markdown
    checklist = companion(name, language, "rollout-checklist").markdown

    assert len(set(_quarterly(register)[:1] + _quarterly(checklist)[:1])) == 1


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_score_sheet_adds_up(name: str, language: str) -> None:
    clauses = companion(name, language, "exercises").clauses
    sheet = next(clause.markdown for clause in clauses if clause.id == "TRAIN-4")
    lines = [line for line in sheet.splitlines() if line.startswith("|")][2:]

    assert f" {2 * (len(lines) - 1)}" in lines[-1]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_memo_shows_all_twenty_issues_and_every_assumption(
    name: str, language: str
) -> None:
    client = client_of(name)
    memo = companion(name, language, "decisions-memo")
    text = plain(memo)

    assert re.findall(r"^### (C-\d\d)\. ", text, flags=re.MULTILINE) == [
        f"C-{number:02}" for number in range(1, 21)
    ]
    for key, answer in client.answers.known.items():
        title = client.blueprint.text(language, "questions", key, "title")
        assert key.startswith("brand.") or title in text, key
        if answer.source in {"default", "profile"} and not key.startswith("brand."):
            assumed = next(one for one in memo.clauses if one.id == "MEMO-6")
            assert title in assumed.markdown.replace("\\", "")


@pytest.mark.parametrize("document", COMPANIONS)
@pytest.mark.parametrize("name", CLIENTS)
def test_working_papers_in_dutch_address_nobody(name: str, document: str) -> None:
    if document in {"card", "reply-library", "decisions-memo", "channel-snippets"}:
        return
    text = QUOTED.sub("", companion(name, CLIENTS[name][0], document).text)

    assert not [line for line in text.splitlines() if ADDRESS.search(line)]


def _quarterly(text: str) -> list[str]:
    """Give who does each task of every quarter."""
    rows = [line.split("|") for line in text.splitlines() if "|" in line]
    return [row[-2].strip() for row in rows if re.search(r"kwartaal|quarter", row[1])]
