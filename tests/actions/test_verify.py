"""A file tells whether it is of a release, and whether a byte of it differs."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policygen.actions.release import ReleaseOptions, release_client
from policygen.actions.verify import says_no, verify_paths
from policygen.errors import InputError, MachineError
from policygen.model.pack import Format
from policygen.model.verdict import Fault, Judgement, Verdict
from tests.journeys import CLIENT, Desk

HOME = "output/studio-north"
POLICY = "en/bicycle-shed-agreement.md"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Give a desk with releases 1.0 and 2.0, to be copied before anything changes."""
    desk = Desk(tmp_path_factory.mktemp("shelf")).set_up()
    options = ReleaseOptions(output=desk.folder / "output", formats=(Format.MD,))
    release_client(desk.folder / CLIENT, "1.0", options, lambda *heard: None)
    desk.change("places: 60", "places: 61")
    release_client(desk.folder / CLIENT, "2.0", options, lambda *heard: None)
    return desk


@pytest.fixture
def copy(shelf: Desk, tmp_path: Path) -> Desk:
    folder = tmp_path / "copy"
    shutil.copytree(shelf.folder, folder, copy_function=shutil.copyfile)
    return Desk(folder)


def judge(desk: Desk, *names: str) -> tuple[Judgement, ...]:
    return verify_paths([desk.folder / name for name in names], desk.folder / "output")


def one(desk: Desk, name: str) -> Judgement:
    (found,) = judge(desk, name)
    return found


def test_a_file_of_a_release_is_known(shelf: Desk) -> None:
    found = one(shelf, f"{HOME}/releases/2.0/{POLICY}")

    assert found.verdict is Verdict.UNCHANGED
    assert (found.client, found.version, found.file) == ("Studio North", "2.0", POLICY)
    assert (found.current, found.is_current, found.language) == ("2.0", True, "nl-BE")


def test_a_release_that_was_followed_is_not_the_current_one(shelf: Desk) -> None:
    found = one(shelf, f"{HOME}/releases/1.0")

    assert (found.verdict, found.is_current, found.current) == (
        *(Verdict.UNCHANGED, False, "2.0"),
    )
    assert found.files == len(shelf.files(f"{HOME}/releases/1.0"))


@pytest.mark.parametrize("place", ["output", HOME, f"{HOME}/releases"])
def test_all_releases_in_a_folder_are_looked_at(shelf: Desk, place: str) -> None:
    assert [item.version for item in judge(shelf, place)] == ["1.0", "2.0"]


def test_a_copy_with_another_name_is_known_by_its_print(copy: Desk) -> None:
    data = copy.files(f"{HOME}/releases/1.0")[POLICY]
    copy.write("mail/scan 7.md", data)
    copy.write("mail/record.json", copy.files(f"{HOME}/releases/2.0")["release.json"])

    found = judge(copy, "mail")

    assert [(item.verdict, item.version, item.file) for item in found] == [
        (Verdict.UNCHANGED, "2.0", "release.json"),
        (Verdict.UNCHANGED, "1.0", POLICY),
    ]


def test_a_file_with_the_name_and_other_bytes_is_told_apart(copy: Desk) -> None:
    copy.write("mail/bicycle-shed-agreement.md", "Other.")

    found = one(copy, "mail/bicycle-shed-agreement.md")

    assert found.verdict is Verdict.CHANGED
    assert found.namesakes == ("Studio North 1.0", "Studio North 2.0")


def test_a_draft_and_a_stranger_are_of_no_release(copy: Desk) -> None:
    copy.build()
    copy.write("stranger.txt", "Hello.")
    copy.write("output/broken/manifest.json", "[]")

    found = judge(copy, f"{HOME}/{POLICY}", "stranger.txt")

    assert [item.verdict for item in found] == [Verdict.DRAFT, Verdict.UNKNOWN]
    assert says_no(found)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_byte_that_is_flipped_anywhere_is_found(
    shelf: Desk, data: st.DataObject
) -> None:
    version = data.draw(st.sampled_from(["1.0", "2.0"]))
    home = shelf.folder / HOME / "releases" / version
    name = data.draw(st.sampled_from(sorted(shelf.files(f"{HOME}/releases/{version}"))))
    before = (home / name).read_bytes()
    place = data.draw(st.integers(0, len(before) - 1))
    after = bytearray(before)
    after[place] ^= data.draw(st.integers(1, 255))

    (home / name).chmod(0o644)
    (home / name).write_bytes(after)
    try:
        whole = one(shelf, f"{HOME}/releases/{version}")
        alone = one(shelf, f"{HOME}/releases/{version}/{name}")
    finally:
        (home / name).write_bytes(before)

    assert whole.verdict is Verdict.CHANGED
    assert whole.faults == (Fault(path=name, verdict=Verdict.CHANGED),)
    assert alone.verdict is Verdict.CHANGED


def test_what_is_missing_and_what_does_not_belong_is_named(copy: Desk) -> None:
    home = copy.folder / HOME / "releases" / "1.0"
    (home / POLICY).unlink()
    copy.write(f"{HOME}/releases/1.0/en/extra.md", "More.")

    found = one(copy, f"{HOME}/releases/1.0")
    extra = one(copy, f"{HOME}/releases/1.0/en/extra.md")

    assert found.faults == (
        Fault(path=POLICY, verdict=Verdict.MISSING),
        Fault(path="en/extra.md", verdict=Verdict.EXTRA),
    )
    assert extra.verdict is Verdict.EXTRA


def test_a_link_in_the_place_of_a_file_is_a_change(copy: Desk) -> None:
    file = copy.folder / HOME / "releases" / "1.0" / POLICY
    kept = copy.write("kept.md", file.read_bytes())
    file.unlink()
    file.symlink_to(kept)

    assert one(copy, f"{HOME}/releases/1.0").verdict is Verdict.CHANGED


def test_a_release_without_its_record_cannot_be_trusted(copy: Desk) -> None:
    (copy.folder / HOME / "releases/2.0/release.json").unlink()

    whole = one(copy, f"{HOME}/releases/2.0")
    alone = one(copy, f"{HOME}/releases/2.0/{POLICY}")

    assert whole.faults == (Fault(path="release.json", verdict=Verdict.MISSING),)
    assert alone.verdict is Verdict.UNKNOWN


def test_a_record_that_was_written_anew_is_betrayed_by_its_successor(
    copy: Desk,
) -> None:
    other = Desk(copy.folder / "other")
    other.folder.mkdir()
    other.set_up()
    other.change("places: 60", "places: 90")
    options = ReleaseOptions(output=other.folder / "output", formats=(Format.MD,))
    release_client(other.folder / CLIENT, "1.0", options, lambda *heard: None)
    forged = copy.folder / HOME / "releases/1.0"
    shutil.rmtree(forged)
    shutil.copytree(other.folder / HOME / "releases/1.0", forged)

    found = one(copy, f"{HOME}/releases/1.0")

    assert found.faults == (Fault(path="release.json", verdict=Verdict.CHANGED),)


def test_a_release_under_another_number_is_a_change(copy: Desk) -> None:
    shelf = copy.folder / HOME / "releases"
    (shelf / "2.0").rename(shelf / "3.0")

    found = one(copy, f"{HOME}/releases/3.0")

    assert found.faults == (Fault(path="release.json", verdict=Verdict.CHANGED),)
    assert found.current == "1.0"


def test_a_release_that_was_carried_away_is_still_known(copy: Desk) -> None:
    away = copy.folder / "stick" / "policy"
    shutil.copytree(copy.folder / HOME / "releases/1.0", away)

    here = verify_paths([away], copy.folder / "output")[0]
    elsewhere = verify_paths([away], copy.folder / "nowhere")[0]

    assert (here.verdict, here.current) == (Verdict.UNCHANGED, "2.0")
    assert (elsewhere.verdict, elsewhere.current) == (Verdict.UNCHANGED, "")


def test_a_carried_away_release_that_was_forged_differs_from_ours(copy: Desk) -> None:
    stick = Desk(copy.folder / "stick")
    stick.folder.mkdir()
    stick.set_up()
    options = ReleaseOptions(
        output=stick.folder / "output", formats=(Format.MD,), note="x"
    )
    release_client(stick.folder / CLIENT, "2.0", options, lambda *heard: None)

    found = one(copy, f"stick/{HOME}/releases/2.0")

    assert found.verdict is Verdict.CHANGED


def test_paths_that_are_not_there_are_all_named(copy: Desk) -> None:
    with pytest.raises(InputError) as refused:
        judge(copy, "one.pdf", "output", "two.pdf")

    assert len(refused.value.problems) == 2


def test_a_file_that_cannot_be_read_is_the_fault_of_the_machine(
    copy: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    copy.write("mail/scan.md", "x")
    monkeypatch.setattr(Path, "read_bytes", refuse)

    with pytest.raises(MachineError):
        judge(copy, "mail/scan.md")


def test_the_command_says_it_in_words(copy: Desk) -> None:
    copy.write(f"{HOME}/releases/1.0/{POLICY}", "Other.")
    copy.write("stranger.txt", "x")
    copy.write("bicycle-shed-agreement.md", "x")
    shutil.copytree(copy.folder / HOME / "releases/2.0", copy.folder / "stick")
    (copy.folder / HOME / "releases/2.0/release.json").write_text("{}")
    inside = f"{HOME}/releases/1.0"
    copy.write(f"{inside}/more.md", "x")

    said = copy.type(
        *("verify", inside, f"{inside}/{POLICY}", f"{inside}/more.md"),
        *("bicycle-shed-agreement.md", f"{HOME}/releases/2.0", "stranger.txt"),
    )
    stick = copy.type("verify", "stick", "-o", "nowhere")

    assert said.code == 1
    assert said.out.splitlines() == [
        f"{inside}: GEWIJZIGD: versie 1.0 van Studio North is niet meer heel.",
        f"    gewijzigd: {POLICY}",
        "    hoort hier niet: more.md",
        f"{inside}/{POLICY}: GEWIJZIGD: versie 1.0 van Studio North bevat dit niet zo.",
        f"{inside}/more.md: hoort niet bij versie 1.0 van Studio North, "
        "al ligt het ertussen.",
        "bicycle-shed-agreement.md: niet het bestand met die naam uit Studio North "
        "1.0: gewijzigd, of een ontwerp.",
        f"{HOME}/releases/2.0: GEWIJZIGD: release.json is niet meer te vertrouwen.",
        "    gewijzigd: release.json",
        "stranger.txt: belongs to no version that is known here.",
    ]
    assert stick.code == 0
    assert "Of er een nieuwere versie is, is hier niet bekend." in stick.out


def test_the_verdicts_can_be_read_by_a_program(copy: Desk) -> None:
    said = copy.type("verify", f"{HOME}/releases/2.0", "--json")

    (found,) = json.loads(said.out)
    assert said.code == 0
    assert (found["verdict"], found["version"], found["is_current"]) == (
        *("unchanged", "2.0", True),
    )
    assert found["faults"] == []


def test_a_folder_with_nothing_in_it_proves_nothing(copy: Desk) -> None:
    (copy.folder / "empty").mkdir()

    said = copy.type("verify", "empty")

    assert (said.code, said.out) == (1, "")
    assert "nothing to verify" in said.err


def test_where_there_are_no_releases_it_says_how_to_name_them(shelf: Desk) -> None:
    shelf.write("stranger.txt", "who")

    said = shelf.type("verify", "stranger.txt", "-o", "nowhere")

    assert said.code == 1
    assert "There are no releases in nowhere; name their folder with -o." in said.err
    assert "no releases in" not in shelf.type("verify", "stranger.txt").err


def test_where_no_client_is_known_the_computer_tells_the_language(copy: Desk) -> None:
    copy.write("stranger.txt", "who")
    (copy.folder / "empty").mkdir()
    french = {"LC_ALL": "fr_BE.UTF-8"}

    missing = copy.type("verify", "none.pdf", **french)
    unknown = copy.type("verify", "stranger.txt", "-o", "nowhere", **french)
    nothing = copy.type("verify", "empty", **french)

    assert missing.err.startswith("none.pdf: Ce fichier ou ce dossier n’existe pas.")
    assert "version connue" in unknown.out
    assert "Il n’y a pas de versions dans nowhere" in unknown.err
    assert nothing.err == "Il n’y a rien à vérifier ici.\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_what_is_no_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(InputError) as refused:
        verify_paths([tmp_path / "pipe"], tmp_path)

    assert "This is no file and no folder." in str(refused.value)
