"""The memo tells every choice, where it came from, and all that the checks say."""

from __future__ import annotations

from pathlib import Path

from policygen.actions.client import Client
from policygen.actions.memo import memo_facts
from policygen.actions.prepare import prepare_pack
from policygen.answers.given import Given
from policygen.answers.interview import Interview
from policygen.answers.read import read_answers
from policygen.blueprint.load import load_blueprint
from policygen.model.answers import Answer, Source
from policygen.model.finding import Finding, Severity
from policygen.sandbox.facts import Group
from tests.builders import read_tiny, tiny_blueprint

HOME = Path(__file__).parents[2] / "blueprints"


def client_of(text: str) -> Client:
    return Client(
        path=Path("a.yaml"), blueprint=tiny_blueprint(), answers=read_tiny(text)
    )


def memo_of(text: str, *findings: Finding, language: str = "en") -> Group:
    return memo_facts(client_of(text), findings, language)


def texts(rows: object, name: str) -> list[str]:
    assert isinstance(rows, tuple)
    return [str(row[name]) for row in rows]


def shop(*lines: str) -> Client:
    """Give a client of our own blueprint that answered almost nothing."""
    blueprint = load_blueprint("social-media", HOME)
    data = "\n".join(("blueprint: social-media", "profile: solo", *lines)).encode()
    answers = read_answers(blueprint, data, "a.yaml")
    return Client(path=Path("a.yaml"), blueprint=blueprint, answers=answers)


def test_every_question_that_is_asked_stands_in_its_chapter() -> None:
    client = client_of("org:\n  name: Studio North\n")
    memo = memo_facts(client, (), "en")
    chapters = memo["chapters"]
    assert isinstance(chapters, tuple)

    told = [key for chapter in chapters for key in texts(chapter["items"], "key")]

    asked = [key for key in client.answers.known if not key.startswith("brand.")]
    assert sorted(told) == sorted(asked)
    assert "Studio North" in [
        answer for chapter in chapters for answer in texts(chapter["items"], "answer")
    ]


def test_rows_stand_under_each_other_in_the_memo() -> None:
    memo = memo_facts(shop(), (), "en")

    told = dict(
        zip(
            texts(memo["assumed"], "key"), texts(memo["assumed"], "answer"), strict=True
        )
    )

    lines = told["sla.urgency"].splitlines()
    assert [line[:4] for line in lines] == [
        f"\u2022 P{number}" for number in (1, 2, 3, 4)
    ]


def test_the_memo_lists_what_the_wizard_counts_as_assumed() -> None:
    client = shop("org: {name: Noord}")
    name = Answer(value="Noord", source=Source.ANSWERED)
    given = Given(blueprint="social-media", profile="solo", answers={"org.name": name})

    memo = memo_facts(client, (), "en")
    wizard = [one.key for one, _ in Interview(client.blueprint, given).assumed()]

    assert texts(memo["assumed"], "key") == wizard == list(client.answers.assumed)
    assert any(key.startswith("brand.") for key in client.answers.known)
    assert not [key for key in wizard if key.startswith("brand.")]


def test_what_nobody_answered_is_assumed_open_or_empty() -> None:
    memo = memo_of("org:\n  name: Studio North\n")

    everywhere = {
        name: texts(memo[name], "key") for name in ("assumed", "open", "empty")
    }

    assert all("org.name" not in keys for keys in everywhere.values())
    assert set(texts(memo["assumed"], "origin")) <= {"profile", "default"}
    assert set(texts(memo["open"], "origin")) == {"open"}
    assert not set(everywhere["open"]) & set(everywhere["empty"])


def test_a_profile_is_named_as_the_origin() -> None:
    memo = memo_facts(shop(), (), "en")
    origins = dict(
        zip(
            texts(memo["assumed"], "key"), texts(memo["assumed"], "origin"), strict=True
        )
    )

    assert origins["sla.weekend"] == "profile"
    assert origins["resp.holding"] == "default"


def test_the_options_of_a_choice_say_which_one_was_taken() -> None:
    options = memo_facts(shop("resp:", "  holding: none"), (), "nl-BE")["options"]
    assert isinstance(options, Group)
    choices = options["resp.holding"]
    assert isinstance(choices, tuple)

    assert [choice["is_chosen"] for choice in choices] == [False, False, True]
    assert all(choice["label"] and choice["tradeoff"] for choice in choices)


def test_a_choice_that_this_client_does_not_have_is_no_option() -> None:
    options = memo_facts(shop("tone:", "  address: u"), (), "nl-BE")["options"]
    assert isinstance(options, Group)
    choices = options["tone.address"]
    assert isinstance(choices, tuple)

    assert "Je in het Nederlands, vous in het Frans" not in [
        choice["label"] for choice in choices
    ]


def test_findings_are_told_with_their_source_and_accepted_ones_with_their_reason() -> (
    None
):
    stands = Finding(
        rule="A",
        severity=Severity.ERROR,
        message="Mend it.",
        source="A law",
        confidence="V",
        document="notice",
    )
    accepted = Finding(
        rule="B-1", severity=Severity.INFO, message="Look.", reason="Known"
    )

    memo = memo_of(
        "overrides:\n  - {rule: B-1, reason: Known}\n  - {rule: B-2, reason: Old}\n",
        stands,
        accepted,
    )

    findings = memo["findings"]
    assert isinstance(findings, tuple)
    (told,) = findings
    assert (told["rule"], told["source"], told["confidence"]) == ("A", "A law", "V")
    assert told["document"] == "Notice on the door"
    assert texts(memo["accepted"], "reason") == ["Known"]
    assert texts(memo["idle"], "rule") == ["B-2"]


def test_a_memo_alone_says_the_same_as_in_the_whole_pack() -> None:
    client = shop("doc:", "  languages: [nl-BE, en]")

    whole = prepare_pack(client)
    alone = prepare_pack(client, ("en",), ("decisions-memo",))

    (memo,) = alone.documents
    assert memo in whole.documents
    assert [item.document for item in whole.documents if item.language == "en"] == [
        document.id for document in client.blueprint.documents
    ]


def test_a_memo_tells_what_the_checks_say_of_the_other_documents() -> None:
    client = shop("resp:", "  always_reply: reply_all")

    pack = prepare_pack(client)

    memo = next(one for one in pack.documents if one.document == "decisions-memo")
    standing = [item for item in pack.findings if item.stands]
    assert "L-18" in [item.rule for item in standing]
    assert not [item.rule for item in standing if item.rule not in memo.text]


def test_a_thing_to_do_is_said_once_and_not_when_an_answer_is_all_it_takes() -> None:
    same = [
        Finding(
            rule="L-40",
            severity=Severity.ERROR,
            message=f"In {place} something is missing.",
            hint="Answer it.",
            document=place,
        )
        for place in ("agreement", "notice")
    ]
    answer = Finding(
        rule="L-40",
        severity=Severity.ERROR,
        message="No name.",
        hint="Give it.",
        key="org.name",
    )

    memo = memo_of("", *same, answer)

    assert texts(memo["tasks"], "hint") == ["Answer it."]
    assert len(texts(memo["findings"], "hint")) == 3
    assert "org.name" in texts(memo["open"], "key")
