"""What templates may do, and what they may not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from policygen.errors import InputError
from policygen.model.blueprint import Clause
from policygen.model.values import Hours, Localised, Money, Span
from policygen.sandbox.environment import Rendition, Trusted, render_page, render_text
from policygen.sandbox.facts import NotAsked, Open, build_facts
from policygen.sandbox.helpers import Helpers
from tests.render.reading import Target

CLAUSES = (
    Clause(id="A-0", numbered=False),
    Clause(id="A-1"),
    Clause(id="A-2", own_sheet=True),
)


def render(
    template: str,
    target: Target = "md",
    *,
    helpers: Helpers | None = None,
    language: str = "nl-BE",
    **values: object,
) -> Rendition:
    made = render_text(
        template,
        name="een.md.j2",
        facts=build_facts({f"org.{name}": value for name, value in values.items()}),
        clauses=CLAUSES,
        language=language,
        helpers=helpers or Helpers(),
    )
    return made.as_markdown() if target == "md" else made


def text(template: str, **values: Any) -> str:
    made = render(template, **values)
    return made.vault.plain(made.text).strip("\n")


def page(template: str, **values: object) -> str:
    return render_page(template, name="page", facts=values, language="nl")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("Peeters", "Peeters"),
        (3, "3"),
        (12500, "12.500"),
        (date(2027, 1, 1), "1 januari 2027"),
        (Money(Decimal(25), "EUR"), "€\N{NO-BREAK SPACE}25"),
        (Hours((Span((0,), 540, 1020),)), "maandag van 9 tot 17 uur"),
        (Localised((("nl", "eigenaar"), ("en", "owner"))), "eigenaar"),
        (Open("Naam"), "[[TO DO: Naam]]"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_every_kind_of_value_prints_in_the_language(value: object, words: str) -> None:
    assert text("<{{ org.x }}>", x=value) == f"<{words}>"


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (True, "yes or no"),
        (None, "nothing"),
        (("a", "b"), "a list"),
        (NotAsked(), "was not asked"),
        ({"a": 1}, "a group"),
        (object(), "a object"),
    ],
)
def test_what_has_no_single_way_of_writing_is_an_error(
    value: object, reason: str
) -> None:
    with pytest.raises(InputError, match=reason) as refused:
        text("een\n{{ org.x }}", x=value)

    assert refused.value.problems[0].place() == "een.md.j2:2"


@pytest.mark.parametrize(
    ("template", "result"),
    [
        ("{{ org.many | join_and }}", "a, b en 3"),
        ("{{ org.many | join_or }}", "a, b of 3"),
        ("{{ org.many | join('; ') }}", "a; b; 3"),
        ("{{ org.rows | join(', ', attribute='name') }}", "Els, Karim"),
        ("{{ org.rows | map(attribute='name') | join_and }}", "Els en Karim"),
        ("{{ [ref('A-1'), org.open] | join_and }}", "deel 1, T en [[TO DO: Wie]]"),
        ("({{ ref('A-1', short=True) }})", "(deel 1)"),
        ("{{ [org.open, 'x'] | join('-') }}", "[[TO DO: Wie]]-x"),
        ("{{ org.open | join_and }}", "[[TO DO: Wie]]"),
        ("{{ org.open | join(', ') }}", "[[TO DO: Wie]]"),
        ("{{ org.day | date }}", "1 januari 2027"),
        ("{{ org.day | date('full') }}", "vrijdag 1 januari 2027"),
        ("{{ org.open | date }}", "[[TO DO: Wie]]"),
        ("{{ org.day | plus_months(13) }}", "1 februari 2028"),
        ("{{ org.day.replace(day=31) | plus_months(1) }}", "28 februari 2027"),
        ("{{ org.open | plus_months(12) }}", "[[TO DO: Wie]]"),
        ("{{ org.day | plus_months(org.open) }}", "[[TO DO: Wie]]"),
        ("{{ org.day | plus_days(-17) }}", "15 december 2026"),
        ("{{ org.open | plus_days(8) }}", "[[TO DO: Wie]]"),
        ("{{ org.day | plus_days(org.open) }}", "[[TO DO: Wie]]"),
        ("{{ org.size | number }}", "23"),
        ("{{ org.open | number }}", "[[TO DO: Wie]]"),
        ("{{ org.name | first_upper }}", "Bakker ijs"),
        ("{{ org.open | first_upper }}", "[[TO DO: Wie]]"),
        ("{{ org.name | with_article }}", "de bakker ijs"),
        ("{{ org.mail | first_email }}", "an@zaak.example"),
        ("{{ org.open | first_email }}", "[[TO DO: Wie]]"),
        ("{{ org.mail | without_email }}", "An *Peeters*"),
        ("{{ org.open | without_email }}", "[[TO DO: Wie]]"),
        ("{{ org.open | with_links }}", "[[TO DO: Wie]]"),
        ("{{ org.name | with_article | first_upper }}", "De bakker ijs"),
        ("{{ org.both | with_article }}", "de eigenaar"),
        ("{{ org.open | with_article }}", "[[TO DO: Wie]]"),
        ("{{ org.name | upper }}", "BAKKER IJS"),
        ("{{ org.day | upper }}", "1 JANUARI 2027"),
        ("{{ org.open | upper }}", "[[TO DO: Wie]]"),
        ("{{ org.both | capitalize }}", "Eigenaar"),
        ("{{ org.name | truncate(6, true, '', 0) }}", "bakker"),
        ("{{ org.many | first }}", "a"),
        ("{{ org.many | sort(reverse=true) | length if false else 1 }}", "1"),
        ("{{ [2.5, 1] | max | round(1) }}", "2,5"),
        ("{{ '%s van %s%%' | format(org.size, 50) }}", "23 van 50%"),
        ("{{ '%(a)s!' | format(a=org.name) }}", "bakker ijs!"),
        ("{{ 'Bel %s nu' | format(org.open) }}", "Bel [[TO DO: Wie]] nu"),
        ("{{ org.name ~ ' ' ~ org.day }}", "bakker ijs 1 januari 2027"),
        ("{{ 'Bel ' ~ org.open }}", "Bel [[TO DO: Wie]]"),
        ("{{ org.name | replace('ijs', org.both) }}", "bakker eigenaar"),
        ("{{ org.both | replace('eigen', org.size) }}", "23aar"),
        ("{{ org.name | replace('ijs', org.open) }}", "bakker [[TO DO: Wie]]"),
        ("{{ org.name | replace('zzz', org.open) }}", "bakker ijs"),
        ("{{ org.open | replace('a', 'b') }}", "[[TO DO: Wie]]"),
        ("{{ org.name | trim }}", "bakker ijs"),
        ("{{ org.open | trim }}{{ org.open | indent }}", "[[TO DO: Wie]]" * 2),
        ("{{ org.name | indent(2, true) }}", "  bakker ijs"),
        ("{{ org.open | lines }}", "[[TO DO: Wie]]"),
        ("{{ org.open | paragraphs }}", "[[TO DO: Wie]]"),
        ("{{ org.name[:6] }}", "bakker"),
        ("{% for row in org.rows %}{{ row.name }}{% endfor %}", "ElsKarim"),
        ("{% for row in org.openrows %}{{ row.name }}{% endfor %}", "[[TO DO: R: N]]"),
        ("{% if org.open %}x{% else %}y{% endif %}", "y"),
        ("{% if org.open >= 3 or org.open < 3 %}x{% else %}y{% endif %}", "y"),
        ("{{ org.size + 1 }} {{ org.size * 2 }} {{ 2 ** 3 }}", "24 46 8"),
        ("{{ org.open + 1 }}", "[[TO DO: Wie]]"),
        ("{% if org['size'] == 23 %}x{% endif %}", "x"),
        ("{{ org.absent | default('-') }}", "-"),
        ("{% if org.absent is defined %}x{% else %}y{% endif %}", "y"),
        ("{{ 'x' if applies('A-1') }}{{ 'y' if applies('Z-9') else '' }}", "x"),
        ("{{ range(3) | join }}", "012"),
    ],
)
def test_what_authors_can_write(template: str, result: str) -> None:
    template += '{% clause "A-1" %}## T\n{% endclause %}' if "ref(" in template else ""

    made = text(
        template,
        name="bakker ijs",
        size=23,
        mail="An *Peeters* (an@zaak.example)",
        day=date(2027, 1, 1),
        many=("a", "b", 3),
        rows=({"name": "Els"}, {"name": "Karim"}),
        open=Open("Wie"),
        openrows=Open("R", {"name": "N"}),
        both=Localised((("nl", "eigenaar"), ("en", "owner"))),
    )

    assert made.split("\n")[0] == result


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{{ nobody }}", 'Nothing is called "nobody"'),
        ("{{ org.nmae }}", 'Did you mean "name"?'),
        ("{{ org.name.size }}", 'Nothing is called "size"'),
        ("{{ 'x' ~ nobody }}", "nobody"),
        ("{% if nobody %}{% endif %}", "nobody"),
        ("{% if x %}", "end of"),
        ("{{ }}", "Expected an expression"),
        ("{{ org.name | safe }}", "safe"),
        ("{{ org.name | e }}", "filter"),
        ("{{ org.name | nothing }}", "nothing"),
        ("{% include 'x' %}", "include"),
        ("{% import 'x' as y %}", "import"),
        ("{% from 'x' import y %}", "import"),
        ("{% extends 'x' %}", "extends"),
        ("{% block x %}{% endblock %}", "block"),
        ("{% filter upper %}x{% endfilter %}", "filter"),
        ("{% autoescape true %}x{% endautoescape %}", "autoescape"),
        ("{% call org.name.upper() %}{% endcall %}", "macro"),
        ("{% call range(3) %}{% endcall %}", "keyword"),
        ("{{ org.name.format(1) }}", "unsafe"),
        ("{{ org.name.center(9) }}", "unsafe"),
        ("{{ org.__class__ }}", "__class__"),
        ("{{ org._entries }}", "_entries"),
        ("{{ ''.__class__.__mro__ }}", "__class__"),
        ("{{ ref.__func__.__globals__ }}", "__func__"),
        ("{{ label.__self__._run }}", "__self__"),
        ("{{ self._TemplateReference__context }}", "_TemplateReference"),
        ("{{ range(99999) }}", "range gives at most"),
        ("{{ 'a' * 99999999999 }}", "too large"),
        ("{{ 'a' * 9999 * 99999 }}", "too large"),
        ("{{ 10 ** 99 }}", "too large"),
        ("{{ 'a' ** 2 }}", "unsupported"),
        ("{{ 2 ** 'a' }}", "too large"),
        ("{{ '%99999999d' % 1 }}", "format"),
        (
            "{% set n = namespace(x='a' * 9999) %}"
            "{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
            "at most",
        ),
        (
            "{% set n = namespace(x='a' * 9999) %}"
            "{% for i in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}",
            "too large",
        ),
        ("{{ ('a' * 9999).replace('a', 'b' * 9999) }}", "at most"),
        ("{{ 'a' | indent(99999999) }}", "up to"),
        ("{{ [1] | batch(99999999, 'x') | first | length }}", "up to"),
        ("{{ 1 / 0 }}", "division"),
        ("{{ 1 + 'a' }}", "unsupported"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "without end"),
        ("{{ '(' * 3 }}{{ [1] | join_and('x') }}", "argument"),
        ("{{ 'abc' | join_and }}", "takes a list"),
        ("{{ 3 | join_or }}", "takes a list"),
        ("{{ org.name | date }}", "takes a date"),
        ("{{ org.name | number }}", "takes a number"),
        ("{{ org.name | plus_months(1) }}", "takes a date"),
        ("{{ org.name | plus_days(1) }}", "takes a date"),
        ("{{ label('x.y') }}", 'no label for "x.y"'),
        ("{{ label('x.y', 'z') }}", 'choice "z" of "x.y"'),
        ("{{ ref('Z-9') }}", "applies"),
        ("{{ ref('A-1') }}", "does not have"),
        ("{{ tick_box([]) }}", "a list"),
        ('{% clause "A-1" %}zonder titel{% endclause %}', "begin with its title"),
        (
            '{% clause "A-1" %}## T\n{% endclause %}{% clause "A-1" %}## T\n'
            "{% endclause %}",
            "there twice",
        ),
        ('{% callout "x" %}y{% endcallout %}', 'no callout "x"'),
        (
            "{% set y %}a{{ org.name }}b{% endset %}{{ y | truncate(2, true, '', 0) }}",
            "cut",
        ),
        ("\U00010600", "letter that only the engine"),
        ("{{ '\x1b' }}", "cannot be printed"),
    ],
)
def test_what_authors_cannot_write_is_refused(template: str, reason: str) -> None:
    with pytest.raises(InputError) as refused:
        text(template, name="bakker")

    [problem] = refused.value.problems
    assert reason in problem.sentence()
    assert problem.file == "een.md.j2"
    assert problem.message.endswith((".", "?"))
    assert problem.line == 1 or reason in ("does not have", "there twice", "cut")


@pytest.mark.parametrize(
    "template",
    [
        "{{ org.day | plus_months(99999) }}",
        "{{ org.day | plus_days(-999999) }}",
        "{{ org.day | plus_days(9999999999999) }}",
    ],
)
def test_a_date_beyond_the_calendar_is_refused(template: str) -> None:
    with pytest.raises(InputError, match="leaves the calendar"):
        text(template, day=date(2027, 1, 1))


def test_a_drawing_that_nobody_knows_is_refused() -> None:
    with pytest.raises(InputError, match='no drawing "x"'):
        render("{{ diagram('x') }}", "html")


def test_clauses_that_apply_are_numbered_and_kept() -> None:
    made = render(
        '{% clause "A-0" %}\n## Kort {{ org.name }}\nx\n{% endclause %}\n'
        '{% clause "Z-9" %}\n{{ nobody }}\n{% endclause %}\n'
        '{% clause "A-1" %}\n\n## Een\n\nZie {{ ref("A-2") }}.\n{% endclause %}\n'
        '{% clause "A-2" %}\n## Twee\n{% endclause %}\n',
        name="Els",
    )

    assert [(c.id, c.number, c.title) for c in made.clauses] == [
        ("A-0", "", "Kort Els"),
        ("A-1", "1", "Een"),
        ("A-2", "2", "Twee"),
    ]
    assert made.vault.plain(made.text) == (
        "## Kort Els\n\nx\n\n## 1. Een\n\nZie deel 2, Twee.\n\n## 2. Twee\n"
    )
    assert made.vault.plain(made.clauses[1].text) == "## 1. Een\n\nZie deel 2, Twee.\n"


def test_answers_to_come_are_listed_once_in_the_order_of_the_text() -> None:
    made = render(
        "{{ org.b }} {{ org.a }} {{ org.b }} {{ 'x' ~ org.c }}"
        "{% clause 'Z-9' %}{{ org.d }}{% endclause %}",
        **{name: Open(name.upper()) for name in "abcd"},  # type: ignore[arg-type]
    )

    assert made.todos == ("B", "A", "C")


def test_the_same_template_gives_the_same_text_twice() -> None:
    template = "{% set x = [1] %}{{ org.name }} {{ x | first }}"

    assert text(template, name="a") == text(template, name="a") == "a 1"
    assert text(template, name="b") == "b 1"


def test_helpers_give_labels_references_and_drawings() -> None:
    helpers = Helpers(
        label=lambda key, *values: [f"{key}:{value}" for value in values] or key,
        reference=lambda clause_id: f"<{clause_id}>",
        drawing=lambda name: (f"<svg>{name} screen</svg>", f"<svg>{name} paper</svg>"),
        captions={"callout_note": "Let op"},
    )
    template = (
        "{{ label('a.b') }} {{ label('a.b', 'c') | join_and }} {{ ref('B-1') }}\n\n"
        "{% callout 'note' %}x{% endcallout %}\n{{ diagram('plan') }}"
    )

    assert text(template, helpers=helpers) == (
        "a.b a.b:c <B-1>\n\n> **Let op**\n>\n> x"
    )
    assert text("{{ label('a.b', org.x) }}", helpers=helpers, x=Open("X")) == (
        "[[TO DO: X]]"
    )


def test_forms_are_lines_to_write_on_in_markdown() -> None:
    made = text(
        "{{ fill_lines(['Naam']) }}{{ signatures(['Wij']) }}{{ tick_box('x') }}"
        " {{ write_line() }}"
    )

    rule = "_" * 30
    assert made == f"Naam: {rule}\n\nWij: {rule}\n\n[ ] x ________"


def test_a_line_to_write_on_has_the_colon_of_its_language() -> None:
    made = text("{{ fill_lines(['Nom']) }}", language="fr-BE")

    assert made == f"Nom\u202f: {'_' * 30}"


@pytest.mark.parametrize(
    ("template", "html"),
    [
        ("<p>{{ x }}</p>", "<p>&lt;b&gt; &amp; &#x27;&quot;</p>"),
        ("{{ safe }}", "<i>"),
        ("{{ safe ~ x }}", "&lt;i&gt;&lt;b&gt; &amp; &#x27;&quot;"),
        ("{{ safe | upper }}", "&lt;I&gt;"),
        ("{% macro m(y) %}<u>{{ y }}</u>{% endmacro %}{{ m(x) }}", None),
        ("{{ [safe, x] | join }}", "&lt;i&gt;&lt;b&gt; &amp; &#x27;&quot;"),
        ("{{ day }}", "1 januari 2027"),
    ],
)
def test_a_page_escapes_all_but_what_the_engine_made(
    template: str, html: str | None
) -> None:
    made = page(template, x="<b> & '\"", safe=Trusted("<i>"), day=date(2027, 1, 1))

    assert made == (html or "<u>&lt;b&gt; &amp; &#x27;&quot;</u>")


@pytest.mark.parametrize(
    "template", ["{{ x }}", "{% include 'y' %}", "{{ x.y }}", "{% if %}", "{{ 1 / 0 }}"]
)
def test_a_page_that_is_wrong_is_named(template: str) -> None:
    with pytest.raises(InputError) as refused:
        page(f"\n{template}")

    assert refused.value.problems[0].place() == "page:2"


def test_a_clause_that_opens_a_part_says_so_to_the_style_sheets() -> None:
    made = render_text(
        '{% clause "A-1" %}\n## Deel A\n{% endclause %}',
        name="een.md.j2",
        facts={},
        clauses=(Clause(id="A-1", part=True),),
        language="nl",
        helpers=Helpers(),
    )

    html = made.vault.expand(made.text, lambda secret: secret.html)
    assert '<section class="clause part" id="a-1">' in html
