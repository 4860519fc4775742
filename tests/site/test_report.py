"""My report: all that the device keeps, in words, on paper, in a file, and gone when its reader says so."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Download, Page, expect

from legstrength.explorers import load
from legstrength.site.device.words import REPORT as WORDS
from legstrength.teaching import chapter_slugs, load_chapter
from tests.site.reader import SMALLEST, VARIANTS, watch
from tests.site.test_pages import RULES, STICKING_OUT

NewPage = Callable[..., Page]
PAGE = "book/report.html"
SLUG = "novice-gains"
AT = "2026-03-02T09:12:00.000Z"

chapter = load_chapter(SLUG)
right = next(option for option in chapter.prediction.options if option.correct)
wrong = next(option for option in chapter.prediction.options if not option.correct)
question, other = chapter.questions[:2]
HOSTILE = "<img src=x onerror=window.hacked=1> & <b>bold</b>"
SUMS = "=1+1\nand a second line"
WORK = {
    "prediction": {"choice": wrong.id, "confidence": "unsure", "reason": HOSTILE, "at": AT},
    "review": {"choice": right.id, "confidence": "sure", "reason": "", "at": AT},
    "answers": {
        question.id: {"choice": next(o.id for o in question.options if not o.correct), "tries": 3, "right": True},
        other.id: {"choice": next(o.id for o in other.options if not o.correct), "tries": 1, "right": False},
    },
    "texts": {
        f"written.{chapter.written.id}": SUMS,
        "sheet.limits": "",
        f"record.2.{chapter.sheet.record.columns[0].id}": "80 → 60",
    },
    "runs": {
        SLUG: [{"at": AT, "cells": [["Starting strength", "65 %"], ["Gain", "-3"]], "query": f"{SLUG}.strength=65"}]
    },
    "done": {"at": AT},
}


def seeded(page: Page, root: str, query: str = "", **stored: object) -> Page:
    """The report over this work: chapters by slug with `_` for `-`, or whole keys; texts are stored as they are."""
    kept = {
        name if name.startswith("legstrength:") else f"legstrength:1:{name.replace('_', '-')}": work
        if isinstance(work, str)
        else json.dumps(work)
        for name, work in stored.items()
    }
    once = "if (!window.name) { for (const [key, text] of Object.entries(%s)) localStorage.setItem(key, text); window.name = 'seeded'; }"
    page.add_init_script(once % json.dumps(kept))
    page.goto(f"{root}/{PAGE}{query}")
    return page


def saved(page: Page) -> list[list[str]]:
    """The rows of the file that the button saves."""
    with page.expect_download() as waiting:
        page.locator("[data-action=csv]").click()
    download: Download = waiting.value
    raw = Path(download.path()).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "a spreadsheet would not read the arrows and umlauts"
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def section(page: Page, part: str, slug: str = SLUG) -> str:
    return page.locator(f'[data-chapter="{slug}"] [data-part="{part}"]').inner_text()


@pytest.fixture
def roots(folder: Path, home: str) -> dict[str, str]:
    """The site's address on a server and on a disk."""
    return {"http": home, "disk": folder.as_uri()}


@pytest.mark.parametrize("kind", ["http", "disk"])
def test_everything_that_is_kept_is_shown(kind: str, roots: dict[str, str], light: NewPage) -> None:
    """Prediction, answers, texts, table, runs and tick of a chapter stand there with their prompts; markup that somebody typed stays text;
    the link of a kept run leads into its figure with its settings.
    """
    page = light()
    trouble = watch(page, roots[kind] + "/")
    seeded(page, roots[kind], novice_gains=WORK)
    prediction = section(page, "prediction")
    for words in (
        chapter.prediction.stem,
        wrong.text,
        f"{right.text} {WORDS['models-answer']}",
        HOSTILE,
        WORDS["no-reason"],
        "Mar 2026",
    ):
        assert words in prediction
    answers = section(page, "answers")
    assert (
        question.stem in answers
        and next(o.text for o in question.options if o.correct) in answers
        and "Right, 3 tries" in answers
    )
    assert (
        next(o.text for o in other.options if not o.correct) in answers
        and "Not right yet, 1 try" in answers
        and f"1 / {len(chapter.questions)}" in answers
    )
    texts = section(page, "texts")
    assert chapter.written.stem in texts and SUMS in texts and chapter.sheet.limits.text not in texts
    assert "80 → 60" in section(page, "record") and chapter.sheet.record.columns[0].text in section(page, "record")
    runs = section(page, "runs")
    assert load(SLUG).title in runs and "65 %" in runs
    assert WORDS["finished"] in section(page, "done")
    expect(page.locator(f".course-contents a[href*='{SLUG}'] .finished-mark")).to_have_count(1)
    page.get_by_role("link", name=WORDS["open-run"].format(n=1)).click()
    page.wait_for_url(f"**/notebooks/{SLUG}.html?{SLUG}.strength=65#{SLUG}")
    assert page.evaluate("window.hacked") is None
    assert trouble.all() == []


def test_numbers_of_then_and_now_stand_beside_each_other(home: str, light: NewPage) -> None:
    """What was dragged, or said of a drawing at the end, has a row for each person, on the page and in the file; what is no number is named."""
    marks = {"prediction": {"marks": {"ana": 30, "ben": "x"}, "reason": "her legs", "at": AT}}
    page = seeded(light(), home, novice_gains={**marks, "review": {"marks": {"ana": 12}, "at": AT}})
    prediction = section(page, "prediction")
    assert chapter.prediction.stem in prediction and "her legs" in prediction and "Ana\t30\t12" in prediction
    rows = {row[2]: row[4] for row in saved(page) if len(row) > 4}
    assert (rows["Before: Ana"], rows["Now: Ana"]) == ("30", "12") and "Before: Ben" not in rows
    expect(page.locator("article")).to_contain_text(WORDS["damaged-part"].split("{chapter}")[1].split("{")[0])


def test_before_the_second_answer_nobody_is_told_the_right_one(home: str, light: NewPage) -> None:
    """A report in the middle of a lesson, and its file, do not give the prediction away."""
    page = seeded(light(), home, novice_gains={"prediction": {**WORK["prediction"], "choice": right.id}})
    assert WORDS["models-answer"] not in section(page, "prediction")
    assert [row[5] for row in saved(page) if row[1:2] == [WORDS["sections"]["prediction"]]] == ["", "", ""]


def test_the_file_has_a_row_an_item_and_no_formula(home: str, light: NewPage) -> None:
    """Version, day, name and class stand first; quotes, lines and arrows arrive whole; a spreadsheet runs nothing of what was typed, and a
    negative number stays a number.
    """
    page = seeded(light(), home, novice_gains=WORK)
    page.get_by_label(WORDS["name"]).fill('Ana "=N"')
    page.get_by_label(WORDS["class"]).fill("+9b")
    rows = saved(page)
    head = rows.index(list(WORDS["csv-head"].values()))
    assert [WORDS["shown-name"], 'Ana "=N"'] in rows[:head] and [WORDS["shown-class"], "'+9b"] in rows[:head]
    items = {tuple(row[1:3]): row for row in rows[head + 1 :]}
    assert len(items) == len(rows) - head - 1 and {len(row) for row in items.values()} == {len(WORDS["csv-head"])}
    sections = WORDS["sections"]
    written = items[sections["texts"], f"written.{chapter.written.id}"]
    assert written[3:5] == [chapter.written.stem, f"'{SUMS}"]
    assert items[sections["answers"], question.id][4:7] == [
        next(o.text for o in question.options if o.correct),
        "yes",
        "3",
    ]
    assert items[sections["answers"], other.id][5:7] == ["no", "1"]
    assert items[sections["prediction"], "Before"][4:] == [wrong.text, "no", "", AT]
    assert items[sections["runs"], "Run 1, Gain"][4] == "-3"
    assert items[sections["runs"], "Run 1, Open"][4] == f"{home}/notebooks/{SLUG}.html?{SLUG}.strength=65#{SLUG}"
    texts = {text for kept in page.evaluate("() => Object.values(localStorage)") for text in [kept]}
    assert not any("Ana" in text for text in texts), "the name was kept"


def test_chapters_come_in_the_courses_order_and_can_be_chosen(home: str, light: NewPage) -> None:
    """A link shows one chapter, boxes add and take away others, and the file follows; a link to a chapter that does not exist says so."""
    done = {"done": {"at": AT}}
    stored = {slug.replace("-", "_"): done for slug in chapter_slugs()}
    page = seeded(light(), home, query="?chapter=hills", **stored)
    shown = page.locator("[data-chapter]")
    assert shown.evaluate_all("all => all.map(one => one.dataset.chapter)") == ["hills"]
    page.get_by_role("checkbox", name="The plateau").check()
    assert shown.evaluate_all("all => all.map(one => one.dataset.chapter)") == ["plateau", "hills"]
    assert [row[0] for row in saved(page)[-2:]] == ["The plateau", "Hills"]
    page.goto(f"{home}/{PAGE}?chapter=%3Cb%3E")
    expect(page.locator("[data-role=notices]")).to_contain_text("“<b>”")
    links = page.locator(".course-contents a[href*='notebooks/']").evaluate_all(
        "all => all.map(one => one.href.match(/([^/]+)\\.html/)[1])"
    )
    assert shown.evaluate_all("all => all.map(one => one.dataset.chapter)") == links


def test_clearing_asks_first_and_can_be_undone(home: str, light: NewPage) -> None:
    """By keyboard: asked, said no, said yes; everything of the course is gone, whatever its format, and nothing else; undo brings it back."""
    old = "legstrength:0:plateau"
    page = seeded(light(), home, novice_gains=WORK, hills="{", **{old: "x"})
    page.evaluate("localStorage.setItem('somebody', 'else')")
    before = page.evaluate("() => ({ ...localStorage })")
    clear, sure = page.locator("[data-action=clear-all]"), page.locator("[data-role=sure]")
    clear.focus()
    page.keyboard.press("Enter")
    expect(sure).to_be_focused()
    page.keyboard.press("Escape")
    expect(sure).to_be_hidden()
    expect(clear).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-role=status]")).to_have_text(WORDS["cleared"])
    expect(page.locator("[data-role=none]")).to_be_visible()
    assert not [key for key in page.evaluate("() => Object.keys(localStorage)") if key.startswith("legstrength")]
    assert page.evaluate("localStorage.getItem('somebody')") == "else"
    page.keyboard.press("Enter")
    expect(page.locator("[data-role=status]")).to_have_text(WORDS["undone"])
    assert page.evaluate("() => ({ ...localStorage })") == before
    expect(page.locator("[data-chapter]")).to_have_count(1)


DAMAGED = {
    "answers": [1],
    "review": "x",
    "done": {"at": 7},
    "prediction": {"choice": "gone", "confidence": 4, "reason": {}, "at": "never", "curve": [1, None]},
    "texts": {"sheet.limits": 3, "strange": "y", "record.99.x": "z"},
    "runs": {SLUG: [{"cells": [["a"]]}, 5, {"cells": [["Pace", 9]], "query": "javascript:alert(1)"}], "nowhere": []},
    "challenges": {"unknown": 1},
    "colour": "green",
}


def test_damaged_work_is_named_and_the_rest_is_shown(home: str, light: NewPage) -> None:
    """Whatever stands under the keys, the page opens, says which part it cannot read, and shows all others."""
    page = light()
    trouble = watch(page, home + "/")
    other_format = "legstrength:2:hills"
    seeded(
        page,
        home,
        novice_gains=DAMAGED,
        plateau="{",
        hills="[]",
        your_plan={"done": {"at": AT}},
        **{other_format: "{}"},
    )
    told = page.locator("[data-role=notices]").inner_text()
    parts = WORDS["parts"]
    for part in (
        parts["answers"],
        parts["review"],
        parts["curve"],
        "sheet.limits",
        load(SLUG).title,
        "challenges, unknown",
        "texts, strange",
        "nowhere",
        "colour",
    ):
        assert part in told, part
    for slug in ("plateau", "hills"):
        assert WORDS["damaged-chapter"].format(chapter=load_chapter(slug).title) in told
    assert other_format in told
    assert WORDS["unknown-answer"] in section(page, "prediction") and "9" in section(page, "runs")
    assert (
        page.get_by_role("link", name=WORDS["open-run"].format(n=1)).get_attribute("href").startswith("../notebooks/")
    )
    expect(page.locator('[data-chapter="your-plan"]')).to_be_visible()
    saved(page)
    assert trouble.all() == []


def test_another_tab_is_followed(home: str, light: NewPage) -> None:
    """What is ticked in a chapter beside the report appears in it and in the menu, and what is cleared there leaves both, without a reload."""
    page = seeded(light(), home)
    expect(page.locator("[data-role=none]")).to_be_visible()
    beside = page.context.new_page()
    beside.goto(f"{home}/notebooks/{SLUG}.html")
    beside.locator("[data-finished-box]").check()
    expect(page.locator(f'[data-chapter="{SLUG}"]')).to_be_visible()
    expect(page.locator(".finished-mark")).to_have_count(1)
    beside.locator(".questions [data-action=clear-work]").click()
    expect(beside.locator("[data-finished-box]")).not_to_be_checked()
    expect(page.locator("[data-role=none]")).to_be_visible()
    expect(page.locator(".finished-mark")).to_have_count(0)


def test_the_report_is_accessible_and_prints_without_the_shell(home: str, light: NewPage) -> None:
    """Filled and asked whether to clear, in the dark on the smallest phone: no rule is broken, nothing sticks out; on
    paper, even from a dark screen, stands black on white the report with name and day, and nothing else.
    """
    page = seeded(light(**{**VARIANTS["phone-dark"], **SMALLEST}), home, novice_gains=WORK, hills="{")
    page.locator("[data-action=clear-all]").click()
    assert [one["id"] for one in Axe().run(page, context="article", options=RULES).response["violations"]] == []
    assert page.evaluate(STICKING_OUT)[1] == []
    page.get_by_label(WORDS["name"]).fill("Ana Ng")
    page.emulate_media(media="print")
    seen = [
        words
        for words in (*WORDS.values(), "Search", "Education, not medical advice.", "Next", "What jogging does", "Hills")
        if isinstance(words, str) and page.get_by_text(words, exact=True).locator("visible=true").count()
    ]
    assert sorted(seen) == sorted(
        [
            WORDS["shown-name"],
            WORDS["shown-class"],
            WORDS["shown-date"],
            WORDS["no-reason"],
            WORDS["models-answer"],
            WORDS["finished"],
            WORDS["run"],
            WORDS["setting-link"],
        ]
    )
    expect(page.locator("[data-role=shown-name]")).to_have_text("Ana Ng")
    colours = page.locator(".report-answer").first.evaluate(
        "e => [getComputedStyle(e).color, getComputedStyle(document.body).backgroundColor]"
    )
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_the_file_suits_the_readers_spreadsheet(home: str, blank: NewPage) -> None:
    """In German, French and Dutch a file with commas opens in one column: there it has semicolons from the start, and whoever chooses finds
    the choice again.
    """
    work = {"answers": {}, "done": {"at": "2026-01-01T00:00:00Z"}}
    page = seeded(blank(locale="de-DE"), home, **{SLUG.replace("-", "_"): work})
    choice = page.locator("[data-role=separator]")
    assert choice.input_value() == "semicolon" and ";" in saved_text(page)
    choice.select_option("comma")
    page.reload()
    assert choice.input_value() == "comma"
    assert len(saved(page)[-1]) == len(WORDS["csv-head"])


def saved_text(page: Page) -> str:
    """The file that the button saves."""
    with page.expect_download() as waiting:
        page.locator("[data-action=csv]").click()
    return Path(waiting.value.path()).read_text(encoding="utf-8-sig")
