"""A page as the theme gets it, with every element that a body can hold."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import jinja2
from markupsafe import Markup

from policygen.render.helpers import BOTH, SHAPES
from policygen.render.looks import Looks
from policygen.render.pen import PlanStep
from policygen.render.strokes import Brush
from policygen.render.tree import draw_plan
from policygen.settings import blueprints_folder

THEME = blueprints_folder() / "social-media" / "theme"
LABELS = {
    "nl": {
        "page": "Pagina",
        "of": "van",
        "contents": "Inhoud",
        "version": "Versie",
        "applies_from": "Geldt vanaf",
        "draft": "Ontwerp",
        "prepared_by": "Opgemaakt door",
        "skip": "Naar de tekst",
    },
    "en": {
        "page": "Page",
        "of": "of",
        "contents": "Contents",
        "version": "Version",
        "applies_from": "In force from",
        "draft": "Draft",
        "prepared_by": "Prepared by",
        "skip": "Skip to the text",
    },
}
TITLES = (
    "Op één pagina",
    "Waarom en voor wie",
    "Wie mag in onze naam antwoorden",
    "Zie je iets: meld het",
    "Onze accounts",
    "Je eigen accounts en je mening",
    "Vertrouwelijk, privacy, foto's en AI",
    "Zo beslissen we",
    "Wij staan achter je",
    "Als het misgaat",
)
PARAGRAPH = (
    "Sociale media zijn welkom bij ons. Je mag er gerust over je werk vertellen, "
    "trots zijn op wat je doet en delen wat wij publiceren. Deze afspraken geven je "
    "zekerheid: ze zeggen wie in onze naam antwoordt, aan wie je iets meldt en wat "
    "niet online hoort. Ze zijn geen muilkorf. Twijfel je, vraag het dan eerst. "
)
ROLES = (
    ("Zaakvoerder", "Els Peeters", "Alles, ook de pers en beloftes over vergoeding"),
    (
        "Winkelverantwoordelijke",
        "Karim Benali",
        "Vragen, complimenten, gewone klachten",
    ),
    ("Vervanger in het weekend", "Sofie De Smet", "Eerste antwoord, daarna doorgeven"),
    (
        "Andere medewerkers",
        "",
        "Delen, bedanken en doorverwijzen; geen klachten beantwoorden",
    ),
)


def plan_steps() -> tuple[PlanStep, ...]:
    """A chain of questions with an outcome each, as in a response plan."""
    chain = (
        ("Is er iemand in gevaar, bedreigd of gewond?", "Bel meteen en bewaar alles"),
        ("Gaat het over een misdrijf of gelekte gegevens?", "Bel, noteer het uur"),
        ("Is het haat, gescheld, spam of een privégegeven?", "Bewaar en verberg het"),
        ("Is het een vraag of een compliment?", "Antwoord of bedank"),
        ("Klaagt iemand over wat wij deden?", "Eerste antwoord binnen 4 werkuren"),
    )
    steps = []
    for i, (question, outcome) in enumerate(chain, 1):
        onward = f"q{i + 1}" if i < len(chain) else "listen"
        exits = (("ja", f"o{i}"), ("nee", onward))
        steps.append(PlanStep(id=f"q{i}", number=str(i), text=question, exits=exits))
        note = "Zaakvoerder, binnen 1 uur"
        number = chr(ord("A") + i - 1)
        steps.append(PlanStep(id=f"o{i}", number=number, text=outcome, note=note))
    steps.append(PlanStep(id="listen", number="F", text="Lees mee en antwoord niet"))
    return tuple(steps)


def sample_body(*, clauses: int = len(TITLES), is_screen: bool = False) -> str:
    """Give a body with every kind of element."""
    parts = [_clause(i, title) for i, title in enumerate(TITLES[:clauses])]
    narrow, wide = (
        draw_plan(
            plan_steps(),
            start="q1",
            title="Beslisboom: wat doe je bij een negatieve reactie?",
            description="Dezelfde vragen staan hieronder als genummerde lijst.",
            brush=Brush(),
            shape=shape,
        )
        for shape in SHAPES
    )
    drawing = BOTH.format(narrow, wide) if is_screen else wide
    parts.append(
        '<section class="clause" id="ep-20"><h2>20. De tekening</h2>'
        f'<p>De tekening toont de volgorde.</p><figure class="drawing">{drawing}</figure></section>'
    )
    parts.append(SIGN_OFF)
    return "\n".join(parts)


def _clause(index: int, title: str) -> str:
    number = f"{index}. " if index else ""
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td data-label="{label}">{cell}</td>'
            for label, cell in zip(
                ("Functie", "Naam", "Mag antwoorden op"), row, strict=True
            )
        )
        + "</tr>"
        for row in ROLES
    )
    table = (
        '<div class="table-wrap" role="group" aria-label="Tabel" tabindex="0"><table>'
        '<thead><tr><th scope="col">Functie</th><th scope="col">Naam</th>'
        f'<th scope="col">Mag antwoorden op</th></tr></thead><tbody>{rows}</tbody></table></div>'
    )
    kind = ("summary", "note", "warning", "urgent")[index % 4]
    words = ("Kort", "Goed om te weten", "Let op", "Dringend")[index % 4]
    callout = (
        f'<div class="callout {kind}"><p class="callout-title">{words}</p>'
        "<p>Bel bij gevaar, bedreiging, pers of een datalek. "
        '<a href="tel:+3291234567">+32 9 123 45 67</a></p></div>'
    )
    extra = (
        "<h3>Wat je doet</h3><ol><li>Bewaar de link en een schermafdruk.</li>"
        "<li>Meld het aan je aanspreekpunt:<ul><li>in de winkel: Karim</li>"
        "<li>in het weekend: Sofie</li></ul></li><li><p>Antwoord zelf niet.</p><p>Ook niet privé.</p></li></ol>"
        f"{table}<h3>Wat je niet doet</h3><ul><li>Discussiëren of schelden.</li>"
        "<li>Gegevens van klanten delen, ook niet in <strong>besloten</strong> groepen.</li></ul>"
    )
    todo = '<p>Vertrouwenspersoon: <mark class="todo">[[TO DO: naam]]</mark></p>'
    return (
        f'<section class="clause" id="ep-{index}"><h2>{number}{title}</h2>'
        f"{callout if index % 2 == 0 else ''}<p>{PARAGRAPH}</p><p>{PARAGRAPH}</p>"
        f"{extra if index % 2 == 0 else todo}"
        f'<p>Zie ook <a href="#ep-0">Op één pagina</a>.</p></section>'
    )


LINE = '<p class="fill-line"><span class="fill-label">{}</span><span class="fill-rule"></span></p>'
SIGN_OFF = f"""\
<section class="clause own-sheet" id="ep-18"><h2>18. Handtekening</h2>
<p>Ik heb het socialemediabeleid ontvangen, gelezen en begrepen. Ik kon vragen stellen.</p>
<p class="tick"><span class="tick-box"></span> Ik kreeg een kopie op papier.</p>
<p class="tick"><span class="tick-box"></span> Mijn foto mag op de kanalen van de bakkerij; ik kan dat altijd intrekken.</p>
<div class="fill-lines">{LINE.format("Naam")}{LINE.format("Functie")}{LINE.format("Plaats en datum")}</div>
<div class="signatures">
<div class="signature"><p class="signature-for">Voor ontvangst: de medewerker</p></div>
<div class="signature"><p class="signature-for">Voor de organisatie</p></div>
</div>
<p>Bij weigering tekent een getuige voor ontvangst.</p></section>"""


def _trusted(text: str) -> Markup:
    return Markup(text)  # noqa: S704 - it is our own


@functools.cache
def _template(name: str) -> jinja2.Template:
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined)
    return environment.from_string(THEME.joinpath(name).read_text(encoding="utf-8"))


def _values(body: str, looks: Looks, language: str) -> Mapping[str, object]:
    return {
        "title": "Socialemediabeleid",
        "language": language,
        "description": "Wie antwoordt, aan wie je iets meldt en wat niet online hoort.",
        "body": _trusted(body),
        "toc": [
            (f"ep-{i}", str(i or ""), name)
            for i, name in enumerate(TITLES)
            if f'id="ep-{i}"' in body
        ],
        "client": 'Bakkerij "Peeters" & Zonen',
        "version": "1.0",
        "date": "1 januari 2027",
        "doc_id": "employee-policy",
        "audience": "staff",
        "layout": "",
        "looks": looks,
        "footer": looks.footer_in(language),
        "prepared_by": looks.prepared_by_in(language),
        "canonical": "https://www.bakkerijpeeters.example/beleid",
        "alternates": [("en", "https://www.bakkerijpeeters.example/policy")],
        "labels": LABELS[language.partition("-")[0]],
        "is_draft": True,
        "is_review": False,
    }


def print_page(
    body: str, *, looks: Looks | None = None, language: str = "nl-BE"
) -> str:
    """Give the print page around a body."""
    looks = looks or Looks()
    css = looks.paper_css(THEME.joinpath("print.css").read_text(encoding="utf-8"))
    values = _values(body, looks, language)
    return _template("print.html.j2").render(
        values,
        css=_trusted(css),
        logo=looks.logo_asset,
    )


def screen_page(
    body: str, *, looks: Looks | None = None, language: str = "nl-BE"
) -> str:
    """Give the screen page around a body."""
    looks = looks or Looks()
    css = looks.screen_css(THEME.joinpath("screen.css").read_text(encoding="utf-8"))
    values = _values(body, looks, language)
    return _template("page.html.j2").render(
        values,
        css=_trusted(css),
        logo=looks.logo_inline,
    )
