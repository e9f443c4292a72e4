"""Owns the stories that `explain` and the review edition tell, in the client's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from policygen.actions.client import Client
from policygen.answers.show import show
from policygen.model.advice import Source
from policygen.model.blueprint import Clause, Document, Question
from policygen.model.finding import Finding
from policygen.model.note import Note, Part
from policygen.model.rule import Rule
from policygen.sandbox.expressions import holds, names_in
from policygen.sandbox.facts import build_facts
from policygen.sandbox.outline import names_by_clause
from policygen.sandbox.words import say_date
from policygen.speech.say import say

PLAN = "plan.names."
LONGEST = 150
"""So many characters of a value stand in a margin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Tells of one client in one language; a `brief` teller writes for a margin."""

    client: Client
    language: str
    brief: bool = False

    def say(self, code: str, **facts: object) -> str:
        """Give one of our sentences."""
        return say(self.language, code, **facts)

    def clause(
        self,
        document: Document,
        clause: Clause,
        *,
        title: str = "",
        applies: bool = True,
        findings: Sequence[Finding] = (),
    ) -> Note:
        """Tell why a clause is there, or why it is not.

        `title` is what stands above the note; `findings` are those about this clause.
        """
        parts = [
            self._presence(clause, applies=applies),
            *self._answers(document, clause),
            Part(
                heading=self.say("story.findings"),
                lines=tuple(self._finding(item) for item in findings),
            ),
            self._points(clause.seeds),
            self._sources(clause.sources),
            Part(
                heading=self.say("story.rules"),
                lines=() if self.brief else tuple(self._rules_of_clause(clause)),
            ),
            Part(lines=(self._dates(clause),)),
        ]
        return Note(title=title, parts=tuple(part for part in parts if part.lines))

    def question(self, question: Question) -> Note:
        """Tell what an answer is, who may see it and where it goes."""
        value, origin = self._value(question)
        lines = [
            self.say("story.is", value=value, origin=origin),
            self.say(
                "story.audience", audience=self.say(f"audience.{question.audience}")
            ),
        ]
        if question.when:
            lines.append(self.say("story.asked", condition=question.when))
        rules = [rule for rule in self._rules_here() if question.key in rule.keys]
        parts = [
            Part(lines=tuple(lines)),
            Part(
                heading=self.say("story.goes"),
                lines=tuple(self._feeds(question)) or (self.say("story.goes_nowhere"),),
            ),
            Part(
                heading=self.say("story.rules"),
                lines=tuple(self._rule(rule) for rule in rules),
            ),
            self._points(question.sources),
        ]
        return Note(
            title=f"{question.key}: {self._title(question)}",
            parts=tuple(part for part in parts if part.lines),
        )

    def rule(self, rule: Rule) -> Note:
        """Tell what a rule of the checks watches over, and on what ground."""
        blueprint = self.client.blueprint
        hint = blueprint.text(self.language, "rules", rule.id, "hint")
        questions = [one for one in blueprint.questions if one.key in rule.keys]
        clauses = rule.text.clauses if rule.text else ()
        parts = [
            Part(lines=(hint,) if hint else ()),
            self._told(self.say("story.looks_at"), questions),
            Part(
                heading=self.say("story.reads"),
                lines=tuple(self._places(clauses)),
            ),
            self._sources(rule.sources),
        ]
        return Note(
            title=self._rule(rule), parts=tuple(part for part in parts if part.lines)
        )

    def _presence(self, clause: Clause, *, applies: bool) -> Part:
        lines = () if applies else (self.say("story.absent"),)
        if clause.when:
            lines = (*lines, self.say("story.condition", condition=clause.when))
        return Part(lines=lines)

    def _answers(self, document: Document, clause: Clause) -> Iterator[Part]:
        questions = self.client.blueprint.questions
        read = self._read_in(document, clause)
        own = [
            item for item in questions if clause.id in item.feeds or item.key in read
        ]
        whole = [
            item for item in questions if document.id in item.feeds and item not in own
        ]
        if not own and not whole:
            yield Part(lines=(self.say("story.no_answers"),))
        yield self._told(self.say("story.answers"), own)
        yield self._told(self.say("story.answers_all"), () if self.brief else whole)

    def _read_in(self, document: Document, clause: Clause) -> set[str]:
        """Give the questions that the template reads in a clause, also through the plan."""
        blueprint = self.client.blueprint
        template = blueprint.pick(document.templates, self.language)
        _, by_clause = names_by_clause(template)
        names = by_clause.get(clause.id, set()) | set(names_in(clause.when or "true"))
        plan = dict(blueprint.plan.names) if blueprint.plan else {}
        waiting = [name.removeprefix(PLAN) for name in names if name.startswith(PLAN)]
        while waiting:
            found = set(names_in(plan.pop(waiting.pop(), "true")))
            names |= found
            waiting += found & plan.keys()
        return names - {blueprint.keys.get("name", "")}

    def _told(self, heading: str, questions: Sequence[Question]) -> Part:
        lines = tuple(self._answer(question) for question in questions)
        return Part(heading=heading, lines=lines)

    def _answer(self, question: Question) -> str:
        value, origin = self._value(question)
        title = self._title(question)
        return self.say(
            "story.answer", title=title, value=value, key=question.key, origin=origin
        )

    def _title(self, question: Question) -> str:
        path = ("questions", question.key, "title")
        return self.client.blueprint.text(self.language, *path) or question.key

    def _value(self, question: Question) -> tuple[str, str]:
        """Give an answer in one line, and who gave it."""
        answer = self.client.answers.known.get(question.key)
        origin = self.say(f"origin.{answer.source if answer else 'not asked'}")
        if answer is None or answer.value is None:
            return self.say("story.nothing"), origin
        blueprint = self.client.blueprint
        text = show(question, answer.value, blueprint, self.language)
        if self.brief and len(text) > LONGEST:
            text = f"{text[:LONGEST].rsplit(' ', 1)[0].rstrip(' ,;')}…"
        return text, origin

    def _points(self, names: Sequence[str]) -> Part:
        points = self.client.blueprint.points
        pick = self.client.blueprint.pick
        lines = tuple(
            f"{name} {pick(points[name].texts, self.language)}"
            if name in points
            else name
            for name in names
        )
        return Part(heading=self.say("story.points"), lines=lines)

    def _sources(self, sources: Sequence[Source]) -> Part:
        blueprint = self.client.blueprint
        lines = tuple(
            f"{blueprint.source(self.language, source)}"
            f" ({self.say(f'confidence.{source.confidence}')})"
            for source in sources
        )
        return Part(heading=self.say("story.sources"), lines=lines)

    def _finding(self, finding: Finding) -> str:
        severity = self.say(f"severity.{finding.severity}")
        return f"{severity} ({finding.rule}): {finding.message}"

    def _rules_of_clause(self, clause: Clause) -> Iterator[str]:
        for rule in self._rules_here():
            if rule.text and clause.id in rule.text.clauses:
                yield self._rule(rule)

    def _rules_here(self) -> Iterator[Rule]:
        """Give the rules but those that the countries of this client rule out."""
        key = self.client.blueprint.keys.get("jurisdictions", "")
        countries = self.client.answers.value(key)
        facts = build_facts({} if countries is None else {key: countries})
        for rule in self.client.blueprint.rules:
            if holds(rule.condition, facts) is not False:
                yield rule

    def _rule(self, rule: Rule) -> str:
        path = ("rules", rule.id, "message")
        message = self.client.blueprint.text(self.language, *path)
        return f"{rule.id} {message}".rstrip()

    def _feeds(self, question: Question) -> Iterator[str]:
        return self._places(question.feeds)

    def _places(self, wanted: Sequence[str]) -> Iterator[str]:
        """Give each clause or document that is wanted, with the title of the document."""
        blueprint = self.client.blueprint
        for document in blueprint.documents:
            title = blueprint.pick(document.titles, self.language)
            names = (document.id, *(clause.id for clause in document.clauses))
            yield from (f"{name}  {title}" for name in names if name in wanted)

    def _dates(self, clause: Clause) -> str:
        blueprint = self.client.blueprint
        question = blueprint.question(blueprint.keys.get("jurisdictions", ""))
        countries = self._value(question)[0] if question else ""
        where = self.say("story.where", countries=countries) if countries else ""
        law = self.say("story.law", date=self._day(blueprint.law_date))
        if not clause.reviewed:
            return where + law
        return where + self.say("story.reviewed", date=self._day(clause.reviewed)) + law

    def _day(self, text: str) -> str:
        return say_date(date.fromisoformat(text), self.language)
