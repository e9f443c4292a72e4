"""Owns the English sentences about signing off: states, reports, reminders."""

TEXTS = {
    "state.signed": "signed",
    "state.open": "still to sign",
    "state.overdue": "late",
    "state.refused": "refused",
    "state.exempt": "need not sign",
    "state.withdrawn": "withdrawn",
    "state.superseded": "replaced by a newer one",
    "worker.employees": "employee",
    "worker.managers": "manager",
    "worker.temps": "agency worker",
    "worker.freelancers": "freelancer",
    "worker.interns": "trainee",
    "worker.volunteers": "volunteer",
    "worker.board": "board member",
    "column.number": "Document number",
    "column.name": "Name",
    "column.function": "Job title",
    "column.entity": "Branch",
    "column.department": "Department",
    "column.personnel_number": "Personnel number",
    "column.email": "E-mail",
    "column.worker": "Worker type",
    "column.language": "Language of the text",
    "column.version": "Version",
    "column.state": "State",
    "column.issued": "Made on",
    "column.due": "Last day to sign",
    "column.day": "Date on the paper",
    "column.detail": "Witness or reason",
    "column.document": "Document",
    "column.effective": "In force from",
    "column.opened": "Opened on",
    "column.keep": "Kept until",
    "column.fingerprint": "Fingerprint of the release",
    "column.sha256": "Fingerprint of the sheet",
    "signoff.register": "Register",
    "signoff.report": "Who signed",
    "signoff.made_on": "Made on {moment}.",
    "signoff.signed_of": "Signed: {signed} of {total}.",
    "signoff.overview": "Overview",
    "signoff.versions": "Versions",
    "signoff.versions_why": (
        "What there was to sign. The text itself, in every language, is kept in the "
        "folder of the version and is known by its fingerprint."
    ),
    "signoff.by_department": "By department",
    "signoff.by_language": "By language",
    "signoff.people": "Everybody",
    "signoff.people_why": (
        "The date is the one on the paper. The signed sheet itself is the proof: "
        "this report says whose is there and, where somebody did not sign, who was "
        "present."
    ),
    "signoff.none": "not given",
    "signoff.rest": (
        "Those who signed are not listed here: the table (CSV or XLSX) has everybody."
    ),
    "signoff.erased": "(erased)",
    "signoff.anchor": "Anchor",
    "signoff.anchor_why": (
        "Keep this report somewhere else. With the anchor anybody can see later "
        "whether one of the {count} events in the register was altered or removed."
    ),
    "consent.go_on": "Go on? [y/N]",
    "consent.unclear": "Type y or n.",
    "signoff.altered": (
        "Warning: this register was altered, so what it says may be wrong. To see "
        "where: {command}"
    ),
    "signoff.altered_title": "Warning: this register was altered",
    "signoff.altered_report": "What this report says may be wrong. {how}",
    "signoff.lacks": "Signing off needs what is missing here: {names}.",
    "signoff.lacks_hint": "Install it: pip install 'policygen[signoff]'",
    "signoff.damaged": (
        "This version is no longer as it was released, so nobody gets a sheet of it: "
        "{files}."
    ),
    "signoff.damaged_hint": (
        "Put the folder back from a copy, then run the command again. To see every "
        "file: policygen verify {folder}"
    ),
    "list.roster.missing": "There is no roster with this name.",
    "list.roster.folder": "This is a folder, not a roster.",
    "list.roster.hint": (
        "Name the CSV or XLSX file with who signs. None yet? Make one to fill in: "
        "policygen signoff roster-template roster.xlsx"
    ),
    "list.returned.missing": "There is no list with this name.",
    "list.returned.folder": "This is a folder, not a list.",
    "list.returned.hint": "Name the CSV or XLSX file with what came back.",
    "signoff.still": "Still to sign:",
    "signoff.plan.new.one": "{count} sheet to be made",
    "signoff.plan.new.other": "{count} sheets to be made",
    "signoff.plan.reopened.one": (
        "{count} of them replaces an older sheet, because its text changed"
    ),
    "signoff.plan.reopened.other": (
        "{count} of them replace an older sheet, because its text changed"
    ),
    "signoff.plan.waiting.one": "{count} sheet of this version still open",
    "signoff.plan.waiting.other": "{count} sheets of this version still open",
    "signoff.plan.kept.one": "{count} signature that stays good",
    "signoff.plan.kept.other": "{count} signatures that stay good",
    "signoff.plan.absent": "Not in this roster, but known here: {names}",
    "signoff.recorded": "{name} ({number}): {state}",
    "signoff.already": "{name} ({number}) was on record already: {state}, {day}",
    "signoff.other_day": (
        "{name} ({number}) was on record already: {state}, {day}. You now give another "
        "date, {other}; it is not recorded."
    ),
    "signoff.other_day_hint": (
        "Is the new date the right one? Give the same command again, with --correct "
        "behind it. The old date can still be seen in the register."
    ),
    "signoff.corrected": (
        "{name} ({number}): date corrected, {after} instead of {before}"
    ),
    "signoff.old_sheet": (
        "{name} ({number}): recorded, but there is a newer version to sign"
    ),
    "signoff.opened.one": "{count} sheet is ready in {folder}",
    "signoff.opened.other": "{count} sheets are ready in {folder}",
    "signoff.opened_none": "Nobody needs a new sheet.",
    "signoff.opened_print": "To print: {path}",
    "signoff.opened_next": (
        "And now: give everybody their sheet, on paper or with policygen signoff mail. "
        "What comes back signed you record with policygen signoff record."
    ),
    "remind.nobody": "Nobody here needs to sign any more.",
    "remind.made.one": "{count} reminder is ready in {folder}",
    "remind.made.other": "{count} reminders are ready in {folder}",
    "export.made.one": "{path} says how it stands with {count} sheet.",
    "export.made.other": "{path} says how it stands with {count} sheets.",
    "export.person.one": "{path} has everything about {who}: {count} event.",
    "export.person.other": "{path} has everything about {who}: {count} events.",
    "remind.subject": "{client}: {title}, still to sign",
    "remind.formal.greeting": "Dear {name},",
    "remind.formal.ask": (
        "We have not yet received your signed copy of “{title}” (version {version}). "
        "Would you read it, sign the last page and hand it in at {client}?"
    ),
    "remind.formal.due": "Please do so by {date}.",
    "remind.formal.late": "The last day was {date}. Please do so as soon as you can.",
    "remind.formal.attached": "Your own copy is attached (number {number}).",
    "remind.formal.number": "Your copy has the number {number}.",
    "remind.formal.crossed": (
        "Have you handed it in already, or do you have a question? Please let us know."
    ),
    "remind.informal.greeting": "Hello {name},",
    "remind.informal.ask": (
        "We have not had your signed copy of “{title}” (version {version}) yet. Can "
        "you read it, sign the last page and hand it in at {client}?"
    ),
    "remind.informal.due": "You have until {date}.",
    "remind.informal.late": "The last day was {date}. Can you do it as soon as possible?",
    "remind.informal.attached": "Your own copy is attached (number {number}).",
    "remind.informal.number": "Your copy has the number {number}.",
    "remind.informal.crossed": (
        "Handed it in already, or got a question? Just let us know."
    ),
    "signoff.last_day": "{state} (last day: {due})",
    "signoff.not_newest": "Version {newest} is newer than {version}.",
    "signoff.not_newest_hint": "Have people sign that one: --release {newest}",
    "signoff.not_released": "Version {version} has not been released.",
    "signoff.not_released_hint": "There are: {known}.",
    "signoff.newest": "You named no version: this is about {version}, the newest.",
    "signoff.nothing_released": (
        "Nothing has been released yet, so there is nothing to sign."
    ),
    "signoff.nothing_released_hint": (
        "Release it first: policygen release CLIENT.yaml {version}"
    ),
    "signoff.no_zone": 'There is no time zone "{zone}".',
    "signoff.no_zone_hint": "Use a name such as Europe/Brussels or Europe/Amsterdam.",
    "signoff.due_over": "The last day to sign, {due}, is over.",
    "signoff.due_over_hint": "Choose a day that is still to come.",
    "signoff.no_text": 'Nothing to sign was released in "{language}".',
    "signoff.no_text_hint": "There is: {languages}. Choose one with {option}.",
    "signoff.nothing_to_sign": "This release has no document that people sign.",
    "signoff.nothing_to_sign_hint": "Look at the folder with: policygen verify",
    "signoff.no_form": "It cannot be written in this form.",
    "signoff.no_form_hint": "End the name in one of: {forms}.",
    "signoff.no_name": "A sheet needs a name.",
    "signoff.no_name_hint": "Give one with --name.",
    "signoff.sender": '"{text}" is not an e-mail address.',
    "signoff.sender_hint": "Give the address of HR, such as hr@example.org.",
}
