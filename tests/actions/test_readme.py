"""The page to read first speaks the client's language and is a whole page."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.browser.judges import CHECKER, ask_checker
from tests.journeys import CLIENT, Desk


def read_first(
    desk: Desk, *more: str, name: str = "read-me-first"
) -> tuple[list[str], str]:
    """Build an archive; give the names of its pages to read first, and one page."""
    said = desk.build("--zip", "--format", "html", *more)
    assert said.code == 0, said.err
    data = (desk.folder / "output/studio-north.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.count("/") == 1]
        return names, archive.read(f"studio-north/{name}.html").decode()


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("nl-BE", "lees-mij-eerst", "Lees mij eerst"),
        ("en", "read-me-first", "Read me first"),
    ],
)
def test_it_is_in_the_language_that_binds(
    desk: Desk, language: str, name: str, words: str
) -> None:
    desk.change("  effective:", f"  binding: {language}\n  effective:")

    found, page = read_first(desk, name=name)

    assert found == [
        f"studio-north/{n}.html" for n in ("lees-mij-eerst", "read-me-first")
    ]
    assert "The checks found" in page or "De controle vond" in page
    assert f'<html lang="{language}">' in page
    assert f"<h1>{words}</h1>" in page
    assert '<p class="subtitle">Studio North</p>' in page


def test_it_says_what_to_do_with_each_document(desk: Desk) -> None:
    desk.change("  effective:", "  binding: en\n  effective:")
    desk.change(
        "    audience: public\n", "    audience: staff\n", "bike-shed/blueprint.yaml"
    )

    _, page = read_first(desk)

    assert "Have everybody sign &quot;Bicycle shed agreement&quot;." in page
    assert "Give &quot;Notice on the door&quot; to everybody who works for you." in page
    assert "to paste elsewhere" not in page, "there is no Markdown in this pack"
    assert "The checks found nothing that must be mended." in page
    assert "<footer>" not in page


def test_it_lists_what_is_still_to_do_and_who_prepared_it(desk: Desk) -> None:
    desk.change("  effective:", "  binding: en\n  effective:")
    desk.change("  places: 60\n", "")
    desk.change("org:\n", "brand: {prepared_by: Janssens & Co}\norg:\n")

    _, page = read_first(desk, "--document", "notice")

    assert "<li>To mend: &quot;Number of places&quot; has no answer yet.</li>" in page
    assert "Put &quot;Notice on the door&quot; on your website and link to it." in page
    assert "Have everybody sign" not in page
    assert "<footer><p>Prepared by Janssens &amp; Co.</p></footer>" in page


def test_it_counts_points_as_a_check_does(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    desk.change("[nl-BE, en]", "[en]")

    _, page = read_first(desk)

    assert page.count("<li>To mend:") == 1
    assert "1 to mend" in desk.type("check", CLIENT).out.splitlines()[0]


def test_a_name_that_looks_like_markup_stays_a_name(desk: Desk) -> None:
    desk.change("name: Studio North", 'name: "</title><script>\'&"')

    desk.build("--zip", "--format", "html")

    (path,) = (desk.folder / "output").glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        name = next(name for name in archive.namelist() if "read-me-first" in name)
        page = archive.read(name).decode()
    assert "<script" not in page
    assert "&lt;/title&gt;&lt;script&gt;&#x27;&amp;" in page


def test_it_shows_whose_it_is_and_begins_with_the_memo(desk: Desk) -> None:
    space = "xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'"
    desk.write("logo.svg", f"<svg {space}><path d='M0 0h9v9z'/></svg>")
    look = "brand: {colour: '#7a3b1d', logo: logo.svg}"
    desk.change("org:\n", f"{look}\norg:\n")
    desk.change(
        "    audience: public\n",
        "    audience: restricted\n    uses: findings\n",
        "bike-shed/blueprint.yaml",
    )

    _, page = read_first(desk)

    assert "solid #7a3b1d" in page
    assert '<img src="data:image/svg+xml;base64,' in page
    assert "<li>Begin with &quot;Notice on the door&quot;" in page.split("<ol>")[1][:60]
    assert "Keep &quot;Notice" not in page


@pytest.mark.browser
@pytest.mark.skipif(not CHECKER.exists(), reason="the Nu checker is not installed")
def test_it_is_valid_html(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    _, page = read_first(desk, name="lees-mij-eerst")
    path = desk.write("page.html", page)

    assert ask_checker([path]) == []
