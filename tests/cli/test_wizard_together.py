"""Proves that what somebody else does to the answers file meanwhile is never lost."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen.actions.wizard import Sitting, Wishes, open_sitting
from policygen.cli.accept import accept_command
from policygen.cli.wizard import wizard_command
from policygen.model.values import Value
from tests.at_once import AT_ONCE, all_at_once
from tests.builders import TINY
from tests.journeys import command

START = f"""\
blueprint: {TINY}/
profile: office
org:
  name: Atelier Noord  # on the door
shed:
  places: 12
  charging: no
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "atelier.yaml"
    path.write_text(START, encoding="utf-8")
    return path


def sit(file: Path, *data: str) -> Sitting:
    return open_sitting(file, Wishes(language="en", data=data))


def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def edit(file: Path, old: str, new: str) -> None:
    """Save the file from an editor."""
    assert old in text(file)
    file.write_text(text(file).replace(old, new), encoding="utf-8")


def copies(file: Path) -> list[str]:
    return [text(path) for path in sorted(file.parent.glob(f"{file.name}.bak*"))]


@pytest.fixture(params=["ours", "stranger"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the interview be held here, or in the process of a stranger's blueprint."""
    if request.param == "ours":
        monkeypatch.setattr("policygen.actions.wizard.SIMPLE_ID", re.compile(".*"))
    return str(request.param)


def test_two_sittings_keep_each_others_answers(file: Path, kind: str) -> None:
    one, two = sit(file), sit(file)

    one.put("shed.places", 30)
    two.put("people.contact", "els@noord.be")

    assert "places: 30" in text(file)
    assert "contact: els@noord.be" in text(file)
    (news,) = two.take_news()
    assert (news.taken, news.kept, news.copy) == (("shed.places",), (), None)
    assert two.interview.value("shed.places") == 30
    assert one.take_news() == two.take_news() == ()
    assert copies(file) == []


def test_the_last_answer_to_one_question_stands_and_the_other_is_kept(
    file: Path, kind: str
) -> None:
    one, two = sit(file), sit(file)
    one.put("shed.places", 30)
    before = text(file)

    two.put("shed.places", 40)

    assert "places: 40" in text(file)
    (news,) = two.take_news()
    assert (news.taken, news.kept) == ((), ("shed.places",))
    assert copies(file) == [before]
    assert news.copy == file.with_name("atelier.yaml.bak")

    one.put("people.contact", "els@noord.be")
    (heard,) = one.take_news()
    assert (heard.taken, heard.kept) == (("shed.places",), ())
    assert "places: 40" in text(file)


def test_an_editor_may_add_comments_answers_and_reasons(file: Path) -> None:
    sitting = sit(file)
    edit(file, "# on the door", "# on the window")
    edit(file, "  charging: no\n", "")
    file.write_text(
        f"{text(file)}  hours: mon-fri 09:00-17:00\n"
        "overrides:\n  - rule: B-1\n    reason: agreed\n"
    )

    sitting.put("people.contact", "els@noord.be")

    assert "# on the window" in text(file)
    assert "hours: mon-fri 09:00-17:00" in text(file)
    assert "reason: agreed" in text(file)
    assert "charging: no" not in text(file)
    (news,) = sitting.take_news()
    assert set(news.taken) == {"shed.charging", "shed.hours"}


def test_another_profile_is_taken_too(file: Path) -> None:
    sitting = sit(file)
    edit(file, "profile: office", "profile: school")

    sitting.put("people.contact", "els@noord.be")

    assert "profile: school" in text(file)


def test_an_editor_that_saves_what_it_had_open_takes_no_answer_away(
    file: Path, kind: str
) -> None:
    sitting = sit(file)
    sitting.put("shed.places", 30)
    sitting.put("people.contact", "els@noord.be")
    file.write_text(START.replace("Noord", "Zuid"), encoding="utf-8")
    stale = text(file)

    sitting.put("doc.effective", "2027-03-01")

    assert "name: Atelier Zuid" in text(file)
    assert "places: 30" in text(file)
    assert "contact: els@noord.be" in text(file)
    (news,) = sitting.take_news()
    assert news.taken == ("org.name",)
    assert set(news.kept) == {"shed.places", "people.contact"}
    assert copies(file) == [stale]


@pytest.mark.parametrize(
    "broken", ["blueprint: [\n", "shed:\n  places: a dozen\n", "\xff"]
)
def test_a_file_that_cannot_be_read_any_more_is_kept_beside(
    file: Path, broken: str
) -> None:
    sitting = sit(file)
    file.write_bytes(broken.encode("latin-1"))

    sitting.put("people.contact", "els@noord.be")

    assert text(file) == f"{START}\npeople:\n  contact: els@noord.be\n"
    (news,) = sitting.take_news()
    assert (news.taken, news.kept) == ((), ())
    assert news.copy
    assert news.copy.read_bytes() == broken.encode("latin-1")


def test_a_second_copy_gets_a_number_and_the_rights_of_the_file(file: Path) -> None:
    file.chmod(0o600)
    sitting = sit(file)
    for number in range(2):
        file.write_text(f"blueprint: [{number}")
        sitting.put("shed.places", 20 + number)

    assert copies(file) == ["blueprint: [0", "blueprint: [1"]
    found = sorted(file.parent.glob("*.bak*"))
    assert [path.name for path in found] == ["atelier.yaml.bak", "atelier.yaml.bak-2"]
    assert {path.stat().st_mode & 0o777 for path in found} == {0o600}


def test_a_file_that_was_taken_away_is_written_again_with_its_comments(
    file: Path,
) -> None:
    sitting = sit(file)
    sitting.put("shed.places", 30)
    file.unlink()

    sitting.put("people.contact", "els@noord.be")

    assert "# on the door" in text(file)
    assert "places: 30" in text(file)
    assert sitting.take_news() == ()


def test_what_came_with_the_command_line_and_changed_meanwhile_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Sitting.save

    def save(sitting: Sitting) -> None:
        edit(file, "places: 12", "places: 30")
        read(sitting)

    monkeypatch.setattr(Sitting, "save", save)

    sitting = sit(file, "shed.places=40", "people.contact=els@noord.be")

    (news,) = sitting.take_news()
    assert news.kept == ("shed.places",)
    assert "places: 40" in text(file)


def test_what_eight_wizards_were_told_at_once_is_all_in_the_file(file: Path) -> None:
    keys = (
        "shed.places=30",
        "people.contact=els@noord.be",
        "doc.effective=2027-03-01",
        "shed.charging=yes",
        "shed.hours=mon-fri 09:00-17:00",
        "org.country=nl",
        "org.name=Atelier Zuid",
        "brand.colour=#204060",
    )
    assert len(keys) == AT_ONCE

    ends = all_at_once(lambda which: sit(file, keys[which]))

    assert ends == [0] * AT_ONCE
    for key in keys:
        name, _, value = key.partition("=")
        assert f"{name.partition('.')[2]}: {value}" in text(file).replace('"', "")


def test_a_sitting_that_was_killed_stands_in_nobodys_way(file: Path) -> None:
    with subprocess.Popen(
        command("wizard", file, "--full", "--plain", "--language", "en"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as running:
        assert running.stdout
        running.stdout.readline()
        running.kill()

    sit(file, "shed.places=30")

    assert "places: 30" in text(file)


def test_accepting_a_finding_while_the_wizard_is_open_keeps_both(file: Path) -> None:
    sitting = sit(file)
    accepted = CliRunner().invoke(accept_command, [str(file), "B-1", "--reason", "so"])
    assert accepted.exit_code == 0

    sitting.put("shed.places", 30)

    assert "reason: so" in text(file)
    assert sitting.take_news() == ()


Change = Callable[[Path], object]


def ask_beside(file: Path, change: Change, patch: pytest.MonkeyPatch) -> str:
    """Answer one question while somebody else changes the file; give what was said."""
    put = Sitting.put

    def put_beside(sitting: Sitting, key: str, value: Value) -> None:
        patch.setattr(Sitting, "put", put)
        change(file)
        put(sitting, key, value)

    patch.setattr(Sitting, "put", put_beside)
    words = [str(file), "--ask", "shed.places", "--language", "nl", "--plain"]
    said = CliRunner().invoke(wizard_command, words, input="40\n!\n")
    assert said.exit_code == 0, said.output
    flat = " ".join(said.output.split())
    assert "Iemand anders heeft dit bestand intussen ook gewijzigd." in flat
    assert "places: 40" in text(file)
    return flat


def test_the_wizard_says_what_was_taken_over_and_what_was_kept(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(file: Path) -> None:
        edit(file, "places: 12", "places: 30")
        edit(file, "Atelier Noord", "Atelier Zuid")

    said = ask_beside(file, change, monkeypatch)

    assert "Dit is overgenomen:" in said
    assert "Atelier Zuid" in said
    assert "Hierbij blijft uw antwoord staan; wat er stond, vindt u in" in said
    assert "atelier.yaml.bak" in said
    assert "Atelier Zuid" in text(file)


def test_the_wizard_says_that_the_file_could_not_be_read(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ask_beside(file, lambda path: path.write_text("["), monkeypatch)

    assert "Het kan zo niet meer gelezen worden." in said
    assert "overgenomen" not in said


def test_of_many_new_answers_the_first_are_shown(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = (
        "  country: nl\ndoc:\n  version: '2.0'\n  effective: 2027-03-01\n"
        "  owner: Els\npeople:\n  contact: els@noord.be\nbrand:\n"
        "  colour: '#204060'\n  font: lato\n  footer: x\n  prepared_by: y\nshed:"
    )

    said = ask_beside(file, lambda path: edit(path, "shed:", more), monkeypatch)

    assert said.count("En nog 1 antwoord.") == 1


def test_a_profile_that_was_chosen_here_stays(file: Path) -> None:
    one, two = sit(file), sit(file)
    one.choose_profile("school")
    edit(file, "places: 12", "places: 30")

    two.put("people.contact", "els@noord.be")
    one.put("doc.effective", "2027-03-01")

    assert "profile: school" in text(file)
    assert "places: 30" in text(file)


def test_both_at_once_may_say_the_same(file: Path) -> None:
    one, two = sit(file), sit(file)

    one.put("shed.places", 30)
    two.put("shed.places", 30)

    assert two.take_news() == ()
    assert copies(file) == []
