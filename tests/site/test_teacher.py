"""A Monday with the course from a USB stick: a teacher finds a chapter and sends it out, a pupil works, and work comes back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from legstrength.site.teach.assign_words import WORDS
from legstrength.teaching import Chapter, load_chapter
from tests.site.answering import predict
from tests.site.reader import loaded_until, see_it_kept, visit, watch
from tests.site.shown import Shown, unfold

NewPage = Callable[..., Page]
CHAPTERS = ("hills", "novice-gains", "staying-strong", "resistance-training")


@pytest.mark.parametrize("slug", CHAPTERS)
def test_a_chapter_is_assigned_done_and_handed_in_without_a_network(slug: str, folder: Path, blank: NewPage) -> None:
    """From the start page to a link with a locked setting, sheet and key on paper, a pupil's prediction, challenge and run, and both report and CSV back."""
    chapter, page = load_chapter(slug), blank(accept_downloads=True)
    trouble = watch(page, folder.as_uri())
    visit(page, f"{folder.as_uri()}/index.html")
    page.get_by_role("link", name="Teach with this course").first.click()
    row = page.locator("tr", has=page.get_by_role("link", name=chapter.title, exact=True))
    papers = [row.get_by_role("link", name=name).get_attribute("href") for name in ("Student sheet", "Key")]
    row.get_by_role("link", name="Make an assignment").click()
    predicted = _work(page, chapter, _assign(page, chapter))
    _hand_in(page, chapter, predicted)
    for paper, most in zip(papers, (2, 12), strict=True):
        visit(page, f"{folder.as_uri()}/book/{paper}")
        pages = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        assert 1 <= len(pages) <= most and chapter.title in pages[0].extract_text()
    assert trouble.all() == []


def _light(chapter: str) -> str:
    """A page of the course at a chapter's address that has no figure."""
    return f"{chapter.split('/notebooks/')[0]}/book/about.html"


def _assign(page: Page, chapter: Chapter) -> str:
    """Choose the first preset of the notes, lock a slider of it, start at the prediction; the link."""
    preset = next(
        one for one in chapter.notes.presets if (one.show_in or chapter.prediction.opens) == chapter.prediction.opens
    )
    page.wait_for_selector(".assign-explorer")
    figure = page.locator(f'.assign-explorer[data-explorer="{chapter.prediction.opens}"]')
    figure.get_by_role("button", name=preset.title, exact=True).last.click()
    figure.get_by_label("Lock: ").first.check()
    page.get_by_label(WORDS["start"]).select_option("predict")
    page.locator('[data-role="address"]').fill("https://school.example/legs")
    expect(page.locator('[data-role="qr"]')).to_be_visible()
    assert page.locator('[data-role="link"]').get_attribute("href").startswith("https://school.example/legs/notebooks/")
    page.locator('[data-role="address"]').fill("")
    assert chapter.question in page.locator('[data-role="text"]').input_value()
    return page.locator('[data-role="link"]').get_attribute("href")


def _work(page: Page, chapter: Chapter, link: str) -> list[str]:
    """Open the link, predict, keep a run, answer the questions, reach the challenge, write. What was predicted."""
    visit(page, link)
    expect(page.locator("[data-role=assignment]")).to_be_visible()
    predicted = predict(page)
    explorer = chapter.prediction.opens
    shown = Shown(page, explorer).open()
    shown.button("keep-run").click()
    for question in chapter.questions:
        item = page.locator(f"[data-question={question.id}]")
        unfold(item)
        item.locator(f"input[value={next(option.id for option in question.options if option.correct)}]").check()
        item.locator("[data-action=check-answer]").click()
    page.locator(f'[data-keep="written.{chapter.written.id}"]').fill("=1+1 is what I think.")
    see_it_kept(page, _light(link))
    challenge = next(one for one in chapter.challenges if (one.explorer or explorer) == explorer)
    visit(page, link.split("?")[0] + chapter.link(challenge.solution, explorer))
    expect(page.locator(f"[data-challenge={challenge.id}]")).to_have_attribute("data-state", "met")
    return predicted


def _hand_in(page: Page, chapter: Chapter, predicted: list[str]) -> None:
    """My report holds all of it, on paper and as a table."""
    see_it_kept(page, _light(page.url))
    page.get_by_role("link", name="My report").first.click()
    page.wait_for_url("**/report.html*")
    loaded_until(page, page.get_by_label("Your name"))
    page.get_by_label("Your name").fill("Robin")
    report = page.locator("article")
    count = len(chapter.questions)
    for text in (
        *predicted,
        f"{count} / {count}",
        "=1+1 is what I think.",
        "Runs I kept",
        chapter.challenges[0].text,
    ):
        expect(report).to_contain_text(text)
    paper = "".join(page_.extract_text() for page_ in PdfReader(io.BytesIO(page.pdf())).pages)
    assert "Robin" in paper and "is what I think" in paper
    with page.expect_download() as saved:
        page.locator("[data-action=csv]").click()
    rows = list(csv.reader(io.StringIO(saved.value.path().read_text(encoding="utf-8-sig"))))
    cells = [cell for row in rows for cell in row]
    assert set(predicted) <= set(cells) and "'=1+1 is what I think." in cells
    assert not any(cell.startswith("=") for cell in cells)
