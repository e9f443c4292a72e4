"""What must be true of the public statement of every client, in every language.

Names such as V-27 are those of the rubric by which experts judge the statement.
"""

from __future__ import annotations

import re

import pytest

from policygen.model.pack import Rendered
from policygen.model.values import Row
from policygen.sandbox.expressions import holds
from policygen.sandbox.facts import build_facts
from tests.content.pages import (
    EVERY,
    EXAMPLES,
    STATEMENT,
    answers_of,
    clause,
    example,
    page,
    plain,
    sentences,
)

# Rubric point, clause, and what the clause must hold in Dutch and in English.
CUES = [
    (
        "V-28",
        "MP-A3",
        ("uur", "tijd", "24 uur", "weekend"),
        (r"\d:00", "time", "24 hours", "weekend"),
    ),
    ("V-29", "MP-A4", ("nooit iets in ruil",), ("never give anything in return",)),
    (
        "V-31",
        "MP-B7",
        ("gezamenlijke verwerkingsverantwoordelijken", "statistieken"),
        ("joint controllers", "statistics"),
    ),
    (
        "V-32",
        "MP-A5",
        ("voordoen als iemand anders", "schuilnaam mag"),
        ("posing as", "pseudonym is fine"),
    ),
    ("V-36", "MP-A3", ("formele klacht", "@"), ("formal complaint", "@")),
    ("V-37", "MP-A4", ("lage score", "blijft .*staan"), ("low score", "stays")),
    (
        "V-38",
        "MP-A6",
        (r"(?s)1\. .*2\. .*3\. ", "wachten we niet.*zodra we ze zien"),
        (r"(?s)1\. .*2\. .*3\. ", "cannot wait.*as soon as we see them"),
    ),
    (
        "V-39",
        "MP-A3",
        ("geen noodlijn", r"bel dan \d"),
        ("not an emergency line", r"call \d"),
    ),
    (
        "V-40",
        "MP-B4",
        ("telefoonnummer", "verbergen we", "veilige weg"),
        ("phone number", "we hide", "safe way"),
    ),
    (
        "V-42",
        "MP-A8",
        ("minderjarig", "geen gegevens"),
        ("minor", "not .*ask them for details"),
    ),
    ("V-43", "MP-A1", ("nepprofiel", "geld", "code"), ("fake", "money", "code")),
    (
        "V-46",
        "MP-A5",
        ("politiek", "onderwerp", "campagne"),
        ("politic", "subject", "campaign"),
    ),
    (
        "V-47",
        "MP-A7",
        ("@", r"binnen \d+ werkdag", "die niet meebesliste"),
        ("@", r"within \d+ working day", "took no part"),
    ),
    ("A8", "MP-A8", ("hulpdiensten", r"\d{3}"), ("emergency services", r"\d{3}")),
    (
        "B9",
        "MP-B9",
        ("bezwaar", "wissen", "klacht indienen"),
        ("object", "delete", "complain"),
    ),
]
GROUNDS = (
    r"ongegrond|schadelijk voor ons|imago|negatie|kritisch|zonder argument|anonie|"
    r"unfounded|our image|reputation|negative|critical|without argument|anonymous"
)
PRESSURE = r"strike|drempel|threshold|puntensysteem"
DUTCH = r"\b(?:de|het|een|niet|voor|wij|onze|zijn|met|naar|ook|wordt)\b"
JE = r"\b(?:je|jij|jou|jouw|jezelf)\b"
U = r"\b(?:u|uw|uzelf)\b"


def statement(name: str, language: str, *data: str) -> Rendered:
    return page(name, STATEMENT, language, data)


@pytest.mark.parametrize(("name", "language"), EVERY)
@pytest.mark.parametrize(
    ("point", "clause_id", "nl", "en"), CUES, ids=[c[0] for c in CUES]
)
def test_a_clause_says_what_an_expert_looks_for(
    name: str,
    language: str,
    point: str,
    clause_id: str,
    nl: tuple[str, ...],
    en: tuple[str, ...],
) -> None:
    text = clause(statement(name, language), clause_id)

    missing = [
        cue for cue in (en if language == "en" else nl) if not re.search(cue, text)
    ]
    assert not missing, f"{point}: {missing} in {text}"


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_both_parts_are_there_with_every_section(name: str, language: str) -> None:
    ids = [item.id for item in statement(name, language).clauses]

    part_a = ["MP-A", *(f"MP-A{number}" for number in range(10))]
    assert ids == [*part_a, "MP-B", *(f"MP-B{number}" for number in range(1, 11))]


def test_without_reviews_there_is_no_section_on_reviews() -> None:
    document = example("bakkerij-peeters").blueprint.document(STATEMENT)
    assert document is not None
    clause_on_reviews = next(item for item in document.clauses if item.id == "MP-A9")
    facts = build_facts(
        {"channels.used": ("facebook",), "channels.open": ("comments",)}
    )

    assert holds(clause_on_reviews.when, facts) is False


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_first_words_welcome(name: str, language: str) -> None:
    """V-44."""
    body = statement(name, language).markdown.partition("\n# ")[2]

    opening = " ".join(body.split()[:60]).casefold()
    assert re.search("welkom|welcome", opening)
    assert not re.search("verboden|forbidden|prohibited", opening)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_channel_stands_there_with_its_address(name: str, language: str) -> None:
    """V-33."""
    markdown = next(
        item.markdown
        for item in statement(name, language).clauses
        if item.id == "MP-A1"
    )
    channels = answers_of(name).value("channels.used")
    rows = answers_of(name).value("accounts.register")
    assert isinstance(channels, tuple)
    assert isinstance(rows, tuple)

    assert len(re.findall(r"^- ", markdown, re.MULTILINE)) == len(channels)
    for row in rows:
        assert isinstance(row, Row)
        assert str(row.cells["url"]) in markdown.replace("\\", "")


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_platform_has_a_link_to_its_privacy_page(
    name: str, language: str
) -> None:
    """V-31."""
    markdown = next(
        item.markdown
        for item in statement(name, language).clauses
        if item.id == "MP-B7"
    )
    rows = [line for line in markdown.splitlines() if line.startswith("|")][2:]

    assert rows
    assert all("](https://" in row for row in rows)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_purpose_has_a_period_or_a_criterion(name: str, language: str) -> None:
    """V-27."""
    text = clause(statement(name, language), "MP-B5")
    rows = [line for line in text.splitlines() if line.startswith("|")][2:]

    periods = [row.split("|")[2].strip() for row in rows]
    assert len(periods) >= 4
    assert all(
        re.search(
            r"\d+ (maand|jaar|month|year)|tot |until |as long|even lang|totalen|totals",
            period,
        )
        for period in periods
    ), periods


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_criticism_is_no_ground_and_anonymity_neither(name: str, language: str) -> None:
    """V-32, V-35 and V-41."""
    text = clause(statement(name, language), "MP-A5")
    grounds = [line for line in text.splitlines() if line.startswith("- ")]

    assert len(grounds) >= 10
    assert not [ground for ground in grounds if re.search(GROUNDS, ground)]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_nothing_of_staff_is_in_the_public_text(name: str, language: str) -> None:
    """V-34."""
    text = statement(name, language).text
    answers = answers_of(name)
    digits = re.sub(r"\D", "", text)
    open_phone = re.sub(r"\D", "", str(answers.value("org.phone")))

    assert not re.search(PRESSURE, text.casefold())
    for key in ("people.notify", "people.responders", "people.escalation"):
        rows = answers.value(key)
        assert isinstance(rows, tuple)
        for row in rows:
            assert isinstance(row, Row)
            staff = str(row.cells.get("name", "-nobody-"))
            phone = re.sub(r"\D", "", str(row.cells.get("phone", "")))
            assert staff not in text
            assert not phone or phone == open_phone or phone[-8:] not in digits


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_using_the_page_is_no_consent(name: str, language: str) -> None:
    """V-30."""
    text = plain(statement(name, language).markdown).casefold()

    assert re.search("volgen is geen toestemming|not count as consent", text)
    assert not re.search(
        "gaat u akkoord|ga je akkoord|stemt u in|you agree to|you accept|you consent",
        text,
    )


@pytest.mark.parametrize(
    ("answers", "cues"),
    [
        (
            ("priv.own_reviews=checked",),
            ("for each rating we check", "show all of them"),
        ),
        (("priv.own_reviews=partly_checked",), ("for some ratings",)),
        (("priv.own_reviews=not_checked",), ("we do not check",)),
        (("priv.reviews_all_shown=no",), ("never depends on the score",)),
    ],
)
def test_reviews_on_the_own_site_are_explained(
    answers: tuple[str, ...], cues: tuple[str, ...]
) -> None:
    """V-45."""
    data = ("channels.used=facebook,instagram,google_reviews,own_reviews", *answers)
    text = clause(statement("bakkerij-peeters", "en", *data), "MP-A9")

    assert all(cue in text for cue in (*cues, "nobody gets anything for a good score"))


@pytest.mark.parametrize(
    ("choice", "nl", "en"),
    [
        (
            "ai_draft_human_sends",
            "een medewerker leest alles na",
            "a member of staff reads",
        ),
        ("chatbot_disclosed", "geen mens is", "not a person"),
        ("automatic_replies", "staat er altijd bij", "always says so"),
    ],
)
def test_machines_that_answer_are_named(choice: str, nl: str, en: str) -> None:
    """V-48."""
    data = (f"resp.automation={choice}", "resp.ai_tools=Antwoordhulp")
    pages = {
        lang: statement("bakkerij-peeters", lang, *data) for lang in ("nl-BE", "en")
    }

    assert nl in clause(pages["nl-BE"], "MP-B3")
    assert en in clause(pages["en"], "MP-B3")
    assert all("antwoordhulp" in clause(item, "MP-B3") for item in pages.values())


def test_a_page_whose_statistics_nobody_reads_still_shares_the_responsibility() -> None:
    """V-31: the platform counts the visits whether we look or not."""
    text = clause(statement("bakkerij-peeters", "en", "priv.insights=no"), "MP-B7")

    assert "responsible together" in text
    assert "we do not look at those statistics" in text
    assert "arrangement with facebook" in text


def test_a_complaint_to_the_authority_needs_nothing_first() -> None:
    text = clause(statement("bakkerij-peeters", "nl-BE"), "MP-B9")

    assert "je mag altijd een klacht indienen bij de toezichthouder" in text
    assert "komen we er samen niet uit" not in text


def test_advertising_without_a_pixel_measures_nothing_and_is_shared() -> None:
    rendered = statement("van-dalen-installatietechniek", "nl-NL")

    assert "na toestemming, meet" not in clause(rendered, "MP-B6")
    assert "wie onze advertenties ziet" in clause(rendered, "MP-B7")


def test_a_ground_that_many_purposes_share_is_said_once() -> None:
    text = clause(statement("bibliotheek-zandhove", "nl-BE"), "MP-B3")

    assert text.count("taak van algemeen belang") == 1
    assert "cultuur en informatie" in text
    assert "| een bericht of foto opnieuw gebruiken | toestemming |" in text


def test_without_machines_none_is_claimed() -> None:
    """V-48."""
    text = clause(statement("bakkerij-peeters", "en"), "MP-B3")

    assert not re.search(r"chatbot|\bai\b|automatic", text)


def test_on_the_own_site_reasons_and_further_routes_are_given() -> None:
    data = ("channels.used=facebook,instagram,google_reviews,own_comments",)

    text = clause(statement("bibliotheek-zandhove", "en", *data), "MP-A7")
    assert "on our own site we always say why" in text
    assert "point of contact" in text
    assert "court" in text


@pytest.mark.parametrize(
    "political", ["on_topic_allowed", "campaign_hidden", "all_hidden"]
)
def test_an_opinion_on_the_subject_stays(political: str) -> None:
    """V-46."""
    for language, cue in (("nl-BE", "blijft staan"), ("en", "stays")):
        text = clause(
            statement("bibliotheek-zandhove", language, f"mod.political={political}"),
            "MP-A5",
        )
        paragraph = next(p for p in text.split("\n\n") if re.match("polit", p))

        assert cue in paragraph
        assert re.search("verkiezing|election", paragraph)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_a_flemish_authority_has_its_own_supervisor_and_language(
    name: str, language: str
) -> None:
    """L1 and L3."""
    rendered = statement(name, language)
    is_flemish = name == "bibliotheek-zandhove"

    assert ("(vtc)" in clause(rendered, "MP-B9")) is is_flemish
    said = re.search(
        "antwoorden in het nederlands|answer in dutch", clause(rendered, "MP-A3")
    )
    assert bool(said) is is_flemish
    archive = re.search("archief|archive", clause(rendered, "MP-B5"))
    assert bool(archive) is is_flemish


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_end_says_version_owner_approval_and_review(
    name: str, language: str
) -> None:
    text = clause(statement(name, language), "MP-B10")

    cues = (
        ("responsible:", "approved by:", r"next review: \d", "not legal advice")
        if language == "en"
        else ("eigenaar:", "goedgekeurd door:", r"herziening: \d", "geen juridisch")
    )
    assert all(re.search(cue, text) for cue in cues), text


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_review_sites_are_not_promised_what_we_cannot_do(
    name: str, language: str
) -> None:
    """L13."""
    text = clause(statement(name, language), "MP-A5")

    assert re.search("zelf niets verbergen|cannot hide or remove anything", text)


@pytest.mark.parametrize(
    ("sign_off", "cue"),
    [
        ("first_name", "first name."),
        ("first_name_team", "first name and the name of the team"),
        ("team_name", "our team"),
        ("initials", "initials"),
        ("alias_allowed", "pseudonym"),
        ("full_name", "by name"),
    ],
)
def test_the_statement_says_how_replies_are_signed(sign_off: str, cue: str) -> None:
    """C4."""
    rendered = statement("bakkerij-peeters", "en", f"resp.sign_off={sign_off}")

    assert cue in clause(rendered, "MP-A3")


def test_a_drafting_tool_gets_no_names() -> None:
    """C7."""
    rendered = statement("van-dalen-installatietechniek", "en")

    assert "without names, contact details" in clause(rendered, "MP-B6")
    assert "supply schrijfmaat" not in clause(rendered, "MP-B6")


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_it_reads_easily(name: str, language: str) -> None:
    lengths = [
        len(re.findall(r"[\w'’@.-]*\w", item))
        for item in sentences(statement(name, language))
    ]

    assert sum(lengths) / len(lengths) < 15
    assert max(lengths) < 40


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("address", "absent"), [("u", JE), ("je", U), ("mirror", U)])
def test_dutch_speaks_in_one_form_of_address(
    name: str, address: str, absent: str
) -> None:
    """V-75."""
    language = EXAMPLES[name][0]
    text = statement(name, language, f"tone.address={address}").markdown.casefold()

    assert not re.findall(rf".*{absent}.*", text)


@pytest.mark.parametrize("name", EXAMPLES)
def test_english_has_no_dutch_left(name: str) -> None:
    """V-76."""
    for item in statement(name, "en").clauses:
        text = plain(item.markdown).casefold().replace("van dalen", "")
        text = re.sub(r"https?://\S+|dienst van de gemeente", "", text)

        assert not re.findall(rf".*{DUTCH}.*", text)
