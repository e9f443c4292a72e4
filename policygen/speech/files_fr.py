"""Owns the French sentences about an answers file as a whole."""

TEXTS = {
    "answers.unknown_key": "« {group} » n’a pas de clé « {key} ».",
    "answers.unknown_group": "Il n’y a pas de groupe « {group} » dans ce modèle.",
    "answers.meant": "Vouliez-vous dire « {meant} » ?",
    "answers.keys": "Les clés sont {known}.",
    "answers.groups": "Les groupes sont {known}.",
    "answers.dotted": "« {key} » doit se trouver dans son groupe.",
    "answers.dotted_hint": (
        'Écrivez "{group}:" et en dessous, deux espaces vers la droite, "{name}: ...".'
    ),
    "answers.need_group": '« {group} » doit être un groupe "clé: valeur".',
    "answers.need_group_hint": "Une clé par ligne, deux espaces vers la droite.",
    "answers.need_mapping": "Un fichier de réponses a des groupes avec des clés.",
    "answers.need_mapping_hint": 'Commencez par "blueprint: " et le nom d’un modèle.',
    "answers.no_blueprint": "Le fichier ne dit pas à quel modèle il répond.",
    "answers.no_blueprint_hint": (
        'Commencez par "blueprint: " et un des noms que montre "policygen blueprint '
        'list".'
    ),
    "answers.other_blueprint": (
        "Ces réponses vont avec « {found} », pas « {expected} »."
    ),
    "answers.other_blueprint_hint": "Utilisez le modèle que le fichier cite.",
    "answers.unknown_profile": "Il n’y a pas de profil « {profile} » dans ce modèle.",
    "answers.profiles": "Les profils sont {known}.",
    "answers.need_overrides": "Les overrides sont une liste de règles avec une raison.",
    "answers.need_overrides_hint": (
        'Écrivez sur chaque ligne "- {{rule: ..., reason: ...}}".'
    ),
    "answers.unknown_override": "Il n’y a pas de règle « {rule} » à accepter.",
    "answers.leak_override": "Une fuite ne peut pas être acceptée.",
    "answers.leak_override_hint": "Retirez-le de la réponse qui le montre.",
    "answers.rules": "Les règles sont {known}.",
    "answers.no_reason": "L’override de « {rule} » n’a pas de raison.",
    "answers.no_reason_hint": "Dites pourquoi : la note de décision l’imprime.",
    "answers.override_twice": "« {rule} » est accepté deux fois.",
    "answers.override_twice_hint": "Gardez-en un des deux.",
    "answers.need_data": "« {data} » n’est pas CLÉ=VALEUR.",
    "answers.need_data_hint": "Écrivez-le comme org.name=Auberge.",
    "answers.data_rows": "« {key} » est une liste et ne s’écrit pas CLÉ=VALEUR.",
    "answers.data_rows_hint": (
        "Écrivez-les dans le fichier de réponses ou répondez dans l’assistant."
    ),
    "answers.missing": "Ce fichier n’existe pas.",
    "answers.missing_hint": (
        'Vérifiez le nom ou créez le fichier avec "policygen wizard {name}".'
    ),
    "answers.missing_brand_hint": "Vérifiez le nom qui suit --brand.",
    "answers.folder": "Ceci est un dossier, pas un fichier.",
    "answers.folder_hint": "Citez le fichier de réponses dedans, comme {example}.",
    "answers.folder_empty_hint": "Citez un fichier de réponses ; ici, il n’y en a pas.",
    "answers.unreadable": "Vous n’avez pas le droit de lire ce fichier.",
    "answers.unreadable_hint": "Demandez à son propriétaire le droit de lecture.",
    "answers.special": "Ceci n’est pas un fichier ordinaire.",
    "answers.special_hint": "Citez un fichier de réponses.",
    "answers.too_large": "Le fichier fait {size} Mo ; au plus {most} Mo est lu.",
    "answers.too_large_hint": "Enlevez ce qui n’a pas sa place ici.",
    "answers.bad_name": "Ceci ne peut pas être un nom de fichier.",
    "answers.bad_name_hint": "Citez un fichier de réponses.",
    "answers.machine": "Le fichier n’a pas pu être lu : {reason}.",
    "answers.machine_hint": "Vérifiez le disque ou le réseau et réessayez.",
    "answers.unknown_question": "Il n’y a pas de question « {key} ».",
}
