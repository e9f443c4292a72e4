"""What must be true of a QR code."""

from __future__ import annotations

import io
import re

import pypdfium2
import segno

from policygen.render.codes import QUIET, draw_code
from policygen.render.looks import Looks
from policygen.render.pdf import make_pdf
from policygen.sandbox.environment import Rendition, render_text
from policygen.sandbox.facts import Open, build_facts
from policygen.sandbox.helpers import Helpers
from tests.render import drawn
from tests.render.reading import Target
from tests.render.sample import print_page

ADDRESS = "https://team.bakkerij.example/beleid?a=1&b=2"


def _rendition(site: object, target: Target) -> Rendition:
    made = render_text(
        '{{ qr_code(org.site, "Onze site") }}',
        name="een.md.j2",
        facts=build_facts({"org.site": site}),
        clauses=(),
        language="nl",
        helpers=Helpers(),
    )
    return made.as_markdown() if target == "md" else made


def test_every_dark_module_is_drawn_and_no_other() -> None:
    svg = draw_code(ADDRESS, "Beleid")

    drawn_at = {
        (int(x) + step - QUIET, int(y) - QUIET)
        for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", svg)
        for step in range(int(length))
    }
    matrix = segno.make(ADDRESS, error="q", micro=False, boost_error=False).matrix
    assert drawn_at == {
        (x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark
    }


def test_a_code_says_in_words_where_it_leads_and_is_the_same_every_time() -> None:
    svg = draw_code(ADDRESS, "<Beleid>")

    assert "<title>&lt;Beleid&gt;</title>" in svg
    assert draw_code(ADDRESS, "<Beleid>") == svg


def test_a_code_in_a_pdf_is_a_figure_with_an_alternative_text() -> None:
    looks = Looks()
    figure = f'<figure class="code">{draw_code(ADDRESS, "Naar het beleid")}</figure>'
    pdf = make_pdf(print_page(figure, looks=looks), assets=looks.paper_assets())

    assert drawn.failures(pdf) == []
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as opened:
        assert len(opened) == 1


def test_a_code_is_for_paper_and_for_an_address_that_is_known() -> None:
    known = _rendition(ADDRESS, "html")

    paper = known.vault.expand(known.text, lambda secret: secret.paper)
    screen = known.vault.expand(known.text, lambda secret: secret.html)
    assert 'class="code">Onze site: https://team.' in paper
    assert not screen.strip()
    assert not _rendition(ADDRESS, "md").text.strip()
    assert not _rendition(Open("Site"), "html").text.strip()
