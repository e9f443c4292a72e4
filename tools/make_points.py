"""Makes docs/reference/seed-points.md out of the blueprint that comes with the program.

Run it after a point, or what carries it, changed: `python tools/make_points.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from policygen.blueprint.load import load_blueprint
from policygen.model.advice import Point
from policygen.model.blueprint import Blueprint
from policygen.settings import blueprints_folder

TARGET = Path(__file__).resolve().parent.parent / "docs/reference/seed-points.md"
BLUEPRINT = "social-media"
LANGUAGE = "en"
CHOICE = "C-"

HEAD = """\
# The advice behind `social-media`

The blueprint began with five articles full of advice.
Each piece of it is a point here, in one line of our own, with everything that carries it: clauses of the documents, model replies, questions with their help, and rules.
This page is made by `tools/make_points.py`; change the blueprint, not the page.

`policygen explain my-company.yaml RP-6` shows the points behind a clause with the answers that shape it, and `policygen explain my-company.yaml sla.ack_hours` those behind a question.
`policygen blueprint check` refuses a point that nothing carries, and a test holds for every point the sentence that says it.

Some advice we follow only as far as the law and the person on the other side allow: the two sides of each such case are among the [contradictions](#where-advice-disagrees), and [why it is a choice](../explanation/choices.md) is told elsewhere.
"""
TABLE = "\n| Point | In short | Carried by |\n|---|---|---|\n"
DISAGREE = "\n## Where advice disagrees\n"


def main() -> None:
    """Write the page."""
    TARGET.write_text(make_page(), encoding="utf-8")
    print(TARGET)


def make_page() -> str:
    """Give the page about every point."""
    blueprint = load_blueprint(BLUEPRINT, blueprints_folder())
    points = blueprint.points.values()
    advice = [point for point in points if not point.id.startswith(CHOICE)]
    choices = [point for point in points if point.id.startswith(CHOICE)]
    return "".join(
        [
            HEAD,
            f"\n## {len(advice)} points\n",
            *_table(blueprint, advice),
            DISAGREE,
            *_table(blueprint, choices),
        ]
    )


def _table(blueprint: Blueprint, points: list[Point]) -> Iterator[str]:
    yield TABLE
    for point in points:
        carriers = "; ".join(_carriers(blueprint, point))
        yield f"| {point.id} | {point.texts[LANGUAGE]} | {carriers} |\n"


def _carriers(blueprint: Blueprint, point: Point) -> Iterator[str]:
    for document in blueprint.documents:
        found = [clause.id for clause in document.clauses if point.id in clause.seeds]
        if found:
            yield f"{', '.join(found)} ({blueprint.pick(document.titles, LANGUAGE)})"
    if point.replies:
        noun = "reply" if len(point.replies) == 1 else "replies"
        yield f"{noun} {', '.join(point.replies)}"
    questions = [item.key for item in blueprint.questions if point.id in item.sources]
    if questions:
        yield ", ".join(f"[`{key}`](questions.md#{_anchor(key)})" for key in questions)
    rules = [item.id for item in blueprint.rules if point.id in item.seeds]
    if rules:
        yield f"{'rule' if len(rules) == 1 else 'rules'} {', '.join(rules)}"


def _anchor(key: str) -> str:
    return key.replace(".", "")


if __name__ == "__main__":
    main()
