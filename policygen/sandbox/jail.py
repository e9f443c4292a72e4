"""Owns the one Jinja environment class: what a template may do, and how much of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from jinja2 import (
    StrictUndefined,
    Template,
    TemplateSyntaxError,
    Undefined,
    nodes,
    pass_context,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import _PassArg
from typing_extensions import override

from policygen.marked import suggest
from policygen.sandbox.facts import Group, Open, Undecided

RUN: Final = "the run"
LONGEST: Final = 1_000_000
MOST: Final = 10_000
REMOVED_FILTERS: Final = frozenset(
    {
        *("safe", "e", "escape", "forceescape", "urlize", "xmlattr", "attr", "pprint"),
        *("random", "filesizeformat", "center", "tojson", "wordwrap", "striptags"),
    }
)
_REMOVED_GLOBALS: Final = ("lipsum", "cycler", "joiner")
_TEXT_FILTERS: Final = frozenset(
    {
        *("upper", "lower", "capitalize", "title", "trim", "truncate", "replace"),
        *("string", "wordcount", "urlencode", "indent"),
    }
)
_COUNTING_FILTERS: Final = frozenset({"batch", "slice", "indent", "truncate", "round"})
_REMOVED_METHODS: Final = frozenset(
    {
        *("format", "format_map", "center", "ljust", "rjust", "zfill", "expandtabs"),
        *("encode", "translate"),
    }
)
Filter: TypeAlias = Callable[..., object]


_FORBIDDEN: Final[Mapping[type[nodes.Node], str]] = {
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "from ... import",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.FilterBlock: "filter",
    nodes.ScopedEvalContextModifier: "autoescape",
}


class Rendered(str):
    """Text that the environment put together itself: template text and marker words."""

    __slots__ = ()


class Unknown(StrictUndefined):
    """A name that nobody defines; using it in any way is an error in plain words."""

    __slots__ = ()

    @property
    @override
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        name = str(self._undefined_name)
        if isinstance(self._undefined_obj, Group):
            known = suggest(name, self._undefined_obj)
            group = repr(self._undefined_obj)[len("Group(") : -1]
            message = f'There is no "{name}" in "{group}" that may be used here.'
            return f"{message} {known}".rstrip()
        return f'Nothing is called "{name}" here.'


class _Generator(CodeGenerator):
    """Writes `a ~ b` as a call, so that what is joined stays what it is."""

    @override
    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self.write("environment.join_values(context, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class Sandbox(ImmutableSandboxedEnvironment):
    """Templates, pages and expressions run in this environment and in no other."""

    code_generator_class = _Generator
    intercepted_binops = frozenset({"*", "**", "%", "+"})

    def __init__(
        self,
        *,
        finalize: Callable[..., object] | None = None,
        filters: Mapping[str, Filter] | None = None,
        extensions: Iterable[type] = (),
        decides: bool = False,
    ) -> None:
        super().__init__(
            autoescape=False,
            undefined=Unknown,
            finalize=finalize,
            keep_trailing_newline=True,
            trim_blocks=False,
            extensions=list(extensions),
            cache_size=0,
        )
        self.decides = decides
        for name in REMOVED_FILTERS:
            self.filters.pop(name, None)
        for name in _REMOVED_GLOBALS:
            self.globals.pop(name, None)
        self.globals["range"] = _range
        self.filters = {n: guard(n, f) for n, f in self.filters.items()}
        self.filters |= dict(filters or {})

    @staticmethod
    @override
    def concat(parts: Iterable[str]) -> Rendered:
        """Join template text and finished words: the only source of `Rendered`."""
        return Rendered("".join(parts))

    def join_values(self, context: Context, parts: tuple[object, ...]) -> str:
        """Do the work of `~`: a text, unless a part is markup or an answer to come."""
        run = context.get(RUN)
        if run is None:
            return _short("".join(map(_decided, parts)))
        if any(isinstance(part, (Rendered, Open)) for part in parts):
            return Rendered(_short("".join(run.show(part) for part in parts)))
        return _short("".join(run.text(part) for part in parts))

    @override
    def getattr(self, obj: object, attribute: str) -> object:
        """Give an attribute; of a group, which has no others, an entry, without detour."""
        if isinstance(obj, Group) and attribute in obj and attribute[0] != "_":
            return self._seen(obj[attribute])
        return self._seen(super().getattr(obj, attribute))

    @override
    def getitem(self, obj: object, argument: object) -> object:
        return self._seen(super().getitem(obj, argument))

    def _seen(self, value: object) -> object:
        if self.decides and isinstance(value, Open):
            raise Undecided(repr(value))
        return value

    @override
    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        if isinstance(obj, str) and attr in _REMOVED_METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)

    @override
    def wrap_str_format(self, value: object) -> None:
        """Give no formatter: `format` of a text is removed."""

    @override
    def call(
        self, context: Context, obj: object, /, *args: object, **kwargs: object
    ) -> object:
        result = super().call(context, obj, *args, **kwargs)
        return _short(result) if isinstance(result, str) else result

    @override
    def call_binop(
        self, context: Context, operator: str, left: object, right: object
    ) -> object:
        _refuse_large(operator, left, right)
        return super().call_binop(context, operator, left, right)


def _decided(part: object) -> str:
    if isinstance(part, Open):
        raise Undecided(repr(part))
    return str(part)


def _range(*bounds: int) -> range:
    numbers = range(*bounds)
    if len(numbers) > MOST:
        raise SecurityError(f"range gives at most {MOST} numbers.")
    return numbers


def _short(text: str) -> str:
    if len(text) > LONGEST:
        raise SecurityError(f"A text may have at most {LONGEST} characters.")
    return text


def _refuse_large(operator: str, left: object, right: object) -> None:
    """Stop the operators that make something very large out of something small."""
    if operator == "%" and isinstance(left, str):
        raise SecurityError("Write `text | format(...)` and not `text % ...`.")
    if isinstance(left, Undefined) or isinstance(right, Undefined):
        return
    if operator == "**":
        _refuse_power(left, right)
    elif operator == "*" and _size(left) * _size(right) > MOST * MOST:
        raise SecurityError("The result of this multiplication is too large.")
    elif operator == "+" and _length(left) + _length(right) > LONGEST:
        raise SecurityError("The result of this addition is too large.")


def _refuse_power(left: object, right: object) -> None:
    if not isinstance(right, (int, float)) or _size(left) > MOST or abs(right) > 8:  # noqa: PLR2004
        raise SecurityError("The result of this power is too large.")


def _size(value: object) -> float:
    return abs(value) if isinstance(value, (int, float)) else max(_length(value), 1)


def _length(value: object) -> int:
    return len(value) if isinstance(value, (str, list, tuple)) else 0


def guard(name: str, function: Filter) -> Filter:
    """Wrap a filter of Jinja: bounded numbers; a filter of texts gets a text.

    A date given to such a filter is put in words first; an answer to come goes
    through it as it is.
    """
    wanted = getattr(function, "jinja_pass_arg", None)

    @pass_context
    def guarded(
        context: Context, value: object, *args: object, **kwargs: object
    ) -> object:
        if name in _COUNTING_FILTERS:
            _refuse_large_numbers(*args, *kwargs.values())
        if name in _TEXT_FILTERS:
            if isinstance(value, Open):
                return value
            value = _as_text(context, value)
        match wanted:
            case _PassArg.context:
                return function(context, value, *args, **kwargs)
            case _PassArg.environment:
                return function(context.environment, value, *args, **kwargs)
            case _PassArg.eval_context:
                return function(context.eval_ctx, value, *args, **kwargs)
            case _:
                return function(value, *args, **kwargs)

    return guarded


def _as_text(context: Context, value: object) -> str:
    if isinstance(value, str):
        return value
    run = context.get(RUN)
    return run.text(value) if run else str(value)


def _refuse_large_numbers(*numbers: object) -> None:
    for number in numbers:
        if isinstance(number, int) and abs(number) > MOST:
            raise SecurityError(f"A filter takes numbers up to {MOST}.")


def compile_closed(sandbox: Sandbox, template: str) -> Template:
    """Compile a template that neither reads another nor writes past `finalize`."""
    tree = sandbox.parse(template)
    for line, message in forbidden_parts(tree):
        raise TemplateSyntaxError(message, line)
    return sandbox.from_string(tree)


def forbidden_parts(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Give line and message for every tag that templates may not use."""
    for kind, tag in _FORBIDDEN.items():
        for found in tree.find_all(kind):
            yield found.lineno, f"The tag `{tag}` cannot be used here."
    for block in tree.find_all(nodes.CallBlock):
        if not isinstance(block.call.node, (nodes.ExtensionAttribute, nodes.Name)):
            yield block.lineno, "The tag `call` takes a macro of this template."
