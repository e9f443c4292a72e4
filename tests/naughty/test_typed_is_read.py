"""Promise 3 for the whole product: what is typed is what people read, in every form."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policygen.actions.build import build_client
from policygen.actions.place import BuildOptions
from policygen.actions.prepared import Prepared
from policygen.answers.texts import clean
from policygen.errors import InputError
from policygen.model.pack import Format, Rendered
from policygen.render.looks import Looks
from policygen.render.pdf import make_pdf
from policygen.render.spare_fonts import find_spares
from tests.builders import naughty_strings
from tests.naughty.pdf_text import seen_by_another, text_layer
from tests.naughty.typed import (
    Feed,
    Plain,
    fields,
    fill,
    folded,
    is_left_to_right,
    is_refused,
    prepare,
    printed_strings,
    taken_strings,
    unmarked,
    wrong,
)
from tests.render.drawn import failures
from tests.render.reading import SECOND_READER, text_of
from tests.render.sample import print_page

# Between them these make every question asked that asks for free text.
AGENCY: dict[str, Plain] = {
    "mod.operator": "shared",
    "mod.agency_dpa": "yes",
    "monitor.how": ["monitoring_tool"],
    "resp.automation": "chatbot_disclosed",
    "emp.monitoring": "both",
    "emp.monitoring_notice": "exists",
    "channels.used": ["facebook", "instagram", "google_reviews", "own_reviews"],
}
TOWN: dict[str, Plain] = {"org.headcount": 60, "org.type": "public_body"}
CIRCUMSTANCES = (AGENCY, TOWN)
ON_PAGES_ONLY = {"brand.footer", "brand.prepared_by"}
# A card or a sheet to hang up has no room for who prepared it.
NOT_ON_A_CARD = {"brand.prepared_by"}
MOST_ROUNDS = 8
FULLEST = ("employee-policy", "response-plan")


def html_of(document: Rendered) -> str:
    return text_of(document.html)


def markdown_of(document: Rendered) -> str:
    """Read the head as YAML and the rest as a second Markdown program does."""
    _, head, body = document.markdown.split("---\n", 2)
    named = yaml.safe_load(head)
    return f"{named['client']} {named['version']} {text_of(SECOND_READER.render(body))}"


def test_every_field_and_every_string_is_read_in_html_and_in_markdown(
    tmp_path: Path,
) -> None:
    left, shown = list(taken_strings()), set()
    for number in range(MOST_ROUNDS):
        feed = Feed(deque(left))
        path = fill(tmp_path, CIRCUMSTANCES[number % 2], feed)
        read: set[int] = set()
        for document in prepare(path).documents:
            html, markdown = (
                unmarked(html_of(document)),
                unmarked(markdown_of(document)),
            )

            assert wrong(html, feed) == []
            assert wrong(markdown, feed) == []
            assert {feed.typed[item][0] for item in html.keys() ^ markdown.keys()} <= (
                ON_PAGES_ONLY
            )
            read |= html.keys()
        shown |= {feed.typed[item][0] for item in read}
        left = sorted(set(left) - {feed.typed[item][1] for item in read})
        if not left and number:
            break

    assert left == []
    assert set(fields()) - shown == set()


@pytest.mark.pdf
@pytest.mark.parametrize(
    ("language", "changes"), [("nl-BE", AGENCY), ("en", TOWN)], ids=["nl-BE", "en"]
)
def test_every_field_is_read_on_paper(
    tmp_path: Path, language: str, changes: dict[str, Plain]
) -> None:
    feed = Feed(deque(printed_strings()), at_once=1)
    prepared = prepare(fill(tmp_path, changes, feed))
    for document, shown in telling(prepared, language, feed):
        data = make_pdf(document.print_html, assets=prepared.assets)
        body, margins = map(unmarked, text_layer(data))

        assert wrong(body, feed) == []
        assert wrong(margins, feed) == []
        lost = shown - {feed.typed[item][0] for item in body.keys() | margins.keys()}
        assert lost <= NOT_ON_A_CARD
        for sheet in seen_by_another(data):
            assert plainly_wrong(sheet, feed) == []
        assert failures(data) == []


def telling(
    prepared: Prepared, language: str, feed: Feed
) -> Iterator[tuple[Rendered, set[str]]]:
    """Give documents until every field that is shown was in one, the fullest first."""
    shown = {
        document: {feed.typed[item][0] for item in unmarked(html_of(document))}
        for document in prepared.documents
        if document.language == language
    }
    left = set().union(*shown.values())
    while left:
        best = max(shown, key=lambda document: len(shown[document] & left))
        left -= shown[best]
        yield best, shown[best]


def plainly_wrong(
    text: str, feed: Feed, *, together: bool = True
) -> list[tuple[str, str, str]]:
    """Give what another program reads otherwise, but for what it has to guess.

    Chrome's passes over emoji in an ActualText, which they get beside Arabic.
    """
    return [
        item
        for item in wrong(unmarked(text), feed)
        if is_left_to_right(item[1]) and not (together and max(item[1]) > "\uffff")
    ]


# What stands before, around each and after all of them, and how many stand together.
PARAGRAPH = ("", "<p>{}</p>", "", 1)
KINDS = {
    "paragraph": PARAGRAPH,
    "heading": ("", "<h2><em>{}</em></h2>", "", 8),
    "cells": (
        "",
        "<table><tr><th scope='col'>a</th></tr><tr><td><b>{}</b></td></tr></table>",
        "",
        8,
    ),
}


@pytest.mark.pdf
@pytest.mark.parametrize("kind", KINDS)
def test_every_string_is_read_in_a_pdf(kind: str) -> None:
    feed = Feed(deque(printed_strings()), at_once=KINDS[kind][3])

    data = draw(KINDS[kind], feed)

    found = unmarked(text_layer(data)[0])
    assert wrong(found, feed) == []
    assert found.keys() == feed.typed.keys()
    assert {text for _, text in feed.typed.values()} == set(printed_strings())
    for sheet in seen_by_another(data):
        assert plainly_wrong(sheet, feed, together=feed.at_once > 1) == []
    assert kind == "heading" or failures(data) == []


def draw(kind: tuple[str, str, str, int], feed: Feed) -> bytes:
    """Draw all strings that wait, between marks."""
    before, each, after, _ = kind
    body = "".join(
        each.format(escape(feed.next("text", 20_000)))
        for _ in range(-(-len(feed.waiting) // feed.at_once))
    )
    return make_pdf(print_page(before + body + after), assets=Looks().paper_assets())


REFUSED = [text for text in naughty_strings() if is_refused(text)]


@pytest.mark.parametrize(
    ("text", "point"),
    [
        *((text, r"U\+[0-9A-F]{4,6}") for text in REFUSED),
        ("a\x00b", r"U\+0000"),
        ("a\x85b", r"U\+0085"),
        ("a\u2028b", r"U\+2028"),
        ("a\u202eb", r"U\+202E"),
        ("a\ufffeb", r"U\+FFFE"),
        ("a\U00010600b", r"U\+10600"),
    ],
)
def test_what_no_reader_could_see_is_refused_where_it_stands(
    tmp_path: Path, text: str, point: str
) -> None:
    feed = Feed(deque(["plain"]))
    path = fill(tmp_path, {}, feed)
    written = path.read_text(encoding="utf-8")
    mark = re.search(r"Qa\d+x plain y\d+Zb", written)
    assert mark
    codes = "".join(f"\\U{ord(letter):08x}" for letter in text)
    path.write_text(written.replace(mark[0], f"abc {codes}"), encoding="utf-8")

    with pytest.raises(InputError, match=point) as refused:
        prepare(path)

    (problem,) = refused.value.problems
    assert (problem.file, problem.key) == (str(path), "org.name")
    assert problem.line
    assert "Wis het" in problem.message


def test_what_no_font_has_is_refused_before_a_pdf_is_drawn(tmp_path: Path) -> None:
    feed = Feed(deque(["\u0f3c\U0001d400"]))
    path = fill(tmp_path, {}, feed)
    options = BuildOptions(output=tmp_path / "output", documents=FULLEST)

    with pytest.raises(InputError) as refused:
        build_client(path, options)

    first = refused.value.problems[0]
    assert first.sentence().startswith(f"{path}:1:{first.column}: ")
    assert '"\u0f3c" (U+0F3C), "\U0001d400" (U+1D400)' in first.message
    assert first.key == "org.name"
    assert "--format html" in first.hint
    assert not options.output.exists()
    built = build_client(path, replace(options, formats=(Format.MD, Format.HTML)))
    assert {file.format for file in built.files} == {Format.MD, Format.HTML}


@pytest.mark.parametrize("name", ["\U0001f35e\U0001f950", "\u91d1\u9f99", "مخبز بيترز"])
def test_a_name_in_any_script_prints(tmp_path: Path, name: str) -> None:
    prepared = prepare(fill(tmp_path, {}, Feed(deque([name]))), FULLEST)

    assert prepared.unprintable == ()


PRINTED = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters="\u2028\u2029"),
    min_size=1,
    max_size=30,
).filter(lambda text: not is_refused(text))
MANY = st.lists(PRINTED.map(clean).filter(folded), min_size=20, max_size=60)


@settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(texts=MANY)
def test_any_text_is_read_in_html_and_in_markdown(
    tmp_path: Path, texts: list[str]
) -> None:
    feed = Feed(deque(texts))
    for document in prepare(fill(tmp_path, {}, feed), FULLEST).documents:
        assert wrong(unmarked(html_of(document)), feed) == []
        assert wrong(unmarked(markdown_of(document)), feed) == []


@pytest.mark.pdf
@settings(max_examples=6, deadline=None)
@given(texts=MANY)
def test_any_text_that_fonts_have_is_read_in_a_pdf(texts: list[str]) -> None:
    texts = [text for text in texts if not find_spares(text).missing]
    feed = Feed(deque(texts), at_once=1)

    found = unmarked(text_layer(draw(PARAGRAPH, feed))[0])

    assert wrong(found, feed) == []
    assert found.keys() == feed.typed.keys()
