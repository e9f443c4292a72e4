"""Finding a blueprint and reading its folder."""

from __future__ import annotations

import os
import pickle
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from policygen.blueprint.load import known_blueprints, load_blueprint
from policygen.errors import InputError, MachineError
from policygen.model.audience import Audience
from policygen.model.blueprint import QuestionType
from policygen.model.values import Hours, Localised, Money, Row, Span
from tests.builders import TINY_HOME, copy_tiny, plant, tiny_blueprint


def refusal(name: str, home: Path = TINY_HOME) -> InputError:
    with pytest.raises(InputError) as caught:
        load_blueprint(name, home)
    return caught.value


def test_a_whole_blueprint_is_read() -> None:
    blueprint = tiny_blueprint()

    assert (blueprint.id, blueprint.version) == ("bike-shed", "1.2.0")
    assert blueprint.languages == ("nl-BE", "nl-NL", "en")
    assert [document.id for document in blueprint.documents] == ["agreement", "notice"]
    assert blueprint.keys["name"] == "org.name"
    assert blueprint.examples == ("studio-north",)
    assert set(blueprint.theme) == {
        "page.html.j2",
        "print.html.j2",
        "screen.css",
        "print.css",
    }
    assert blueprint.jurisdictions["be"]["emergency"] == "112"
    assert blueprint.channels["door"]["kind"] == "own"
    assert blueprint.replies["en"][0]["title"] == "Found bicycle"
    assert blueprint.plan
    assert blueprint.plan.start == "fire"
    assert [rule.id for rule in blueprint.rules] == ["B-1", "B-2"]


def test_defaults_have_the_type_of_their_question() -> None:
    blueprint = tiny_blueprint()

    defaults = {question.key: question.default for question in blueprint.questions}

    assert defaults["org.country"] == "be"
    assert defaults["doc.languages"] == ("nl-BE",)
    assert defaults["doc.version"] == "1.0"
    assert defaults["doc.owner"] == Localised(
        (("nl", "de gebouwbeheerder"), ("en", "the facility manager"))
    )
    assert defaults["shed.open_to_visitors"] is True
    assert defaults["shed.deposit"] == Money(Decimal(25), "EUR")
    assert defaults["shed.hours"] == Hours(
        (Span((0, 1, 2, 3, 4), 390, 1200), Span((5,), 480, 720))
    )
    assert defaults["org.name"] is None


def test_the_questions_about_looks_come_with_every_blueprint() -> None:
    blueprint = tiny_blueprint()

    logo = blueprint.question("brand.logo")
    assert logo
    assert logo.type is QuestionType.FILE
    assert not logo.quick
    assert blueprint.groups[-1] == "brand"
    assert blueprint.text("nl-BE", "questions", "brand.logo", "title") == "Logo"
    assert blueprint.text("en", "groups", "brand", "title") == "Looks"
    assert blueprint.text("en", "questions", "brand.font", "choices", "lato", "label")


def test_columns_and_audiences_are_read() -> None:
    keepers = tiny_blueprint().question("people.keepers")

    assert keepers
    assert keepers.audience is Audience.STAFF
    assert [column.key for column in keepers.columns] == [
        "role",
        "name",
        "phone",
        "email",
        "days",
    ]
    days = keepers.column("days")
    assert days
    assert days.default == ("weekdays",)
    assert (keepers.minimum, keepers.maximum) == (1, 6)


def test_a_language_takes_titles_and_templates_of_its_parent() -> None:
    agreement = tiny_blueprint().documents[0]

    assert agreement.titles["nl-BE"] == agreement.titles["nl"]
    assert agreement.templates["nl-NL"] == agreement.templates["nl"]
    assert agreement.paths["nl-BE"].endswith("documents/agreement/nl.md.j2")
    assert "en-GB" not in agreement.titles


def test_texts_are_read_at_the_first_look(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    plant(folder, "texts/en.yaml", "questions:\n  org.name:", "questions: [\n  org:")

    blueprint = load_blueprint(f"{folder}/", TINY_HOME)

    assert blueprint.text("nl-NL", "glossary", "shed") == "fietsenhok"
    with pytest.raises(InputError, match="not valid YAML"):
        blueprint.text("en", "glossary", "shed")


def test_texts_that_are_a_list_are_refused(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / "texts/en.yaml").write_text("- a\n")

    blueprint = load_blueprint(f"{folder}/", TINY_HOME)

    with pytest.raises(InputError, match="must be a group of keys"):
        blueprint.text("en", "glossary", "shed")


def test_replies_are_read_at_the_first_look(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / "replies/en.yaml").write_text("- a\n- {id: R-1}\n- [b]\n")

    replies = load_blueprint(f"{folder}/", TINY_HOME).replies

    assert len(replies["nl"]) == 1
    with pytest.raises(InputError) as caught:
        list(replies["en"])
    assert [problem.line for problem in caught.value.problems] == [1, 3]


def test_what_is_read_late_has_no_other_attributes() -> None:
    blueprint = tiny_blueprint()

    assert not hasattr(blueprint.texts["en"].tree, "nothing")
    assert not hasattr(blueprint.replies["en"], "nothing")


def test_a_blueprint_can_be_handed_to_another_process() -> None:
    blueprint = tiny_blueprint()
    blueprint.text("en", "glossary", "shed")

    copy = pickle.loads(pickle.dumps(blueprint))  # noqa: S301  our own bytes

    assert copy.text("nl-NL", "glossary", "shed") == "fietsenhok"
    assert copy.replies["en"][0]["id"] == "R-1"


def test_a_blueprint_of_ours_is_told_from_a_strangers(tmp_path: Path) -> None:
    stranger = load_blueprint(f"{copy_tiny(tmp_path)}/", TINY_HOME)

    assert tiny_blueprint().is_ours
    assert not stranger.is_ours


def test_a_path_into_our_own_folder_is_ours() -> None:
    assert load_blueprint(f"{TINY_HOME}/bike-shed", TINY_HOME).is_ours


@pytest.mark.parametrize("name", ["bike-shet", "Bike-Shed"])
def test_a_near_miss_is_named(name: str) -> None:
    problem = refusal(name).problems[0]

    assert problem.message == f'There is no blueprint "{name}".'
    assert problem.hint.startswith('Did you mean "bike-shed"? Known are: bike-shed.')


def test_a_name_never_leads_out_of_our_folder(tmp_path: Path) -> None:
    copy_tiny(tmp_path)
    home = tmp_path / "home"
    home.mkdir()

    assert "None came along." in refusal("..", home).problems[0].hint
    assert "blueprint.yaml does not exist" in refusal("../x", home).problems[0].message


def test_the_known_ones_are_listed() -> None:
    assert known_blueprints(TINY_HOME) == ("bike-shed",)


def test_all_structural_problems_come_at_once(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    plant(folder, "questions.yaml", "type: money", "type: mony")
    plant(folder, "plan.yaml", "start: fire", "start: fier")
    plant(folder, "blueprint.yaml", "law_date:", "lawdate:")

    problems = refusal(f"{folder}/").problems

    assert len(problems) == 3
    assert all(problem.line and problem.hint for problem in problems)


def test_a_link_in_the_folder_is_not_followed(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    secret = tmp_path / "secret.yaml"
    secret.write_text("stolen: yes\n")
    (folder / "jurisdictions/xx.yaml").symlink_to(secret)
    (folder / "replies2").symlink_to(tmp_path)

    problems = refusal(f"{folder}/").problems

    assert [problem.message for problem in problems] == [
        "This is a link, which is not followed."
    ] * 2


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / "theme/evil.py").write_text("")

    problem = refusal(f"{folder}/").problems[0]

    assert problem.file.endswith("theme/evil.py")
    assert ".yaml" in problem.hint


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    os.mkfifo(folder / "theme/pipe.css")

    assert refusal(f"{folder}/").problems[0].file.endswith("pipe.css")


def test_hidden_and_backup_files_are_passed_by(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / ".DS_Store").write_bytes(b"\0")
    (folder / "blueprint.yaml~").write_text("old")

    assert load_blueprint(f"{folder}/", TINY_HOME).id == "bike-shed"


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / "theme/big.css").write_bytes(b"a" * 1_000_001)

    assert refusal(f"{folder}/").problems[0].hint == "Keep it under 1 MB."


def test_a_folder_that_is_nested_too_deep_is_refused(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / "theme/a/b/c").mkdir(parents=True)

    assert "at most 3 levels" in refusal(f"{folder}/").problems[0].message


def test_an_empty_list_is_a_list(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    plant(folder, "blueprint.yaml", "groups: [org, doc, shed, people]", "groups:")

    messages = [problem.message for problem in refusal(f"{folder}/").problems]

    assert set(messages) == {
        f'There is no group "{group}".' for group in ("org", "doc", "shed", "people")
    }


def test_a_folder_with_too_many_files_is_refused(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    for number in range(501):
        (folder / f"theme/{number}.css").touch()

    assert "more than 500 files" in refusal(f"{folder}/").problems[0].message


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / "documents/notice/nl.md.j2").write_bytes(b"\xff")

    problem = refusal(f"{folder}/").problems[0]

    assert problem.file.endswith("documents/notice/nl.md.j2")
    assert problem.message == "The file is not UTF-8 text."


@pytest.mark.parametrize("name", ["questions.yaml", "documents/notice/en.md.j2"])
def test_a_file_that_cannot_be_read_is_the_machines_fault(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_tiny(tmp_path)
    real = Path.read_bytes

    def deny(path: Path) -> bytes:
        if path == folder / name:
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", deny)

    with pytest.raises(MachineError, match="cannot be read: Permission denied"):
        load_blueprint(f"{folder}/", TINY_HOME)


def test_a_folder_that_cannot_be_listed_is_the_machines_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_tiny(tmp_path)

    def deny(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", deny)

    with pytest.raises(MachineError, match="cannot be read"):
        load_blueprint(f"{folder}/", TINY_HOME)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("blueprint.yaml", "id: bike-shed", "id: Bike", '"Bike" cannot be the id.'),
        ("blueprint.yaml", "1.2.0", "one", '"one" cannot be the version.'),
        ("blueprint.yaml", "nl-NL, en]", "dutch, en]", '"dutch" is no language.'),
        ("blueprint.yaml", "  notice:", "  Notice:", '"Notice" cannot be the id of a'),
        (
            "documents/notice/clauses.yaml",
            "{id: BN-1}",
            "{id: bn1}",
            '"bn1" cannot be the id of a clause.',
        ),
        (
            "questions.yaml",
            "choices: [weekdays, weekend]",
            'choices: ["week days", weekend, weekdays]',
            '"week days" cannot be the id of a choice.',
        ),
        (
            "documents/agreement/clauses.yaml",
            "confidence: V}",
            "confidence: Z}",
            '"Z" is no confidence that exists.',
        ),
    ],
)
def test_a_name_that_cannot_be_is_refused(
    file: str, old: str, new: str, message: str, tmp_path: Path
) -> None:
    folder = copy_tiny(tmp_path)
    plant(folder, file, old, new)

    messages = [problem.message for problem in refusal(f"{folder}/").problems]

    assert any(message in found for found in messages), messages


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("questions.yaml", "a: b\n", "The file must be a list."),
        ("questions.yaml", "- a\n", "A question must be a group of keys."),
        ("questions.yaml", "- {key: a.b, type: rows}\n", "needs columns"),
        ("rules.yaml", "a: b\n", "The file must be a list."),
        ("jurisdictions/be.yaml", "- a\n", "The file must be a group of keys."),
        ("plan.yaml", "start: a\nsteps: [a]\n", '"steps" must be a group of keys.'),
        ("rules.yaml", "a: [\n", "This is not valid YAML"),
        ("rules.yaml", "- {id: [a]}\n", '"id" must be a text.'),
        ("rules.yaml", "- {severity: info}\n", 'This rule has no "id".'),
        ("questions.yaml", "a: [\n", "This is not valid YAML"),
        ("questions.yaml", "- {key: a.b, type: rows, columns: [{key: c}]}\n", "no"),
    ],
)
def test_a_file_of_the_wrong_shape_is_refused(
    file: str, content: str, message: str, tmp_path: Path
) -> None:
    folder = copy_tiny(tmp_path)
    (folder / file).write_text(content)

    messages = [problem.message for problem in refusal(f"{folder}/").problems]

    assert any(message in found for found in messages), messages


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("questions.yaml", "The blueprint has no questions."),
        ("documents/notice/clauses.yaml", '"notice" has no list of clauses.'),
    ],
)
def test_a_file_that_lacks_is_named(file: str, message: str, tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    (folder / file).unlink()

    messages = [problem.message for problem in refusal(f"{folder}/").problems]

    assert any(message in found for found in messages), messages


def test_a_blueprint_may_do_without_plan_rules_and_channels(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    for name in ("plan.yaml", "rules.yaml", "channels.yaml"):
        (folder / name).unlink()

    blueprint = load_blueprint(f"{folder}/", TINY_HOME)

    assert (blueprint.plan, blueprint.rules, blueprint.channels) == (None, (), {})


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("int", "12", 12),
        ("bool", "no", False),
        ("date", "2026-12-01", date(2026, 12, 1)),
        ("money", "12.50 GBP", Money(Decimal("12.50"), "GBP")),
        ("money", "12", Money(Decimal(12), "EUR")),
        ("hours", "mon,wed 09:00-24:00", Hours((Span((0, 2), 540, 1440),))),
        ("text", "", None),
        ("email", "a@b.be", "a@b.be"),
    ],
)
def test_a_default_is_typed(
    kind: str, text: str, value: object, tmp_path: Path
) -> None:
    folder = copy_tiny(tmp_path)
    plant(
        folder,
        "questions.yaml",
        "",
        f"- {{key: org.extra, type: {kind}, feeds: [BS-1], default: '{text}'}}\n",
    )

    question = load_blueprint(f"{folder}/", TINY_HOME).question("org.extra")

    assert question
    assert question.default == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("int", "a dozen"),
        ("bool", "maybe"),
        ("date", "1 December"),
        ("money", "a lot"),
        ("hours", "always"),
        ("hours", "mon-xxx 09:00-17:00"),
        ("hours", "fri-mon 09:00-17:00"),
    ],
)
def test_a_default_of_the_wrong_type_is_refused(
    kind: str, text: str, tmp_path: Path
) -> None:
    folder = copy_tiny(tmp_path)
    line = plant(
        folder,
        "questions.yaml",
        "",
        f"- {{key: org.extra, type: {kind}, feeds: [BS-1], default: {text}}}\n",
    )

    (problem,) = refusal(f"{folder}/").problems

    assert problem.message == f'"{text}" is no value for "org.extra".'
    assert problem.line == line


def test_rows_can_have_a_default(tmp_path: Path) -> None:
    folder = copy_tiny(tmp_path)
    plant(
        folder,
        "questions.yaml",
        "  columns:\n    - {key: role,",
        "  default:\n"
        "    - {role: {nl: portier, en: porter}, days: [weekend], name: ''}\n"
        "  columns:\n    - {key: role,",
    )

    question = load_blueprint(f"{folder}/", TINY_HOME).question("people.keepers")

    assert question
    role = Localised((("nl", "portier"), ("en", "porter")))
    assert question.default == (Row({"role": role, "days": ("weekend",)}),)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("[a]", "A row must be a group of keys."),
        ("[{rol: a}]", '"people.keepers" has no column "rol".'),
        ("a", 'The value for "people.keepers" must be a list.'),
    ],
)
def test_rows_of_the_wrong_shape_are_refused(
    rows: str, message: str, tmp_path: Path
) -> None:
    folder = copy_tiny(tmp_path)
    plant(
        folder,
        "questions.yaml",
        "  columns:\n    - {key: role,",
        f"  default: {rows}\n  columns:\n    - {{key: role,",
    )

    assert refusal(f"{folder}/").problems[0].message == message


def test_a_blueprint_is_read_in_a_moment() -> None:
    tiny_blueprint()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        tiny_blueprint()
        times.append(time.perf_counter() - start)

    assert min(times) < 0.1


@pytest.mark.parametrize("day", ["1 november 2026", "2026-02-30", "''"])
def test_a_law_date_that_is_no_date_is_refused(tmp_path: Path, day: str) -> None:
    folder = copy_tiny(tmp_path)
    plant(folder, "blueprint.yaml", "law_date: 2026-11-01", f"law_date: {day}")

    error = refusal(f"{folder}/", tmp_path)

    assert "is no date for law_date" in str(error)
