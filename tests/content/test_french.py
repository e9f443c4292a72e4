"""The French of the social-media blueprint: its signs, its vous and tu, and Wallonia."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from policygen.blueprint.checks.needs import find_needs
from policygen.errors import InputError
from policygen.model.blueprint import Question
from tests.content.pages import HOME, choices_of, example, markdown, page

INN = "auberge-des-trois-meules"
FRENCH = (INN, "le-grenier-partage", "zenne-assurances")
DOCUMENTS = ("employee-policy", "moderation-statement", "response-plan")
OTHERS = ("bakkerij-peeters", "bibliotheek-zandhove")
FIXED = frozenset({"tone.address", "doc.languages", "doc.binding_language"})
THIN = "\N{NARROW NO-BREAK SPACE}"
WIDE_SPACE = re.compile(r"\S[ \u00a0][;!?»](?!=)|\S[ \u00a0]:(?=\s)|«[ \u00a0]")
NO_SPACE = re.compile(rf"[^\W\d_][;!?»]|[^\W_]:(?=\s)|«[^{THIN}]")
STRAIGHT = re.compile(r"[^\W\d_]'[^\W\d_]")
CODE = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
IN_QUOTES = re.compile(r'"([^"]*)"')
TU = re.compile(
    r"\b(?:tu|(?<!le )(?<!un )ton|ta|tes|toi|te|tiens?)\b|\bt[’']\w|-toi\b",
    re.IGNORECASE,
)
VOUS = re.compile(r"\b(?:vous|votre|vos|vôtres?)\b", re.IGNORECASE)
IMPERATIVE = re.compile(r"\b(?!(?:chez|assez)\b)\w+ez\b", re.IGNORECASE)
UNELIDED = re.compile(
    r"(?<![\w’-])(?:de|que|le|la|ne|se|me|te|je|si(?= ils?\b)) [aeiouyâéèêîôûà]\w*|(?<![\w’-])"
    r"(?:du|au|ma|ta|sa|ce) [aeiouéèê]\w*|\b(?:à les?|de les) (?!\w+(?:er|ir|re)\b)",
    re.IGNORECASE,
)
UNSOUND = re.compile(r"\.\.|,,|;;|(?<![\w.]) [.,]|\(\)|None|\{\{|\{%|[^|]  +\w|\bl’ ")


@pytest.mark.parametrize("text", [HOME / "texts/fr.yaml", HOME / "replies/fr.yaml"])
def test_the_files_have_the_spaces_and_apostrophes_of_french(text: Path) -> None:
    assert not list(_slips(_strings(yaml.safe_load(text.read_text("utf-8")))))


@pytest.mark.parametrize(
    "document", sorted(path.parent.name for path in HOME.glob("documents/*/fr.md.j2"))
)
def test_the_templates_have_the_spaces_and_apostrophes_of_french(document: str) -> None:
    source = (HOME / f"documents/{document}/fr.md.j2").read_text("utf-8")
    quoted = [
        text
        for code in CODE.findall(source)
        for text in IN_QUOTES.findall(code)
        if " " in text
    ]

    assert not list(_slips(CODE.sub("X", source).splitlines()))
    assert not [text for text in quoted if WIDE_SPACE.search(text)]


def test_every_choice_that_is_weighed_recommends_at_most_one() -> None:
    blueprint = example(INN).blueprint
    for question in blueprint.questions:
        weighed = [
            blueprint.text("fr-BE", *path, choice.id, "tradeoff")
            for path in [("questions", question.key, "choices")]
            for choice in question.choices
        ]

        assert sum(text.startswith("Conseillé") for text in weighed) <= 1, question.key
        assert all(weighed) or not any(weighed), question.key


@pytest.mark.parametrize("name", FRENCH)
def test_words_are_elided_before_the_answers_too(name: str) -> None:
    for document in (*DOCUMENTS, "card", "account-register", "channel-snippets"):
        text = markdown(name, document, "fr-BE", ("mod.agency_name=Atelier Bavard",))

        assert not UNELIDED.findall(text), document


def test_no_text_is_left_in_another_language() -> None:
    blueprint = example(INN).blueprint
    same = {
        need.path
        for need in find_needs(blueprint)
        if (text := blueprint.text("fr-BE", *need.path))
        and text == blueprint.text("nl-BE", *need.path)
        and len(text.split()) > 3
    }

    assert not same


@pytest.mark.parametrize("form", ["vous", "tu"])
def test_a_reply_keeps_to_one_form_of_address(form: str) -> None:
    wrong = TU if form == "vous" else VOUS
    replies = example(INN).blueprint.replies["fr"]
    texts = [text for reply in replies for text in _texts(reply, form)]

    assert len(texts) > 30
    assert not [text for text in texts if wrong.search(text)]


def test_every_situation_has_as_many_texts_as_in_dutch() -> None:
    replies = example(INN).blueprint.replies
    dutch = {str(reply["id"]): len(_texts(reply)) for reply in replies["nl"]}
    french = {str(reply["id"]): len(_texts(reply)) for reply in replies["fr"]}

    assert french == dutch


@cache
def _questions() -> tuple[Question, ...]:
    return tuple(
        question
        for question in example(INN).blueprint.questions
        if choices_of(question) and question.key not in FIXED and question.feeds
    )


@pytest.mark.parametrize("address", ["u", "je", "mirror"])
@pytest.mark.parametrize("document", DOCUMENTS[:2])
def test_every_choice_keeps_to_one_form_of_address(document: str, address: str) -> None:
    wrong = VOUS if address == "je" else TU
    start = "EP-" if document == DOCUMENTS[0] else "MP-"
    for question in _questions():
        if question.group != "company" and not any(
            feed.startswith(start) for feed in question.feeds
        ):
            continue
        for choice in choices_of(question):
            text = _write(document, f"tone.address={address}", question.key, choice)
            slips = [line for line in text.splitlines() if wrong.search(line)]
            if address == "je":
                slips += [line for line in text.splitlines() if IMPERATIVE.search(line)]

            assert not slips, (question.key, choice)
            assert not UNSOUND.findall(text), (question.key, choice)


def test_every_choice_gives_a_whole_plan_that_says_vous() -> None:
    for question in _questions():
        if not any(feed.startswith("RP-") for feed in question.feeds):
            continue
        for choice in choices_of(question):
            text = _write(DOCUMENTS[2], "tone.address=u", question.key, choice)
            body, _, _ = text.partition("## Textes modèles")
            replies = text.removeprefix(body).replace("### 14. Mineur", "\x00")
            before, _, after = replies.partition("\x00")

            assert not UNSOUND.findall(body), (question.key, choice)
            body = body.replace("**Vous ou tu", "")
            assert not TU.search(body), (question.key, choice)
            assert not TU.search(before + after.partition("###")[2]), question.key


def test_the_french_text_binds_in_wallonia() -> None:
    body = page(INN, DOCUMENTS[0], "fr-BE").markdown

    assert (
        "texte qui fait foi\u202f: français, comme le demandent les règles linguistiques en Wallonie"
        in body
    )
    assert "Langue de cette version\u202f: français, la version qui fait foi" in body


def test_the_dutch_translation_says_that_the_french_text_binds() -> None:
    policy = page(INN, DOCUMENTS[0], "nl-BE").markdown
    statement = page(INN, DOCUMENTS[1], "nl-BE").markdown

    assert "bindende tekst: Frans, zoals de taalregels in Wallonië vragen" in policy
    assert "tekent de bindende versie, in het Frans" in policy
    assert "bindende tekst: Frans; dit is een vertaling" in statement
    assert "schrijf ons in het Nederlands of het Frans" in statement


def test_the_statement_names_the_helpline_in_french() -> None:
    body = page(INN, DOCUMENTS[1], "fr-BE").markdown

    assert "0800 32 123, Centre de Prévention du Suicide" in body
    assert "autoriteprotectiondonnees.be" in body


@pytest.mark.parametrize("name", OTHERS)
def test_the_other_examples_can_be_made_in_french_too(name: str) -> None:
    for document in DOCUMENTS:
        text = markdown(name, document, "fr-BE", ("doc.languages=nl-BE,fr-BE",))

        assert not UNSOUND.findall(text.partition("## Textes modèles")[0])


def _write(document: str, address: str, key: str, choice: str) -> str:
    """Give the page with another answer; "" for a choice that this client cannot have."""
    if key == "channels.used":
        known = example(INN).answers.value(key)
        assert isinstance(known, tuple)
        choice = ",".join(dict.fromkeys([*map(str, known), choice]))
    try:
        return markdown(INN, document, "fr-BE", (address, f"{key}={choice}"))
    except InputError as error:
        if any(problem.file.endswith(".j2") for problem in error.problems):
            raise
        return ""


def _texts(reply: object, form: str = "") -> list[str]:
    assert isinstance(reply, dict)
    return [
        str(model["text"])
        for model in reply["texts"]
        if not form or model["form"] == form
    ]


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for below in node.values():
            yield from _strings(below)
    elif isinstance(node, list):
        for below in node:
            yield from _strings(below)
    elif isinstance(node, str):
        yield node


def _slips(texts: Iterator[str] | list[str]) -> Iterator[str]:
    for text in texts:
        bare = re.sub(r"https?://\S+|lu-ve \S+ sa \S+|\|[-:|]+\|", "", text)
        if any(slip.search(bare) for slip in (WIDE_SPACE, NO_SPACE, STRAIGHT)):
            yield text
