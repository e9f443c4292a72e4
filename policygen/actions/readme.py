"""Owns the page to read first that goes into a client's archive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from policygen.actions.prepared import Prepared
from policygen.model.audience import Audience
from policygen.model.finding import Severity
from policygen.model.pack import Rendered
from policygen.render.simple_page import Section, Table, make_page
from policygen.speech.say import say


def write_readme(prepared: Prepared, contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the page in the client's language: what is in the pack and what to do."""
    language = prepared.language
    sections = [
        Section(paragraphs=(say(language, "readme.intro", client=prepared.client),)),
        _documents(prepared, contents),
        _steps(prepared),
        _findings(prepared),
    ]
    page = make_page(
        title=say(language, "readme.title"),
        subtitle=prepared.client,
        language=language,
        sections=sections,
        footer=say(language, "readme.prepared_by", name=prepared.prepared_by)
        if prepared.prepared_by
        else "",
    )
    return {f"{say(language, 'readme.file')}.html": page.encode()}


def _documents(prepared: Prepared, contents: Mapping[str, bytes]) -> Section:
    language = prepared.language
    rows = []
    for document in prepared.documents:
        links = tuple(_links(document, contents, language))
        audience = prepared.audiences[document.document]
        rows.append(
            (
                document.title,
                prepared.descriptions[(document.document, document.language)],
                say(language, f"audience.{audience}"),
                links,
            )
        )
    heads = ("readme.document", "readme.purpose", "readme.readers", "readme.files")
    return Section(
        title=say(language, "readme.documents"),
        table=Table(
            heads=tuple(say(language, head) for head in heads), rows=tuple(rows)
        ),
        paragraphs=(say(language, "readme.formats"),),
    )


def _links(
    document: Rendered, contents: Mapping[str, bytes], language: str
) -> Iterator[tuple[str, str]]:
    """Give path and name of each file of a document."""
    stem = f"{document.language}/{document.file}."
    for path in sorted(contents):
        if path.startswith(stem):
            yield path, path.rpartition(".")[2]
    guide = f"{document.language}/{document.guide_file}.html"
    if guide in contents:
        yield guide, say(language, "readme.guide")


def _steps(prepared: Prepared) -> Section:
    language = prepared.language
    steps = ["readme.step_read", "readme.step_mend", "readme.step_counsel"]
    items = [say(language, step) for step in steps]
    for document in prepared.documents:
        if document.language != language:
            continue
        if document.document in prepared.signed:
            code = "readme.step_sign"
        elif prepared.audiences[document.document] is Audience.PUBLIC:
            code = "readme.step_publish"
        else:
            code = "readme.step_keep"
        items.append(say(language, code, title=document.title))
    return Section(title=say(language, "readme.steps"), steps=tuple(items))


def _findings(prepared: Prepared) -> Section:
    language = prepared.language
    standing = [item for item in prepared.findings if item.stands]
    if not standing:
        return Section(
            title=say(language, "readme.findings"),
            paragraphs=(say(language, "readme.no_findings"),),
        )
    lines = [
        f"{say(language, f'severity.{Severity(item.severity)}')}: {item.message}"
        for item in standing
    ]
    return Section(title=say(language, "readme.findings"), bullets=tuple(lines))
