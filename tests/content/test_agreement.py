"""What one document says of a choice, the others say as well: in every language.

Each case is a choice with what every document must say, or may not say, under it.
"""

from __future__ import annotations

import json
import re
from functools import cache
from html import unescape
from typing import Any

import pytest

from policygen.answers.read import read_answers
from policygen.blueprint.load import load_blueprint
from policygen.blueprint.texts import plain
from policygen.marked import read_marked
from policygen.model.blueprint import Blueprint
from policygen.pack.select import select_members
from policygen.render.commonmark import write_markdown
from policygen.render.helpers import make_helpers
from policygen.render.looks import looks_from
from policygen.sandbox.environment import render_text
from policygen.sandbox.variants import conditions_inside
from policygen.settings import blueprints_folder

LANGUAGES = ("nl-BE", "en", "fr-BE")
EXAMPLES = blueprints_folder() / "social-media" / "examples"
RULES, PLAN, REPLIES = "moderation-statement", "response-plan", "reply-library"
SHORT, POLICY, CARD = "channel-snippets", "employee-policy", "card"
GAP = re.compile("[\u00a0\u202f\\s]+")


@cache
def blueprint() -> Blueprint:
    return load_blueprint("social-media", blueprints_folder())


@cache
def said(document: str, language: str, choices: str, client: str) -> str:
    """Give the words of a document of an example that chose otherwise."""
    path = EXAMPLES / f"{client}.yaml"
    tree: Any = plain(read_marked(path.read_bytes(), path.name))
    tree["doc"]["languages"] = [*LANGUAGES, "nl-NL"]
    for choice in filter(None, choices.split("; ")):
        key, _, value = choice.partition("=")
        group, _, name = key.partition(".")
        tree.setdefault(group, {})[name] = plain(read_marked(value.encode(), key))
    answers = read_answers(
        blueprint(), json.dumps(tree).encode(), str(path), folder=EXAMPLES
    )
    (member,) = select_members(blueprint(), answers, [language], [document])
    rendition = render_text(
        member.template,
        name=member.template_path,
        facts=member.facts,
        clauses=member.clauses,
        language=language,
        helpers=make_helpers(member, blueprint(), looks_from({}, EXAMPLES)),
    ).as_markdown()
    written = unescape(write_markdown(rendition.text, rendition.vault))
    return GAP.sub(" ", written.replace("\\", ""))


NEVER = "mod.deletion_policy=never_except_illegal"
LEAVE = "mod.abuse=leave"
# What this example chose itself.
USUAL = ("sla.weekend=light_check", "resp.automation=none")
HIDE = "mod.deletion_policy=hide_first_always"
# Choices, document, and for each language what it says and what it does not say.
CASES: list[tuple[str, str, dict[str, str], dict[str, str]]] = [
    (
        LEAVE,
        RULES,
        {
            "nl": "Gescheld alleen blijft staan",
            "en": "Name-calling alone stays up",
            "fr": "De simples injures restent",
        },
        {"nl": r"\*\*Beledigingen", "en": r"\*\*Insults", "fr": r"\*\*Injures"},
    ),
    (
        LEAVE,
        PLAN,
        {
            "nl": "Gescheld alleen blijft staan. Antwoord één keer",
            "en": "Name-calling alone stays up. Answer once",
            "fr": "De simples injures restent. Répondez une fois",
        },
        {
            "nl": "beledigingen gericht|Bij verwijderen:|Herinnering:",
            "en": "insults aimed|On removal:|Reminder:",
            "fr": "En cas de retrait|Rappel",
        },
    ),
    (
        LEAVE,
        REPLIES,
        {
            "nl": "Op de scheldwoorden ga ik niet in",
            "en": "I will leave the name-calling without an answer",
            "fr": "Je ne réponds pas aux injures",
        },
        {
            "nl": "ik heb (?:je|uw) bericht van|beledigen of bedreigen",
            "en": "I have taken down your message|Insulting or threatening",
            "fr": "j’ai retiré (?:ton|votre) message|Insulter ou menacer",
        },
    ),
    (
        NEVER,
        PLAN,
        {
            "nl": "Gescheld alleen blijft staan",
            "en": "Name-calling alone stays up",
            "fr": "De simples injures restent",
        },
        {
            "nl": "- (?:seksuele inhoud|reclame en spam)",
            "en": "- (?:sexual content|adverts and spam)",
            "fr": "- (?:contenu sexuel|publicité et spam)",
        },
    ),
    (
        NEVER,
        REPLIES,
        {
            "nl": "Laat een gewone advertentie staan",
            "en": "Leave an ordinary advert up",
            "fr": "Laissez une simple publicité",
        },
        {
            "nl": "Verberg campagne",
            "en": "Hide campaign",
            "fr": "Masquez (?:la campagne|le matériel)",
        },
    ),
    (
        NEVER,
        RULES,
        {
            "nl": "Bij strafbare berichten, nepprofielen, bedreigingen, haat of persoonsgegevens",
            "en": "cannot wait: illegal posts, fake profiles, threats, hate and personal details",
            "fr": "messages illégaux, faux profils, menaces, haine ou",
        },
        {
            "nl": "campagnemateriaal verbergen",
            "en": "hide campaign",
            "fr": "masquons le matériel",
        },
    ),
    (
        HIDE,
        PLAN,
        {
            "nl": "verberg het bericht meteen",
            "en": "hide the message at once",
            "fr": "masquez le message tout de suite",
        },
        {"nl": "haal het meteen weg", "en": "take it down at once", "fr": "§"},
    ),
    (
        HIDE,
        RULES,
        {
            "nl": "We verbergen het bericht",
            "en": "We hide the post",
            "fr": "Nous masquons le message",
        },
        {
            "nl": "verbergen of verwijderen het",
            "en": "hide or remove the",
            "fr": "masquons ou retirons le",
        },
    ),
    (
        "mod.evidence=no",
        PLAN,
        {
            "nl": "Schrijf eerst een regel in het logboek",
            "en": "Write a line in the log first",
            "fr": "Écrivez d’abord une ligne dans le journal",
        },
        {
            "nl": "Bewaar bewijs, haal",
            "en": "Save the evidence, take",
            "fr": "Gardez une preuve, enlevez",
        },
    ),
    (
        "mod.evidence=no",
        POLICY,
        {
            "nl": "We melden het bij het platform",
            "en": "We report it to the platform",
            "fr": "Nous signalons les faits",
        },
        {
            "nl": "bewaren het bewijs",
            "en": "keep the evidence",
            "fr": "gardons les preuves",
        },
    ),
    (
        "mod.notice_appeal=none",
        PLAN,
        {
            "nl": "Laat het weten.{0,60}met de reden",
            "en": "Tell the author.{0,60}with the reason",
            "fr": "Prévenez l’auteur.{0,60}avec la raison",
        },
        {
            "nl": "Bezwaar behandelen|bezwaar te maken",
            "en": "Handle an appeal|way to object",
            "fr": r"\| Contestation|moyen de contester",
        },
    ),
    (
        "mod.notice_appeal=appeal_on_request",
        REPLIES,
        {
            "nl": "Als iemand vraagt waarom",
            "en": "When someone asks why",
            "fr": "Si quelqu’un demande pourquoi",
        },
        {"nl": "Bij verwijderen:", "en": "On removal:", "fr": "En cas de retrait :"},
    ),
    (
        "mod.political=all_hidden",
        REPLIES,
        {
            "nl": "Verberg partijpolitieke boodschappen",
            "en": "Hide party-political messages",
            "fr": "Masquez les messages de parti",
        },
        {"nl": "ledenwerving", "en": "recruiting", "fr": "le recrutement"},
    ),
    (
        "resp.private_channels=[email, platform_dm]; channels.open=[comments]",
        RULES,
        {
            "nl": "Privéberichten lezen we hier niet",
            "en": "We do not read private messages here",
            "fr": "Nous ne lisons pas les messages privés ici",
        },
        {
            "nl": "- een privébericht|privébericht mag ook",
            "en": "- a private message|private message is fine",
            "fr": "- un message privé|message privé convient",
        },
    ),
    (
        "resp.private_channels=[email, platform_dm]; channels.open=[comments]",
        PLAN,
        {
            "nl": "kiest het rechtstreekse kanaal:",
            "en": "chooses the direct channel:",
            "fr": "choisit le canal direct :",
        },
        {
            "nl": "een privébericht op het netwerk",
            "en": "a private message on the network",
            "fr": "un message privé sur le réseau",
        },
    ),
    (
        "resp.always_reply=reply_all; mod.abuse=remove_and_block_at_once",
        PLAN,
        {
            "nl": "daarop antwoorden we niet",
            "en": "it gets no answer",
            "fr": "pas de réponse",
        },
        {
            "nl": "één verwijzing naar",
            "en": "one reference to",
            "fr": "un renvoi aux règles",
        },
    ),
    (
        "resp.star_only=ignore",
        PLAN,
        {
            "nl": "Laat ze staan en antwoord niet",
            "en": "Leave them up and do not answer",
            "fr": "Laissez-les et ne répondez pas",
        },
        {
            "nl": "of alleen sterren",
            "en": "or only stars",
            "fr": "ou seulement des étoiles",
        },
    ),
    (
        "resp.holding=none",
        PLAN,
        {
            "nl": "Geen wachtbericht",
            "en": "No holding message",
            "fr": "Pas de message d’attente",
        },
        {
            "nl": "Zet een wachtbericht met",
            "en": "Post a holding message with",
            "fr": "Envoyez un message d’attente avec",
        },
    ),
    (
        "resp.positive=no",
        PLAN,
        {
            "nl": "Een duim of hartje is genoeg",
            "en": "A thumb or a heart is enough",
            "fr": "Un pouce ou un cœur suffit",
        },
        {
            "nl": "Bedank voor een compliment",
            "en": "Thank people for a compliment",
            "fr": "Remerciez pour un compliment",
        },
    ),
    (
        "resp.compensation=none",
        PLAN,
        {
            "nl": "We geven geen geld of geschenken",
            "en": "We give no money or gifts",
            "fr": "Nous ne donnons ni argent ni cadeaux",
        },
        {
            "nl": "een tegemoetkoming|Tegemoetkoming ",
            "en": "- compensation|Compensation ",
            "fr": "un dédommagement|Dédommagement ",
        },
    ),
    *(
        (
            f"resp.after_resolution={choice}",
            REPLIES,
            {
                "nl": "Sluit openbaar af",
                "en": "Close in public",
                "fr": "Concluez en public",
            },
            {
                "nl": "Vraag niet om iets te wissen",
                "en": "Do not ask anyone to delete",
                "fr": "Ne demandez pas d’effacer",
            },
        )
        for choice in ("neutral_invite", "ask_update", "ask_delete")
    ),
    (
        "resp.after_resolution=ask_delete",
        RULES,
        {
            "nl": "of het bericht weg mag",
            "en": "whether the post can go",
            "fr": "si le message peut partir",
        },
        {},
    ),
    (
        "resp.sign_off=team_name",
        PLAN,
        {
            "nl": "moment, ondertekening",
            "en": "moment, signature",
            "fr": "moment, signature",
        },
        {
            "nl": r"\{voornaam\}, Bakk",
            "en": r"\{first_name\}, Bakk",
            "fr": r"\{prénom\}, Bakk",
        },
    ),
    (
        "resp.third_party=listen_only",
        PLAN,
        {"nl": "Reageer niet", "en": "Do not reply", "fr": "Ne réagissez pas"},
        {
            "nl": "Reageer alleen als een fout",
            "en": "Reply only if a mistake",
            "fr": "Ne réagissez que si",
        },
    ),
    (
        "resp.automation=none",
        SHORT,
        {
            "nl": "elk woord van een mens",
            "en": "every word comes from a person",
            "fr": "chaque mot vient d’un être humain",
        },
        {
            "nl": "automatisch bericht",
            "en": "automatic message",
            "fr": "automatique\\.",
        },
    ),
    (
        "resp.automation=automatic_replies; resp.ai_tools=Postbus; channels.open=[comments]",
        SHORT,
        {
            "nl": "Privéberichten lezen we hier niet",
            "en": "We do not read private messages",
            "fr": "Nous ne lisons pas les messages privés",
        },
        {
            "nl": "Dan antwoordt een collega",
            "en": "A colleague will answer",
            "fr": "Un collègue répond alors",
        },
    ),
    (
        "mod.operator=shared; mod.agency_name=Bureau Lim; mod.agency_dpa=yes",
        PLAN,
        {
            "nl": "klachten zijn voor ons",
            "en": "complaints are for us",
            "fr": "les plaintes sont pour nous",
        },
        {},
    ),
    (
        "mod.operator=shared; mod.agency_name=Bureau Lim; mod.agency_dpa=yes",
        POLICY,
        {
            "nl": "maar niet op klachten",
            "en": "but not to complaints",
            "fr": "mais pas aux plaintes",
        },
        {},
    ),
    (
        "mod.operator=agency; mod.agency_name=Bureau Lim; mod.agency_dpa=yes",
        RULES,
        {
            "nl": "van ons of van Bureau Lim, die",
            "en": "of us or someone from Bureau Lim, who",
            "fr": "ou de chez Bureau Lim, qui",
        },
        {},
    ),
    (
        "sla.weekend=light_check",
        RULES,
        {
            "nl": "Op andere momenten buiten onze uren kijkt niemand",
            "en": "At other times outside our hours nobody",
            "fr": "En dehors de ces moments et de nos heures, personne",
        },
        {},
    ),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("choices", "document", "says", "omits"),
    CASES,
    ids=[f"{choices} in the {document}" for choices, document, _, _ in CASES],
)
def test_a_choice_means_the_same_in_every_document(
    choices: str,
    document: str,
    says: dict[str, str],
    omits: dict[str, str],
    language: str,
) -> None:
    short = language.partition("-")[0]
    text = said(document, language, choices, "bakkerij-peeters")
    usual = said(document, language, "", "bakkerij-peeters")

    assert re.search(says[short], text)
    assert not re.search(omits.get(short, "§"), text)
    assert choices in USUAL or text != usual


REPLACED = {
    "nl": "alleen rechtstreeks; openbaar geldt tekst 30",
    "en": "only directly; in public use text 30",
    "fr": "seulement en direct ; en public, le texte 30",
}


@pytest.mark.parametrize(
    "client", ["zenne-assurances", "woonzorgcentrum-de-lindedreef"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nobody_may_be_named_one_text_replaces_the_others(
    language: str, client: str
) -> None:
    plan = said(PLAN, language, "", client)
    library = said(REPLIES, language, "", client)
    numbers = re.findall(r"### (\d+)\. ", plan.partition("RP-12T")[0])

    assert {"2", "6", "21", "22", "25", "28"}.isdisjoint(numbers)
    assert "30" in numbers
    assert len(numbers) >= 15
    assert library.count(REPLACED[language[:2]]) == 5
    assert not re.search(
        r"Sluit openbaar af|Close in public|Concluez en public", plan + library
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_elsewhere_no_text_is_replaced(language: str) -> None:
    library = said(REPLIES, language, "", "bakkerij-peeters")

    assert REPLACED[language[:2]] not in library


def test_the_classes_that_somebody_looks_at_are_those_of_the_answers() -> None:
    rows = [
        f"{{level: {level}, covers: x, target_hours: 2, who: wij, out_of_hours: {out}}}"
        for level, out in zip(
            ("p1", "p2", "p3", "p4"), ("yes", "no", "no", "no"), strict=True
        )
    ]
    text = said(PLAN, "nl-BE", f"sla.urgency=[{', '.join(rows)}]", "bakkerij-peeters")

    assert "kijkt kort, op afgesproken momenten, alleen voor P1." in text
    assert "voor P1 en P2" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_person_alone_does_not_promise_a_second_one(language: str) -> None:
    text = said(RULES, language, "", "jonna-wiersma-fotografie")
    cue = {
        "nl": "of we kijken zelf op een andere dag",
        "en": "or we look again ourselves",
        "fr": "ou nous le revoyons nous-mêmes",
    }

    assert cue[language[:2]] in text


def test_the_libraries_have_the_same_conditions_in_every_language() -> None:
    def conditions(language: str) -> list[list[str]]:
        return [
            list(dict.fromkeys(text for _, text in conditions_inside(reply)))
            for reply in blueprint().replies[language]
        ]

    assert conditions("nl") == conditions("en") == conditions("fr")


CUSTOMER = {
    "nl": r"\bklant(?:en)?\b",
    "en": r"\bcustomers?\b",
    "fr": r"\bclients?\b|[Gg]este commercial",
}
# A name of a sector, and the text that lists all kinds of people on purpose.
MENTIONED = re.compile(
    r"klant, patiënt of cliënt|customer, patient or client|client, patient ou bénéficiaire"
    r"|klanten, cliënten of leerlingen|customers, clients or pupils"
    r"|clients, de bénéficiaires ou d’élèves"
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "client",
    ["atheneum-wilgenbroek", "bibliotheek-zandhove", "le-grenier-partage"],
)
@pytest.mark.parametrize("document", [RULES, PLAN, REPLIES, SHORT, POLICY, CARD])
def test_who_has_no_customers_is_not_said_to_have_them(
    document: str, client: str, language: str
) -> None:
    text = MENTIONED.sub("", said(document, language, "", client))

    assert not re.findall(CUSTOMER[language[:2]], text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_ratings_of_a_school_come_from_pupils_and_parents(language: str) -> None:
    used = "facebook, instagram, youtube, tiktok, linkedin, whatsapp, x, own_reviews"
    choices = f"channels.used=[{used}]; priv.own_reviews=checked"
    text = said(RULES, language, choices, "atheneum-wilgenbroek")
    cue = {
        "nl": "of de schrijver echt leerling of ouder is",
        "en": "really is one of our pupils or parents",
        "fr": "l’auteur est vraiment élève ou parent",
    }

    assert cue[language[:2]] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_log_waits_no_longer_for_a_question_than_the_plan_does(
    language: str,
) -> None:
    log = said("incident-log", language, "", "larkspur-cycles")
    row = re.search(r"\| P4 \|[^|]*\|([^|]*)\|", log)

    assert row
    assert "12" in row[1]
    assert row[1] in said(PLAN, language, "", "larkspur-cycles")


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_a_weekend_without_watch_the_one_who_can_be_reached_is_phoned(
    language: str,
) -> None:
    plan = said(PLAN, language, "", "zenne-assurances")
    start = {"nl": "In het weekend", "en": "At the weekend", "fr": "Le week-end"}
    found = re.search(rf"\*\*{start[language[:2]]}\*\*.{{100}}", plan)

    assert found
    assert re.search("zaakvoerende vennote|associée gérante", found[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_is_given_the_form_has_no_line_for_a_gift(language: str) -> None:
    gift = {"nl": "of geven", "en": "or given", "fr": "ou offert"}[language[:2]]
    none = said("incident-log", language, "resp.compensation=none", "bakkerij-peeters")

    assert gift not in none
    assert gift in said("incident-log", language, "", "bakkerij-peeters")


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ("mod.deletion_policy=hide_first_always", "wachten we niet. Die verbergen we"),
        ("mod.deletion_policy=listed_grounds_only", "beledigingen van een medewerker"),
    ],
)
def test_what_cannot_wait_goes_the_way_the_client_chose(choice: str, says: str) -> None:
    assert says in said(RULES, "nl-BE", choice, "bakkerij-peeters")


def test_opening_our_own_channels_is_not_called_a_search() -> None:
    policy = said(
        POLICY, "nl-BE", "monitor.how=[daily_manual_check]", "bakkerij-peeters"
    )

    assert "de berichten op onze eigen kanalen. Daar kan" in policy
    assert "openbare berichten over" not in policy


@pytest.mark.parametrize("workers", ["[employees, interns]", "[employees]"])
def test_a_parent_has_a_line_to_sign_on_where_young_people_work(workers: str) -> None:
    policy = said(POLICY, "nl-BE", f"scope.workers={workers}", "bakkerij-peeters")

    assert policy.count("ouder of voogd") == ("interns" in workers)
    assert policy.count("Ouder of voogd") == ("interns" in workers)
