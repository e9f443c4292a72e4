"""Owns the French sentences about lists of people: what they hold, what to mend."""

TEXTS = {
    "roster.read.one": "{file}\u00a0: {form}, {count} ligne",
    "roster.read.other": "{file}\u00a0: {form}, {count} lignes",
    "roster.more.one": "  … et encore {count} ligne",
    "roster.more.other": "  … et encore {count} lignes",
    "roster.unused": "non utilisé\u00a0: {columns}",
    "roster.unnamed": "colonne {letter} (sans titre)",
    "roster.field.name": "nom",
    "roster.field.first_name": "prénom",
    "roster.field.last_name": "nom de famille",
    "roster.field.function": "fonction",
    "roster.field.entity": "établissement",
    "roster.field.department": "service",
    "roster.field.language": "langue",
    "roster.field.personnel_number": "numéro de personnel",
    "roster.field.email": "adresse e-mail",
    "roster.field.worker": "statut",
    "roster.field.number": "numéro de document",
    "roster.field.outcome": "résultat",
    "roster.field.day": "date",
    "roster.field.witness": "témoin",
    "roster.field.reason": "motif",
    "roster.option": "«\u202f{text}\u202f» ne dit pas quelle colonne contient quoi.",
    "roster.option_hint": "Écrivez par exemple nom=Qui. Vous avez le choix entre\u00a0: {known}.",
    "roster.option_near_hint": (
        "Vouliez-vous dire «\u202f{near}\u202f»\u202f? Écrivez par exemple nom=Qui. Vous "
        "avez le choix entre\u00a0: {known}."
    ),
    "roster.nobody_file": "Il n’y a personne dans ce fichier.",
    "roster.nobody": "Il n’y a personne sur cette liste.",
    "roster.many_rows": "Cette liste a plus de {most}\u202f000 lignes.",
    "roster.many_columns": "Cette liste a plus de {most} colonnes.",
    "roster.many_bytes": "Cette liste dépasse {most} Mo.",
    "roster.many_hint": (
        "Divisez-la, ou enlevez ce qui ne concerne pas les personnes qui signent."
    ),
    "roster.old_excel": (
        "C’est un ancien fichier Excel (.xls), ou un mot de passe le protège\u202f; il ne "
        "peut pas être lu comme une liste."
    ),
    "roster.pdf": "C’est un PDF\u202f; il ne peut pas être lu comme une liste.",
    "roster.save_hint": "Enregistrez-le en XLSX ou en CSV, sans mot de passe.",
    "roster.no_text": "Ce n’est pas un fichier texte avec une ligne par personne.",
    "roster.no_text_hint": "Enregistrez la liste en XLSX ou en CSV.",
    "roster.cells": "À partir d’ici, on ne voit plus où commence et finit une cellule.",
    "roster.cells_hint": (
        'Un guillemet (") est peut-être resté ouvert\u00a0: regardez cette ligne.'
    ),
    "roster.workbook": "Ce classeur ne peut pas être lu.",
    "roster.workbook_hint": (
        "Ouvrez-le dans Excel ou LibreOffice et enregistrez-le de nouveau en XLSX."
    ),
    "roster.harm.parts": (
        "Ce classeur compte plus de {most} éléments\u202f; il n’est donc pas ouvert."
    ),
    "roster.harm.no_excel": (
        "Ce n’est pas un fichier Excel (XLSX)\u202f; il n’est donc pas ouvert."
    ),
    "roster.harm.macros": (
        "Ce classeur contient des macros\u202f; il n’est donc pas ouvert."
    ),
    "roster.harm.large": (
        "Ce classeur est bien plus grand à l’intérieur qu’il n’y paraît\u202f; il n’est "
        "donc pas ouvert."
    ),
    "roster.harm.definitions": (
        "Ce classeur contient des définitions dont aucun fichier Excel n’a besoin\u202f; "
        "il n’est donc pas ouvert."
    ),
    "roster.harm_hint": (
        "Copiez les lignes dans un nouveau classeur et enregistrez celui-ci en XLSX."
    ),
    "roster.no_column": "Il n’y a pas de colonne «\u202f{title}\u202f».",
    "roster.no_column_hint": "Les colonnes sont\u00a0: {titles}.",
    "roster.who": (
        "Aucune colonne ne dit de qui il s’agit. Les colonnes sont\u00a0: {titles}."
    ),
    "roster.who_hint": 'Dites laquelle, par exemple --column "nom=Qui".',
    "roster.who_back_hint": (
        "Écrivez «\u202fNuméro de document\u202f» ou «\u202fNom\u202f» au-dessus de la "
        "colonne qui le dit."
    ),
    "roster.extra": (
        "Sur cette ligne, il n’y a pas de titre au-dessus de «\u202f{text}\u202f»."
    ),
    "roster.extra_hint": (
        "Donnez un titre à cette colonne, ou videz la cellule. Un texte s’est-il retrouvé "
        'dans deux cellules\u202f? Mettez-le entre guillemets (").'
    ),
    "roster.no_name": "Il n’y a pas de nom sur cette ligne.",
    "roster.no_name_hint": "Complétez le nom, ou enlevez la ligne.",
    "roster.example": "C’est l’exemple de la liste à remplir.",
    "roster.example_hint": "Enlevez cette ligne.",
    "roster.long": "«\u202f{heading}\u202f» compte plus de {most} caractères.",
    "roster.hidden": (
        "«\u202f{heading}\u202f» contient un signe invisible qui inverse le sens de "
        "l’écriture."
    ),
    "roster.unprintable": (
        "«\u202f{heading}\u202f» contient un signe qui ne peut pas être imprimé."
    ),
    "roster.lost": (
        "«\u202f{heading}\u202f» a perdu une lettre à l’enregistrement du fichier."
    ),
    "roster.lines": "«\u202f{heading}\u202f» occupe plusieurs lignes.",
    "roster.retype_hint": "Tapez-le de nouveau dans la liste.",
    "roster.email": "«\u202f{text}\u202f» n’est pas une adresse e-mail.",
    "roster.email_hint": "Corrigez-la, ou videz la cellule.",
    "roster.worker": "«\u202f{text}\u202f» n’est pas un statut que nous connaissons.",
    "roster.worker_hint": (
        "Utilisez un de ces mots\u00a0: travailleur, responsable, intérimaire, "
        "indépendant, stagiaire, bénévole, administrateur. Une cellule vide veut dire "
        "travailleur."
    ),
    "roster.no_language": "Il n’y a pas de langue sur cette ligne.",
    "roster.no_language_hint": (
        "Complétez-la, ou donnez-en une pour toutes ces lignes avec --language."
    ),
    "roster.language": "«\u202f{text}\u202f» n’est pas une langue que nous connaissons.",
    "roster.language_hint": "Utilisez nl, fr, en ou de.",
    "roster.twice": "{name} figure aussi à la ligne {row} ({other}).",
    "roster.twice_hint": (
        "Gardez-en une\u202f; un numéro de personnel distingue les homonymes."
    ),
    "roster.dates": (
        "La colonne «\u202f{title}\u202f» contient des dates («\u202f{text}\u202f»), mais rien ne dit si "
        "ce sont celles des signatures."
    ),
    "roster.dates_hint": (
        "Écrivez «\u202fDate\u202f» au-dessus de la colonne avec les dates des signatures, ou "
        "donnez avec --on une seule date pour toutes les lignes. Rien n’est encore noté."
    ),
    "roster.outcome": "«\u202f{text}\u202f» n’est pas un résultat que nous connaissons.",
    "roster.outcome_hint": "Utilisez signé, refusé, dispensé ou retiré.",
    "roster.whose": "Cette ligne ne dit pas à qui est l’exemplaire.",
    "roster.whose_hint": "Complétez le numéro ou le nom.",
    "roster.form": "Une liste du personnel est un fichier CSV ou XLSX.",
    "roster.form_hint": "Donnez-lui un nom comme liste.xlsx.",
    "roster.there": "Ce fichier existe déjà.",
    "roster.there_hint": "Choisissez un autre nom.",
}
