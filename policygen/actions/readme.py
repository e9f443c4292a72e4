"""Owns the page to read first that goes into a client's archive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from policygen.actions.prepared import Prepared
from policygen.check.things import fold
from policygen.model.audience import Audience
from policygen.model.finding import Severity
from policygen.model.pack import Rendered
from policygen.render.simple_page import Section, Table, make_page
from policygen.speech.say import say

FORMS = ("pdf", "html", "md", "xlsx")


def write_readme(prepared: Prepared, contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give a page in each language of the pack: what is in it and what to do.

    Languages that call the page the same share it; the client's own goes first. Only
    the page in the client's own language has the findings: they are told in it.
    """
    found = dict.fromkeys(document.language for document in prepared.documents)
    languages = sorted(found, key=lambda language: language != prepared.language)
    shared: dict[str, list[str]] = {}
    for language in languages or [prepared.language]:
        shared.setdefault(say(language, "readme.file"), []).append(language)
    return {
        f"{name}.html": _page(prepared, contents, together).encode()
        for name, together in shared.items()
    }


def _page(
    prepared: Prepared, contents: Mapping[str, bytes], languages: Sequence[str]
) -> str:
    language = languages[0]
    mine = [item for item in prepared.documents if item.language in languages]
    mine.sort(key=lambda item: item.document not in prepared.memos)
    intro = say(language, "readme.intro", client=prepared.client)
    sections = [
        Section(paragraphs=(intro,)),
        _steps(prepared, mine, language),
        _documents(prepared, mine, contents, language),
    ]
    if prepared.language in languages:
        sections.append(_findings(prepared))
    return make_page(
        title=say(language, "readme.title"),
        subtitle=prepared.client,
        language=language,
        sections=sections,
        footer=say(language, "readme.prepared_by", name=prepared.prepared_by)
        if prepared.prepared_by
        else "",
        mark=prepared.mark,
    )


def _documents(
    prepared: Prepared,
    documents: Sequence[Rendered],
    contents: Mapping[str, bytes],
    language: str,
) -> Section:
    rows = []
    for document in documents:
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
    endings = {path.rpartition(".")[2] for path in contents}
    forms = [say(language, f"readme.format_{one}") for one in FORMS if one in endings]
    return Section(
        title=say(language, "readme.documents"),
        table=Table(
            heads=tuple(say(language, head) for head in heads), rows=tuple(rows)
        ),
        paragraphs=(" ".join(forms),),
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


def _steps(prepared: Prepared, documents: Sequence[Rendered], language: str) -> Section:
    """Give what to do: the memo first, then each document once by its readers."""
    memos = {item.title: "readme.step_memo" for item in _memos(prepared, documents)}
    items = [say(language, code, title=title) for title, code in memos.items()]
    always = ("readme.step_read", "readme.step_mend", "readme.step_counsel")
    items += [say(language, step) for step in always]
    rest = {
        item.title: _step(prepared, item)
        for item in documents
        if item.document not in prepared.memos
    }
    items += [say(language, code, title=title) for title, code in rest.items()]
    return Section(title=say(language, "readme.steps"), steps=tuple(items))


def _memos(prepared: Prepared, documents: Sequence[Rendered]) -> Iterator[Rendered]:
    return (item for item in documents if item.document in prepared.memos)


def _step(prepared: Prepared, document: Rendered) -> str:
    if document.document in prepared.signed:
        return "readme.step_sign"
    match prepared.audiences[document.document]:
        case Audience.PUBLIC:
            return "readme.step_publish"
        case Audience.STAFF:
            return "readme.step_share"
        case Audience.RESTRICTED:
            return "readme.step_keep"


def _findings(prepared: Prepared) -> Section:
    language = prepared.language
    standing = fold(item for item in prepared.findings if item.stands)
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
