"""Owns what can be said of a template without rendering it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from jinja2 import TemplateError, nodes

from policygen.sandbox.conditions import dotted_names
from policygen.sandbox.jail import REMOVED_FILTERS, forbidden_parts
from policygen.sandbox.kinds import line_of, text_sandbox
from policygen.sandbox.sketches import kind_problem
from policygen.sandbox.vault import MARKS

_FUNCTIONS = frozenset(
    {
        "label",
        "ref",
        "applies",
        "count",
        "diagram",
        "fill_lines",
        "qr_code",
        "signatures",
        "tick_box",
        "write_line",
    }
)
_ALWAYS = frozenset(
    {"range", "dict", "namespace", "loop", "caller", "varargs", "kwargs"}
)
_TITLE = re.compile(r"\s*##[ \t]+([^\n]*?)[ \t]*(?:\n|\Z)")
_CLAUSE = re.compile(r"\{%[-+]?\s*clause\s+[\"']([^\"']+)[\"']\s*[-+]?%\}")
_STRING_KEY = re.compile(r"""['"]([a-z][a-z0-9_]*\.[a-z][a-z0-9_]*)""")
_VALUE = "\N{OBJECT REPLACEMENT CHARACTER}"
_LINTS = (
    (r"<[A-Za-z!/?][^\s@]*", "Raw HTML is printed as text; write it in Markdown."),
    (
        rf"<[^\s<>]*{_VALUE}",
        "A value in angle brackets is no link; write [text](mailto:...) instead.",
    ),
    (r"\{:", "Attributes in braces are printed as text; leave them out."),
    (r"^[ \t]*(?:```|~~~)", "A value in a code block cannot be kept apart from it."),
    (
        rf"^[ \t]*{_VALUE}[.)][ \t]",
        "A value is never the number of a list; write `1.` before every line.",
    ),
    (
        rf"{_VALUE}(?:\*\*|__|\*|_)\w|\w(?:\*\*|__|\*|_){_VALUE}",
        "Put a space or a mark between a value in bold or italics and the next word.",
    ),
    (rf"!\[[^\]]*\]\([^)]*{_VALUE}", "A picture cannot have a value as its address."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseOutline:
    """A clause as a template has it: its `if` tags, sorted, and its pictures, in order."""

    id: str
    line: int
    title: str
    conditions: tuple[str, ...]
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Use:
    """A name that a template reads, such as `org.name`, and where."""

    line: int
    name: str


def template_problems(template: str) -> list[tuple[int, str]]:
    """Give line and message for all that keeps a template from doing what it says."""
    if MARKS.search(template):
        return [(1, "It holds a letter that only the engine may use.")]
    try:
        tree = _tree(template)
    except (TemplateError, RecursionError) as error:
        message = str(getattr(error, "message", None) or "it is nested too deep")
        return [(line_of(error) or 1, f"{message.rstrip('.')}.")]
    found = [*forbidden_parts(tree), *_unknown_filters(tree), *_clause_problems(tree)]
    return sorted({*found, *_picture_problems(tree), *_text_problems(template)})


def is_readable(template: str) -> bool:
    """Tell whether the tags of a template are well written."""
    try:
        _tree(template)
    except (TemplateError, RecursionError):
        return False
    return not MARKS.search(template)


def conditions_in(template: str) -> tuple[ClauseOutline, ...]:
    """Give the clauses in order, each with the conditions and pictures inside it."""
    found: list[tuple[int, str, list[str], list[str]]] = []
    is_inside = False
    for line, tag, rest in _tags(template):
        if tag == "clause":
            found.append((line, rest.strip('"'), [], []))
        if tag in ("clause", "endclause"):
            is_inside = tag == "clause"
        elif tag in ("if", "elif") and is_inside:
            found[-1][2].append(rest)
        elif tag == "picture" and is_inside:
            found[-1][3].append(rest.partition(" ,")[0].strip('"'))
    titles = clause_titles(template)
    return tuple(
        ClauseOutline(
            id=name,
            line=line,
            title=titles.get(name, ""),
            conditions=tuple(sorted(conditions)),
            pictures=tuple(pictures),
        )
        for line, name, conditions, pictures in found
    )


def conditions_of_all(template: str) -> tuple[str, ...]:
    """Give all conditions of a template that has no clauses, sorted."""
    tags = _tags(template)
    return tuple(sorted(rest for _, tag, rest in tags if tag in ("if", "elif")))


def clause_titles(template: str) -> dict[str, str]:
    """Give the title of every clause as it is written in the template."""
    titles = {}
    for found in _CLAUSE.finditer(template):
        title = _TITLE.match(template, found.end())
        if title:
            titles[found[1]] = title[1]
    return titles


def names_in_template(template: str) -> tuple[Use, ...]:
    """Give what a template reads from its facts, in the order of its lines.

    Names that the template sets itself, and functions, are left out.
    """
    tree = _tree(template)
    own = {name.name for name in tree.find_all(nodes.Name) if name.ctx != "load"}
    own |= {macro.name for macro in tree.find_all(nodes.Macro)}
    own |= _FUNCTIONS | _ALWAYS
    uses = {
        Use(line, name)
        for line, name in dotted_names(tree)
        if name.partition(".")[0] not in own
    }
    return tuple(sorted(uses, key=lambda use: (use.line, use.name)))


def names_by_clause(template: str) -> tuple[set[str], dict[str, set[str]]]:
    """Give the names read before the first clause, and by clause those read in it.

    A key that stands between quotes, as in label("org.type"), counts as read.
    """
    outline = conditions_in(template)
    starts = [clause.line for clause in outline]
    reads = [(use.line, use.name) for use in names_in_template(template)]
    for line, text in enumerate(template.splitlines(), 1):
        reads += [(line, found) for found in _STRING_KEY.findall(text)]
    ends = [*starts[1:], len(template)][: len(starts)]
    outside = {name for line, name in reads if not starts or line < starts[0]}
    return outside, {
        clause.id: {name for line, name in reads if clause.line <= line < end}
        for clause, end in zip(outline, ends, strict=True)
    }


@lru_cache(maxsize=64)
def _tree(template: str) -> nodes.Template:
    return text_sandbox().parse(template)


def _tags(template: str) -> Iterator[tuple[int, str, str]]:
    """Give line, name and argument of every tag, written in one way."""
    words: list[str] | None = None
    for line, kind, text in text_sandbox().lex(template):
        if kind == "block_begin":
            words = []
        elif kind == "block_end" and words:
            yield line, words[0], " ".join(words[1:])
            words = None
        elif words is not None and kind == "string":
            words.append('"' + text[1:-1] + '"')
        elif words is not None and kind != "whitespace":
            words.append(text)


def _unknown_filters(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    sandbox = text_sandbox()
    for used in tree.find_all(nodes.Filter):
        if used.name in REMOVED_FILTERS:
            yield (
                used.lineno,
                f"The filter `{used.name}` is taken out: answers are text.",
            )
        elif used.name not in sandbox.filters:
            yield used.lineno, f"There is no filter `{used.name}`."
    for tested in tree.find_all(nodes.Test):
        if tested.name not in sandbox.tests:
            yield tested.lineno, f"There is no test `{tested.name}`."


def _clause_problems(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    seen: set[str] = set()
    for block in tree.find_all(nodes.CallBlock):
        clause = _clause_of(block)
        if clause is None:
            continue
        if clause in seen:
            yield block.lineno, f"The clause {clause} is there twice."
        seen.add(clause)
        if any(_clause_of(inner) for inner in block.find_all(nodes.CallBlock)):
            yield block.lineno, f"There is a clause inside the clause {clause}."


def _picture_problems(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    for block in tree.find_all(nodes.CallBlock):
        node = block.call.node
        if isinstance(node, nodes.ExtensionAttribute) and "Picture" in node.identifier:
            kind, title = (
                str(part.value) if isinstance(part, nodes.Const) else ""
                for part in block.call.args[1:]
            )
            problem = kind_problem(kind, title)
            if problem:
                yield block.lineno, problem


def _clause_of(block: nodes.CallBlock) -> str | None:
    node = block.call.node
    if (
        not isinstance(node, nodes.ExtensionAttribute)
        or "Clause" not in node.identifier
    ):
        return None
    argument = block.call.args[1]
    return str(argument.value) if isinstance(argument, nodes.Const) else ""


def _text_problems(template: str) -> Iterator[tuple[int, str]]:
    """Look for what authors of Markdown are used to and this engine does not do."""
    text = "".join(_printed(template))
    for pattern, message in _LINTS:
        for found in re.finditer(pattern, text, re.MULTILINE):
            yield text.count("\n", 0, found.start()) + 1, message


def _printed(template: str) -> Iterator[str]:
    """Give the text of a template with one sign for a value, in the same lines."""
    is_value = is_tag = False
    for _, kind, text in text_sandbox().lex(template):
        if kind in ("variable_begin", "block_begin", "comment_begin"):
            is_tag = True
            is_value = kind == "variable_begin"
        elif kind in ("variable_end", "block_end", "comment_end"):
            yield (_VALUE if is_value else "") + "\n" * text.count("\n")
            is_tag = False
        elif is_tag:
            yield "\n" * text.count("\n")
        elif kind == "data":
            yield text
