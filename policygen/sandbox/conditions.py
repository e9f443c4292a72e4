"""Owns the parsing and the judging of expressions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias

from jinja2 import Template, TemplateSyntaxError, Undefined, nodes
from jinja2.exceptions import SecurityError, UndefinedError
from jinja2.parser import Parser

from policygen.errors import InputError, Problem
from policygen.sandbox.facts import Open, Undecided
from policygen.sandbox.jail import Sandbox

Facts: TypeAlias = Mapping[str, object]
Judge: TypeAlias = Callable[[Facts], "bool | None"]
LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Condition:
    """A parsed expression; `holds` and `value` take the facts."""

    names: frozenset[str]
    holds: Judge
    value: Callable[[Facts], object]


@lru_cache(maxsize=4096)
def parse(expression: str) -> Condition:
    """Parse an expression once; raise InputError when it is not well written."""
    try:
        tree = _tree(expression)
        return Condition(
            names=frozenset(name for _, name in dotted_names(tree)),
            holds=_judge(tree, expression),
            value=_calculator(tree, expression),
        )
    except (TemplateSyntaxError, RecursionError) as error:
        reason = (getattr(error, "message", None) or "it is nested too deep").rstrip(
            "."
        )
        raise InputError(
            Problem(
                message=f'The expression "{expression}" is not well written: {reason}.',
                hint="Write it as in `org.headcount >= 50 and sla.weekend == 'none'`.",
            )
        ) from error


def dotted_names(tree: nodes.Node) -> Iterator[tuple[int, str]]:
    """Give line and name of what a template reads: `org.headcount`, `value`."""
    if isinstance(tree, (nodes.Getattr, nodes.Getitem)):
        dotted = _dotted(tree)
        if dotted:
            yield tree.lineno, ".".join(dotted[:2])
            if isinstance(tree, nodes.Getattr) or isinstance(tree.arg, nodes.Const):
                return
    if isinstance(tree, nodes.Name) and tree.ctx == "load":
        yield tree.lineno, tree.name
    for child in tree.iter_child_nodes():
        yield from dotted_names(child)


def _dotted(tree: nodes.Node) -> list[str]:
    match tree:
        case nodes.Name():
            return [tree.name]
        case nodes.Getattr():
            before = _dotted(tree.node)
            return [*before, tree.attr] if before else []
        case nodes.Getitem():
            before = _dotted(tree.node)
            key = tree.arg.value if isinstance(tree.arg, nodes.Const) else None
            return [*before, str(key)] if before and key is not None else []
        case _:
            return []


@cache
def _sandbox() -> Sandbox:
    return Sandbox(decides=True)


def _tree(expression: str) -> nodes.Expr:
    if len(expression) > LONGEST:
        raise TemplateSyntaxError(f"it has more than {LONGEST} characters", 1)
    parser = Parser(_sandbox(), expression, state="variable")
    tree = parser.parse_expression()
    if not parser.stream.eos:
        raise TemplateSyntaxError("something stands after its end", 1)
    tree.set_environment(_sandbox())
    for name in _unknown_names(nodes.Output([tree])):
        raise TemplateSyntaxError(f'nothing is called "{name}" here', 1)
    return tree


def _unknown_names(tree: nodes.Node) -> Iterator[str]:
    """Give the filters and tests that do not exist."""
    for filtered in tree.find_all(nodes.Filter):
        if filtered.name not in _sandbox().filters:
            yield filtered.name
    for tested in tree.find_all(nodes.Test):
        if tested.name not in _sandbox().tests:
            yield tested.name


def _judge(tree: nodes.Expr, expression: str) -> Judge:
    """Make the function that decides with three values: true, false, not yet."""
    match tree:
        case nodes.And():
            left, right = _judge(tree.left, expression), _judge(tree.right, expression)
            return lambda facts: _both(left, right, facts)
        case nodes.Or():
            left, right = _judge(tree.left, expression), _judge(tree.right, expression)
            return lambda facts: _opposite(
                _both(
                    lambda known: _opposite(left(known)),
                    lambda known: _opposite(right(known)),
                    facts,
                )
            )
        case nodes.Not():
            inner = _judge(tree.node, expression)
            return lambda facts: _opposite(inner(facts))
        case _:
            return _judge_leaf(tree, expression)


def _judge_leaf(tree: nodes.Expr, expression: str) -> Judge:
    calculate = _calculator(tree, expression)

    def decide(facts: Facts) -> bool | None:
        try:
            return bool(calculate(facts))
        except Undecided:
            return None

    return decide


def _opposite(verdict: bool | None) -> bool | None:  # noqa: FBT001
    return None if verdict is None else not verdict


def _both(left: Judge, right: Judge, facts: Facts) -> bool | None:
    first = left(facts)
    if first is False:
        return False
    second = right(facts)
    if second is False:
        return False
    return None if first is None or second is None else True


def _calculator(tree: nodes.Expr, expression: str) -> Callable[[Facts], object]:
    """Compile an expression when its value is asked for the first time."""
    compiled: list[Template] = []

    def calculate(facts: Facts) -> object:
        if not compiled:
            compiled.append(_compile(tree))
        try:
            return _value_of(compiled[0], facts)
        except UndefinedError as error:
            raise Undecided(str(error)) from error
        except (SecurityError, TypeError, ValueError, ArithmeticError) as error:
            reason = str(error).rstrip(".")
            raise InputError(
                Problem(
                    message=f'The expression "{expression}" cannot be worked out: {reason}.',
                    hint="Compare values of the same kind: numbers with numbers.",
                )
            ) from error

    return calculate


def _compile(tree: nodes.Expr) -> Template:
    target = nodes.Name("result", "store", lineno=1)
    body: list[nodes.Node] = [nodes.Assign(target, tree, lineno=1)]
    template = nodes.Template(body, lineno=1)
    template.set_environment(_sandbox())
    return _sandbox().from_string(template)


def _value_of(template: Template, facts: Facts) -> object:
    context = template.new_context(dict(facts))
    for _ in template.root_render_func(context):
        pass
    value = context.vars["result"]
    if isinstance(value, Undefined):
        raise UndefinedError(str(getattr(value, "_undefined_message", "")))
    if isinstance(value, Open):
        raise Undecided(repr(value))
    return value
