"""Every way through the guide ends with who, by when, what and which text to copy."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.content.guides import find_faults, made, names, read_guide, walk
from tests.render.reading import parse

BAKERY = ("bakkerij-peeters", "nl-BE")
LEFT = re.compile(
    r"\{(contact|org|hours|noodnummer|hulplijn|bezwaar|teamnaam|emergency|helpline"
    r"|appeal|team name|urgence|écoute|recours|équipe)\}"
)
OWNER = '<dd data-fact="owner">Zaakvoerder</dd>'


@pytest.mark.parametrize(("name", "language"), names())
def test_every_way_ends_as_the_plan_says(name: str, language: str) -> None:
    assert find_faults(*made(name, language)) == []


@pytest.mark.parametrize(("name", "language"), names())
def test_the_texts_to_copy_are_filled_with_what_the_client_answered(
    name: str, language: str
) -> None:
    _, pages = read_guide(made(name, language)[0])
    texts = [text for page in pages.values() for text in page.messages]

    assert len(texts) >= len(pages) / 2
    assert not [text for text in texts if LEFT.search(text)]
    assert not [text for text in texts if "[[TO DO" in text]


@pytest.mark.parametrize(("name", "language"), names())
def test_every_end_has_somebody_to_phone_or_write_to(name: str, language: str) -> None:
    page = parse(made(name, language)[0])
    ends = [one for one in page.iter("section") if one.get("class") == "step end"]

    assert ends
    for end in ends:
        targets = [str(link.get("href")) for link in end.iter("a")]
        assert [target for target in targets if target.startswith(("tel:", "mailto:"))]


@pytest.mark.parametrize(("name", "language"), names())
def test_nobody_is_named_whom_nobody_can_call(name: str, language: str) -> None:
    page = parse(made(name, language)[0])
    ends = [one for one in page.iter("section") if one.get("class") == "step end"]

    people = [line for end in ends for rows in end.iter("ul") for line in rows]
    mute = ["".join(line.itertext()) for line in people if not list(line.iter("a"))]
    assert people
    assert not mute


@pytest.mark.parametrize(("name", "language"), names())
def test_no_two_elements_have_one_id_and_every_link_inside_leads_somewhere(
    name: str, language: str
) -> None:
    page = parse(made(name, language)[0])
    ids = Counter(one.get("id") for one in page.iter() if one.get("id"))
    links = [str(link.get("href")) for link in page.iter("a")]

    assert max(ids.values()) == 1
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)


def test_the_bakery_has_as_many_ways_as_its_plan_has_ends() -> None:
    start, pages = read_guide(made(*BAKERY)[0])
    ends = [page for page in pages.values() if not page.exits]

    assert len(list(walk(start, pages))) == len(ends) == 12


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (OWNER, '<dd data-fact="owner">Bakker</dd>', "has as owner: Bakker"),
        (OWNER, "", "has as owner: None"),
        ('data-fact="deputy"', 'data-fact="helper"', "has as deputy: None"),
        ('<dd data-fact="hours">', '<dd data-fact="hours">Nooit ', "has as hours"),
        ('<dd data-fact="within">Binnen 1 uur', "<dd>Later", "has as within: None"),
        ('href="#step-act_danger"', 'href="#step-act_doubt"', "leads to"),
        ('href="#step-leak"', 'href="#step-nowhere"', "step-nowhere"),
        ("Is er iemand in gevaar", "Is er iemand moe", "is called"),
    ],
)
def test_a_planted_fault_is_found(old: str, new: str, said: str) -> None:
    html, steps = made(*BAKERY)
    assert old in html

    faults = find_faults(html.replace(old, new, 1), steps)

    assert said in " ".join(faults)


NIGHT = '<dd data-fact="after_hours">Storingsdienst</dd>'


def test_who_acts_at_night_stands_beside_who_acts_by_day() -> None:
    html, steps = made("van-dalen-installatietechniek", "nl-NL")
    _, pages = read_guide(html)
    by_class = {
        page.facts["class"]: page.facts.get("after_hours")
        for page in pages.values()
        if not page.exits
    }

    assert by_class == {
        "P1": "Storingsdienst",
        "P2": "Storingsdienst",
        "P3": None,
        "P4": None,
    }
    assert "outside the hours" in " ".join(find_faults(html.replace(NIGHT, ""), steps))


def test_nobody_is_named_twice_where_one_person_is_there_day_and_night() -> None:
    _, pages = read_guide(made(*BAKERY)[0])

    assert "after_hours" not in pages["step-act_danger"].facts


@pytest.mark.parametrize(
    ("name", "language", "people"),
    [
        (
            "bibliotheek-zandhove",
            "nl-BE",
            ("Griet Van Loo", "Mehmet Kaya", "dpo@zandhove.example"),
        ),
        ("van-dalen-installatietechniek", "en", ("Bas Verhoeven", "Ruben Post")),
        ("zenne-assurances", "fr-BE", ("Bart Vanneste",)),
    ],
)
def test_leaked_data_lead_to_who_advises_and_who_closes_the_leak(
    name: str, language: str, people: tuple[str, ...]
) -> None:
    end = made(name, language)[0].partition('id="step-act_leak"')[2]
    end = end.partition("</section>")[0]

    assert [end.count(person) for person in people] == [
        2 if "@" in person else 1 for person in people
    ]


def test_an_end_without_a_message_or_steps_is_found() -> None:
    html, steps = made(*BAKERY)
    mute = html.replace("<blockquote", "<div").replace("</blockquote>", "</div>")
    idle = html.replace("<ol>", "<ul>").replace("</ol>", "</ul>")

    assert "step-act_doubt has no message" in find_faults(mute, steps)
    assert "step-act_doubt says nothing to do" in find_faults(idle, steps)
