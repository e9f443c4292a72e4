"""A personal sheet is what a full rendering would be, for everybody's name."""

from __future__ import annotations

import io
import re
from collections import Counter
from math import ceil, floor
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops

from policygen.actions.sheet_pages import base_page, faces_of_names, paper_assets
from policygen.errors import InputError
from policygen.render.pdf import make_pdf
from policygen.sheets.base import prepare_base
from policygen.sheets.sheet import make_sheet, unprintable
from tests.pdf_structure import structure_faults
from tests.render import drawn
from tests.sheets.shelf import DUTCH, ENGLISH, base, document, full, shelved, want

pytestmark = [pytest.mark.pdf, pytest.mark.xdist_group("sheets")]
NAMES = (
    "Els Peeters",
    "Nguyễn Thị Mỹ Duyên",
    "محمد علي",
    "דוד בן-גוריון",
    "Sam (محمد علي)",
    "王小明",
    "Γιώργος Παπαδόπουλος",
    "Олександр Шевченко",
    "Łukasz Żółć",
    "Işıl İnanır",
    "Siân O’Connor-D'Hondt",
    "e\u0301lodie J\u0302ones",
    "Zoë 🎉",
    "राजेश कुमार",
    "สมชาย ใจดี",
    "Maria Magdalena Josephina van den Bossche-Vandenbroucke de la Fontaine-Desmedt X",
)
SCALE = 2.0
SPAN = re.compile(rb"MCID \d+/ActualText <FEFF([0-9A-F]+)>")


def picture(data: bytes, number: int) -> Image.Image:
    with pypdfium2.PdfDocument(data) as pdf:
        shown: Image.Image = pdf[number].render(scale=SCALE).to_pil()
        return shown.convert("RGB")


def boxes(language: str = DUTCH) -> dict[str, tuple[int, int, int, int]]:
    """Give the personal places in pixels of a picture, edges included."""
    unit = SCALE * 0.75
    found = {}
    for slot in base(language).slots:
        left, top, width, height = (side * unit for side in slot.box)
        edges = (floor(left), floor(top), ceil(left + width), ceil(top + height))
        found[slot.name] = edges
    return found


def told(data: bytes) -> str:
    """Give the text of the sign-off page as a reader of the tags finds it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = b"".join(
            stream.read_bytes() for stream in pdf.pages[base().sign_page].Contents
        )
    spoken = [
        bytes.fromhex(found.decode()).decode("utf-16-be")
        for found in SPAN.findall(content)
    ]
    return "\n".join([*spoken, drawn.page_texts(data)[base().sign_page]])


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_any_script_is_drawn_told_and_conforms(
    name: str, tmp_path: Path
) -> None:
    data = make_sheet(base(), want(name))
    path = tmp_path / "sheet.pdf"
    path.write_bytes(data)

    assert drawn.failures(data) == []
    assert structure_faults(data) == []
    checked = drawn.run(["qpdf", "--check", path])
    assert (checked.returncode, checked.stderr) == (0, "")
    rendered = drawn.run(["pdftoppm", "-r", "30", "-png", path, tmp_path / "page"])
    assert (rendered.returncode, rendered.stderr) == (0, "")
    shown = name.replace("e\u0301", "é").replace("J\u0302", "Ĵ")
    assert shown in " ".join(told(data).split())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert str(pdf.docinfo["/Title"]).startswith(f"{name} – ")
        with pdf.open_metadata(update_docinfo=False) as packet:
            assert packet["dc:title"] == str(pdf.docinfo["/Title"])
            assert packet["dc:identifier"] == str(want(name).number)


def test_no_letter_is_drawn_as_a_box() -> None:
    for name in NAMES:
        with pikepdf.open(io.BytesIO(make_sheet(base(), want(name)))) as pdf:
            content = b"".join(
                stream.read_bytes() for stream in pdf.pages[base().sign_page].Contents
            )
        assert b"<0000" not in content


@pytest.mark.parametrize("language", [DUTCH, ENGLISH])
def test_a_sheet_keeps_every_element_and_pixel_of_a_full_rendering(
    language: str,
) -> None:
    wanted = want("Els Peeters", language=language)
    sheet, whole = make_sheet(base(language), wanted), full(wanted)

    assert elements(sheet) == elements(whole)
    pages = len(drawn.page_texts(whole))
    assert len(drawn.page_texts(sheet)) == pages
    for number in range(pages):
        one, other = picture(sheet, number), picture(whole, number)
        if number == base(language).sign_page:
            for box in boxes(language).values():
                one.paste("white", box)
                other.paste("white", box)
        assert ImageChops.difference(one, other).getbbox() is None


def elements(data: bytes) -> Counter[str]:
    found: Counter[str] = Counter()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        waiting = [pdf.Root.StructTreeRoot]
        while waiting:
            element = waiting.pop()
            found[str(element.get("/S", ""))] += 1
            children = element.get("/K", pikepdf.Array())
            waiting += [
                child
                for child in (
                    children if isinstance(children, pikepdf.Array) else [children]
                )
                if isinstance(child, pikepdf.Dictionary) and "/S" in child
            ]
    return found


def test_the_personal_fields_look_as_in_a_full_rendering() -> None:
    wanted = want("Els Peeters")
    page = base().sign_page
    one, other = picture(make_sheet(base(), wanted), page), picture(full(wanted), page)
    for name in ("name", "function", "entity", "number"):
        box = boxes()[name]
        left, right = (
            sum(image.crop(box).convert("L").histogram()[:128])
            for image in (one, other)
        )
        assert left == pytest.approx(right, rel=0.2)


@pytest.mark.parametrize("name", [NAMES[0], NAMES[2], NAMES[-1], "W" * 80])
def test_what_is_personal_stays_in_its_box(name: str) -> None:
    page = base().sign_page
    long, other = (
        picture(make_sheet(base(), want(text, function="x" * 80)), page)
        for text in (name, "")
    )
    for box in boxes().values():
        for image in (long, other):
            image.paste("white", box)
    assert ImageChops.difference(long, other).getbbox() is None


def test_the_code_holds_the_number_and_nothing_about_the_person() -> None:
    wanted = want("Els Peeters", 4711)
    found = zxingcpp.read_barcodes(
        picture(make_sheet(base(), wanted), base().sign_page)
    )

    assert [code.text for code in found] == [wanted.number.code]
    assert found[0].ec_level == "Q"
    left, _, right, _ = boxes()["code"]
    assert (right - left) / SCALE / 72 * 25.4 >= 30


def test_one_persons_file_depends_on_nobody_else() -> None:
    alone = make_sheet(base(), want("Els Peeters", 7))
    for name in NAMES:
        make_sheet(base(), want(name))

    assert make_sheet(base(), want("Els Peeters", 7)) == alone
    assert make_sheet(base(), want("Els Peeters", 8)) != alone


def test_two_empty_fields_wait_for_a_signature_in_the_tree() -> None:
    with pikepdf.open(io.BytesIO(make_sheet(base(), want("Els Peeters")))) as pdf:
        form = pdf.Root.AcroForm
        assert int(form.SigFlags) == 1
        assert [str(field.T) for field in form.Fields] == ["signature-1", "signature-2"]
        owners = pdf.Root.StructTreeRoot.ParentTree.Nums
        tree = {int(owners[i]): owners[i + 1] for i in range(0, len(owners), 2)}
        for field in form.Fields:
            assert (field.FT, "/V" in field) == (pikepdf.Name.Sig, False)
            assert str(field.TU)
            assert str(tree[int(field.StructParent)].S) == "/Form"
            left, bottom, right, top = map(float, field.Rect)
            assert (right - left > 150, top - bottom > 50) == (True, True)


def test_a_name_without_font_says_who_and_which_package() -> None:
    wanted = want("ꦗꦮ Peeters")

    problems = unprintable(base(), wanted)
    assert {problem.key for problem in problems} == {"ꦗꦮ Peeters"}
    assert "fontpkg-noto-sans-javanese" in problems[0].hint
    with pytest.raises(InputError, match="U\\+A997"):
        make_sheet(base(), wanted)


def test_a_control_character_is_no_letter_of_any_font() -> None:
    (problem,) = unprintable(base(), want("Els\x07Peeters"))
    assert "no letter of any script" in problem.hint


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="too long"):
        make_sheet(base(), want("Els", function="word " * 300))


def test_a_clause_that_runs_over_to_another_page_is_refused() -> None:
    page = base_page(shelved(), document(DUTCH))
    before, clause = page.rsplit("personal-sheet", 1)
    longer = clause.replace("</section>", f"<p>{'Nog iets. ' * 500}</p></section>", 1)
    drawn_page = make_pdf(
        f"{before}personal-sheet{longer}", assets=paper_assets(shelved(), page)
    )

    with pytest.raises(InputError, match="does not fit on one page"):
        prepare_base(drawn_page, faces_of_names(page))


def test_what_is_not_known_is_left_open_to_write_in() -> None:
    data = make_sheet(base(), want("Els Peeters", function=""))
    assert structure_faults(data) == []
    assert drawn.failures(data) == []
