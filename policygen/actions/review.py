"""Owns the review edition: the pack with notes beside its clauses, for whoever checks it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from policygen.actions.client import Client
from policygen.actions.prepare import (
    find_everything,
    looks_of,
    prepare_pack,
    render_members,
)
from policygen.actions.prepared import Prepared
from policygen.actions.story import Teller
from policygen.model.blueprint import Blueprint
from policygen.model.finding import Finding
from policygen.model.note import Margin
from policygen.model.pack import Format, Member, Rendered, Slot
from policygen.pack.select import select_members
from policygen.render.document import render_member
from policygen.render.looks import Looks

FORMATS = (Format.HTML, Format.PDF)
ENDING = "-review"


def prepare_review(
    client: Client, languages: Sequence[str] = (), documents: Sequence[str] = ()
) -> Prepared:
    """Prepare the pack, then give its pages the notes, and its files names of their own.

    What the checks found is found in the pack itself: notes are no part of it.
    """
    prepared = prepare_pack(client, languages, documents)
    members = select_members(client.blueprint, client.answers, languages, documents)
    everything = select_members(client.blueprint, client.answers)
    found = {
        language: _by_clause(find_everything(client, prepared.documents, language))
        for language in {member.language for member in members}
    }

    def render(member: Member, blueprint: Blueprint, looks: Looks) -> Rendered:
        margin = _margin(client, member, found.get(member.language, {}))
        rendered = render_member(member, blueprint, looks, margin)
        return replace(rendered, file=f"{rendered.file}{ENDING}")

    return replace(
        prepared,
        documents=render_members(client, members, everything, looks_of(client), render),
        whole=tuple(
            _renamed(slot) for slot in prepared.whole if slot.format in FORMATS
        ),
    )


def _by_clause(findings: Sequence[Finding]) -> Mapping[str, list[Finding]]:
    grouped: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        grouped[finding.clause].append(finding)
    return grouped


def _margin(
    client: Client, member: Member, found: Mapping[str, Sequence[Finding]]
) -> Margin:
    teller = Teller(client=client, language=member.language, brief=True)
    return {
        clause.id.lower(): teller.clause(
            member.document,
            clause,
            title=teller.say("review.note", clause=clause.id),
            findings=[
                finding
                for finding in found.get(clause.id, ())
                if finding.language in ("", member.language)
            ],
        )
        for clause in member.clauses
    }


def _renamed(slot: Slot) -> Slot:
    stem, _, ending = slot.path.rpartition(".")
    return replace(slot, path=f"{stem}{ENDING}.{ending}")
