"""Owns `policygen build`: many clients in, packs out, a summary for people."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from policygen.actions.build import Outcome, build_clients
from policygen.actions.glimpse import glimpse
from policygen.actions.place import BuildOptions, Built
from policygen.cli import manual
from policygen.cli.ask import wrap
from policygen.cli.command import command, same_place
from policygen.cli.drawing_options import forms_of, of_drawing
from policygen.cli.findings import count_things, show_worst, width
from policygen.cli.main import show_problems
from policygen.cli.progress import is_watched, watch
from policygen.cli.tongue import own_language, told_to
from policygen.errors import PolicygenError
from policygen.model.pack import Format
from policygen.sandbox.words import say_date
from policygen.speech.say import say

ONLY_IN_A_PACK = {form.value for form in Format} - {"html", "pdf"}
"""Forms without a margin for notes."""
MOST_NAMES = 6
"""So many documents are named when files of an older pack go."""


@manual.command("build")
@manual.argument(
    "clients",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="CLIENT.yaml...",
    help="The answers files of the clients.",
)
@manual.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, readable=False),
    help="The folder for all clients.",
)
@manual.option(
    "--language",
    "languages",
    multiple=True,
    help="Only this language (repeat for more).",
)
@manual.option(
    "--document",
    "documents",
    multiple=True,
    help="Only this document, by its id (repeat for more).",
)
@of_drawing
@manual.option(
    "--zip",
    "with_zip",
    is_flag=True,
    help="Also make one archive per client, with a page to read first.",
)
@manual.option(
    "--brand",
    type=click.Path(path_type=Path, readable=False),
    help="A file with the looks that clients have not filled in themselves.",
)
@manual.option(
    "--review",
    "is_review",
    is_flag=True,
    help="Make the edition with notes in the margin, in a folder of its own.",
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
    is_review: bool,
) -> None:
    """Make the documents of one or more clients, in every language and form."""
    if is_review and (with_zip or set(formats) & ONLY_IN_A_PACK):
        raise click.UsageError(say(own_language(), "build.review_alone"))
    options = BuildOptions(
        output=output,
        languages=tuple(languages),
        documents=tuple(documents),
        formats=forms_of(formats),
        brand=brand,
        jobs=jobs,
        with_zip=with_zip,
        is_review=is_review,
        locale=own_language(),
    )
    with told_to(*clients):
        outcomes = list(_with_progress(clients, options))
    if len(outcomes) > 1:
        _summarise(outcomes, options.locale)
    sys.exit(max((_exit_code(outcome) for outcome in outcomes), default=0))


def _with_progress(clients: Sequence[Path], options: BuildOptions) -> Iterator[Outcome]:
    """Show what came of each client, under a bar when a person is watching."""
    is_only = len(clients) == 1
    if not is_watched():
        for outcome in build_clients(clients, options):
            _show(outcome, options, is_only=is_only)
            yield outcome
        return
    found = []
    total = None if is_only else len(clients)
    language = glimpse(clients[0]).language if is_only else ""
    what = "progress.documents" if is_only else "progress.clients"
    with watch(say(language or options.locale, what), total) as tell:

        def tell_documents(done: int, of: int) -> None:
            if is_only:
                tell(done, of)

        for outcome in build_clients(clients, options, tell_documents):
            found.append(outcome)
            if not is_only:
                tell(len(found), len(clients))
    for outcome in found:
        _show(outcome, options, is_only=is_only)
        yield outcome


def _show(outcome: Outcome, options: BuildOptions, *, is_only: bool) -> None:
    built = outcome.result
    if isinstance(built, PolicygenError):
        show_problems(built)
        if is_only and outcome.old_archive:
            language = glimpse(outcome.path).language or options.locale
            click.echo(f"    {_say_old(outcome.old_archive, language)}", err=True)
        return
    if is_only:
        _show_pack(built)
    if built.stale:
        _show_stale(built, built.stale, outcome.path, options)
    if built.removed:
        _show_removed(built, outcome.path, options)
    if is_only:
        show_worst(built.findings, outcome.path, built.language)


def _show_pack(built: Built) -> None:
    state = "unchanged" if built.is_unchanged else "made"
    count = len(built.files)
    click.echo(
        say(
            built.language,
            f"build.{state}",
            client=built.client,
            count=count,
            folder=built.folder,
        )
    )
    guides = {file.path for file in built.files if file.format == Format.GUIDE}
    guide = say(built.language, "readme.guide")
    for stem, forms in _by_stem(file.path for file in built.files):
        is_guide = f"{stem}.{Format.HTML}" in guides
        click.echo(f"  {stem}  ({guide if is_guide else ', '.join(forms)})")
    if built.kept:
        click.echo(f"  {say(built.language, 'build.kept', count=built.kept)}")
    if built.archive:
        click.echo(f"  {say(built.language, 'build.archive', path=built.archive)}")


def _by_stem(paths: Iterable[str]) -> Iterable[tuple[str, list[str]]]:
    """Give each document without its ending, with the endings that it has."""
    stems: dict[str, list[str]] = {}
    for path in paths:
        stem, _, ending = path.rpartition(".")
        stems.setdefault(stem, []).append(ending)
    return ((stem, sorted(endings)) for stem, endings in stems.items())


def _show_removed(built: Built, path: Path, options: BuildOptions) -> None:
    """Say what of another version of the pack is gone, and what brings it back."""
    language = built.language
    stems = [f"{stem} ({', '.join(ends)})" for stem, ends in _by_stem(built.removed)]
    names = stems[:MOST_NAMES]
    if len(stems) > MOST_NAMES:
        names.append(say(language, "build.others", count=len(stems) - MOST_NAMES))
    sentence = say(language, "build.removed", names=", ".join(names))
    for line in wrap(sentence, width()):
        click.echo(line, err=True)
    review = ("--review",) if options.is_review else ()
    again = command("build", path, *same_place(options.output, options.brand), *review)
    click.echo(f"  {again}", err=True)


def _show_stale(built: Built, archive: Path, path: Path, options: BuildOptions) -> None:
    """Say that an archive holds older documents, and what renews it."""
    for line in wrap(say(built.language, "build.stale", path=archive), width()):
        click.echo(line, err=True)
    again = command("build", path, *same_place(options.output, options.brand), "--zip")
    click.echo(f"  {again}", err=True)


def _say_old(archive: Path, language: str) -> str:
    """Say that an archive is still that of an earlier build, and of which day."""
    made = datetime.fromtimestamp(archive.stat().st_mtime, UTC).astimezone()
    day = say_date(made.date(), language)
    return say(language, "build.old_archive", path=archive, date=day)


def _summarise(outcomes: Sequence[Outcome], locale: str) -> None:
    done = [item for item in outcomes if isinstance(item.result, Built)]
    spoken = {item.result.language for item in done if isinstance(item.result, Built)}
    language = spoken.pop() if len(spoken) == 1 else locale
    states = {
        state: say(language, f"build.state.{state}")
        for state in ("made", "unchanged", "mend")
    }
    widest = max(map(len, states.values()))
    for outcome in outcomes:
        built = outcome.result
        if isinstance(built, PolicygenError):
            old = outcome.old_archive
            note = f"  ({_say_old(old, language)})" if old else ""
            click.echo(f"{states['mend']:{widest}}  {outcome.path}{note}")
            continue
        state = states["unchanged" if built.is_unchanged else "made"]
        where = built.archive or built.folder
        counted = count_things(built.findings, language)
        line = f"{state:{widest}}  {outcome.path}  ->  {where}  {counted}"
        click.echo(line.rstrip())
    mend = len(outcomes) - len(done)
    code = "build.done" if done else "build.none_done"
    if not mend:
        code = "build.all_done"
    click.echo(say(language, code, count=len(done), mend=mend))


def _exit_code(outcome: Outcome) -> int:
    result = outcome.result
    return result.exit_code if isinstance(result, PolicygenError) else 0
