"""Owns the English sentences about releases: redlines and lists of changes."""

TEXTS = {
    "redline.title": "What changes: {title}",
    "redline.lead": "Version {after}, compared with version {before}.",
    "redline.how": "Key:",
    "redline.how_md": (
        "New words stand between {{++ and ++}}, deleted words between {{-- and --}}."
    ),
    "redline.added": "new",
    "redline.removed": "deleted",
    "change.added": "New part",
    "change.removed": "This part goes",
    "change.changed": "Changed",
    "change.because": "{what}: {why}",
    "cause.number": "a number",
    "cause.contact": "an address or a link",
    "cause.wording": "the wording",
    "changes.title": "What changes in version {version}",
    "changes.since": "Compared with version {before}.",
    "changes.editorial": (
        "An editorial version: it says the same in other words. "
        "People who signed version {before} do not sign again."
    ),
    "changes.material": (
        "The content changes. People who signed one of these documents sign again:"
    ),
    "changes.nobody": (
        "Nothing changes in the documents that people sign. Nobody signs again."
    ),
    "changes.stamps": "Only the version number or the date in force is different.",
    "changes.answers": "Answers",
    "changes.question": "Question",
    "changes.before": "Was",
    "changes.after": "Is now",
    "changes.parts": "Parts",
    "changes.document": "Document",
    "changes.language": "Language",
    "changes.part": "Part",
    "changes.what": "What",
    "changes.side_by_side": "Comparison",
    "changes.heading": "Title",
    "changes.new_document": "New document",
    "changes.old_document": "This document goes",
    "release.number_words": (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen twenty thirty forty fifty sixty hundred half double twice once"
    ),
    "release.answer_changed": (
        'Another answer to "{title}": it was "{before}" and is now "{after}".'
    ),
    "release.part_changed": '{document} ({language}), "{part}". {what}.',
    "release.no_editorial": (
        "That is more than other words. Release version {version} without "
        "--editorial: people who signed what changed are then asked to sign again."
    ),
    "release.bad_version": ('"{text}" is not the number of a version.'),
    "release.bad_version_hint": ("Use numbers with dots, such as 1.0 or 2.1."),
    "release.bad_note": ("The note cannot be kept as it is."),
    "release.bad_note_hint": ("Write one line of at most {longest} characters."),
    "release.damaged": (
        "This release was damaged, so nothing can be compared with it."
    ),
    "release.damaged_hint": (
        "Put it back from a copy; policygen verify says which files."
    ),
    "release.first_editorial": (
        "This is the first release: there is nothing that it rewords."
    ),
    "release.first_editorial_hint": ("Release it without --editorial."),
    "release.other_program": (
        "This release was made by another version of the program."
    ),
    "release.other_program_hint": ("Use the program that made it, or a newer one."),
    "release.meantime": ("Another release of this client was made in the meantime."),
    "release.meantime_hint": ("Look at it, and release again."),
    "verify.no_file": "This is no file and no folder.",
    "verify.no_path": ("There is no such file or folder."),
    "verify.no_path_hint": ("Look at the name, and at the folder you are in."),
    "verify.nothing": ("There is nothing to verify here."),
    "verify.no_releases": (
        "There are no releases in {output}; name their folder with -o."
    ),
    "release.same_version": (
        "Version {last} has been released, and a release never changes."
    ),
    "release.older_version": "Version {version} is older than {last}, which has been released.",
    "release.newer_hint": "Choose a number above {last}.",
    "release.lost_looks": (
        'The drafts in {folder} have the looks of "{brand}"; this version would lack '
        "them, and a version never changes."
    ),
    "release.lost_looks_hint": (
        "Put --brand with the path to {brand} behind the command. "
        "Do you not want those looks? Then make the drafts again first, without --brand."
    ),
    "release.compared": (
        "Compared with version {before}: answers changed {answers}, "
        "parts changed {parts}."
    ),
    "release.altered": (
        "Mind: version {before} is no longer as it was released ({files}). The comparison "
        "is right all the same: it uses a text kept with it that did not change. This "
        "tells more:"
    ),
    "release.people.signed.one": ("{count} person who signed has to sign again"),
    "release.people.signed.other": ("{count} people who signed have to sign again"),
    "release.people.waiting.one": (
        "{count} person who has not signed yet gets a new sheet"
    ),
    "release.people.waiting.other": (
        "{count} people who have not signed yet get a new sheet"
    ),
    "release.people.kept.one": ("{count} signature stays good"),
    "release.people.kept.other": ("{count} signatures stay good"),
    "release.undecided.one": (
        "1 point is still to be decided. Look at it before you have this version signed:"
    ),
    "release.undecided.other": (
        "{count} points are still to be decided. Look at them before you have this version "
        "signed:"
    ),
    "release.made": "{client}: version {version} is frozen in {folder} ({count} files)",
    "release.not_made": (
        "Version {version} was not made. "
        "Mend this first, then give the same command again."
    ),
    "release.in_force": "in force from {date}",
    "release.old_date": (
        "Version {before} is in force from the same day. Is that not what you mean? Change the date in the answers file and release again under a higher number."
    ),
    "release.list": "what changes: {path}",
    "verify.unchanged": "unchanged, from version {version} of {client}.",
    "verify.unchanged_release": (
        "unchanged: version {version} of {client}, {count} files."
    ),
    "verify.current": "This is the current version.",
    "verify.old": "This is not the current version: that is {current}.",
    "verify.no_current": "Whether there is a newer version is not known here.",
    "verify.changed": "CHANGED: this is not what version {version} of {client} holds.",
    "verify.changed_release": "CHANGED: version {version} of {client} is no longer whole.",
    "verify.namesake": (
        "not the file of that name in {names}: it was changed, or is a draft."
    ),
    "verify.broken": "CHANGED: release.json can no longer be trusted.",
    "verify.extra": (
        "does not belong to version {version} of {client}, though it lies among it."
    ),
    "verify.draft": "a draft: it belongs to no version.",
    "verify.unknown": "belongs to no version that is known here.",
    "verify.sheet_unchanged": (
        "sheet {number}, unchanged, from version {version} of {client}."
    ),
    "verify.sheet_changed": (
        "CHANGED: sheet {number} of version {version} of {client} was not made like "
        "this."
    ),
    "verify.sheet_added": (
        "CHANGED: something was added to sheet {number} of version {version} of "
        "{client}, such as a signature. The sheet itself is in it unchanged, but what"
        " was added can change what you see."
    ),
    "verify.sheet_unknown": (
        "sheet {number} of version {version} of {client}. Its fingerprint is no "
        "longer kept, so whether it was changed is not known here."
    ),
    "verify.sheet_current": "This is the sheet that is in force.",
    "verify.sheet_old": (
        "This sheet is no longer in force: it was replaced by {current}."
    ),
    "verify.sheet_withdrawn": "This sheet was withdrawn.",
    "verify.sheet_no_current": "Whether there is a newer sheet is not known here.",
    "verify.sheets_unchanged.one": (
        "unchanged: {count} sheet from version {version} of {client}."
    ),
    "verify.sheets_unchanged.other": (
        "unchanged: {count} sheets from version {version} of {client}."
    ),
    "verify.sheets_changed": (
        "CHANGED: not all sheets from version {version} of {client} are there as they"
        " were made."
    ),
    "verify.sheets_broken": "CHANGED: sheets.json can no longer be trusted.",
    "verify.doubtful": (
        "Warning: the register that says so was altered, so it is not certain."
    ),
    "fault.changed": "changed: {path}",
    "fault.missing": "missing: {path}",
    "fault.extra": "does not belong here: {path}",
}
