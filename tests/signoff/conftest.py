"""A client with a release, a roster, and a maker of sheets that only leaves a mark."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from policygen.actions.place import Tell
from policygen.actions.release import ReleaseOptions, release_client
from policygen.actions.signoff_judge import OpenOptions
from policygen.actions.signoff_office import Office, find_office
from policygen.actions.signoff_open import (
    Opened,
    open_release,
)
from policygen.actions.signoff_roster import look_at_roster
from policygen.disk import fingerprint
from policygen.errors import Problem
from policygen.model.pack import Format
from policygen.model.sheet import MadeSheet, WantedSheet
from policygen.release.shelf import Shelved
from policygen.sheets.listing import write_listing
from tests.journeys import CLIENT, Desk, Said, run_here

NOW = datetime(2027, 1, 4, 9, 30, tzinfo=UTC)
CLIENT_FOLDER = "output/studio-north"
ROSTER = """\
Naam;Functie;Afdeling;Taal;Personeelsnummer;E-mail
Anaïs Lefèvre;verkoopster;Winkel;nl;0001;anais@x.example
Piet Müller;bakker;Bakkerij;nl;0002;
Joe Bloggs;driver;Winkel;en;0003;joe@x.example
=Eve();clerk;Bakkerij;en;0004;eve@x.example
"""


class Stamp:
    """Makes sheets that are only a mark, and the list of all of them."""

    def __init__(self, release: Shelved) -> None:
        self._client = release.folder.parent.parent.name

    def prepare(self, people: Iterable[WantedSheet]) -> None:
        """Need nothing."""

    def check(self, wanted: WantedSheet) -> tuple[Problem, ...]:
        """Refuse a name for which there is said to be no room."""
        name = wanted.signatory.name
        return (Problem(message=f"No room for {name}."),) if "Wolfe" in name else ()

    def make(
        self, folder: Path, people: Sequence[WantedSheet], tell: Tell
    ) -> Sequence[MadeSheet]:
        """Write a file for everybody, and the list of all of them."""
        folder.mkdir(parents=True, exist_ok=True)
        made = []
        for wanted in people:
            data = f"%PDF {wanted.number}".encode()
            path = f"{wanted.number}.pdf"
            (folder / path).write_bytes(data)
            made.append(
                MadeSheet(
                    number=str(wanted.number),
                    language=wanted.language,
                    path=path,
                    sha256=fingerprint(data),
                    bytes=len(data),
                )
            )
        write_listing(folder, self._client, "1.0", made)
        tell(len(made), len(made))
        return made


class Bureau:
    """A desk at which releases are frozen, opened, and signed."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.desk = desk
        self._clock = NOW
        self._patch = monkeypatch
        self.set_clock(NOW)

    @property
    def office(self) -> Office:
        return find_office(self.desk.folder / CLIENT_FOLDER, Path("unused"))

    @property
    def now(self) -> datetime:
        return self._clock

    def set_clock(self, moment: datetime) -> None:
        """Let it be a moment for the commands that are typed from now on."""
        self._clock = moment
        self._patch.setattr("policygen.cli.today.now", lambda: moment)
        self._patch.setattr("policygen.cli.today.today", moment.date)

    def freeze(self, version: str, *, editorial: bool = False) -> None:
        options = ReleaseOptions(
            output=self.desk.folder / "output",
            formats=(Format.MD,),
            is_editorial=editorial,
        )
        release_client(self.desk.folder / CLIENT, version, options, lambda *_: None)

    def open(self, version: str, roster: str = ROSTER, **wishes: str) -> Opened:
        path = self.desk.write("roster.csv", roster)
        table = look_at_roster(path, {})
        options = OpenOptions(**wishes)
        steps = open_release(self.office, version, table, options, self._clock)
        return steps.carry_out(Stamp, lambda _, __: None)

    def type(self, command: str, *words: str | Path) -> Said:
        """Type a command of signing off, on the folder of the client."""
        return run_here(["signoff", command, CLIENT_FOLDER, *words], self.desk.folder)

    def type_template(self, *words: str) -> Said:
        """Ask for a roster to fill in."""
        return run_here(["signoff", "roster-template", *words], self.desk.folder)


@pytest.fixture(scope="session")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Release version 1.0 and open it for four people, once for all tests."""
    folder = tmp_path_factory.mktemp("opened")
    with pytest.MonkeyPatch.context() as patch:
        made = Bureau(Desk(folder).set_up(), patch)
        made.freeze("1.0")
        made.open("1.0", due="2027-01-31")
    return folder


@pytest.fixture
def bureau(opened: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bureau:
    """Give a bureau of one's own, where version 1.0 was opened for four people."""
    folder = Path(shutil.copytree(opened, tmp_path / "desk"))
    return Bureau(Desk(folder), monkeypatch)
