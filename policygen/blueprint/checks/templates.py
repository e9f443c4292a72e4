"""Owns what the source of a document template must and must not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policygen.blueprint.checks.compared import compared_choices
from policygen.blueprint.checks.parts import base_languages, home_of
from policygen.blueprint.load import Reading
from policygen.errors import Problem
from policygen.marked import suggest
from policygen.model.blueprint import Document
from policygen.sandbox.outline import template_problems

_CODE = re.compile(r"\{[%{](.*?)[%}]\}", re.DOTALL)
_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_BLOCK_SET = re.compile(r"\{%-?\s*set\s+(\w+)\s*(?:\|[^%=]*)?-?%\}")
_CALL = re.compile(
    r"""(?<!\w)(ref|applies|label|titles)[(\[]\s*['"]([^'"]+)['"]"""
    r"|(plan\.names\.)(\w+)"
)
_MACRO = re.compile(r"\{%-?\s*macro\s+(\w+)")


@dataclass(frozen=True, slots=True)
class Template:
    """A template as written: its language, its file in the folder, its source.

    One `of_guide` has no clauses; it is rendered for each end of the plan.
    """

    document: Document
    language: str
    name: str
    source: str
    of_guide: bool = False


def find_templates(reading: Reading) -> Iterator[Template]:
    """Give each template once, under the language of its own file."""
    for document in reading.blueprint.documents:
        folder = f"documents/{document.id}"
        for language in reading.folder.stems(folder, ".md.j2"):
            source = document.templates[language]
            yield Template(document, language, f"{folder}/{language}.md.j2", source)
        written = document.guide.templates if document.guide else {}
        for language in reading.folder.stems(f"{folder}/guide", ".md.j2"):
            if language in written:
                name = f"{folder}/guide/{language}.md.j2"
                source = written[language]
                yield Template(document, language, name, source, of_guide=True)


def check_templates(reading: Reading) -> Iterator[Problem]:
    """Give what is wrong with the templates as they are written."""
    yield from _check_languages(reading)
    for template in find_templates(reading):
        for line, message, hint in _mistakes(reading, template):
            yield Problem(
                file=reading.folder.label(template.name),
                line=line,
                message=message,
                hint=hint,
            )


def _check_languages(reading: Reading) -> Iterator[Problem]:
    blueprint = reading.blueprint
    for document in blueprint.documents:
        place = f"documents/{document.id}"
        what = f'The document "{document.id}"'
        yield from _check_written(reading, place, what, document.templates)
        if document.guide:
            what = f'The guide of "{document.id}"'
            templates = document.guide.templates
            yield from _check_written(reading, f"{place}/guide", what, templates)
    for template in find_templates(reading):
        if template.language not in base_languages(blueprint):
            yield Problem(
                file=reading.folder.label(template.name),
                message=f'The blueprint has no language "{template.language}".',
                hint="Add it in blueprint.yaml, or remove this template.",
            )


def _check_written(
    reading: Reading, place: str, what: str, templates: Mapping[str, str]
) -> Iterator[Problem]:
    """Give the languages in which a document or guide has no template."""
    blueprint = reading.blueprint
    homes = dict.fromkeys(
        home_of(blueprint, language)
        for language in blueprint.languages
        if not blueprint.pick(templates, language)
    )
    for language in homes:
        yield Problem(
            file=reading.folder.label(f"{place}/{language}.md.j2"),
            message=f'{what} has no template in "{language}".',
            hint="Translate the template of another language.",
        )


def _mistakes(reading: Reading, template: Template) -> Iterator[tuple[int, str, str]]:
    for line, message in template_problems(template.source):
        said, _, remedy = message.partition("; ")
        hint = remedy[:1].upper() + remedy[1:]
        yield line, f"{said.rstrip('.')}.", hint or "Mend this line of the template."
    source = _COMMENT.sub(_blank, template.source)
    yield from _find_uses_of_captured(source)
    yield from _find_unknown_choices(reading, source)
    yield from _find_unknown_words(reading, source)


def _blank(found: re.Match[str]) -> str:
    """Keep the lines of what is taken out."""
    return "\n" * found[0].count("\n")


def _line(source: str, position: int) -> int:
    return source.count("\n", 0, position) + 1


def _find_uses_of_captured(source: str) -> Iterator[tuple[int, str, str]]:
    """Find measuring and comparing of text that was put together in the template."""
    names = {found[1] for found in _BLOCK_SET.finditer(source)}
    macros = {found[1] for found in _MACRO.finditer(source)}
    parts = [rf"{name}\b(?!\s*\()" for name in names]
    parts += [rf"{name}\([^()]*\)" for name in macros]
    if not parts:
        return
    captured = rf"(?<![\w.])(?:{'|'.join(sorted(parts))})"
    wrong = re.compile(
        rf"{captured}\s*(?:\|\s*(?:length|count|truncate|wordcount)\b|[=!]=|\bin\b)"
        rf"|(?:[=!]=)\s*{captured}"
    )
    for code in _CODE.finditer(source):
        for found in wrong.finditer(code[1]):
            yield (
                _line(source, code.start(1) + found.start()),
                f'"{found[0].strip()}" measures or compares text that was put together '
                "here, whose values are not filled in yet.",
                "Compare the answers themselves.",
            )


def _find_unknown_choices(
    reading: Reading, source: str
) -> Iterator[tuple[int, str, str]]:
    for code in _CODE.finditer(source):
        for key, word in compared_choices(code[1]):
            question = reading.blueprint.question(key)
            known = [choice.id for choice in question.choices] if question else []
            if known and word not in known:
                yield (
                    _line(source, code.start(1)),
                    f'"{key}" is compared with "{word}", which is no choice of it.',
                    suggest(word, known) or f"The choices are {', '.join(known)}.",
                )


def _find_unknown_words(
    reading: Reading, source: str
) -> Iterator[tuple[int, str, str]]:
    """Find the ids that functions are called with and that are nowhere."""
    blueprint = reading.blueprint
    clauses = [clause.id for one in blueprint.documents for clause in one.clauses]
    keys = [question.key for question in blueprint.questions]
    keys += [
        f"{q.key}.{column.key}" for q in blueprint.questions for column in q.columns
    ]
    documents = [document.id for document in blueprint.documents]
    names = [name for name, _ in blueprint.plan.names] if blueprint.plan else []
    kinds = {
        "plan.names.": names,
        "ref": clauses,
        "applies": clauses,
        "label": keys,
        "titles": documents,
    }
    for code in _CODE.finditer(source):
        for found in _CALL.finditer(code[1]):
            kind, word = found[1] or found[3], found[2] or found[4]
            known = kinds[kind]
            if word not in known:
                yield (
                    _line(source, code.start(1) + found.start()),
                    f'{found[0].strip()}: nothing is called "{word}".',
                    suggest(word, known) or "Write the name of one that exists.",
                )
