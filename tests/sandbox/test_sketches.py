"""What the tag `picture` takes from a list or a table, and what it refuses."""

from __future__ import annotations

import pytest

from policygen.errors import InputError
from policygen.model.blueprint import Clause
from policygen.model.sketch import Sketch, SketchKind
from policygen.sandbox.environment import Rendition, render_text, template_problems
from policygen.sandbox.facts import build_facts
from policygen.sandbox.helpers import Helpers
from policygen.sandbox.outline import conditions_in
from tests.render.reading import Target

LADDER = (
    '{% picture "ladder", "Trap" %}\n'
    "{% for step in org.steps %}\n1. **Stap.** {{ step }}\n{%- endfor %}\n"
    "{% endpicture %}"
)
TABLE = (
    "| Van | Tot | Tijd |\n|---|---|---|\n| bericht | [klaar](#x) | *{{ org.name }}* |"
)
CLOCK = f'{{% picture "clock", "Klok" %}}\n{TABLE}\n{{% endpicture %}}'


def _render(template: str, target: Target = "html") -> tuple[Rendition, list[Sketch]]:
    drawn: list[Sketch] = []

    def sketch(what: Sketch) -> tuple[str, str]:
        drawn.append(what)
        return "<svg>scherm</svg>", "<svg>papier</svg>"

    made = render_text(
        template,
        name="een.md.j2",
        facts=build_facts({"org.name": "2 *dagen*|", "org.steps": ("een", "twee")}),
        clauses=(Clause(id="A-1"),),
        language="nl-BE",
        helpers=Helpers(sketch=sketch),
    )
    return (made.as_markdown() if target == "md" else made), drawn


def test_the_steps_of_a_ladder_are_the_lines_of_its_list() -> None:
    _, drawn = _render(LADDER)

    assert drawn == [
        Sketch(
            kind=SketchKind.LADDER,
            title="Trap",
            rows=(("Stap.", "een"), ("Stap.", "twee")),
        )
    ]


def test_a_picture_shows_what_was_typed_without_the_markup_of_the_template() -> None:
    _, drawn = _render(CLOCK)

    assert drawn[0].head == ("Van", "Tot", "Tijd")
    assert drawn[0].rows == (("bericht", "klaar", "2 *dagen*|"),)


def test_a_picture_shows_the_title_of_a_clause_that_comes_later() -> None:
    body = '{% picture "ladder", "Trap" %}\n1. Zie {{ ref("A-1") }}.\n{% endpicture %}'

    _, drawn = _render(body + '\n{% clause "A-1" %}\n## Later\n\nx\n{% endclause %}')

    assert drawn[0].rows == (("", "Zie deel 1, Later."),)


def test_markdown_has_the_table_and_no_drawing() -> None:
    made, _ = _render(CLOCK, "md")

    assert made.vault.plain(made.text) == (
        "| Van | Tot | Tijd |\n|---|---|---|\n"
        "| bericht | [klaar](#x) | *2 *dagen*|* |\n"
    )


def test_the_words_can_be_folded_on_a_screen_and_lie_open_on_paper() -> None:
    made, _ = _render(CLOCK)

    screen = made.vault.expand(made.text, lambda secret: secret.html or secret.text)
    paper = made.vault.expand(made.text, lambda secret: secret.paper or secret.text)
    assert '<figure class="drawing clock"><svg>scherm</svg></figure>' in screen
    assert '<details class="in-words"><summary>In woorden</summary>' in screen
    assert '<figure class="drawing clock"><svg>papier</svg></figure>' in paper
    assert '<div class="in-words">' in paper


def test_a_matrix_stays_a_table() -> None:
    made, drawn = _render(f'{{% picture "matrix" %}}\n{TABLE}\n{{% endpicture %}}')

    assert not drawn
    html = made.vault.expand(made.text, lambda secret: secret.html or secret.text)
    assert '<div class="matrix">' in html


@pytest.mark.parametrize(
    ("head", "body", "message"),
    [
        ('"stairs", "x"', "1. a", 'There is no picture "stairs"'),
        ('"ladder"', "1. a", "needs a title"),
        ('"ladder", "x"', "- a", "a list with `1.`"),
        ('"timeline", "x"', "| a | b |\n|---|---|", "at least one row"),
        ('"clock", "x"', "| a | b |\n|---|---|\n| c | d |", "three columns"),
        ('"matrix"', "| a | b |\n|---|---|\n| c |", "as many cells"),
    ],
)
def test_what_cannot_be_drawn_is_refused(head: str, body: str, message: str) -> None:
    template = f"{{% picture {head} %}}\n{body}\n{{% endpicture %}}"

    with pytest.raises(InputError, match=message):
        _render(template)


def test_an_unknown_picture_is_found_without_rendering() -> None:
    assert template_problems('een\n{% picture "clok", "x" %}\n{% endpicture %}') == [
        (2, 'There is no picture "clok"; use clock, ladder, matrix, timeline.')
    ]
    assert template_problems(CLOCK) == []


def test_an_outline_names_the_pictures_of_a_clause() -> None:
    clause = f'{{% clause "A-1" %}}\n## Titel\n{CLOCK}\n{LADDER}\n{{% endclause %}}'

    assert conditions_in(clause)[0].pictures == ("clock", "ladder")
