"""What must be true of every Markdown file of the example clients."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tests.packs.built import (
    Document,
    cases,
    opened,
    part,
    prepared,
    read,
    unspaced,
)
from tests.render.reading import SECOND_READER

pytestmark = [
    pytest.mark.parametrize("document", cases()),
]
LINE = re.compile(r":? ?(?:\\?_){8,}")
BOX = re.compile(r"\\?\[ \\?\] ?")


@pytest.fixture
def parts(document: Document, packs: Path) -> tuple[str, str]:
    """Give the front matter, and the Markdown after it."""
    empty, head, body = document.text(packs, "md").split("---\n", 2)
    assert empty == ""
    return head, body


def test_its_front_matter_is_complete(
    document: Document, parts: tuple[str, str]
) -> None:
    fields = yaml.safe_load(parts[0])

    assert fields == {
        "title": document.rendered.title,
        "language": document.language,
        "version": opened(document.client).answers.value("doc.version"),
        "client": prepared(document.client).client,
        "document": document.name,
        "date": fields["date"],
        "status": "draft",
    }
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", fields["date"])


def test_it_says_what_the_html_says(
    document: Document, parts: tuple[str, str], packs: Path
) -> None:
    screen = part(document.text(packs, "html"), "main")
    body = BOX.sub("", LINE.sub("", parts[1]))

    html = str(SECOND_READER.render(body))

    said = f"{document.rendered.title}{read(screen)}"
    assert unspaced(read(part(f"<main>{html}</main>", "main"))) == unspaced(said)


def test_it_is_plain_text_that_anybody_can_read(parts: tuple[str, str]) -> None:
    _, body = parts
    in_rows = re.compile(r"(?<=.)<br>(?=•)")  # the only line end that a table can have

    assert "\t" not in body
    assert "\n\n\n" not in body
    assert not re.search(r"<(?!https?:)/?[a-z]+[ >]|&#?\w+;", in_rows.sub("", body))
    assert body.endswith("\n")
