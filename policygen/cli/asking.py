"""Owns asking one answer on a face, whatever its type but rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from policygen.answers.refused import Refused
from policygen.cli.ask import Card, Face, Move, Option
from policygen.cli.doubts import Doubts
from policygen.cli.words import Words
from policygen.model.blueprint import QuestionType
from policygen.model.values import Localised, Value
from policygen.speech.say import say, spoken

Read = Callable[[str | tuple[str, ...]], Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One answer to be asked: what stands there, what may stand there, who reads it.

    `read` gives the value of what was typed or chosen, or raises Refused; `explain`
    gives the sentence for that. `choices` are the ids that apply now. `languages` are
    those of the documents, each with its name, when the text is asked in each.
    `is_proposal` says that nobody gave the value yet: it is ours; `lacks_others` that
    the first language was answered a moment ago and only the others are asked.
    `trouble` says why an answer that stands there will not do any more.
    """

    words: Words
    read: Read
    explain: Callable[[Refused], str]
    value: Value | None = None
    choices: tuple[str, ...] = ()
    languages: tuple[tuple[str, str], ...] = ()
    progress: str = ""
    can_skip: bool = False
    is_proposal: bool = False
    lacks_others: bool = False
    trouble: str = ""


def ask_value(face: Face, slot: Slot) -> Value | Move:
    """Ask one answer; SKIP leaves it open."""
    if len(slot.languages) > 1:
        return _ask_translations(face, slot)
    return _ask_plainly(face, slot, make_card(slot))


def make_card(slot: Slot) -> Card:
    """Give the question as it is drawn."""
    words, question = slot.words, slot.words.question
    options = _options(slot)
    typed = "" if options else words.write(slot.value)
    is_choice = question.type in (QuestionType.ONE, QuestionType.BOOL)
    return Card(
        ask=words.ask,
        notes=tuple(_notes(slot, options, typed)),
        help=words.help,
        placeholder="" if options else _example(slot, typed),
        typed=typed,
        options=options,
        chosen=_chosen(slot),
        progress=slot.progress,
        can_skip=slot.can_skip and not (is_choice and slot.value is not None),
    )


def _notes(slot: Slot, options: tuple[Option, ...], typed: str) -> Iterator[str]:
    language = slot.words.language
    if slot.trouble:
        yield slot.trouble
    if any(option.tradeoff for option in options):
        yield say(language, "wizard.both_sides")
    if slot.words.question.type is QuestionType.MANY and slot.words.part("empty"):
        yield slot.words.part("empty")
    if typed and slot.is_proposal:
        yield say(language, "wizard.proposal")
    if slot.can_skip and not typed and not options:
        is_column = slot.words.is_column
        code = "wizard.optional.cell" if is_column else "wizard.optional"
        yield say(language, code)


def _example(slot: Slot, typed: str) -> str:
    """Give an example where there is none to see, or where the form is not easy."""
    is_hard = slot.words.question.type is QuestionType.HOURS
    return slot.words.example if is_hard or not typed else ""


def _options(slot: Slot) -> tuple[Option, ...]:
    words = slot.words
    match words.question.type:
        case QuestionType.BOOL:
            return tuple(
                Option(id=answer, label=say(words.language, f"wizard.{answer}"))
                for answer in ("yes", "no")
            )
        case QuestionType.ONE | QuestionType.MANY:
            return tuple(
                Option(
                    id=choice,
                    label=words.label(choice),
                    tradeoff=words.part("choices", choice, "tradeoff"),
                )
                for choice in slot.choices
            )
        case _:
            return ()


def _chosen(slot: Slot) -> tuple[str, ...]:
    match slot.value:
        case bool():
            return ("yes" if slot.value else "no",)
        case str() if slot.value in slot.choices:
            return (slot.value,)
        case tuple():
            return tuple(item for item in slot.value if item in slot.choices)
        case _:
            return ()


def _ask_plainly(face: Face, slot: Slot, card: Card) -> Value | Move:
    """Ask once; what is refused is asked again by the face itself.

    What looks like the name of a person, where a job title is meant, is refused once.
    """
    read: list[Value] = []
    doubts = Doubts(slot.words, card.typed)

    def refuse(raw: str | tuple[str, ...]) -> str:
        read.clear()
        try:
            read.append(slot.read(raw))
        except Refused as refused:
            if not raw and slot.can_skip:
                return ""
            parts = (slot.explain(part) for part in refused.every())
            return "\n".join(dict.fromkeys(parts))
        return doubts.about(raw)

    reply: str | tuple[str, ...] | Move
    match slot.words.question.type:
        case QuestionType.ONE | QuestionType.BOOL:
            reply = face.ask_one(card, refuse)
        case QuestionType.MANY:
            reply = face.ask_many(card, refuse)
        case QuestionType.LONG_TEXT:
            reply = face.ask_lines(card, refuse)
        case _:
            reply = face.ask_text(card, refuse)
    if isinstance(reply, Move):
        return reply
    return read[-1] if read else Move.SKIP


def _ask_translations(face: Face, slot: Slot) -> Value | Move:
    """Ask a text in each language; the first stands ready for the others.

    The language of whoever answers goes first: a text that was typed before there was
    a second language is in that one.
    """
    names = dict(slot.languages)
    order = sorted(names, key=lambda one: one != spoken(face.language))
    texts: dict[str, str] = {}
    drafts = {language: _given(slot.value, language) for language in order}
    if slot.lacks_others:
        texts[order[0]] = drafts[order[0]]
    while len(texts) < len(order):
        language = order[len(texts)]
        given = drafts[language] or next(iter(texts.values()), "")
        card = make_card(replace(slot, value=given or None))
        if texts:
            ask = say(
                face.language,
                "wizard.localised",
                ask=card.ask,
                language=names[language],
            )
            note = say(face.language, "wizard.localised.note")
            card = replace(card, ask=ask, notes=(note,))
        reply = _ask_plainly(face, slot, card)
        if reply is Move.BACK and texts:
            texts.popitem()
        elif reply is Move.SKIP and texts:
            texts[language] = texts[order[0]]
        elif isinstance(reply, Move):
            return reply
        else:
            texts[language] = drafts[language] = str(reply)
    return Localised(tuple((one, texts[one]) for one in names))


def _given(value: Value | None, language: str) -> str:
    match value:
        case Localised():
            return dict(value.texts).get(language, "")
        case str():
            return value
        case _:
            return ""
