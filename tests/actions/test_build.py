"""What a build leaves on disk, and what it leaves alone."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policygen.actions import build
from policygen.actions.build import build_client, build_clients
from policygen.actions.place import BuildOptions
from policygen.cli.command import command
from policygen.errors import InputError, MachineError, PolicygenError
from policygen.model.pack import Format
from policygen.settings import version
from tests.journeys import CLIENT, OURS, Desk

TEXTS = (Format.MD, Format.HTML)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="{}"/></svg>'


def options(desk: Desk, **wishes: object) -> BuildOptions:
    """Give the options for a build of texts in the output folder of a desk."""
    whole = {"output": desk.folder / "output", "formats": TEXTS, **wishes}
    return BuildOptions(**whole)  # type: ignore[arg-type]


def is_unchanged(desk: Desk, **wishes: object) -> bool:
    """Build the client and tell whether its pack was left as it was."""
    return build_client(desk.folder / CLIENT, options(desk, **wishes)).is_unchanged


def test_the_manifest_lists_exactly_what_is_there(desk: Desk) -> None:
    desk.build("--format", "md", "--format", "html")

    files = desk.pack()
    manifest = json.loads(files.pop("manifest.json"))
    assert list(manifest) == [
        *("policygen", "blueprint", "client", "language", "answers", "brand"),
        *("answers_sha256", "inputs_sha256", "findings", "assets", "files", "missing"),
    ]
    assert manifest["policygen"] == version()
    assert manifest["blueprint"] == {"id": "bike-shed", "version": "1.2.0"}
    assert manifest["client"] == "Studio North"
    assert manifest["language"] == "nl-BE"
    assert {slot["format"] for slot in manifest["missing"]} == {"pdf"}
    answers = (desk.folder / CLIENT).read_bytes()
    assert manifest["answers_sha256"] == hashlib.sha256(answers).hexdigest()
    assert manifest["findings"] == []
    assert manifest["assets"] == []
    listed = {entry.pop("path"): entry for entry in manifest["files"]}
    assert list(listed) == sorted(files)
    assert listed["nl-BE/bericht-aan-de-deur.md"] == {
        "document": "notice",
        "language": "nl-BE",
        "format": "md",
        "sha256": hashlib.sha256(files["nl-BE/bericht-aan-de-deur.md"]).hexdigest(),
        "bytes": len(files["nl-BE/bericht-aan-de-deur.md"]),
    }
    for path, entry in listed.items():
        assert entry["sha256"] == hashlib.sha256(files[path]).hexdigest()
        assert entry["bytes"] == len(files[path])


def test_the_pack_has_every_document_in_every_language(desk: Desk) -> None:
    said = desk.build()

    assert said.code == 0
    assert said.err == ""
    assert said.out.splitlines()[0] == (
        "Studio North: 4 bestanden gemaakt in output/studio-north"
    )
    assert sorted(desk.pack()) == [
        "en/bicycle-shed-agreement.md",
        "en/notice-on-the-door.md",
        "manifest.json",
        "nl-BE/bericht-aan-de-deur.md",
        "nl-BE/fietsenstalling-afspraken.md",
    ]
    assert desk.files("output/before") == {"kept.txt": b"older"}


@pytest.mark.parametrize(
    ("wishes", "made"),
    [
        (
            ("--language", "en"),
            ["en/bicycle-shed-agreement.md", "en/notice-on-the-door.md"],
        ),
        (
            ("--language", "nl", "--document", "notice"),
            ["nl-BE/bericht-aan-de-deur.md"],
        ),
        (
            ("--document", "notice"),
            ["en/notice-on-the-door.md", "nl-BE/bericht-aan-de-deur.md"],
        ),
        (
            ("--document", "notice", "--language", "nl-BE", "--format", "html"),
            ["nl-BE/bericht-aan-de-deur.html"],
        ),
    ],
)
def test_a_build_can_be_narrowed(
    desk: Desk, wishes: tuple[str, ...], made: list[str]
) -> None:
    said = desk.build(*wishes)

    assert said.code == 0
    assert [path for path in sorted(desk.pack()) if path != "manifest.json"] == made


def test_a_narrower_build_keeps_what_was_made_of_the_same(desk: Desk) -> None:
    desk.build("--format", "md", "--format", "html")
    whole = desk.pack()
    (desk.folder / "output/studio-north/en/notice-on-the-door.html").unlink()

    said = desk.build("--language", "en", "--document", "notice", "--format", "html")

    assert said.code == 0
    assert said.out == (
        "Studio North: 1 bestand gemaakt in output/studio-north\n"
        "  en/notice-on-the-door  (html)\n"
        "  7 andere bestanden van dit pakket blijven zoals ze waren.\n"
    )
    assert said.err == ""
    assert desk.pack() == whole


def test_narrower_builds_together_make_the_whole_pack(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    desk.build("--format", "md")
    whole = desk.pack()
    desk.type("build", CLIENT, "-o", "parts", "--format", "md", "--language", "en")

    desk.type("build", CLIENT, "-o", "parts", "--format", "md", "--language", "nl-BE")

    assert desk.files("parts/studio-north") == whole


def test_what_was_made_of_other_answers_is_taken_away_and_named(desk: Desk) -> None:
    desk.build()
    desk.write("output/studio-north/notes.txt", "mine")
    desk.change("places: 60", "places: 61")

    said = desk.build("--language", "en")

    assert said.code == 0
    words = " ".join(said.err.split())
    assert words.startswith(
        "Weggehaald, want gemaakt met andere antwoorden of een andere versie: "
        "nl-BE/bericht-aan-de-deur (md), nl-BE/fietsenstalling-afspraken (md). "
    )
    assert words.endswith(f" {command('build', Path(CLIENT))}")
    pack = desk.pack()
    assert {path.partition("/")[0] for path in pack} == {
        *("en", "manifest.json", "notes.txt")
    }
    missing = json.loads(pack["manifest.json"])["missing"]
    assert {"nl-BE/bericht-aan-de-deur.md", "en/notice-on-the-door.pdf"} <= {
        slot["path"] for slot in missing
    }
    assert desk.build("--language", "en").err == ""


def test_a_file_that_was_edited_does_not_stay_beside_new_ones(desk: Desk) -> None:
    desk.build()
    desk.write("output/studio-north/nl-BE/bericht-aan-de-deur.md", "mine")

    said = desk.build("--language", "en", "--format", "html")

    assert "nl-BE/bericht-aan-de-deur (md)" in said.err
    assert "3 andere bestanden" in said.out


def test_what_goes_in_a_batch_is_told_with_all_that_brings_it_back(desk: Desk) -> None:
    desk.write("house brand.yaml", "brand: {prepared_by: Ann}\n")
    desk.client("other.yaml", ("Studio North", "Other"))
    wishes = ("-o", "out", "--brand", "house brand.yaml", "--format", "md")
    desk.type("build", CLIENT, "other.yaml", *wishes)
    desk.change("places: 60", "places: 61")

    said = desk.type("build", CLIENT, "other.yaml", *wishes, "--document", "notice")

    more = ("-o", "out", "--brand", "house brand.yaml")
    assert said.err.count("Weggehaald") == 1
    assert said.err.endswith(f"  {command('build', Path(CLIENT), *more)}\n")


def test_a_long_list_of_what_goes_is_cut_short(desk: Desk) -> None:
    example = OURS / "van-dalen-installatietechniek.yaml"
    client = desk.write("b2b.yaml", example.read_bytes())
    desk.type("build", client, "--format", "md")
    client.write_bytes(client.read_bytes() + b"# changed\n")

    said = desk.type("build", client, "--format", "md", "--document", "card")

    assert said.err.count("(md)") == 6
    assert "(md), nog 16. " in " ".join(said.err.split())


def test_a_form_that_no_document_has_is_refused(desk: Desk) -> None:
    desk.refuses(
        "client.yaml: Geen van de gevraagde documenten bestaat in deze vorm: "
        "Bericht aan de deur.\n    Vraag een andere vorm.",
        arguments=("build", CLIENT, "--format", "xlsx", "--document", "notice"),
    )


def test_a_spreadsheet_is_refused_with_those_that_there_are(desk: Desk) -> None:
    client = desk.write("b.yaml", (OURS / "bibliotheek-zandhove.yaml").read_bytes())

    desk.refuses(
        "b.yaml: Geen van de gevraagde documenten bestaat in deze vorm: Wat doe ik?.\n"
        "    Vraag een andere vorm. Alleen hiervan is er een rekenblad: "
        "account-register, incident-log.",
        arguments=("build", client.name, "--format", "xlsx", "--document", "card"),
    )


def test_a_document_that_this_client_does_not_get_is_refused(desk: Desk) -> None:
    desk.change("open_to_visitors: yes", "open_to_visitors: no")

    desk.refuses(
        "client.yaml: Deze klant krijgt het gevraagde document niet: notice.\n"
        "    Deze klant krijgt: agreement.",
        arguments=("build", CLIENT, "--format", "md", "--document", "notice"),
    )


def test_a_document_that_does_not_apply_is_not_made(desk: Desk) -> None:
    desk.change("open_to_visitors: yes", "open_to_visitors: no")

    desk.build("--language", "en")

    assert sorted(desk.pack()) == ["en/bicycle-shed-agreement.md", "manifest.json"]


def test_a_client_without_a_name_gets_that_of_the_file(desk: Desk) -> None:
    desk.change("  name: Studio North\n", "")

    said = desk.build()

    assert said.code == 0
    assert said.out.startswith("client: 4 bestanden gemaakt in output/client\n")


def test_a_second_build_says_that_nothing_changed_and_writes_nothing(
    desk: Desk,
) -> None:
    desk.build()
    before = {
        path: path.stat().st_mtime_ns for path in desk.folder.rglob("output/**/*")
    }

    said = desk.build()

    assert said.out.startswith(
        "Studio North: 4 bestanden ongewijzigd in output/studio-north"
    )
    after = {path: path.stat().st_mtime_ns for path in desk.folder.rglob("output/**/*")}
    assert before == after


def test_an_unchanged_pack_is_not_rendered_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.build()
    monkeypatch.delattr(build, "prepare_from")

    said = desk.build()

    assert said.code == 0
    assert "4 bestanden ongewijzigd" in said.out


@pytest.mark.parametrize("damage", ["edited", "deleted", "emptied", "folder", "listed"])
def test_a_damaged_pack_is_made_whole_again(desk: Desk, damage: str) -> None:
    desk.build()
    whole = desk.pack()
    path = desk.folder / "output/studio-north/en/notice-on-the-door.md"
    match damage:
        case "edited":
            path.write_bytes(path.read_bytes().replace(b"Open", b"Shut"))
        case "deleted":
            path.unlink()
        case "emptied":
            path.write_bytes(b"")
        case "folder":
            path.unlink()
            path.parent.rename(path.parent.with_name("fr"))
        case _:
            manifest = desk.folder / "output/studio-north/manifest.json"
            manifest.write_bytes(manifest.read_bytes()[:-9])

    said = desk.build()

    assert "4 bestanden gemaakt" in said.out
    assert {name: data for name, data in desk.pack().items() if name in whole} == whole


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (CLIENT, "places: 60", "places: 61"),
        (CLIENT, "blueprint:", "# a remark\nblueprint:"),
        ("bike-shed/texts/nl.yaml", "shed: fietsenstalling", "shed: fietsenberging"),
        ("bike-shed/documents/notice/en.md.j2", "Questions?", "Any questions?"),
        ("bike-shed/theme/screen.css", "line-height: 1.5", "line-height: 1.6"),
    ],
)
def test_a_change_is_built(desk: Desk, file: str, old: str, new: str) -> None:
    desk.build("--format", "md", "--format", "html")
    before = desk.pack()

    desk.change(old, new, file)
    said = desk.build("--format", "md", "--format", "html")

    assert "8 bestanden gemaakt" in said.out
    assert desk.pack() != before


def test_only_what_is_not_there_is_built(desk: Desk) -> None:
    assert not is_unchanged(desk, languages=("en",))
    assert is_unchanged(desk, languages=("en",), documents=("notice",))
    assert not is_unchanged(desk)
    assert is_unchanged(desk, languages=("nl-BE",))
    assert is_unchanged(desk, languages=("nl",))
    assert not is_unchanged(desk, languages=("en",), formats=tuple(Format))


@pytest.mark.parametrize("wishes", [{"languages": ("xx",)}, {"documents": ("card",)}])
def test_what_does_not_exist_is_refused_beside_a_whole_pack(
    desk: Desk, wishes: dict[str, object]
) -> None:
    assert not is_unchanged(desk)

    with pytest.raises(InputError, match="pakket"):
        is_unchanged(desk, **wishes)


def test_a_copy_of_a_pack_is_not_taken_for_the_pack(desk: Desk) -> None:
    assert not is_unchanged(desk)
    (desk.folder / "output/studio-north").rename(desk.folder / "output/a-copy")

    assert not is_unchanged(desk)


def test_another_logo_is_built_and_stands_in_the_manifest(desk: Desk) -> None:
    logo = desk.write("pictures/logo.svg", SVG.format("M0 0h9v9z"))
    desk.change("org:\n", "brand: {logo: pictures/logo.svg}\norg:\n")
    assert not is_unchanged(desk)
    assert is_unchanged(desk)

    logo.write_text(SVG.format("M0 0h8v8z"), encoding="utf-8")

    assert not is_unchanged(desk)
    pack = desk.pack()
    assert json.loads(pack["manifest.json"])["assets"] == [
        {
            "path": "pictures/logo.svg",
            "sha256": hashlib.sha256(logo.read_bytes()).hexdigest(),
        }
    ]
    logo.unlink()
    with pytest.raises(InputError, match=r"Er is geen bestand \"pictures/logo.svg\""):
        is_unchanged(desk)
    assert desk.pack() == pack


def test_a_logo_is_drawn_on_every_page_of_the_screen(desk: Desk) -> None:
    desk.write("logo.svg", SVG.format("M0 0h9v9z"))
    desk.change(
        "<main>\n<h1>",
        '<main>\n<img src="{{ logo }}" alt="">\n<h1>',
        "bike-shed/theme/page.html.j2",
    )
    desk.change("org:\n", "brand: {logo: logo.svg}\norg:\n")

    desk.build("--format", "html")

    for path, data in desk.pack().items():
        assert (
            b'<img src="data:image/svg+xml;base64,' in data or path == "manifest.json"
        )


def test_a_brand_file_gives_what_the_clients_have_not_filled_in(desk: Desk) -> None:
    house = desk.write("house.yaml", "brand: {colour: '#7a3b1d', font: lato}\n")
    desk.client("plain.yaml", ("Studio North", "Plain"))
    desk.client(
        "proud.yaml",
        ("Studio North", "Proud"),
        ("org:\n", "brand: {colour: '#004488'}\norg:\n"),
    )
    paths = [desk.folder / "plain.yaml", desk.folder / "proud.yaml"]

    list(build_clients(paths, options(desk, brand=house)))

    assert b"--colour: #7a3b1d" in desk.pack("plain")["en/notice-on-the-door.html"]
    proud = desk.pack("proud")["en/notice-on-the-door.html"]
    assert b"--colour: #004488" in proud
    assert b"Lato" in proud
    again = list(build_clients(paths, options(desk, brand=house)))
    assert [outcome.result.is_unchanged for outcome in again] == [True, True]  # type: ignore[union-attr]
    house.write_text("brand: {colour: '#123456'}\n", encoding="utf-8")
    list(build_clients(paths, options(desk, brand=house)))
    assert b"--colour: #123456" in desk.pack("plain")["en/notice-on-the-door.html"]


def test_a_logo_of_a_brand_file_stands_beside_that_file(desk: Desk) -> None:
    desk.write("house/logo.svg", SVG.format("M0 0h9v9z"))
    house = desk.write("house/brand.yaml", "logo: logo.svg\n")

    assert not is_unchanged(desk, brand=house)
    assert is_unchanged(desk, brand=house)
    manifest = json.loads(desk.pack()["manifest.json"])
    assert [asset["path"] for asset in manifest["assets"]] == ["house/logo.svg"]


def test_one_bad_client_does_not_stop_the_others(desk: Desk) -> None:
    desk.client("one.yaml", ("Studio North", "One"))
    desk.client("two.yaml", ("Studio North", "Two"), ("country: be", "country: bee"))
    desk.client("three.yaml", ("Studio North", "Three"))

    said = desk.type("build", "one.yaml", "two.yaml", "three.yaml", "--format", "md")

    assert said.code == 1
    assert said.err.startswith('two.yaml:5:12: "bee" is geen van de keuzes.')
    assert said.err.count("\n") == 1
    lines = said.out.splitlines()
    assert sorted(lines[:-1]) == [
        "aan te passen  two.yaml",
        "gemaakt        one.yaml  ->  output/one",
        "gemaakt        three.yaml  ->  output/three",
    ]
    assert lines[-1] == "2 klanten klaar, 1 aan te passen."
    assert len(desk.pack("one")) == len(desk.pack("three")) == 5


def test_the_summary_counts_what_is_still_to_do(desk: Desk) -> None:
    desk.client("open.yaml", ("Studio North", "Open"), ("  places: 60\n", ""))

    said = desk.type("build", "open.yaml", "gone.yaml", "--format", "md")

    assert said.code == 1
    assert "gemaakt        open.yaml  ->  output/open  1 aan te passen\n" in said.out
    assert said.out.endswith("1 klant klaar, 1 aan te passen.\n")


def test_a_batch_in_several_languages_is_summed_up_in_english(desk: Desk) -> None:
    desk.client("other.yaml", ("Studio North", "Other"), ("[nl-BE, en]", "[en]"))

    said = desk.type("build", CLIENT, "other.yaml", "--format", "md")

    assert said.out == (
        "made       client.yaml  ->  output/studio-north\n"
        "made       other.yaml  ->  output/other\n"
        "2 clients done.\n"
    )


@pytest.mark.parametrize("names", [("one.yaml", "two.yaml"), ("a/b.yaml", "b/b.yaml")])
def test_clients_of_one_name_are_both_refused_and_nothing_is_written(
    desk: Desk, names: tuple[str, str]
) -> None:
    _namesakes(desk, names)
    desk.client("third.yaml", ("Studio North", "Third"))
    here, there = names

    said = desk.type("build", *names, "third.yaml", "--format", "md")

    home = Path("output/studio-north")
    hint = "    Geef een van de twee een andere naam, of kies met -o een andere map.\n"
    assert said.code == 1
    assert said.err == (
        f"{here}: Deze klant zou dezelfde map krijgen als {there}: {home}.\n{hint}"
        f"{there}: Deze klant zou dezelfde map krijgen als {here}: {home}.\n{hint}"
    )
    assert not (desk.folder / home).exists()
    assert (desk.folder / "output/third/manifest.json").exists()


def test_a_namesake_in_another_folder_does_not_take_the_pack(desk: Desk) -> None:
    _namesakes(desk, ("a/b.yaml", "b/b.yaml"))
    desk.type("build", "a/b.yaml", "--format", "md")
    before = desk.pack()

    said = desk.type("build", "b/b.yaml", "--format", "md")

    assert said.code == 1
    assert "output/studio-north is al gemaakt van a/b.yaml, en een naam" in said.err
    assert desk.pack() == before
    (desk.folder / "a/b.yaml").unlink()
    assert desk.type("build", "b/b.yaml", "--format", "md").code == 0


def test_clients_without_a_name_do_not_share_the_folder_of_their_file(
    desk: Desk,
) -> None:
    names = ("a/b.yaml", "b/b.yaml")
    _namesakes(desk, names)
    for name in names:
        desk.change("name: Studio North", "name:", name)

    said = desk.type("build", *names, "--format", "md")

    assert said.code == 1
    assert "b/b.yaml: Deze klant zou dezelfde map krijgen als a/b.yaml" in said.err
    assert b"60" in desk.files("output/b")["en/bicycle-shed-agreement.md"]


def _namesakes(desk: Desk, names: tuple[str, str]) -> None:
    for number, name in enumerate(names):
        desk.client(name, ("places: 60", f"places: {60 + number}"))
        if "/" in name:
            desk.change("./bike-shed", "../bike-shed", name)


def test_the_same_file_twice_is_one_client(desk: Desk) -> None:
    said = desk.type("build", CLIENT, CLIENT, "--format", "md")

    assert said.code == 0
    assert said.out.endswith("2 klanten klaar.\n")


def test_a_fault_of_the_machine_weighs_more_than_a_mistake(desk: Desk) -> None:
    desk.write("output/studio-north.zip/full", "in the way")

    said = desk.type("build", CLIENT, "gone.yaml", "--format", "md", "--zip")

    assert said.code == 3
    assert "output/studio-north.zip: " in said.err


def test_a_restricted_phone_number_in_a_public_text_stops_the_build(desk: Desk) -> None:
    desk.build()
    before = desk.pack()
    desk.change("en: No mopeds.", "en: No mopeds. Call +32 9 225 11 22.")

    desk.refuses(
        'client.yaml: In "Notice on the door" staat "+32 9 225 11 22" '
        "(Sleutelbeheerders). De lezers ervan mogen dat niet zien.\n"
        "    Haal het weg uit het antwoord waardoor het er staat; het hoort alleen thuis "
        "bij people.keepers.phone."
    )
    assert desk.pack() == before


def test_an_accepted_finding_does_not_stop_and_a_leak_always_does(desk: Desk) -> None:
    line = desk.change(
        "org:\n", "overrides: [§{rule: leak, reason: we like it}]\norg:\n"
    )

    desk.refuses(
        f"client.yaml:{line}:13: Een lek kan niet aanvaard worden.\n"
        "    Haal wat niet gezien mag worden uit het antwoord dat het toont."
    )


def test_what_is_open_stands_in_every_form_and_is_a_finding(desk: Desk) -> None:
    desk.change("  places: 60\n", "")

    said = desk.build("--format", "md", "--format", "html", "--language", "en")

    assert said.code == 0
    pack = desk.pack()
    for form in ("md", "html"):
        text = pack[f"en/bicycle-shed-agreement.{form}"].decode()
        assert "TO DO: Number of places" in text.replace("\\", "")
    assert said.err == (
        '  L-40: Op "Aantal plaatsen" is nog geen antwoord gegeven.\n'
        "      Te doen: Vul het aan.\n"
        f"          {command('wizard', Path(CLIENT), '--ask', 'shed.places')}\n"
        "Alles wat de controle zegt (1 aan te passen):\n"
        f"  {command('check', Path(CLIENT))}\n"
    )
    findings = json.loads(pack["manifest.json"])["findings"]
    assert {(item["rule"], item["severity"]) for item in findings} == {
        ("L-40", "error")
    }


def test_one_client_can_be_built_from_another_program(desk: Desk) -> None:
    built = build_client(desk.folder / CLIENT, options(desk))

    assert built.client == "Studio North"
    assert built.folder == desk.folder / "output/studio-north"
    assert built.archive is None


@pytest.mark.parametrize("harm", ["places: 60", "org:\n"])
def test_a_client_that_fails_is_told_that_its_archive_is_an_older_one(
    desk: Desk, harm: str
) -> None:
    desk.client("other.yaml", ("Studio North", "Other"))
    build = ("build", "other.yaml", CLIENT, "--format", "md", "--zip")
    assert "is nog het oude, van" not in desk.type(*build).out
    made = datetime(2026, 3, 12, 12, tzinfo=UTC).timestamp()
    os.utime(desk.folder / "output/studio-north.zip", (made, made))
    desk.change(harm, "[")

    said = desk.type(*build)
    alone = desk.type("build", CLIENT, "--zip")

    (row,) = (line for line in said.out.splitlines() if CLIENT in line)
    assert row.endswith("(output/studio-north.zip is nog het oude, van 12 maart 2026)")
    assert "other.zip is nog" not in said.out
    assert alone.err.endswith(
        "    output/studio-north.zip is nog het oude, van 12 maart 2026\n"
    )


def test_what_must_be_mended_is_raised_for_one_client(desk: Desk) -> None:
    with pytest.raises(InputError, match="There is no such file"):
        build_client(desk.folder / "none.yaml", options(desk))


def test_a_manifest_that_is_no_file_is_passed_over(desk: Desk) -> None:
    (desk.folder / "output/odd/manifest.json").mkdir(parents=True)

    assert not is_unchanged(desk)
    assert is_unchanged(desk)


def test_a_change_that_a_killed_run_made_ready_is_finished_first(desk: Desk) -> None:
    desk.build()
    whole = desk.pack()
    folder = desk.folder / "output/studio-north"
    ready = folder / ".policygen-ready" / "en"
    ready.mkdir(parents=True)
    (folder / "en/notice-on-the-door.md").rename(ready / "notice-on-the-door.md")

    said = desk.build()

    assert "4 bestanden ongewijzigd" in said.out
    assert desk.pack() == whole


def test_what_a_killed_run_left_is_swept(desk: Desk) -> None:
    desk.write("output/.policygen-999999999-abcd/en/half.md", "half")

    desk.build()

    assert not list((desk.folder / "output").glob(".policygen-*"))


def test_a_pack_that_cannot_be_looked_into_is_a_fault_of_the_machine(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> object:
        raise PermissionError(13, "Permission denied")

    (desk.folder / "output/studio-north").mkdir()
    monkeypatch.setattr(Path, "iterdir", refuse)

    with pytest.raises(PolicygenError) as caught:
        is_unchanged(desk)

    assert isinstance(caught.value, MachineError)


def test_a_blueprint_that_cannot_be_compared_is_built(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("policygen.actions.inputs._tree", refuse)

    assert not is_unchanged(desk)
    assert not is_unchanged(desk)


def test_an_archive_from_before_is_named_with_the_command_that_renews_it(
    desk: Desk,
) -> None:
    desk.build("--zip")
    assert "--zip" not in desk.build().err

    desk.change("Studio North", "Studio  North")
    desk.change("  places: 60\n", "  places: 61\n")
    said = desk.build()

    assert "studio-north.zip is ouder dan deze documenten." in " ".join(
        said.err.split()
    )
    assert f"build {CLIENT} --zip" in said.err
    assert "is ouder" not in desk.build("--zip").err


def test_a_file_beside_the_folder_that_is_no_archive_is_left_alone(desk: Desk) -> None:
    desk.write("output/studio-north.zip", "no archive")

    assert "studio-north.zip" not in desk.build().err


def test_two_clients_of_one_name_do_not_overwrite_each_other_later(desk: Desk) -> None:
    desk.client("first.yaml", ("places: 60", "places: 61"))
    desk.client("second.yaml", ("places: 60", "places: 62"))
    desk.type("build", "first.yaml", "--format", "md")
    pack = desk.pack()

    said = desk.type("build", "second.yaml", "--format", "md")

    assert said.code == 1
    assert "is al gemaakt van first.yaml" in " ".join(said.err.split())
    assert desk.pack() == pack
    (desk.folder / "first.yaml").unlink()
    assert desk.type("build", "second.yaml", "--format", "md").code == 0
