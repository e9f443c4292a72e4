"""The list of sheets has every sheet, also when several runs write it at one moment."""

from __future__ import annotations

import stat
from pathlib import Path

from policygen.model.sheet import MadeSheet
from policygen.sheets.listing import read_listing, remove_sheets, write_listing
from tests.at_once import AT_ONCE, all_at_once


def made(number: str) -> MadeSheet:
    return MadeSheet(
        number=number, language="nl", path=f"{number}.pdf", sha256="0" * 64, bytes=1
    )


def test_eight_runs_at_once_lose_no_sheet_of_the_list(tmp_path: Path) -> None:
    folder = tmp_path / "sheets"
    old = [made(f"old-{one}") for one in range(AT_ONCE)]
    write_listing(folder, "Studio North", "1.0", old)

    def work(which: int) -> None:
        write_listing(folder, "Studio North", "1.0", [made(f"new-{which}")])
        remove_sheets(folder, {f"old-{which}"})

    assert all_at_once(work) == [0] * AT_ONCE
    assert [sheet.number for sheet in read_listing(folder)] == [
        f"new-{one}" for one in range(AT_ONCE)
    ]
    assert [path.name for path in folder.iterdir()] == ["sheets.json"]
    assert stat.S_IMODE((folder / "sheets.json").stat().st_mode) == 0o600
