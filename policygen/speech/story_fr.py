"""Owns the French sentences around a clause or an answer: why it is there, where it goes."""

TEXTS = {
    "story.clause": "{clause} dans {document}",
    "story.absent": "Cette partie ne figure pas dans les documents de ce client.",
    "story.condition": "Elle y figure si\u00a0: {condition}",
    "story.answers": "Réponses qui la façonnent",
    "story.answers_all": "Réponses qui façonnent tout le document",
    "story.no_answers": "Aucune réponse ne la façonne\u00a0: elle est la même pour tous.",
    "story.answer": "{title}\u00a0: {value} ({key}, {origin})",
    "story.nothing": "–",
    "story.points": "Les conseils derrière cette partie",
    "story.sources": "Sources",
    "story.findings": "Ce que le contrôle dit ici",
    "story.rules": "Contrôles qui s’y intéressent",
    "story.where": "Pays\u00a0: {countries}. ",
    "story.reviewed": "Relu le {date}. ",
    "story.law": "Droit connu au {date}. Pas un avis juridique.",
    "story.is": "Réponse\u00a0: {value} ({origin})",
    "story.audience": "Qui peut la voir\u00a0: {audience}",
    "story.asked": "Demandé si\u00a0: {condition}",
    "story.looks_at": "Réponses qu’il regarde",
    "story.reads": "Textes qu’il regarde",
    "story.goes": "Elle façonne",
    "story.goes_nowhere": "Aucune partie ne la cite\u00a0: elle décide seulement des questions suivantes ou de l’aspect d’une page.",
    "origin.answered": "répondu",
    "origin.brand": "de la charte graphique",
    "origin.data": "donné avec --data",
    "origin.profile": "supposé d’après le profil",
    "origin.default": "supposé",
    "origin.open": "pas encore répondu",
    "origin.not asked": "ne s’applique pas ici",
    "review.note": "Note sur {clause}",
    "story.several": ("«\u00a0{name}\u00a0» se trouve à {number} endroits\u00a0:"),
    "story.pick": (
        "Choisissez par le code, comme {clause}, ou ajoutez le nom du document."
    ),
    "story.unknown": ("Il n’y a pas de partie ni de question «\u00a0{name}\u00a0»."),
    "story.unknown_hint": (
        "Citez une partie comme vous la voyez («\u00a0point 6\u00a0», des mots du titre) ou par son code (EP-6), ou une question (org.name)."
    ),
}
