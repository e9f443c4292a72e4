"""Owns the English sentences about an answers file as a whole."""

TEXTS = {
    "answers.unknown_key": '"{group}" has no key "{key}".',
    "answers.unknown_group": 'There is no group "{group}" in this blueprint.',
    "answers.meant": 'Did you mean "{meant}"?',
    "answers.keys": "The keys are {known}.",
    "answers.groups": "The groups are {known}.",
    "answers.dotted": '"{key}" must stand in its group.',
    "answers.dotted_hint": 'Write "{group}:" and below it, two spaces in, "{name}: ...".',
    "answers.need_group": '"{group}" must be a group of "key: value" lines.',
    "answers.need_group_hint": "Write each key on a line of its own, two spaces in.",
    "answers.need_mapping": "An answers file is made of groups with keys.",
    "answers.need_mapping_hint": 'Begin with "blueprint: " and the name of a blueprint.',
    "answers.no_blueprint": "The file does not say which blueprint it answers.",
    "answers.no_blueprint_hint": (
        'Begin it with "blueprint: " and one of those that "policygen blueprint list" '
        "shows."
    ),
    "answers.other_blueprint": (
        'These are answers to the blueprint "{found}", not to "{expected}".'
    ),
    "answers.other_blueprint_hint": "Build them with the blueprint that they name.",
    "answers.unknown_profile": 'There is no profile "{profile}" in this blueprint.',
    "answers.profiles": "The profiles are {known}.",
    "answers.need_overrides": "Overrides are a list of rules with a reason.",
    "answers.need_overrides_hint": 'Write "- {{rule: ..., reason: ...}}" on each line.',
    "answers.unknown_override": 'There is no rule "{rule}" to override.',
    "answers.leak_override": "A leak cannot be accepted.",
    "answers.leak_override_hint": (
        "Take what may not be seen out of the answer that shows it."
    ),
    "answers.rules": "The rules are {known}.",
    "answers.no_reason": 'The override of "{rule}" has no reason.',
    "answers.no_reason_hint": "Say why you accept it: the decisions memo prints it.",
    "answers.override_twice": '"{rule}" is overridden twice.',
    "answers.override_twice_hint": "Keep one of the two.",
    "answers.need_data": '"{data}" is not KEY=VALUE.',
    "answers.need_data_hint": "Write it such as org.name=Bakery.",
    "answers.data_rows": '"{key}" is a list of rows and cannot be given as KEY=VALUE.',
    "answers.data_rows_hint": "Write it in the answers file, or answer it in the wizard.",
    "answers.missing": "There is no such file.",
    "answers.missing_hint": (
        'Look at the name, or make the file with "policygen wizard {name}".'
    ),
    "answers.missing_brand_hint": "Look at the name that stands after --brand.",
    "answers.folder": "This is a folder, not a file.",
    "answers.folder_hint": "Name the answers file in it, such as {example}.",
    "answers.folder_empty_hint": "Name an answers file; there is none in this folder.",
    "answers.unreadable": "You have no right to read this file.",
    "answers.unreadable_hint": "Ask its owner for the right to read it.",
    "answers.special": "This is no ordinary file.",
    "answers.special_hint": "Name a file with answers.",
    "answers.too_large": "The file is {size} MB; at most {most} MB is read.",
    "answers.too_large_hint": "Remove what does not belong in it.",
    "answers.bad_name": "This cannot be the name of a file.",
    "answers.bad_name_hint": "Name a file with answers.",
    "answers.machine": "The file could not be read: {reason}.",
    "answers.machine_hint": "Look after the disk or the network folder, and try again.",
    "answers.unknown_question": 'There is no question "{key}".',
}
