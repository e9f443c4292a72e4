"""Owns the English sentences about lists of people: what they hold, what to mend."""

TEXTS = {
    "roster.read.one": "{file}: {form}, {count} row",
    "roster.read.other": "{file}: {form}, {count} rows",
    "roster.more.one": "  … and {count} more row",
    "roster.more.other": "  … and {count} more rows",
    "roster.unused": "not used: {columns}",
    "roster.unnamed": "column {letter} (no heading)",
    "roster.field.name": "name",
    "roster.field.first_name": "first name",
    "roster.field.last_name": "last name",
    "roster.field.function": "job title",
    "roster.field.entity": "branch",
    "roster.field.department": "department",
    "roster.field.language": "language",
    "roster.field.personnel_number": "personnel number",
    "roster.field.email": "e-mail",
    "roster.field.worker": "worker type",
    "roster.field.number": "document number",
    "roster.field.outcome": "outcome",
    "roster.field.day": "date",
    "roster.field.witness": "witness",
    "roster.field.reason": "reason",
    "roster.option": '"{text}" does not say which column is what.',
    "roster.option_hint": "Write it such as name=Who. You can use: {known}.",
    "roster.option_near_hint": (
        'Did you mean "{near}"? Write it such as name=Who. You can use: {known}.'
    ),
    "roster.nobody_file": "There is nobody in this file.",
    "roster.nobody": "There is nobody in this list.",
    "roster.many_rows": "This list has more than {most},000 rows.",
    "roster.many_columns": "This list has more than {most} columns.",
    "roster.many_bytes": "This list has more than {most} MB.",
    "roster.many_hint": (
        "Split it, or take out what is not about the people who sign."
    ),
    "roster.old_excel": (
        "This is an old Excel file (.xls), or has a password; it cannot be read as a list."
    ),
    "roster.pdf": "This is a PDF; it cannot be read as a list.",
    "roster.save_hint": "Save it as XLSX or CSV, without a password.",
    "roster.no_text": "This is not a text file with a row for each person.",
    "roster.no_text_hint": "Save the list as XLSX or CSV.",
    "roster.cells": "From here on the cells cannot be told apart.",
    "roster.cells_hint": 'A quotation mark (") may stand open: look at this row.',
    "roster.workbook": "This workbook cannot be read.",
    "roster.workbook_hint": (
        "Open it in Excel or LibreOffice and save it again as XLSX."
    ),
    "roster.harm.parts": (
        "This workbook has more than {most} parts, so it is not opened."
    ),
    "roster.harm.no_excel": "This is not an Excel file (XLSX), so it is not opened.",
    "roster.harm.macros": "This workbook has macros, so it is not opened.",
    "roster.harm.large": (
        "This workbook is far larger inside than it looks, so it is not opened."
    ),
    "roster.harm.definitions": (
        "This workbook has definitions that no Excel file needs, so it is not opened."
    ),
    "roster.harm_hint": "Copy the rows to a new workbook and save that as XLSX.",
    "roster.no_column": 'There is no column "{title}".',
    "roster.no_column_hint": "The columns are: {titles}.",
    "roster.who": "No column says who it is about. The columns are: {titles}.",
    "roster.who_hint": 'Say which it is, such as --column "name=Who".',
    "roster.who_back_hint": (
        "Put Document number or Name above the column that says so."
    ),
    "roster.extra": 'There is no heading above "{text}" in this row.',
    "roster.extra_hint": (
        "Give that column a heading, or clear the cell. Has a text fallen apart into "
        'two cells? Put it between quotation marks (").'
    ),
    "roster.no_name": "There is no name in this row.",
    "roster.no_name_hint": "Fill in the name, or remove the row.",
    "roster.example": "This is the example of the template.",
    "roster.example_hint": "Remove this row.",
    "roster.long": '"{heading}" has more than {most} characters.',
    "roster.hidden": (
        '"{heading}" has a hidden sign that turns the direction of writing.'
    ),
    "roster.unprintable": '"{heading}" has a sign that cannot be printed.',
    "roster.lost": '"{heading}" has a letter that was lost when the file was saved.',
    "roster.lines": '"{heading}" runs over several lines.',
    "roster.retype_hint": "Type it again in the list.",
    "roster.email": '"{text}" is not an e-mail address.',
    "roster.email_hint": "Mend it, or clear the cell.",
    "roster.worker": '"{text}" is not a kind of worker we know.',
    "roster.worker_hint": (
        "Use one of: employee, manager, agency worker, freelancer, trainee, volunteer, "
        "board member. An empty cell means employee."
    ),
    "roster.no_language": "There is no language in this row.",
    "roster.no_language_hint": (
        "Fill it in, or give one for all such rows with --language."
    ),
    "roster.language": '"{text}" is not a language we know.',
    "roster.language_hint": "Use nl, fr, en or de.",
    "roster.twice": "{name} is also in row {row} ({other}).",
    "roster.twice_hint": (
        "Keep one of them; a personnel number tells namesakes apart."
    ),
    "roster.dates": (
        'The column "{title}" has dates in it ("{text}"), but nothing says whether they '
        "are the dates of the signatures."
    ),
    "roster.dates_hint": (
        'Write "Date" above the column with the dates of the signatures, or give one '
        "date for all rows with --on. Nothing is recorded yet."
    ),
    "roster.outcome": '"{text}" is not an outcome we know.',
    "roster.outcome_hint": "Use signed, refused, exempted or withdrawn.",
    "roster.whose": "This row does not say whose sheet it is.",
    "roster.whose_hint": "Fill in the number or name.",
    "roster.form": "A list of people is a CSV or XLSX file.",
    "roster.form_hint": "Give it a name such as people.xlsx.",
    "roster.there": "This file is there already.",
    "roster.there_hint": "Choose another name.",
}
