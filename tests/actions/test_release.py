"""A version is frozen for good, and says what it changes and who signs again."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from policygen.actions.release import (
    Ahead,
    Released,
    ReleaseOptions,
    find_reopened,
    release_client,
)
from policygen.actions.verify import verify_paths
from policygen.errors import InputError
from policygen.model.pack import Format
from policygen.model.release import Comparison, Weight
from policygen.model.verdict import Verdict
from policygen.release.record import read_release
from tests.journeys import BAKERY, CLIENT, Desk
from tests.packs.paper import hear
from tests.pdf_structure import structure_faults
from tests.render import drawn

SHELF = "output/studio-north/releases"
TEXTS = (Format.MD, Format.HTML)
ENGLISH = "bike-shed/documents/agreement/en.md.j2"
Freeze = Callable[..., Released]


@pytest.fixture
def freeze(desk: Desk) -> Freeze:
    """Give a function that releases the client of the desk, without PDF files."""

    def run(version: str, *heard: list[Comparison], **wishes: object) -> Released:
        whole = {"output": desk.folder / "output", "formats": TEXTS, **wishes}
        options = ReleaseOptions(**whole)  # type: ignore[arg-type]

        def listen(ahead: Ahead) -> None:
            assert (ahead.language, ahead.folder.name) == ("nl-BE", "studio-north")
            for said in heard:
                said.append(ahead.comparison)

        return release_client(desk.folder / CLIENT, version, options, listen)

    return run


def problems(error: pytest.ExceptionInfo[InputError]) -> list[str]:
    return [problem.message for problem in error.value.problems]


def test_a_release_holds_the_pack_its_answers_and_a_print_of_every_file(
    desk: Desk, freeze: Freeze
) -> None:
    released = freeze("1.0", note="The first")

    files = desk.files(f"{SHELF}/1.0")
    assert sorted(files) == [
        "answers.yaml",
        *("en/bicycle-shed-agreement.html", "en/bicycle-shed-agreement.md"),
        *("en/notice-on-the-door.html", "en/notice-on-the-door.md"),
        "manifest.json",
        *("nl-BE/bericht-aan-de-deur.html", "nl-BE/bericht-aan-de-deur.md"),
        *("nl-BE/fietsenstalling-afspraken.html", "nl-BE/fietsenstalling-afspraken.md"),
        "print/en/bicycle-shed-agreement.html",
        "print/nl-BE/fietsenstalling-afspraken.html",
        *("release.json", "texts.json"),
    ]
    assert files["answers.yaml"] == (desk.folder / CLIENT).read_bytes()
    record = json.loads(files["release.json"])
    listed = {file["path"] for file in record["files"]}
    assert listed == set(files) - {"release.json"}
    assert (record["version"], record["effective"]) == ("1.0", "2026-12-01")
    assert (record["note"], record["previous"]) == ("The first", None)
    assert record["blueprint"] == {"id": "bike-shed", "version": "1.2.0"}
    assert read_release(released.folder) == released.release


def test_only_a_release_goes_without_the_word_draft(desk: Desk, freeze: Freeze) -> None:
    desk.build("--format", "md", "--format", "html")
    freeze("3.2")

    draft = desk.pack()["en/bicycle-shed-agreement.md"].decode()
    released = desk.files(f"{SHELF}/3.2")["en/bicycle-shed-agreement.md"].decode()
    assert 'status: "draft"' in draft
    assert 'version: "1.0"' in draft
    assert 'status: "released"' in released
    assert 'version: "3.2"' in released
    assert "Version 3.2, in force from 1 December 2026" in released


def test_a_release_and_a_build_leave_each_other_alone(
    desk: Desk, freeze: Freeze
) -> None:
    freeze("1.0")
    frozen = desk.files(SHELF)

    said = desk.build()

    assert said.code == 0
    assert "en/notice-on-the-door.md" in desk.pack()
    assert desk.files(SHELF) == frozen


def test_the_same_answers_freeze_to_the_same_bytes(desk: Desk, freeze: Freeze) -> None:
    freeze("1.0")

    freeze("1.0", output=desk.folder / "elsewhere")

    assert desk.files(SHELF) == desk.files("elsewhere/studio-north/releases")


@pytest.mark.parametrize(
    ("version", "told"),
    [
        (
            "1.0",
            "Versie 1.0 is al uitgebracht, en wat is uitgebracht, verandert nooit.",
        ),
        ("1", "Versie 1.0 is al uitgebracht, en wat is uitgebracht, verandert nooit."),
        ("0.9", "Versie 0.9 is ouder dan 1.0, die al is uitgebracht."),
        ("one", '"one" is geen versienummer.'),
    ],
)
def test_a_version_must_be_new(freeze: Freeze, version: str, told: str) -> None:
    freeze("1.0")

    with pytest.raises(InputError) as refused:
        freeze(version)

    assert problems(refused) == [told]


@pytest.mark.parametrize("note", ["two\nlines", "x" * 501, "\udc80"])
def test_a_note_is_one_line(freeze: Freeze, note: str) -> None:
    with pytest.raises(InputError, match="één regel van hoogstens 500"):
        freeze("1.0", note=note)


def test_what_is_still_open_is_never_released(desk: Desk, freeze: Freeze) -> None:
    desk.change("  effective: 2026-12-01\n", "")
    desk.write(CLIENT, (desk.folder / CLIENT).read_text() + OPEN_ON_PURPOSE)

    with pytest.raises(InputError, match="L-40"):
        freeze("1.0")

    assert not (desk.folder / SHELF).exists()


def test_an_error_of_a_check_is_released_with_a_written_reason_only(
    desk: Desk, freeze: Freeze
) -> None:
    desk.change("  places: 60", "  places: 12\n  charging_rule: any_time")
    desk.change("severity: warning", "severity: error", "bike-shed/rules.yaml")

    with pytest.raises(InputError, match="B-1"):
        freeze("1.0")

    assert not (desk.folder / SHELF).exists()
    with (desk.folder / CLIENT).open("a", encoding="utf-8") as stream:
        stream.write("\noverrides:\n  - {rule: B-1, reason: only e-bikes}\n")
    assert [item.reason for item in freeze("1.0").findings] == ["only e-bikes"]


def test_a_warning_stands_in_the_way_of_no_release(desk: Desk, freeze: Freeze) -> None:
    desk.change("  places: 60", "  places: 12\n  charging_rule: any_time")

    assert [item.rule for item in freeze("1.0").findings] == ["B-1"]


def test_a_refusal_says_that_there_is_no_version_and_which_command_mends_it(
    desk: Desk,
) -> None:
    desk.change("  effective: 2026-12-01\n", "")

    said = desk.type("release", CLIENT, "1.0", "-o", "out")

    assert said.code == 1
    assert f"wizard {CLIENT} --ask doc.effective -o out\n" in said.err
    assert said.err.index("L-40") < said.err.index("Versie 1.0 is niet gemaakt.")


def test_a_version_that_was_released_already_is_not_called_missing(
    desk: Desk,
) -> None:
    desk.type("release", CLIENT, "1.0", "--format", "md")

    again = desk.type("release", CLIENT, "1.0", "--format", "md")

    assert again.code == 1
    assert "Versie 1.0 is al uitgebracht" in again.err
    assert "niet gemaakt" not in again.err


OPEN_ON_PURPOSE = """
overrides:
  - rule: L-40
    reason: We will see.
"""


def test_a_first_release_cannot_be_editorial(freeze: Freeze) -> None:
    with pytest.raises(InputError, match="Dit is de eerste versie"):
        freeze("1.0", is_editorial=True)


def test_other_words_make_an_editorial_release(desk: Desk, freeze: Freeze) -> None:
    freeze("1.0")
    template = "bike-shed/documents/agreement/en.md.j2"
    desk.change("keep the passage clear", "leave the passage free", template)
    heard: list[Comparison] = []

    released = freeze("1.1", heard, is_editorial=True)

    (comparison,) = heard
    assert [item.clause for item in comparison.clauses] == ["BS-0"]
    assert comparison.reopens == ()
    assert released.release.weight is Weight.EDITORIAL
    assert released.release.previous
    assert released.release.previous[0] == "1.0"
    assert find_reopened(desk.folder / "output/studio-north", "1.0") == frozenset()


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (CLIENT, "places: 60", "places: 61", 'het was "60" en nu "61"'),
        (CLIENT, "2026-12-01", "2027-01-01", 'en nu "1 januari 2027"'),
        (CLIENT, "No mopeds.", "No cars.", "en: No cars."),
        (
            ENGLISH,
            "four hours at most",
            "five hours at most",
            'Bicycle shed agreement (en), "Charging". Gewijzigd: een getal.',
        ),
        (
            ENGLISH,
            "report damage to {{ people.contact }}",
            "report damage to shed@studio-north.example",
            'Bicycle shed agreement (en), "In short". Gewijzigd: een adres of een link.',
        ),
    ],
)
def test_an_editorial_release_of_more_than_words_is_refused(
    desk: Desk, freeze: Freeze, file: str, old: str, new: str, told: str
) -> None:
    freeze("1.0")
    desk.change(old, new, file)

    with pytest.raises(InputError) as refused:
        freeze("1.1", is_editorial=True)

    assert any(told in message for message in problems(refused))
    assert "--editorial" in refused.value.problems[-1].hint
    assert not (desk.folder / SHELF / "1.1").exists()


CLAUSES = "bike-shed/documents/agreement/clauses.yaml"
CHARGING = '- {id: BS-3, when: "shed.charging"}'


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        (CHARGING, '- {id: BS-3, when: "not shed.charging"}', "Dit deel vervalt."),
        ('- {id: BS-3, when: "not shed.charging"}', CHARGING, "Nieuw deel."),
    ],
    ids=["one goes", "one comes"],
)
def test_other_clauses_are_no_editorial_release(
    desk: Desk, freeze: Freeze, before: str, after: str, what: str
) -> None:
    if before != CHARGING:
        desk.change(CHARGING, before, CLAUSES)
    freeze("1.0")
    desk.change(before, after, CLAUSES)

    with pytest.raises(InputError) as refused:
        freeze("1.1", is_editorial=True)

    told = f'Bicycle shed agreement (en), "Charging". {what}'
    assert any(message.startswith(told) for message in problems(refused)), problems(
        refused
    )


def test_a_change_of_the_text_that_binds_reopens_its_translations(
    desk: Desk, freeze: Freeze
) -> None:
    english = "bike-shed/documents/agreement/en.md.j2"
    desk.change('{{ signatures(["User", "Keeper"]) }}', "", english)
    freeze("1.0")
    desk.change("nl: Geen brommers.", "nl: Geen brommers meer.")
    heard: list[Comparison] = []

    freeze("2.0", heard)

    (comparison,) = heard
    assert comparison.reopens == (("agreement", "en"), ("agreement", "nl-BE"))


def test_a_material_release_reopens_what_changed_and_only_that(
    desk: Desk, freeze: Freeze
) -> None:
    freeze("1.0")
    desk.change("en: No mopeds.", "en: No mopeds please.")
    desk.change("2026-12-01", "2027-03-01")
    heard: list[Comparison] = []

    freeze("2.0", heard)

    (comparison,) = heard
    home = desk.folder / "output/studio-north"
    assert comparison.reopens == (("agreement", "en"),)
    assert find_reopened(home, "1.0") == {("agreement", "en")}
    assert find_reopened(home, "2.0") == frozenset()
    redlines = desk.files(f"{SHELF}/2.0/changes")
    assert sorted(redlines) == [
        *("changes.html", "changes.json", "changes.md"),
        *("en/bicycle-shed-agreement.html", "en/bicycle-shed-agreement.md"),
        *("en/notice-on-the-door.html", "en/notice-on-the-door.md"),
    ]
    assert "{++please++}" in redlines["en/notice-on-the-door.md"].decode().replace(
        " ", ""
    )
    listed = redlines["changes.md"].decode()
    assert "tekent opnieuw:\n\n- Bicycle shed agreement (en)" in listed
    assert "| 1 december 2026 | 1 maart 2027 |" in listed
    assert "notice-on-the-door.html" in listed
    assert ".pdf" not in listed


def test_only_the_forms_that_are_asked_for_are_frozen(desk: Desk) -> None:
    said = desk.type("release", CLIENT, "1.0", "--format", "md", "--format", "xlsx")

    frozen = {Path(name) for name in desk.files(f"{SHELF}/1.0")}
    kept = {path.suffix for path in frozen if path.parts[0] in {"en", "nl"}}
    assert said.code == 0
    assert kept == {".md"}


def test_a_new_date_alone_has_nobody_sign_again(desk: Desk, freeze: Freeze) -> None:
    freeze("1.0")
    desk.change("2026-12-01", "2027-03-01")
    heard: list[Comparison] = []

    freeze("2.0", heard)

    assert heard[0].clauses == ()
    listed = desk.files(f"{SHELF}/2.0")["changes/changes.md"].decode()
    assert "Niemand tekent opnieuw." in listed


def test_a_release_that_changes_nothing_says_so(desk: Desk, freeze: Freeze) -> None:
    freeze("1.0")

    freeze("1.1")

    listed = desk.files(f"{SHELF}/1.1")["changes/changes.md"].decode()
    assert "Alleen het versienummer of de begindatum is anders." in listed


def test_a_document_that_comes_or_goes_is_one_line(desk: Desk, freeze: Freeze) -> None:
    freeze("1.0")
    desk.change("open_to_visitors: yes", "open_to_visitors: no")
    freeze("2.0")
    desk.change("open_to_visitors: no", "open_to_visitors: yes")
    freeze("3.0")

    gone = desk.files(f"{SHELF}/2.0")["changes/changes.md"].decode()
    came = desk.files(f"{SHELF}/3.0")["changes/changes.md"].decode()
    assert gone.count("Notice on the door | en") == 1
    assert "| Notice on the door | en | – | Dit document vervalt |" in gone
    assert "| Notice on the door | en | – | Nieuw document |" in came


def test_the_looks_of_a_consultant_are_kept_with_it(desk: Desk, freeze: Freeze) -> None:
    brand = desk.write("brand.yaml", "brand:\n  colour: '#123456'\n")

    freeze("1.0", brand=brand)

    assert desk.files(f"{SHELF}/1.0")["brand.yaml"] == brand.read_bytes()


def test_a_damaged_release_is_not_built_upon(desk: Desk, freeze: Freeze) -> None:
    freeze("1.0")
    (desk.folder / SHELF / "1.0/texts.json").unlink()

    with pytest.raises(InputError, match="is beschadigd"):
        freeze("2.0")


def test_a_release_whose_record_says_another_version_is_not_built_upon(
    desk: Desk, freeze: Freeze
) -> None:
    freeze("1.0")
    record = desk.folder / SHELF / "1.0/release.json"
    record.chmod(0o644)
    record.write_text(record.read_text().replace('"version": "1.0"', '"version": "9"'))

    with pytest.raises(InputError, match="is beschadigd"):
        freeze("2.0")


@pytest.mark.parametrize("harm", ["altered", "gone"])
def test_a_file_that_is_not_as_it_was_released_is_told_and_compared_with_all_the_same(
    desk: Desk, freeze: Freeze, harm: str
) -> None:
    freeze("1.0")
    folder = desk.folder / SHELF / "1.0"
    path = next(folder.glob("nl-BE/*.md"))
    path.unlink()
    if harm == "altered":
        path.write_text("mine")
    desk.change("places: 60", "places: 61")

    said = desk.type("release", CLIENT, "2.0", "--format", "md")

    word = {"altered": "gewijzigd", "gone": "ontbreekt"}[harm]
    assert said.code == 0
    told = " ".join(said.err.split())
    assert "Vergeleken met versie 1.0: gewijzigde antwoorden 1" in told
    assert (
        "Let op: versie 1.0 is niet meer zoals ze werd uitgebracht "
        f"({word}: nl-BE/{path.name}). De vergelijking klopt wel"
    ) in told
    assert f"policygen verify {SHELF}/1.0" in said.err


def test_a_release_on_top_of_a_whole_one_warns_of_nothing(
    desk: Desk, freeze: Freeze
) -> None:
    freeze("1.0")
    (desk.folder / SHELF / "1.0").chmod(0o755)
    desk.write(f"{SHELF}/1.0/notes.txt", "mine")

    assert "Let op" not in desk.type("release", CLIENT, "2.0", "--format", "md").err


def test_texts_of_another_program_are_not_guessed_at(
    desk: Desk, freeze: Freeze, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze("1.0")
    monkeypatch.setattr("policygen.actions.release.read_texts", lambda folder: None)

    with pytest.raises(InputError, match="andere versie van het programma"):
        freeze("2.0")


def test_a_release_made_in_the_meantime_is_seen(desk: Desk, freeze: Freeze) -> None:
    freeze("1.0")

    def race(done: int, total: int) -> None:
        if done == total:
            freeze("1.5")

    options = ReleaseOptions(output=desk.folder / "output", formats=TEXTS)
    with pytest.raises(InputError, match="Intussen is er"):
        release_client(desk.folder / CLIENT, "2.0", options, lambda *_: None, race)

    assert not (desk.folder / SHELF / "2.0").exists()


def test_an_example_of_our_own_can_be_released_as_it_is(tmp_path: Path) -> None:
    options = ReleaseOptions(output=tmp_path / "output", formats=(Format.MD,))

    released = release_client(BAKERY, "1.0", options, lambda *_: None)

    (found,) = verify_paths([released.folder], tmp_path)
    assert found.verdict is Verdict.UNCHANGED
    assert (found.client, released.release.effective) == (
        *("Bakkerij Peeters", "2027-01-04"),
    )


@pytest.mark.pdf
def test_the_journey_of_three_versions(desk: Desk) -> None:
    first = desk.type("release", CLIENT, "1.0", "--jobs", "1")
    desk.change("places: 60", "places: 61")
    second = desk.type("release", CLIENT, "2.0", "--note", "Room", "--jobs", "1")
    again = desk.type("release", CLIENT, "2.0")

    assert (first.code, first.err) == (0, "")
    assert first.out.splitlines() == [
        "Studio North: versie 1.0 ligt vast in output/studio-north/releases/1.0 "
        "(18 bestanden)",
        "  geldt vanaf 1 december 2026",
    ]
    assert second.code == 0
    assert "Vergeleken met versie 1.0" in second.err
    assert "    Bicycle shed agreement (en)" in second.err.splitlines()
    assert second.out.endswith("2.0/changes/changes.html\n")
    assert (again.code, again.out) == (1, "")
    _judge_redlines(desk.folder / SHELF / "2.0/changes")
    _judge_verdicts(desk)


def _judge_redlines(folder: Path) -> None:
    redlines = sorted(folder.rglob("*.pdf"))
    assert [path.name for path in redlines] == [
        "bicycle-shed-agreement.pdf",
        "fietsenstalling-afspraken.pdf",
    ]
    for path in redlines:
        data = path.read_bytes()
        assert drawn.failures(data) == []
        assert structure_faults(data) == []
        checked = drawn.run(["qpdf", "--check", path])
        assert (checked.returncode, checked.stderr) == (0, "")
        heard = "".join(piece.text for piece in hear(path)).replace(" ", "")
        assert "[deleted:60][new:61]" in heard or "[geschrapt:60][nieuw:61]" in heard


def _judge_verdicts(desk: Desk) -> None:
    old = desk.folder / SHELF / "1.0/en/bicycle-shed-agreement.pdf"
    mailed = desk.write("mailed/scan.pdf", old.read_bytes())
    desk.build()

    every = desk.type("verify", "output")
    copy = desk.type("verify", mailed)
    draft = desk.type("verify", "output/studio-north/en/notice-on-the-door.md")

    assert every.code == 0
    assert [line.partition(": ")[2] for line in every.out.splitlines()] == [
        "ongewijzigd: versie 1.0 van Studio North, 18 bestanden. "
        "Dit is niet de huidige versie: dat is 2.0.",
        "ongewijzigd: versie 2.0 van Studio North, 27 bestanden. "
        "Dit is de huidige versie.",
    ]
    assert copy.code == 0
    assert "ongewijzigd, uit versie 1.0 van Studio North." in copy.out
    assert (
        draft.code,
        draft.out.endswith("een ontwerp: het hoort bij geen enkele versie.\n"),
    ) == (*(1, True),)


def test_a_release_never_loses_the_looks_of_the_drafts(
    desk: Desk, freeze: Freeze
) -> None:
    house = desk.write("house.yaml", "prepared_by: Ann\n")
    desk.build("--brand", "house.yaml")

    with pytest.raises(InputError) as caught:
        freeze("1.0")

    (message,) = problems(caught)
    assert 'het uiterlijk uit "house.yaml"' in message
    assert not (desk.folder / SHELF).exists()
    assert freeze("1.0", brand=house).release.version == "1.0"


def test_a_client_with_a_colour_of_its_own_keeps_the_rest_in_a_release(
    desk: Desk, freeze: Freeze
) -> None:
    house = desk.write("house.yaml", "prepared_by: Ann\n")
    desk.change("org:\n", "brand: {colour: '#004488'}\norg:\n")
    desk.build("--brand", "house.yaml")

    with pytest.raises(InputError) as caught:
        freeze("1.0")

    (message,) = problems(caught)
    assert 'het uiterlijk uit "house.yaml"' in message
    assert freeze("1.0", brand=house).release.version == "1.0"


def test_a_release_without_looks_follows_drafts_without(
    desk: Desk, freeze: Freeze
) -> None:
    desk.write("house.yaml", "prepared_by: Ann\n")
    desk.build("--brand", "house.yaml")
    desk.build()

    assert freeze("1.0").release.version == "1.0"


def test_the_same_date_as_the_version_before_is_remarked_on(desk: Desk) -> None:
    first = desk.type("release", CLIENT, "1.0")
    desk.change("places: 60", "places: 61")
    same = desk.type("release", CLIENT, "2.0")
    desk.change("effective: 2026-12-01", "effective: 2027-01-01")
    later = desk.type("release", CLIENT, "3.0")

    remark = "Versie {} geldt vanaf dezelfde dag."
    assert (first.code, same.code, later.code) == (0, 0, 0)
    assert "dezelfde dag" not in first.err
    assert remark.format("1.0") in same.err
    assert "dezelfde dag" not in later.err


@pytest.mark.parametrize("charging", [True, False])
def test_a_release_tells_what_is_still_to_be_decided(
    desk: Desk, *, charging: bool
) -> None:
    if charging:
        desk.change("  places: 60", "  places: 12\n  charging_rule: any_time")

    said = desk.type("release", CLIENT, "1.0", "--format", "md")

    told = "Er is nog 1 punt bewust te beslissen." in said.err
    assert told is charging
    assert (f"check {CLIENT}\n" in said.err) is charging
