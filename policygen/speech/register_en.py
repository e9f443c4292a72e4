"""Owns the English sentences of the register: what is recorded, found and refused."""

TEXTS = {
    "register.none": "There is no register yet: nothing was opened for signing.",
    "register.none_hint": (
        "Begin with: policygen signoff open CLIENT.yaml ROSTER --release VERSION"
    ),
    "register.lost": "The register is gone, while sheets were made already.",
    "register.empty": "The register is empty, while sheets were made already.",
    "register.lost_hint": (
        "Put a backup back: policygen signoff restore {folder} BACKUP. Is the register "
        "somewhere else? Name it with --register. No backup? Give the folder {signoff} "
        "another name, leave it where it is, and begin again with signoff open: no "
        "number is given out twice."
    ),
    "register.stranger_hint": (
        "Put the right register back: policygen signoff restore {folder} BACKUP. Was "
        "the folder of the client renamed? Give it its old name again."
    ),
    "register.not_opened": "Version {version} was not opened for signing.",
    "register.not_opened_hint": "These were: {known}.",
    "register.no_versions": "none",
    "register.nobody": 'Nobody called "{who}" is in this register.',
    "register.nobody_hint": "Use the whole name, or a document number.",
    "register.near_hint": (
        "Did you mean {near}? Use the whole name or a document number."
    ),
    "register.several": '"{who}" is the name of more than one person.',
    "register.several_hint": "Use one of these instead: {known}.",
    "record.not_issued": "{number} was never issued in this register.",
    "record.not_issued_hint": (
        "The number is of this client, though. Was an old backup restored? Restore a newer "
        "one, or have this person sign a new sheet."
    ),
    "record.misread": ("{number} is not right: its last four characters do not fit."),
    "record.misread_hint": (
        "Look at the sheet again; another client's number fits neither."
    ),
    "record.nobody": 'Nobody called "{who}" has a sheet here.',
    "record.nobody_hint": (
        "Use the whole name as on the sheet, or the document number."
    ),
    "record.several": '"{who}" has more than one sheet here.',
    "record.several_hint": "Use the document number: {numbers}.",
    "record.nobody_named": "Nobody was named.",
    "record.nobody_named_hint": (
        "Give document numbers or names, or a file with --from."
    ),
    "record.closed": "Version {version} was closed.",
    "record.closed_hint": ("Open it again to record more: signoff open ... {version}."),
    "record.needs_witness": "A refusal needs a witness.",
    "record.needs_witness_hint": "Say who saw it, with --witness.",
    "record.needs_reason": "An exemption needs a reason.",
    "record.needs_reason_hint": "Say why, with --reason.",
    "record.was_signed": "{number} is on record as signed.",
    "record.was_withdrawn": "{number} is on record as withdrawn.",
    "record.was_signed_hint": (
        "Is only the date wrong? Give the right one with --on and --correct. Was it not "
        "signed? Withdraw this sheet (policygen signoff record CLIENT.yaml {number} "
        "--withdrawn) and make a new one: policygen signoff open CLIENT.yaml LIST "
        "--release {version}"
    ),
    "record.was_withdrawn_hint": (
        "Nothing more can be recorded on a sheet that was withdrawn. Make a new one for "
        "whoever is on your list and has no valid sheet: policygen signoff open "
        "CLIENT.yaml LIST --release {version}"
    ),
    "record.future": "{day} is still to come.",
    "record.before": "{day} is before the sheet was made ({issued}).",
    "record.day_hint": "Look at the date on the paper.",
    "remind.without": "Without an e-mail address: {names}",
    "audit.whole.one": "The register is whole: {count} event.",
    "audit.whole.other": "The register is whole: {count} events.",
    "audit.altered": "Event {n} was altered.",
    "audit.deleted": "Event {n} was deleted.",
    "audit.inserted": "Event {n} was inserted.",
    "audit.swapped": "Event {n} was swapped with a later one.",
    "audit.cut": "The events from {n} on were cut off: the anchor knows of more.",
    "audit.rewritten": "Event {n} is not the one that the anchor knows.",
    "audit.data_altered": "What event {n} says of a person was altered.",
    "audit.data_deleted": (
        "What event {n} says of a person is gone without an erasure."
    ),
    "register.read_only": "The register can only be read here.",
    "register.read_only_hint": (
        "Ask who manages this machine for the right to write in this folder."
    ),
    "register.not_opened_file": "The register cannot be opened.",
    "register.not_opened_file_hint": (
        "Look whether its folder is there, and whether you may write in it."
    ),
    "register.busy": (
        "Another program has been busy with the register for half a minute."
    ),
    "register.busy_hint": "Wait until it is done and try again.",
    "register.disk": "The disk does not do what it is asked.",
    "register.disk_hint": "Look whether it is full or broken, then try again.",
    "register.damaged": "The file of the register is damaged, or is no register.",
    "register.damaged_hint": "Put a backup in its place: policygen signoff restore.",
    "register.newer": "This register was written by a newer version of the program.",
    "register.newer_hint": "Use that version, or a newer one.",
    "keep.no_anchor": 'There is no anchor in "{text}".',
    "keep.no_anchor_hint": (
        "Give the anchor at the end of a report (12:4f0c...), or the report itself as "
        "Markdown or HTML."
    ),
    "keep.no_backup": "There is no such file.",
    "keep.no_backup_hint": "Look at the name of the backup.",
    "keep.not_whole": "This register is not whole. Event {n} is not what it was.",
    "keep.no_events": "This register is not whole. It has no events.",
    "keep.not_whole_hint": "Use another backup.",
    "keep.stranger": "This is not the register of {client}.",
    "keep.stranger_hint": "Look at the name of the backup.",
    "keep.copied.one": "{path}: {count} event",
    "keep.copied.other": "{path}: {count} events",
    "keep.anchor": (
        "anchor {anchor}\n  Keep it somewhere else: it shows later whether anything in the "
        "register was altered or removed."
    ),
    "keep.aside": "What stood there is now {path}",
    "keep.older.one": (
        "This backup is older than {count} sheet that was made: the register no longer "
        "knows it. Is there a newer backup? Restore that one. If not: the number is not "
        "given out again, and whoever had that sheet gets a new one with: policygen "
        "signoff open CLIENT.yaml LIST --release VERSION"
    ),
    "keep.older.other": (
        "This backup is older than {count} sheets that were made: the register no longer "
        "knows them. Is there a newer backup? Restore that one. If not: the numbers are "
        "not given out again, and whoever had such a sheet gets a new one with: policygen "
        "signoff open CLIENT.yaml LIST --release VERSION"
    ),
    "erase.would": "Would erase: {events}, {sheets}",
    "erase.shared.pdf": (
        "{file} goes too: it has everybody's pages together. To print those of whoever "
        "still has to sign again: policygen signoff open CLIENT.yaml LIST "
        "--release {version} --print name"
    ),
    "erase.shared.csv": (
        "{file} goes too: it is the list of all messages together. To make them again: "
        "policygen signoff mail CLIENT.yaml --release {version}"
    ),
    "erase.replaced": (
        "{file} stays and may still name this person: it is the register that a backup "
        "replaced. Delete it yourself when you no longer need it."
    ),
    "erase.done": "Erased: {events}, {sheets}",
    "erase.events.one": "{count} event",
    "erase.events.other": "{count} events",
    "erase.sheets.one": "{count} sheet",
    "erase.sheets.other": "{count} sheets",
    "erase.kept": "What is known of version {version} has to be kept until {until}.",
    "erase.kept_hint": (
        "Erase after that day, or have whoever decides on it change it: policygen "
        "signoff close ... --keep-until."
    ),
    "close.already": "Version {version} is closed already.",
    "close.done.one": "{version} is closed; {count} person never signed it.",
    "close.done.other": "{version} is closed; {count} people never signed it.",
}
