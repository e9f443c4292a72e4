"""Bad answers are told in the language of the client, else in that of the computer."""

from __future__ import annotations

import errno
import re

import pytest

from policygen.disk import machine_error
from policygen.errors import InputError
from policygen.marked import read_marked
from policygen.speech.say import LANGUAGES, catalog
from policygen.speech.told import in_language
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


UNREADABLE = {
    "colon": (b"org: {name: x}\nshed: y: z\n", "yaml.wrong.colon"),
    "column": (b"org:\n  name: x\n country: be\n", "yaml.wrong.column"),
    "bracket": (b"org: [x\n", "yaml.wrong.bracket"),
    "no colon": (b"org: x\nname\nshed: y\n", "yaml.wrong.no_colon"),
    "quote": (b'org: "x\n', "yaml.wrong.quote"),
    "sign": (b"org: @x\n", "yaml.wrong.sign"),
    "second": (b"org: x\n---\norg: y\n", "yaml.wrong.second"),
    "node": (b"org: ]\n", "yaml.wrong.sign"),
    "directive": (b"%org: x\n", "yaml.wrong.sign"),
    "alias": (b"org: &\n", "yaml.wrong.sign"),
    "unquoted end": (b'org: "x\n---\n', "yaml.wrong.quote"),
    "escape": (b'org: "\\z"\n', "yaml.wrong.escape"),
    "half escape": (b'org: "\\u12"\n', "yaml.wrong.escape"),
    "control": (b"org: x\x07\n", "yaml.wrong.control"),
    "dash": (b"org: - x\n", "yaml.wrong.dash"),
    "other tag": (b"org: !<x\n", "yaml.wrong.other"),
    "other": (b"org: |0\n  x\n", "yaml.wrong.other"),
    "tab": (b"org:\n\tname: x\n", "yaml.tab"),
    "twice": (b"org: x\norg: y\n", "yaml.twice"),
    "merge": (b"<<: {x: y}\n", "yaml.merge"),
    "key": (b"[x]: y\n", "yaml.key"),
    "anchor": (b"org: &x y\n", "yaml.anchor"),
    "tag": (b"org: !x y\n", "yaml.tag"),
    "deep": (b"org: " + b"[" * 30 + b"]" * 30 + b"\n", "yaml.deep"),
    "encoding": ("org: Café\n".encode("cp1252"), "yaml.not_utf8"),
    "size": (b"#" * 1_100_000, "answers.too_large"),
}
"""Files that are not read, and the code of what is said of each."""
HEAD = "blueprint: {0}\ndoc:\n  languages:\n    - {1}\n    - de\n"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", UNREADABLE)
def test_whatever_cannot_be_read_can_be_told_in_every_language(
    what: str, language: str
) -> None:
    data, code = UNREADABLE[what]

    with pytest.raises(InputError) as caught:
        read_marked(data, CLIENT)

    (problem,) = in_language(caught.value, language).problems
    assert re.fullmatch(pattern(language, code), problem.message), problem
    assert problem.hint != caught.value.problems[0].hint or language == "en"


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("nl-BE", "een dubbele punt waar dat niet kan."),
        ("fr-BE", "un deux-points se trouve là où il ne peut pas."),
        ("en", "a colon stands where there can be none."),
    ],
)
def test_a_file_that_cannot_be_read_is_told_in_the_language_that_it_shows(
    desk: Desk, tag: str, said: str
) -> None:
    rest, _ = UNREADABLE["colon"]
    desk.write(CLIENT, HEAD.format("./bike-shed", tag).encode() + rest)

    assert said in desk.type("check", CLIENT).err


def pattern(language: str, code: str) -> str:
    """Give what a sentence looks like whatever its facts are."""
    text = re.sub(r"\{\w+\}", "\0", catalog(language)[code])
    return re.escape(text).replace("\0", ".+")


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("nl-BE", 'Er is geen blauwdruk "{0}"'),
        ("fr-BE", "Il n’y a pas de modèle «\u202f{0}\u202f»"),
        ("en", 'There is no blueprint "{0}"'),
    ],
)
@pytest.mark.parametrize(
    ("command", "named"),
    [
        ("build", "socail-media"),
        ("check", "sheds"),
        ("explain", "./sheds"),
        ("release", "sheds"),
        ("accept", "sheds"),
    ],
)
def test_a_blueprint_that_is_not_there_is_told_in_the_language_of_the_client(
    desk: Desk, command: str, named: str, tag: str, said: str
) -> None:
    desk.write(CLIENT, HEAD.format(named, tag))
    more = {"explain": ("x",), "release": ("1.0",), "accept": ("X-1",)}.get(command, ())

    err = desk.type(command, CLIENT, *more).err

    assert said.format(named.removeprefix("./") + "/" * ("." in named)) in err


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("nl_BE.UTF-8", "Het bestand is leeg."),
        ("fr_BE.UTF-8", "Le fichier est vide."),
        ("C.UTF-8", "The file is empty."),
    ],
)
def test_a_file_that_shows_no_language_is_told_in_that_of_the_computer(
    desk: Desk, locale: str, said: str
) -> None:
    desk.write(CLIENT, "# nothing\n")

    assert said in desk.type("check", CLIENT, LC_ALL=locale).err


@pytest.mark.parametrize(
    ("tag", "full", "way"),
    [
        ("nl-BE", "Op deze schijf kan", "Waar een map moet komen, staat een bestand."),
        ("fr-BE", "On ne peut pas", "Un fichier se trouve là où il faut un dossier."),
        ("en", "This disk can only", "A file stands where a folder is needed."),
    ],
)
def test_what_is_wrong_with_a_disk_is_told_in_the_language_of_the_client(
    desk: Desk, tag: str, full: str, way: str
) -> None:
    head = (
        f"blueprint: social-media\norg: {{name: Xavier}}\ndoc: {{languages: [{tag}]}}\n"
    )
    desk.write(CLIENT, head)
    desk.write("taken", "a file")

    said = desk.type(
        *("build", CLIENT, "--format", "md", "--document", "card", "-o", "taken/out")
    )

    assert way in said.err
    assert full not in said.err
    told = in_language(machine_error(OSError(errno.EROFS, "x"), desk.folder), tag)
    assert told.problems[0].message.startswith(full)
