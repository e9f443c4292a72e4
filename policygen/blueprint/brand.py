"""Owns the questions about looks, which are the same in every blueprint."""

from __future__ import annotations

from policygen.model.blueprint import Choice, Question, QuestionType

GROUP = "brand"
FONTS = ("source_sans", "lato", "atkinson")

QUESTIONS = (
    Question(key="brand.logo", type=QuestionType.FILE, group=GROUP),
    Question(key="brand.colour", type=QuestionType.COLOUR, group=GROUP),
    Question(
        key="brand.font",
        type=QuestionType.ONE,
        group=GROUP,
        choices=tuple(Choice(id=font) for font in FONTS),
        default=FONTS[0],
    ),
    Question(
        key="brand.footer",
        type=QuestionType.TEXT,
        group=GROUP,
        translatable=True,
        maximum=160,
    ),
    Question(
        key="brand.prepared_by",
        type=QuestionType.TEXT,
        group=GROUP,
        translatable=True,
        maximum=120,
    ),
)


def brand_texts(language: str) -> tuple[dict[str, object], dict[str, str]]:
    """Give the texts of the questions, and those of their group."""
    from policygen.speech.say import say

    questions: dict[str, object] = {}
    for question in QUESTIONS:
        texts: dict[str, object] = {
            part: say(language, f"{question.key}.{part}")
            for part in ("ask", "title", "help")
        }
        if question.choices:
            texts["choices"] = {
                choice.id: {
                    part: say(language, f"{question.key}.choices.{choice.id}.{part}")
                    for part in ("label", "tradeoff")
                }
                for choice in question.choices
            }
        questions[question.key] = texts
    group = {part: say(language, f"brand.group.{part}") for part in ("title", "intro")}
    return questions, group
