"""A document that asks for it is delivered as a spreadsheet too, and no other is."""

from __future__ import annotations

from pathlib import Path

from policygen.actions.build import build_client
from policygen.actions.place import BuildOptions
from policygen.model.pack import Format

BAKERY = (
    Path(__file__).parents[2]
    / "blueprints"
    / "social-media"
    / "examples"
    / "bakkerij-peeters.yaml"
)


def options(folder: Path, *formats: Format) -> BuildOptions:
    return BuildOptions(
        output=folder,
        languages=("en",),
        documents=("account-register", "card"),
        formats=formats,
    )


def test_the_register_is_a_spreadsheet_too_and_the_card_is_not(tmp_path: Path) -> None:
    built = build_client(BAKERY, options(tmp_path, Format.MD, Format.XLSX))

    listed = [(file.document, file.format) for file in built.files]
    assert sorted(listed) == [
        ("account-register", "md"),
        ("account-register", "xlsx"),
        ("card", "md"),
    ]
    assert (built.folder / "en" / "account-register.xlsx").read_bytes()[:2] == b"PK"


def test_a_second_build_finds_the_spreadsheet_as_it_was(tmp_path: Path) -> None:
    first = build_client(BAKERY, options(tmp_path, Format.XLSX))
    elsewhere = build_client(BAKERY, options(tmp_path / "other", Format.XLSX))

    assert build_client(BAKERY, options(tmp_path, Format.XLSX)).is_unchanged
    assert first.files == elsewhere.files
