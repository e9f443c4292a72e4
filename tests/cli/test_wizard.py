"""Proves what the wizard asks, keeps and says, with lines instead of a terminal."""

from __future__ import annotations

import errno
import io
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from policygen.actions import limits
from policygen.actions.place import Built
from policygen.actions.wizard import Wishes, begin, open_sitting
from policygen.cli.ask_plain import PlainFace
from policygen.cli.ending import say_what_next
from policygen.cli.tongue import language_of
from policygen.cli.wizard import wizard_command
from policygen.errors import InputError, MachineError
from policygen.model.finding import Finding, Severity
from policygen.model.pack import Format, PackFile
from policygen.render.manifest import Manifest, write_manifest
from policygen.speech.say import say
from tests.builders import TINY

FILE = Path("atelier-noord.yaml")
KEEPER = ("concierge", "", "", "", "", "")
QUICK = ("", "Atelier Noord", "", "", "2027-03-01", "12", "", *KEEPER, "els@noord.be")
REVIEW_LEAVE = "!"

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")

    def run(*arguments: str, lines: tuple[str, ...] = (), new: bool = True) -> Result:
        blueprint = ("--blueprint", f"{TINY}/") if new else ()
        typed = "".join(f"{line}\n" for line in lines)
        return CliRunner().invoke(wizard_command, [*blueprint, *arguments], input=typed)

    return run


def saved(file: Path = FILE) -> str:
    return file.read_text(encoding="utf-8")


def half_done(text: str = "") -> Path:
    FILE.write_text(
        f"blueprint: {TINY}/\nprofile: office\norg:\n  name: Atelier Noord\n{text}",
        encoding="utf-8",
    )
    return FILE


def test_the_quick_path_saves_every_answer(run: Run) -> None:
    result = run(lines=(*QUICK, REVIEW_LEAVE))

    assert result.exit_code == 0, result.output
    assert "See you later." in result.output
    assert "places: 12" in saved()
    assert "contact: els@noord.be" in saved()


@pytest.mark.pdf
def test_the_end_is_a_pack_and_what_to_do_with_it(run: Run) -> None:
    result = run(lines=(*QUICK, ""))

    assert result.exit_code == 0, result.output
    assert Path("output/atelier-noord/manifest.json").is_file()
    assert "== What to do now\n1. Read everything" in result.output
    assert "Put it on your website" in result.output
    assert f"wizard {FILE}\n" in result.output


@pytest.mark.pdf
def test_the_pack_of_the_wizard_has_the_looks_of_the_consultant(run: Run) -> None:
    Path("house.yaml").write_text("colour: '#7a3b1d'\n", encoding="utf-8")

    result = run("--brand", "house.yaml", "-o", "packs", lines=(*QUICK, ""))

    assert result.exit_code == 0, result.output
    page = Path("packs/atelier-noord/nl-BE/fietsenstalling-afspraken.html")
    assert "--colour: #7a3b1d" in page.read_text(encoding="utf-8")
    assert "you leave open under Looks comes from house.yaml" in result.output
    assert f"wizard {FILE} -o packs --brand house.yaml\n" in result.output
    assert "#7a3b1d" not in saved()


def test_a_mistake_in_a_brand_file_is_told_before_the_first_question(run: Run) -> None:
    result = run("--brand", "house.yaml", "--language", "nl")

    assert isinstance(result.exception, InputError)
    assert str(result.exception) == (
        "house.yaml: Dit bestand bestaat niet. "
        "Kijk de naam na die achter --brand staat."
    )
    assert not result.output


def test_leaving_tells_the_command_with_the_same_looks(run: Run) -> None:
    Path("house.yaml").write_text("colour: '#7a3b1d'\n", encoding="utf-8")

    early = run("--brand", "house.yaml", lines=("!",))
    late = run("--brand", "house.yaml", lines=(*QUICK, REVIEW_LEAVE))

    assert "wizard --brand house.yaml\n" in early.output
    assert f"wizard {FILE} --brand house.yaml\n" in late.output


@pytest.mark.pdf
def test_defaults_and_data_need_nobody(run: Run) -> None:
    half_done("people:\n  keepers: [{role: concierge}]\n  contact: els@noord.be\n")

    result = run(
        str(FILE),
        "--defaults",
        "--data",
        "doc.effective=2027-03-01",
        "--data",
        "shed.places=12",
        new=False,
    )

    assert result.exit_code == 0, result.output
    assert "Is everything right?" not in result.output
    assert "places: 12" in saved()
    assert Path("output/atelier-noord/manifest.json").is_file()


def test_defaults_ask_what_is_required_and_then_show_the_review(run: Run) -> None:
    data = ("--data", "org.name=Atelier Noord", "--data", "shed.places=12")

    result = run(
        "--defaults",
        *data,
        "--profile",
        "school",
        lines=("2027-03-01", *KEEPER, "els@noord.be", REVIEW_LEAVE),
    )

    assert result.exit_code == 0, result.output
    assert "In which country" not in result.output
    assert "Is everything right?" in result.output
    assert "profile: school" in saved()


def test_defaults_never_go_on_with_a_file_that_is_there(run: Run) -> None:
    before = half_done().read_bytes()

    run("--defaults", "--data", "org.name=Atelier Noord")

    assert FILE.read_bytes() == before
    assert Path("atelier-noord-2.yaml").is_file()


def test_a_second_file_of_the_same_name_gets_a_number(run: Run) -> None:
    half_done()
    shutil.copy(FILE, "atelier-noord-2.yaml")

    result = run(lines=("", "Atelier Noord", "2"))

    assert "Make a new file: atelier-noord-3.yaml" in result.output
    assert Path("atelier-noord-3.yaml").is_file()


def test_the_end_of_the_input_says_how_to_resume(run: Run) -> None:
    result = run(lines=QUICK[:4])

    assert result.exit_code == 1
    assert "The input ended before everything was asked." in result.output
    assert f"Everything you filled in is in {FILE}." in result.output


def test_the_end_of_the_input_before_the_name_says_how_to_start(run: Run) -> None:
    result = run(lines=("",))

    assert "There was nothing to save yet." in result.output
    assert list(Path().iterdir()) == []


def test_a_file_that_is_not_there_yet_is_started(run: Run) -> None:
    result = run("client.yaml", lines=("", "Atelier Noord", "!"))

    assert result.exit_code == 0, result.output
    assert "name: Atelier Noord" in saved(Path("client.yaml"))


def test_a_file_in_a_folder_that_is_not_there_is_refused(run: Run) -> None:
    result = run("nowhere/client.yaml")

    assert isinstance(result.exception, InputError)
    assert "The folder nowhere does not exist." in str(result.exception)


def test_a_broken_file_is_refused_with_its_lines_and_left_alone(run: Run) -> None:
    before = half_done("shed:\n  places: many\n").read_bytes()

    result = run(str(FILE), new=False)

    assert isinstance(result.exception, InputError)
    assert f"{FILE}:6:11" in str(result.exception)
    assert FILE.read_bytes() == before


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "een dubbele punt waar dat niet kan."),
        ("fr", "un deux-points se trouve là où il ne peut pas."),
        ("en", "a colon stands where there can be none."),
    ],
)
def test_a_file_that_is_no_yaml_is_told_in_the_language_of_the_questions(
    run: Run, language: str, said: str
) -> None:
    half_done("shed: a: b\n")

    result = run(str(FILE), "--language", language, new=False)

    assert isinstance(result.exception, InputError)
    assert said in str(result.exception)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--profile", "schol"), 'Did you mean "school"?'),
        (("--profile", "zoo"), "The profiles are: office, school."),
        (("--ask", "shed.place"), "shed.places"),
        (("--data", "shed.places"), "--data shed.places"),
        (("--data", "shed.places=many"), "whole number"),
    ],
)
def test_a_wrong_wish_is_refused(
    run: Run, arguments: tuple[str, ...], message: str
) -> None:
    result = run(*arguments)

    assert isinstance(result.exception, InputError)
    assert message in str(result.exception)


def test_a_language_that_is_not_spoken_is_wrong_use(run: Run) -> None:
    result = run("--language", "eo")

    assert result.exit_code == 2
    assert "Choose from nl, fr, en." in result.output


def test_the_language_is_that_of_the_option(run: Run) -> None:
    assert "== Welkom" in run("--language", "nl").output


def test_without_a_locale_and_a_terminal_it_speaks_english(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "C")

    assert "== Welcome" in run().output


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"LANG": "nl_BE.UTF-8"}, "nl-BE"),
        ({"LANG": "nl_NL@euro"}, "nl-NL"),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "nl_BE.UTF-8"}, "en-US"),
        ({"LC_ALL": "C", "LANG": "nl_BE.UTF-8"}, ""),
        ({"LANG": "fr_BE.UTF-8"}, "fr-BE"),
        ({"LANG": "de_BE.UTF-8"}, ""),
        ({"LANG": "nl_BE.UTF-8", "LANGUAGE": "de:fr:en"}, "fr"),
        ({"LANG": "nl_BE.UTF-8", "LANGUAGE": "de"}, ""),
        ({"LANG": "C.UTF-8", "LANGUAGE": "nl"}, ""),
        ({}, ""),
    ],
)
def test_the_locale_tells_the_language(
    environment: dict[str, str], expected: str
) -> None:
    assert language_of(environment) == expected


def test_going_back_before_the_first_question_is_the_profile(run: Run) -> None:
    result = run(lines=("<", "", "<", "2", "Atelier Noord", "!"))

    assert "There is nothing to go back to." in result.output
    assert "profile: school" in saved()


def test_another_profile_is_saved_at_once(run: Run) -> None:
    run(lines=("", "Atelier Noord", "<", "<", "2"))

    assert "profile: school" in saved()
    assert "name: Atelier Noord" in saved()


def test_leaving_at_the_profile_saves_nothing(run: Run) -> None:
    assert run(lines=("!",)).exit_code == 0
    assert run(lines=("", "<", "!")).exit_code == 0
    assert list(Path().iterdir()) == []


def test_a_blueprint_without_profiles_asks_for_none(run: Run, tmp_path: Path) -> None:
    folder = shutil.copytree(TINY, tmp_path / "plain-shed")
    main = folder / "blueprint.yaml"
    text = main.read_text(encoding="utf-8")
    main.write_text(
        text.partition("profiles:")[0].replace("id: bike-shed", "id: plain-shed"),
        encoding="utf-8",
    )

    result = run(
        "--blueprint", f"{folder}/", lines=("<", "Atelier Noord", "!"), new=False
    )

    assert "What fits you best?" not in result.output
    assert "There is nothing to go back to." in result.output
    assert "name: Atelier Noord" in saved()


def test_a_refusal_says_what_would_be_right(run: Run) -> None:
    half_done("shed:\n  places: 12\n")

    result = run(str(FILE), "--ask", "shed.places", lines=("0", "20", "!"), new=False)

    assert "! " in result.output
    assert "places: 20" in saved()


def test_ask_asks_just_that(run: Run) -> None:
    half_done("shed:\n  hours: mon-fri 09:00-17:00\n")

    result = run(str(FILE), "--ask", "shed.hours", lines=("sat 9-12", "!"), new=False)

    assert "Welcome back" in result.output
    assert "[mon-fri 09:00-17:00]" in result.output
    assert "country" not in result.output.partition("Check all answers")[0]
    assert "hours: sat 09:00-12:00" in saved()


def test_dutch_days_and_dates_stand_ready_in_dutch(run: Run) -> None:
    half_done("shed:\n  hours: mon-fri 09:00-17:00\ndoc:\n  effective: 2027-03-01\n")

    result = run(
        str(FILE),
        *("--ask", "shed.hours", "--ask", "doc.effective", "--language", "nl"),
        lines=("", "", "!"),
        new=False,
    )

    assert "[ma-vr 09:00-17:00]" in result.output
    assert "[1 maart 2027]" in result.output


def test_french_days_and_dates_stand_ready_in_french(run: Run) -> None:
    half_done("shed:\n  hours: mon-fri 09:00-17:00\ndoc:\n  effective: 2027-03-01\n")

    result = run(
        str(FILE),
        *("--ask", "shed.hours", "--ask", "doc.effective", "--language", "fr"),
        lines=("2/3/2027", "lu-je 9h-16h", "!"),
        new=False,
    )

    assert "Vous revoilà" in result.output
    assert "[lu-ve 09:00-17:00]" in result.output
    assert "[1er mars 2027]" in result.output
    assert "hours: mon-thu 09:00-16:00" in saved()
    assert "effective: 2027-03-02" in saved()


def test_days_that_could_be_dutch_stay_english(run: Run) -> None:
    half_done("shed:\n  hours: tue-sun 09:00-17:00\n")

    result = run(
        str(FILE), "--ask", "shed.hours", "--language", "fr", lines=("!",), new=False
    )

    assert "[tue-sun 09:00-17:00]" in result.output


def test_days_that_could_be_french_stay_english(run: Run) -> None:
    half_done("shed:\n  hours: mon-tue 09:00-17:00\n")

    result = run(
        str(FILE), "--ask", "shed.hours", "--language", "nl", lines=("!",), new=False
    )

    assert "[mon-tue 09:00-17:00]" in result.output


def test_full_asks_everything_and_optional_questions_can_wait(run: Run) -> None:
    half_done("doc:\n  effective: 2027-03-01\nshed:\n  places: 12\n")
    lines = (
        "",
        "",
        "",
        "2",
        "de bewaker",
        "",
        "",
        "1",
        "3",
        "10",
        "Lock it.",
        "Twice.",
    )

    result = run(str(FILE), "--full", lines=(*lines, "", "-", "", "!"), new=False)

    assert result.exit_code == 0, result.output
    assert "This is what we propose. Enter takes it." in result.output
    assert "Not sure yet? Leave it empty, it can wait." in result.output
    assert "house_rules: |" in saved()


def test_a_text_is_asked_in_each_language_of_the_documents(run: Run) -> None:
    half_done("doc:\n  languages: [nl-BE, nl-NL, en]\n")

    result = run(
        str(FILE),
        *("--ask", "doc.owner"),
        lines=("the guard", "<", "", "de bewaker", "!"),
        new=False,
    )

    assert "(in Dutch)" in result.output
    assert "nl: de bewaker" in saved()
    assert "en: the guard" in saved()


def test_a_language_chosen_later_is_asked_for_what_was_answered(run: Run) -> None:
    half_done()

    run(
        str(FILE),
        *("--ask", "doc"),
        lines=("1", "", "", "2027-03-01", "the guard", "5", "1,3", "de bewaker", "!"),
        new=False,
    )

    assert "nl: de bewaker" in saved()
    assert "en: the guard" in saved()


def test_a_text_without_a_translation_keeps_the_first(run: Run) -> None:
    half_done("doc:\n  languages: [nl-BE, en]\n")

    run(
        str(FILE), "--ask", "shed.house_rules", lines=("Slot.", "", "-", "!"), new=False
    )

    assert "nl: Slot." in saved()
    assert "en: Slot." in saved()


def test_a_text_left_open_in_the_first_language_stays_open(run: Run) -> None:
    half_done("doc:\n  languages: [nl-BE, en]\n")

    result = run(str(FILE), "--ask", "shed.house_rules", lines=("", "!"), new=False)

    assert "House rules: not filled in yet" in result.output
    assert "house_rules" not in saved()


def test_an_answer_can_be_taken_away(run: Run) -> None:
    half_done("shed:\n  url: https://noord.be/\n")

    run(str(FILE), "--ask", "shed.url", lines=("-", "!"), new=False)

    assert "noord.be" not in saved()


def test_rows_are_added_moved_changed_and_removed(run: Run) -> None:
    half_done()
    second = ("2", "teacher", "", "", "", "0")
    lines = (
        *KEEPER[:5],
        *second,
        *("2", "3"),
        *("1", "3"),
        *("1", "1", "", "", "", "", "1,2"),
        *("2", "4"),
        *("2", "2"),
        *("", "!"),
    )

    result = run(str(FILE), "--ask", "people.keepers", lines=lines, new=False)

    assert result.exit_code == 0, result.output
    assert "concierge" in saved()
    assert "teacher" not in saved()
    assert "weekend" in saved()


def test_a_row_that_is_left_halfway_is_saved(run: Run) -> None:
    half_done()

    result = run(
        str(FILE),
        *("--ask", "people.keepers"),
        lines=(*KEEPER[:5], "2", "teacher", "!"),
        new=False,
    )

    assert "See you later." in result.output
    assert "concierge" in saved()
    assert "teacher" in saved()


def test_the_first_row_can_be_given_up(run: Run) -> None:
    half_done("shed:\n  places: 12\n")

    result = run(
        str(FILE),
        *("--ask", "shed.places", "--ask", "people.keepers"),
        lines=("", "concierge", "<", "<", "14", "!"),
        new=False,
    )

    assert result.exit_code == 0, result.output
    assert "places: 14" in saved()


def test_what_to_do_with_a_row_can_be_nothing(run: Run) -> None:
    half_done("people:\n  keepers: [{role: concierge}]\n")

    result = run(
        str(FILE),
        *("--ask", "people.keepers"),
        lines=("1", "<", "1", "3", "1", "1", "<", "2", "<", "", "!"),
        new=False,
    )

    assert result.exit_code == 0, result.output
    assert "role: concierge" in saved()


def test_too_few_rows_are_refused_in_the_list(run: Run) -> None:
    half_done("people:\n  keepers: [{role: concierge}]\n")

    result = run(
        str(FILE),
        *("--ask", "people.keepers"),
        lines=("1", "2", "1", *KEEPER[:5], "", "!"),
        new=False,
    )

    assert result.exit_code == 0, result.output
    assert "+ Add one" in result.output


def test_a_line_of_the_review_can_be_changed(run: Run) -> None:
    result = run(lines=(*QUICK, "3", "Atelier Zuid", "", "!"))

    assert result.output.count("Is everything right?") >= 2
    assert "name: Atelier Zuid" in saved()


def test_back_from_the_review_is_the_last_question(run: Run) -> None:
    result = run(lines=(*QUICK, "<", "an@noord.be", "!"))

    assert result.exit_code == 0, result.output
    assert "contact: an@noord.be" in saved()


def test_answers_that_cannot_be_built_are_kept_and_the_reason_is_told(
    run: Run,
) -> None:
    Path("output").write_text("in the way")

    result = run(lines=(*QUICK, ""))

    assert isinstance(result.exception, InputError | MachineError)
    assert "the documents could not be made" in result.output
    assert f"wizard {FILE}" in result.output


class Gone(io.StringIO):
    """A terminal that was closed."""

    error = errno.EIO

    def isatty(self) -> bool:
        return False

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        raise OSError(self.error, "gone")


class GoneDisk(Gone):
    error = errno.EBADF


def answer_on(
    stdin: io.StringIO, stdout: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> int:
    monkeypatch.setattr(sys, "stdin", stdin)
    monkeypatch.setattr(sys, "stdout", stdout)
    with pytest.raises(SystemExit) as ending:
        wizard_command.main([str(half_done())], standalone_mode=False)
    return int(str(ending.value.code))


def test_a_terminal_that_is_gone_is_the_end_of_the_input(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = io.StringIO()

    assert answer_on(Gone(), written, monkeypatch) == 1
    assert f"wizard {FILE}" in written.getvalue()


def test_another_error_of_the_system_is_not_hidden(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(OSError, match="gone"):
        answer_on(GoneDisk(), io.StringIO(), monkeypatch)


def test_a_new_file_is_announced_and_absent_until_something_is_answered(
    run: Run,
) -> None:
    result = run("client.yaml", lines=("", "!"))

    assert "client.yaml does not exist yet, so we begin a new file" in result.output
    assert "There was nothing to save yet." in result.output
    assert "wizard client.yaml\n" in result.output
    assert list(Path().iterdir()) == []


def test_a_file_without_an_ending_gets_one(run: Run) -> None:
    run("client", lines=("", "Atelier Noord", "!"))

    assert [path.name for path in Path().iterdir()] == ["client.yaml"]


@pytest.mark.parametrize(
    "typed", ["atelier-nord.yaml", "atelier", "atelier-noord-gent"]
)
def test_a_name_that_nearly_exists_is_asked_about(run: Run, typed: str) -> None:
    half_done()

    result = run(typed, lines=("", "!"))

    assert "does not exist. Did you mean atelier-noord.yaml?" in result.output
    assert "We go on with atelier-noord.yaml." in result.output
    assert [path.name for path in Path().iterdir()] == [str(FILE)]


def test_a_name_that_nearly_exists_can_be_meant_all_the_same(run: Run) -> None:
    half_done()

    run("atelier-nord.yaml", lines=("2", "", "Atelier Nord", "!"))

    assert "name: Atelier Nord\n" in saved(Path("atelier-nord.yaml"))


@pytest.mark.parametrize("lines", [("!",), ("<",), ()])
def test_leaving_when_asked_what_was_meant_changes_nothing(
    run: Run, lines: tuple[str, ...]
) -> None:
    before = half_done().read_bytes()

    result = run("atelier-nord.yaml", lines=lines)

    assert result.exit_code == 0, result.output
    assert "wizard atelier-nord.yaml\n" in result.output
    assert FILE.read_bytes() == before
    assert len(list(Path().iterdir())) == 1


def test_a_name_far_from_all_others_is_simply_begun(run: Run) -> None:
    half_done()

    result = run("bakery.yaml", lines=("", "!"))

    assert "Did you mean" not in result.output


def test_back_on_a_line_of_the_review_is_the_review(run: Run) -> None:
    result = run(lines=(*QUICK, "5", "<", "2"))

    assert result.exit_code == 0, result.output
    assert result.output.count("Is everything right?") == 2
    assert "Your choice (number) [5]" in result.output


def test_the_review_has_a_line_that_saves_and_leaves(run: Run) -> None:
    result = run(lines=(*QUICK, "2"))

    assert "Save and go on later" in result.output
    assert f"wizard {FILE}\n" in result.output


def test_back_on_the_review_with_nothing_before_it_stays(run: Run) -> None:
    half_done("shed:\n  places: 12\n")

    asked = ("--ask", "people.lock_code_keeper")

    result = run(str(FILE), *asked, lines=("<", "!"), new=False)

    assert result.exit_code == 0, result.output
    assert "There is nothing to go back to." in result.output


def test_a_person_is_doubted_once_where_a_job_title_is_asked(
    run: Run, tmp_path: Path
) -> None:
    folder = shutil.copytree(TINY, tmp_path / "bike-shed")
    questions = folder / "questions.yaml"
    text = questions.read_text(encoding="utf-8")
    role = "{key: role, type: text, required: true,"
    assert role in text
    questions.write_text(text.replace(role, f"{role} expects: job_title,"))
    half_done()
    FILE.write_text(saved().replace(f"{TINY}/", f"{folder}/"))

    result = run(
        str(FILE),
        *("--ask", "people.keepers"),
        lines=("Els Peeters", "Els Peeters", "", "", "", "", "", "!"),
        new=False,
    )

    assert "This looks like the name of a person." in result.output
    assert "such as manager: it lasts longer" in " ".join(result.output.split())
    assert "role: Els Peeters" in saved()


def test_a_colour_too_pale_to_read_is_refused_at_once(run: Run) -> None:
    half_done()

    result = run(
        str(FILE), "--ask", "brand.colour", lines=("#ffffaa", "#7a3b1d", "!"), new=False
    )

    assert '"#ffffaa" is too pale to read on white.' in result.output
    assert "#7a3b1d" in saved()


def finished() -> None:
    """Leave a client with documents, though empty ones."""
    half_done('shed:\n  places: 12\ndoc:\n  version: "1.0"\n')
    manifest = Manifest(
        policygen="1.0.0",
        blueprint=("bike-shed", "1.0.0"),
        client="Atelier Noord",
        answers_sha256="",
        inputs_sha256="",
        findings=(),
        files=(),
    )
    folder = Path("output/atelier-noord")
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_bytes(write_manifest(manifest))


def freeze(version: str) -> None:
    """Leave a release of that client, of which only the folder matters here."""
    Path("output/atelier-noord/releases", version).mkdir(parents=True)


def test_a_change_after_a_release_asks_for_a_new_version(run: Run) -> None:
    finished()
    freeze("1.0")

    result = run(str(FILE), "--ask", "shed.places", lines=("20", "!"), new=False)

    assert "Version 1.0 is frozen already" in result.output


def test_a_change_of_a_draft_asks_for_no_new_version(run: Run) -> None:
    finished()
    freeze("0.9")

    result = run(str(FILE), "--ask", "shed.places", lines=("20", "!"), new=False)

    assert "frozen already" not in result.output


@pytest.mark.parametrize(
    ("frozen", "following"),
    [((), "1.0"), (("1.0",), "2.0"), (("1.0", "2.3"), "3.0"), (("0.9",), "1.0")],
)
def test_the_version_to_freeze_next_is_one_that_is_not_frozen(
    run: Run, frozen: tuple[str, ...], following: str
) -> None:
    finished()
    for version in frozen:
        freeze(version)

    assert open_sitting(FILE, Wishes()).next_version(Path("output")) == following


def test_who_leaves_after_a_change_hears_that_the_documents_are_older(run: Run) -> None:
    finished()

    changed = run(str(FILE), "--ask", "shed.places", lines=("20", "!"), new=False)
    same = run(str(FILE), "--ask", "shed.places", lines=("20", "!"), new=False)

    assert "are still those from before your changes" in " ".join(
        changed.output.split()
    )
    assert f" build {FILE}\n" in changed.output
    assert "before your changes" not in same.output


@pytest.mark.parametrize(
    ("asked", "lines"),
    [(("shed.places",), ("",)), (("shed.places", "doc.version"), ("2.0", "20"))],
    ids=["nothing changed", "version raised"],
)
def test_without_need_no_new_version_is_asked_for(
    run: Run, asked: tuple[str, ...], lines: tuple[str, ...]
) -> None:
    finished()
    freeze("1.0")
    options = [word for key in asked for word in ("--ask", key)]

    result = run(str(FILE), *options, lines=(*lines, "!"), new=False)

    assert result.exit_code == 0, result.output
    assert "frozen already" not in result.output


def test_a_change_before_the_documents_asks_for_no_version(run: Run) -> None:
    half_done("shed:\n  places: 12\n")

    result = run(str(FILE), "--ask", "shed.places", lines=("20", "!"), new=False)

    assert "frozen already" not in result.output


def test_a_greedy_condition_of_a_stranger_is_stopped_with_a_word_of_resuming(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SECONDS", 1)
    monkeypatch.setattr(limits, "LAST_SECONDS", 0.1)
    folder = shutil.copytree(TINY, tmp_path / "bike-shed")
    questions = folder / "questions.yaml"
    text = questions.read_text(encoding="utf-8")
    slow = "([range(9999)] * 9999) | map('list') | map('length') | sum > 0"
    assert "shed.places >= 50 and org.country == 'be'" in text
    greedy = " and ".join(["shed.places > 99", slow, slow])
    questions.write_text(
        text.replace("shed.places >= 50 and org.country == 'be'", greedy)
    )
    half_done("shed:\n  places: 12\n")
    FILE.write_text(saved().replace(f"{TINY}/", f"{folder}/"))

    result = run(str(FILE), "--ask", "shed.places", lines=("200", "!"), new=False)

    assert isinstance(result.exception, InputError)
    assert "too much time or memory" in str(result.exception)
    assert f"wizard {FILE}\n" in result.output


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_wizard_begins_in_each_language(run: Run, language: str) -> None:
    result = CliRunner().invoke(
        wizard_command, ["--language", language], input="1\nX-huis BV\n!\n"
    )

    assert result.exit_code == 0, result.output
    assert say(language, "wizard.welcome.plain")[:20] in result.output
    assert say(language, "wizard.bye") in result.output


def test_a_long_interview_promises_no_quarter_of_an_hour(run: Run) -> None:
    short = run("--blueprint", "social-media", "--profile", "solo", new=False)
    long = run("--blueprint", "social-media", "--profile", "solo", "--full", new=False)

    assert "a quarter of an hour" in " ".join(short.output.split())
    assert "about an hour, in one go or in parts" in " ".join(long.output.split())


@pytest.mark.parametrize(("old_version", "is_told"), [("1.0", True), ("", False)])
def test_the_end_tells_how_to_raise_a_version_that_was_outgrown(
    tmp_path: Path, old_version: str, *, is_told: bool
) -> None:
    written = io.StringIO()
    face = PlainFace("en", io.StringIO(), written)
    sitting = begin(Wishes(blueprint=f"{TINY}/"), tmp_path / "client.yaml")
    built = Built(client="x", folder=tmp_path, files=(), findings=(), language="en")

    say_what_next(face, sitting, built, (old_version, "2.0"))

    commands = "client.yaml --ask doc.version --ask doc.effective\n"
    assert (commands in written.getvalue()) == is_told
    assert ("1. The documents still say version 1.0" in written.getvalue()) == is_told


def test_the_end_counts_points_as_check_does_and_names_the_guide(
    tmp_path: Path,
) -> None:
    written = io.StringIO()
    face = PlainFace("nl", io.StringIO(), written)
    sitting = begin(Wishes(blueprint=f"{TINY}/"), tmp_path / "client.yaml")
    open_answer = Finding(
        rule="L-40", severity=Severity.ERROR, message="open", key="shed.places"
    )
    forms = ((Format.HTML, "nl/plan.html"), (Format.GUIDE, "nl/klik.html"))
    files = tuple(
        PackFile(
            document="agreement",
            language="nl",
            format=form,
            path=path,
            sha256="",
            bytes=1,
        )
        for form, path in forms
    )
    built = Built(
        client="x",
        folder=tmp_path,
        files=files,
        findings=(open_answer, replace(open_answer, message="elsewhere")),
        language="nl",
    )

    say_what_next(face, sitting, built)

    assert "Er is nog 1 punt om naar te kijken:" in written.getvalue()
    assert "nl/plan (html)" in written.getvalue()
    assert "nl/klik (klikwijzer)" in written.getvalue()


@pytest.mark.parametrize(
    ("language", "roster", "heads"),
    [
        ("nl", "personeel.xlsx", " --language nl"),
        ("fr", "personnel.xlsx", " --language fr"),
        ("en", "staff.xlsx", ""),
    ],
)
def test_the_end_has_a_version_frozen_and_copies_made_before_anybody_signs(
    run: Run, tmp_path: Path, language: str, roster: str, heads: str
) -> None:
    written = io.StringIO()
    face = PlainFace(language, io.StringIO(), written)
    sitting = begin(Wishes(blueprint=f"{TINY}/"), Path("client.yaml"))
    (signed,) = [one.id for one in sitting.blueprint.documents if one.signed]
    file = PackFile(
        document=signed,
        language=language,
        format=Format.PDF,
        path="a.pdf",
        sha256="",
        bytes=1,
    )
    built = Built(
        client="x", folder=tmp_path, files=(file,), findings=(), language=language
    )

    say_what_next(face, sitting, built, place=("-o", "out", "--brand", "b.yaml"))

    said = written.getvalue()
    commands = (
        " release client.yaml 1.0 -o out --brand b.yaml\n",
        f" signoff roster-template {roster}{heads}\n",
        f" signoff open client.yaml {roster} --release 1.0 -o out\n",
    )
    places = [said.find(command) for command in commands]
    assert -1 not in places
    assert places == sorted(places)
    assert " ".join(say(language, "wizard.done.release").split()) in " ".join(
        said.split()
    )


def test_a_logo_that_is_gone_is_asked_again_with_a_word_why(run: Run) -> None:
    half_done("brand:\n  logo: gone.png\n")
    Path("new.png").touch()

    result = run(
        str(FILE), "--ask", "shed.places", lines=("20", "new.png", "!"), new=False
    )

    assert result.exit_code == 0, result.output
    assert 'There is no file "gone.png" beside the answers file.' in result.output
    assert "logo: new.png" in saved()


def test_a_logo_that_is_gone_stays_named_when_somebody_leaves(run: Run) -> None:
    people = "people:\n  keepers: [{role: concierge}]\n  contact: els@noord.be\n"
    half_done(f"{people}brand:\n  logo: gone.png\n")
    given = ("--data", "doc.effective=2027-03-01", "--data", "shed.places=12")

    result = run(str(FILE), "--defaults", *given, lines=("!",), new=False)

    assert 'There is no file "gone.png"' in result.output
    assert "logo: gone.png" in saved()


def test_what_is_named_but_does_not_apply_is_told_with_what_decides(run: Run) -> None:
    half_done("shed:\n  charging: no\n")

    result = run(str(FILE), "--ask", "shed.charging_rule", lines=("!",), new=False)

    words = " ".join(result.output.split())
    assert "is not asked now: it depends on another answer." in words
    assert "answered otherwise; now it says: no." in words
    assert f"wizard {FILE} --ask shed.charging\n" in result.output
    group = run(str(FILE), "--ask", "shed", lines=("!",), new=False)
    assert "is not asked now" not in group.output
