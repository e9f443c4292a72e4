"""Owns the functions of templates that need the blueprint: labels, references, drawings."""

from __future__ import annotations

from collections.abc import Mapping

from policygen.errors import InputError
from policygen.model.blueprint import Blueprint, Document, Question
from policygen.model.pack import Member
from policygen.model.sketch import Sketch, SketchKind
from policygen.render.clock import draw_clock
from policygen.render.codes import draw_code
from policygen.render.ladder import draw_ladder
from policygen.render.looks import Looks
from policygen.render.pen import PlanStep
from policygen.render.strokes import Brush
from policygen.render.timeline import draw_timeline
from policygen.render.tree import Shape, draw_plan
from policygen.sandbox import words
from policygen.sandbox.environment import render_text
from policygen.sandbox.facts import Group, NotAsked, Open, entry
from policygen.sandbox.helpers import Helpers
from policygen.sandbox.outline import clause_titles
from policygen.sandbox.run import Run

PLAN = "plan"
SHAPES: tuple[Shape, Shape] = ("narrow", "wide")
DRAWN = {
    SketchKind.CLOCK: draw_clock,
    SketchKind.LADDER: draw_ladder,
    SketchKind.TIMELINE: draw_timeline,
}
BOTH = '<div class="for-phone">{}</div><div class="for-desk">{}</div>'


def make_helpers(member: Member, blueprint: Blueprint, looks: Looks) -> Helpers:
    """Give what the template of a member may call."""

    def label(key: str, *values: object) -> object:
        return _label(member, blueprint, key, *values)

    def reference(clause_id: str) -> str:
        return _reference(member, blueprint, clause_id)

    def drawing(name: str) -> tuple[str, str]:
        if name != PLAN or blueprint.plan is None:
            raise LookupError(name)
        return _draw(member, looks)

    def sketch(what: Sketch) -> tuple[str, str]:
        return _sketch(what, member, looks)

    return Helpers(
        label=label,
        reference=reference,
        drawing=drawing,
        sketch=sketch,
        code=draw_code,
        captions=captions_of(member),
    )


def fact(member: Member, key: str) -> object:
    """Give what a template sees under a key; None when it is not there."""
    group_name, _, name = key.partition(".")
    return entry(member.facts.get(group_name), name)


def captions_of(member: Member) -> Mapping[str, str]:
    """Give the captions of the blueprint in the language of the member."""
    captions = member.facts.get("c")
    names = captions if isinstance(captions, Group) else ()
    return {name: str(fact(member, f"c.{name}")) for name in names}


def _label(member: Member, blueprint: Blueprint, key: str, *values: object) -> object:
    path = _path(blueprint, key)
    value = values[0] if values else fact(member, key)
    if isinstance(value, (Open, NotAsked)):
        return value
    if isinstance(value, (tuple, list)):
        return tuple(_choice(member, blueprint, path, item) for item in value)
    return _choice(member, blueprint, path, value)


def _path(blueprint: Blueprint, key: str) -> tuple[str, ...]:
    """Give where the texts of a question or of a column stand."""
    if blueprint.question(key):
        return ("questions", key)
    table, _, column = key.rpartition(".")
    question: Question | None = blueprint.question(table)
    if question and question.column(column):
        return ("questions", table, "columns", column)
    raise LookupError(key)


def _choice(
    member: Member, blueprint: Blueprint, path: tuple[str, ...], value: object
) -> str:
    if isinstance(value, bool):
        value = "yes" if value else "no"
    found = blueprint.text(
        member.language, *path, "choices", str(value), "label"
    ) or blueprint.text(member.language, *path, "choices", str(value))
    if not found and value in ("yes", "no"):
        return words.say_page(member.language)[str(value)]
    if not found:
        raise LookupError(*path, value)
    return found


def _reference(member: Member, blueprint: Blueprint, clause_id: str) -> str:
    """Name a clause of another document and that document."""
    for document in blueprint.documents:
        if clause_id in (clause.id for clause in document.clauses):
            break
    else:
        raise LookupError(clause_id)
    if document.id == member.document.id:
        raise LookupError(clause_id)
    title = _title_of_clause(member, blueprint, document, clause_id)
    name = blueprint.pick(document.titles, member.language)
    return f"{title} ({name})" if title else name


def _title_of_clause(
    member: Member, blueprint: Blueprint, document: Document, clause_id: str
) -> str:
    """Give the title; "" when it shows something that this member may not see."""
    template = blueprint.pick(document.templates, member.language)
    title = clause_titles(template).get(clause_id, "")
    try:
        rendition = render_text(
            title,
            name=blueprint.pick(document.paths, member.language),
            facts=member.facts,
            clauses=(),
            language=member.language,
            helpers=Helpers(),
        )
    except InputError:
        return ""
    return rendition.vault.plain(rendition.text).strip()


def _draw(member: Member, looks: Looks) -> tuple[str, str]:
    steps = fact(member, f"{PLAN}.steps")
    if not isinstance(steps, tuple) or not steps:
        raise LookupError(PLAN)
    drawn = [_plan_step(member, step) for step in steps]
    captions = captions_of(member)
    brush = _brush(looks)
    narrow, wide = (
        draw_plan(
            drawn,
            start=drawn[0].id,
            title=captions.get("drawing_title") or member.title,
            description=captions.get("drawing_description", ""),
            brush=brush,
            shape=shape,
        )
        for shape in SHAPES
    )
    return BOTH.format(narrow, wide), wide


def _sketch(what: Sketch, member: Member, looks: Looks) -> tuple[str, str]:
    """Draw a list or table, for screens of any size and for paper."""
    draw = DRAWN[what.kind]
    said = words.say_page(member.language)["sketch_description"]
    narrow, wide = (
        draw(what, description=said, brush=_brush(looks), is_wide=is_wide)
        for is_wide in (False, True)
    )
    return BOTH.format(narrow, wide), wide


def _brush(looks: Looks) -> Brush:
    return Brush(colour=looks.colour, tint=looks.tint, font=looks.font)


def _plan_step(member: Member, step: object) -> PlanStep:
    """Say a step in as few words as a drawing has room for."""
    run = Run(language=member.language)

    def said(group: object, name: str) -> str:
        value = entry(group, name)
        return "" if not value and not isinstance(value, Open) else run.text(value)

    exits = entry(step, "exits")
    note = [said(step, name) for name in ("class", "within", "owner")]
    return PlanStep(
        id=said(step, "id"),
        number=said(step, "number"),
        text=said(step, "title") or said(step, "ask"),
        note=", ".join(text for text in note if text),
        exits=tuple(
            (said(exit_, "label"), said(exit_, "target"))
            for exit_ in (exits if isinstance(exits, tuple) else ())
        ),
    )
