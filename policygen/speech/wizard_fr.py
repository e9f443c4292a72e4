"""Owns the French words of the wizard."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        # Welcome and the first choices
        "wizard.language.ask": "Français, Nederlands ou English ?",
        "wizard.language.nl": "Nederlands",
        "wizard.language.fr": "Français",
        "wizard.language.en": "English",
        "wizard.not_spoken": "«\u202f{language}\u202f» n’est pas parlé ici. Choisissez parmi {known}.",
        "wizard.welcome": "Bienvenue",
        "wizard.welcome.text": (
            "Nous vous posons environ {count} questions sur votre organisation et "
            "nous en faisons vos documents. {time} Vous "
            "pouvez toujours revenir à la question précédente, ou arrêter et continuer plus "
            "tard : chaque réponse est enregistrée tout de suite. Rien ne quitte cet "
            "ordinateur."
        ),
        "wizard.welcome.short": "Cela prend un petit quart d’heure.",
        "wizard.welcome.long": "Comptez une heure, en une fois ou en plusieurs.",
        "wizard.welcome.back": "Vous revoilà",
        "wizard.welcome.back.text": (
            "Nous continuons avec {file}. Ce que vous avez déjà complété s’y trouve "
            "encore."
        ),
        "wizard.welcome.plain": (
            "Tapez votre réponse et appuyez sur Enter. Enter seul prend ce qui se "
            "trouve entre [crochets]. Tapez < pour revenir d’une question, ? pour une "
            "explication et ! pour enregistrer et arrêter."
        ),
        "wizard.profile.ask": "Qu’est-ce qui vous convient le mieux ?",
        "wizard.profile.help": (
            "Nous complétons alors ce qui est habituel dans une telle organisation. "
            "Vous pouvez encore tout changer."
        ),
        "wizard.profile": "Point de départ",
        # While asking
        "wizard.left.one": "encore environ 1 question",
        "wizard.left.other": "encore environ {count} questions",
        "wizard.left.last": "la dernière question",
        "wizard.example": "Par exemple : {example}",
        "wizard.both_sides": (
            "Chaque choix a ses raisons. Tapez ? pour les avantages et les "
            "inconvénients."
        ),
        "wizard.help.more": "Il y a une suite\u00a0: appuyez encore une fois sur {key}.",
        "wizard.not_asked": (
            "«\u00a0{title}\u00a0» n’est pas demandé maintenant\u00a0: cela dépend d’une autre réponse."
        ),
        "wizard.not_asked.now": (
            "La question vient quand «\u00a0{title}\u00a0» reçoit une autre réponse\u00a0; maintenant\u00a0: {value}."
        ),
        "wizard.optional": (
            "Vous ne savez pas encore ? Laissez vide, vous pourrez le faire plus tard."
        ),
        "wizard.proposal": "Voici notre proposition. Enter la reprend.",
        "wizard.optional.cell": "Ceci peut rester vide.",
        "wizard.later": "Je complète cela plus tard",
        "wizard.yes": "oui",
        "wizard.no": "non",
        "wizard.open": "pas encore complété",
        "wizard.nothing": "aucun",
        "wizard.no_help": "Pour cette question, il n’y a pas d’autre explication.",
        "wizard.first": "C’est la première question. On ne peut pas revenir plus loin.",
        "wizard.first.review": (
            "On ne peut pas revenir plus loin. Pour arrêter, choisissez Enregistrer "
            "et continuer plus tard."
        ),
        "wizard.name_of_person": (
            "Cela ressemble au nom d’une personne. Ici, nous demandons une fonction, "
            "comme {example} : elle dure plus longtemps. Si c’est quand même exact, "
            "appuyez encore une fois sur Entrée."
        ),
        "wizard.again": "Vous avez tapé : {typed}",
        "wizard.answer": "{title} : {value}",
        "wizard.localised": "{ask} ({language})",
        "wizard.localised.note": (
            "Vos documents sortent en plus d’une langue. Enter laisse le texte comme "
            "il est."
        ),
        "wizard.form.job_title": "gérante",
        "wizard.form.date": "1er mars 2027 ou 1/3/2027",
        "wizard.form.email": "info@exemple.be",
        "wizard.form.phone": "081 23 45 67 ou +32 81 23 45 67",
        "wizard.form.url": "www.exemple.be",
        "wizard.form.money": "25 EUR",
        "wizard.form.hours": "lu-ve 9:00-17:00; sa 9:00-12:30",
        "wizard.form.colour": "#7a3b1d",
        "wizard.form.file": "logo.png",
        # Keys of the rich face
        "wizard.keys.next": "Enter suivant",
        "wizard.keys.choose": "flèches choisir",
        "wizard.keys.tick": "espace oui/non",
        "wizard.keys.page": "PageUp/PageDown défiler",
        "wizard.keys.line": "Alt+Enter nouvelle ligne",
        "wizard.keys.back": "Esc retour",
        "wizard.keys.help": "F1 aide",
        "wizard.keys.help.list": "? aide",
        "wizard.keys.leave": "Ctrl+S arrêter",
        # The plain face
        "wizard.plain.one": "Votre choix (numéro)",
        "wizard.plain.many": "Vos choix (numéros séparés par des virgules)",
        "wizard.plain.none": "0 pour aucun",
        "wizard.plain.choose": "Tapez un numéro de 1 à {last}.",
        "wizard.plain.number": (
            "« {typed} » n’est pas dans la liste. Tapez un numéro de 1 à {last}."
        ),
        "wizard.plain.numbers": (
            "« {typed} » n’est pas dans la liste. Tapez des numéros de 1 à {last} "
            "séparés par des virgules, par exemple 1,3."
        ),
        "wizard.plain.required": "Ici, il nous faut une réponse.",
        "wizard.plain.lines": "Une ligne vide termine votre texte.",
        "wizard.plain.clear": "Tapez - pour laisser vide.",
        "wizard.plain.garbled": (
            "Quelques caractères n’ont pas pu être lus. Mettez votre fenêtre en UTF-8 "
            "et retapez la réponse."
        ),
        # Rows
        "wizard.rows.ask": (
            "Cette liste est-elle exacte ? Choisissez ce que vous voulez changer."
        ),
        "wizard.rows.done": "Oui, continuer",
        "wizard.rows.add": "+ Ajouter autre chose",
        "wizard.rows.add.first": "+ Ajouter quelque chose",
        "wizard.rows.number": "{title} {number}",
        "wizard.rows.so_far": "{title} : {cells}",
        "wizard.rows.do": "Que voulez-vous en faire ?",
        "wizard.rows.change": "Changer",
        "wizard.rows.remove": "Enlever",
        "wizard.rows.up": "Monter",
        "wizard.rows.down": "Descendre",
        "wizard.rows.keep": "Laisser ainsi",
        "wizard.rows.empty": "(encore vide)",
        # The client file
        "wizard.named": (
            "Vos réponses sont enregistrées dans {file}, dans le dossier {folder}."
        ),
        "wizard.meanwhile": "Quelqu’un d’autre a aussi modifié ce fichier entre-temps.",
        "wizard.meanwhile.taken": "Ceci a été repris\u00a0:",
        "wizard.meanwhile.kept": "Ici, votre réponse reste\u202f; ce qui s’y trouvait est dans {copy}\u00a0:",
        "wizard.meanwhile.unreadable": "Il n’était plus lisible. Vos réponses s’y trouvent maintenant\u202f; ce qui s’y trouvait est dans {copy}.",
        "wizard.meanwhile.more.one": "Et encore {count} réponse.",
        "wizard.meanwhile.more.other": "Et encore {count} réponses.",
        "wizard.taken.ask": "Il existe déjà un fichier {file}. Que voulez-vous faire ?",
        "wizard.taken.resume": "Continuer avec celui-là",
        "wizard.taken.new": "Créer un nouveau fichier : {file}",
        "wizard.fresh": (
            "{file} n’existe pas encore : nous commençons un nouveau fichier dans le "
            "dossier {folder}. Il apparaît dès que vous complétez quelque chose."
        ),
        "wizard.meant.ask": "{file} n’existe pas. Vouliez-vous dire {near} ?",
        "wizard.meant.yes": "Oui, continuer avec {near}",
        "wizard.meant.no": "Non, commencer un nouveau fichier : {file}",
        "wizard.no_folder": "Le dossier {folder} n’existe pas.",
        "wizard.no_folder.hint": (
            "Créez d’abord le dossier, ou choisissez un autre endroit."
        ),
        # The page to check all answers
        "wizard.review": "Relisez tout",
        "wizard.review.assumed.one": (
            "Ce qui porte un ~, nous l’avons supposé\u00a0: 1 réponse."
        ),
        "wizard.review.assumed.other": (
            "Ce qui porte un ~, nous l’avons supposé\u00a0: {count} réponses."
        ),
        "wizard.review.ask": "Tout est exact ? Choisissez une réponse pour la changer.",
        "wizard.review.build": "Oui, tout est exact : faites les documents",
        "wizard.review.leave": "Enregistrer et continuer plus tard",
        "wizard.review.help": (
            "Ce que nous avons supposé est habituel dans des organisations comme la "
            "vôtre. Choisissez une réponse pour la donner ou la changer ; vous "
            "revenez ensuite ici."
        ),
        "wizard.review.brand": (
            "Ce que vous laissez ouvert sous « Apparence » vient de {file}."
        ),
        "wizard.review.version": (
            "La version {version} est déjà fixée, et peut-être signée. Donnez à ce que "
            "vous changez maintenant un nouveau numéro de version et une nouvelle date "
            "d’entrée en vigueur."
        ),
        # The end
        "wizard.building": "Nous faisons les documents. Cela prend un moment.",
        "wizard.saved": "Tout ce que vous avez complété se trouve dans {file}.",
        "wizard.unsaved": "Il n’y avait encore rien à enregistrer.",
        "wizard.resume": "Pour continuer, tapez :",
        "wizard.outgrown": (
            "Les documents dans {folder} datent d’avant vos changements. Pour les "
            "refaire :"
        ),
        "wizard.start": "Pour recommencer, tapez :",
        "wizard.bye": "À bientôt.",
        "wizard.interrupted": "Interrompu.",
        "wizard.ended": "La saisie s’est arrêtée avant la fin des questions.",
        "wizard.required": "Pas encore de réponse : {title}",
        "wizard.required.hint": (
            "Donnez la réponse avec --data {key}=..., ou enlevez --defaults."
        ),
        "wizard.unknown.ask": "Il n’y a pas de question « {key} ».",
        "wizard.unknown.profile": "Il n’y a pas de profil « {profile} ».",
        "wizard.unknown.profile.hint": "Les profils sont : {known}.",
        "wizard.done": "Voilà : vos documents sont faits",
        "wizard.done.where": "Ils se trouvent dans le dossier {folder} :",
        "wizard.done.next": "Que faire maintenant",
        "wizard.done.read": (
            "Relisez tout, de préférence avec quelqu’un qui connaît bien votre "
            "organisation, et montrez-le à votre juriste ou à votre secrétariat "
            "social si vous en avez un."
        ),
        "wizard.done.version": (
            "Les documents portent encore la version {version}, mais celle-ci est déjà "
            "fixée et leur contenu a changé. Augmentez le numéro et la date :"
        ),
        "wizard.done.assumed.one": (
            "Nous avons supposé 1 réponse. Vérifiez-la avant que quelqu’un signe :"
        ),
        "wizard.done.assumed.other": (
            "Nous avons supposé {count} réponses. Vérifiez-les avant que quelqu’un "
            "signe :"
        ),
        "wizard.done.release": (
            "Ces documents sont des projets, qui changent à chaque modification. Figez "
            "donc d’abord la version que tout le monde signera :"
        ),
        "wizard.done.signed": (
            "Créez une liste, notez-y qui signe, puis créez pour chaque personne son "
            "propre exemplaire à imprimer et à signer ({titles}) :"
        ),
        "wizard.done.roster": "personnel.xlsx",
        "wizard.done.public": (
            "Mettez sur votre site web et faites un lien depuis chaque canal : "
            "{titles}."
        ),
        "wizard.done.staff": (
            "Donnez à toutes les personnes qui travaillent chez vous : {titles}."
        ),
        "wizard.done.restricted": (
            "Seulement pour les personnes qui travaillent avec, pas pour "
            "l’extérieur : {titles}."
        ),
        "wizard.done.findings.one": "Il reste 1 point à regarder :",
        "wizard.done.findings.other": "Il reste {count} points à regarder :",
        "wizard.done.change": "Vous pouvez toujours changer quelque chose :",
        "wizard.done.unbuilt": (
            "Vos réponses sont enregistrées, mais les documents n’ont pas pu être faits."
        ),
    }
)
