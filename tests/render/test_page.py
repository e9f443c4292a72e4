"""The pages around a document."""

from __future__ import annotations

import dataclasses

from policygen.render.looks import Looks
from policygen.render.page import Page, paper_page, screen_page

THEME = {
    "page.html.j2": (
        "{{ title }}|{{ body }}|{{ css }}|{{ logo }}|{{ labels.contents }}|"
        "{% for id, number, name in toc %}{{ id }} {{ number }} {{ name }};{% endfor %}|"
        "{{ footer }}|{{ looks.colour }}|{{ is_draft and 'ontwerp' }}|"
        "{% for code, url in alternates %}{{ code }} {{ url }};{% endfor %}{{ canonical }}"
    ),
    "print.html.j2": "{{ body }}|{{ css }}|{{ labels.page }}",
    "screen.css": "a > b { content: '<' }",
    "print.css": "p { }",
}
PAGE = Page(
    title="A & <b>",
    language="nl-BE",
    doc_id="x",
    audience="public",
    screen_body="<p>scherm</p>",
    paper_body="<p>papier</p>",
    toc=[("c-1", "1", "<Een>")],
    canonical="https://x.example/?a=1&b=2",
    alternates=[("nl-BE", "https://x.example/nl")],
    captions={"contents": "Overzicht"},
)


def test_the_screen_page_escapes_all_but_body_and_css() -> None:
    parts = screen_page(PAGE, Looks(footer="<i>"), THEME).split("|")

    assert parts[0] == "A &amp; &lt;b&gt;"
    assert parts[1] == "<p>scherm</p>"
    assert "a > b { content: '<' }" in parts[2]
    assert parts[3:] == [
        "",
        "Overzicht",
        "c-1 1 &lt;Een&gt;;",
        "&lt;i&gt;",
        Looks().colour,
        "ontwerp",
        "nl-BE https://x.example/nl;https://x.example/?a=1&amp;b=2",
    ]


def test_the_paper_page_has_its_own_body_style_and_words() -> None:
    english = dataclasses.replace(PAGE, language="en")

    body, css, word = paper_page(english, Looks(), THEME).rsplit("|", 2)

    assert body == "<p>papier</p>"
    assert css.endswith("p { }")
    assert word == "Page"
