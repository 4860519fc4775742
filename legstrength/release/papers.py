"""Prints sheets: each as PDF, as the browser prints it, and as a Word document that a teacher can change.

The document is made of the same page. Word knows no flexible boxes and no drawn lines, so the page is first turned into plain
paragraphs and tables (`plain.js`), and its graphs into pictures.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from legstrength.release.archive import ReleaseError
from legstrength.release.browser import launch
from legstrength.release.documents import write_document

UNLINK = (Path(__file__).parent / "unlink.js").read_text(encoding="utf-8")
PLAIN = (Path(__file__).parent / "plain.js").read_text(encoding="utf-8")
SHARP = 2
PAPERS = ("A4", "Letter")


def print_sheets(sheets: Iterable[Path], folder: Path, paper: str = "A4") -> list[Path]:
    """Write each sheet (an HTML page) into `folder` as .pdf and .docx, on A4 or Letter, and return the files.

    Raises NoBrowser where there is no Chromium, ReleaseError where pandoc is missing or fails or a sheet does not exist; both in words.
    """
    if paper not in PAPERS:
        raise ReleaseError(f"“{paper}” is no paper that sheets are made for. There are: {', '.join(PAPERS)}.")
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_context(viewport={"width": 900, "height": 1200}, device_scale_factor=SHARP).new_page()
        for sheet in sheets:
            if not sheet.is_file():
                raise ReleaseError(f"The sheet {sheet} does not exist. Build the course first: make site")
            page.goto(sheet.resolve().as_uri())
            page.evaluate(UNLINK)
            pdf, document = folder / f"{sheet.stem}.pdf", folder / f"{sheet.stem}.docx"
            page.pdf(path=pdf, format=paper, print_background=True, tagged=True)
            write_document(plain_page(page), page.title(), document, paper, large=sheet.stem.endswith("-large"))
            files += [pdf, document]
        browser.close()
    return files


def plain_page(page: Page) -> str:
    """Return the open sheet as plain HTML with its graphs as pictures; the page itself is changed."""
    for drawing in page.locator("main svg").all():
        picture = base64.b64encode(drawing.screenshot()).decode()
        drawing.evaluate("(svg, picture) => { svg.dataset.picture = `data:image/png;base64,${picture}`; }", picture)
    return page.evaluate(PLAIN)
