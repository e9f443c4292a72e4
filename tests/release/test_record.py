"""The files that one release leaves for the next."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.model.audience import Audience
from policygen.model.pack import Block, BlockKind, ClauseText
from policygen.model.release import (
    Comparison,
    FrozenAnswer,
    FrozenDocument,
    FrozenFile,
    FrozenTexts,
    Release,
    Weight,
)
from policygen.release.record import (
    RECORD,
    TEXTS,
    read_release,
    read_reopened,
    read_texts,
    write_changes,
    write_release,
    write_texts,
)

RELEASE = Release(
    client='Studio "Noord" {{x}}',
    language="nl-BE",
    version="1.0",
    effective="2026-12-01",
    weight=Weight.EDITORIAL,
    note="sha256",
    policygen="1",
    blueprint=("bike-shed", "1.2.0"),
    answers_sha256="ab",
    previous=("0.9", "cd"),
    files=(
        FrozenFile(path="b", sha256="1", bytes=1),
        FrozenFile(path="a", sha256="2", bytes=2),
    ),
)
BLOCKS = st.builds(
    Block, st.sampled_from(BlockKind), st.lists(st.text(), min_size=1).map(tuple)
)
CLAUSES = st.builds(
    ClauseText,
    id=st.text(),
    number=st.text(),
    title=st.text(),
    markdown=st.text(),
    text=st.text(),
    blocks=st.lists(BLOCKS, max_size=3).map(tuple),
)
DOCUMENTS = st.builds(
    FrozenDocument,
    document=st.text(),
    language=st.text(),
    title=st.text(),
    file=st.text(),
    audience=st.sampled_from(Audience),
    is_signed=st.booleans(),
    clauses=st.lists(CLAUSES, max_size=2).map(tuple),
)
ANSWERS = st.builds(FrozenAnswer, plain=st.text(), title=st.text(), shown=st.text())


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / RECORD).write_bytes(write_release(RELEASE))

    found = read_release(tmp_path)

    assert found is not None
    assert [file.path for file in found.files] == ["a", "b"]
    assert write_release(found) == write_release(RELEASE)
    assert (found.client, found.previous) == (RELEASE.client, RELEASE.previous)


@given(st.integers(0, len(write_release(RELEASE)) - 1), st.integers(1, 255))
def test_a_record_with_any_byte_flipped_is_no_record(
    tmp_path_factory: pytest.TempPathFactory, place: int, change: int
) -> None:
    folder = tmp_path_factory.mktemp("record")
    data = bytearray(write_release(RELEASE))
    data[place] ^= change
    (folder / RECORD).write_bytes(data)

    assert read_release(folder) is None


@given(st.dictionaries(st.text(), ANSWERS, max_size=2), st.lists(DOCUMENTS, max_size=2))
def test_texts_are_read_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory,
    answers: dict[str, FrozenAnswer],
    documents: list[FrozenDocument],
) -> None:
    texts = FrozenTexts(answers=answers, documents=tuple(documents))
    folder = tmp_path_factory.mktemp("texts")
    (folder / TEXTS).write_bytes(write_texts(texts))

    assert read_texts(folder) == texts


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b'{"answers": {}}', b"\xff"])
def test_what_is_no_record_of_ours_is_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / RECORD).write_bytes(data)
    (tmp_path / TEXTS).write_bytes(data)

    assert read_release(tmp_path) is None
    assert read_texts(tmp_path) is None


def test_what_has_to_be_signed_again_can_be_read_back(tmp_path: Path) -> None:
    place = ("agreement", "en")
    comparison = Comparison(
        before="1.0",
        after="2.0",
        weight=Weight.MATERIAL,
        reopens=(place,),
        titles={place: "Bicycle shed agreement"},
    )

    nothing = read_reopened(tmp_path)
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes/changes.json").write_bytes(write_changes(comparison))

    assert nothing == frozenset()
    assert read_reopened(tmp_path) == {place}
    written = json.loads((tmp_path / "changes/changes.json").read_bytes())
    assert written["titles"] == [
        {"document": "agreement", "language": "en", "title": "Bicycle shed agreement"}
    ]
