"""The frame around every page, by real keys: its drawer, its search and its switch open, hold the focus, close and give it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.built import pages_of
from tests.site.reader import SMALLEST, VARIANTS, visit, watch

NewPage = Callable[..., Page]
CHAPTER = "notebooks/hills.html"
PHONE = {**VARIANTS["phone-light"], **SMALLEST}
LAPTOP = {"viewport": {"width": 1280, "height": 720}}
DIALOGS = {"course-contents": "Contents of the course", "course-search": "Search the course"}
FOCUSED = """() => {
  const focused = document.activeElement, dialog = document.querySelector("dialog[open]");
  return focused === document.body ? "browser" : dialog && dialog.contains(focused) ? "dialog" : "page";
}"""
SEEN = """() => {
  const focused = document.activeElement, box = focused.getBoundingClientRect();
  if (focused === document.body || focused.matches(".skip-link")) return null;
  const seen = box.right > 0 && box.left < innerWidth && focused.checkVisibility({ visibilityProperty: true });
  return seen && !focused.closest("dialog") ? null : focused.outerHTML.slice(0, 120);
}"""
READ = """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
  done(new DOMMatrix(getComputedStyle(document.querySelector(".bar-progress")).transform).a))))"""


def visit_asleep(page: Page, address: str) -> Page:
    """Open a page whose figures stay asleep, and wait for its frame alone."""
    page.goto(address)
    page.wait_for_selector("[data-dialog=course-contents][aria-expanded]")
    return page


def opened(page: Page, dialog: str) -> Page:
    """The page with the dialog of a bar's button open by the Enter key."""
    page.locator(f"[data-dialog={dialog}]").press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(1)
    return page


@pytest.mark.parametrize("screen", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_what_is_closed_takes_no_tab_stop(screen: dict, home: str, light: NewPage) -> None:
    """Where drawer, search and the choice of colours are shut, every press of Tab leads to something that can be seen."""
    page = visit_asleep(light(**screen), f"{home}/{CHAPTER}")
    lost = []
    for _ in range(25):
        page.keyboard.press("Tab")
        lost.append(page.evaluate(SEEN))
    assert [element for element in lost if element] == []


@pytest.mark.parametrize("screen", [PHONE, LAPTOP], ids=["phone", "laptop"])
@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_keeps_the_focus_until_escape_and_gives_it_back(
    name: str, screen: dict, home: str, light: NewPage
) -> None:
    """Enter opens the drawer or the search as a named modal dialog; forwards and backwards, Tab never reaches the page behind; Escape closes
    it once, and the button has the focus again.
    """
    page = opened(visit_asleep(light(**screen), f"{home}/{CHAPTER}"), name)
    button = page.locator(f"[data-dialog={name}]")
    expect(page.get_by_role("dialog", name=DIALOGS[name], exact=True)).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    stops = [page.evaluate(FOCUSED)]
    links = page.locator("dialog[open]").locator("a, button, input").count()
    for key in ["Tab"] * (links + 3) + ["Shift+Tab"] * 3:
        page.keyboard.press(key)
        stops.append(page.evaluate(FOCUSED))
    assert stops[0] == "dialog" and "page" not in stops
    while page.evaluate(FOCUSED) == "browser":
        page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_the_drawer_has_every_page_and_shows_which_one_is_open(home: str, folder: Path, light: NewPage) -> None:
    """Every page of the course stands in it once, chapters by number; a press on the scrim or on its button closes it."""
    page = opened(visit_asleep(light(**LAPTOP), f"{home}/{CHAPTER}"), "course-contents")
    links = page.locator(".course-contents a")
    paths = links.evaluate_all("all => all.map(one => new URL(one.href).pathname.slice(1))")
    assert sorted(paths) == [path for path in pages_of(folder) if path not in ("404.html", "search.html")]
    numbers = page.locator(".contents-number").all_inner_texts()
    assert numbers == [str(number) for number in range(1, 13)]
    here = page.locator(".course-contents [aria-current=page]")
    expect(here).to_have_count(1)
    expect(here).to_be_in_viewport()
    assert here.get_attribute("href") in ("#", "hills.html")
    page.mouse.click(1000, 500)
    expect(page.locator("dialog[open]")).to_have_count(0)
    opened(page, "course-contents").get_by_role("button", name="Close the contents").click()
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator("[data-dialog=course-contents]")).to_be_focused()


def test_the_search_opens_by_its_short_cut_and_returns_to_where_the_reader_was(home: str, light: NewPage) -> None:
    """Ctrl+K opens the search from anywhere on a page; Escape goes back there; a press beside it closes it, too."""
    page = visit_asleep(light(), f"{home}/{CHAPTER}")
    before = page.locator(".previous")
    before.focus()
    page.keyboard.press("Control+k")
    expect(page.locator(".course-search input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(before).to_be_focused()
    opened(page, "course-search")
    page.mouse.click(20, 700)
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator("[data-dialog=course-search]")).to_be_focused()


def test_the_search_answers_as_one_types_with_sentences_of_the_text(home: str, folder: Path, light: NewPage) -> None:
    """From a server and from a disk: each result is a link with a whole sentence in which the word stands; no result is a label of a control;
    what is not there is said; Enter opens the page of the search with the same words.
    """
    for root in (home, folder.as_uri()):
        page = light()
        trouble = watch(page, root + "/")
        opened(visit_asleep(page, f"{root}/{CHAPTER}"), "course-search")
        page.keyboard.type("stair")
        results = page.locator(".course-search .search-results li")
        expect(results.first).to_be_visible()
        for text in results.locator("p").all_inner_texts():
            assert "stair" in text.lower() and text[0].isupper() and text.rstrip("…").strip()[-1] in ".?!:,;sd”"
        assert all(".html" in link for link in results.locator("a").evaluate_all("all => all.map(one => one.href)"))
        field = page.locator(".course-search input")
        for label in ("Copy link", "Lock in my prediction", "Save picture"):
            field.fill(label)
            expect(page.locator(".course-search .search-results mark").filter(has_text=label)).to_have_count(0)
        field.fill("xylophone")
        expect(page.get_by_role("status").filter(has_text="Nothing found")).to_be_visible()
        field.fill("threshold")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search.html?q=threshold")
        expect(page.locator(".search-page .search-results li").first).to_be_visible()
        assert trouble.all() == []


def test_the_line_on_the_bar_grows_as_the_page_is_read(home: str, light: NewPage) -> None:
    """Nothing of it is seen at the top, half in the middle and all at the end, and it follows a reader who wants no motion, too."""
    for motion in ("no-preference", "reduce"):
        page = visit_asleep(light(reduced_motion=motion), f"{home}/book/glossary.html")
        room = page.evaluate("document.documentElement.scrollHeight - innerHeight")
        for share in (0, 0.5, 1):
            page.evaluate("top => scrollTo({ top, behavior: 'instant' })", room * share)
            assert page.evaluate(READ) == pytest.approx(share, abs=0.02)


def test_the_quiet_line_opens_all_about_the_lesson(home: str, light: NewPage) -> None:
    """Below the title on a phone, in the bar on a laptop: closed at first; a press opens it, there Escape closes it and gives the focus back."""
    for screen in (PHONE, LAPTOP):
        page = visit_asleep(light(**screen), f"{home}/{CHAPTER}")
        line, panel = page.locator(".about-lesson > summary"), page.locator(".about-panel")
        expect(line).to_have_text("45 min · from 14 · for teachers")
        assert line.bounding_box()["height"] >= 44
        expect(panel).to_be_hidden()
        line.press("Enter")
        expect(panel.get_by_text("What you will learn")).to_be_visible()
        box = panel.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= screen["viewport"]["width"]
        if screen is LAPTOP:
            assert line.bounding_box()["y"] < 52 and box["y"] + box["height"] <= 720
            page.keyboard.press("Escape")
            expect(panel).to_be_hidden()
            expect(line).to_be_focused()


def test_the_way_on_is_a_card_with_a_question_and_without_an_answer(home: str, light: NewPage) -> None:
    """The last thing on a chapter is the next one, its number and its question as one link; the one before is small."""
    page = visit_asleep(light(**LAPTOP), f"{home}/notebooks/novice-gains.html")
    card = page.locator(".next-card")
    assert card.get_attribute("href") == "plateau.html"
    assert card.inner_text().split("\n")[0] == "Next: chapter 3" and "?" in card.locator(".next-question").inner_text()
    assert card.locator("svg.plot").get_attribute("aria-hidden") == "true"
    assert card.bounding_box()["width"] > 1000
    assert page.locator(".previous").get_attribute("href") == "muscles-at-work.html"


def test_an_address_of_the_old_first_page_keeps_its_settings(home: str, folder: Path, light: NewPage) -> None:
    """Links in schools' own pages lead to the first page where it is now, with what stood in them."""
    for root, first in ((home, f"{home}/index.html"), (folder.as_uri(), f"{folder.as_uri()}/index.html")):
        page = light()
        page.goto(f"{root}/book/welcome.html?welcome.strength=60#welcome")
        page.wait_for_url(f"{first}?welcome.strength=60#welcome")


def test_without_script_everything_is_a_link(home: str, light: NewPage) -> None:
    """The bar's first button leads to the contents at the foot, the second to the page of the search; no button stands there for nothing."""
    page = light(java_script_enabled=False, **PHONE)
    page.goto(f"{home}/{CHAPTER}")
    page.locator("[data-dialog=course-contents]").click()
    expect(page.locator(".course-contents a").first).to_be_in_viewport()
    assert page.locator("[data-dialog=course-search]").get_attribute("href") == "../search.html"
    assert [one.is_visible() for one in page.locator(".modes, [data-closes]").all()].count(True) == 0


@pytest.mark.parametrize(
    "crowded", ["index.html", CHAPTER, "book/teachers/hills.html", "book/evidence.html", "search.html"]
)
def test_twice_the_text_fits_without_scrolling_sideways(crowded: str, home: str, light: NewPage) -> None:
    """With letters of twice the size, on a phone, nothing of the page is wider than the window; the bar keeps its buttons."""
    page = visit_asleep(light(viewport={"width": 390, "height": 664}), f"{home}/{crowded}")
    page.add_style_tag(content="html { font-size: 200% }")
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 390
    for button in page.locator(".bar .bar-button").all():
        box = button.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 390 and box["width"] >= 44


PRINTED = """() => {
  const light = text => { const [r, g, b, a = 1] = text.match(/[\\d.]+/g).map(Number); return a === 0 ? 1 : (0.299 * r + 0.587 * g + 0.114 * b) / 255; };
  const drawn = [...document.querySelectorAll(".explorer svg text, .beat-picture svg text")].filter(one => one.checkVisibility());
  const words = [...document.querySelectorAll("article p, article li, article h2")].filter(one => one.checkVisibility());
  return [
    Math.min(...[document.documentElement, document.body].map(one => light(getComputedStyle(one).backgroundColor))),
    Math.max(...words.map(one => light(getComputedStyle(one).color))), drawn.length,
  ];
}"""


def test_a_dark_page_prints_light(home: str, blank: NewPage) -> None:
    """Paper is white: from a device that is dark, or a page that is, words print dark on nothing, and figures have their own."""
    for mode in ("auto", "dark"):
        page = blank(color_scheme="dark")
        page.add_init_script(f"localStorage.setItem('mode', '{mode}')")
        visit(page, f"{home}/{CHAPTER}")
        page.emulate_media(media="print", color_scheme="dark")
        paper, words, drawn = page.evaluate(PRINTED)
        assert paper > 0.95 and words < 0.6 and drawn > 0, (mode, paper, words, drawn)


def test_the_switch_of_colours_answers_to_keys_and_says_what_holds(home: str, light: NewPage) -> None:
    """Light, dark and the device's own choice are buttons below the switch: arrows reach them, Escape goes back, and the one that holds is
    told to those who do not see it.
    """
    page = visit_asleep(light(), f"{home}/{CHAPTER}")
    switch = page.get_by_role("button", name="Light or dark", exact=True)
    switch.press("Enter")
    expect(switch).to_have_attribute("aria-expanded", "true")
    expect(switch).to_be_focused()
    expect(page.get_by_role("button", name="As on this device", pressed=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(switch).to_have_attribute("aria-expanded", "false")
    switch.press("ArrowDown")
    dark = page.get_by_role("button", name="Dark", exact=True)
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    expect(dark).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    switch.press("Enter")
    expect(page.get_by_role("button", name="Dark", exact=True, pressed=True)).to_be_visible()


def test_the_choices_of_colours_close_when_the_reader_goes_on(home: str, light: NewPage) -> None:
    """A choice, a press beside the menu and Tab past its end close it; the arrow upwards opens it at its end; all of it stays on the screen."""
    page = visit_asleep(light(**{**PHONE, "is_mobile": False}), f"{home}/{CHAPTER}")
    switch, dark = (
        page.get_by_role("button", name="Light or dark", exact=True),
        page.get_by_role("button", name="Dark", exact=True),
    )
    switch.press("ArrowUp")
    expect(dark).to_be_focused()
    for choice in page.locator("[data-choose-mode]").all():
        box = choice.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"] and box["height"] >= 44
    page.keyboard.press("Tab")
    expect(switch).to_have_attribute("aria-expanded", "false")
    expect(dark).to_be_hidden()
    switch.click()
    page.mouse.click(20, 500)
    expect(switch).to_have_attribute("aria-expanded", "false")
    switch.click()
    dark.click()
    expect(switch).to_have_attribute("aria-expanded", "false")
    expect(switch).to_be_focused()
