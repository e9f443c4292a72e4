"""Owns the translations of sources: laws and guidelines that clauses and rules name."""

from __future__ import annotations

from collections.abc import Iterator

from policygen.blueprint.checks.parts import home_of
from policygen.blueprint.load import Reading
from policygen.errors import Problem
from policygen.model.advice import Source
from policygen.model.blueprint import Blueprint

SECTION = "sources"


def check_sources(reading: Reading) -> Iterator[Problem]:
    """Give the sources that lack in a language.

    The one language that has no texts of sources is the one they are written in.
    """
    blueprint = reading.blueprint
    sources = named_sources(blueprint)
    homes = dict.fromkeys(home_of(blueprint, one) for one in blueprint.languages)
    written_in = [home for home in homes if not _has_any(blueprint, home, sources)]
    if sources and len(written_in) > 1:
        yield _untranslated(reading, written_in)
        return
    for home in homes:
        if home not in written_in:
            yield from _check_language(reading, home, sources)


def named_sources(blueprint: Blueprint) -> tuple[Source, ...]:
    """Give what clauses and rules name as their sources, each text once."""
    named = [one for rule in blueprint.rules for one in rule.sources]
    for document in blueprint.documents:
        named += (one for clause in document.clauses for one in clause.sources)
    return tuple({one.text: one for one in named}.values())


def _has_any(blueprint: Blueprint, home: str, sources: tuple[Source, ...]) -> bool:
    return any(
        blueprint.text(language, SECTION, source.text)
        for language in (home, *blueprint.languages)
        if home_of(blueprint, language) == home
        for source in sources
    )


def _check_language(
    reading: Reading, home: str, sources: tuple[Source, ...]
) -> Iterator[Problem]:
    blueprint = reading.blueprint
    name = f"texts/{home}.yaml"
    ours = [one for one in blueprint.languages if home_of(blueprint, one) == home]
    for source in sources:
        if not all(blueprint.text(one, SECTION, source.text) for one in ours):
            yield reading.folder.problem(
                name,
                (SECTION,),
                f'The source "{source.text}" is not said in the language "{home}".',
                f'Add it under "{SECTION}" in {name}, with these words as its key.',
                source.text,
            )


def _untranslated(reading: Reading, homes: list[str]) -> Problem:
    names = " and ".join(f"texts/{home}.yaml" for home in homes)
    return reading.folder.problem(
        f"texts/{homes[0]}.yaml",
        (SECTION,),
        f'The sources are in one language: {names} have no "{SECTION}".',
        f'Give all but the language they are written in "{SECTION}": each source as '
        "it is written, and its translation.",
    )
