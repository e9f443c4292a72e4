"""Owns `policygen explain`: the story of a clause or an answer, in the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from policygen.actions.explain import AnswerStory, ClauseStory, Shaped, explain

CONFIDENCE = {
    "V": "verified",
    "K": "generally known",
    "U": "uncertain: check with counsel",
}
ORIGIN = {
    "answered": "answered",
    "data": "given with --data",
    "profile": "assumed from the profile",
    "default": "assumed",
    "open": "not answered yet",
    "not asked": "does not apply here",
}


@click.command("explain")
@click.argument(
    "client", type=click.Path(path_type=Path, readable=False), metavar="CLIENT.yaml"
)
@click.argument("name", metavar="CLAUSE-OR-KEY")
def explain_command(client: Path, name: str) -> None:
    """Tell why a clause (EP-6) is there, or where an answer (org.name) goes."""
    story = explain(client, name)
    if isinstance(story, ClauseStory):
        _show_clause(story)
    else:
        _show_answer(story)


def _show_clause(story: ClauseStory) -> None:
    click.echo(f"{story.clause} in {story.document}")
    if not story.applies:
        click.echo("This clause is not in the documents of this client.")
    if story.condition:
        click.echo(f"It is there when: {story.condition}")
    _show_answers(story.answers)
    if story.seeds:
        click.echo(f"\nAdvice behind it: {', '.join(story.seeds)}")
    if story.sources:
        click.echo("\nSources")
        for source in story.sources:
            how_sure = CONFIDENCE.get(source.confidence, source.confidence)
            click.echo(f"  {source.text} ({how_sure})")
    reviewed = f"Reviewed {story.reviewed}. " if story.reviewed else ""
    click.echo(f"\n{reviewed}Law as known at {story.law_date}. Not legal advice.")


def _show_answers(answers: Sequence[Shaped]) -> None:
    if not answers:
        click.echo("\nNo answer shapes it: it is the same for everybody.")
        return
    click.echo("\nAnswers that shape it")
    for answer in answers:
        origin = ORIGIN[answer.source]
        click.echo(f"  {answer.title}: {answer.value or '-'}  ({answer.key}, {origin})")


def _show_answer(story: AnswerStory) -> None:
    answer = story.answer
    click.echo(f"{answer.key}: {answer.title}")
    click.echo(f"Answer: {answer.value or '-'} ({ORIGIN[answer.source]})")
    click.echo(f"Who may see it: {story.audience}")
    if story.condition:
        click.echo(f"Asked when: {story.condition}")
    if story.documents:
        click.echo("\nIt shapes")
        for feed, title in story.documents:
            click.echo(f"  {feed}  {title}".rstrip())
    if story.sources:
        click.echo(f"\nComes from: {', '.join(story.sources)}")
