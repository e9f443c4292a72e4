"""Owns the text half of a build: rendered documents and what the checks say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from policygen.actions.client import Client
from policygen.actions.locate import locate
from policygen.actions.memo import memo_facts
from policygen.actions.prepared import Prepared
from policygen.actions.printable import find_unprintable
from policygen.check.completeness import find_gaps, find_one_language, find_open_answers
from policygen.check.leaks import find_leaks
from policygen.check.readability import find_hard_reading
from policygen.check.rules import (
    accept_overrides,
    find_broken_rules,
    find_idle,
    sort_worst_first,
)
from policygen.check.wording import find_wording
from policygen.disk import fingerprint
from policygen.errors import InputError, Problem
from policygen.model.answers import Source
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint
from policygen.model.finding import Finding
from policygen.model.pack import Format, Member, Rendered, Slot
from policygen.model.values import Value
from policygen.pack.context import visible_facts
from policygen.pack.select import binding_language, languages_of, select_members
from policygen.render.document import render_member
from policygen.render.looks import Looks, looks_from
from policygen.render.simple_page import Mark
from policygen.sandbox.facts import build_facts


def prepare_pack(
    client: Client,
    languages: Sequence[str] = (),
    documents: Sequence[str] = (),
    *,
    with_guide: bool = True,
    with_blocks: bool = True,
) -> Prepared:
    """Render every document that applies to Markdown and HTML, and check the result.

    Guides are left out when nobody asks for them: `with_guide` is False; so are the
    blocks of clauses, with which releases are compared.
    """
    blueprint, answers = client.blueprint, client.answers
    looks = looks_of(client)
    members = select_members(
        blueprint, answers, languages, documents, is_draft=client.is_draft
    )
    is_whole = not languages and not documents
    everything = (
        members
        if is_whole
        else select_members(blueprint, answers, is_draft=client.is_draft)
    )
    render = partial(render_member, with_guide=with_guide, with_blocks=with_blocks)
    rendered = render_members(client, members, everything, looks, render)
    language = own_language(client)
    found = find_everything(client, rendered)
    if len(members) == len(everything):
        found = sort_worst_first([*found, *find_idle(found, answers, language)])
    return Prepared(
        client=client.name,
        blueprint=(blueprint.id, blueprint.version),
        answers_sha256=answers.sha256,
        language=language,
        documents=rendered,
        findings=tuple(found),
        assets=looks.paper_assets(),
        audiences={item.id: item.audience for item in blueprint.documents},
        signed=tuple(item.id for item in blueprint.documents if item.signed),
        descriptions={
            (member.document.id, member.language): blueprint.pick(
                member.document.descriptions, member.language
            )
            for member in members
        },
        prepared_by=looks.prepared_by_in(language),
        logo=_logo(answers.value("brand.logo"), client.path.parent),
        whole=tuple(_slots(everything, blueprint)),
        unprintable=tuple(
            locate(
                find_unprintable(rendered, answers, language),
                client,
                rendered,
                language,
            )
        ),
        answers=client.path.name,
        looks=_looks_file(client),
        memos=tuple(item.id for item in blueprint.documents if item.uses_findings),
        mark=Mark(colour=looks.colour, logo=looks.logo_inline),
    )


def _looks_file(client: Client) -> str:
    """Give the name of the file that says how the documents look; "" when none does."""
    given = {
        answer.source
        for key, answer in client.answers.known.items()
        if key.startswith("brand.") and answer.value is not None
    }
    if client.brand and Source.BRAND in given:
        return client.brand.path.name
    return client.path.name if Source.ANSWERED in given else ""


def _slots(members: Sequence[Member], blueprint: Blueprint) -> Iterator[Slot]:
    """Give every file that can be made of these documents."""
    for member in members:
        for form in Format:
            name = _file_name(member, form, blueprint)
            if name:
                yield Slot(
                    document=member.document.id,
                    language=member.language,
                    format=form,
                    path=f"{member.language}/{name}",
                )


def _file_name(member: Member, form: Format, blueprint: Blueprint) -> str:
    """Give the name of a form of a document; "" when it does not come in that form."""
    document = member.document
    if form is Format.GUIDE:
        files = document.guide.files if document.guide and blueprint.plan else {}
        name = blueprint.pick(files, member.language)
        return f"{name}.{Format.HTML}" if name else ""
    if form is Format.XLSX and not document.spreadsheet:
        return ""
    return f"{member.file}.{form}"


def looks_of(client: Client) -> Looks:
    """Give how the documents of a client look."""
    brand = {
        key: answer.value
        for key, answer in client.answers.known.items()
        if key.startswith("brand.") and answer.value is not None
    }
    try:
        folder, language = client.path.parent, own_language(client)
        return looks_from(brand, folder, language=language)
    except InputError as error:
        raise InputError(*_placed(error.problems, client)) from error


def _placed(problems: Sequence[Problem], client: Client) -> Iterator[Problem]:
    """Give each problem the place of the answer that it is about.

    The name of a picture goes before what is wrong with it.
    """
    for problem in problems:
        answer = client.answers.known.get(problem.key)
        if answer is None:
            yield problem
            continue
        named = f"{answer.value}: " if problem.file else ""
        yield replace(
            problem,
            message=f"{named}{problem.message}",
            file=client.answers.file,
            line=answer.line,
            column=answer.column,
        )


def _logo(name: Value | None, folder: Path) -> tuple[Path, str] | None:
    if not isinstance(name, str):
        return None
    return folder / name, fingerprint((folder / name).read_bytes())


def render_members(
    client: Client,
    members: Sequence[Member],
    everything: Sequence[Member],
    looks: Looks,
    render: Callable[[Member, Blueprint, Looks], Rendered | None] = render_member,
) -> tuple[Rendered, ...]:
    """Render documents, in order; those that tell findings after the checks of the rest.

    What they tell is of the whole pack, `everything`, of which `members` may be a part.
    What `render` gives up on (None) is left out.
    """
    blueprint = client.blueprint
    done = {
        _place(member): render(member, blueprint, looks)
        for member in members
        if not member.document.uses_findings
    }
    if len(done) < len(members):
        for member in everything:
            if not member.document.uses_findings and _place(member) not in done:
                done[_place(member)] = render(member, blueprint, looks)
        checked = [one for one in done.values() if one]
        for member in members:
            if member.document.uses_findings:
                facts = _with_memo(client, member, checked)
                done[_place(member)] = render(facts, blueprint, looks)
    found = (done[_place(member)] for member in members)
    return tuple(one for one in found if one)


def _place(member: Member) -> tuple[str, str]:
    return member.language, member.document.id


def _with_memo(client: Client, member: Member, checked: Sequence[Rendered]) -> Member:
    findings = find_everything(client, checked, member.language)
    memo = memo_facts(client, findings, member.language)
    return replace(member, facts={**member.facts, "memo": memo})


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
        *find_gaps(blueprint, documents, language),
        *find_one_language(blueprint, answers, language),
        *find_leaks(blueprint, answers, documents, language),
        *find_broken_rules(blueprint, facts, language),
        *find_wording(blueprint, answers, facts, documents, language),
        *find_hard_reading(documents, language),
    ]
    findings = accept_overrides(findings, answers)
    return sort_worst_first(locate(findings, client, documents, language))
