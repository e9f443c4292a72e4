"""Owns the French sentences of the register: what is recorded, found and refused."""

TEXTS = {
    "register.none": (
        "Il n’y a pas encore de registre : rien n’a été ouvert à la signature."
    ),
    "register.none_hint": (
        "Commencez par : policygen signoff open CLIENT.yaml LISTE --release VERSION"
    ),
    "register.lost": (
        "Le registre a disparu, alors que des exemplaires existent déjà."
    ),
    "register.empty": "Le registre est vide, alors que des exemplaires existent déjà.",
    "register.lost_hint": (
        "Remettez une sauvegarde en place : policygen signoff restore {folder} "
        "SAUVEGARDE. Le registre se trouve ailleurs ? Indiquez-le avec --register. Pas "
        "de sauvegarde ? Donnez un autre nom au dossier {signoff} sans le "
        "déplacer, puis recommencez avec signoff open\u00a0: aucun numéro n’est donné deux "
        "fois."
    ),
    "register.stranger_hint": (
        "Remettez le bon registre en place : policygen signoff restore {folder} "
        "SAUVEGARDE. Le dossier du client a changé de nom ? Rendez-lui l’ancien."
    ),
    "register.not_opened": ("La version {version} n’a pas été ouverte à la signature."),
    "register.not_opened_hint": "Versions ouvertes : {known}.",
    "register.no_versions": "aucune",
    "register.nobody": "Personne ne s’appelle « {who} » dans ce registre.",
    "register.nobody_hint": "Utilisez le nom complet ou un numéro de document.",
    "register.near_hint": (
        "Vouliez-vous dire {near}\u202f? Utilisez le nom complet ou un numéro de document."
    ),
    "register.several": "Plusieurs personnes s’appellent « {who} ».",
    "register.several_hint": "Utilisez plutôt l’un de ces numéros : {known}.",
    "record.not_issued": (
        "Le numéro {number} n’a jamais été attribué dans ce registre."
    ),
    "record.not_issued_hint": (
        "Le numéro est pourtant bien de ce client. Une ancienne sauvegarde a-t-elle été "
        "remise en place\u202f? Remettez-en une plus récente, ou faites signer un nouvel "
        "exemplaire à cette personne."
    ),
    "record.misread": (
        "Le numéro {number} n’est pas correct : les quatre derniers "
        "caractères ne vont pas avec le reste."
    ),
    "record.misread_hint": (
        "Regardez encore une fois la feuille ; le numéro d’un autre client ne "
        "va pas non plus."
    ),
    "record.nobody": (
        "Personne ne s’appelle « {who} » parmi les feuilles de ce registre."
    ),
    "record.nobody_hint": (
        "Utilisez le nom complet tel qu’il figure sur la feuille, ou le "
        "numéro de document."
    ),
    "record.several": "Il y a ici plus d’une feuille pour « {who} ».",
    "record.several_hint": "Utilisez le numéro de document : {numbers}.",
    "record.nobody_named": "Vous n’avez nommé personne.",
    "record.nobody_named_hint": (
        "Donnez des numéros de document ou des noms, ou un fichier avec --from."
    ),
    "record.closed": "La version {version} est clôturée.",
    "record.closed_hint": (
        "Rouvrez-la pour noter autre chose : signoff open ... {version}."
    ),
    "record.needs_witness": "Un refus demande un témoin.",
    "record.needs_witness_hint": "Dites qui était présent, avec --witness.",
    "record.needs_reason": "Une dispense demande une raison.",
    "record.needs_reason_hint": "Dites pourquoi, avec --reason.",
    "record.was_signed": "Le numéro {number} est déjà noté comme signé.",
    "record.was_withdrawn": "Le numéro {number} est déjà noté comme retiré.",
    "record.was_signed_hint": (
        "Seule la date est fausse\u202f? Donnez la bonne avec --on et --correct. La "
        "feuille n’a pas été signée\u202f? Retirez-la (policygen signoff record CLIENT.yaml "
        "{number} --withdrawn) et faites-en une nouvelle\u00a0: policygen signoff open "
        "CLIENT.yaml LISTE --release {version}"
    ),
    "record.was_withdrawn_hint": (
        "On ne peut plus rien noter sur une feuille retirée. Faites-en une nouvelle "
        "pour qui est sur votre liste et n’a pas de feuille valable\u00a0: policygen "
        "signoff open CLIENT.yaml LISTE --release {version}"
    ),
    "record.future": "Le {day} est encore à venir.",
    "record.before": (
        "Le {day} vient avant le jour où la feuille a été faite ({issued})."
    ),
    "record.day_hint": "Regardez la date sur le papier.",
    "remind.without": "Sans adresse e-mail : {names}",
    "audit.whole.one": "Le registre est intact : {count} événement.",
    "audit.whole.other": "Le registre est intact : {count} événements.",
    "audit.altered": "L’événement {n} a été modifié.",
    "audit.deleted": "L’événement {n} a été supprimé.",
    "audit.inserted": "L’événement {n} a été inséré.",
    "audit.swapped": "L’événement {n} a été échangé avec un autre, plus récent.",
    "audit.cut": (
        "Les événements à partir du {n} ont été retirés : l’ancre en connaît plus."
    ),
    "audit.rewritten": "L’événement {n} n’est pas celui que l’ancre connaît.",
    "audit.data_altered": ("Ce que l’événement {n} dit d’une personne a été modifié."),
    "audit.data_deleted": (
        "Ce que l’événement {n} dit d’une personne a disparu sans avoir été effacé."
    ),
    "register.read_only": "On ne peut pas écrire ici dans le registre.",
    "register.read_only_hint": (
        "Demandez à la personne qui gère cet ordinateur le droit d’écrire dans ce dossier."
    ),
    "register.not_opened_file": "Le registre ne peut pas être ouvert.",
    "register.not_opened_file_hint": (
        "Vérifiez que son dossier existe et que vous pouvez y écrire."
    ),
    "register.busy": (
        "Un autre programme est occupé avec le registre depuis une demi-minute."
    ),
    "register.busy_hint": "Attendez qu’il ait fini, puis réessayez.",
    "register.disk": "Le disque ne fait pas ce qu’on lui demande.",
    "register.disk_hint": "Regardez s’il est plein ou en panne, puis réessayez.",
    "register.damaged": (
        "Le fichier du registre est endommagé, ou n’est pas un registre."
    ),
    "register.damaged_hint": (
        "Mettez une sauvegarde à sa place : policygen signoff restore."
    ),
    "register.newer": "Ce registre a été créé avec une version plus récente du programme.",
    "register.newer_hint": "Utilisez cette version, ou une plus récente encore.",
    "keep.no_anchor": "Il n’y a pas d’ancre dans « {text} ».",
    "keep.no_anchor_hint": (
        "Donnez l’ancre qui figure à la fin d’un rapport (12:4f0c...), ou le rapport "
        "même en Markdown ou en HTML."
    ),
    "keep.no_backup": "Ce fichier n’existe pas.",
    "keep.no_backup_hint": "Vérifiez le nom de la sauvegarde.",
    "keep.not_whole": (
        "Ce registre n’est pas intact. L’événement {n} n’est plus ce qu’il était."
    ),
    "keep.no_events": "Ce registre n’est pas intact. Il ne contient aucun événement.",
    "keep.not_whole_hint": "Utilisez une autre sauvegarde.",
    "keep.stranger": "Ce n’est pas le registre de {client}.",
    "keep.stranger_hint": "Vérifiez le nom de la sauvegarde.",
    "keep.copied.one": "{path} : {count} événement",
    "keep.copied.other": "{path} : {count} événements",
    "keep.anchor": (
        "ancre {anchor}\n  Gardez-la à un autre endroit\u00a0: elle permet de voir plus tard "
        "si quelque chose a été modifié ou supprimé dans le registre."
    ),
    "keep.aside": "Ce qui se trouvait là s’appelle maintenant {path}",
    "keep.older.one": (
        "Cette sauvegarde est plus ancienne que {count} exemplaire déjà fait\u00a0: le "
        "registre ne le connaît plus. Vous avez une sauvegarde plus récente\u202f? Remettez "
        "plutôt celle-là. Sinon\u00a0: le numéro n’est pas donné une seconde fois, et qui "
        "avait cet exemplaire en reçoit un nouveau avec\u00a0: policygen signoff open "
        "CLIENT.yaml LISTE --release VERSION"
    ),
    "keep.older.other": (
        "Cette sauvegarde est plus ancienne que {count} exemplaires déjà faits\u00a0: le "
        "registre ne les connaît plus. Vous avez une sauvegarde plus récente\u202f? "
        "Remettez plutôt celle-là. Sinon\u00a0: les numéros ne sont pas donnés une seconde "
        "fois, et qui avait un de ces exemplaires en reçoit un nouveau avec\u00a0: "
        "policygen signoff open CLIENT.yaml LISTE --release VERSION"
    ),
    "erase.would": "Serait effacé : {events}, {sheets}",
    "erase.shared.pdf": (
        "{file} disparaît aussi\u00a0: il réunit les pages de tout le monde. Pour réimprimer "
        "celles de qui doit encore signer\u00a0: policygen signoff open CLIENT.yaml LISTE "
        "--release {version} --print name"
    ),
    "erase.shared.csv": (
        "{file} disparaît aussi\u00a0: c’est la liste de tous les messages. Pour les "
        "refaire\u00a0: policygen signoff mail CLIENT.yaml --release {version}"
    ),
    "erase.replaced": (
        "{file} reste en place et peut encore nommer cette personne\u00a0: c’est le "
        "registre qu’une sauvegarde a remplacé. Supprimez-le vous-même quand vous "
        "n’en avez plus besoin."
    ),
    "erase.done": "Effacé : {events}, {sheets}",
    "erase.events.one": "{count} événement",
    "erase.events.other": "{count} événements",
    "erase.sheets.one": "{count} exemplaire",
    "erase.sheets.other": "{count} exemplaires",
    "erase.kept": (
        "Ce qu’on sait de la version {version} doit être conservé jusqu’au {until} inclus."
    ),
    "erase.kept_hint": (
        "Effacez après ce jour, ou faites changer ce jour par la personne qui en décide"
        " : policygen signoff close ... --keep-until."
    ),
    "close.already": "La version {version} est déjà clôturée.",
    "close.done.one": (
        "La version {version} est clôturée ; {count} personne ne l’a jamais signée."
    ),
    "close.done.other": (
        "La version {version} est clôturée ; {count} personnes ne l’ont jamais signée."
    ),
}
