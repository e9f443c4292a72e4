"""The documents of the example clients, and what they must say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from _pytest.mark import ParameterSet

from policygen.actions.client import Client, open_client
from policygen.actions.prepare import prepare_pack
from policygen.actions.prepared import Prepared
from policygen.model.pack import Rendered
from policygen.pack.select import languages_of, select_members
from policygen.render.pdf import draw_pdf
from policygen.settings import blueprints_folder
from tests.render.reading import fold, parse

# Judged whole in their own language; of their translations and of others in their own
# language, the main documents.
WHOLE = (
    *("bakkerij-peeters", "van-dalen-installatietechniek"),
    *("auberge-des-trois-meules", "larkspur-cycles"),
)
MAIN = ("employee-policy", "moderation-statement", "response-plan")
EXAMPLES = blueprints_folder() / "social-media" / "examples"
OTHERS = tuple(
    sorted(path.stem for path in EXAMPLES.glob("*.yaml") if path.stem not in WHOLE)
)
CLIENTS = (*WHOLE, *OTHERS)
INLINE = {"a", "bdi", "code", "em", "mark", "span", "strong"}
BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Document:
    """One document of an example client, in one language."""

    client: str
    language: str
    name: str

    def __str__(self) -> str:
        return f"{self.client}-{self.language}-{self.name}"

    @property
    def prepared(self) -> Prepared:
        return prepared(self.client)

    @property
    def rendered(self) -> Rendered:
        return next(
            found
            for found in self.prepared.documents
            if (found.document, found.language) == (self.name, self.language)
        )

    def path(self, packs: Path, ending: str) -> Path:
        """Give where the document is in the folder of all packs."""
        return packs / self.client / self.language / f"{self.rendered.file}.{ending}"

    def text(self, packs: Path, ending: str) -> str:
        return self.path(packs, ending).read_text(encoding="utf-8")


@cache
def documents() -> list[Document]:
    """Give every document that is judged, without rendering any."""
    return [
        Document(client, language, member.document.id)
        for client in CLIENTS
        for known in [opened(client)]
        for member in select_members(known.blueprint, known.answers)
        for language in [member.language]
        if (member.document.id in MAIN and client in WHOLE)
        or (
            language == languages(client)[0]
            and (member.document.id in MAIN or client in WHOLE)
        )
    ]


def cases() -> list[ParameterSet]:
    """Give every document as a case; one worker judges all those of a client."""
    return [
        pytest.param(
            document, id=str(document), marks=pytest.mark.xdist_group(document.client)
        )
        for document in documents()
    ]


@cache
def languages(client: str) -> tuple[str, ...]:
    """Give the languages of a client, its own first."""
    known = opened(client)
    return languages_of(known.blueprint, known.answers)


@cache
def opened(client: str) -> Client:
    return open_client(EXAMPLES / f"{client}.yaml")


@cache
def prepared(client: str) -> Prepared:
    """Render the documents of a client, up to their print pages."""
    return prepare_pack(opened(client))


@cache
def untouched(document: Document) -> bytes:
    """Draw a document as WeasyPrint leaves it, before the repair."""
    assets = document.prepared.assets
    return draw_pdf(document.rendered.print_html, assets=assets)


def part(html: str, tag: str) -> Element:
    """Give the one element of a kind in a page."""
    (found,) = parse(html).iter(tag)
    return found


def read(element: Element) -> str:
    """Give the text of an element, a blank at edges of blocks.

    Left out are drawings, and what opens the words behind one.
    """
    return fold("".join(_texts(element)))


def _texts(element: Element) -> Iterator[str]:
    if str(element.tag).endswith(("svg", "summary")):
        return
    edge = "" if element.tag in INLINE else " "
    yield edge + (element.text or "")
    for child in element:
        yield from _texts(child)
        yield child.tail or ""
    yield edge


def unspaced(text: str) -> str:
    """Take all blanks away: a line may end where they are, or inside a long word."""
    return BLANKS.sub("", text)
