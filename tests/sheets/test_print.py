"""Sheets in a browser: on paper, on a phone, for everybody, and with codes that a phone can read."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Page
from pypdf import PdfReader

from legstrength.sheets import VARIANTS
from legstrength.sheets.pages import HERE
from legstrength.teaching import chapter_slugs, load_chapter
from tests.site.reader import SMALLEST, watch

RULES = {"preload": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
URL = "https://example.org/courses/legs"


def test_every_students_sheet_fits_on_two_sides(folder: Path, blank) -> None:
    """One leaf of paper, A4 or Letter, for each pupil; and the sheet is all there, down to its last line."""
    page, long = blank(), {}
    for slug in chapter_slugs():
        page.goto((folder / "sheets" / f"{slug}.html").as_uri())
        for paper in ("A4", "Letter"):
            pages = PdfReader(io.BytesIO(page.pdf(format=paper))).pages
            if len(pages) > 2:
                long[slug, paper] = len(pages)
            assert load_chapter(slug).sheet.exit.text[:20] in pages[-1].extract_text()
    assert long == {}


def test_paper_keeps_the_answer_for_later(folder: Path, blank) -> None:
    """Without a device, too, nobody sees a graph while predicting: the first one stands on the second page, with what it brings."""
    page = blank()
    for slug in chapter_slugs():
        page.goto((folder / "sheets" / f"{slug}-no-device.html").as_uri())
        first, second, *_ = [one.extract_text() for one in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]
        assert "Graph 1:" not in first
        assert "Graph 1:" in second
        assert page.locator("figure .result").count() == page.locator("figure").count() > 0


def test_a_sheet_with_its_codes_fits_on_two_sides(make, blank, tmp_path: Path) -> None:
    """The address and the QR codes of a published course leave room for the tasks."""
    page = sheet_at(make, blank, tmp_path)
    assert [len(PdfReader(io.BytesIO(page.pdf(format=paper))).pages) for paper in ("A4", "Letter")] == [2, 2]


def test_a_phone_reads_the_codes(make, blank, tmp_path: Path) -> None:
    """The first code opens the chapter, the second one the settings of the “apply” task."""
    page, chapter = sheet_at(make, blank, tmp_path), load_chapter("novice-gains")
    links = [
        zxingcpp.read_barcode(Image.open(io.BytesIO(code.screenshot()))).text for code in page.locator("svg.qr").all()
    ]
    home = f"{URL}/notebooks/novice-gains.html"
    assert links == [home, home + chapter.link(chapter.sheet.apply.show)]


def sheet_at(make, blank, tmp_path: Path) -> Page:
    """The student sheet of a course published at URL, open in a browser."""
    for name in ("sheet.css", "sheet.js"):
        (tmp_path / name).write_bytes((HERE / "static" / name).read_bytes())
    path = tmp_path / "sheet.html"
    path.write_text(make("", URL), encoding="utf-8")
    page = blank(device_scale_factor=2)
    page.goto(path.as_uri())
    return page


@pytest.mark.parametrize("kind", VARIANTS)
def test_a_sheet_works_for_everybody_from_a_disk(kind: str, folder: Path, blank) -> None:
    """WCAG 2.0 to 2.2, A and AA, holds on a wide screen and on the smallest phone, where nothing sticks out; nothing complains."""
    page = blank(**SMALLEST)
    trouble = watch(page, folder.as_uri())
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto((folder / "sheets" / f"hills{kind}.html").as_uri())
        found = [
            (rule["id"], [node["target"] for node in rule["nodes"]])
            for rule in Axe().run(page, options=RULES).response["violations"]
        ]
        assert found == []
        assert page.evaluate("document.scrollingElement.scrollWidth") <= width
    assert trouble.all() == []


def test_the_button_prints_and_is_not_printed(folder: Path, blank) -> None:
    """One press opens the print dialogue; on paper there are no buttons and no links to click. Without JavaScript a sentence helps."""
    page = blank()
    page.add_init_script("window.print = () => { document.documentElement.dataset.printed = 'yes'; }")
    page.goto((folder / "sheets" / "plateau.html").as_uri())
    page.get_by_role("button", name="Print").press("Enter")
    assert page.locator("html").get_attribute("data-printed") == "yes"
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible() and page.locator("main").is_visible()
    bare = blank(java_script_enabled=False)
    bare.goto((folder / "sheets" / "plateau.html").as_uri())
    assert "print command" in bare.locator("nav").inner_text() and not bare.get_by_role("button").is_visible()
