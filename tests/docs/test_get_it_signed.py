"""The journey of signing off: the page that tells it, done command by command.

A release is made as Markdown alone, because drawing every document three times is what
other tests do; the sheets are real. The program is a copy here, so that its texts can
be brought up to date between two versions, as `git pull` would.
"""

from __future__ import annotations

import email
import email.policy
import html
import io
import json
import re
import shlex
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from policygen import settings
from policygen.cli import main
from policygen.disk import fingerprint
from tests.docs.pages import ROOT, rows, text_of
from tests.docs.steps import Step, compare, steps
from tests.render import drawn

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("signing tutorial")]
PAGE = "tutorial/get-it-signed.md"
LIST = re.compile(r"^\| Naam .*?(?=^[^|])", re.MULTILINE | re.DOTALL)
SHEETS = "output/bakkerij-peeters/signoff/{}/sheets"
CLEARER = {
    "nl": "Is iets niet duidelijk? Vraag het gerust.",
    "fr": "Une question reste ouverte ? Il suffit de demander.",
    "en": "Is something not clear? Just ask.",
}
CHANGED = ("Wat er voor jou verandert", "Ce qui change pour toi")
States = Mapping[str, str]


@dataclass(slots=True)
class Journey:
    """What was done and said, and how everybody stood after each command."""

    folder: Path
    done: list[tuple[Step, str]] = field(default_factory=list)
    after: list[tuple[str, States]] = field(default_factory=list)

    def states_after(self, *words: str) -> States:
        """Give the state of each sheet, by number without its check, after a command."""
        (found,) = (
            states
            for command, states in self.after
            if all(word in command for word in words)
        )
        return found

    def people(self) -> list[list[str]]:
        """Give the rows of the list of people."""
        return rows(LIST.findall(text_of(PAGE))[0])

    def listed(self, version: str) -> list[dict[str, str]]:
        """Give the sheets of a version as its list has them."""
        path = self.folder / SHEETS.format(version) / "sheets.json"
        sheets: list[dict[str, str]] = json.loads(path.read_text())["sheets"]
        return sheets

    def sheet(self, version: str, entry: Mapping[str, str]) -> bytes:
        """Give the bytes of a sheet."""
        return (self.folder / SHEETS.format(version) / entry["path"]).read_bytes()


class Traveller:
    """Goes through the page in a folder of its own."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self._folder, self._patch = folder, patch
        self._journey = Journey(folder)
        self._program = folder / "program"
        shutil.copytree(ROOT / "blueprints", self._program / "blueprints")
        patch.setattr(settings, "PACKAGE", self._program)
        (folder / "blueprints").symlink_to(self._program / "blueprints")

    def go(self) -> Journey:
        for step in steps(PAGE):
            moment = datetime.strptime(f"{step.day} 09", "%d %B %Y %H")  # noqa: DTZ007
            now = moment.replace(tzinfo=UTC)
            self._patch.setattr("policygen.cli.today.now", lambda now=now: now)
            self._patch.setattr("policygen.cli.today.today", now.date)
            said = self._do(step)
            self._journey.done.append((step, said))
            if "signoff" in step.command and "template" not in step.command:
                self._journey.after.append((step.command, self._states()))
        return self._journey

    def _do(self, step: Step) -> str:
        first, *words = shlex.split(step.command)
        if first == "cp":
            for name in words[:-1]:
                shutil.copy(self._folder / name, self._folder)
            return ""
        if first == "git":
            self._bring_up_to_date()
            return ""
        self._prepare(words)
        code, said = self._type(words, step.typed)
        assert code == 0, said
        return said

    def _prepare(self, words: list[str]) -> None:
        """Do by hand what the page says that one does by hand before a command."""
        if words[:2] == ["signoff", "open"]:
            self._fill("people.xlsx", 0, "Łukasz" if "2.0" in words else "nobody")
        elif "back.xlsx" in words:
            self._fill("back.xlsx", 1)
        elif words[0] == "release":
            words += ["--format", "md"]

    def _fill(self, name: str, place: int, without: str = "nobody") -> None:
        table = LIST.findall(text_of(PAGE))[place]
        heads = [cell.strip() for cell in table.splitlines()[0].strip("|").split("|")]
        book = openpyxl.Workbook()
        assert book.active
        for row in (heads, *rows(table)):
            if without not in row[0]:
                book.active.append(row)
        book.save(self._folder / name)

    def _bring_up_to_date(self) -> None:
        folder = self._program / "blueprints/social-media/documents/employee-policy"
        for language, sentence in CLEARER.items():
            path = folder / f"{language}.md.j2"
            text = path.read_text(encoding="utf-8")
            head, mark, tail = text.partition('{% clause "EP-3" %}')
            at = head.rindex("{% endclause %}")
            path.write_text(f"{head[:at]}\n{sentence}\n{head[at:]}{mark}{tail}")

    def _type(self, words: list[str], typed: list[str]) -> tuple[object, str]:
        """Give how a command ended and all that it said, in the order in which it came."""
        self._patch.setattr("sys.stdin", io.StringIO("".join(f"{t}\n" for t in typed)))
        said = io.StringIO()
        with chdir(self._folder), redirect_stdout(said), redirect_stderr(said):
            try:
                code: object = main._run(words)
            except SystemExit as end:
                code = end.code
        return code, said.getvalue()

    def _states(self) -> States:
        words = ["signoff", "status", "output/bakkerij-peeters", "--json"]
        _, said = self._type(words, [])
        return {
            one["number"].rpartition("-")[0]: one["state"]
            for one in json.loads(said)["sheets"]
        }


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    with pytest.MonkeyPatch.context() as patch:
        yield Traveller(tmp_path_factory.mktemp("bakery"), patch).go()


def numbers(version: str, *sequence: int) -> set[str]:
    return {f"SMP-{version}-{number:06}" for number in sequence}


def with_state(states: States, *wanted: str) -> set[str]:
    return {number for number, state in states.items() if state in wanted}


def test_every_command_prints_what_the_page_says(journey: Journey) -> None:
    for step, said in journey.done:
        compare(step, said)


def test_everybody_has_a_sheet_of_their_own_in_their_language(journey: Journey) -> None:
    listed = journey.listed("1.0")

    assert len(listed) == 12
    assert Counter(one["language"] for one in listed) == {
        "nl-BE": 6,
        "fr-BE": 3,
        "en": 3,
    }
    for person, entry in zip(journey.people(), listed, strict=True):
        data = journey.sheet("1.0", entry)
        last = " ".join(drawn.page_texts(data)[-1].split())
        assert entry["language"].startswith(person[4])
        for text in (*person[:4], entry["number"]):
            assert text in last
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert person[0] in str(pdf.docinfo["/Title"])


def test_a_sheet_of_each_language_is_accessible(journey: Journey) -> None:
    first = {one["language"]: one for one in reversed(journey.listed("1.0"))}

    for entry in first.values():
        assert drawn.failures(journey.sheet("1.0", entry)) == []


def test_nine_signed_one_refused_and_two_are_reminded(journey: Journey) -> None:
    states = journey.states_after("remind")

    assert len(with_state(states, "signed")) == 9
    assert with_state(states, "refused") == numbers("1.0", 10)
    assert with_state(states, "open") == numbers("1.0", 9, 12)
    letters = sorted((journey.folder / "output").rglob("*.eml"))
    read = [
        email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        for path in letters
    ]
    assert [letter["To"].addresses[0].addr_spec for letter in read] == [
        "jb@bakkerijpeeters.example",
        "oleksandr@bakkerijpeeters.example",
    ]
    own = {one["number"][:14]: one["sha256"] for one in journey.listed("1.0")}
    for letter, number in zip(read, ("SMP-1.0-000009", "SMP-1.0-000012"), strict=True):
        (attached,) = letter.iter_attachments()
        assert fingerprint(attached.get_content()) == own[number]


def test_the_report_says_what_an_inspector_asks(journey: Journey) -> None:
    text = (journey.folder / "who-signed.md").read_text()
    page = html.unescape((journey.folder / "who-signed.html").read_text())
    paper = (journey.folder / "who-signed.pdf").read_bytes()

    for said in (
        "Gemaakt op 14 december 2026",
        "Getekend: 9 van 12.",
        "| 1.0 | Socialemediabeleid | 4 januari 2027 | 7 december 2026 | 31 december 2026 |",
        "| geweigerd | 14 december 2026 | Karim Haddou |",
        "| Frans | 7 december 2026 | getekend | 9 december 2026 |",
        "| Levering | 0 | 2 |",
    ):
        assert said in text
    assert all(person[0] in page for person in journey.people())
    assert 'style="width: 75.0%"' in page
    assert drawn.failures(paper) == []
    read = " ".join(" ".join(drawn.page_texts(paper)).split())
    assert all(person[0] in read for person in journey.people())


def test_other_words_change_nothing(journey: Journey) -> None:
    before = journey.states_after("backup")
    french = "output/bakkerij-peeters/releases/1.1/fr-BE/charte-reseaux-sociaux.md"

    assert CLEARER["fr"] in (journey.folder / french).read_text()
    assert journey.states_after("--release 1.1") == before
    assert journey.listed("1.0")[0]["number"] == "SMP-1.0-000001-0E98"


def test_a_new_contact_reopens_the_sheets_of_all_who_stayed(journey: Journey) -> None:
    before = journey.states_after("--withdrawn")
    after = journey.states_after("--release 2.0")
    gone = numbers("1.0", 11)

    assert with_state(before, "withdrawn") == with_state(after, "withdrawn") == gone
    assert with_state(after, "superseded") == set(before) - gone
    assert with_state(after, "open") == numbers("2.0", *range(1, 12))
    people = [one[0] for one in journey.people() if "Łukasz" not in one[0]]
    for name, entry in zip(people, journey.listed("2.0"), strict=True):
        data = journey.sheet("2.0", entry)
        assert name in drawn.page_texts(data)[-1]
        assert "Fatma Yildiz" in "".join(drawn.page_texts(data)[:-1])


def test_who_signed_before_reads_first_what_has_changed(journey: Journey) -> None:
    firsts = {}
    for entry in journey.listed("2.0"):
        data = journey.sheet("2.0", entry)
        firsts[entry["number"][:14]] = " ".join(drawn.page_texts(data)[0].split())
    news = {
        number
        for number, text in firsts.items()
        if any(heading in text for heading in CHANGED)
    }

    assert news == numbers("2.0", *range(1, 9))
    assert all("0450 00 00 14" in firsts[number] for number in news)
    assert all("versie 1.0" in firsts[f"SMP-2.0-{n:06}"] for n in range(1, 7))
