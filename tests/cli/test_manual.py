"""The pages of --help, and what wrong use is told, are there in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import click
import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po

from policygen.cli import lazy
from policygen.cli.main import _run, main
from policygen.cli.manual import Argument, Command, Group, Option, speak, translate
from policygen.speech.catalogues import DOMAIN, FOLDER
from policygen.speech.say import LANGUAGES
from tests.docs.test_command_line import ALL
from tests.journeys import type_command
from tools.make_catalogues import compile_catalogue, sources

OTHERS = tuple(language for language in LANGUAGES if language != "en")
SPOKEN = {"nl": "nl_BE.UTF-8", "fr": "fr_BE.UTF-8"}
TOLD = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")
"""The modules of click that speak to the person at the keyboard."""
TO_MAKERS = re.compile(
    r"defined twice|No options defined|same flag|declaration|Choice\(|prog|color|Unknown standard stream"
    r"|Do you want|without prompting|version and exit|any key"
)
"""What click says to whoever writes a program, and what ours never lets it say."""
CHOICES = re.compile(r"\[[a-z|]+\]")


def read(language: str) -> Catalog:
    with (FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po").open("rb") as file:
        return read_po(file, locale=language)


CATALOGUES = {language: read(language) for language in OTHERS}


def told_by_click() -> Iterator[str | tuple[str, ...]]:
    home = Path(click.__file__).parent
    for module in TOLD:
        for _, found, _, _ in extract_from_file("python", home / f"{module}.py"):
            known = found if isinstance(found, str) else tuple(found)
            if not TO_MAKERS.search(str(known)):
                yield known


def told_by_command(command: click.Command) -> Iterator[str]:
    """Give what a command of ours says in English: helps, and what stands for a value."""
    context = click.Context(command)
    assert isinstance(command, Command)
    yield command.help or ""
    yield from command.collect_usage_pieces(context)
    for parameter in command.params:
        assert isinstance(parameter, (Argument, Option)), parameter
        assert parameter.help, f"{parameter.name} has no help"
        yield parameter.help
        if isinstance(parameter, Argument) or not parameter.is_flag:
            yield parameter.make_metavar(context)
    if isinstance(command, lazy.LazyGroup):
        yield from (text for _, _, text in command.known.values())


def told_by_us() -> set[str]:
    commands = (main, *ALL.values())
    said = {text for command in commands for text in told_by_command(command)}
    return {text for text in said if not CHOICES.fullmatch(text)}


@pytest.mark.parametrize("language", OTHERS)
def test_every_command_option_and_argument_has_its_help(language: str) -> None:
    catalogue = CATALOGUES[language]

    assert [one for one in told_by_us() if not _translation(catalogue, one)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_word_of_click_is_translated(language: str) -> None:
    catalogue, words = CATALOGUES[language], list(told_by_click())

    assert len(words) > 40
    assert [one for one in words if not _translation(catalogue, one)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_translated_that_nobody_says(language: str) -> None:
    in_lazy = Path(lazy.__file__).read_text(encoding="utf-8")
    said = {_texts(one)[0] for one in told_by_click()}
    said |= told_by_us() | set(re.findall(r"translate\(['\"](.+?)['\"]\)", in_lazy))
    keys = {_texts(message.id)[0] for message in _all(language)}

    assert keys - said == set()


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_what_is_filled_in(language: str) -> None:
    strange = [
        text
        for message in _all(language)
        for text in _texts(message.string)
        if not _filled_in(text) <= _filled_in(" ".join(_texts(message.id)))
    ]

    assert strange == []


def test_the_catalogues_that_python_reads_are_those_that_people_wrote() -> None:
    stale = [
        str(source)
        for source in sources()
        if source.with_suffix(".mo").read_bytes() != compile_catalogue(source)
    ]

    assert [source.parts[-3] for source in sources()] == sorted(OTHERS)
    assert stale == [], "run tools/make_catalogues.py"


@pytest.mark.parametrize(
    ("locale", "words", "said"),
    [
        ("nl", ("build", "--fromat"), "Fout: Er is geen optie '--fromat'. Bedoelt u"),
        ("fr", ("build", "--fromat"), "Erreur : Il n’y a pas d’option '--fromat'. Vou"),
        ("nl", ("release",), "Fout: Dit ontbreekt nog: 'KLANT.yaml'."),
        ("fr", ("release",), "Erreur : Il manque encore : 'CLIENT.yaml'."),
        ("nl", ("build", "--format", "x", "y"), "'--format' klopt niet: 'x' is geen"),
        ("fr", ("build", "--jobs", "99", "y"), "'--jobs' n’est pas valable : 99 sort"),
        ("nl", ("biuld",), 'Er is geen opdracht "biuld". Bedoelt u "build"?'),
        ("fr", ("biuld",), "Il n’y a pas de commande « biuld ». Vouliez-vous dire «"),
        ("nl", ("build", "x", "--review", "--zip"), "Fout: Een leesversie is html"),
        ("fr", ("wizard", "--language", "de"), "« de » n’est pas parlé ici."),
    ],
)
def test_wrong_use_is_told_in_the_language_of_the_computer(
    locale: str,
    words: tuple[str, ...],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("LANG", SPOKEN[locale])

    code = _run([*words])

    err = capsys.readouterr().err
    assert code == 2
    assert said in err.replace("\u00a0", " ").replace("\u202f", " ")
    assert "Error" not in err
    assert "Try" not in err


@pytest.mark.parametrize(
    ("locale", "heads"),
    [
        ("nl", ("Gebruik: policygen", "In te vullen:", "Opties:", "[standaard: ou")),
        ("fr", ("Utilisation : policygen", "À compléter :", "[par défaut : ou")),
    ],
)
def test_a_page_of_help_is_in_the_language_of_the_computer(
    tmp_path: Path, locale: str, heads: tuple[str, ...]
) -> None:
    out = type_command(("release", "-h"), tmp_path, {"LC_ALL": SPOKEN[locale]}).out

    flat = " ".join(out.replace("\u00a0", " ").split())
    assert [head for head in heads if head not in flat] == []
    assert not any(word in out for word in ("Usage", "Show", "The ", "folder"))


def test_another_language_needs_nothing_heavy_either(tmp_path: Path) -> None:
    speaking = {"LC_ALL": SPOKEN["nl"], "PYTHONPROFILEIMPORTTIME": "1"}

    done = type_command(("--help",), tmp_path, speaking)

    loaded = {line.rpartition("|")[2].strip() for line in done.err.splitlines()}
    assert "click" in loaded
    assert loaded.isdisjoint({"yaml", "babel", "rich", "policygen.speech.wizard_nl"})


@pytest.mark.parametrize("wanted", [{"LANGUAGE": "en:nl"}, {"LC_ALL": "C"}])
def test_english_stays_english(
    monkeypatch: pytest.MonkeyPatch, wanted: dict[str, str]
) -> None:
    for name, value in ({"LANG": SPOKEN["nl"]} | wanted).items():
        monkeypatch.setenv(name, value)

    speak()

    assert translate("The folder for all clients.") == "The folder for all clients."


def test_a_text_may_be_broken_into_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", SPOKEN["nl"])
    speak()

    told = translate("\n    The folder\n    for all clients.\n    ")

    monkeypatch.undo()
    speak()
    assert told == "De map voor alle klanten."
    assert translate("  ") == ""


def test_a_group_makes_commands_that_are_told_as_well() -> None:
    @Group("words").command("one")
    def one() -> None:
        """Say a word."""

    assert isinstance(one, Command)
    assert Argument(["word"]).help is None


def _all(language: str) -> list[Message]:
    return [message for message in CATALOGUES[language] if message.id]


def _translation(catalogue: Catalog, known: str | tuple[str, ...]) -> bool:
    message = catalogue.get(known)
    return message is not None and all(_texts(message.string))


def _texts(found: object) -> tuple[str, ...]:
    """Give one text, or its singular and plural, as they stand in a catalogue."""
    texts = found if isinstance(found, (tuple, list)) else (found,)
    return tuple(str(text or "") for text in texts)


def _filled_in(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}
