"""Proves the wizard as a person meets it: the real program in a pseudo-terminal."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.cli.terminal import (
    CTRL_C,
    CTRL_D,
    CTRL_S,
    DOWN,
    ENTER,
    ERASE_LINE,
    ESCAPE,
    SPACE,
    UP,
    Terminal,
    tiny,
)

FILE = "atelier-noord.yaml"
HALF = """\
# Kept by hand.
blueprint: {blueprint}
profile: office
org:
  name: Atelier Noord  # our own name
  country: be
doc:
  languages: [nl-BE]
  effective: 2027-03-01
"""


def half_done(folder: Path) -> Path:
    path = folder / FILE
    path.write_text(HALF.format(blueprint=tiny()[1]), encoding="utf-8")
    return path


def saved(folder: Path) -> str:
    return (folder / FILE).read_text(encoding="utf-8")


def test_the_quick_path_in_dutch_ends_with_documents(tmp_path: Path) -> None:
    els = Terminal(tmp_path, *tiny())

    els.sees("Welkom", "ongeveer 8 vragen").answers("Wat past het best bij u?")
    els.sees("Uw organisatie", "ongeveer 8 vragen").answers(
        "Hoe heet uw organisatie?", "Atelier Noord"
    )
    els.sees(f"bewaard in {FILE}").answers("In welk land")
    els.answers("In welke talen", DOWN, DOWN, SPACE)
    els.answers("Vanaf wanneer", "31/2/2027").sees("telt 28 dagen")
    els.types(ERASE_LINE, "1/3/2027", ENTER)
    els.answers("Hoeveel plaatsen", "12").answers("Mogen bezoekers", DOWN)
    els.sees("Wie beheert de sleutels?").answers("Functie", "conciërge")
    els.sees("in het Engels").answers("conciërge", ERASE_LINE, "caretaker")
    els.answers("Naam", "Els").answers("Telefoon", "09 223 45 67")
    els.answers("E-mail").answers("Dagen").answers("Klopt deze lijst?")
    els.answers("Welk e-mailadres", "els@noord.be")
    els.sees(
        "Klopt alles?", "Wat een ~ heeft, hebben wij aangenomen", "Atelier Noord"
    ).types("\r")
    said = els.ends(0)

    assert "Klaar: uw documenten zijn gemaakt" in said
    assert " release atelier-noord.yaml 1.0" in said
    assert f"wizard {FILE}" in said
    assert "nl: conciërge" in saved(tmp_path)
    assert (tmp_path / "output/atelier-noord/manifest.json").is_file()


def test_the_plain_face_in_english_does_the_same(tmp_path: Path) -> None:
    els = Terminal(tmp_path, *tiny(), "--plain", LANG="en_GB.UTF-8")

    els.sees("Type your answer and press Enter").answers("What fits you best?")
    els.answers("organisation called?", "Atelier Noord").answers("country")
    els.answers("languages", "1,3").answers("From when", "2027-03-01")
    els.answers("How many places", "twelve").sees("! ").answers("", ERASE_LINE, "12")
    els.answers("visitors", "no").answers("Role", "caretaker")
    els.sees("Dutch").answers("caretaker", "conciërge")
    els.answers("Name", "Els").answers("Phone", "+32 9 223 45 67")
    els.answers("E-mail").answers("Days").answers("Is this list right?")
    els.answers("address", "els@noord.be").answers("Is everything right?")
    said = els.ends(0)

    assert "Done: your documents are made" in said
    assert " release atelier-noord.yaml 1.0" in said


def test_help_and_going_back_lose_nothing(tmp_path: Path) -> None:
    half_done(tmp_path)
    els = Terminal(tmp_path, FILE)

    els.sees("Welkom terug").sees("Hoeveel plaatsen", "stoppen").types("\x1bOP")
    els.sees("Tel ook de bakfietsen.").answers("", "12").sees(
        "Mogen bezoekers", "stoppen"
    )
    els.types(ESCAPE).sees("Hoeveel plaatsen", "12", "stoppen").types(ESCAPE)
    els.sees("Vanaf wanneer", "1 maart 2027", "stoppen").types("\r")
    said = els.sees("Mogen bezoekers", "stoppen").types("!").ends(0)

    assert "Tot straks." in said
    assert "places: 12" in saved(tmp_path)
    assert "name: Atelier Noord  # our own name" in saved(tmp_path)


def test_save_and_leave_then_resume(tmp_path: Path) -> None:
    half_done(tmp_path)

    first = Terminal(tmp_path, FILE).answers("Hoeveel plaatsen", "12")
    said = first.sees("Mogen bezoekers", "stoppen").types(CTRL_S).ends(0)
    second = Terminal(tmp_path, FILE).sees("Welkom terug", "Mogen bezoekers", "stoppen")
    second.types(CTRL_S).ends(0)

    assert "Verdergaan kan met:" in said
    assert f"wizard {FILE}" in said


@pytest.mark.parametrize(
    ("keys", "code"), [(CTRL_C, 130), (CTRL_D, 1)], ids=["ctrl-c", "end of input"]
)
@pytest.mark.parametrize("face", ["rich", "plain"])
def test_a_break_says_how_to_resume(
    tmp_path: Path, face: str, keys: str, code: int
) -> None:
    half_done(tmp_path)
    options = ("--plain",) if face == "plain" else ()
    els = Terminal(tmp_path, FILE, *options)

    els.answers("Hoeveel plaatsen", "12")
    els.sees("Mogen bezoekers", "> " if options else "stoppen").types(keys)
    said = els.ends(code)

    assert f"Alles wat u invulde, staat in {FILE}." in said
    assert f"wizard {FILE}" in said
    assert "places: 12" in saved(tmp_path)


@pytest.mark.parametrize("face", ["rich", "plain"])
@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_a_closed_terminal_keeps_what_was_answered(
    tmp_path: Path, face: str, number: signal.Signals
) -> None:
    half_done(tmp_path)
    options = ("--plain",) if face == "plain" else ()
    els = Terminal(tmp_path, FILE, *options)

    els.answers("Hoeveel plaatsen", "12")
    els.sees("Mogen bezoekers", "> " if options else "stoppen").hangs_up(number)
    said = els.ends(128 + number)

    assert f"wizard {FILE}" in said
    assert "places: 12" in saved(tmp_path)


@pytest.mark.parametrize("face", ["rich", "plain"])
def test_a_window_that_is_closed_is_no_mistake_of_ours(
    tmp_path: Path, face: str
) -> None:
    half_done(tmp_path)
    options = ("--plain",) if face == "plain" else ()
    els = Terminal(tmp_path, FILE, *options)

    els.answers("Hoeveel plaatsen", "12")
    els.sees("Mogen bezoekers", "> " if options else "stoppen")

    # 120: Python itself could not write to a terminal that is gone.
    assert els.is_closed() in (1, 120, 129, -signal.SIGHUP)
    assert "places: 12" in saved(tmp_path)


def test_leaving_before_there_is_a_name_saves_nothing(tmp_path: Path) -> None:
    els = Terminal(tmp_path, *tiny(), LANG="en_GB.UTF-8")

    els.answers("What fits you best?").sees("called?", "stop").types(CTRL_C)
    said = els.ends(130)

    assert "There was nothing to save yet." in said
    assert list(tmp_path.iterdir()) == []


def test_rows_are_added_changed_moved_and_removed(tmp_path: Path) -> None:
    half_done(tmp_path)
    els = Terminal(tmp_path, FILE, "--ask", "people.keepers")

    els.answers("Functie", "zaakvoerder")
    for column in ("Naam", "Telefoon", "E-mail", "Dagen"):
        els.answers(column)
    els.sees("Klopt deze lijst?").answers("zaakvoerder", UP)
    els.answers("Functie", "leerling")
    for column in ("Naam", "Telefoon", "E-mail", "Dagen"):
        els.answers(column)
    els.answers("Klopt deze lijst?", UP, UP, UP).answers("Wat wilt u hiermee doen?")
    els.answers("Functie", "ster")
    for column in ("Naam", "Telefoon", "E-mail", "Dagen"):
        els.answers(column)
    els.sees("Klopt deze lijst?").answers("zaakvoerderster", UP, UP)
    els.answers("Wat wilt u hiermee doen?", DOWN, DOWN)
    els.answers("Klopt deze lijst?", UP, UP).answers("Wat wilt u hiermee doen?", DOWN)
    els.answers("Klopt deze lijst?").sees("Klopt alles?", "stoppen").types("!")
    els.ends(0)

    assert "role: leerling" in saved(tmp_path)
    assert "zaakvoerder" not in saved(tmp_path)


def test_a_row_can_be_given_up_and_the_question_before_is_back(tmp_path: Path) -> None:
    half_done(tmp_path)
    els = Terminal(tmp_path, FILE, "--ask", "shed.places", "--ask", "people.keepers")

    els.answers("Hoeveel plaatsen", "12").answers("Functie", "conciërge")
    els.sees("conciërge", "Naam", "stoppen").types(ESCAPE)
    els.sees("Functie", "conciërge", "stoppen").types(ESCAPE)
    els.sees("Hoeveel plaatsen", "stoppen").types(CTRL_C)

    els.ends(130)


def test_a_line_of_the_review_is_changed(tmp_path: Path) -> None:
    half_done(tmp_path)
    els = Terminal(tmp_path, FILE, "--ask", "doc.version")

    els.answers("Welke versie", ERASE_LINE, "2.0")
    els.sees("Klopt alles?", "Atelier Noord", "stoppen").types(DOWN, DOWN, ENTER)
    els.answers("Hoe heet", " vzw").sees("Klopt alles?", "Atelier Noord vzw", "stoppen")
    els.types("!").ends(0)

    assert "name: Atelier Noord vzw" in saved(tmp_path)
    assert 'version: "2.0"' in saved(tmp_path).replace("'", '"')


def test_a_file_of_that_name_is_never_overwritten(tmp_path: Path) -> None:
    before = half_done(tmp_path).read_bytes()
    els = Terminal(tmp_path, *tiny(), "--profile", "school")

    els.answers("Hoe heet", "Atelier Noord")
    els.answers(f"Er is al een bestand {FILE}", DOWN)
    els.sees("bewaard in atelier-noord-2.yaml", "In welk land", "stoppen").types(CTRL_C)
    els.ends(130)

    assert (tmp_path / FILE).read_bytes() == before
    assert "profile: school" in (tmp_path / "atelier-noord-2.yaml").read_text()


def test_a_file_of_that_name_can_be_resumed(tmp_path: Path) -> None:
    half_done(tmp_path)
    els = Terminal(tmp_path, *tiny(), "--profile", "office")

    els.answers("Hoe heet", "Atelier Noord").answers(f"Er is al een bestand {FILE}")
    els.sees("Hoeveel plaatsen", "stoppen").types(CTRL_C)

    assert f"wizard {FILE}" in els.ends(130)


def test_without_a_locale_the_language_is_asked(tmp_path: Path) -> None:
    els = Terminal(tmp_path, *tiny(), LANG="C.UTF-8")

    els.sees("Nederlands, français of English?", "Nederlands", "Français", "English")
    els.answers("", DOWN, DOWN)
    els.sees("Welcome", "What fits you best?", "stop").types("!")

    assert "See you later." in els.ends(0)


def test_leaving_at_the_language_is_quiet(tmp_path: Path) -> None:
    els = Terminal(tmp_path, *tiny(), "--plain", LANG="C.UTF-8")

    els.answers("Nederlands, français of English?", "<")
    els.sees("Nederlands, français of English?", "> ").types(CTRL_C)

    els.ends(0)


def test_escape_on_a_line_of_the_review_is_the_review(tmp_path: Path) -> None:
    half_done(tmp_path)
    els = Terminal(tmp_path, FILE, "--ask", "doc.version")

    els.answers("Welke versie", ERASE_LINE, "2.0")
    els.sees("Klopt alles?", "Atelier Noord", "stoppen").types(DOWN, DOWN, ENTER)
    els.sees("Hoe heet", "stoppen").types(ESCAPE)
    els.sees("Klopt alles?", "Naam van de organisatie", "stoppen").types(UP, ENTER)

    assert f"wizard {FILE}" in els.ends(0)


def test_a_mistyped_name_is_asked_about(tmp_path: Path) -> None:
    half_done(tmp_path)
    els = Terminal(tmp_path, "atelier-nord.yaml")

    els.answers("atelier-nord.yaml bestaat niet. Bedoelt u atelier-noord.yaml?")
    els.sees("Welkom terug", "Hoeveel plaatsen", "stoppen").types(CTRL_S)

    assert f"wizard {FILE}" in els.ends(0)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
