"""Owns the English sentences around a clause or an answer: why it is there, where it goes."""

TEXTS = {
    "story.clause": "{clause} in {document}",
    "story.absent": "This clause is not in the documents of this client.",
    "story.condition": "It is there when: {condition}",
    "story.answers": "Answers that shape it",
    "story.answers_all": "Answers that shape the whole document",
    "story.no_answers": "No answer shapes it: it is the same for everybody.",
    "story.answer": "{title}: {value} ({key}, {origin})",
    "story.nothing": "–",
    "story.points": "Advice behind it",
    "story.sources": "Sources",
    "story.findings": "What the checks say here",
    "story.rules": "Checks that look at it",
    "story.where": "Countries: {countries}. ",
    "story.reviewed": "Reviewed {date}. ",
    "story.law": "Law as known at {date}. Not legal advice.",
    "story.is": "Answer: {value} ({origin})",
    "story.audience": "Who may see it: {audience}",
    "story.asked": "Asked when: {condition}",
    "story.looks_at": "Answers that it looks at",
    "story.reads": "Texts that it looks at",
    "story.goes": "It shapes",
    "story.goes_nowhere": "No clause names it: it only decides which questions follow, or how a page looks.",
    "origin.answered": "answered",
    "origin.brand": "from the brand file",
    "origin.data": "given with --data",
    "origin.profile": "assumed from the profile",
    "origin.default": "assumed",
    "origin.open": "not answered yet",
    "origin.not asked": "does not apply here",
    "review.note": "Note on {clause}",
    "story.several": ('"{name}" is in {number} places:'),
    "story.pick": (
        "Choose one by its code, such as {clause}, or add the name of the document."
    ),
    "story.unknown": ('There is no clause or question "{name}".'),
    "story.unknown_hint": (
        'Name a part as you see it ("part 6", words of its title), by its code (EP-6), or a question (org.name).'
    ),
}
