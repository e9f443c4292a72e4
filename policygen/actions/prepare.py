"""Owns the text half of a build: rendered documents and what the checks say of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from policygen.actions.client import Client
from policygen.actions.prepared import Prepared
from policygen.actions.printable import find_unprintable
from policygen.check.completeness import find_gaps, find_one_language, find_open_answers
from policygen.check.leaks import find_leaks
from policygen.check.rules import accept_overrides, find_broken_rules, sort_worst_first
from policygen.errors import InputError, Problem
from policygen.model.answers import Source
from policygen.model.audience import Audience
from policygen.model.finding import Finding
from policygen.model.pack import Rendered
from policygen.model.values import Value
from policygen.pack.context import visible_facts
from policygen.pack.select import binding_language, languages_of, select_members
from policygen.render.document import render_member
from policygen.render.looks import looks_from
from policygen.render.manifest import fingerprint
from policygen.sandbox.facts import build_facts


def prepare_pack(
    client: Client, languages: Sequence[str] = (), documents: Sequence[str] = ()
) -> Prepared:
    """Render every document that applies to Markdown and HTML, and check the result."""
    blueprint, answers = client.blueprint, client.answers
    brand = {
        key: answer.value
        for key, answer in answers.known.items()
        if key.startswith("brand.") and answer.value is not None
    }
    folder = client.path.parent
    try:
        looks = looks_from(brand, folder)
    except InputError as error:
        raise InputError(*_placed(error.problems, client)) from error
    members = select_members(blueprint, answers, languages, documents)
    rendered = tuple(render_member(member, blueprint, looks) for member in members)
    return Prepared(
        client=client.name,
        blueprint=(blueprint.id, blueprint.version),
        answers_sha256=answers.sha256,
        language=own_language(client),
        documents=rendered,
        findings=tuple(find_everything(client, rendered)),
        assets=looks.paper_assets(),
        audiences={item.id: item.audience for item in blueprint.documents},
        signed=tuple(item.id for item in blueprint.documents if item.signed),
        descriptions={
            (member.document.id, member.language): blueprint.pick(
                member.document.descriptions, member.language
            )
            for member in members
        },
        prepared_by=looks.prepared_by_in(own_language(client)),
        logo=_logo(brand.get("brand.logo"), folder),
        unprintable=tuple(_placed(find_unprintable(rendered, answers), client)),
    )


def _placed(problems: Sequence[Problem], client: Client) -> Iterator[Problem]:
    """Give each problem the place of the answer that it is about."""
    for problem in problems:
        answer = client.answers.known.get(problem.key)
        if problem.file or answer is None:
            yield problem
        elif answer.source is Source.DATA and client.brand:
            yield replace(problem, file=str(client.brand))
        else:
            yield replace(
                problem,
                file=client.answers.file,
                line=answer.line,
                column=answer.column,
            )


def _logo(name: Value | None, folder: Path) -> tuple[Path, str] | None:
    if not isinstance(name, str):
        return None
    return folder / name, fingerprint((folder / name).read_bytes())


def own_language(client: Client) -> str:
    """Give the client's own language: the binding one, else the first."""
    binding = binding_language(client.blueprint, client.answers)
    return binding or languages_of(client.blueprint, client.answers)[0]


def find_everything(
    client: Client, documents: Sequence[Rendered], language: str = ""
) -> list[Finding]:
    """Run every check over the answers and over the rendered text, worst first.

    Findings are told in `language`, else in the client's own.
    """
    blueprint, answers = client.blueprint, client.answers
    language = language or own_language(client)
    facts = build_facts(
        visible_facts(blueprint, answers, Audience.RESTRICTED, language)
    )
    findings = [
        *find_open_answers(blueprint, answers, language),
        *find_gaps(documents, language),
        *find_one_language(blueprint, answers, language),
        *find_leaks(blueprint, answers, documents, language),
        *find_broken_rules(blueprint, facts, language),
    ]
    return sort_worst_first(accept_overrides(findings, answers))
