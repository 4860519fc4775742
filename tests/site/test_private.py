"""What a lesson leaves behind: the reader's own answers in the reader's own browser, and nothing else, anywhere. And what it never asks."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from legstrength.site.build.shared import LATER
from legstrength.site.device.words import FINISHED, REPORT
from legstrength.teaching import Chapter, chapter_slugs, load_chapter
from tests.site.answering import predict
from tests.site.built import pages_of
from tests.site.reader import choose, visit, watch
from tests.site.shown import unfold

NewPage = Callable[..., Page]
SLUG = "plateau"
CHAPTER = f"notebooks/{SLUG}.html"
DRAWN = "notebooks/novice-gains.html"
KEPT = re.compile(r"legstrength:1:[a-z-]+|legstrength-csv|mode|theme")

LEFT_BEHIND = """async () => ({
  cookie: document.cookie,
  session: Object.keys(sessionStorage),
  local: Object.keys(localStorage),
  databases: (await indexedDB.databases()).map(one => one.name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
REFUSED = """Object.defineProperty(window, "sessionStorage", { value: null }); // some browsers have none, some refuse it
Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });"""
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


def lesson(page: Page, home: str) -> None:
    """What a pupil does in a lesson: predict, play, answer, write, tick, look at the report."""
    visit(page, f"{home}/{CHAPTER}")
    predict(page)
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "committed")
    page.locator(f'[data-explorer="{SLUG}"] [role=slider]').first.press("End")
    page.locator(f'[data-explorer="{SLUG}"] [data-action="keep-run"]').click()
    question = page.locator("[data-question]").first
    question.locator("input").first.check()
    question.locator("[data-action=check-answer]").click()
    unfold(page.locator("textarea[data-keep]").first)
    page.locator("textarea[data-keep]").first.fill("My own words")
    page.locator("[data-finished-box]").check()
    page.locator(".prediction .report-link").click()
    page.wait_for_url("**/book/report.html?chapter=*")
    page.get_by_label(REPORT["name"]).fill("Ana")


def draw(page: Page, home: str) -> None:
    """What a pupil does where a prediction is drawn, by typing: everybody's curve, locked in."""
    visit(page, f"{home}/{DRAWN}")
    part = page.locator("[data-role=people-drawn]")
    part.locator("[data-role=numbers] > summary").click()
    for cell in part.locator("[data-role=numbers] input").all():
        cell.fill("5")
    part.locator("[data-action=lock-drawn]").click()
    expect(part).to_have_attribute("data-state", "committed")


def test_a_lesson_leaves_nothing_but_the_answers_on_the_device(home: str, blank: NewPage) -> None:
    """After a whole lesson, and a prediction that is drawn: not one request to another host, no cookie, no database, no cache, no worker, nothing for the visit, and in the
    browser's storage only what the course keeps and the choice of light or dark; of the typed name, nothing.
    """
    page = blank()
    trouble = watch(page, home + "/")
    page.on(
        "request",
        lambda asked: trouble.elsewhere.append(asked.method) if asked.method != "GET" or asked.post_data else None,
    )
    lesson(page, home)
    expect(page.locator("[data-chapter]")).to_have_count(1)
    draw(page, home)
    page.goto(f"{home}/index.html")
    left = page.evaluate(LEFT_BEHIND)
    local = left.pop("local")
    assert left == {"cookie": "", "session": [], "databases": [], "caches": [], "workers": 0}
    assert page.context.cookies() == []
    assert {f"legstrength:1:{SLUG}", f"legstrength:1:{Path(DRAWN).stem}"} <= set(local)
    assert [key for key in local if not KEPT.fullmatch(key)] == []
    assert "Ana" not in json.dumps(page.evaluate("() => ({ ...localStorage })"))
    assert trouble.all() == []


@pytest.mark.parametrize("failure", [REFUSED, FULL], ids=["refused", "full"])
def test_where_nothing_can_be_kept_every_kind_of_page_says_so_and_works(
    failure: str, home: str, light: NewPage
) -> None:
    """In a private window, a frame without storage or on a full device: first page, chapter and report each say it, and go on working."""
    page = light()
    trouble = watch(page, home + "/")
    page.add_init_script(failure)
    page.goto(f"{home}/index.html")
    expect(page.get_by_text(FINISHED["lost-course"])).to_be_visible()
    page.goto(f"{home}/{CHAPTER}")
    expect(page.locator("[data-prediction] [data-storage=lost]")).to_be_visible()
    predict(page)
    box = page.locator("[data-finished-box]")
    box.check()
    expect(page.get_by_text(FINISHED["lost"])).to_be_visible()
    expect(page.locator(".course-contents .finished-mark")).to_have_count(1)
    choose(page, "dark")
    page.goto(f"{home}/book/report.html")
    told = REPORT["full" if failure == FULL else "refused"]
    expect(page.get_by_text(told)).to_be_visible()
    expect(page.locator("[data-role=notices] p")).to_have_count(1)
    assert trouble.all() == []


def test_a_full_device_still_shows_what_it_kept_before(home: str, light: NewPage) -> None:
    """Storage that cannot take more can still be read, and cleared."""
    page = light()
    page.goto(f"{home}/book/report.html")
    page.evaluate(
        "key => localStorage.setItem(key, JSON.stringify({ done: { at: '2026-03-02T09:12:00Z' } }))",
        f"legstrength:1:{SLUG}",
    )
    page.add_init_script(FULL)
    page.reload()
    expect(page.locator(f'[data-chapter="{SLUG}"]')).to_be_visible()
    page.locator("[data-action=clear-all]").click()
    page.locator("[data-action=clear-yes]").click()
    expect(page.locator("[data-chapter]")).to_have_count(0)
    page.locator("[data-action=undo-clear-all]").click()
    expect(page.get_by_text(REPORT["undo-failed"])).to_be_visible()


def test_no_script_of_the_site_reaches_for_storage_unguarded(folder: Path) -> None:
    """Only scripts with the course's own keeper of answers in them, the frame, which guards its one word on colours, and the figures' script,
    which guards its one on the separator of saved tables, name the browser's storage; nothing names a cookie or a database.
    """
    naming = {"storage": set(), "more": set()}
    for path in folder.rglob("*.js"):
        text, name = path.read_text(encoding="utf-8"), path.relative_to(folder).as_posix()
        if re.search(r"(?<![.\w`])(window\.)?(local|session)Storage\s*[.[]", text):
            naming["storage"].add(name)
        if re.search(r"document\.cookie|indexedDB|sendBeacon|WebSocket\(", text):
            naming["more"].add(name)
    bundle = json.loads((folder / "_static/runtime/manifest.json").read_text(encoding="utf-8"))
    keepers = {
        f"_static/runtime/{bundle[f'{name}.js']}"
        for name in ("lesson", "story", "guessing", "progress", "report", "scorm", "frame", "runtime")
    }
    (tabs,) = (folder / "_static").glob("design-tabs.*.js")
    assert naming == {
        "storage": keepers | {tabs.relative_to(folder).as_posix()},
        "more": set(),
    }  # the tabs' script guards itself


# ---- what is never asked -------------------------------------------------------------------------------------------------------------

BODY = (
    r"\b(body[- ]?(weight|mass|fat|size|shape)|bmi|kg|kilos?|kilograms?|pounds|lbs?|how (heavy|tall|fat|thin)|height|waist|hips?' girth|belly"
    r"|overweight|underweight|obese|fat|slim\w*|skinny|thin|chubby|calories?|kcal|diet|(dress|clothes|trouser) size|appearance|mirror"
    r"|attractive|beautiful|handsome|ugly|date of birth|birthday)\b"
)
YOURS = (
    r"\byour\b[^.?!]{0,30}\b(weight|height|size|girth|waist|measure(s|ments?)|looks|shape|body|bodies|mass|age)\b"
    r"|\b(size|girth|width|shape) of your\b|\byou\b[^.?!]{0,20}\b(weigh|look like)\b|\b(weigh|measure|photograph|film) (yourself|your)\b"
)
NEVER = re.compile(f"{BODY}|{YOURS}", re.IGNORECASE)


@pytest.mark.parametrize(
    ("asked", "refused"),
    [
        ("What do you weigh?", True),
        ("Your weight (kg)", True),
        ("Write down the size of your thigh.", True),
        ("How tall are you?", True),
        ("Measure your leg with a tape.", True),
        ("Do you like how your legs look in the mirror?", True),
        ("Your plan weighs five times as much as mine. Why?", False),
        ("What would you measure to test the model's answer?", False),
        ("Weights, hard sets a week", False),
        ("Claim: when a training adds size, and when it adds strength alone.", False),
    ],
)
def test_the_search_for_such_questions_can_find_them(asked: str, refused: bool) -> None:
    """The two tests below would notice a question about a reader's body, and let physics through."""
    assert bool(NEVER.search(asked)) is refused


def questions_of(chapter: Chapter) -> Iterator[str]:
    """Everything that a chapter asks a pupil to choose, write or enter."""
    prediction, sheet = chapter.prediction, chapter.sheet
    yield from (
        prediction.stem,
        prediction.reason,
        chapter.written.stem,
        sheet.play,
        sheet.driving_question,
        sheet.plan,
        sheet.apply.text,
    )
    yield from (task.text for task in (*sheet.explain, sheet.limits, sheet.exit, *chapter.challenges))
    yield from (f"{column.text} {column.unit or ''}" for column in sheet.record.columns)
    for item in (prediction, *chapter.questions):
        yield item.stem
        yield from (option.text for option in item.options)
    yield from (*chapter.notes.discussion, chapter.notes.practical.text)


@pytest.mark.parametrize("slug", chapter_slugs())
def test_no_chapter_asks_for_a_body(slug: str) -> None:
    """No prediction, question, task, table or discussion asks for weight, measurements or looks."""
    assert [text for text in questions_of(load_chapter(slug)) if NEVER.search(text)] == []


def labels_on(html: str, folder: Path) -> Iterator[str]:
    """The words at every form control of a built page's own part, and of its figures."""
    own = html.partition('<article class="page')[2].partition("</article>")[0]
    for words in re.findall(
        r"<(?:label|legend|button|option|caption)\b[^>]*>(.*?)</(?:label|legend|button|option|caption)>", own, re.DOTALL
    ):
        yield unescape(re.sub(r"<[^>]+>", " ", words))
    yield from map(unescape, re.findall(r'(?:aria-label|placeholder|data-label)="([^"]+)"', own))
    stored = re.findall(r'<script type="application/vnd.jupyter.widget-state\+json">(.*?)</script>', html, re.DOTALL)
    for state in [json.loads(one) for one in stored]:
        folded = [LATER.search((folder / "notebooks" / path).read_text("utf-8")) for path in state["later"].values()]
        widgets = [
            *state["state"].values(),
            *(one for found in folded for one in next(iter(json.loads(found[2]).values())).values()),
        ]
        for told in (widget["state"] for widget in widgets):
            yield " ".join(
                map(str, [told.get("description", ""), told.get("unit", ""), *(told.get("_options_labels") or [])])
            )


def test_no_control_on_any_page_asks_for_a_body(folder: Path) -> None:
    """No slider, list, box or button of the whole site does, and no field is for an address or a file; only the report has one for a name."""
    pages = {path: (folder / path).read_text(encoding="utf-8") for path in pages_of(folder)}
    asked = {path: list(labels_on(html, folder)) for path, html in pages.items()}
    assert sum(map(len, asked.values())) > 500 and "Strength at the start % of norm" in map(str.strip, asked[CHAPTER])
    assert [(path, text) for path, texts in asked.items() for text in texts if NEVER.search(text)] == []
    assert [
        path for path, html in pages.items() if re.search(r'<input[^>]*type="(email|tel|date|file|password)"', html)
    ] == []
    assert [
        path
        for path, texts in asked.items()
        if any(re.search(r"\byour (first |last )?name\b", text, re.IGNORECASE) for text in texts)
    ] == ["book/report.html"]
