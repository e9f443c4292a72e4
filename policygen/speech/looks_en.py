"""Owns the English sentences that refuse a logo or a colour."""

TEXTS = {
    "looks.not_colour": ('"{raw}" is not a colour.'),
    "looks.not_colour_hint": ("Write it as #rrggbb, for instance #1f4d6b."),
    "looks.pale": (
        "The colour {colour} cannot be read well on white: its contrast is {ratio} to 1, and {enough} to 1 is needed."
    ),
    "looks.pale_hint": ("Use {meant}, the nearest shade that can be read."),
    "looks.no_font": ('There is no font "{raw}".'),
    "looks.no_font_hint": ("Choose one of: {known}."),
    "logo.none": ("The logo is not a picture that can be used."),
    "logo.none_hint": ("Save it as PNG, JPEG or SVG, and name that file."),
    "logo.folder": ("The logo is a folder."),
    "logo.folder_hint": ("Name the picture inside it."),
    "logo.missing": ("The logo does not exist."),
    "logo.missing_hint": (
        "Put the picture there, or mend the path; it counts from the file with it."
    ),
    "logo.special": ("The logo is not a plain file."),
    "logo.special_hint": ("Name a picture file."),
    "logo.heavy": ("The logo is larger than 2 MB."),
    "logo.heavy_hint": ("Save a smaller copy and name that."),
    "logo.unreadable": ("The logo cannot be read."),
    "logo.unreadable_hint": ("Give yourself the right to read the file."),
    "logo.heavy_svg": (
        "The logo is larger than 200 kB, which is too much for an SVG file."
    ),
    "logo.heavy_svg_hint": ("Simplify it in your drawing program, or save it as PNG."),
    "logo.svg_many": ("The logo has more parts than a logo needs."),
    "logo.svg_other": ("The logo is not an SVG drawing."),
    "logo.svg_active": (
        "The logo holds a <{what}> element, which can act or fetch things."
    ),
    "logo.svg_doctype": ("The logo holds a document type declaration (DOCTYPE)."),
    "logo.svg_script": ("The logo holds a script in the attribute {what}."),
    "logo.svg_outside": ("The logo refers to something outside the file."),
    "logo.svg_broken": ("The logo is not well-formed XML."),
    "logo.svg_hint": ("Save it as plain SVG without that, or as PNG."),
    "logo.damaged": ("The logo is damaged, or only looks like a picture."),
    "logo.damaged_hint": ("Open it in a drawing program and save it again as PNG."),
    "logo.large": (
        "The logo measures {pixels} pixels; at most {most} x {most} is allowed."
    ),
    "logo.huge": (
        "The logo measures far too many pixels; at most {most} x {most} is allowed."
    ),
}
