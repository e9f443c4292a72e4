"""The Markdown of every example stays as it was read and accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.actions.client import open_client
from policygen.actions.prepare import prepare_pack
from policygen.settings import blueprints_folder

HERE = Path(__file__).parent
EXAMPLES = sorted(blueprints_folder().glob("*/examples/*.yaml"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_the_text_is_the_one_that_was_read(
    example: Path, pytestconfig: pytest.Config
) -> None:
    documents = prepare_pack(open_client(example)).documents
    made = {
        f"{example.stem}/{document.language}/{document.file}.md": document.markdown
        for document in documents
    }

    if pytestconfig.getoption("--golden-update", default=False):
        for stale in (HERE / example.stem).rglob("*.md"):
            stale.unlink()
        for path, text in made.items():
            (HERE / path).parent.mkdir(parents=True, exist_ok=True)
            (HERE / path).write_text(text, encoding="utf-8")

    kept = {
        path.relative_to(HERE).as_posix(): path.read_text(encoding="utf-8")
        for path in (HERE / example.stem).rglob("*.md")
    }
    assert made == kept
