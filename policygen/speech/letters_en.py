"""Owns the English sentences to people who sign: what changed for them, and their letter."""

TEXTS = {
    "news.added": "New part",
    "news.removed": "This part is gone",
    "news.changed": "This part has changed",
    "news.was": "Before:",
    "news.now": "Now:",
    "news.new": "New:",
    "news.head": "{head}:",
    "news.gone": "Gone:",
    "news.lost": (
        "Version {version} is missing or damaged, so nobody can tell what has changed "
        "since."
    ),
    "news.binding": (
        "This copy is a translation. In the text that counts where the two differ, this "
        "has changed:"
    ),
    "news.formal.title": "What has changed for you",
    "news.formal.lead": "You signed version {before}. This is version {after}.",
    "news.formal.day": "It applies from {day}.",
    "news.formal.how.one": "One part has changed. The rest is as it was.",
    "news.formal.how.other": "{count} parts have changed. The rest is as it was.",
    "news.formal.much": (
        "A lot has changed, so please read the whole text. These parts have changed:"
    ),
    "news.formal.nothing": (
        "In this language the text is the same as in version {before}. You receive it "
        "again because something has changed or gone in another language."
    ),
    "news.formal.other_language": (
        "Version {before} was not made in this language, so the words cannot be put side "
        "by side. Please read the whole text."
    ),
    "news.formal.ask": "Do you have a question? Please ask it before you sign.",
    "news.formal.ask_owner": (
        "Do you have a question? Please ask it before you sign. Questions go to: {owner}."
    ),
    "news.informal.title": "What has changed for you",
    "news.informal.lead": "You signed version {before}. This is version {after}.",
    "news.informal.day": "It applies from {day}.",
    "news.informal.how.one": "One part has changed. The rest is as it was.",
    "news.informal.how.other": "{count} parts have changed. The rest is as it was.",
    "news.informal.much": (
        "A lot has changed, so please read the whole text. These parts have changed:"
    ),
    "news.informal.nothing": (
        "In this language the text is the same as in version {before}. You get it again "
        "because something has changed or gone in another language."
    ),
    "news.informal.other_language": (
        "Version {before} was not made in this language, so we can't put the words side "
        "by side. Please read the whole text."
    ),
    "news.informal.ask": "Got a question? Just ask before you sign.",
    "news.informal.ask_owner": (
        "Got a question? Just ask before you sign. Questions go to: {owner}."
    ),
    "mail.list": "mailing-list",
    "mail.subject": "{client}: {title}, please read and sign",
    "mail.formal.greeting": "Dear {name},",
    "mail.formal.first": ("Attached is your own copy of: {title}, version {version}."),
    "mail.formal.again": (
        "You signed version {since} of: {title}. Now there is version {version}. Your own "
        "copy is attached; it begins with what has changed for you."
    ),
    "mail.formal.steps": (
        "Would you please:\n"
        "1. read the text in your own time,\n"
        "2. sign the page with your name on it,\n"
        "3. hand that page in or send it back?"
    ),
    "mail.formal.due": "Please do so by {date}.",
    "mail.formal.ask": (
        "Is anything unclear? Please ask before you sign. You can simply reply to this "
        "message."
    ),
    "mail.formal.ask_owner": (
        "Is anything unclear? Please ask before you sign. You can simply reply to this "
        "message. Questions go to: {owner}."
    ),
    "mail.formal.close": (
        "Thank you!\n\nKind regards\n{client}\n\nNumber of your copy: {number}"
    ),
    "mail.informal.greeting": "Hello {name},",
    "mail.informal.first": ("Here is your own copy of: {title}, version {version}."),
    "mail.informal.again": (
        "You signed version {since} of: {title}. Now there is version {version}. Your own "
        "copy is attached; it begins with what has changed for you."
    ),
    "mail.informal.steps": (
        "Could you:\n"
        "1. read the text in your own time,\n"
        "2. sign the page with your name on it,\n"
        "3. hand that page in or send it back?"
    ),
    "mail.informal.due": "Please do it by {date}.",
    "mail.informal.ask": (
        "Anything unclear? Just ask before you sign. You can reply to this message."
    ),
    "mail.informal.ask_owner": (
        "Anything unclear? Just ask before you sign. You can reply to this message. "
        "Questions go to: {owner}."
    ),
    "mail.informal.close": (
        "Thank you!\n\nBest wishes\n{client}\n\nNumber of your copy: {number}"
    ),
    "mail.nobody": "Nobody has to sign any more, so there are no letters to write.",
    "mail.nobody_hint": "policygen signoff status shows how it stands.",
    "letters.done": "{who} has no sheet here that is still to be signed.",
    "letters.done_hint": (
        "Leave this name out; policygen signoff status shows who still has to sign."
    ),
    "letters.no_department": 'Nobody here is in the department "{name}".',
    "letters.no_department_hint": "The departments are: {known}.",
    "mail.column.subject": "Subject",
    "mail.column.file": "Copy (file)",
    "mail.column.letter": "Message (file)",
    "mail.made.one": "{folder}: {count} message ready to send",
    "mail.made.other": "{folder}: {count} messages ready to send",
    "mail.listed": "{path}: the list for a mail merge, with everybody's file",
    "mail.without": "Without an e-mail address, so on paper: {names}",
    "mail.bare": "Without a copy on disk: {names}",
    "mail.no_sender": (
        "There is no sender in them: give one with --from, or choose it in the mail "
        "program."
    ),
}
