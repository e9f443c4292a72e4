"""Owns the English sentences about disks, files that cannot be read, and stopping."""

_OWN = "For a folder of your own, write its path with a slash, such as ./my-blueprint."

TEXTS = {
    "disk.full": "The disk is full.",
    "disk.full_hint": "Make room and try again.",
    "disk.no_right": "There is no right to write here.",
    "disk.no_right_hint": (
        "Choose another folder with -o, or ask who manages this machine."
    ),
    "disk.read_only": "This disk can only be read.",
    "disk.read_only_hint": "Choose another folder with -o.",
    "disk.in_the_way": "A file stands where a folder is needed.",
    "disk.in_the_way_hint": "Move it away, or choose another folder with -o.",
    "disk.too_long": "The path is too long for this system.",
    "disk.too_long_hint": "Choose a folder with a shorter path with -o.",
    "disk.other": "The system says: {reason}.",
    "disk.other_hint": "Choose another folder with -o, or try again.",
    "disk.root_link": "The output folder is a link.",
    "disk.root_file": "The output is not a folder.",
    "disk.root_place": "This folder is not meant for output.",
    "disk.root_hint": "Name a folder of its own with -o, such as -o output.",
    "disk.there_already": "This is there already, and it never changes.",
    "yaml.empty": "The file is empty.",
    "yaml.empty_hint": "Run the wizard, or copy one of the examples.",
    "yaml.not_utf8": "The file is not UTF-8 text.",
    "yaml.not_utf8_hint": "Save it again with the encoding UTF-8.",
    "yaml.tab": "The line begins with a tab.",
    "yaml.tab_hint": "Use spaces to indent.",
    "yaml.key": "A key must be a single word.",
    "yaml.key_hint": "Put the text between quotes.",
    "yaml.merge": "Merge keys (<<) are not read here.",
    "yaml.merge_hint": "Write the lines out.",
    "yaml.twice": '"{name}" stands here for the second time.',
    "yaml.twice_hint": "Keep one of the two; the first is on line {first}.",
    "yaml.anchor": (
        "The file uses an anchor or alias (& or *), which is not read here."
    ),
    "yaml.anchor_hint": "Write the text out in full.",
    "yaml.tag": "The file uses a tag (!), which is not read here.",
    "yaml.tag_hint": "Put the value between quotes.",
    "yaml.deep": "The file uses more than {most} levels, which is not read here.",
    "yaml.deep_hint": "Nest less deeply.",
    "yaml.wrong.colon": "This is not valid YAML: a colon stands where there can be none.",
    "yaml.wrong.no_colon": "This is not valid YAML: a key without a colon after it.",
    "yaml.wrong.column": (
        "This is not valid YAML: this line does not start below the others of its group."
    ),
    "yaml.wrong.bracket": "This is not valid YAML: a bracket is not closed.",
    "yaml.wrong.quote": "This is not valid YAML: a quotation mark is not closed.",
    "yaml.wrong.sign": (
        "This is not valid YAML: a text cannot begin with this character."
    ),
    "yaml.wrong.second": "This is not valid YAML: there is a second document.",
    "yaml.wrong.escape": (
        "This is not valid YAML: what stands after a backslash cannot be read."
    ),
    "yaml.wrong.control": (
        "This is not valid YAML: it holds a character that cannot be seen."
    ),
    "yaml.wrong.dash": (
        "This is not valid YAML: a dash stands where no list can begin."
    ),
    "yaml.wrong.other": ("This is not valid YAML: what stands here cannot be read."),
    "yaml.wrong_hint": (
        "Look at this line and the one above it: a colon needs a space after it, lines of "
        "one group start in the same column, and text with : or # goes between quotes."
    ),
    "blueprint.none": 'There is no blueprint "{name}".',
    "blueprint.none_hint": f"Known are: {{known}}. {_OWN}",
    "blueprint.near_hint": f'Did you mean "{{near}}"? Known are: {{known}}. {_OWN}',
    "blueprint.nothing_hint": f"None came along. {_OWN}",
    "blueprint.no_folder": 'There is no blueprint "{name}": {path} does not exist.',
    "blueprint.greedy": (
        "The blueprint asked for too much time or memory and was stopped."
    ),
    "blueprint.greedy_hint": "Look for endless loops or giant texts in its templates.",
    "machine.pdf_stopped": "A process that draws PDF files was stopped.",
    "machine.pdf_stopped_hint": "Is there enough memory? Try again with --jobs 1.",
    "machine.no_pango": "PDF files cannot be made: Pango is missing on this machine.",
    "machine.no_pango_hint": (
        "Install it: {install}\n"
        "    Markdown and HTML can be made without: --format md --format html"
    ),
    "machine.sheets_stopped": "A process that makes sheets was stopped.",
    "machine.sheets_stopped_hint": (
        "Start again: what is finished stays. Try --jobs 1."
    ),
    "machine.stopped": "Stopped. Run the same command again to go on.",
    "machine.bug": (
        "This is a mistake in policygen itself ({what}).\n"
        "Run the same command with: policygen --debug ... and send what it prints."
    ),
    "doctor.part": "{name}: {detail}",
    "doctor.fine": ("ok"),
    "doctor.lacking": ("missing"),
    "doctor.program": ("Program"),
    "doctor.program.found": ("policygen {version} on Python {python}"),
    "doctor.pango": ("Pango (for PDF)"),
    "doctor.pango.found": ("found"),
    "doctor.pango.missing": ("PDF cannot be made, HTML and Markdown can ({reason})"),
    "doctor.harfbuzz": ("HarfBuzz subsetter (for PDF)"),
    "doctor.harfbuzz.missing": ("not found; PDF files come out slower and larger"),
    "doctor.blueprints": ("Blueprints"),
    "doctor.blueprints.none": ("none in {folder}"),
    "doctor.blueprints.remedy": (
        "Install policygen again: pip install --force-reinstall policygen"
    ),
}
