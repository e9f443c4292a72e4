"""Owns `policygen build`: many clients in, packs out, a summary for people."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from policygen.actions.build import Outcome, build_clients
from policygen.actions.place import BuildOptions, Built
from policygen.cli.findings import count_findings, show_worst
from policygen.cli.main import show_problems
from policygen.errors import PolicygenError
from policygen.model.pack import Format


@click.command("build")
@click.argument(
    "clients",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="CLIENT.yaml...",
)
@click.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="The folder for all clients.",
)
@click.option(
    "--language",
    "languages",
    multiple=True,
    help="Only this language (repeat for more).",
)
@click.option(
    "--document",
    "documents",
    multiple=True,
    help="Only this document, by its id (repeat for more).",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice([form.value for form in Format]),
    help="Only this form (repeat for more).",
)
@click.option(
    "--jobs",
    default=0,
    type=click.IntRange(0, 64),
    help="How many processes draw PDF files; 0 is one for each core.",
)
@click.option(
    "--zip",
    "with_zip",
    is_flag=True,
    help="Also make one archive per client, with a page to read first.",
)
@click.option(
    "--brand",
    type=click.Path(path_type=Path, readable=False),
    help="A file with the looks for clients that have none of their own.",
)
def build_command(
    clients: Sequence[Path],
    output: Path,
    languages: Sequence[str],
    documents: Sequence[str],
    formats: Sequence[str],
    jobs: int,
    *,
    with_zip: bool,
    brand: Path | None,
) -> None:
    """Make the documents of one or more clients, in every language and form."""
    options = BuildOptions(
        output=output,
        languages=tuple(languages),
        documents=tuple(documents),
        formats=tuple(form for form in Format if form in formats) or tuple(Format),
        brand=brand,
        jobs=jobs,
        with_zip=with_zip,
    )
    outcomes = list(_with_progress(clients, options))
    if len(outcomes) > 1:
        _summarise(outcomes)
    sys.exit(max((_exit_code(outcome) for outcome in outcomes), default=0))


def _with_progress(clients: Sequence[Path], options: BuildOptions) -> Iterator[Outcome]:
    """Show what came of each client, under a bar when a person is watching."""
    is_only = len(clients) == 1
    if not _is_watched():
        for outcome in build_clients(clients, options):
            _show(outcome, is_only=is_only)
            yield outcome
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    # Without a thread of its own: processes are started while the bar stands there.
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(
        *columns, console=console, transient=True, auto_refresh=False
    ) as progress:
        task = progress.add_task(
            "documents" if is_only else "clients",
            total=None if is_only else len(clients),
        )
        progress.refresh()

        def tell(done: int, total: int) -> None:
            if is_only:
                progress.update(task, completed=done, total=total, refresh=True)

        found = []
        for outcome in build_clients(clients, options, tell):
            found.append(outcome)
            if not is_only:
                progress.update(task, advance=1, refresh=True)
    for outcome in found:
        _show(outcome, is_only=is_only)
        yield outcome


def _is_watched() -> bool:
    """Tell whether a person watches a terminal on which a bar can move."""
    if os.environ.get("TERM") == "dumb" or os.environ.get("ACCESSIBLE"):
        return False
    return sys.stderr.isatty()


def _show(outcome: Outcome, *, is_only: bool) -> None:
    if isinstance(outcome.result, PolicygenError):
        show_problems(outcome.result)
    elif is_only:
        _show_pack(outcome.result)
        show_worst(outcome.result.findings, outcome.path)


def _show_pack(built: Built) -> None:
    state = "unchanged" if built.is_unchanged else "made"
    click.echo(f"{built.client}: {len(built.files)} files {state} in {built.folder}")
    by_document: dict[tuple[str, str], list[str]] = {}
    for file in built.files:
        stem = file.path.rpartition(".")[0]
        by_document.setdefault((file.language, stem), []).append(file.format)
    for (_, stem), forms in by_document.items():
        click.echo(f"  {stem}  ({', '.join(sorted(forms))})")
    if built.archive:
        click.echo(f"  archive: {built.archive}")


def _summarise(outcomes: Sequence[Outcome]) -> None:
    tally: Counter[str] = Counter()
    for outcome in outcomes:
        built = outcome.result
        if isinstance(built, PolicygenError):
            tally["to mend"] += 1
            click.echo(f"to mend    {outcome.path}")
            continue
        tally["done"] += 1
        state = "unchanged" if built.is_unchanged else "made"
        where = built.archive or built.folder
        counted = count_findings(built.findings)
        click.echo(f"{state:9}  {outcome.path}  ->  {where}  {counted}".rstrip())
    clients = "client" if tally["done"] == 1 else "clients"
    click.echo(f"{tally['done']} {clients} done, {tally['to mend']} to mend.")


def _exit_code(outcome: Outcome) -> int:
    result = outcome.result
    return result.exit_code if isinstance(result, PolicygenError) else 0
