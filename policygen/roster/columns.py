"""Owns recognising what the columns of a roster are, in four languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from policygen.errors import InputError
from policygen.model.roster import Field
from policygen.speech.told import problem

NAMES = {
    Field.NAME: (
        "naam|volledige naam|naam en voornaam|naam voornaam|voornaam en naam|"
        "voornaam naam|medewerker|werknemer|naam medewerker|naam werknemer|"
        "nom|nom complet|nom et prenom|nom prenom|prenom et nom|prenom nom|"
        "collaborateur|collaboratrice|travailleur|salarie|employe|"
        "name|full name|employee|employee name|person|signatory|"
        "vollstandiger name|name und vorname|mitarbeiter|mitarbeitername"
    ),
    Field.FIRST_NAME: (
        "voornaam|roepnaam|prenom|first name|firstname|given name|forename|vorname"
    ),
    Field.LAST_NAME: (
        "achternaam|familienaam|nom de famille|last name|lastname|surname|"
        "family name|nachname|familienname"
    ),
    Field.FUNCTION: (
        "functie|functietitel|functieomschrijving|functiebenaming|jobtitel|"
        "fonction|poste|intitule de fonction|titre|"
        "function|job title|jobtitle|title|role|position|job|"
        "funktion|stelle|berufsbezeichnung|position im betrieb"
    ),
    Field.ENTITY: (
        "entiteit|bedrijf|vestiging|werkgever|maatschappij|filiaal|winkel|"
        "entite|societe|entreprise|etablissement|employeur|site|magasin|"
        "entity|company|employer|branch|location|legal entity|"
        "gesellschaft|firma|betrieb|niederlassung|standort"
    ),
    Field.DEPARTMENT: (
        "afdeling|dienst|departement|team|ploeg|"
        "service|equipe|division|"
        "department|unit|business unit|"
        "abteilung|bereich"
    ),
    Field.LANGUAGE: (
        "taal|voorkeurtaal|voorkeurstaal|taalkeuze|taalcode|taalrol|"
        "langue|langue de preference|langue preferee|code langue|role linguistique|"
        "language|preferred language|language code|lang|"
        "sprache|bevorzugte sprache"
    ),
    Field.PERSONNEL_NUMBER: (
        "personeelsnummer|personeelsnr|stamnummer|stamnr|werknemersnummer|"
        "medewerkersnummer|matricule|numero de matricule|n de matricule|"
        "numero de personnel|n personnel|numero personnel|"
        "personnel number|employee number|employee id|employee no|staff number|"
        "payroll number|personalnummer|personal nr|mitarbeiternummer"
    ),
    Field.EMAIL: (
        "e mail|email|mail|e mailadres|emailadres|mailadres|e mail adres|"
        "adresse e mail|adresse email|adresse mail|courriel|adresse electronique|"
        "e mail address|email address|work email|e mail adresse|mailadresse"
    ),
    Field.WORKER: (
        "soort medewerker|soort werknemer|statuut|contracttype|soort contract|"
        "type medewerker|statut|type de contrat|type de travailleur|categorie|"
        "kind of worker|worker type|employment type|contract type|worker|status|"
        "art des mitarbeiters|beschaftigungsart|vertragsart"
    ),
    Field.NUMBER: (
        "documentnummer|nummer|numero de document|numero du document|numero|"
        "document number|number|dokumentnummer"
    ),
    Field.OUTCOME: (
        "resultaat|uitkomst|getekend|resultat|signe|outcome|result|signed|ergebnis"
    ),
    Field.DAY: (
        "datum|datum handtekening|datum van de handtekening|datum getekend|"
        "datum ondertekening|datum van ondertekening|datum ondertekend|"
        "getekend op|ondertekend op|handtekening op|tekendatum|ondertekendatum|"
        "date|date de signature|date de la signature|date signature|date signe|"
        "signe le|signee le|signature le|"
        "signed on|date signed|signing date|signature date|date of signature|"
        "date of signing|signed date|"
        "unterschrieben am|unterzeichnet am|datum der unterschrift|"
        "unterschriftsdatum|unterschrift am|datum unterschrift"
    ),
    Field.WITNESS: "getuige|temoin|witness|zeuge",
    Field.REASON: "reden|raison|motif|reason|grund",
}
KNOWN: Mapping[str, Field] = {
    name: field for field, names in NAMES.items() for name in names.split("|")
}
ROSTER_NEEDS = frozenset({Field.NAME, Field.LAST_NAME})
RECORD_NEEDS = ROSTER_NEEDS | {Field.NUMBER, Field.PERSONNEL_NUMBER}
HEAD_WITHIN = 10
"""The names of the columns stand in one of so many first rows."""


def plain(text: str) -> str:
    """Give a text without capitals, accents and signs: words with single spaces."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", letters.replace("_", " ")))


def find_field(word: str) -> Field | None:
    """Give what a word, ours or of an office, says that a column holds."""
    known = {field.value: field for field in Field}
    return known.get(word.strip()) or KNOWN.get(plain(word))


def recognise(head: Sequence[str]) -> dict[Field, int]:
    """Give which column is what; the first column of a kind counts.

    Beside a column with first names, one called "name" has the last names.
    """
    found: dict[Field, int] = {}
    for place, title in enumerate(head):
        field = KNOWN.get(plain(title))
        if field is not None:
            found.setdefault(field, place)
    if Field.FIRST_NAME in found and Field.NAME in found:
        found.setdefault(Field.LAST_NAME, found.pop(Field.NAME))
    return found


def find_head(rows: Sequence[Sequence[str]]) -> int:
    """Give the place of the row with the names of the columns: the best known one.

    A title or an empty row may stand above it.
    """
    counts = [len(recognise(row)) for row in rows[:HEAD_WITHIN]]
    return counts.index(max(counts)) if counts else 0


def choose(
    head: Sequence[str],
    given: Mapping[Field, str],
    file: str,
    needs: frozenset[Field] = ROSTER_NEEDS,
) -> dict[Field, int]:
    """Give the columns as recognised, those that a person named first.

    Raises InputError for a named column that is not there, and when there is none of
    the columns of which one is needed.
    """
    found = recognise(head)
    places = {plain(title): place for place, title in reversed(list(enumerate(head)))}
    titles = ", ".join(f'"{title}"' for title in head if title.strip()) or "-"
    problems = []
    for field, title in given.items():
        place = places.get(plain(title))
        if place is None:
            missing = problem("roster.no_column", file=file, title=title, titles=titles)
            problems.append(missing)
            continue
        found = {known: at for known, at in found.items() if at != place}
        found[field] = place
    if not problems and not needs & set(found):
        hint = "roster.who_hint" if needs is ROSTER_NEEDS else "roster.who_back_hint"
        problems.append(problem("roster.who", remedy=hint, file=file, titles=titles))
    if problems:
        raise InputError(*problems)
    return found
