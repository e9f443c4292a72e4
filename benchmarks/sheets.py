"""Measures personal sheets against other ways to make them: `make bench-sheets`.

Every figure is CPU time, of this process and of those it starts: machines are shared.
Only ratios count.
"""

from __future__ import annotations

import importlib.util
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from html import escape
from itertools import count
from pathlib import Path

import weasyprint

from policygen.actions.release import ReleaseOptions, release_client
from policygen.actions.sheet_pages import (
    filled_page,
    paper_assets,
    signed_documents,
)
from policygen.actions.sheets import (
    Press,
    SheetOptions,
    prepare_bases,
)
from policygen.errors import InputError
from policygen.model.number import make_number
from policygen.model.pack import Format
from policygen.model.release import FrozenDocument
from policygen.model.sheet import WantedSheet
from policygen.model.signoff import Signatory
from policygen.release.shelf import Shelved, look_at
from policygen.render.codes import draw_code
from policygen.render.pdf import ClosedFetcher, make_pdf
from policygen.sheets.sheet import make_sheet

EXAMPLE = Path("blueprints/social-media/examples/bakkerij-peeters.yaml")
FIRST = ("Els", "Nguyễn", "Łukasz", "Fatma", "Siân", "Олександр", "Γιώργος", "José")
LAST = ("Peeters", "Van den Bossche", "Żółć", "İnanır", "O'Connor", "Duyên", "D’Hondt")
MANY = int(os.environ.get("PEOPLE", "10000"))
PIECES = 500


def cpu() -> float:
    """Give the CPU time so far, children that ended included."""
    own, others = (
        resource.getrusage(who)
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def spent(action: Callable[[], object], times: int = 3) -> float:
    """Give the least CPU time of several calls, in seconds."""
    found = []
    for _ in range(times):
        start = cpu()
        action()
        found.append(cpu() - start)
    return min(found)


def bare_pdf(page: str, assets: Mapping[str, bytes]) -> object:
    """Draw a page with WeasyPrint alone: no second layout, no repair."""
    html = weasyprint.HTML(string=page, url_fetcher=ClosedFetcher(assets))
    return html.write_pdf(pdf_variant="pdf/a-3a")


def want(number: int, document: FrozenDocument) -> WantedSheet:
    """Ask for the sheet of somebody with a name of their own."""
    name = f"{FIRST[number % 8]} {LAST[number % 7]}-{LAST[number % 5]} {number:x}"
    return WantedSheet(
        number=make_number("bakkerij-peeters", "SMP", "1.0", number),
        signatory=Signatory(
            name=name,
            language=document.language,
            function=f"functie {number % 30}",
            entity="Gent",
        ),
        document=document.document,
        language=document.language,
    )


def make_everything(
    shelved: Shelved, folder: Path, people: Sequence[WantedSheet], jobs: int
) -> None:
    """Do what an opening does: draw the base, check every name, make the sheets."""
    press = Press(shelved, SheetOptions(jobs=jobs))
    press.prepare(people)
    wrong = [problem for wanted in people for problem in press.check(wanted)]
    if wrong:
        raise InputError(*wrong)
    press.make(folder, people)


def full_page(shelved: Shelved, wanted: WantedSheet) -> str:
    """Give the whole page of a sheet, for another way to make it."""
    person = wanted.signatory
    texts = {
        "name": person.name,
        "function": person.function,
        "entity": person.entity,
        "number": str(wanted.number),
    }
    slots = {
        name: f'<span class="slot">{escape(text)}</span>'
        for name, text in texts.items()
    }
    slots["code"] = draw_code(wanted.number.code, "QR")
    place = (wanted.document, wanted.language)
    document = next(one for one in signed_documents(shelved) if one.place == place)
    return filled_page(shelved, document, slots)


def chromium(page: str, home: Path) -> float | None:
    """Give what one more page costs headless Chromium, without its start; seconds."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        return None
    file = home / "page.html"

    def show(text: str) -> Callable[[], object]:
        def run() -> object:
            file.write_text(text, "utf-8")
            return subprocess.run(
                [
                    program,
                    *("--headless", "--no-sandbox", "--disable-gpu"),
                    f"--print-to-pdf={home / 'page.pdf'}",
                    file.as_uri(),
                ],
                check=True,
                capture_output=True,
            )

        return run

    return spent(show(page)) - spent(show("<p>x</p>"))


def typst(shelved: Shelved, wanted: WantedSheet) -> float | None:
    """Give what the same words cost typst, with plain looks; seconds."""
    if importlib.util.find_spec("typst") is None:
        return None
    compiler = importlib.import_module("typst")
    document = next(
        one for one in signed_documents(shelved) if one.language == wanted.language
    )
    paragraphs = "\n\n".join(clause.text for clause in document.clauses)
    marks = "\\#[]*_`$<>@~=-+/"
    safe = "".join(f"\\{sign}" if sign in marks else sign for sign in paragraphs)
    numbers = count()
    pdf = {"format": "pdf", "pdf_standards": ["ua-1"]}

    def run() -> object:
        name = f"{wanted.signatory.name} {next(numbers)}"
        head = f'#set document(title: "{name}")\n#set text(lang: "nl")\n\n'
        return compiler.compile(f"{head}{name}\n\n{safe}".encode(), **pdf)

    run()
    return spent(run)


def write_all(home: Path, contents: list[bytes]) -> None:
    """Write new files as simply as can be."""
    home.mkdir()
    for number, data in enumerate(contents):
        (home / f"{number}.pdf").write_bytes(data)


def show(what: str, ratio: float, goal: str = "") -> None:
    """Print one ratio, with its goal when it has one."""
    print(f"{what:66} {ratio:9.2f}{f'   (goal: {goal})' if goal else ''}")


def main() -> None:
    """Run all measurements."""
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder))


def measure(home: Path) -> None:
    """Measure in a folder."""
    options = ReleaseOptions(output=home / "out", formats=(Format.MD, Format.HTML))
    made = release_client(EXAMPLE, "1.0", options, lambda *_: None)
    shelved = look_at(made.folder)
    document = signed_documents(shelved)[0]
    wanted = want(1, document)
    page = full_page(shelved, wanted)
    assets = paper_assets(shelved, page)
    make_pdf(page, assets=assets)
    full = spent(lambda: make_pdf(page, assets=assets))
    bare = spent(lambda: bare_pdf(page, assets))
    edition = (*document.place, "")
    base = prepare_bases(shelved, [edition], jobs=1)[edition]
    people = [want(number, document) for number in range(1, PIECES + 1)]
    sheets = [make_sheet(base, one) for one in people]
    sheet = spent(lambda: [make_sheet(base, one) for one in people]) / PIECES
    tries = count()
    written = spent(lambda: write_all(home / f"w{next(tries)}", sheets)) / PIECES
    size = sum(map(len, sheets)) / PIECES / 1000
    print(
        f"a bare call of WeasyPrint {bare * 1e3:.0f} ms of CPU, a rendering as", end=" "
    )
    print(f"a pack has it {full * 1e3:.0f} ms, one more sheet", end=" ")
    print(f"{sheet * 1e3:.2f} ms, {size:.0f} kB; writing it {written * 1e3:.3f} ms")
    show("bare WeasyPrint / one more sheet", bare / sheet, "at least 300")
    show("a rendering as a pack has it / one more sheet", full / sheet)
    show("one more sheet / writing the same bytes", sheet / written, "at most 20")
    measure_others(
        {
            "headless Chromium, its start left out": chromium(page, home),
            "typst, the same words with plain looks": typst(shelved, wanted),
        },
        bare,
        sheet,
    )
    measure_many(home, shelved, document, bare)


def measure_others(
    others: Mapping[str, float | None], bare: float, sheet: float
) -> None:
    """Compare other ways to make a sheet."""
    for name, cost in others.items():
        if cost is None:
            print(f"{name}: not on this machine")
        else:
            show(f"{name} / one more sheet", cost / sheet)
            show(f"bare WeasyPrint / {name}", bare / cost)


def measure_many(
    home: Path, shelved: Shelved, document: FrozenDocument, bare: float
) -> None:
    """Measure a whole run, base, files and list included, with one process and two."""
    everyone = [want(number, document) for number in range(1, MANY + 1)]
    folder = home
    for jobs in (1, 2):
        folder = home / f"sheets{jobs}"
        start, clock = cpu(), time.perf_counter()
        make_everything(shelved, folder, everyone, jobs)
        whole, wall = cpu() - start, time.perf_counter() - clock
        show(
            f"{MANY} sheets, {jobs} processes / bare WeasyPrint",
            whole / bare,
            "at most 20",
        )
        print(f"  {whole:.1f} s of CPU, {wall:.1f} s in all")
    start = cpu()
    make_everything(shelved, folder, everyone, 2)
    show("the same run again, nothing to do / bare WeasyPrint", (cpu() - start) / bare)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  at most {peak:.0f} MB of memory, WeasyPrint included", file=sys.stdout)


if __name__ == "__main__":
    main()
