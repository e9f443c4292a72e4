"""Owns the French sentences that refuse a logo or a colour."""

TEXTS = {
    "looks.not_colour": ("«\u00a0{raw}\u00a0» n’est pas une couleur."),
    "looks.not_colour_hint": ("Écrivez-la comme #rrggbb, par exemple #1f4d6b."),
    "looks.pale": (
        "La couleur {colour} ne se lit pas bien sur du blanc\u00a0: le contraste est de {ratio} pour 1, alors qu’il faut {enough} pour 1."
    ),
    "looks.pale_hint": ("Prenez {meant}, la nuance la plus proche qui se lit bien."),
    "looks.no_font": ("Il n’y a pas de police «\u00a0{raw}\u00a0»."),
    "looks.no_font_hint": ("Choisissez parmi {known}."),
    "logo.none": ("Le logo n’est pas une image qui puisse servir ici."),
    "logo.none_hint": ("Enregistrez-le en PNG, JPEG ou SVG, et citez ce fichier."),
    "logo.folder": ("Le logo est un dossier."),
    "logo.folder_hint": ("Citez l’image qui s’y trouve."),
    "logo.missing": ("Le logo n’existe pas."),
    "logo.missing_hint": (
        "Mettez l’image là, ou corrigez le chemin\u00a0; il part du fichier qui le cite."
    ),
    "logo.special": ("Le logo n’est pas un fichier ordinaire."),
    "logo.special_hint": ("Citez un fichier d’image."),
    "logo.heavy": ("Le logo dépasse 2 Mo."),
    "logo.heavy_hint": ("Enregistrez une copie plus petite et citez-la."),
    "logo.unreadable": ("Le logo ne peut pas être lu."),
    "logo.unreadable_hint": ("Donnez-vous le droit de lire le fichier."),
    "logo.heavy_svg": ("Le logo dépasse 200 ko, c’est trop pour un fichier SVG."),
    "logo.heavy_svg_hint": (
        "Simplifiez-le dans votre logiciel de dessin, ou enregistrez-le en PNG."
    ),
    "logo.svg_many": ("Le logo a plus d’éléments qu’il n’en faut pour un logo."),
    "logo.svg_other": ("Le logo n’est pas un dessin SVG."),
    "logo.svg_active": (
        "Le logo contient un élément <{what}>, qui peut agir ou aller chercher quelque chose."
    ),
    "logo.svg_doctype": (
        "Le logo contient une déclaration de type de document (DOCTYPE)."
    ),
    "logo.svg_script": ("Le logo contient un script dans l’attribut {what}."),
    "logo.svg_outside": ("Le logo renvoie à quelque chose en dehors du fichier."),
    "logo.svg_broken": ("Le logo n’est pas du XML bien formé."),
    "logo.svg_hint": ("Enregistrez-le en SVG simple sans cela, ou en PNG."),
    "logo.damaged": ("Le logo est abîmé, ou n’a que l’apparence d’une image."),
    "logo.damaged_hint": (
        "Ouvrez-le dans un logiciel de dessin et enregistrez-le à nouveau en PNG."
    ),
    "logo.large": (
        "Le logo mesure {pixels} pixels\u00a0; le maximum est de {most} x {most}."
    ),
    "logo.huge": (
        "Le logo a beaucoup trop de pixels\u00a0; le maximum est de {most} x {most}."
    ),
}
