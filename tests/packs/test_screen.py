"""What must be true of every HTML page of the example clients."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from policygen.model.audience import Audience
from tests.packs.built import (
    Document,
    cases,
    languages,
    opened,
    part,
    read,
    unspaced,
)
from tests.render.reading import parse

pytestmark = [
    pytest.mark.parametrize("document", cases()),
]
FETCHING = ("src", "srcset", "poster", "data", "background", "action")
OUTSIDE = re.compile(r"@import|url\(\s*(?!['\"]?(?:data:|#))", re.IGNORECASE)


@pytest.fixture
def html(document: Document, packs: Path) -> str:
    return document.text(packs, "html")


@pytest.fixture
def page(html: str) -> Element:
    return parse(html)


def test_it_is_one_file_that_fetches_nothing(page: Element) -> None:
    asked = [
        str(element.get(name))
        for element in page.iter()
        for name in FETCHING
        if element.get(name) is not None
    ]
    styles = "".join(element.text or "" for element in page.iter("style"))

    assert not list(page.iter("script"))
    assert all(address.startswith("data:") for address in asked)
    assert {link.get("rel") for link in page.iter("link")} <= {
        *("icon", "canonical", "alternate")
    }
    assert not OUTSIDE.search(styles)


def test_it_says_its_language_its_title_and_what_it_is(
    document: Document, page: Element
) -> None:
    metas = {meta.get("name"): meta.get("content") for meta in page.iter("meta")}
    (title,) = page.iter("title")

    assert page.get("lang") == document.language
    assert title.text == f"{document.rendered.title} – {document.prepared.client}"
    assert (
        metas["description"]
        == document.prepared.descriptions[document.name, document.language]
    )
    assert [read(heading) for heading in page.iter("h1")] == [document.rendered.title]


def test_a_published_page_names_its_address_and_its_translations(
    document: Document, page: Element
) -> None:
    found = [
        (link.get("rel"), link.get("hreflang"), link.get("href"))
        for link in page.iter("link")
        if link.get("rel") != "icon"
    ]

    if document.prepared.audiences[document.name] is not Audience.PUBLIC:
        assert found == []
        return
    here = opened(document.client).answers.value("pub.url")
    files = {
        other.language: f"{here}/{other.language}/{other.file}.html"
        for other in document.prepared.documents
        if other.document == document.name
    }
    if len(languages(document.client)) == 1:
        assert found == [("canonical", None, here)]
        return
    assert found == [
        ("canonical", None, files[document.language]),
        *(
            ("alternate", language, files[language])
            for language in languages(document.client)
        ),
    ]


def test_every_place_that_a_link_names_is_there_once(page: Element) -> None:
    places = [element.get("id") for element in page.iter() if element.get("id")]
    targets = {link.get("href", "") for link in page.iter("a")}

    assert len(places) == len(set(places))
    assert {target[1:] for target in targets if target.startswith("#")} <= set(places)
    assert "" not in targets


def test_the_print_page_says_the_same(document: Document, html: str) -> None:
    printed = read(part(document.rendered.print_html, "main"))

    assert unspaced(printed) == unspaced(read(part(html, "main")))
