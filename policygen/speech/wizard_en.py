"""Owns the English words of the wizard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        # Welcome and the first choices
        "wizard.language.ask": "Nederlands or English?",
        "wizard.language.nl": "Nederlands",
        "wizard.language.en": "English",
        "wizard.welcome": "Welcome",
        "wizard.welcome.text": (
            "We ask you some questions about your organisation and make your "
            "documents with the answers. That takes about a quarter of an hour. You "
            "can always go back, and stop and go on later: every answer is saved at "
            "once. Nothing leaves this computer."
        ),
        "wizard.welcome.back": "Welcome back",
        "wizard.welcome.back.text": "We go on with {file}. Your answers are still there.",
        "wizard.welcome.plain": (
            "Type your answer and press Enter. Enter alone takes what stands between "
            "[brackets]. Type < to go back one question, ? for help and ! to save "
            "and stop."
        ),
        "wizard.profile.ask": "What fits you best?",
        "wizard.profile.help": (
            "We then fill in what is usual for such an organisation. You can still "
            "change everything."
        ),
        "wizard.profile": "Kind of organisation",
        # While asking
        "wizard.left.one": "about 1 question to go",
        "wizard.left.other": "about {count} questions to go",
        "wizard.left.last": "the last question",
        "wizard.example": "For example: {example}",
        "wizard.both_sides": "There are good reasons for each. Type ? to see both sides.",
        "wizard.optional": "Not sure yet? Leave it empty, it can wait.",
        "wizard.later": "I will fill this in later",
        "wizard.yes": "yes",
        "wizard.no": "no",
        "wizard.open": "to be filled in later",
        "wizard.nothing": "none",
        "wizard.no_help": "There is no more help with this question.",
        "wizard.first": "This is the first question: there is nothing to go back to.",
        "wizard.again": "You typed: {typed}",
        "wizard.localised": "{title} ({language})",
        "wizard.localised.note": (
            "Your documents come in more than one language. Press Enter to keep the "
            "text as it is."
        ),
        # Keys of the rich face
        "wizard.keys.next": "Enter go on",
        "wizard.keys.choose": "arrows choose",
        "wizard.keys.tick": "space bar tick",
        "wizard.keys.line": "Alt+Enter new line",
        "wizard.keys.back": "Esc back",
        "wizard.keys.help": "F1 help",
        "wizard.keys.help.list": "? help",
        "wizard.keys.leave": "Ctrl+S stop",
        "wizard.keys.leave.list": "! stop",
        # The plain face
        "wizard.plain.one": "Your choice (number)",
        "wizard.plain.many": "Your choices (numbers with commas between them)",
        "wizard.plain.none": "0 for none of these",
        "wizard.plain.number": (
            '"{typed}" is not in the list. Type a number from 1 to {last}.'
        ),
        "wizard.plain.numbers": (
            '"{typed}" is not in the list. Type numbers from 1 to {last} with commas '
            "between them, for example 1,3."
        ),
        "wizard.plain.required": "We need an answer here.",
        "wizard.plain.lines": "An empty line ends your text.",
        "wizard.plain.clear": "Type - to leave it empty.",
        "wizard.plain.garbled": (
            "Some characters could not be read. Set your window to UTF-8 and type "
            "the answer again."
        ),
    }
)
