"""Our own examples: read without a problem, and left alone by a wizard that saves."""

from __future__ import annotations

from pathlib import Path

import pytest

from policygen.answers.interview import Interview
from policygen.answers.read import read_answers, read_given
from policygen.answers.write import update_text
from policygen.blueprint.load import load_blueprint
from policygen.settings import blueprints_folder

HOME = blueprints_folder()
EXAMPLES = sorted(HOME.glob("*/examples/*.yaml"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_is_read_and_saved_as_it_is(path: Path) -> None:
    blueprint = load_blueprint(path.parent.parent.name, HOME)
    text = path.read_text(encoding="utf-8")

    answers = read_answers(blueprint, text.encode(), str(path), folder=path.parent)
    given = read_given(blueprint, text.encode(), str(path), folder=path.parent)

    assert answers.hidden == ()
    assert update_text(text, blueprint, given) == text
    assert Interview(blueprint, given).next() is None
