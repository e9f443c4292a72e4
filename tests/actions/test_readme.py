"""The page to read first speaks the client's language and is a whole page."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.browser.judges import CHECKER, ask_checker
from tests.journeys import Desk


def read_first(desk: Desk, *more: str) -> tuple[str, str]:
    """Build an archive; give the name of its page to read first, and the page."""
    said = desk.build("--zip", "--format", "html", *more)
    assert said.code == 0, said.err
    data = (desk.folder / "output/studio-north.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        (name,) = [name for name in archive.namelist() if name.count("/") == 1]
        return name, archive.read(name).decode()


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

    found, page = read_first(desk)

    assert found == f"studio-north/{name}.html"
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
    assert (
        "Keep &quot;Notice on the door&quot; for the people who work with it." in page
    )
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


def test_a_name_that_looks_like_markup_stays_a_name(desk: Desk) -> None:
    desk.change("name: Studio North", 'name: "</title><script>\'&"')

    desk.build("--zip", "--format", "html")

    (path,) = (desk.folder / "output").glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        (name,) = [name for name in archive.namelist() if name.count("/") == 1]
        page = archive.read(name).decode()
    assert "<script" not in page
    assert "&lt;/title&gt;&lt;script&gt;&#x27;&amp;" in page


@pytest.mark.browser
@pytest.mark.skipif(not CHECKER.exists(), reason="the Nu checker is not installed")
def test_it_is_valid_html(desk: Desk) -> None:
    desk.change("  places: 60\n", "")
    _, page = read_first(desk)
    path = desk.write("page.html", page)

    assert ask_checker([path]) == []
