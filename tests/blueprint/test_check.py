"""Every class of mistake in a blueprint is found, with its line and its remedy."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from policygen.blueprint.check import check_reading
from policygen.blueprint.load import read_blueprint
from policygen.errors import Problem
from tests.builders import TINY, TINY_HOME, copy_tiny, plant


class Mistake(NamedTuple):
    """A mistake to plant, and what must be said of it: message and hint."""

    file: str
    old: str
    new: str
    message: str
    hint: str


def problems_in(folder: Path) -> tuple[Problem, ...]:
    return check_reading(read_blueprint(f"{folder}/", TINY_HOME))


MISTAKES = {
    # Unknown keys
    "unknown_key_of_the_blueprint": Mistake(
        "blueprint.yaml",
        "law_date:",
        "lawdate:",
        'A blueprint.yaml has no key "lawdate".',
        'Did you mean "law_date"?',
    ),
    "unknown_key_of_a_question": Mistake(
        "questions.yaml",
        "quick: true\n  required: true\n  min: 2",
        "quik: true\n  required: true\n  min: 2",
        'A question has no key "quik".',
        'Did you mean "quick"?',
    ),
    "unknown_key_of_a_column": Mistake(
        "questions.yaml",
        "{key: name, type: text, max: 80}",
        "{key: name, type: text, maximum: 80}",
        'A column has no key "maximum".',
        'Did you mean "max"?',
    ),
    "unknown_key_of_a_document": Mistake(
        "blueprint.yaml",
        "signed: true",
        "sign: true",
        'A document has no key "sign".',
        'Did you mean "signed"?',
    ),
    "findings_for_staff": Mistake(
        "blueprint.yaml",
        "  agreement:\n    audience: staff\n",
        "  §agreement:\n    audience: staff\n    uses: findings\n",
        'The document "agreement" tells what the checks say, and it is staff.',
        "Make it restricted: a check may speak of any answer.",
    ),
    "unknown_layout": Mistake(
        "blueprint.yaml",
        "signed: true",
        "signed: true\n    §layout: poster",
        '"poster"',
        "card",
    ),
    "memo_of_a_document_without_findings": Mistake(
        "documents/notice/en.md.j2",
        "",
        "{{ memo.findings }}",
        '"memo.findings" is not there for "notice".',
        "Write `uses: findings` with this document in blueprint.yaml.",
    ),
    "unknown_key_of_a_clause": Mistake(
        "documents/agreement/clauses.yaml",
        "reviewed: 2026",
        "revised: 2026",
        'A clause has no key "revised".',
        'Did you mean "reviewed"?',
    ),
    "unknown_key_of_a_step": Mistake(
        "plan.yaml",
        "owner: anybody",
        "ouner: anybody",
        'A step has no key "ouner".',
        'Did you mean "owner"?',
    ),
    "unknown_key_of_a_rule": Mistake(
        "rules.yaml",
        "severity: info",
        "severity: info\n  §source: x",
        'A rule has no key "source".',
        'Did you mean "sources"?',
    ),
    "unknown_key_of_texts": Mistake(
        "texts/en.yaml",
        "    placeholder: Studio North",
        "    placeholder: Studio North\n    §asks: x",
        "Nothing asks for the text questions > org.name > asks.",
        'Did you mean "ask"?',
    ),
    "unknown_section_of_texts": Mistake(
        "texts/nl-NL.yaml",
        "glossary:",
        "glosary:",
        "Nothing asks for the text glosary.",
        'Did you mean "glossary"?',
    ),
    # Missing keys
    "missing_key": Mistake(
        "blueprint.yaml",
        "version: 1.2.0\n",
        "",
        'This blueprint.yaml has no "version".',
        'Add "version: ..." here.',
    ),
    # Wrong shapes
    "a_list_where_a_text_goes": Mistake(
        "questions.yaml",
        'default: "1.0"',
        "default: [a]",
        'The value for "doc.version" must be a single text.',
        "Write one value",
    ),
    "a_text_where_a_list_goes": Mistake(
        "questions.yaml",
        "feeds: [BS-1, BN-1]\n\n- key: org.country",
        "feeds: BS-1\n\n- key: org.country",
        '"feeds" must be a list.',
        "Write [a, b]",
    ),
    "a_list_where_a_group_goes": Mistake(
        "channels.yaml",
        "door:",
        "gate: [a]\ndoor:",
        'The channel "gate" must be a group of keys.',
        "Write gate:",
    ),
    "no_number": Mistake(
        "questions.yaml",
        "max: 5000",
        "max: many",
        '"max" is a whole number, not "many".',
        "Write digits only.",
    ),
    "no_yes_or_no": Mistake(
        "blueprint.yaml",
        "signed: true",
        "signed: maybe",
        '"signed" is yes or no, not "maybe".',
        "Write yes or no.",
    ),
    "unknown_type": Mistake(
        "questions.yaml",
        "type: money",
        "type: mony",
        '"mony" is no type that exists.',
        'Did you mean "money"?',
    ),
    "unknown_audience": Mistake(
        "questions.yaml",
        "audience: restricted",
        "audience: secret",
        '"secret" is no audience that exists.',
        "Write one of: public, staff, restricted.",
    ),
    # Unknown ids
    "unknown_group": Mistake(
        "questions.yaml",
        "group: doc\n",
        "group: docs\n",
        'There is no group "docs".',
        'Did you mean "doc"?',
    ),
    "group_without_questions": Mistake(
        "blueprint.yaml",
        "groups: [org, doc, shed, people]",
        "groups: [org, doc, shed, people, pets]",
        'The group "pets" has no questions.',
        "Remove it, or give it questions.",
    ),
    "unknown_feed": Mistake(
        "questions.yaml",
        "feeds: [BS-5]\n\n- key: doc.version",
        "feeds: [BS-9]\n\n- key: doc.version",
        '"doc.binding" feeds "BS-9", which is no clause or document.',
        'Did you mean "BS-5"?',
    ),
    "double_feed": Mistake(
        "questions.yaml",
        "feeds: [agreement, notice]",
        "feeds: [agreement, notice, notice]",
        '"doc.languages" feeds "notice" twice.',
        "Remove one of the two.",
    ),
    "key_of_no_question": Mistake(
        "blueprint.yaml",
        "name: org.name",
        "name: org.naam",
        '"name" is the question "org.naam", which does not exist.',
        'Did you mean "org.name"?',
    ),
    "key_of_the_wrong_type": Mistake(
        "blueprint.yaml",
        "date: doc.effective",
        "date: doc.version",
        '"date" is the question "doc.version", which is of type text.',
        "It must be of type date.",
    ),
    "unknown_key_of_a_profile": Mistake(
        "blueprint.yaml",
        "shed.charging: no",
        "shed.charge: no",
        'The profile "school" sets "shed.charge", which is no question.',
        'Did you mean "shed.charging"?',
    ),
    "bad_value_of_a_profile": Mistake(
        "blueprint.yaml",
        "shed.hours: mon-fri 07:00-18:00",
        "shed.hours: mon-fri 18:00-07:00",
        '"mon-fri 18:00-07:00" is no value for "shed.hours".',
        "Write hours such as",
    ),
    "default_that_is_no_choice": Mistake(
        "questions.yaml",
        "default: timer",
        "default: timmer",
        '"timmer" is no choice of "shed.charging_rule".',
        'Did you mean "timer"?',
    ),
    "rule_about_no_question": Mistake(
        "rules.yaml",
        "keys: [shed.places]",
        "keys: [shed.place]",
        'The rule "B-2" names "shed.place", which is no question.',
        'Did you mean "shed.places"?',
    ),
    "exit_to_no_step": Mistake(
        "plan.yaml",
        "{yes: leave, no: stolen}",
        "{yes: leaf, no: stolen}",
        'The exit "yes" of step "fire" leads to "leaf", which is no step.',
        'Did you mean "leave"?',
    ),
    "start_at_no_step": Mistake(
        "plan.yaml",
        "start: fire",
        "start: fier",
        'The plan starts at "fier", which is no step.',
        'Did you mean "fire"?',
    ),
    "country_of_which_nothing_is_known": Mistake(
        "questions.yaml",
        "choices: [be, nl]",
        "choices: [be, nl, lu]",
        '"lu" can be chosen, but nothing is known of it.',
        "Write jurisdictions/lu.yaml",
    ),
    "language_that_the_blueprint_does_not_have": Mistake(
        "questions.yaml",
        "choices: [nl-BE, nl-NL, en]\n  default: [nl-BE]",
        "choices: [nl-BE, nl-NL, en, fr]\n  default: [nl-BE]",
        '"fr" can be chosen, but the blueprint has no documents',
        "Remove the choice",
    ),
    # Ids twice
    "double_question": Mistake(
        "questions.yaml",
        "- key: shed.places",
        "- key: org.name",
        'The question "org.name" stands here for the second time.',
        "the first is on line 1",
    ),
    "double_column": Mistake(
        "questions.yaml",
        "{key: name, type: text, max: 80}",
        "{key: role, type: text, max: 80}",
        'The column "role" stands here for the second time.',
        "Keep one",
    ),
    "double_choice": Mistake(
        "questions.yaml",
        "choices: [weekdays, weekend]",
        "choices: [weekdays, weekend, weekend]",
        'The choice "weekend" stands here for the second time.',
        "Remove one",
    ),
    "double_clause": Mistake(
        "documents/agreement/clauses.yaml",
        "{id: BS-4}",
        "{id: BS-1}",
        'The clause "BS-1" stands here for the second time.',
        "the first is on line 3",
    ),
    "clause_in_two_documents": Mistake(
        "documents/notice/clauses.yaml",
        "{id: BN-1}",
        "{id: BN-1}\n  - §{id: BS-1}",
        'The clause "BS-1" is in the document "agreement" too.',
        "an id of its own",
    ),
    "double_rule": Mistake(
        "rules.yaml",
        "- id: B-2",
        "- id: B-1",
        'The rule "B-1" stands here for the second time.',
        "the first is on line 1",
    ),
    "double_group": Mistake(
        "blueprint.yaml",
        "groups: [org, doc, shed, people]",
        "groups: [org, doc, shed, people, org]",
        'The group "org" stands here twice.',
        "Remove it",
    ),
    # Names that cannot be
    "key_that_cannot_be": Mistake(
        "questions.yaml",
        "- key: doc.owner",
        "- key: Owner",
        '"Owner" cannot be the key of a question.',
        "a group and a name",
    ),
    "key_of_the_program": Mistake(
        "questions.yaml",
        "",
        "§- {key: brand.slogan, type: text, group: org, feeds: [BS-1]}\n",
        'The name "brand" belongs to the program.',
        "another name",
    ),
    "rows_in_rows": Mistake(
        "questions.yaml",
        "{key: name, type: text, max: 80}",
        "{key: name, type: rows}",
        "A column cannot have rows itself.",
        "another type",
    ),
    "title_of_a_number": Mistake(
        "questions.yaml",
        "{key: phone, type: phone, audience: staff}",
        "{key: phone, type: phone, audience: staff, expects: job_title}",
        "Only a text can expect a job_title.",
        "type: text",
    ),
    "unknown_expectation": Mistake(
        "questions.yaml",
        "{key: name, type: text, max: 80}",
        "{key: name, type: text, max: 80, expects: job_titel}",
        '"job_titel" is no expects that exists.',
        "job_title",
    ),
    "choices_of_a_text": Mistake(
        "questions.yaml",
        "{key: name, type: text, max: 80}",
        "{key: name, type: text, choices: [a]}",
        '"name" is of type text and has choices.',
        "Write type one or many",
    ),
    "one_without_choices": Mistake(
        "questions.yaml",
        "- key: org.country\n  type: one\n  choices: [be, nl]",
        "- key: org.country\n  type: one",
        '"org.country" is of type one and has no choices.',
        "give its choices",
    ),
    "columns_of_a_text": Mistake(
        "questions.yaml",
        "type: long_text",
        "type: long_text\n  §columns: []",
        "Only a question of type rows has columns.",
        "type: rows",
    ),
    # Questions nobody reaches or needs
    "question_that_can_never_come_up": Mistake(
        "questions.yaml",
        "when: \"shed.places >= 50 and org.country == 'be'\"",
        "when: \"shed.places > 5000 and org.country == 'be'\"",
        'The question "people.lock_code_keeper" can never come up',
        "Mend the condition",
    ),
    "question_that_depends_on_a_later_one": Mistake(
        "questions.yaml",
        'when: "shed.charging"',
        'when: "people.contact"',
        'depends on "people.contact", asked later.',
        "earlier questions only",
    ),
    "question_that_depends_on_itself": Mistake(
        "questions.yaml",
        'when: "shed.charging"',
        "when: \"shed.charging_rule == 'timer'\"",
        'The question "shed.charging_rule" depends on itself.',
        "earlier questions only",
    ),
    "choice_that_can_never_come_up": Mistake(
        "questions.yaml",
        'when: "shed.places < 20"',
        'when: "shed.places < 1"',
        'The choice "any_time" of "shed.charging_rule" can never come up',
        "Mend the condition",
    ),
    "clause_that_can_never_come_up": Mistake(
        "documents/agreement/clauses.yaml",
        'when: "shed.charging"',
        'when: "shed.charging and not shed.charging"',
        'The clause "BS-3" can never come up',
        "Mend the condition",
    ),
    "question_that_feeds_nothing": Mistake(
        "questions.yaml",
        "- key: shed.deposit\n  type: money\n  default: 25 EUR\n"
        "  audience: staff\n  feeds: [BS-2]",
        "- key: shed.deposit\n  type: money\n  default: 25 EUR\n  audience: staff",
        '"shed.deposit" is asked, but feeds nothing.',
        "Add feeds:",
    ),
    # Expressions
    "expression_that_is_not_well_written": Mistake(
        "questions.yaml",
        'when: "shed.charging"',
        'when: "shed.charging and"',
        "is not well written",
        "Write it as in",
    ),
    "expression_about_no_question": Mistake(
        "documents/agreement/clauses.yaml",
        'when: "shed.charging"',
        'when: "shed.chargin"',
        'The clause "BS-3" reads "shed.chargin", which is no question.',
        'Did you mean "shed.charging"?',
    ),
    "validation_about_no_question": Mistake(
        "questions.yaml",
        'chosen: "value in doc.languages"',
        'chosen: "value in doc.language_list"',
        'The validation "chosen" of "doc.binding" reads "doc.language_list"',
        'Did you mean "doc.languages"?',
    ),
    "comparison_with_no_choice": Mistake(
        "rules.yaml",
        "shed.charging_rule == 'any_time'",
        "shed.charging_rule == 'anytime'",
        '"shed.charging_rule" with "anytime", which is no choice of it.',
        'Did you mean "any_time"?',
    ),
    "document_with_a_bad_condition": Mistake(
        "blueprint.yaml",
        'when: "shed.open_to_visitors"',
        'when: "shed.open_to_visitor"',
        'The document "notice" reads "shed.open_to_visitor"',
        'Did you mean "shed.open_to_visitors"?',
    ),
    "step_with_a_bad_condition": Mistake(
        "plan.yaml",
        "exits: {yes: report, no: tidy}",
        "exits: {yes: report, no: tidy}\n    §when: shed.place > 3",
        'The step "stolen" reads "shed.place"',
        'Did you mean "shed.places"?',
    ),
    "fact_of_a_step_with_a_bad_expression": Mistake(
        "plan.yaml",
        "owner: anybody",
        'owner: "= people.keeper[0].role"',
        '"owner" of the step "leave" reads "people.keeper"',
        'Did you mean "people.keepers"?',
    ),
    # The plan
    "step_nobody_reaches": Mistake(
        "plan.yaml",
        "  tidy:\n",
        "  §lost: {owner: keeper, deputy: keeper, within: a week}\n  tidy:\n",
        'No exit leads to the step "lost".',
        "Let an exit of another step lead to it",
    ),
    "circle": Mistake(
        "plan.yaml",
        "{yes: report, no: tidy}",
        "{yes: report, no: fire}",
        "The plan goes round in a circle: fire > stolen > fire.",
        "lead to an outcome",
    ),
    "outcome_without_owner": Mistake(
        "plan.yaml",
        "  leave:\n    class: P1\n    owner: anybody\n",
        "  §leave:\n    class: P1\n",
        'The outcome "leave" does not say its owner.',
        "Add owner: ...",
    ),
    "name_of_the_plan_with_a_bad_expression": Mistake(
        "plan.yaml",
        'first: "people.keepers[0].role"',
        'first: "people.keeper[0].role"',
        'The name "first" of the plan reads "people.keeper"',
        'Did you mean "people.keepers"?',
    ),
    "name_that_the_plan_does_not_have": Mistake(
        "documents/agreement/en.md.j2",
        '{{ diagram("plan") }}',
        "{{ plan.names.frist }}",
        'plan.names.frist: nothing is called "frist".',
        'Did you mean "first"?',
    ),
    # Translations
    "missing_text_of_a_question": Mistake(
        "texts/en.yaml",
        "    ask: How many places are there?\n",
        "",
        'questions > shed.places lacks ask in the language "en".',
        'In nl-BE it is "Hoeveel plaatsen zijn er?".',
    ),
    "missing_label_of_a_choice": Mistake(
        "texts/nl.yaml",
        "      be: {label: België}\n",
        "",
        'questions > org.country lacks choices > be > label in the language "nl".',
        'In en it is "Belgium".',
    ),
    "missing_trade_off": Mistake(
        "texts/nl.yaml",
        "{label: Met een tijdklok, tradeoff: Veilig. Minder vrij.}",
        "{label: Met een tijdklok}",
        "lacks choices > timer > tradeoff",
        'In en it is "Safe. Less free.".',
    ),
    "missing_refusal": Mistake(
        "texts/en.yaml",
        "    refuse:\n      chosen: Choose one of the languages of the documents.\n",
        "",
        "questions > doc.binding lacks refuse > chosen",
        "Add it in texts/en.yaml.",
    ),
    "missing_text_of_a_rule": Mistake(
        "texts/en.yaml",
        "    message: A large shed needs a fire plan.\n",
        "",
        "rules > B-2 lacks message",
        "In nl-BE",
    ),
    "missing_source": Mistake(
        "texts/nl.yaml",
        "  Fire brigade leaflet 12: Folder 12 van de brandweer\n",
        "",
        'The source "Fire brigade leaflet 12" is not said in the language "nl".',
        'Add it under "sources" in texts/nl.yaml, with these words as its key.',
    ),
    "left_over_source": Mistake(
        "texts/nl.yaml",
        "  Fire brigade leaflet 12:",
        "  Fire brigade leaflet 11: Folder 11 van de brandweer\n"
        "  Fire brigade leaflet 12:",
        "Nothing asks for the text sources > Fire brigade leaflet 11.",
        'Did you mean "Fire brigade leaflet 12"?',
    ),
    "sources_in_one_language_only": Mistake(
        "texts/nl.yaml",
        "sources:\n  Fire brigade leaflet 12: Folder 12 van de brandweer\n"
        "  House rules of the building: Huisregels van het gebouw\n",
        "",
        'The sources are in one language: texts/nl.yaml and texts/en.yaml have no "sources".',
        "Give all but the language they are written in",
    ),
    "missing_word": Mistake(
        "texts/en.yaml",
        "  shed: bicycle shed\n",
        "",
        'glossary > shed is missing in the language "en".',
        'In nl-BE it is "fietsenstalling".',
    ),
    "missing_text_of_a_step": Mistake(
        "texts/nl.yaml",
        'tidy: {title: "Ruim op"}',
        "tidy: {help: x}",
        "plan > tidy lacks title",
        "In en",
    ),
    "missing_title_of_a_document": Mistake(
        "blueprint.yaml",
        "title: {nl: Bericht aan de deur, en: Notice on the door}",
        "title: {nl: Bericht aan de deur}",
        'documents > notice > title is missing in the language "en".',
        "Add en: ... here.",
    ),
    "missing_language_of_a_default": Mistake(
        "questions.yaml",
        "default: {nl: de gebouwbeheerder, en: the facility manager}",
        "default: {nl: de gebouwbeheerder}",
        'doc.owner > default is missing in the language "en".',
        "Add en: ... here.",
    ),
    "missing_language_of_data": Mistake(
        "jurisdictions/nl.yaml",
        "name: {nl: Nederland, en: the Netherlands}",
        "name: {nl: Nederland}",
        'name is missing in the language "en".',
        "Add en: ... here.",
    ),
    "missing_language_in_a_list_of_data": Mistake(
        "jurisdictions/nl.yaml",
        'emergency: "112"',
        'emergency: "112"\nadvice:\n  - §{nl: Blijf kalm}',
        'advice > 0 is missing in the language "en".',
        "Add en: ... here.",
    ),
    "missing_reply": Mistake(
        "replies/en.yaml",
        "id: R-1",
        "id: R-2",
        'The reply "R-1" is missing in the language "en".',
        "Add it",
    ),
    "condition_of_a_reply": Mistake(
        "replies/en.yaml",
        "title: Found bicycle",
        "title: Found bicycle\n  variants:\n    - §when: shed.plaecs > 1",
        'A condition of the replies reads "shed.plaecs", which is no question.',
        'Did you mean "shed.places"?',
    ),
    "left_over_question": Mistake(
        "texts/en.yaml",
        "  shed.places:\n    ask: How",
        "  §shed.plates: {ask: x}\n  shed.places:\n    ask: How",
        "Nothing asks for the text questions > shed.plates.",
        'Did you mean "shed.places"?',
    ),
    "left_over_choice": Mistake(
        "texts/en.yaml",
        "      be: {label: Belgium}",
        "      be: {label: Belgium}\n      §lu: {label: Luxembourg}",
        "Nothing asks for the text questions > org.country > choices > lu.",
        "be, nl",
    ),
    "left_over_language_of_a_title": Mistake(
        "blueprint.yaml",
        "title: {nl: Bericht aan de deur, en: Notice on the door}",
        "title: {nl: Bericht aan de deur, en: Notice on the door, fr: Avis}",
        'has a text in "fr", which is no language here.',
        "the languages are nl-BE, nl, nl-NL, en.",
    ),
    "text_that_is_a_list": Mistake(
        "texts/en.yaml",
        "ask: How many places are there?",
        "ask: [How many, places]",
        "The text questions > shed.places > ask is a list.",
        "as in the other languages",
    ),
    "group_that_is_a_text": Mistake(
        "texts/en.yaml",
        "      be: {label: Belgium}",
        "      be: Belgium",
        "questions > org.country > choices > be must be a group of keys.",
        "as in the other languages",
    ),
    # Titles and file names
    "unsafe_file_name": Mistake(
        "blueprint.yaml",
        "en: bicycle-shed-agreement}",
        "en: Bicycle Shed/Agreement}",
        '"Bicycle Shed/Agreement" is no safe file name.',
        'Write "bicycle-shed-agreement"',
    ),
    "double_file_name": Mistake(
        "blueprint.yaml",
        "en: notice-on-the-door}",
        "en: bicycle-shed-agreement}",
        'The document "agreement" has the file "bicycle-shed-agreement" as well.',
        "Give each document",
    ),
    "double_title": Mistake(
        "blueprint.yaml",
        "title: {nl: Bericht aan de deur, en: Notice on the door}",
        "title: {nl: Bericht aan de deur, en: Bicycle shed agreement}",
        'The document "agreement" has the title "Bicycle shed agreement" as well.',
        "Give each document",
    ),
    # Templates
    "template_with_a_syntax_error": Mistake(
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "Open: {{ shed.hours }.",
        "unexpected '}'",
        "Mend this line of the template.",
    ),
    "template_with_an_unknown_filter": Mistake(
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "Open: {{ shed.hours | shout }}.",
        "There is no filter `shout`.",
        "Mend this line of the template.",
    ),
    "template_with_a_filter_that_is_taken_out": Mistake(
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "Open: {{ shed.hours | safe }}.",
        "The filter `safe` is taken out: answers are text.",
        "Mend this line of the template.",
    ),
    "value_in_angle_brackets": Mistake(
        "documents/notice/en.md.j2",
        "[{{ people.contact }}](mailto:{{ people.contact }})",
        "<{{ people.contact }}>",
        "A value in angle brackets is no link.",
        "Write [text](mailto:...) instead.",
    ),
    "length_of_a_captured_block": Mistake(
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "{% set told %}{{ org.name }}{% endset %}\n§{% if told | length > 9 %}x{% endif %}",
        '"told | length" measures or compares text that was put together',
        "Compare the answers themselves.",
    ),
    "comparison_of_a_macro": Mistake(
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "{% macro who() %}{{ org.name }}{% endmacro %}\n"
        "§{% if 'x' == who() %}x{% endif %}",
        "measures or compares text that was put together",
        "Compare the answers themselves.",
    ),
    "template_that_compares_with_no_choice": Mistake(
        "documents/agreement/en.md.j2",
        "{% if shed.charging_rule == 'timer' %}",
        "{% if shed.charging_rule == 'time' %}",
        '"shed.charging_rule" is compared with "time", which is no choice of it.',
        'Did you mean "timer"?',
    ),
    "reference_to_no_clause": Mistake(
        "documents/agreement/en.md.j2",
        'ref("BS-4")',
        'ref("BS-44")',
        'nothing is called "BS-44".',
        'Did you mean "BS-4"?',
    ),
    "label_of_no_question": Mistake(
        "documents/agreement/en.md.j2",
        'label("people.keepers.days", row.days)',
        'label("people.keepers.day", row.days)',
        'nothing is called "people.keepers.day".',
        'Did you mean "people.keepers.days"?',
    ),
    "title_of_no_document": Mistake(
        "documents/notice/en.md.j2",
        'doc.titles["agreement"]',
        'doc.titles["agrement"]',
        'nothing is called "agrement".',
        'Did you mean "agreement"?',
    ),
    "name_of_no_question": Mistake(
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "Open: {{ shed.hour }}.",
        'Nothing is called "shed.hour".',
        'Did you mean "shed.hours"?',
    ),
    "name_of_no_word": Mistake(
        "documents/agreement/en.md.j2",
        "{{ t.shed }}",
        "{{ t.shet }}",
        'Nothing is called "t.shet".',
        'Did you mean "t.shed"?',
    ),
    "name_of_nothing_in_a_country": Mistake(
        "documents/notice/en.md.j2",
        "{{ country.emergency }}",
        "{{ country.emergencies }}",
        'Nothing is called "country.emergencies".',
        'Did you mean "country.emergency"?',
    ),
    "answer_for_other_readers": Mistake(
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "Open: {{ shed.deposit }}.",
        '"shed.deposit" is for staff readers, and "notice" is public.',
        "Take it out of this document",
    ),
    "feed_that_is_dead": Mistake(
        "questions.yaml",
        "type: url\n  feeds: [BN-1]",
        "type: url\n  §feeds: [BS-1]",
        '"shed.url" feeds "BS-1", which does not use it.',
        "Remove it here, or use the answer there.",
    ),
    # Structure of documents
    "clause_that_is_not_listed": Mistake(
        "documents/notice/en.md.j2",
        '{% clause "BN-2" %}',
        '{% clause "BN-22" %}',
        'The clause "BN-22" is not in the list of clauses.',
        'Did you mean "BN-2"?',
    ),
    "clause_without_a_title": Mistake(
        "documents/notice/en.md.j2",
        '{% clause "BN-2" %}\n## Fire\n',
        '{% clause "BN-2" %}\nFire\n',
        'The clause "BN-2" does not begin with its title.',
        'Begin it with "## " and the title.',
    ),
    "other_condition_than_in_another_language": Mistake(
        "documents/agreement/nl.md.j2",
        "{% if shed.charging_rule == 'timer' %}",
        "{% if shed.charging_rule == 'supervised' %}",
        'The clause "BS-3" has other conditions than in "en": without '
        'shed.charging_rule == "timer" and with shed.charging_rule == "supervised".',
        "the same conditions",
    ),
    "other_pictures_than_in_another_language": Mistake(
        "documents/agreement/nl.md.j2",
        "{{ diagram(",
        '{% picture "ladder", "Trap" %}\n1. Eerst.\n{% endpicture %}\n{{ diagram(',
        'The clause "BS-4" has other pictures than in "en": ladder, not none.',
        "Draw the same pictures in every language.",
    ),
    "unknown_picture": Mistake(
        "documents/agreement/nl.md.j2",
        "{{ diagram(",
        '{% picture "stairs", "Trap" %}\n1. Eerst.\n{% endpicture %}\n{{ diagram(',
        'There is no picture "stairs".',
        "Use clock, ladder, matrix, timeline.",
    ),
    "template_in_no_language": Mistake(
        "documents/notice/fr.md.j2",
        "",
        "Bonjour\n",
        'The blueprint has no language "fr".',
        "Add it in blueprint.yaml, or remove this template.",
    ),
    # Files
    "texts_in_no_language": Mistake(
        "texts/fr.yaml",
        "",
        "glossary: {shed: abri}\n",
        'The blueprint has no documents in the language "fr".',
        "Add the language in blueprint.yaml",
    ),
    "file_that_nothing_reads": Mistake(
        "question.yaml",
        "",
        "[]\n",
        "Nothing reads this file.",
        'Did you mean "questions.yaml"?',
    ),
    "folder_of_no_document": Mistake(
        "documents/notices/en.md.j2",
        "",
        "x\n",
        'There is no document "notices".',
        'Did you mean "notice"?',
    ),
    "day_of_review_that_is_no_date": Mistake(
        "documents/agreement/clauses.yaml",
        "  - {id: BS-1, reviewed: 2026-11-01}",
        "  - §{id: BS-1, reviewed: last autumn}",
        '"last autumn" is no date of review.',
        "Write a date such as 2026-11-01.",
    ),
    # Points
    "seed_that_is_no_point": Mistake(
        "documents/agreement/clauses.yaml",
        "  - id: BS-2\n    seeds: [T-1]",
        "  - §id: BS-2\n    seeds: [T-1, T-11]",
        '"T-11" is no point of points.yaml.',
        'Did you mean "T-1"?',
    ),
    "point_that_nothing_carries": Mistake(
        "points.yaml",
        "T-2:\n",
        "§T-3:\n  text: {nl: Groet., en: Say hello.}\nT-2:\n",
        'Nothing carries the point "T-3".',
        "give it replies.",
    ),
    "point_for_no_reply": Mistake(
        "points.yaml",
        "[R-1]",
        "[§R-2]",
        'The point "T-2" names reply "R-2", which is not there.',
        'Did you mean "R-1"?',
    ),
    "point_without_a_language": Mistake(
        "points.yaml",
        "  text: {nl: Breng terug wat gevonden is., en: Give back what was found.}",
        "  §text: {nl: Breng terug wat gevonden is.}",
        "en",
        "",
    ),
    "points_in_a_list": Mistake(
        "points.yaml",
        "T-1:\n  text: {nl: Zeg wanneer de stalling open is., en: Say when the shed is open.}\n"
        "T-2:\n  text: {nl: Breng terug wat gevonden is., en: Give back what was found.}\n"
        "  replies: [R-1]\n",
        "- T-1\n",
        "The file must be a group of keys.",
        "lines.",
    ),
}


WITHOUT_A_LINE = (
    MISTAKES["other_condition_than_in_another_language"].message,
    MISTAKES["other_pictures_than_in_another_language"].message,
    *(mistake.message for mistake in MISTAKES.values() if not mistake.old),
)


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_found_with_its_place_and_remedy(
    name: str, tmp_path: Path
) -> None:
    mistake = MISTAKES[name]
    folder = copy_tiny(tmp_path)
    line = plant(folder, mistake.file, mistake.old, mistake.new)

    problems = problems_in(folder)

    found = [one for one in problems if mistake.message in one.message]
    assert found, [one.sentence() for one in problems]
    assert mistake.hint in found[0].hint
    assert found[0].file == str(folder / mistake.file)
    if mistake.new and mistake.message not in WITHOUT_A_LINE:
        assert found[0].line == line


def test_the_bicycle_shed_has_no_mistakes() -> None:
    assert problems_in(TINY) == ()


# One of each class; planted together they do not hide one another.
TOGETHER = (
    "unknown_key_of_a_document",
    "unknown_feed",
    "key_of_the_wrong_type",
    "default_that_is_no_choice",
    "double_rule",
    "step_nobody_reaches",
    "outcome_without_owner",
    "missing_label_of_a_choice",
    "left_over_question",
    "missing_word",
    "missing_language_of_data",
    "question_that_can_never_come_up",
    "question_that_feeds_nothing",
    "validation_about_no_question",
    "double_file_name",
    "template_with_an_unknown_filter",
    "clause_that_is_not_listed",
    "other_condition_than_in_another_language",
    "reference_to_no_clause",
    "name_of_no_word",
    "file_that_nothing_reads",
)


def test_many_mistakes_are_found_at_once(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    for name in TOGETHER:
        mistake = MISTAKES[name]
        plant(folder, mistake.file, mistake.old, mistake.new)

    problems = problems_in(folder)

    unseen = [
        name
        for name in TOGETHER
        if not any(MISTAKES[name].message in one.message for one in problems)
    ]
    assert unseen == []
    assert all(problem.file and problem.hint for problem in problems)
    assert list(problems) == sorted(
        problems, key=lambda one: (one.file, one.line, one.column)
    )


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("documents/notice/en.md.j2", 'The document "notice" has no template in "en".'),
        ("texts/en.yaml", 'There are no texts in the language "en".'),
        ("replies/en.yaml", 'There is no reply library in the language "en".'),
    ],
)
def test_a_language_that_lacks_altogether_is_one_problem(
    file: str, message: str, tmp_path: Path
) -> None:
    folder = copy_tiny(tmp_path)
    (folder / file).unlink()

    found = [one for one in problems_in(folder) if one.message == message]

    assert [problem.file for problem in found] == [str(folder / file)]


def test_a_clause_that_lacks_in_one_language_is_named(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    path = folder / "documents/notice/en.md.j2"
    path.write_text(path.read_text().partition('{% clause "BN-2" %}')[0])

    problems = problems_in(folder)

    assert problems[0].message == 'The clause "BN-2" is missing in the language "en".'
    assert problems[0].file == str(path)


def test_a_broken_texts_file_does_not_hide_other_mistakes(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    line = plant(folder, "texts/en.yaml", "glossary:", "§glossary: [")
    plant(folder, "plan.yaml", "start: fire", "start: fier")

    problems = problems_in(folder)

    assert any("not valid YAML" in one.message for one in problems)
    assert any("fier" in one.message for one in problems)
    assert line


def test_conditions_about_the_language_itself_may_differ(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    plant(
        folder,
        "documents/notice/nl.md.j2",
        "Open: {{ shed.hours }}.",
        "Open: {{ shed.hours }}{% if doc.language == 'nl-BE' %} (uur){% endif %}.",
    )

    assert problems_in(folder) == ()


def test_a_whole_group_and_a_remark_are_no_mistakes(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    plant(
        folder,
        "documents/notice/en.md.j2",
        "Open: {{ shed.hours }}.",
        "{# {{ nothing.here }}\n over two lines #}"
        "{% set every = org %}Open: {{ shed.hours }} {{ plan.names.first }}.",
    )

    assert problems_in(folder) == ()


def test_a_blueprint_may_do_without_replies(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    shutil.rmtree(folder / "replies")
    (folder / "points.yaml").unlink()

    assert problems_in(folder) == ()


def test_a_blueprint_without_a_plan_is_whole(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / "plan.yaml").unlink()
    for language in ("nl", "en"):
        path = folder / f"texts/{language}.yaml"
        path.write_text(path.read_text().partition("plan:\n")[0])

    assert problems_in(folder) == ()


def test_clauses_in_another_order_are_named(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    path = folder / "documents/notice/en.md.j2"
    first, tag, second = path.read_text().partition('{% clause "BN-2" %}')
    path.write_text(f"{tag}{second}\n{first}")

    (problem,) = problems_in(folder)

    assert problem.message == 'The clause "BN-2" stands where "BN-1" should.'
    assert (problem.file, problem.line) == (str(path), 1)
    assert problem.hint == "Keep the order of clauses.yaml."
