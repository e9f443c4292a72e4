"""Owns a bicycle shed whose agreement is also a guide."""

from __future__ import annotations

import shutil
from pathlib import Path

from policygen.settings import blueprints_folder
from tests.builders import plant

THEME = blueprints_folder() / "social-media" / "theme"
GUIDE = """    guide:
      title: {nl: Wat nu?, en: What now?}
      file: {nl: wat-nu, en: what-now}
      description: {nl: Antwoord en lees., en: Answer and read.}
"""
ENDS = """{%% if step.class == "P1" %%}
**%s**
{%% endif %%}

### %s

1. {{ step.title }}

### %s

> {{ org.name }}: {thing}
"""
FACTS = (
    ("    within: at once\n", "    within: at once\n    hours: always\n"),
    ("    within: same day\n", "    within: same day\n    hours: always\n"),
    ("    within: a week\n", "    within: a week\n    hours: office hours\n"),
)


def give_guide(blueprint: Path) -> Path:
    """Give the agreement of a copy of the tiny blueprint a guide."""
    plant(
        blueprint, "blueprint.yaml", "    signed: true\n", f"    signed: true\n{GUIDE}"
    )
    for old, new in FACTS:
        plant(blueprint, "plan.yaml", old, new)
    for language, words in {
        "nl": ("always: altijd", "office hours: kantooruren"),
        "en": ("always: at any hour", "office hours: office hours"),
    }.items():
        lines = "".join(f"    {line}\n" for line in words)
        plant(blueprint, f"texts/{language}.yaml", "  words:\n", f"  words:\n{lines}")
    folder = blueprint / "documents" / "agreement" / "guide"
    folder.mkdir()
    for language, said in {
        "nl": ("Weg hier", "Doe dit", "Zeg dit"),
        "en": ("Get out", "Do this", "Say this"),
    }.items():
        (folder / f"{language}.md.j2").write_text(ENDS % said, encoding="utf-8")
    shutil.copy(THEME / "guide.html.j2", blueprint / "theme")
    return blueprint
