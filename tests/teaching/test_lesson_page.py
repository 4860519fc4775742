"""A reader's answers, in a real browser: by keyboard, kept after a reload, honest when nothing is kept."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect
from teaching.asking import chapter_of
from teaching.small_book import CHAPTER_PAGE, SLUG, build_book, write_book

from legstrength.site.files import bundled
from legstrength.site.lesson.parts import LESSON, html_of
from legstrength.site.lesson.words import WORDS
from legstrength.site.teach.words import WORDS as TEACHER

SITE = "http://lesson.test/"
KEY = f"legstrength:1:{SLUG}"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"
PARTS = ("lesson-box", "prediction", "challenges", "task-record", "questions", "prediction-review")
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
REFUSED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("no", "SecurityError"); } });"""
LISTEN = """for (const name of ["committed", "cleared"]) document.addEventListener(`prediction:${name}`,
  event => (window.heard ??= []).push([name, event.detail.id]));"""
FOLDER = tempfile.TemporaryDirectory()
chapter = chapter_of("curve", Path(FOLDER.name))
"""A chapter whose prediction is chosen among options, with one curve to draw beside them."""
chosen = [option.id for option in chapter.prediction.options]
hit = next(option.id for option in chapter.prediction.options if option.correct)
miss, other_miss = [name for name in chosen if name != hit][:2]
question = next(one for one in chapter.questions if next(option for option in one.options if not option.correct).show)
right = next(option for option in question.options if option.correct)
wrong = next(option for option in question.options if not option.correct)


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The HTML of a book with the chapter and its notes."""
    notes = f"# Teacher notes\n\n```{{teacher-notes}} {SLUG}\n```\n"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("legstrength.teaching.chapters.CHAPTERS", Path(FOLDER.name))
        return build_book(write_book(tmp_path_factory.mktemp("book"), index=CHAPTER_PAGE, notes=notes))


Opener = Callable[..., Page]


@pytest.fixture
def lesson(browser: Browser) -> Iterator[Opener]:
    """Opens a page of the parts alone, under the strictest policy; an error in the console fails the test."""
    errors: list[str] = []
    context = browser.new_context(viewport={"width": 900, "height": 800})
    body = "".join(html_of(chapter, part) for part in PARTS)
    head = "".join(f'<link rel="stylesheet" href="{style.name}">' for style in LESSON.styles) + "".join(
        f'<script defer src="{script.name}"></script>' for script in LESSON.scripts
    )
    files = {file.name for file in (*LESSON.styles, *LESSON.scripts)}
    html = (
        f'<!doctype html><html lang="en" data-theme="light"><meta charset="utf-8"><title>Lesson</title>'
        f"{head}<main><h1>Lesson</h1>{body}"
        f'<div id="{SLUG}" class="explorer">Figure</div></main></html>'
    )

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(SITE).split("?")[0]
        if name in files:
            route.fulfill(path=bundled(name))
        elif name == "":
            route.fulfill(body=html, content_type="text/html", headers={"Content-Security-Policy": POLICY})
        else:
            route.fulfill(status=204)

    context.route("**/*", answer)

    def opened(*scripts: str, stored: str | None = None) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda entry: errors.append(entry.text) if entry.type == "error" else None)
        for script in (LISTEN, *scripts):
            page.add_init_script(script)
        if stored is not None:
            page.goto(SITE)
            page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, stored])
        page.goto(SITE)
        return page

    yield opened
    context.close()
    assert errors == []


def _until(page: Page, holds: str, argument: str | None = None) -> None:
    """Wait until a condition holds. The page's policy forbids what Playwright's own waiting does to ask a second time."""
    asks = f"async argument => {{ while (!({holds})(argument)) await new Promise(done => setTimeout(done, 20)); }}"
    page.evaluate(asks, argument)


def text_of(choice: str) -> str:
    return next(option.text for option in chapter.prediction.options if option.id == choice)


def kept(page: Page) -> dict:
    return json.loads(page.evaluate("key => localStorage.getItem(key)", KEY) or "{}")


def commit(page: Page, option: int = 0, confidence: str = "unsure", reason: str = "") -> None:
    part = page.locator("[data-prediction]")
    part.locator("[data-role=choice] input").nth(option).check()
    part.locator(f"[data-role=confidence] input[value={confidence}]").check()
    part.locator("textarea").fill(reason)
    part.locator("[data-action=commit-prediction]").click()


def check(page: Page, option: str) -> None:
    item = page.locator(f"[data-question={question.id}]")
    item.locator(f"input[value={option}]").check()
    item.locator("[data-action=check-answer]").click()


def test_a_prediction_is_made_by_keyboard_alone(lesson: Opener) -> None:
    """Tab, arrows, typing and Enter are enough; the figure is told, and the focus is not lost."""
    page = lesson()
    page.locator("[data-prediction] input").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("the jog is hard for her")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    commit = page.locator("[data-action=commit-prediction]")
    for _ in range(8):  # past the points of the curve, which may stay empty
        page.keyboard.press("Tab")
        if commit.evaluate("button => button === document.activeElement"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "committed")
    made = kept(page)["prediction"]
    assert (made["choice"], made["confidence"], made["reason"]) == (
        chosen[1],
        "unsure",
        "the jog is hard for her",
    )
    assert page.evaluate("window.heard") == [["committed", SLUG]]
    focus = page.evaluate("[document.activeElement.dataset.role, document.activeElement.getAttribute('href')]")
    assert focus == ["next", f"#{SLUG}"]


def test_a_prediction_needs_choice_and_confidence(lesson: Opener) -> None:
    """What is missing is said in its group, the focus goes there, so that the words are in sight, and nothing is kept."""
    page = lesson()
    page.set_viewport_size({"width": 390, "height": 664})
    part = page.locator("[data-prediction]")
    part.locator("[data-action=commit-prediction]").click()
    missing = part.locator("[data-role=choice] [data-role=missing]")
    expect(missing).to_have_text(WORDS["choose-both"])
    expect(missing).to_be_in_viewport()
    part.locator("[data-role=choice] input").first.check()
    expect(missing).to_be_empty()
    part.locator("[data-action=commit-prediction]").click()
    expect(part.locator("[data-role=confidence] [data-role=missing]")).to_have_text(WORDS["choose-confidence"])
    expect(part.locator("[data-role=confidence] [data-role=missing]")).to_be_in_viewport()
    assert page.evaluate("document.activeElement.value") == "sure"
    expect(part).to_have_attribute("data-state", "open")
    assert kept(page) == {}
    assert page.evaluate("window.heard") is None


def test_a_prediction_is_locked_and_lasts(lesson: Opener) -> None:
    """After a reload the prediction stands, cannot be changed, and the figure's script finds it committed."""
    page = lesson()
    commit(page, reason="same jog")
    seen = (
        "document.addEventListener('DOMContentLoaded', () => { window.early = "
        "document.querySelector('[data-prediction]').dataset.state; });"
    )
    page.add_init_script(seen)
    page.reload()
    part = page.locator("[data-prediction]")
    assert page.evaluate("window.early") == "committed"
    assert page.evaluate("window.heard") is None, "a stored prediction is no new event"
    expect(part.locator("input:checked")).to_have_count(2)
    assert part.locator("input[type=radio]").evaluate_all("inputs => inputs.every(input => input.matches(':disabled'))")
    expect(part.locator("textarea")).to_have_value("same jog")
    expect(part.locator("textarea")).not_to_be_editable()
    expect(part.locator("[data-action=commit-prediction]")).to_be_hidden()


def test_the_review_shows_before_and_now(lesson: Opener) -> None:
    """At the end the first answer comes back, and both stand side by side with every reason."""
    page = lesson()
    commit(page, option=chosen.index(miss), reason="same jog")
    part = page.locator("[data-prediction-review]")
    expect(part.locator("[data-cell=before-answer]").first).to_have_text(text_of(miss))
    expect(part.locator("[data-role=reasons]")).to_be_hidden()
    part.locator(f"input[value={hit}]").check()
    part.locator("input[value=sure]").check()
    part.locator("[data-action=commit-review]").click()
    expect(part.locator("[data-role=status]")).to_have_text(WORDS["outcomes"]["wrong-right"])
    row = part.locator("tbody tr")
    expect(row.nth(0)).to_contain_text("same jog")
    expect(row.nth(1)).to_contain_text(text_of(hit))
    for option in chapter.prediction.options:
        expect(part.locator("[data-role=reasons]")).to_contain_text(option.why)
    part.locator("[data-action=answer-again]").click()
    expect(part).to_have_attribute("data-state", "open")
    assert "review" in kept(page) and kept(page)["prediction"]["choice"] == miss


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        (hit, hit, "right-right"),
        (hit, miss, "right-wrong"),
        (miss, other_miss, "wrong-wrong"),
        (None, hit, "none-right"),
        (None, miss, "none-wrong"),
    ],
)
def test_the_review_says_how_the_answer_moved(lesson: Opener, first: str | None, then: str, said: str) -> None:
    """Every way from the first answer to the last one has its own words, with or without a first answer."""
    made = {"prediction": {"choice": first, "confidence": "sure", "reason": ""}} if first else {}
    page = lesson(stored=json.dumps(made))
    part = page.locator("[data-prediction-review]")
    part.locator(f"input[value={then}]").check()
    part.locator("input[value=guessing]").check()
    part.locator("[data-action=commit-review]").click()
    expect(part.locator("[data-role=status]")).to_have_text(WORDS["outcomes"][said])


def test_a_question_says_why_and_shows_it(lesson: Opener) -> None:
    """A wrong answer is told in words why, with a link into the figure; tries are counted and kept."""
    page = lesson()
    item = page.locator(f"[data-question={question.id}]")
    item.locator("[data-action=check-answer]").click()
    expect(item.get_by_role("status")).to_have_text(WORDS["choose-answer"])
    check(page, wrong.id)
    expect(item.get_by_role("status")).to_contain_text(f"{WORDS['wrong']} {wrong.why}")
    link = item.get_by_role("status").get_by_role("link", name=WORDS["show-me"])
    expect(link).to_have_attribute("href", chapter.link(wrong.show or {}, wrong.show_in))
    expect(item.locator("[data-role=tries-count]")).to_have_text("1")
    expect(item.locator("[data-role=reasons]")).to_be_hidden()
    item.locator(f"input[value={right.id}]").check()
    expect(item.get_by_role("status")).to_be_empty()
    item.locator("[data-action=check-answer]").click()
    expect(item.get_by_role("status")).to_contain_text(f"{WORDS['right']} {right.why}")
    expect(item.locator("[data-role=reasons]")).to_be_visible()
    check(page, wrong.id)
    assert kept(page)["answers"][question.id] == {"choice": wrong.id, "tries": 2, "right": True}
    expect(page.locator("[data-role=score-count]")).to_have_text("1")


def test_answers_survive_the_link_into_the_figure(lesson: Opener) -> None:
    """Following the link loads the page with settings; what was answered and written is still there."""
    page = lesson()
    page.locator("[data-keep='record.1.changed']").fill("start")
    page.locator(f"[data-keep='written.{chapter.written.id}']").fill("My reply")
    check(page, wrong.id)
    page.locator(f"[data-question={question.id}]").get_by_role("status").get_by_role("link").click()
    page.wait_for_url(f"**/{chapter.link(wrong.show or {}, wrong.show_in)}")
    item = page.locator(f"[data-question={question.id}]")
    expect(item.get_by_role("status")).to_contain_text(wrong.why)
    expect(item.locator("[data-role=tries-count]")).to_have_text("1")
    expect(page.locator("[data-keep='record.1.changed']")).to_have_value("start")
    expect(page.locator(f"[data-keep='written.{chapter.written.id}']")).to_have_value("My reply")


def test_clearing_forgets_everything_and_can_be_undone(lesson: Opener) -> None:
    """One press clears the chapter on this device, says so and tells the figure; another takes it back."""
    page = lesson()
    commit(page)
    check(page, right.id)
    page.locator("[data-keep='record.1.saw']").fill("flat")
    before = kept(page)
    storage = page.locator("[data-questions] .lesson-storage")
    storage.locator("[data-action=clear-work]").click()
    expect(storage.get_by_role("status")).to_have_text(WORDS["cleared"])
    assert page.evaluate("Object.keys(localStorage)") == []
    assert page.evaluate("window.heard")[-1] == ["cleared", SLUG]
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "open")
    expect(page.locator("input:checked")).to_have_count(0)
    expect(page.locator("[data-keep='record.1.saw']")).to_have_value("")
    storage.locator("[data-action=undo-clear]").click()
    assert kept(page) == before
    assert page.evaluate("window.heard")[-1] == ["committed", SLUG]
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "committed")


@pytest.mark.parametrize("failure", [FULL, REFUSED], ids=["storage is full", "storage is refused"])
def test_without_storage_all_works_and_the_page_says_so(lesson: Opener, failure: str) -> None:
    """A private window or a full disk costs only the memory: the reader is told, and can go on."""
    page = lesson(failure)
    expect(page.locator("[data-prediction] [data-storage=lost]")).to_be_visible()
    expect(page.locator("[data-prediction] [data-storage=kept]")).to_be_hidden()
    commit(page)
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "committed")
    check(page, wrong.id)
    check(page, right.id)
    item = page.locator(f"[data-question={question.id}]")
    expect(item.get_by_role("status")).to_contain_text(right.why)
    expect(item.locator("[data-role=tries-count]")).to_have_text("2")
    expect(page.locator("[data-cell=before-answer]").first).to_have_text(chapter.prediction.options[0].text)


@pytest.mark.parametrize(
    "stored",
    [
        "{",
        "null",
        "7",
        "[]",
        '{"prediction": "sure", "answers": [1], "texts": 3}',
        '{"prediction": {"choice": "\\"]<b>", "confidence": "sure"},'
        ' "answers": {"effort-held": {"choice": "x", "tries": 2}}}',
        '{"prediction": {"choice": "hardly"}, "answers": {"effort-held": null}, "texts": {"record.1.saw": {}}}',
    ],
)
def test_damaged_storage_counts_as_none(lesson: Opener, stored: str) -> None:
    """Whatever another program left under the key, the page begins anew without an error."""
    page = lesson(stored=stored)
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "open")
    expect(page.locator("input:checked")).to_have_count(0)
    commit(page)
    assert kept(page)["prediction"]["choice"] == chosen[0]


def test_another_tab_is_followed(lesson: Opener) -> None:
    """Two tabs of one chapter show the same answers and do not erase each other's."""
    one, two = lesson(), lesson()
    commit(one)
    expect(two.locator("[data-prediction]")).to_have_attribute("data-state", "committed")
    check(two, right.id)
    _until(one, "key => 'answers' in JSON.parse(localStorage.getItem(key))", KEY)
    assert set(kept(one)) == {"prediction", "answers"}


def test_other_scripts_learn_of_each_change(lesson: Opener) -> None:
    """An explorer, the report or the menu can follow what is kept, told which chapter it is and whether another tab did it."""
    hear = """document.addEventListener("work:changed", event => (window.told ??= []).push(event.detail));"""
    one, two = lesson(hear), lesson(hear)
    commit(one)
    _until(two, "() => window.told")
    assert one.evaluate("window.told") == [{"lesson": SLUG, "elsewhere": False}]
    assert two.evaluate("window.told") == [{"lesson": SLUG, "elsewhere": True}]
    assert (
        two.evaluate("slug => legstrengthWorks.get(slug).part('prediction').choice", SLUG)
        == kept(one)["prediction"]["choice"]
    )


def test_the_link_can_be_copied_or_selected(lesson: Opener) -> None:
    """Where the clipboard is refused the link stands ready to be copied by hand, without settings."""
    page = lesson("Object.defineProperty(navigator, 'clipboard', {value: undefined});")
    page.goto(f"{SITE}?{SLUG}.strength=80#{SLUG}")
    page.locator(".about-lesson > summary").click()
    page.get_by_text(TEACHER["for-teachers"], exact=True).click()
    page.locator("[data-action=copy-lesson-link]").click()
    expect(page.locator(".lesson-box [role=status]")).to_have_text(WORDS["copy-failed"])
    expect(page.get_by_label(WORDS["link-field"])).to_have_value(SITE)


def test_without_script_all_can_be_read(browser: Browser, book: Path) -> None:
    """With JavaScript off no dead button shows, and the answers open in their lists."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((book / "index.html").as_uri())
    expect(page.locator("[data-action=commit-prediction]")).to_be_hidden()
    expect(page.locator("[data-action=check-answer]").first).to_be_hidden()
    expect(page.get_by_text(WORDS["no-script-prediction"])).to_be_visible()
    item = page.locator(f"[data-question={question.id}]")
    item.locator("summary").click()
    expect(item.get_by_text(right.why)).to_be_visible()
    context.close()


RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def broken_rules(page: Page, part: str) -> list[tuple[str, str]]:
    found = Axe().run(page, context=part, options=RULES).response["violations"]
    return [(problem["id"], problem["nodes"][0]["html"]) for problem in found]


def answer_all(page: Page) -> None:
    commit(page, reason="same jog")
    check(page, wrong.id)
    review = page.locator("[data-prediction-review]")
    review.locator(f"input[value={hit}]").check()
    review.locator("input[value=sure]").check()
    review.locator("[data-action=commit-review]").click()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_lesson_is_accessible_in_the_theme(browser: Browser, book: Path, theme: str) -> None:
    """In the book's theme, light and dark, no rule is broken before or after answering, nor in the notes."""
    context = browser.new_context(color_scheme=theme)  # type: ignore[arg-type]
    page = context.new_page()
    page.add_init_script(f"localStorage.setItem('mode', '{theme}'); localStorage.setItem('theme', '{theme}');")
    page.goto((book / "index.html").as_uri())
    assert page.evaluate("document.documentElement.dataset.theme") == theme
    assert broken_rules(page, ".lesson-part") == []
    answer_all(page)
    assert broken_rules(page, ".lesson-part") == []
    page.goto((book / "notes.html").as_uri())
    assert broken_rules(page, "article") == []
    context.close()


def test_the_lesson_fits_a_small_phone(browser: Browser, book: Path) -> None:
    """At 320 px nothing scrolls sideways, each control is 44 px high, the stacked tables break no rule."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto((book / "index.html").as_uri())
    answer_all(page)
    controls = page.locator(".lesson-part :is(button, .choice, textarea, summary, input[type=text])")
    heights = controls.evaluate_all(
        "items => items.map(item => [item.textContent.slice(0, 30), item.getBoundingClientRect().height])"
    )
    shown = [(name, height) for name, height in heights if height > 0]
    assert len(shown) > 50
    assert [item for item in shown if item[1] < 44] == []
    assert broken_rules(page, ".stacks") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.goto((book / "notes.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
