"""Owns the English sentences around what a build or a check says of a client."""

TEXTS = {
    "place.reply": "model reply {reply}",
    "report.clean": "nothing to mend",
    "report.count.error": "{count} to mend",
    "report.count.warning": "{count} to decide",
    "report.count.info": "{count} good to know",
    "report.head.error": "To mend before anybody publishes or signs ({count})",
    "report.head.warning": "To decide consciously ({count})",
    "report.head.info": "Good to know ({count})",
    "report.head.accepted": "Accepted, with a reason ({count})",
    "report.question.one": "Question:",
    "report.question.other": "Questions:",
    "report.place": "Where:",
    "report.todo": "To do:",
    "report.source": "Source:",
    "report.reason": "Reason:",
    "report.more.one": "And {count} more to mend.",
    "report.more.other": "And {count} more to mend.",
    "report.all": "Everything that the checks say ({counted}):",
    "report.keep": (
        "Is something meant to be so? Then give your reason, and it no longer counts. "
        "For example with:"
    ),
    "accept.hole": "What is not filled in yet cannot be accepted.",
    "accept.hole_hint": "Fill it in: policygen check {file} says with which command.",
    "accept.ask": "Why is it meant to be so?",
    "accept.done": (
        "Noted in {file}: {rule} no longer counts. The check still names it, with your "
        "reason."
    ),
    "accept.see_check": "This shows which codes there are: policygen check {file}",
    "idle.message": (
        'A reason is given for accepting {rule} ("{reason}"), '
        "but that rule has nothing to say now."
    ),
    "idle.hint": (
        "Take it out from under overrides. If the rule speaks again one day, "
        "you will want to hear it."
    ),
    "print.message": "A PDF cannot show {letters}: no font for it comes along.",
    "print.template": "It stands in a template of the blueprint.",
    "print.leave": "Leave it out, or make no PDF (--format md --format html).",
    "print.plain": (
        "Use ordinary letters ({plain}), or make no PDF (--format md --format html)."
    ),
    "build.made.one": "{client}: {count} file made in {folder}",
    "build.made.other": "{client}: {count} files made in {folder}",
    "build.unchanged.one": "{client}: {count} file unchanged in {folder}",
    "build.unchanged.other": "{client}: {count} files unchanged in {folder}",
    "build.archive": "archive: {path}",
    "build.namesake": "{folder} was made of {other}, and a name is for one client.",
    "build.namesake_hint": (
        "Give one of the two another name, or choose another folder with -o."
    ),
    "build.same_folder": (
        "This client would get the same folder as {other}: {folder}."
    ),
    "build.no_folder": ("{folder} is in the way: it is not a folder."),
    "build.no_pack": ("{folder} holds files that are not a pack."),
    "build.link": ("{folder} is in the way: it is a link."),
    "build.in_the_way_hint": ("Move it away, or choose another output folder with -o."),
    "build.review_alone": (
        "A review edition is HTML and PDF for your own eyes: "
        "leave out --zip and every other --format."
    ),
    "build.stale": "{path} is older than these documents. Renew it with:",
    "build.old_archive": "{path} is still the old one, of {date}",
    "build.kept.one": "{count} other file of this pack stays as it was.",
    "build.kept.other": "{count} other files of this pack stay as they were.",
    "build.removed": (
        "Taken away, because other answers or another version made it: {names}. "
        "This makes the whole pack again:"
    ),
    "build.others": "{count} more",
    "build.state.made": "made",
    "build.state.unchanged": "unchanged",
    "build.state.mend": "to mend",
    "build.done.one": "{count} client done, {mend} to mend.",
    "build.done.other": "{count} clients done, {mend} to mend.",
    "build.none_done": "No client done yet, {mend} to mend.",
    "build.all_done.one": "{count} client done.",
    "build.all_done.other": "{count} clients done.",
    "check.mend": ("to mend"),
    "check.fill": ("of which to fill in"),
    "check.decide": ("to decide"),
    "check.client": ("client"),
    "check.unread": ("not checked: see the message"),
    "check.done_mend": ("{clients} clients checked, {mend} with something to mend."),
    "check.done_all": ("{clients} clients checked, nothing to mend."),
    "build.nothing": "None of the documents asked for can be made in this form: {asked}.",
    "build.nothing_sheets": (
        "Ask for another form. A spreadsheet is made only of: {known}."
    ),
    "build.nothing_guide": (
        "Ask for another form. Only of this there is a page to click through: {known}."
    ),
    "build.nothing_form": "Ask for another form.",
    "build.not_here": "This client does not get the document asked for: {asked}.",
    "build.not_here_hint": "This client gets: {known}.",
    "progress.documents": "documents",
    "progress.clients": "clients",
    "progress.sheets": "sheets",
    "progress.letters": "letters",
}
