"""Walks the guides as they are delivered, and says what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from policygen.actions.client import open_client
from policygen.pack.select import languages_of, select_members
from policygen.render.document import render_member
from policygen.render.looks import Looks
from policygen.sandbox.facts import Group
from policygen.sandbox.run import in_words
from policygen.settings import blueprints_folder
from tests.render.reading import fold, parse

EXAMPLES = blueprints_folder() / "social-media" / "examples"
PLAN = "response-plan"
FACTS = ("owner", "deputy", "hours", "within")
Step = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a guide says of one step."""

    title: str
    exits: Mapping[str, str]
    facts: Mapping[str, str]
    messages: Sequence[str]
    steps: Sequence[str] = field(default=())


@cache
def names() -> list[tuple[str, str]]:
    """Give every example with each of its languages."""
    return [
        (path.stem, language)
        for path in sorted(EXAMPLES.glob("*.yaml"))
        for known in [opened(path)]
        for language in languages_of(known.blueprint, known.answers)
    ]


@cache
def opened(path: Path) -> Any:
    return open_client(path)


@cache
def made(name: str, language: str) -> tuple[str, list[Step]]:
    """Give the guide of an example, and the steps that plan.yaml gives it, in words."""
    known = opened(EXAMPLES / f"{name}.yaml")
    (member,) = select_members(known.blueprint, known.answers, (language,), (PLAN,))
    plan = member.facts["plan"]
    assert isinstance(plan, Group)
    steps = plan["steps"]
    assert isinstance(steps, tuple)
    said: list[Step] = [
        {name: _said(step[name], language) for name in step} for step in steps
    ]
    return render_member(member, known.blueprint, Looks()).guide, said


def _said(value: Any, language: str) -> Any:
    return value if isinstance(value, (str, bool, tuple)) else in_words(value, language)


def read_guide(html: str) -> tuple[str, dict[str, Page]]:
    """Give the first step of a guide, and all its steps by their anchors."""
    sections = [
        section
        for section in parse(html).iter("section")
        if "step" in (section.get("class") or "").split()
    ]
    pages = {str(section.get("id")): _page(section) for section in sections}
    return str(sections[0].get("id")), pages


def _page(section: Element) -> Page:
    (heading,) = section.iter("h2")
    links = [link for link in section.iter("a") if link.get("class") == "exit"]
    return Page(
        title=_text(heading).partition(". ")[2],
        exits={_text(link[0]): str(link.get("href"))[1:] for link in links},
        facts={str(cell.get("data-fact")): _text(cell) for cell in section.iter("dd")},
        messages=[_text(quote) for quote in section.iter("blockquote")],
        steps=[_text(item) for one in section.iter("ol") for item in one],
    )


def _text(element: Element) -> str:
    return fold("".join(element.itertext()))


def walk(
    start: str, pages: Mapping[str, Page], way: tuple[str, ...] = ()
) -> Iterator[tuple[str, ...]]:
    """Give every way through a guide, from its start to an end."""
    assert start not in way, f"the guide goes round: {way}"
    page = pages.get(start)
    if page is None or not page.exits:
        yield (*way, start)
        return
    for target in page.exits.values():
        yield from walk(target, pages, (*way, start))


def find_faults(html: str, steps: Sequence[Step]) -> list[str]:
    """Say where a guide leads nowhere, leaves something out or differs from its plan."""
    start, pages = read_guide(html)
    known = {f"step-{step['id']}": step for step in steps}
    faults = [f"{one} is not in the plan" for one in pages if one not in known]
    ends = {way[-1] for way in walk(start, pages)}
    reached = {one for way in walk(start, pages) for one in way}
    faults += [f"{one} is never reached" for one in known if one not in reached]
    for anchor in sorted(reached):
        if anchor not in pages:
            faults.append(f"{anchor} is missing")
            continue
        faults += _compare(anchor, pages[anchor], known[anchor], is_end=anchor in ends)
    return faults


def _compare(anchor: str, page: Page, step: Step, *, is_end: bool) -> Iterator[str]:
    if page.title != step.get("title" if is_end else "ask"):
        yield f"{anchor} is called {page.title}"
    if list(page.exits.values()) != [f"step-{one['target']}" for one in step["exits"]]:
        yield f"{anchor} leads to {list(page.exits.values())}"
    if is_end:
        yield from _compare_end(anchor, page, step)


def _compare_end(anchor: str, page: Page, step: Step) -> Iterator[str]:
    for name in FACTS:
        said = page.facts.get(name, "")
        if not said or said.casefold() != step[name].casefold():
            yield f"{anchor} has as {name}: {page.facts.get(name)}"
    after = page.facts.get("after_hours", "")
    if after.casefold() != (
        "" if step["after_hours"] == step["owner"] else step["after_hours"].casefold()
    ):
        yield f"{anchor} has outside the hours: {after}"
    if not page.messages or not all(page.messages):
        yield f"{anchor} has no message"
    if not page.steps:
        yield f"{anchor} says nothing to do"
