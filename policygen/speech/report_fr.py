"""Owns the French sentences around what a build or a check says of a client."""

TEXTS = {
    "place.reply": "modèle de réponse {reply}",
    "report.clean": "rien à corriger",
    "report.count.error": "{count} à corriger",
    "report.count.warning": "{count} à décider",
    "report.count.info": "{count} bon à savoir",
    "report.head.error": "À corriger avant de publier ou de signer ({count})",
    "report.head.warning": "À décider en connaissance de cause ({count})",
    "report.head.info": "Bon à savoir ({count})",
    "report.head.accepted": "Accepté, avec une raison ({count})",
    "report.question.one": "Question :",
    "report.question.other": "Questions :",
    "report.place": "Où :",
    "report.todo": "À faire :",
    "report.source": "Source :",
    "report.reason": "Raison :",
    "report.more.one": "Et encore {count} point à corriger.",
    "report.more.other": "Et encore {count} points à corriger.",
    "report.all": "Tout ce que dit le contrôle ({counted}) :",
    "report.keep": (
        "Un point est voulu ainsi ? Donnez votre raison, et il ne compte plus. "
        "Par exemple avec :"
    ),
    "accept.hole": "Ce qui n’est pas encore complété ne peut pas être accepté.",
    "accept.hole_hint": "Complétez-le : policygen check {file} dit avec quelle commande.",
    "accept.ask": "Pourquoi est-ce voulu ainsi ?",
    "accept.done": (
        "Noté dans {file} : {rule} ne compte plus. Le contrôle le mentionne "
        "encore, avec votre raison."
    ),
    "accept.see_check": ("Cette commande montre les codes : policygen check {file}"),
    "idle.message": (
        "Une raison est donnée pour accepter {rule} (« {reason} »), "
        "mais cette règle n’a rien à signaler pour le moment."
    ),
    "idle.hint": (
        "Retirez-la sous overrides. Si la règle signale un jour autre chose, "
        "vous voudrez le savoir."
    ),
    "print.message": (
        "Un PDF ne peut pas montrer {letters} : aucune police fournie ne le contient."
    ),
    "print.template": "Il se trouve dans un modèle du blueprint.",
    "print.leave": (
        "Supprimez-le, ou ne faites pas de PDF (--format md --format html)."
    ),
    "print.plain": (
        "Utilisez des lettres ordinaires ({plain}), ou ne faites pas de PDF "
        "(--format md --format html)."
    ),
    "build.made.one": "{client} : {count} fichier créé dans {folder}",
    "build.made.other": "{client} : {count} fichiers créés dans {folder}",
    "build.unchanged.one": "{client} : {count} fichier inchangé dans {folder}",
    "build.unchanged.other": "{client} : {count} fichiers inchangés dans {folder}",
    "build.archive": "archive zip : {path}",
    "build.namesake": (
        "{folder} vient déjà de {other}, et un nom ne sert qu’à un seul client."
    ),
    "build.namesake_hint": (
        "Donnez un autre nom à l’un des deux, ou choisissez un autre dossier avec -o."
    ),
    "build.same_folder": (
        "Ce client recevrait le même dossier que {other} : {folder}."
    ),
    "build.no_folder": ("{folder} gêne : ce n’est pas un dossier."),
    "build.no_pack": (
        "{folder} contient des fichiers qui ne forment pas un dossier de client."
    ),
    "build.link": ("{folder} gêne : c’est un lien."),
    "build.in_the_way_hint": ("Déplacez-le, ou choisissez un autre dossier avec -o."),
    "build.review_alone": (
        "Une édition de relecture se fait en HTML et en PDF, pour "
        "vous seul\u00a0: n’ajoutez ni --zip ni un autre --format."
    ),
    "build.stale": "{path} est plus ancien que ces documents. Renouvelez-le avec :",
    "build.old_archive": "{path} est encore l’ancien, du {date}",
    "build.kept.one": "{count} autre fichier de ce dossier reste tel quel.",
    "build.kept.other": "{count} autres fichiers de ce dossier restent tels quels.",
    "build.removed": (
        "Retiré, car fait avec d’autres réponses ou une autre version : {names}. "
        "Ceci refait tout le dossier :"
    ),
    "build.others": "{count} de plus",
    "build.state.made": "créé",
    "build.state.unchanged": "inchangé",
    "build.state.mend": "à corriger",
    "build.done.one": "{count} client terminé, {mend} à corriger.",
    "build.done.other": "{count} clients terminés, {mend} à corriger.",
    "build.none_done": "Aucun client terminé, {mend} à corriger.",
    "build.all_done.one": "{count} client terminé.",
    "build.all_done.other": "{count} clients terminés.",
    "check.mend": ("à corriger"),
    "check.fill": ("dont à compléter"),
    "check.decide": ("à décider"),
    "check.client": ("client"),
    "check.unread": ("non contrôlé : voir le message"),
    "check.done_mend": (
        "{clients} clients contrôlés, dont {mend} avec quelque chose à corriger."
    ),
    "check.done_all": ("{clients} clients contrôlés, rien à corriger."),
    "build.nothing": (
        "Aucun des documents demandés n’existe sous cette forme : {asked}."
    ),
    "build.nothing_sheets": (
        "Demandez une autre forme. Il n’y a de tableur que pour : {known}."
    ),
    "build.nothing_guide": (
        "Demandez une autre forme. Il n’y a de guide pas à pas que pour : {known}."
    ),
    "build.nothing_form": "Demandez une autre forme.",
    "build.not_here": "Ce client ne reçoit pas le document demandé : {asked}.",
    "build.not_here_hint": "Ce client reçoit : {known}.",
    "progress.documents": "documents",
    "progress.clients": "clients",
    "progress.sheets": "exemplaires",
    "progress.letters": "courriels",
}
