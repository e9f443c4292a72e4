"""Measures building in one run and prints ratios: `make bench`.

Machines are noisy, so every figure is the best of several and only ratios count.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from policygen.actions.build import build_client
from policygen.actions.client import open_client
from policygen.actions.place import BuildOptions
from policygen.actions.prepare import prepare_pack
from policygen.model.pack import Format

EXAMPLE = Path("blueprints/social-media/examples/bakkerij-peeters.yaml")
BARE = """
import sys
from pathlib import Path
import weasyprint
from policygen.render.pdf import ClosedFetcher
import pickle

pages, assets = pickle.loads(Path(sys.argv[1]).read_bytes())
for page in pages:
    html = weasyprint.HTML(string=page, url_fetcher=ClosedFetcher(assets))
    html.write_pdf(pdf_variant="pdf/a-3a")
"""


def seconds(action: Callable[[], object]) -> float:
    """Give how long one call takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def best(action: Callable[[], object], times: int) -> float:
    """Give the shortest of several calls."""
    return min(seconds(action) for _ in range(times))


def command(*arguments: str) -> Callable[[], object]:
    """Give a call that runs a Python process to its end."""
    return lambda: subprocess.run(
        [sys.executable, *arguments], check=True, capture_output=True
    )


def report(what: str, mine: float, other: float, goal: str) -> None:
    """Print one ratio with its goal."""
    print(f"{what:58} {mine / other:8.2f} times   (goal: {goal})")


def measure_startup() -> None:
    """Compare `--help` with importing click."""
    help_time = best(command("-m", "policygen", "--help"), 10)
    click_time = best(command("-c", "import click"), 10)
    report("start-up of --help / import click", help_time, click_time, "at most 2")


def measure_pack(home: Path) -> None:
    """Compare a full pack with bare WeasyPrint, with text only, and with a repeat."""
    import pickle

    prepared = prepare_pack(open_client(EXAMPLE))
    pages = [document.print_html for document in prepared.documents]
    pickled = home / "pages"
    pickled.write_bytes(pickle.dumps((pages, prepared.assets)))
    build = ("-m", "policygen", "build", str(EXAMPLE), "-o")
    full, bare = [], []
    for number in range(3):
        full.append(seconds(command(*build, str(home / f"out{number}"))))
        bare.append(seconds(command("-c", BARE, str(pickled))))
    report(
        f"full pack ({len(pages)} documents) / bare WeasyPrint calls",
        min(full),
        min(bare),
        "at most 0.75",
    )
    again = best(command(*build, str(home / "out0")), 5)
    report(
        "first build / second build, nothing changed", min(full), again, "at least 20"
    )

    def text_only() -> None:
        options = BuildOptions(
            output=home / f"text{time.perf_counter_ns()}",
            formats=(Format.MD, Format.HTML),
        )
        build_client(EXAMPLE, options)

    def everything() -> None:
        build_client(
            EXAMPLE, BuildOptions(output=home / f"all{time.perf_counter_ns()}")
        )

    text_only()
    text = best(text_only, 5)
    whole = statistics.median(seconds(everything) for _ in range(3))
    report("full pack / Markdown and HTML only", whole, text, "at least 20")


def main() -> None:
    """Run all measurements."""
    measure_startup()
    with tempfile.TemporaryDirectory() as home:
        measure_pack(Path(home))


if __name__ == "__main__":
    main()
