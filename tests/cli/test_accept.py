"""Proves that a finding is accepted without an editor, and that the file stays whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from policygen.answers.accept import add_override
from policygen.cli.accept import accept_command
from policygen.cli.check import check_command
from policygen.errors import InputError
from tests.builders import TINY

RULE, REASON = "B-1", "Agreed with the works council on 12 October."


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    path = tmp_path / "atelier.yaml"
    path.write_text(
        f"blueprint: {TINY}/\norg:\n  name: Atelier  # our name\nshed:\n  places: 12\n",
        encoding="utf-8",
    )
    return path


def run(client: Path, *more: str, typed: str = "") -> Result:
    return CliRunner().invoke(accept_command, [str(client), *more], input=typed)


def charge(client: Path) -> None:
    """Let the client do what rule B-1 warns of."""
    text = client.read_text(encoding="utf-8")
    charging = "  charging: true\n  charging_rule: any_time\n"
    client.write_text(f"{text}{charging}", encoding="utf-8")


def test_the_reason_is_asked_for_and_written_below_the_rest(client: Path) -> None:
    before = client.read_text(encoding="utf-8")

    result = run(client, "b-1", typed=f"\n{REASON}\n")

    assert result.exit_code == 0, result.output
    assert "B-1" in result.output
    added = f"\noverrides:\n  - rule: B-1\n    reason: {REASON}\n"
    assert client.read_text(encoding="utf-8") == before + added


def test_what_is_accepted_no_longer_counts(client: Path) -> None:
    def counted() -> str:
        output = CliRunner().invoke(check_command, [str(client)]).output
        return output.partition("\n")[0]

    charge(client)
    before = counted()
    run(client, "B-1", "--reason", REASON)

    assert counted() != before
    assert REASON in CliRunner().invoke(check_command, [str(client)]).output


def test_a_check_tells_the_command_but_not_for_a_hole(client: Path) -> None:
    with_holes = CliRunner().invoke(check_command, [str(client)]).output
    charge(client)

    output = CliRunner().invoke(check_command, [str(client)]).output

    assert "L-40" in with_holes
    assert " accept " not in with_holes
    assert f" accept {client} B-1\n" in output


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "a: 1\noverrides:  # agreed\n  - rule: B-2\n    reason: x  # by Jo\n",
            "a: 1\noverrides:  # agreed\n  - rule: B-2\n    reason: x  # by Jo\n"
            "  - rule: B-1\n    reason: so\n",
        ),
        (
            "overrides:\n- rule: B-1\n  reason: x\na: 1",
            "overrides:\n- rule: B-1\n  reason: so\na: 1\n",
        ),
        ("overrides:\na: 1\n", "overrides:\n  - rule: B-1\n    reason: so\na: 1\n"),
        (
            "overrides: [{rule: B-2, reason: x}]\n",
            "overrides:\n  - rule: B-2\n    reason: x\n  - rule: B-1\n    reason: so\n",
        ),
        (
            "overrides:\n  # council\n  - rule: B-1  # seen by Jo\n    # twice\n"
            "    reason: x  # 12 October\n",
            "overrides:\n  # council\n  - rule: B-1  # seen by Jo\n    # twice\n"
            "    reason: so  # 12 October\n",
        ),
        (
            "overrides:\n  - {rule: B-1,  # seen by Jo\n     reason: 'x # y'} # last\n",
            "overrides:\n  - rule: B-1  # seen by Jo\n    reason: so # last\n",
        ),
        (
            "overrides:\n  - rule: B-1\n    reason: |  # seen by Jo\n      x # y\n",
            "overrides:\n  - rule: B-1\n    reason: so  # seen by Jo\n",
        ),
        (
            "overrides: [{rule: B-1,  # seen by Jo\n  reason: x}] # last\n",
            "overrides:  # seen by Jo  # last\n  - rule: B-1\n    reason: so\n",
        ),
        ("a: 1\r\n", "a: 1\r\n\r\noverrides:\r\n  - rule: B-1\r\n    reason: so\r\n"),
    ],
    ids=[
        "added",
        "replaced",
        "empty",
        "on one line",
        "comments in what is replaced",
        "comments between braces",
        "a comment beside a bar",
        "comments between brackets",
        "line ends of Windows",
    ],
)
def test_other_reasons_and_comments_stay(before: str, after: str) -> None:
    assert add_override(before.encode(), "B-1", "so").decode() == after


def test_a_reason_of_many_kinds_of_letters_is_read_back(client: Path) -> None:
    odd = 'Zo: "ja" #nee - é, \'t mag'

    charge(client)
    result = run(client, RULE, "--reason", odd)

    assert result.exit_code == 0, result.output
    assert odd in CliRunner().invoke(check_command, [str(client)]).output


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("leak", "Een lek kan niet aanvaard worden."),
        ("l-40", "Wat nog niet ingevuld is, kan niet aanvaard worden."),
        ("B-11", 'Bedoelt u "B-1"'),
        ("L-400", "policygen check "),
        ("leek", "policygen check "),
        ("zzz", "policygen check "),
    ],
)
def test_what_cannot_be_accepted_is_refused_and_nothing_is_written(
    client: Path, rule: str, said: str
) -> None:
    before = client.read_bytes()

    result = run(client, rule, "--reason", REASON)

    assert isinstance(result.exception, InputError)
    assert said in str(result.exception)
    assert client.read_bytes() == before


def test_without_a_reason_nothing_is_written(client: Path) -> None:
    before = client.read_bytes()

    result = run(client, RULE, typed="\n\n")

    assert result.exit_code == 1
    assert client.read_bytes() == before


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("esc \x1b[31m red", "U+001B"),
        ("\u202eomgekeerd", "U+202E"),
        ("x" * 2001, "2000"),
    ],
    ids=["control character", "from right to left", "too long"],
)
def test_a_reason_that_cannot_be_printed_is_refused(
    client: Path, reason: str, said: str
) -> None:
    before = client.read_bytes()

    result = run(client, RULE, "--reason", reason)

    assert isinstance(result.exception, InputError)
    assert str(result.exception).startswith("--reason: ")
    assert said in str(result.exception)
    assert client.read_bytes() == before


def test_the_file_keeps_its_rights_and_its_link(client: Path, tmp_path: Path) -> None:
    client.chmod(0o600)
    link = tmp_path / "link.yaml"
    link.symlink_to(client.name)

    result = run(link, RULE, "--reason", REASON)

    assert result.exit_code == 0, result.output
    assert link.is_symlink()
    assert REASON in client.read_text(encoding="utf-8")
    assert client.stat().st_mode & 0o777 == 0o600


def test_two_at_once_are_both_kept(client: Path) -> None:
    rules = ("B-1", "B-2")
    command = (sys.executable, "-m", "policygen", "accept", str(client))
    first = [
        subprocess.Popen(
            [*command, rule, "--reason", f"because of {rule}"],
            stdout=subprocess.DEVNULL,
        )
        for rule in rules
    ]

    assert [one.wait() for one in first] == [0] * len(rules)
    text = client.read_text(encoding="utf-8")
    assert [f"because of {rule}" in text for rule in rules] == [True] * len(rules)
