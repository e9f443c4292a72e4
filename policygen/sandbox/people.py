"""Owns telling the name of a person from a job title, as far as that can be told."""

from __future__ import annotations

import re

from policygen.sandbox.words import fold

FIRST_AND_LAST, MOST_WORDS = 2, 5
_NAME = re.compile(r"[^\W\d_a-z](?:['’.]?[^\W\d_])*[.,]?(?:-[^\W\d_]+)*")
_BETWEEN = frozenset(
    [
        "van",
        "de",
        "den",
        "der",
        "het",
        "ten",
        "ter",
        "von",
        "zu",
        "le",
        "la",
        "les",
        "du",
        "des",
        "di",
        "da",
        "dos",
        "el",
        "al",
        "bin",
        "ben",
        "en",
        "et",
        "and",
        "&",
    ]
)
_ADDRESS = re.compile(
    r"(?:de heer|dhr|heer|meneer|mevrouw|mevr|mw|juffrouw|monsieur|madame|mademoiselle"
    r"|mme|mlle|mr|mrs|ms|miss|m)\.?\s+\S"
)
# How words for jobs begin, in Dutch, French and English.
_STEMS = (
    "account accueil administ advi advocat agen analist animat archi arts"
    " assist avocat baker bakker beheer bestuur biblio board boekhoud bookkeep"
    " boulang brand bureau cafe campagne caretaker charge chef chief client"
    " collabor comit comm compta concierge conseil consult content coord counsel"
    " customer data deput dienst digital direct editor educ eigenaar event"
    " expert facil finan founder gerant gestion head hoofd human ingen junior"
    " jurid jurist kantoor klant lawyer lead leerkracht legal leid manag market"
    " medewerk media member moderat office onthaal operation owner patron pers"
    " planner praktijk presid press prevent privacy product prof project"
    " propriet recept redact relation represent respons sales school secre"
    " senior service shop social special staff store support teach team tech"
    " uitbat vendeu vente verantwoord verkoop verkop vertegen voorzit web winkel"
    " worker zaak"
)
_JOBS = re.compile(rf"\b(?:{'|'.join(_STEMS.split())})")


def looks_like_person(text: str) -> bool:
    """Tell whether a text reads as `Els Peeters` or `mevrouw Peeters`.

    A guess: two to five words with capitals, none of which belongs to a job. A first
    name alone cannot be told from a title at the head of a line.
    """
    plain = fold(text)
    words = text.split()
    if _JOBS.search(plain):
        return False
    if _ADDRESS.match(plain):
        return True
    names = [word for word in words if word.casefold() not in _BETWEEN]
    return (
        FIRST_AND_LAST <= len(names) <= len(words) <= MOST_WORDS
        and words[0] == names[0]
        and all(_NAME.fullmatch(word) and not _is_shout(word) for word in names)
    )


def _is_shout(word: str) -> bool:
    """Tell whether a word is all capitals, as HR and CEO are and an initial is not."""
    return word.isupper() and len(word.strip(".")) > 1
