"""What can be said of a template without rendering it."""

from __future__ import annotations

import pytest

from policygen.sandbox.environment import (
    clause_titles,
    conditions_in,
    names_in_template,
    template_problems,
)

TEMPLATE = """\
{% set you = "u" if tone.address == "u" else "je" -%}
{% clause "A-1" %}
## Waarom {{ org.name }}

{% if org.size>=50  and  x.y == 'z' %}
a
{%- elif not org.size -%}
b {% if t.z %}c{% endif %}
{% endif %}
{% for row in people.all if row.name %}{{ row.name }} {{ loop.index }}{% endfor %}
{% endclause %}
{% if outside %}{% endif %}
{% clause 'A-2' %}## Twee
{% raw %}{% if not_a_tag %}{% endraw %}
{{ label("a.b") }} {{ you }} {{ plan.steps[0].title }} {{ t["w"] }}
{% endclause %}
"""


def test_clauses_are_given_in_order_with_their_conditions_written_in_one_way() -> None:
    first, second = conditions_in(TEMPLATE)

    assert (first.id, first.line, first.title) == ("A-1", 2, "Waarom {{ org.name }}")
    assert first.conditions == (
        "not org . size",
        'org . size >= 50 and x . y == "z"',
        "t . z",
    )
    assert (second.id, second.line, second.title) == ("A-2", 13, "Twee")
    assert second.conditions == ()


def test_titles_are_given_as_they_are_written() -> None:
    assert clause_titles(TEMPLATE) == {"A-1": "Waarom {{ org.name }}", "A-2": "Twee"}
    assert clause_titles('{% clause "A-1" %}zonder titel{% endclause %}') == {}


def test_names_that_the_facts_must_have_are_given_with_their_lines() -> None:
    uses = {(use.line, use.name) for use in names_in_template(TEMPLATE)}

    assert uses == {
        (1, "tone.address"),
        (3, "org.name"),
        (5, "org.size"),
        (5, "x.y"),
        (7, "org.size"),
        (8, "t.z"),
        (10, "people.all"),
        (12, "outside"),
        (15, "plan.steps"),
        (15, "t.w"),
    }


def test_names_that_a_macro_makes_are_its_own() -> None:
    template = "{% macro m(a, b) %}{{ a }}{{ caller() }}{% endmacro %}{{ m(c.d, 1) }}"

    assert [use.name for use in names_in_template(template)] == ["c.d"]


@pytest.mark.parametrize(
    ("template", "line", "word"),
    [
        ("een\n{% if %}", 2, "Expected"),
        ("een\n{% nothing %}", 2, "unknown tag"),
        ("{% clause 'A' %}", 1, "end of"),
        ("een\n{{ x | safe }}", 2, "taken out"),
        ("een\n\n{{ x | urlize }}{{ x | nothing }}", 3, "no filter `nothing`"),
        ("{{ x is odd_thing }}", 1, "no test"),
        ("\n{% include 'x' %}", 2, "include"),
        ("\n{% call x.y() %}{% endcall %}", 2, "macro"),
        (
            "{% clause 'A' %}## T{% endclause %}\n{% clause 'A' %}## T{% endclause %}",
            2,
            "there twice",
        ),
        (
            "{% clause 'A' %}\n{% clause 'B' %}## T{% endclause %}{% endclause %}",
            1,
            "inside the clause A",
        ),
        ("a\n<b>vet</b>", 2, "Raw HTML"),
        ("a\n<!-- x -->", 2, "Raw HTML"),
        ("a\n<{{ org.email }}>", 2, "angle brackets"),
        ("a\n<https://x.example/{{ a.b }}>", 2, "angle brackets"),
        ("# a {: #b }", 1, "braces"),
        ("a\n```\nb\n```", 2, "code block"),
        ("a\n{{ loop.index }}. b", 2, "1."),
        ("a\n**{{ a.b }}**en", 2, "bold"),
        ("a\nhet**{{ a.b }}** en", 2, "bold"),
        ("![a]({{ a.b }})", 1, "picture"),
        ("a\U00010600", 1, "letter"),
    ],
)
def test_a_problem_is_given_with_its_line(template: str, line: int, word: str) -> None:
    problems = template_problems(template)

    assert any(found == line and word in message for found, message in problems)


@pytest.mark.parametrize(
    "template",
    [
        TEMPLATE,
        "",
        "{# <b> #}a < b en b <= c, 3 <4\n\n- **{{ a.b }}**: c\n- *{{ a.b }}*\n",
        "[{{ a.b }}](mailto:{{ a.b }}) {{ '<b>' }} {{ x\n.y }}",
        "{% call m() %}x{% endcall %}{% macro m() %}{{ caller() }}{% endmacro %}",
        "{% callout 'note' %}x{% endcallout %}",
        "`{{ a.b }}` en 1. {{ a.b }}. c",
    ],
)
def test_a_template_that_is_right_has_no_problem(template: str) -> None:
    assert template_problems(template) == []


def test_a_template_that_is_nested_too_deep_is_a_problem() -> None:
    assert template_problems("{{ " + "(" * 4000 + " }}")
