"""Owns the English words of the wizard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        # Welcome and the first choices
        "wizard.language.ask": "Nederlands, français or English?",
        "wizard.language.nl": "Nederlands",
        "wizard.language.fr": "Français",
        "wizard.language.en": "English",
        "wizard.not_spoken": '"{language}" is not spoken here. Choose from {known}.',
        "wizard.welcome": "Welcome",
        "wizard.welcome.text": (
            "We ask about {count} questions on your organisation and make your "
            "documents with the answers. {time} You can"
            " always go back one question, or stop and go on later: every answer "
            "is saved at once. Nothing leaves this computer."
        ),
        "wizard.welcome.short": "That takes a quarter of an hour.",
        "wizard.welcome.long": "That takes about an hour, in one go or in parts.",
        "wizard.welcome.back": "Welcome back",
        "wizard.welcome.back.text": (
            "We go on with {file}. What you filled in is still there."
        ),
        "wizard.welcome.plain": (
            "Type your answer and press Enter. Enter alone takes what stands "
            "between [brackets]. Type < to go back one question, ? for help and !"
            " to save and stop."
        ),
        "wizard.profile.ask": "What fits you best?",
        "wizard.profile.help": (
            "We then fill in what is usual for such an organisation. You can "
            "still change everything."
        ),
        "wizard.profile": "Starting point",
        # While asking
        "wizard.left.one": "about 1 question to go",
        "wizard.left.other": "about {count} questions to go",
        "wizard.left.last": "the last question",
        "wizard.example": "For example: {example}",
        "wizard.both_sides": (
            "There is something to be said for each. Type ? to see both sides."
        ),
        "wizard.help.more": "There is more: press {key} once more.",
        "wizard.not_asked": (
            '"{title}" is not asked now: it depends on another answer.'
        ),
        "wizard.not_asked.now": (
            'It is asked when "{title}" is answered otherwise; now it says: {value}.'
        ),
        "wizard.optional": "Not sure yet? Leave it empty, it can wait.",
        "wizard.proposal": "This is what we propose. Enter takes it.",
        "wizard.optional.cell": "This may stay empty.",
        "wizard.later": "I will fill this in later",
        "wizard.yes": "yes",
        "wizard.no": "no",
        "wizard.open": "not filled in yet",
        "wizard.nothing": "none",
        "wizard.no_help": "There is no more help with this question.",
        "wizard.first": "This is the first question. There is nothing to go back to.",
        "wizard.first.review": (
            "There is nothing to go back to. To stop, choose Save and go on later."
        ),
        "wizard.name_of_person": (
            "This looks like the name of a person. We ask for a job title here, such "
            "as {example}: it lasts longer. If it is right after all, press Enter again."
        ),
        "wizard.again": "You typed: {typed}",
        "wizard.answer": "{title}: {value}",
        "wizard.localised": "{ask} (in {language})",
        "wizard.localised.note": (
            "Your documents come in more than one language. Enter keeps the text "
            "as it is."
        ),
        "wizard.form.job_title": "manager",
        "wizard.form.date": "1 March 2027",
        "wizard.form.email": "info@example.com",
        "wizard.form.phone": "+32 9 223 45 67",
        "wizard.form.url": "www.example.com",
        "wizard.form.money": "25 EUR",
        "wizard.form.hours": "mon-fri 09:00-17:00; sat 09:00-12:30",
        "wizard.form.colour": "#7a3b1d",
        "wizard.form.file": "logo.png",
        # Keys of the rich face
        "wizard.keys.next": "Enter go on",
        "wizard.keys.choose": "arrows choose",
        "wizard.keys.tick": "space bar tick",
        "wizard.keys.page": "PageUp/PageDown scroll",
        "wizard.keys.line": "Alt+Enter new line",
        "wizard.keys.back": "Esc back",
        "wizard.keys.help": "F1 help",
        "wizard.keys.help.list": "? help",
        "wizard.keys.leave": "Ctrl+S stop",
        # The plain face
        "wizard.plain.one": "Your choice (number)",
        "wizard.plain.many": "Your choices (numbers with commas between them)",
        "wizard.plain.none": "0 for none of these",
        "wizard.plain.choose": "Type a number from 1 to {last}.",
        "wizard.plain.number": (
            '"{typed}" is not in the list. Type a number from 1 to {last}.'
        ),
        "wizard.plain.numbers": (
            '"{typed}" is not in the list. Type numbers from 1 to {last} with '
            "commas between them, for example 1,3."
        ),
        "wizard.plain.required": "We need an answer here.",
        "wizard.plain.lines": "An empty line ends your text.",
        "wizard.plain.clear": "Type - to leave it empty.",
        "wizard.plain.garbled": (
            "Some characters could not be read. Set your window to UTF-8 and type"
            " the answer again."
        ),
        # Rows
        "wizard.rows.ask": "Is this list right? Choose what you want to change.",
        "wizard.rows.done": "Yes, go on",
        "wizard.rows.add": "+ Add another one",
        "wizard.rows.add.first": "+ Add one",
        "wizard.rows.number": "{title} {number}",
        "wizard.rows.so_far": "{title}: {cells}",
        "wizard.rows.do": "What do you want to do with it?",
        "wizard.rows.change": "Change it",
        "wizard.rows.remove": "Remove it",
        "wizard.rows.up": "Move it up",
        "wizard.rows.down": "Move it down",
        "wizard.rows.keep": "Leave it as it is",
        "wizard.rows.empty": "(still empty)",
        # The client file
        "wizard.named": "Your answers are saved in {file}, in the folder {folder}.",
        "wizard.meanwhile": "Somebody else changed this file too in the meantime.",
        "wizard.meanwhile.taken": "This was taken over:",
        "wizard.meanwhile.kept": "Here your answer stays; what stood there is in {copy}:",
        "wizard.meanwhile.unreadable": "It could no longer be read. Your answers are in it now; what stood there is in {copy}.",
        "wizard.meanwhile.more.one": "And {count} more answer.",
        "wizard.meanwhile.more.other": "And {count} more answers.",
        "wizard.taken.ask": "There is a file {file} already. What do you want to do?",
        "wizard.taken.resume": "Go on with that one",
        "wizard.taken.new": "Make a new file: {file}",
        "wizard.fresh": (
            "{file} does not exist yet, so we begin a new file in the folder {folder}. "
            "It appears as soon as you fill something in."
        ),
        "wizard.meant.ask": "{file} does not exist. Did you mean {near}?",
        "wizard.meant.yes": "Yes, go on with {near}",
        "wizard.meant.no": "No, begin a new file: {file}",
        "wizard.no_folder": "The folder {folder} does not exist.",
        "wizard.no_folder.hint": "Make the folder first, or choose another place.",
        # The page to check all answers
        "wizard.review": "Check all answers",
        "wizard.review.assumed.one": "~ is what we assumed: 1 answer.",
        "wizard.review.assumed.other": "~ is what we assumed: {count} answers.",
        "wizard.review.ask": "Is everything right? Choose an answer to change it.",
        "wizard.review.build": "Yes, everything is right: make the documents",
        "wizard.review.leave": "Save and go on later",
        "wizard.review.help": (
            "What we assumed is usual for organisations like yours. Choose an "
            "answer to give or change it; you then come back here."
        ),
        "wizard.review.brand": (
            "Whatever you leave open under Looks comes from {file}."
        ),
        "wizard.review.version": (
            "Version {version} is frozen already, and perhaps signed. Give what you "
            "change now a new version number and a new date in force."
        ),
        # The end
        "wizard.building": "Making the documents. This takes a moment.",
        "wizard.saved": "Everything you filled in is in {file}.",
        "wizard.unsaved": "There was nothing to save yet.",
        "wizard.resume": "To go on, type:",
        "wizard.outgrown": (
            "The documents in {folder} are still those from before your changes. Make "
            "them again with:"
        ),
        "wizard.start": "To start again, type:",
        "wizard.bye": "See you later.",
        "wizard.interrupted": "Stopped.",
        "wizard.ended": "The input ended before everything was asked.",
        "wizard.required": "Not answered yet: {title}",
        "wizard.required.hint": (
            "Give the answer with --data {key}=..., or leave out --defaults."
        ),
        "wizard.unknown.ask": 'There is no question "{key}".',
        "wizard.unknown.profile": 'There is no profile "{profile}".',
        "wizard.unknown.profile.hint": "The profiles are: {known}.",
        "wizard.done": "Done: your documents are made",
        "wizard.done.where": "They are in the folder {folder}:",
        "wizard.done.next": "What to do now",
        "wizard.done.read": (
            "Read everything, best together with somebody who knows your "
            "organisation well, and show it to your lawyer or HR adviser if you "
            "have one."
        ),
        "wizard.done.version": (
            "The documents still say version {version}, but that version is frozen and "
            "their text is different now. Raise the number and the date:"
        ),
        "wizard.done.assumed.one": (
            "We assumed 1 answer. Check it before anybody signs:"
        ),
        "wizard.done.assumed.other": (
            "We assumed {count} answers. Check them before anybody signs:"
        ),
        "wizard.done.release": (
            "These are drafts, which still change when an answer does. So first "
            "freeze the version that people will sign:"
        ),
        "wizard.done.signed": (
            "Make a list, fill in who signs, and then make everybody a copy of their "
            "own to print and sign ({titles}):"
        ),
        "wizard.done.roster": "staff.xlsx",
        "wizard.done.public": (
            "Put it on your website and link to it on every channel: {titles}."
        ),
        "wizard.done.staff": "Give it to everybody who works there: {titles}.",
        "wizard.done.restricted": (
            "Only for those who work with it, not for outside: {titles}."
        ),
        "wizard.done.findings.one": "There is 1 point left to look at:",
        "wizard.done.findings.other": "There are {count} points left to look at:",
        "wizard.done.change": "You can always change something:",
        "wizard.done.unbuilt": (
            "Your answers are saved, but the documents could not be made."
        ),
    }
)
