"""Owns reading the documents of a blueprint: titles, clauses, templates."""

from __future__ import annotations

import re
from collections.abc import Mapping

from policygen.blueprint.fields import Fields, Page
from policygen.blueprint.folder import Folder
from policygen.blueprint.questions import AUDIENCES
from policygen.marked import Entry, Node
from policygen.model.advice import Source
from policygen.model.audience import Audience
from policygen.model.blueprint import Clause, Document, Guide
from policygen.model.tags import parent_of

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
CLAUSE = re.compile(r"[A-Z][A-Z0-9]*-[A-Z0-9]+")
CONFIDENCES = ("V", "K", "U")
LAYOUTS = ("", "card", "sheet", "wide")
USES = ("", "findings")
TEMPLATE = ".md.j2"
GUIDE = "guide"


def read_documents(
    folder: Folder, fields: Fields, languages: tuple[str, ...]
) -> tuple[Document, ...]:
    """Give the documents in the order of blueprint.yaml."""
    documents = []
    for name, entry in fields.entries("documents"):
        if ID.fullmatch(name):
            documents.append(
                _read_document(folder, fields.page, name, entry, languages)
            )
        else:
            fields.page.report(
                entry,
                f'"{name}" cannot be the id of a document.',
                "Use small letters, digits and hyphens.",
            )
    return tuple(documents)


def _read_document(
    folder: Folder, page: Page, name: str, entry: Entry, languages: tuple[str, ...]
) -> Document:
    own = Fields(page, entry.node, "document")
    sources, labels = _read_templates(folder, f"documents/{name}", languages)
    audience = Audience(own.one_of("audience", AUDIENCES, "public"))
    uses_findings = own.one_of("uses", USES, "") == "findings"
    if uses_findings and audience is not Audience.RESTRICTED:
        page.report(
            entry,
            f'The document "{name}" tells what the checks say, and it is {audience}.',
            "Make it restricted: a check may speak of any answer.",
        )
    return Document(
        id=name,
        audience=audience,
        signed=own.flag("signed"),
        spreadsheet=own.flag("spreadsheet"),
        layout=own.one_of("layout", LAYOUTS, ""),
        uses_findings=uses_findings,
        when=own.text("when"),
        titles=_for_all(own.texts("title"), languages),
        files=_for_all(own.texts("file"), languages),
        descriptions=_for_all(own.texts("description"), languages),
        clauses=_read_clauses(folder, page, name, entry),
        templates=sources,
        paths=labels,
        guide=_read_guide(folder, own, name, languages),
    )


def _read_templates(
    folder: Folder, place: str, languages: tuple[str, ...]
) -> tuple[dict[str, str], dict[str, str]]:
    """Give, by language, the source of each template in a place and its file."""
    names = folder.stems(place, TEMPLATE)
    paths = {language: f"{place}/{language}{TEMPLATE}" for language in names}
    sources = {language: folder.text(path) for language, path in paths.items()}
    labels = {language: folder.label(path) for language, path in paths.items()}
    return _for_all(sources, languages), _for_all(labels, languages)


def _read_guide(
    folder: Folder, document: Fields, name: str, languages: tuple[str, ...]
) -> Guide | None:
    node = document.node.get(GUIDE)
    if node is None:
        return None
    own = Fields(document.page, node, GUIDE)
    sources, labels = _read_templates(folder, f"documents/{name}/{GUIDE}", languages)
    return Guide(
        titles=_for_all(own.texts("title"), languages),
        files=_for_all(own.texts("file"), languages),
        descriptions=_for_all(own.texts("description"), languages),
        templates=sources,
        paths=labels,
    )


def _for_all(written: Mapping[str, str], languages: tuple[str, ...]) -> dict[str, str]:
    """Add each language of the blueprint whose text is that of its parent."""
    found = dict(written)
    for language in languages:
        parent = parent_of(language)
        if language not in found and parent in written:
            found[language] = written[parent]
    return found


def _read_clauses(
    folder: Folder, page: Page, name: str, entry: Entry
) -> tuple[Clause, ...]:
    file = f"documents/{name}/clauses.yaml"
    if file not in folder.files:
        page.report(
            entry,
            f'The document "{name}" has no list of clauses.',
            f"Write {file} with clauses: a list of {{id: ...}}.",
        )
        return ()
    own = Page(folder.label(file), folder.problems)
    fields = Fields(own, folder.node(file), "clauses.yaml")
    clauses: dict[str, Clause] = {}
    for item in fields.items("clauses"):
        clause = _read_clause(own, item)
        if clause is None:
            continue
        if clause.id in clauses:
            own.report(
                item,
                f'The clause "{clause.id}" stands here for the second time.',
                f"Keep one; the first is on line {clauses[clause.id].line}.",
            )
            continue
        clauses[clause.id] = clause
    return tuple(clauses.values())


def _read_clause(page: Page, item: Node) -> Clause | None:
    fields = Fields(page, item, "clause")
    clause_id = fields.text("id")
    if not CLAUSE.fullmatch(clause_id):
        page.report(
            item,
            f'"{clause_id}" cannot be the id of a clause.',
            "Write capitals, a hyphen and a number, such as EP-6.",
        )
        return None
    reviewed = fields.text("reviewed")
    if reviewed and not DAY.fullmatch(reviewed):
        page.report(
            item,
            f'"{reviewed}" is no date of review.',
            "Write a date such as 2026-11-01.",
        )
        reviewed = ""
    return Clause(
        id=clause_id,
        when=fields.text("when"),
        numbered=fields.flag("numbered", default=True),
        own_sheet=fields.flag("own_sheet"),
        part=fields.flag("part"),
        seeds=fields.words("seeds"),
        sources=read_sources(fields),
        reviewed=reviewed,
        line=fields.node.line,
    )


def read_sources(fields: Fields) -> tuple[Source, ...]:
    """Give the laws and guidelines that a clause or rule names."""
    sources = []
    for item in fields.items("sources"):
        own = Fields(fields.page, item, "source")
        confidence = own.one_of("confidence", CONFIDENCES, "U")
        sources.append(Source(text=own.text("text"), confidence=confidence))
    return tuple(sources)
