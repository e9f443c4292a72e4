"""Bad answers are told in the language of the client, else in that of the computer."""

from __future__ import annotations

import pytest

from tests.journeys import CLIENT, OURS, Desk

MISTAKES = (
    "blueprint: social-media\norg: {{headcount: veel, founded: x}}\n"
    "doc: {{languages: [{0}], effective: 31/02/2027}}\nbrand: {{colour: '#ffff00'}}\n"
)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("nl-BE", ("geen geheel getal", "heeft geen sleutel", "28 dagen", "op wit")),
        ("fr-BE", ("nombre entier", "n’a pas de clé", "28 jours", "sur du blanc")),
        ("en", ("not a whole number", "has no key", "28 days", "on white")),
    ],
)
@pytest.mark.parametrize("command", ["build", "check"])
def test_the_client_is_told_in_its_own_language(
    desk: Desk, command: str, tag: str, said: tuple[str, ...]
) -> None:
    desk.write(CLIENT, MISTAKES.format(tag))

    err = desk.type(command, CLIENT).err

    assert [words for words in said if words not in err] == []


def test_the_language_that_binds_goes_first(desk: Desk) -> None:
    text = MISTAKES.format("en, fr-BE").replace(
        "doc: {", "doc: {binding_language: fr-BE, "
    )
    desk.write(CLIENT, text)

    assert "nombre entier" in desk.type("check", CLIENT).err


@pytest.mark.parametrize("command", ["build", "check"])
def test_without_a_client_the_computer_tells_the_language(
    desk: Desk, command: str
) -> None:
    desk.write("no.yaml", "org: {name: x}\n")

    said = desk.type(command, "none.yaml", "no.yaml", LC_ALL="nl_BE.UTF-8")

    assert "none.yaml: Dit bestand bestaat niet." in said.err
    assert "no.yaml:1:1: Het bestand zegt niet op welke blauwdruk" in said.err


def test_a_logo_is_refused_in_the_language_of_the_client(desk: Desk) -> None:
    example = OURS / "auberge-des-trois-meules.yaml"
    text = example.read_text(encoding="utf-8")
    desk.write("logo.svg", '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')
    at = text.index("brand:")
    desk.write(CLIENT, f"{text[:at]}brand: {{logo: logo.svg, colour: '#ffff00'}}\n")

    err = desk.type("build", CLIENT).err

    assert "logo.svg: Le logo contient un script dans l’attribut onload." in err
    assert "le contraste est de 1,0 pour 1" in err
