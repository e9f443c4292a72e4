"""Reads rendered documents as a browser and a second Markdown program would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias
from xml.etree.ElementTree import Element

import tinyhtml5  # type: ignore[import-untyped]
from markdown_it import MarkdownIt
from typing_extensions import override

from policygen.model.blueprint import Clause
from policygen.render.commonmark import write_markdown
from policygen.render.html import write_html
from policygen.sandbox.environment import Rendition, render_page, render_text
from policygen.sandbox.facts import build_facts
from policygen.sandbox.helpers import Helpers

Target: TypeAlias = Literal["html", "md"]


class SecondReader(MarkdownIt):
    """A CommonMark program that leaves link targets as they are written."""

    @override
    def normalizeLink(self, url: str) -> str:
        return url

    @override
    def validateLink(self, url: str) -> bool:
        return True


SECOND_READER = SecondReader("commonmark").enable("table")
CLAUSES = (Clause(id="C-1"), Clause(id="C-2", numbered=False), Clause(id="C-3"))
SHORTEST = 200  # a shorter text is taken for the path of a file
_BLANKS = re.compile(r"[ \t\n\r]+")


def rendition(
    template: str,
    target: Target,
    values: Mapping[str, object],
    *,
    helpers: Helpers | None = None,
    language: str = "nl-BE",
) -> Rendition:
    """Render a template in which the values are `v.<name>`."""
    made = render_text(
        template,
        name="test.md.j2",
        facts=build_facts({f"v.{name}": value for name, value in values.items()}),
        clauses=CLAUSES,
        language=language,
        helpers=helpers or Helpers(),
    )
    return made.as_markdown() if target == "md" else made


def html_of(template: str, **values: object) -> str:
    """Give the HTML for the screen."""
    made = rendition(template, "html", values)
    return write_html(made.text, made.vault)[0]


def markdown_of(template: str, **values: object) -> str:
    """Give the Markdown that is delivered."""
    made = rendition(template, "md", values)
    return write_markdown(made.text, made.vault)


def html_of_markdown(template: str, **values: object) -> str:
    """Give what a second Markdown program makes of the Markdown."""
    return str(SECOND_READER.render(markdown_of(template, **values)))


def page_of(template: str, **values: object) -> str:
    """Give a page."""
    facts = build_facts({f"v.{name}": value for name, value in values.items()})
    return render_page(template, name="page.html.j2", facts=facts, language="nl")


def fold(text: str) -> str:
    """Fold blanks as a browser does."""
    return _BLANKS.sub(" ", text).strip(" ")


def parse(html: str) -> Element:
    """Parse HTML as a browser does."""
    document = f"<!DOCTYPE html>{' ' * SHORTEST}{html}"
    root = tinyhtml5.parse(document, namespace_html_elements=False)
    assert isinstance(root, Element)
    return root


def text_of(html: str) -> str:
    """Give the text that a reader sees."""
    return fold("".join(parse(html).itertext()))


def shape_of(html: str) -> list[tuple[str, Mapping[str, str]]]:
    """Give every element but `bdi` with its attributes, without link targets."""
    return list(_elements(parse(html)))


def _elements(root: Element) -> Iterator[tuple[str, Mapping[str, str]]]:
    for element in root.iter():
        if element.tag == "bdi":
            continue
        kept = {
            str(name): fold(str(value))
            for name, value in element.items()
            if name != "href"
        }
        yield str(element.tag), kept


def targets_of(html: str) -> list[str]:
    """Give the link targets, in order; "" for a link that leads nowhere."""
    return [str(link.get("href") or "") for link in parse(html).iter("a")]
