"""From Markdown with words for its values to HTML."""

from __future__ import annotations

import pytest

from policygen.render.html import clause_texts, plain_text, write_html
from policygen.sandbox.facts import Open
from policygen.sandbox.helpers import Helpers
from tests.render.reading import html_of, rendition, shape_of, targets_of


def bodies(template: str, helpers: Helpers | None = None) -> tuple[str, str]:
    made = rendition(template, "html", {"x": "een"}, helpers=helpers)
    return write_html(made.text, made.vault)


def test_a_clause_is_a_section_with_its_id() -> None:
    html = html_of('{% clause "C-1" %}\n## Titel\ntekst\n{% endclause %}')

    assert html == (
        '<section class="clause" id="c-1">\n<h2>1. Titel</h2>\n<p>tekst</p>\n</section>'
    )


def test_a_reference_is_a_link_to_the_section() -> None:
    html = html_of('{{ ref("C-2") }}\n{% clause "C-2" %}\n## Titel\n{% endclause %}')

    assert '<p><a href="#c-2">Titel</a></p>' in html


def test_a_callout_is_a_box_with_its_title() -> None:
    helpers = Helpers(captions={"callout_urgent": "Nu <meteen>"})

    screen, paper = bodies(
        '{% callout "urgent" %}\n- a\n- b\n{% endcallout %}', helpers=helpers
    )

    assert screen == paper
    assert screen == (
        '<div class="callout urgent">\n'
        '<p class="callout-title">Nu &lt;meteen&gt;</p>\n'
        "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</div>"
    )


def test_an_answer_to_come_is_marked_and_takes_its_link_away() -> None:
    html = html_of("{{ v.x }} [mail](mailto:{{ v.x }})", x=Open("Adres <b>"))

    assert html == (
        '<p><mark class="todo">[[TO DO: Adres &lt;b&gt;]]</mark> <a>mail</a></p>'
    )


def test_a_table_has_heads_and_on_a_screen_labels_and_a_group() -> None:
    screen, paper = bodies(
        "### Wie *wat*\n\n| a & b | c |\n|:-:|--:|\n| 1 | 2 |\n| | x |\n"
    )

    assert '<th scope="col" class="center">a &amp; b</th>' in screen
    assert (
        '<div class="table-wrap" role="group" tabindex="0" aria-label="Wie wat"><table>'
        in screen
    )
    assert '<td class="center" data-label="a &amp; b">1</td>' in screen
    assert '<td class="right" data-label="c">x</td>' in screen
    assert "table-wrap" not in paper
    assert "data-label" not in paper
    assert '<td class="right">2</td>' in paper


def test_a_table_without_heads_or_heading_has_no_labels() -> None:
    screen, paper = bodies("| | b |\n|---|---|\n| 1 | 2 |\n")

    assert '<div class="table-wrap" role="group" tabindex="0"><table>' in screen
    assert '<td>1</td>\n<td data-label="b">2</td>' in screen
    assert all('<td></td>\n<th scope="col">b</th>' in html for html in (screen, paper))


def test_a_drawing_differs_between_screen_and_paper_and_is_left_alone() -> None:
    svg = '<svg viewBox="0 0 1 1"><title>{0}</title></svg>'
    helpers = Helpers(
        drawing=lambda _: (svg.replace("{0}", "smal"), svg.replace("{0}", "breed"))
    )

    screen, paper = bodies("voor\n{{ diagram('plan') }}\nna", helpers=helpers)

    assert screen == (
        '<p>voor</p>\n<figure class="drawing"><svg viewBox="0 0 1 1">'
        "<title>smal</title></svg></figure>\n<p>na</p>"
    )
    assert "breed" in paper


def test_forms_are_made_of_lines_boxes_and_ticks() -> None:
    html = html_of(
        "{{ fill_lines(['Naam']) }}\n{{ signatures(['Wij', 'U']) }}\n"
        "{{ tick_box('Ja') }}\n\n- {{ tick_box('Nee') }}\n\n| a |\n|---|\n| {{ write_line() }} |"
    )

    assert (
        '<div class="fill-lines"><p class="fill-line">'
        '<span class="fill-label">Naam</span><span class="fill-rule"></span></p></div>'
    ) in html
    assert (
        '<div class="signatures"><div class="signature"><p class="signature-for">Wij</p>'
        '</div><div class="signature"><p class="signature-for">U</p></div></div>'
    ) in html
    assert '<p class="tick"><span class="tick-box"></span> Ja</p>' in html
    assert '<li><span class="tick-box"></span> Nee</li>' in html
    assert '<td data-label="a"><span class="write-line"></span></td>' in html


@pytest.mark.parametrize(
    "markup",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<div onclick="x">a</div>',
        "[a](javascript:alert(1))",
        "[a](data:text/html,x)",
        "![a](https://evil.example/x.png)",
        "<iframe src='x'></iframe>",
        "<style>*{}</style>",
        '[a](https://x.example "title")',
    ],
)
def test_no_template_brings_scripts_pictures_or_handlers(markup: str) -> None:
    html = html_of(f"voor\n\n{markup}\n\nna {markup}")

    elements = [(tag, dict(attributes)) for tag, attributes in shape_of(html)]
    assert {tag for tag, _ in elements} <= {"html", "head", "body", "p", "a"}
    assert all(not attributes for _, attributes in elements)
    assert set(targets_of(html)) <= {"", "https://x.example"}


def test_the_text_of_a_page_has_a_line_for_every_block() -> None:
    html = html_of(
        "### Kop\n\neen *twee*\ndrie & vier\n\n| a | b |\n|---|---|\n| 1 | {{ v.x }} |\n\n"
        "- x\n- y\n",
        x="<b> &amp;",
    )

    assert plain_text(html).split("\n") == [
        "Kop",
        "een twee drie & vier",
        "a b",
        "1 <b> &amp;",
        "x",
        "y",
        "",
    ]


def test_the_words_of_a_drawing_do_not_run_together() -> None:
    drawing = "<svg><title>Plan</title><text><tspan>een</tspan><tspan>twee</tspan></text></svg>"

    assert plain_text(f"<p>voor</p>{drawing}").split() == [
        "voor",
        "Plan",
        "een",
        "twee",
    ]


def test_the_text_of_a_clause_has_a_line_for_each_block_and_no_drawing() -> None:
    html = (
        '<section class="clause own-sheet" id="ep-1"><h2>Title</h2>\n<p>One\nline.</p>'
        "<figure><svg><text>Drawn</text></svg></figure>"
        "<table><tr><td>a &amp; b</td><td>c</td></tr></table></section>"
        '<section class="clause" id="ep-2"><p>Two</p></section>'
    )

    assert clause_texts(html) == {"ep-1": "Title\nOne line.\na & b\nc", "ep-2": "Two"}
