"""What must be true of the employee policy of every client, in every language.

Names such as V-05 are those of the rubric by which experts judge the policy.
"""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from policygen.actions.painters import paint
from policygen.model.pack import Rendered
from policygen.model.values import Row
from policygen.render.looks import looks_from
from tests.content.pages import (
    EVERY,
    EXAMPLES,
    HOME,
    POLICY,
    answers_of,
    clause,
    page,
    plain,
    sentences,
)

# Rubric point, clause, and what the clause must hold in Dutch and in English.
CUES = [
    ("V-01", "EP-17", ("bindend",), ("binding",)),
    (
        "V-02",
        "EP-10",
        ("toestemming", "weigeren mag altijd", "geen gevolgen", "achtergrond"),
        ("permission", "may refuse", "no consequences", "background"),
    ),
    (
        "V-03",
        "EP-16",
        ("toegang stopt", "beheerdersrechten", "profielen", "privéprofiel"),
        ("access ends", "admin rights", "profiles", "private profile"),
    ),
    ("V-06", "EP-5", ("persvragen", "woordvoerder"), ("press", "spokesperson")),
    (
        "V-07",
        "EP-6",
        ("onmiddellijk|binnen een uur", "buiten (de werkuren|werktijd)"),
        ("at once|within an hour", "outside working hours"),
    ),
    ("V-08", "EP-5", ("niet zelf (op )?antwoorden",), ("may not answer",)),
    (
        "V-09",
        "EP-12",
        ("waarom:", "wie kijkt:", "hoelang", "vals profiel", "wachtwoord"),
        ("why:", "who looks:", "how long", "fake profile", "password"),
    ),
    (
        "V-11",
        "EP-13",
        ("misstand", "overheid", "vakbond", "loon"),
        ("wrongdoing", "authorit", "trade union", "pay"),
    ),
    (
        "V-12",
        "EP-11",
        (
            "bericht over ons aanbod.* zeg dan in dat bericht zelf dat (je|u) hier werkt",
        ),
        ("say that you work here in every post in which you praise",),
    ),
    (
        "V-13",
        "EP-7",
        ("gehackt of toegang kwijt", "bel meteen"),
        ("hacked", "call at once"),
    ),
    (
        "V-14",
        "EP-14",
        ("neemt het gesprek over", "bewijs", "platform", "politie"),
        ("takes over", "evidence", "platform", "police"),
    ),
    (
        "V-16",
        "EP-15",
        ("fout gemaakt", "meld het", "openlijk"),
        ("mistake", "tell us", "openly"),
    ),
    (
        "V-19",
        "EP-7",
        (
            "accountregister",
            "twee beheerders",
            "twee stappen",
            "herstelmailbox",
            "wachtwoord",
        ),
        (
            "account register",
            "two admins",
            "two-factor",
            "recovery mailbox",
            "password",
        ),
    ),
    (
        "V-20",
        "EP-2",
        ("ongeacht functie", "leidinggevenden", "onderhoud"),
        ("whatever their job", "managers", "maintenance"),
    ),
    (
        "V-21",
        "EP-6",
        ("hoort van ons", r"\d+ werkdag"),
        ("let you know", r"\d+ working day"),
    ),
    ("V-25", "EP-9", ("veiligheid", "stuur"), ("safety", "driving")),
    (
        "EP-18",
        "EP-18",
        (
            "ontvangen, gelezen en begrepen",
            "vragen stellen",
            "vrije keuze",
            "getuige",
            "dossier",
        ),
        (
            "received, read and understood",
            "ask questions",
            "free choice",
            "for information only",
            "you sign the binding version, in dutch",
        ),
    ),
    (
        "L-6",
        "EP-13",
        ("redelijke gronden", "via de pers", "ombudsman|ombudsdienst|huis voor"),
        ("reasonable grounds", "through the press", "ombudsman|whistleblowers auth"),
    ),
    (
        "L-8",
        "EP-12",
        ("12 maanden", "nooit op namen van collega", "besloten groep"),
        ("12 months", "never search by colleagues' names", "closed group"),
    ),
    (
        "Front matter",
        "EP-17",
        ("eigenaar:", "goedgekeurd door:", r"volgende herziening: \d", "modeldocument"),
        ("responsible:", "approved by:", r"next review: \d", "model document"),
    ),
]
BANS = r"nooit kritisch|geen negatieve|never criti|must not criti|disloy|deloyaal"
PENALTIES = r"ontslag|boete|schorsing|ontslagen|dismiss|fine of|suspen|geldstraf"
DUTCH = r"\b(?:de|het|een|niet|voor|wij|onze|zijn|met|naar|ook|wordt)\b"
JE = r"\b(?:je|jij|jou|jouw|jezelf)\b"
U = r"\b(?:u|uw|uzelf)\b"


def policy(name: str, language: str, *data: str) -> Rendered:
    return page(name, POLICY, language, data)


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
    text = clause(policy(name, language), clause_id)

    missing = [
        cue for cue in (en if language == "en" else nl) if not re.search(cue, text)
    ]
    assert not missing, f"{point}: {missing} in {text}"


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_section_is_there(name: str, language: str) -> None:
    ids = [item.id for item in policy(name, language).clauses]

    assert ids == [f"EP-{number}" for number in range(19)]


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_first_25_lines_answer_the_five_questions(name: str, language: str) -> None:
    """V-15."""
    top = "\n".join(policy(name, language).markdown.splitlines()[:25]).casefold()

    asked = (
        ("may i", "tell", "never", "my own opinion", "help")
        if language == "en"
        else ("mag ik", "verwittig|meld", "nooit", "eigen mening", "hulp")
    )
    assert all(re.search(question, top) for question in asked), top


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_two_contacts_have_a_phone_or_an_address(name: str, language: str) -> None:
    """V-05."""
    text = clause(policy(name, language), "EP-6")

    contacts = [line for line in text.splitlines() if line.startswith("|")][2:]
    assert len(contacts) >= 2
    assert all(re.search(r"@|\d{2}", contact) for contact in contacts)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_every_responder_has_a_deputy(name: str, language: str) -> None:
    """V-22."""
    rows = answers_of(name).value("people.responders")
    assert isinstance(rows, tuple)
    text = clause(policy(name, language), "EP-5")

    written = [line for line in text.splitlines() if line.startswith("|")][2:]
    assert len(written) == len(rows)
    assert all(isinstance(row, Row) and row.cells["deputy_role"] for row in rows)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_there_is_no_ban_on_criticism_and_no_invented_penalty(
    name: str, language: str
) -> None:
    """V-04 and V-10."""
    text = policy(name, language).text.casefold()
    text = re.sub("voor ontslag geldt de wet|dismissal follows the law", "", text)

    assert not re.search(BANS, text)
    assert not re.search(PENALTIES, text)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_it_reads_easily_and_quotes_no_articles(name: str, language: str) -> None:
    """V-17."""
    rendered = policy(name, language)
    lengths = [len(re.findall(r"[\w'’@.-]*\w", item)) for item in sentences(rendered)]

    assert sum(lengths) / len(lengths) < 15
    assert max(lengths) < 40
    assert not re.search(r"\bart(ikel|icle)?\.?\s+\d", rendered.text.casefold())


@pytest.mark.parametrize("name", ["bakkerij-peeters", "bibliotheek-zandhove"])
def test_in_belgium_the_register_of_acts_by_third_parties_is_named(name: str) -> None:
    """V-18."""
    dutch, english = (clause(policy(name, lang), "EP-14") for lang in ("nl-BE", "en"))

    for cue in (
        "register van feiten van derden",
        "preventieadviseur",
        "vertrouwenspersoon",
    ):
        assert cue in dutch
    for cue in ("register of acts by third parties", "prevention adviser"):
        assert cue in english


def test_every_kind_of_worker_has_a_rule_and_others_have_none() -> None:
    """V-23."""
    words = {
        "employees": "werknemers",
        "managers": "leidinggevenden",
        "temps": "uitzendkrachten",
        "interns": "stagiairs",
        "freelancers": "freelancers",
        "volunteers": "vrijwilligers",
        "board": "bestuursleden",
    }
    for worker, word in words.items():
        text = clause(
            policy("bakkerij-peeters", "nl-BE", f"scope.workers={worker}"), "EP-2"
        )

        assert [w for w in words.values() if f"- {w}" in text] == [word]


@pytest.mark.parametrize(
    ("name", "language", "worker", "said"),
    [
        ("bakkerij-peeters", "nl-BE", "interns", "stagiairs en jobstudenten"),
        ("bakkerij-peeters", "nl-BE", "employees", "ook jobstudenten en flexi-jobbers"),
        ("bakkerij-peeters", "en", "managers", "managers and directors"),
        ("van-dalen-installatietechniek", "nl-NL", "freelancers", "zzp'ers en onder"),
        ("van-dalen-installatietechniek", "nl-NL", "interns", "en vakantiekrachten"),
    ],
)
def test_what_was_chosen_is_named_in_full(
    name: str, language: str, worker: str, said: str
) -> None:
    page = policy(name, language, f"scope.workers={worker}")

    assert said in clause(page, "EP-2")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("bakkerij-peeters", "over de zaakvoerder zelf, dan doet de productieverantw"),
        ("van-dalen-installatietechniek", "of de algemeen directeur zelf, dan doet de"),
        (
            "bibliotheek-zandhove",
            "voor statutaire collega's gelden de wettelijke tucht",
        ),
    ],
)
def test_who_stands_in_for_whoever_decides_is_named(name: str, said: str) -> None:
    assert said in clause(policy(name, EXAMPLES[name][0]), "EP-15")


def test_looking_rests_on_a_ground_and_may_be_objected_to() -> None:
    for name, ground in (
        ("bakkerij-peeters", "gerechtvaardigd belang"),
        ("bibliotheek-zandhove", "taak van algemeen belang"),
    ):
        text = clause(policy(name, "nl-BE"), "EP-12")

        assert ground in text
        assert "bezwaar maken via" in text
        assert "klacht bij de toezichthouder voor privacy kan altijd" in text


@pytest.mark.parametrize(
    ("data", "cue"),
    [
        ((), "heeft met deze regels ingestemd"),
        (
            ("emp.monitoring_consent=no",),
            "moet de ondernemingsraad (or) hiermee instemmen",
        ),
        (("org.worker_reps=nl_pvt",), "geen ondernemingsraad"),
        (("org.worker_reps=none",), "geen ondernemingsraad"),
    ],
)
def test_in_the_netherlands_the_works_council_is_told_honestly(
    data: tuple[str, ...], cue: str
) -> None:
    """V-24."""
    text = clause(policy("van-dalen-installatietechniek", "nl-NL", *data), "EP-12")

    assert cue in text


@pytest.mark.parametrize(
    ("language", "cues"),
    [
        ("nl-BE", ("cao 81", "informeren we", "identificeren")),
        ("en", ("cao 81", "we inform", "identify a person")),
    ],
)
def test_in_belgium_network_monitoring_follows_cao_81(
    language: str, cues: tuple[str, ...]
) -> None:
    """V-26."""
    text = clause(policy("bakkerij-peeters", language, "emp.monitoring=both"), "EP-12")

    assert all(cue in text for cue in cues)


@pytest.mark.parametrize("name", EXAMPLES)
def test_without_monitoring_the_policy_says_so(name: str) -> None:
    """V-09, the other way round."""
    text = clause(policy(name, "en", "emp.monitoring=none"), "EP-12")

    assert "we do not follow what you do" in text
    assert "who looks" not in text


@pytest.mark.parametrize(
    ("model", "nl", "en"),
    [
        ("team_only", "vast team", "fixed team"),
        ("trained_staff", "opleiding en mandaat", "training and a mandate"),
        ("everyone_within_limits", "bedanken mag", "say thank you"),
    ],
)
def test_the_answer_to_may_i_reply_follows_the_chosen_model(
    model: str, nl: str, en: str
) -> None:
    """V-08."""
    data = f"people.response_model={model}"

    assert nl in clause(policy("bakkerij-peeters", "nl-BE", data), "EP-0")
    assert en in clause(policy("bakkerij-peeters", "en", data), "EP-0")


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize(("address", "absent"), [("u", JE), ("je", U), ("mirror", U)])
def test_dutch_speaks_in_one_form_of_address(
    name: str, address: str, absent: str
) -> None:
    """V-75."""
    language = EXAMPLES[name][0]
    text = policy(name, language, f"tone.address={address}").markdown.casefold()

    assert not re.findall(rf".*{absent}.*", text)


def test_belgian_and_dutch_words_stay_apart() -> None:
    """V-75."""
    flemish = policy("bakkerij-peeters", "nl-BE").markdown.casefold()
    dutch = policy("van-dalen-installatietechniek", "nl-NL").markdown.casefold()

    assert "arbeidsreglement" in flemish
    assert "verwittig" in flemish
    assert "personeelshandboek" in dutch
    assert not re.search(r"arbeidsreglement|verwittig|deconnectie|wachtdienst", dutch)


@pytest.mark.parametrize("name", EXAMPLES)
def test_english_has_no_dutch_left(name: str) -> None:
    """V-76."""
    rendered = policy(name, "en")
    for item in rendered.clauses:
        text = plain(item.markdown).casefold().replace("van dalen", "")
        text = re.sub(r"#\w+|dienst van de gemeente|femke de rooij", "", text)

        assert not re.findall(rf".*{DUTCH}.*", text)


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_only_the_binding_version_is_signed(name: str, language: str) -> None:
    """L2."""
    html = policy(name, language).print_html

    assert ('class="signatures' in html) is (language != "en")


@pytest.mark.parametrize(("name", "language"), EVERY)
def test_the_signature_page_stands_on_a_sheet_of_its_own(
    name: str, language: str
) -> None:
    html = policy(name, language).print_html

    assert html.count("own-sheet") >= 1
    assert html.rindex('id="ep-18"') > html.rindex('id="ep-17"')


@pytest.mark.pdf
@pytest.mark.parametrize("name", EXAMPLES)
def test_on_paper_it_is_six_pages_or_seven_and_a_whole_signature_page(
    name: str,
) -> None:
    rendered = policy(name, EXAMPLES[name][0])
    looks = looks_from({}, HOME)

    pages = PdfReader(BytesIO(paint(rendered.print_html, looks.paper_assets()))).pages
    last = pages[-1].extract_text()
    assert len(pages) <= 8
    assert "Het beleid in het kort" in pages[0].extract_text()
    assert all(
        cue in last for cue in ("Voor ontvangst", "Vrije keuze", "getuige", "dossier")
    )


@pytest.mark.pdf
def test_what_a_translation_says_on_signing_needs_no_sheet() -> None:
    rendered = policy("van-dalen-installatietechniek", "en")
    assets = looks_from({}, HOME).paper_assets()

    last = PdfReader(BytesIO(paint(rendered.print_html, assets))).pages[-1]

    text = last.extract_text()
    assert "Signed for receipt" in text
    assert "How this policy came about" in text
