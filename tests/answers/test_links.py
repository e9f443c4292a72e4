"""Web addresses, and names of files beside the answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.answers.links import read_file_name, read_url
from policygen.answers.refused import Refused


@pytest.mark.parametrize(
    ("raw", "url"),
    [
        ("https://www.bakkerij.be", "https://www.bakkerij.be"),
        (
            "https://WWW.Bakkerij.BE/Over-Ons?a=B#C",
            "https://www.bakkerij.be/Over-Ons?a=B#C",
        ),
        ("HTTPS://bakkerij.be/", "https://bakkerij.be/"),
        ("bakkerij.be/beleid", "https://bakkerij.be/beleid"),
        ("//bakkerij.be", "https://bakkerij.be"),
        ("https://bakkerij.be:8443/x", "https://bakkerij.be:8443/x"),
        ("bakkerij.be:8443/x", "https://bakkerij.be:8443/x"),
        ("https://bäckerei.de/ü", "https://bäckerei.de/ü"),
        ("https://xn--bckerei-5wa.de", "https://xn--bckerei-5wa.de"),
        ("https://a.be/x?next=http://b.be", "https://a.be/x?next=http://b.be"),
        ("https://a.be/@user", "https://a.be/@user"),
    ],
)
def test_a_web_address_is_read(raw: str, url: str) -> None:
    assert read_url(raw) == url


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("http://bakkerij.be", "url_http"),
        ("ftp://bakkerij.be", "url_scheme"),
        ("javascript:alert(1)", "url_scheme"),
        ("data:text/html,x", "url_scheme"),
        ("mailto:info@bakkerij.be", "url_scheme"),
        ("https://an:secret@bakkerij.be", "url_login"),
        ("https://an@bakkerij.be", "url_login"),
        ("our website", "url"),
        ("https://bakkerij", "url"),
        ("https://", "url"),
        ("https://192.168.0.1/x", "url"),
        ("https://[::1]/x", "url"),
        ("https://[bad/x", "url"),
        ("https://bakkerij.be:99999", "url"),
        ("https://-bad-.be", "url"),
        ("https://a..be", "url"),
        ("https://bakkerij.be/<b>", "url"),
        ('https://bakkerij.be/"x', "url"),
        ("https://bakkerij.be\\evil", "url"),
        (f"https://bakkerij.be/{'x' * 2000}", "url"),
    ],
)
def test_what_is_no_safe_web_address_is_refused(raw: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_url(raw)

    assert caught.value.code == code


def test_an_address_that_is_not_secure_comes_with_the_secure_one() -> None:
    with pytest.raises(Refused) as caught:
        read_url("http://bakkerij.be/x")

    assert caught.value.facts["meant"] == "https://bakkerij.be/x"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("logo.png", "logo.png"),
        ("./logo.png", "logo.png"),
        ("brand\\logo.png", "brand/logo.png"),
        ("brand/logo.png", "brand/logo.png"),
    ],
)
def test_a_file_beside_the_answers_is_found(
    raw: str, name: str, tmp_path: Path
) -> None:
    (tmp_path / "brand").mkdir()
    (tmp_path / "logo.png").touch()
    (tmp_path / "brand" / "logo.png").touch()

    assert read_file_name(raw, tmp_path) == name


def test_without_a_folder_no_file_is_looked_for() -> None:
    assert read_file_name("nowhere.png", None) == "nowhere.png"


@pytest.mark.parametrize(
    "raw",
    ["/etc/passwd", "../logo.png", "a/../../logo.png", "C:\\logo.png", "\\\\x\\y"],
)
def test_a_file_elsewhere_is_refused(raw: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_file_name(raw, tmp_path)

    assert caught.value.code == "file_outside"


def test_a_link_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.png").touch()
    (tmp_path / "client").mkdir()
    (tmp_path / "client" / "logo.png").symlink_to(tmp_path / "secret.png")

    with pytest.raises(Refused) as caught:
        read_file_name("logo.png", tmp_path / "client")

    assert caught.value.code == "file_outside"


def test_a_missing_file_comes_with_the_one_that_was_meant(tmp_path: Path) -> None:
    (tmp_path / "logo.png").touch()

    with pytest.raises(Refused) as caught:
        read_file_name("Logo.pgn", tmp_path)

    assert caught.value.code == "file_missing_meant"
    assert caught.value.facts["meant"] == "logo.png"


@pytest.mark.parametrize("raw", ["logo.png", "nowhere/logo.png", f"{'x' * 300}.png"])
def test_a_missing_file_is_refused(raw: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read_file_name(raw, tmp_path)

    assert caught.value.code == "file_missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "brand").mkdir()

    with pytest.raises(Refused) as caught:
        read_file_name("brand", tmp_path)

    assert caught.value.code == "file_folder"
