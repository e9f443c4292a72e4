"""Owns the English sentences about packs: findings, builds, the read-me-first page."""

TEXTS = {
    "check.open": '"{title}" has no answer yet.',
    "check.open_hint": "Answer it.",
    "check.todo": 'In "{document}" something still has to be filled in: {title}.',
    "check.todo_hint": "Answer the question and build again.",
    "check.missing_clause": (
        '"{document}" lacks clause {clause}, which other languages do have.'
    ),
    "check.missing_clause_hint": (
        "Add the clause in this language, or take it out of the others."
    ),
    "check.leak": (
        '"{document}" shows "{value}" ({title}), which its readers may not see.'
    ),
    "check.leak_hint": (
        "Take it out of the answer that puts it there, or give it in {key} only."
    ),
    "check.only_one_language": (
        '"{title}" is given in one language only; '
        "the documents in {languages} will show the same words."
    ),
    "check.between_sources": "; ",
    "check.lacks_language": (
        '"{title}" is not given in every language; '
        "the documents in {languages} will show words of another language."
    ),
    "check.only_one_language_hint": "Give it in every language of the documents.",
    "check.legal": "Not legal advice. Law as known at {date}.",
    "check.parts": "Namely: {parts}.",
    "check.uncertain": "Not all of this is certain: check with counsel.",
    "check.hard_document": (
        'Sentences in "{document}" have {average} words on average. '
        "Under {target} they read easily."
    ),
    "check.long_sentence": (
        "A sentence has {words} words. Above {longest}, readers lose the thread."
    ),
    "check.hard_hint": "Cut long sentences in two: one thought in each.",
    "confidence.V": "verified",
    "confidence.K": "generally known",
    "confidence.U": "uncertain: check with counsel",
    "guide.within": "Time limit",
    "guide.hours": "When",
    "guide.owner": "Who",
    "guide.deputy": "Deputy",
    "guide.after_hours": "Outside our hours",
    "guide.approval": "Approval",
    "guide.notify": "Also tell",
    "guide.class": "Class",
    "guide.no_deputy": "nobody: there is no deputy",
    "guide.go_to": ": go to {number}",
    "guide.previous": "Back one question",
    "guide.restart": "Start again",
    "guide.all": "Show everything on one page",
    "guide.one": "Show one question at a time",
    "guide.trail": "Your answers so far",
    "guide.copy": "Copy this text",
    "guide.copied": "Copied.",
    "guide.selected": (
        "The text is selected: copy it with Ctrl+C or the menu of your phone."
    ),
    "readme.guide": "click through",
    "readme.file": "read-me-first",
    "readme.title": "Read me first",
    "readme.intro": (
        "This folder holds the social media documents of {client}. "
        "They are a draft until you have read them and decided on them."
    ),
    "readme.documents": "What is in it",
    "readme.document": "Document",
    "readme.purpose": "What it is for",
    "readme.readers": "Who may read it",
    "readme.files": "Files",
    "readme.steps": "What to do now",
    "readme.step_memo": (
        'Begin with "{title}": it says what was chosen and what you still have to decide.'
    ),
    "readme.step_read": (
        "Read every document, and let the people who are named in it read along."
    ),
    "readme.step_mend": (
        "Something wrong or missing? Change the answer, not the document, "
        "and have the pack made again. Then all documents keep saying the same."
    ),
    "readme.step_counsel": (
        "Have somebody who knows the employment law of your country look at it "
        "before anybody signs."
    ),
    "readme.step_sign": 'Have everybody sign "{title}".',
    "readme.step_publish": 'Put "{title}" on your website and link to it.',
    "readme.step_share": 'Give "{title}" to everybody who works for you.',
    "readme.step_keep": 'Keep "{title}" for the people who work with it.',
    "readme.format_pdf": "A PDF is to print and sign.",
    "readme.format_html": "A web page (html) is to publish or to read on a phone.",
    "readme.format_md": "A text version (md) is to paste elsewhere.",
    "readme.format_xlsx": "A spreadsheet (xlsx) is to fill in.",
    "readme.findings": "Still to look at",
    "readme.no_findings": "The checks found nothing that must be mended.",
    "readme.prepared_by": "Prepared by {name}.",
    "audience.public": "Everybody",
    "audience.staff": "Everybody who works for you",
    "audience.restricted": "Only those who work with it",
    "severity.error": "To mend",
    "severity.warning": "To decide",
    "severity.info": "Good to know",
    "pack.no_language": ('There is no language "{name}" in this pack.'),
    "pack.languages": ("The client's languages are {known}."),
    "pack.no_document": ('There is no document "{name}" in this pack.'),
    "pack.documents": ("The documents are {known}."),
}
