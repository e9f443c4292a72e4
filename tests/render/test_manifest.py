"""manifest.json: sorted, without a clock, and read back as it was written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from policygen.model.finding import Asked, Finding, Severity
from policygen.model.pack import Slot
from policygen.render.manifest import (
    NAME,
    Manifest,
    fingerprint_inputs,
    is_whole,
    list_file,
    read_manifest,
    write_manifest,
)


def slot(document: str, language: str, form: str, path: str) -> Slot:
    return Slot(document=document, language=language, format=form, path=path)


MANIFEST = Manifest(
    policygen="0.1.0",
    blueprint=("bike-shed", "1.2.0"),
    client="Café 名前",
    answers_sha256="a" * 64,
    inputs_sha256="b" * 64,
    findings=(
        Finding(
            rule="L-40",
            severity=Severity.INFO,
            message="é",
            questions=(Asked(key="org.name", title="Naam", line=3),),
        ),
    ),
    files=(
        list_file(slot("agreement", "en", "md", "en/a.md"), b"one"),
        list_file(slot("notice", "en", "md", "en/b.md"), b"two"),
    ),
    assets=(("logo.svg", "c" * 64),),
    missing=(slot("notice", "en", "pdf", "en/b.pdf"),),
    language="nl-BE",
)


def test_what_is_written_can_be_read_back(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(write_manifest(MANIFEST))

    assert read_manifest(tmp_path) == MANIFEST


def test_files_are_sorted_and_letters_stay_letters() -> None:
    data = write_manifest(MANIFEST)

    paths = [file["path"] for file in json.loads(data)["files"]]
    assert paths == ["en/a.md", "en/b.md"]
    assert "Café 名前".encode() in data


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b'{"policygen": 1}', b"\xff", b'{"files": 3}'],
)
def test_what_is_no_manifest_of_ours_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)

    assert read_manifest(tmp_path) is None
    assert read_manifest(tmp_path / "nowhere") is None


def test_a_pack_is_whole_when_every_file_is_as_listed(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.md").write_bytes(b"one")
    assert not is_whole(tmp_path, MANIFEST.files)

    (tmp_path / "en" / "b.md").write_bytes(b"two")
    assert is_whole(tmp_path, MANIFEST.files)

    (tmp_path / "en" / "b.md").write_bytes(b"tow")
    assert not is_whole(tmp_path, MANIFEST.files)


def test_where_one_part_ends_and_the_next_begins_is_part_of_the_fingerprint() -> None:
    one = fingerprint_inputs([("a", b"bc"), ("d", b"")])

    assert one == fingerprint_inputs([("a", b"bc"), ("d", b"")])
    assert one != fingerprint_inputs([("a", b"b"), ("cd", b"")])
    assert one != fingerprint_inputs([("d", b""), ("a", b"bc")])
