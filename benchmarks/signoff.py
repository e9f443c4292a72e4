"""Measures signing off of ten thousand people from end to end: `make bench-signoff`.

Commands are typed as a person types them, each in a process of its own, start-up
included. Every figure is CPU time: machines are shared. Only ratios count. Nothing heavy
is loaded here before the last command ended: a child counts its parent's memory as its
own at first.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

EXAMPLES = Path("blueprints/social-media/examples")
CLIENT = "bakkerij-peeters"
FIRST = ("Els", "Nguyễn", "Łukasz", "Fatma", "Siân", "Олександр", "Γιώργος", "José")
LAST = ("Peeters", "Van den Bossche", "Żółć", "İnanır", "O'Connor", "Duyên", "D’Hondt")
FEW, MANY = 100, int(os.environ.get("PEOPLE", "10000"))
PLACE = f"output/{CLIENT}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a command cost: CPU and clock in seconds, the largest process in MB."""

    cpu: float
    clock: float
    memory: float


def cost_of(folder: Path, *words: str) -> Cost:
    """Type a command in a folder, with everything it starts."""
    start = time.perf_counter()
    with (folder / "said.txt").open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "policygen", *words],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
            stdout=said,
            stderr=said,
        )
        _, code, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(code)
    if process.returncode:
        raise RuntimeError((folder / "said.txt").read_text(encoding="utf-8"))
    return Cost(
        cpu=used.ru_utime + used.ru_stime,
        clock=time.perf_counter() - start,
        memory=used.ru_maxrss / 1024,
    )


def write_lists(folder: Path, count: int) -> None:
    """Write a roster, and what came back, for some people."""
    heads = "Naam;Functie;Vestiging;Afdeling;Taal;Personeelsnummer;E-mail"
    people, back = [heads], ["Personeelsnummer"]
    for number in range(1, count + 1):
        name = f"{FIRST[number % 8]} {LAST[number % 7]}-{LAST[number % 5]} {number:x}"
        place = f"functie {number % 30};Gent;Afdeling {number % 12};nl"
        people.append(f"{name};{place};{number:06};p{number}@x.example")
        back.append(f"{number:06}")
    (folder / "people.csv").write_text("\n".join(people), "utf-8")
    (folder / "back.csv").write_text("\n".join(back), "utf-8")


def run_round(folder: Path, count: int) -> dict[str, Cost]:
    """Open a release for some people, record that all signed, and ask about it."""
    folder.mkdir()
    for name in (f"{CLIENT}.yaml", f"{CLIENT}.svg"):
        shutil.copy(EXAMPLES / name, folder)
    write_lists(folder, count)
    cost_of(folder, "release", f"{CLIENT}.yaml", "1.0", "--format", "md")
    todo = {
        "open": ("people.csv", "--release", "1.0", "--yes"),
        "record": ("--from", "back.csv"),
        "status": (),
        "export csv": ("all.csv",),
        "export xlsx": ("all.xlsx",),
        "export md": ("report.md",),
        "audit": (),
    }
    return {
        name: cost_of(folder, "signoff", name.split()[0], PLACE, *words)
        for name, words in todo.items()
    }


def spent(action: Callable[[], object], times: int = 3) -> float:
    """Give the least CPU time of several calls in this process, in seconds."""
    found = []
    for _ in range(times):
        start = time.process_time()
        action()
        found.append(time.process_time() - start)
    return min(found)


Rows = Sequence[Sequence[object]]


def read_rows(path: Path) -> tuple[Rows, Rows]:
    """Read a register with nothing but sqlite3: its events and their payloads."""
    with sqlite3.connect(path) as base:
        events = base.execute("SELECT * FROM events ORDER BY sequence").fetchall()
        payloads = base.execute("SELECT * FROM payloads ORDER BY sequence").fetchall()
    return events, payloads


def insert_rows(path: Path, rows: tuple[Rows, Rows]) -> None:
    """Write the same rows with nothing but sqlite3, in one transaction."""
    events, payloads = rows
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE events (a, b, c, d, e, f, g, h, i)")
        base.execute("CREATE TABLE payloads (a, b, c)")
        base.executemany("INSERT INTO events VALUES (?,?,?,?,?,?,?,?,?)", events)
        base.executemany("INSERT INTO payloads VALUES (?,?,?)", payloads)


def hash_rows(path: Path) -> None:
    """Read a register and hash each of its rows: the least an audit can do."""
    for rows in read_rows(path):
        for row in rows:
            hashlib.sha256(repr(row).encode()).hexdigest()


def bare_renderings(folder: Path) -> tuple[float, float]:
    """Give what a bare call of WeasyPrint costs for a sheet, and for its policy alone.

    A sheet costs more, because it offers the fonts that names in any script may need.
    """
    from benchmarks.sheets import bare_pdf, full_page, want
    from policygen.actions.sheet_pages import paper_assets, signed_documents
    from policygen.release.shelf import look_at

    shelved = look_at(folder / PLACE / "releases/1.0")
    document = signed_documents(shelved)[0]
    path = shelved.folder / f"print/{document.language}/{document.file}.html"
    sheet = full_page(shelved, want(1, document))
    policy = path.read_text(encoding="utf-8")
    fonts = paper_assets(shelved, sheet), paper_assets(shelved, policy)
    bare_pdf(sheet, fonts[0])
    return (
        spent(lambda: bare_pdf(sheet, fonts[0])),
        spent(lambda: bare_pdf(policy, fonts[1])),
    )


def show(what: str, ratio: float, goal: str = "") -> None:
    """Print one ratio, with its goal when it has one."""
    print(f"{what:66} {ratio:9.2f}{f'   (goal: {goal})' if goal else ''}", flush=True)


def main() -> None:
    """Run all measurements."""
    with tempfile.TemporaryDirectory() as home:
        few = run_round(Path(home) / "few", FEW)
        folder = Path(home) / "many"
        many = run_round(folder, MANY)
        tell_plainly(many)
        compare(folder, many)
        for name, cost in many.items():
            what = f"memory of {name}: {MANY} people / {FEW} people"
            show(what, cost.memory / few[name].memory)


def tell_plainly(many: dict[str, Cost]) -> None:
    """Print what each command cost here; only good for comparing on this machine."""
    for name, cost in many.items():
        print(
            f"{name:12} {cost.cpu:7.1f} s of CPU {cost.clock:7.1f} s in all "
            f"{cost.memory:6.0f} MB"
        )


def compare(folder: Path, many: dict[str, Cost]) -> None:
    """Print the ratios against what the same would cost otherwise."""
    sheet, policy = bare_renderings(folder)
    register = folder / PLACE / "register.sqlite"
    rows = read_rows(register)
    insert = spent(lambda: insert_rows(folder / "plain.sqlite", rows))
    read = spent(lambda: read_rows(register))
    hashed = spent(lambda: hash_rows(register))
    cpu = {name: cost.cpu for name, cost in many.items()}
    opened = cpu["open"]
    show(f"open {MANY} people / one bare sheet", opened / sheet, "at most 20")
    show(f"open {MANY} people / one bare policy, no sheet", opened / policy)
    show(f"{MANY} bare sheets / open {MANY} people", sheet * MANY / opened)
    show("record / plain sqlite3 inserts of the register", cpu["record"] / insert)
    for name in ("status", "export csv", "export xlsx", "export md"):
        show(f"{name} / plain sqlite3 reading the register", cpu[name] / read)
    show("audit / plain sqlite3 reading and hashing", cpu["audit"] / hashed)


if __name__ == "__main__":
    main()
