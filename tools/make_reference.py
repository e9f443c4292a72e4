"""Makes docs/reference/questions.md out of the blueprint that comes with the program.

Run it after a question or its texts changed: `python tools/make_reference.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from policygen.answers.layout import dump
from policygen.answers.plain import plain
from policygen.blueprint.load import load_blueprint
from policygen.model.audience import Audience
from policygen.model.blueprint import Blueprint, Question, QuestionType
from policygen.model.values import Value
from policygen.settings import blueprints_folder

TARGET = Path(__file__).resolve().parent.parent / "docs/reference/questions.md"
BLUEPRINT = "social-media"
LANGUAGE = "en"

READERS = {
    Audience.PUBLIC: "everybody",
    Audience.STAFF: "everybody who works there",
    Audience.RESTRICTED: "those who work with the plan",
}
COUNTED = {
    QuestionType.TEXT: "characters",
    QuestionType.LONG_TEXT: "characters",
    QuestionType.MANY: "choices",
    QuestionType.ROWS: "rows",
}
HEAD = """\
# The questions of `social-media`

Every question of the blueprint that comes with the program, in the order of the wizard.
This page is made by `tools/make_reference.py`; change the blueprint, not the page.

The heading is the key: `org.name` is the key `name` in the group `org` of an [answers file](answers-file.md), and `policygen wizard my-company.yaml --ask org.name` asks it again.
A question marked **short** is in the short interview; `--full` asks them all.
*Required* means that the documents show `[[TO DO: ...]]` without it.
*Per language* means that the text may be given once for each language: `{nl: zaakvoerder, en: owner}`.
What each type accepts is told under [types](answers-file.md#types).
"Goes to" names the clauses that an answer shapes; `policygen explain my-company.yaml EP-6` tells more about one.
"""


def main() -> None:
    """Write the page."""
    TARGET.write_text(make_page(), encoding="utf-8")
    print(TARGET)


def make_page() -> str:
    """Give the page about every question."""
    blueprint = load_blueprint(BLUEPRINT, blueprints_folder())
    groups = dict.fromkeys(question.group for question in blueprint.questions)
    parts = [HEAD]
    for group in groups:
        path = ("groups", group)
        parts.append(f"\n## {blueprint.text(LANGUAGE, *path, 'title')}\n")
        parts.append(f"\n{blueprint.text(LANGUAGE, *path, 'intro')}\n")
        for question in blueprint.questions:
            if question.group == group:
                lines = "\n".join(_describe(blueprint, question))
                parts.append(f"\n### `{question.key}`\n\n{lines}\n")
    return "".join(parts)


def _describe(blueprint: Blueprint, question: Question) -> Iterator[str]:
    path = ("questions", question.key)
    title = blueprint.text(LANGUAGE, *path, "title")
    yield f"**{title}.** {blueprint.text(LANGUAGE, *path, 'ask')}"
    help_text = blueprint.text(LANGUAGE, *path, "help")
    if help_text:
        yield help_text
    yield ""
    yield f"- Type: {_type(question)}{_marks(question)}"
    yield from _choices(blueprint, question, path, "  ")
    yield from _default(question)
    if question.when:
        yield f"- Asked when: `{question.when}`"
    for rule in question.validate:
        yield f"- Must hold: {_refusal(blueprint, path, rule.id)}"
    if question.audience is not Audience.PUBLIC or not question.columns:
        yield f"- Who may see it: {READERS[question.audience]} (`{question.audience}`)"
    yield from _columns(blueprint, question, path)
    yield f"- Goes to: {_feeds(blueprint, question) or 'the looks of every page'}"


def _type(question: Question) -> str:
    text = f"[`{question.type}`](answers-file.md#{question.type})"
    unit = COUNTED.get(question.type, "")
    least, most = question.minimum, question.maximum
    if least is not None and most is not None:
        size = f"{least} to {most}" if least != most else f"{least}"
    elif most is not None:
        size = f"at most {most}"
    elif least is not None:
        size = f"at least {least}"
    else:
        return text
    return f"{text}, {size} {unit}".rstrip()


def _marks(question: Question) -> str:
    marks = []
    if question.quick:
        marks.append("**short**")
    if question.required:
        marks.append("*required*")
    if question.translatable:
        marks.append("*per language*")
    return "".join(f", {mark}" for mark in marks)


def _choices(
    blueprint: Blueprint, question: Question, path: tuple[str, ...], margin: str
) -> Iterator[str]:
    for choice in question.choices:
        label = blueprint.text(LANGUAGE, *path, "choices", choice.id, "label")
        when = f" (when `{choice.when}`)" if choice.when else ""
        yield f"{margin}- `{choice.id}`: {label}{when}"


def _default(question: Question) -> Iterator[str]:
    if question.default_from:
        yield f"- Default: worked out from `{question.default_from}`"
        return
    if question.default is None:
        return
    text = _as_yaml(question, question.default)
    if "\n" not in text:
        yield f"- Default: `{text}`"
        return
    yield "- Default:"
    yield ""
    yield from (f"      {line}" for line in text.split("\n"))
    yield ""


def _as_yaml(question: Question, value: Value) -> str:
    """Give a value as it stands in an answers file, after its key when it has lines."""
    text = dump({"x": plain(question, value)}).removeprefix("x:")
    if "\n" not in text:
        return text.strip()
    lines = [line.removeprefix("  ") for line in text.strip("\n").split("\n")]
    return "\n".join(line for line in lines if line.strip())


def _refusal(blueprint: Blueprint, path: tuple[str, ...], rule: str) -> str:
    return blueprint.text(LANGUAGE, *path, "refuse", rule)


def _columns(
    blueprint: Blueprint, question: Question, path: tuple[str, ...]
) -> Iterator[str]:
    if not question.columns:
        return
    yield "- Columns:"
    for column in question.columns:
        below = (*path, "columns", column.key)
        title = blueprint.text(LANGUAGE, *below, "title")
        default = (
            f", default `{_as_yaml(column, column.default)}`"
            if column.default is not None
            else ""
        )
        narrowest = max(question.audience, column.audience, key=list(Audience).index)
        yield (
            f"  - `{column.key}`: {title}. {_type(column)}{_marks(column)}{default}; "
            f"for {READERS[narrowest]}"
        )
        for rule in column.validate:
            yield f"    - Must hold: {_refusal(blueprint, below, rule.id)}"
        yield from _choices(blueprint, column, below, "    ")


def _feeds(blueprint: Blueprint, question: Question) -> str:
    owners = {
        name: blueprint.pick(document.titles, LANGUAGE)
        for document in blueprint.documents
        for name in (document.id, *(clause.id for clause in document.clauses))
    }
    by_document: dict[str, list[str]] = {}
    for feed in question.feeds:
        by_document.setdefault(owners[feed], []).append(feed)
    return "; ".join(
        f"{', '.join(feeds)} ({title})" for title, feeds in by_document.items()
    )


if __name__ == "__main__":
    main()
