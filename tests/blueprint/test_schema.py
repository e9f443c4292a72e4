"""The JSON Schema takes what the reader takes, and refuses what is wrong."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from policygen.blueprint.load import load_blueprint
from policygen.blueprint.schema import make_schema
from policygen.marked import Mapping, Node, Sequence, read_marked
from policygen.model.blueprint import Choice
from policygen.settings import blueprints_folder
from tests.builders import TINY, tiny_blueprint

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?[0-9]*\.[0-9]+")


def as_an_editor_reads(node: Node) -> object:
    """Type scalars by the core schema of YAML 1.2, as editors do."""
    if isinstance(node, Mapping):
        entries = node.entries.items()
        return {key: as_an_editor_reads(entry.node) for key, entry in entries}
    if isinstance(node, Sequence):
        return [as_an_editor_reads(item) for item in node.items]
    return node.text if node.quoted else typed(node.text)


def typed(text: str) -> object:
    if text in ("", "null", "~"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if _INT.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


@cache
def validator() -> jsonschema.Draft202012Validator:
    schema = make_schema(tiny_blueprint())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def places_refused(text: str) -> list[str]:
    data = as_an_editor_reads(read_marked(text.encode(), "answers.yaml"))
    return [error.json_path for error in validator().iter_errors(data)]


def test_the_example_is_taken() -> None:
    text = (TINY / "examples/studio-north.yaml").read_text(encoding="utf-8")

    assert places_refused(text) == []


@pytest.mark.parametrize(
    "answers",
    [
        "org: {name: Studio North}",
        "org: {name: 1500}",
        "org:",
        "org: {name: }",
        "org: {name: 'Studio', country: be}",
        "doc: {languages: [nl-BE, en]}",
        "doc: {version: 1.0}",
        "doc: {effective: 2026-12-01}",
        "doc: {effective: 1/12/2026}",
        "doc: {owner: the porter}",
        "doc: {owner: {nl: de portier, nl-BE: de conciërge, en: the porter}}",
        "shed: {places: 60}",
        "shed: {charging: yes}",
        "shed: {charging: true}",
        "shed: {charging: nee}",
        "shed: {deposit: 25}",
        "shed: {deposit: 25 EUR}",
        "shed: {url: shed.example/rules}",
        "people: {keepers: [{role: porter, phone: 0612345678, days: [weekend]}]}",
        "people: {contact: shed@studio.be}",
        'brand: {colour: "#7a3b1d", font: lato, logo: logo.png}',
        "profile: school",
        "overrides: [{rule: B-1, reason: The fire service agreed.}]",
    ],
)
def test_what_the_reader_takes_is_taken(answers: str) -> None:
    assert places_refused(f"blueprint: bike-shed\n{answers}\n") == []


@pytest.mark.parametrize(
    ("answers", "place"),
    [
        ("orgs: {name: xx}", "$"),
        ("org: {naam: xx}", "$.org"),
        ("org: {name: xx}\nprofile: scool", "$.profile"),
        ("org: {name: xx}\nbrand: {font: comic}", "$.brand.font"),
        ("org: {name: y}", "$.org.name"),
        ("org: {name: [Studio]}", "$.org.name"),
        ("org: {country: de}", "$.org.country"),
        ("doc: {languages: nl-BE}", "$.doc.languages"),
        ("doc: {languages: [nl-BE, nl-BE]}", "$.doc.languages"),
        ("doc: {languages: []}", "$.doc.languages"),
        ("doc: {effective: tomorrow}", "$.doc.effective"),
        ("doc: {owner: {fr: le concierge}}", "$.doc.owner"),
        ("shed: {places: many}", "$.shed.places"),
        ("shed: {places: 0}", "$.shed.places"),
        ("shed: {charging: maybe}", "$.shed.charging"),
        ("shed: {url: http://shed.example}", "$.shed.url"),
        ("people: {keepers: [{rol: porter}]}", "$.people.keepers[0]"),
        ("people: {keepers: porter}", "$.people.keepers"),
        ("people: {contact: nobody}", "$.people.contact"),
        ("overrides: [{rule: B-1}]", "$.overrides[0]"),
    ],
)
def test_what_is_wrong_is_refused(answers: str, place: str) -> None:
    assert places_refused(f"blueprint: bike-shed\n{answers}\n") == [place]


@pytest.mark.parametrize(
    "path",
    sorted(blueprints_folder().glob("*/examples/*.yaml")),
    ids=lambda path: path.stem,
)
def test_every_example_of_ours_is_taken(path: Path) -> None:
    blueprint = load_blueprint(path.parents[1].name, blueprints_folder())
    answers = as_an_editor_reads(read_marked(path.read_bytes(), str(path)))

    jsonschema.Draft202012Validator(make_schema(blueprint)).validate(answers)


def test_the_blueprint_must_be_named() -> None:
    assert places_refused("org: {name: Studio}\n") == ["$"]


def test_questions_and_choices_carry_their_texts() -> None:
    schema = make_schema(tiny_blueprint(), "nl")

    properties = schema["properties"]
    assert isinstance(properties, dict)
    shed = properties["shed"]["properties"]
    assert shed["places"]["title"] == "Aantal plaatsen"
    assert "Tel ook de bakfietsen." in shed["places"]["description"]
    assert shed["charging_rule"]["anyOf"][0] == {
        "const": "timer",
        "title": "Met een tijdklok",
        "description": "Veilig. Minder vrij.",
    }


def test_a_choice_of_digits_may_be_written_as_a_number() -> None:
    blueprint = tiny_blueprint()
    question = blueprint.question("org.country")
    assert question
    hours = replace(question, key="org.hours", choices=(Choice(id="24"),))
    schema = make_schema(replace(blueprint, questions=(hours,)))
    document = {"blueprint": "bike-shed", "org": {"hours": 24}}

    jsonschema.Draft202012Validator(schema).validate(document)
