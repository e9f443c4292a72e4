"""Owns the Dutch sentences that refuse a logo or a colour."""

TEXTS = {
    "looks.not_colour": ('"{raw}" is geen kleur.'),
    "looks.not_colour_hint": ("Schrijf ze als #rrggbb, bijvoorbeeld #1f4d6b."),
    "looks.pale": (
        "De kleur {colour} is op wit niet goed te lezen: het contrast is {ratio} op 1, en {enough} op 1 is nodig."
    ),
    "looks.pale_hint": ("Neem {meant}, de dichtste tint die wel te lezen is."),
    "looks.no_font": ('Er is geen lettertype "{raw}".'),
    "looks.no_font_hint": ("Kies uit {known}."),
    "logo.none": ("Het logo is geen afbeelding die hier kan dienen."),
    "logo.none_hint": ("Bewaar het als PNG, JPEG of SVG, en noem dat bestand."),
    "logo.folder": ("Het logo is een map."),
    "logo.folder_hint": ("Noem de afbeelding erin."),
    "logo.missing": ("Het logo bestaat niet."),
    "logo.missing_hint": (
        "Zet de afbeelding daar, of verbeter het pad; het telt vanaf het bestand waarin het staat."
    ),
    "logo.special": ("Het logo is geen gewoon bestand."),
    "logo.special_hint": ("Noem een bestand met een afbeelding."),
    "logo.heavy": ("Het logo is groter dan 2 MB."),
    "logo.heavy_hint": ("Bewaar een kleinere versie en noem die."),
    "logo.unreadable": ("Het logo kan niet gelezen worden."),
    "logo.unreadable_hint": ("Geef uzelf het recht om het bestand te lezen."),
    "logo.heavy_svg": (
        "Het logo is groter dan 200 kB, en dat is te veel voor een SVG-bestand."
    ),
    "logo.heavy_svg_hint": (
        "Maak het eenvoudiger in uw tekenprogramma, of bewaar het als PNG."
    ),
    "logo.svg_many": ("Het logo heeft meer onderdelen dan een logo nodig heeft."),
    "logo.svg_other": ("Het logo is geen SVG-tekening."),
    "logo.svg_active": (
        "Het logo bevat een element <{what}>, dat iets kan doen of ophalen."
    ),
    "logo.svg_doctype": (
        "Het logo bevat een verklaring van het documenttype (DOCTYPE)."
    ),
    "logo.svg_script": ("Het logo bevat een script in het attribuut {what}."),
    "logo.svg_outside": ("Het logo verwijst naar iets buiten het bestand."),
    "logo.svg_broken": ("Het logo is geen correcte XML."),
    "logo.svg_hint": ("Bewaar het als gewone SVG zonder dat, of als PNG."),
    "logo.damaged": ("Het logo is beschadigd, of lijkt alleen maar op een afbeelding."),
    "logo.damaged_hint": (
        "Open het in een tekenprogramma en bewaar het opnieuw als PNG."
    ),
    "logo.large": ("Het logo meet {pixels} pixels; hoogstens {most} x {most} mag."),
    "logo.huge": ("Het logo heeft veel te veel pixels; hoogstens {most} x {most} mag."),
}
