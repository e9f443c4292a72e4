"""Owns what a blueprint folder says, once read and checked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from policygen.model.advice import Point, Source
from policygen.model.audience import Audience
from policygen.model.plan import Plan
from policygen.model.rule import Rule
from policygen.model.tags import parent_of
from policygen.model.values import Value


class Expects(StrEnum):
    """What a text should be, when any text would do for the engine."""

    ANYTHING = ""
    JOB_TITLE = "job_title"


class QuestionType(StrEnum):
    """The kinds of question that the engine can ask, read and write."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    INT = "int"
    BOOL = "bool"
    ONE = "one"
    MANY = "many"
    ROWS = "rows"
    DATE = "date"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    MONEY = "money"
    HOURS = "hours"
    COMPANY_NUMBER = "company_number"
    COLOUR = "colour"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One choice of a `one` or `many` question; hidden while `when` does not hold."""

    id: str
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Validation:
    """An expression that must hold for an answer; `id` names its text."""

    id: str
    expression: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What the wizard asks; also a column of a rows question.

    `when` is an expression, "" means always. `default` is a value, `default_from` an
    expression that gives one. `minimum` and `maximum` bound a number, the length of
    a text, the number of rows or of choices. `expects` says what a text should be.
    `feeds` are clause or document ids.
    """

    key: str
    type: QuestionType
    group: str = ""
    choices: tuple[Choice, ...] = ()
    default: Value | None = None
    default_from: str = ""
    when: str = ""
    validate: tuple[Validation, ...] = ()
    audience: Audience = Audience.PUBLIC
    quick: bool = False
    required: bool = False
    translatable: bool = False
    expects: Expects = Expects.ANYTHING
    minimum: int | None = None
    maximum: int | None = None
    columns: tuple[Question, ...] = ()
    feeds: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    line: int = 0

    def column(self, column_id: str) -> Question | None:
        """Give the column with that id."""
        return next((c for c in self.columns if c.key == column_id), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A numbered section of a document, the same in all languages."""

    id: str
    when: str = ""
    numbered: bool = True
    own_sheet: bool = False
    part: bool = False
    seeds: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    reviewed: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A document as a page that asks one question of the plan at a time.

    All five go from language to text. `templates` are the sources of what stands
    at the end of a way through the plan, `paths` the files that hold them.
    """

    titles: Mapping[str, str]
    files: Mapping[str, str]
    descriptions: Mapping[str, str]
    templates: Mapping[str, str]
    paths: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One member of the pack.

    `titles` and `files` go from language to text; `templates` from language to the
    source of the template; `paths` from language to the file that holds it.
    A `spreadsheet` document is also delivered as a workbook with its tables.
    `layout` is a word for the theme: which size and shape the paper has. A document
    that `uses_findings` is rendered after the others and may tell what the checks say.
    One with a `guide` is also delivered as a page that people click through.
    """

    id: str
    audience: Audience
    signed: bool = False
    spreadsheet: bool = False
    layout: str = ""
    uses_findings: bool = False
    when: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)
    clauses: tuple[Clause, ...] = ()
    templates: Mapping[str, str] = field(default_factory=dict)
    paths: Mapping[str, str] = field(default_factory=dict)
    guide: Guide | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Texts:
    """All texts of one language: nested mappings as written in texts/<lang>.yaml."""

    language: str
    tree: Mapping[str, object]

    def get(self, *path: str) -> str:
        """Give the text at a path such as `questions`, `org.name`, `ask`; else ""."""
        node: object = self.tree
        for step in path:
            if not isinstance(node, Mapping):
                return ""
            node = node.get(step, "")
        return node if isinstance(node, str) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """A whole blueprint.

    `profiles` go from profile id to the values it sets. `jurisdictions` and
    `channels` are data trees (strings, lists, mappings; text per language stands
    under language codes). `theme` goes from file name to text; `replies` from
    language to the reply library; `points` from id to the advice. `is_ours` is False for
    a folder that did not come with the program.
    """

    id: str
    version: str
    law_date: str
    languages: tuple[str, ...]
    groups: tuple[str, ...]
    questions: tuple[Question, ...]
    documents: tuple[Document, ...]
    profiles: Mapping[str, Mapping[str, Value]]
    texts: Mapping[str, Texts]
    keys: Mapping[str, str]
    rules: tuple[Rule, ...] = ()
    plan: Plan | None = None
    jurisdictions: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    channels: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    theme: Mapping[str, str] = field(default_factory=dict)
    replies: Mapping[str, Sequence[Mapping[str, object]]] = field(default_factory=dict)
    points: Mapping[str, Point] = field(default_factory=dict)
    examples: tuple[str, ...] = ()
    folder: str = ""
    is_ours: bool = True

    def question(self, key: str) -> Question | None:
        """Give the question with that key."""
        return next((q for q in self.questions if q.key == key), None)

    def document(self, document_id: str) -> Document | None:
        """Give the document with that id."""
        return next((d for d in self.documents if d.id == document_id), None)

    def fallbacks(self, language: str) -> tuple[str, ...]:
        """Give the languages to look in: `nl-BE`, then `nl`, then stop."""
        parent = parent_of(language)
        return (language,) if parent == language else (language, parent)

    def pick(self, texts: Mapping[str, str], language: str) -> str:
        """Give the text for a language or its parent out of a mapping; else ""."""
        found = (texts.get(candidate) for candidate in self.fallbacks(language))
        return next((text for text in found if text), "")

    def text(self, language: str, *path: str) -> str:
        """Give a text in a language or its parent; "" when neither has it."""
        for candidate in self.fallbacks(language):
            texts = self.texts.get(candidate)
            found = texts.get(*path) if texts else ""
            if found:
                return found
        return ""

    def source(self, language: str, source: Source) -> str:
        """Give what a source is called in a language; as it is written when no text says."""
        return self.text(language, "sources", source.text) or source.text
