"""“Make an assignment”, used as a teacher does: what is chosen stands in the link, and the link is all that there is."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import zxingcpp
from axe_playwright_python.sync_playwright import Axe
from bs4 import BeautifulSoup
from PIL import Image
from playwright.sync_api import Page, expect

from legstrength.explorers import load
from legstrength.live.explorer.link import written
from legstrength.site.teach.assign_words import TASKS, WORDS
from legstrength.teaching import chapter_slugs, load_chapter
from tests.site.reader import SMALLEST, VARIANTS, visit, watch
from tests.site.test_pages import RULES

NewPage = Callable[..., Page]
ADDRESS = "https://school.example/legs"
PRESS_ALL = """() => [...document.querySelectorAll('.assign-starts button')].map(button => {
  button.click();
  const explorer = button.closest("[data-explorer]").dataset.explorer;
  const link = document.querySelector('[data-role="link"]').href;
  button.closest("[data-explorer]").querySelector('[data-action="back"]').click();
  const notes = button.closest("[role=group]").dataset.starts === "presets", after = document.querySelector('[data-role="link"]').href;
  return { explorer, notes, title: button.textContent, link, after };
})"""
TWICE = """() => [...document.querySelectorAll("[id]")].map(one => one.id).filter((id, place, all) => all.indexOf(id) !== place)"""
CONTROLS = """() => [...document.querySelectorAll(".assign [data-control]")].map(control => [control.dataset.control, control.dataset.start])"""


def maker(page: Page, home: str, query: str = "?chapter=plateau") -> Page:
    """The page, with a chapter opened."""
    page.goto(f"{home}/book/assign.html{query}")
    page.wait_for_selector(".assign-explorer")
    return page


def link(page: Page) -> tuple[str, dict[str, str]]:
    """The link: the page that it leads to, and what its query says."""
    parts = urlsplit(page.locator('[data-role="link"]').get_attribute("href"))
    pairs = parse_qsl(parts.query, strict_parsing=True) if parts.query else []
    assert len(dict(pairs)) == len(pairs), "a key stands twice"
    return f"{parts.scheme}://{parts.netloc}{parts.path}", dict(pairs)


def test_what_is_chosen_stands_in_the_link(blank: NewPage, home: str) -> None:
    """Nothing chosen: the chapter's bare address. Then settings that differ, locks, hidden parts and the start, each once and by its name."""
    page = maker(blank(), home)
    assert link(page) == (f"{home}/notebooks/plateau.html", {})
    page.get_by_label("Strength at the start", exact=True).fill("65")
    page.get_by_label("Lock: Strength at the start").check()
    page.get_by_label("After half a year", exact=True).select_option("sets")
    page.get_by_text("What we assume about bodies", exact=True).click()
    page.get_by_label("Hide this group: What we assume about bodies", exact=True).check()
    page.get_by_label("The maths").check()
    page.get_by_label(WORDS["start"]).select_option("predict")
    wanted = {
        "plateau.strength": "65",
        "plateau.change": "sets",
        "lock": "plateau.strength",
        "hide": "plateau.bodies,go-further",
        "start": "predict",
    }
    assert link(page) == (f"{home}/notebooks/plateau.html", wanted)
    expect(page.locator('[data-role="told"]')).to_contain_text("Strength at the start: 65")
    page.reload()
    page.wait_for_selector(".assign-explorer")
    assert link(page)[1] == wanted, "a reload lost what was chosen"
    page.get_by_label(WORDS["chapter"], exact=True).select_option("your-plan")
    page.get_by_role("button", name="Sam now", exact=True).click()
    expect(page.locator('[data-role="told"]')).to_contain_text("Who asks: Sam; ")
    expect(page.locator('[data-role="told"]')).to_contain_text("Jog: 240 min a week; ")
    expect(page.locator('[data-role="told"]')).not_to_contain_text("_")


def test_the_link_opens_the_chapter_with_these_settings(blank: NewPage, home: str) -> None:
    """A pupil who follows the link finds the figure as the teacher set it, and is told of no refusal; the teacher was, of what the maker
    itself was asked for in vain.
    """
    page = maker(
        blank(), home, "?chapter=plateau&plateau.strength=65&plateau.pace=10.5&plateau.nope=1&plateau.minutes=9999"
    )
    told = page.locator('.assign[data-step="settings"] .assign-said')
    expect(told).to_contain_text("This page has no setting “plateau.nope”")
    expect(told).to_contain_text("9999 is above the highest")
    visit(page, page.locator('[data-role="link"]').get_attribute("href"))
    expect(page.locator(".explorer").get_by_role("slider", name="Strength at the start")).to_have_attribute(
        "aria-valuetext", "65 % of norm"
    )
    expect(page.locator(".explorer").get_by_role("slider", name="Pace")).to_have_attribute(
        "aria-valuetext", "10.5 km/h"
    )
    assert page.get_by_text("could not be used").filter(visible=True).count() == 0


def test_every_ready_made_start_makes_a_link_that_its_figure_takes(blank: NewPage, home: str) -> None:
    """In each chapter: every scenario and every preset of the notes sets what it says, and leaves out what is so from the start. No id twice."""
    page = maker(blank(), home)
    for slug in chapter_slugs():
        page.locator('[data-role="chapter"]').select_option(slug)
        chapter, starts = load_chapter(slug), dict(page.evaluate(CONTROLS))
        given = {preset.title: preset.show for preset in chapter.notes.presets}
        pressed = page.evaluate(PRESS_ALL)
        assert {one["title"] for one in pressed if one["notes"]} == set(given)
        assert page.evaluate(TWICE) == []
        for one in pressed:
            query = dict(parse_qsl(urlsplit(one["link"]).query))
            assert not urlsplit(one["after"]).query, f"{one['title']}: the start did not come back"
            if one["notes"]:
                said = {f"{one['explorer']}.{name}": written(value) for name, value in given[one["title"]].items()}
                assert query == {name: value for name, value in said.items() if starts[name] != value}


def test_controls_are_those_of_the_explorers(blank: NewPage, home: str) -> None:
    """Ranges, units and starts are the explorer's own: whoever changes one changes the other."""
    page = maker(blank(), home, "?chapter=hills")
    for slug in load_chapter("hills").explorers:
        explorer = load(slug)
        for name, control in explorer.controls.items():
            field = page.locator(f'[data-control="{slug}.{name}"]')
            assert field.get_attribute("data-start") == written(explorer.defaults[name])
            if field.get_attribute("data-low"):
                assert [float(field.get_attribute(f"data-{key}")) for key in ("low", "high", "step")] == [
                    control.min,
                    control.max,
                    control.step,
                ]
                said = page.locator(f"#{field.get_attribute('aria-describedby')}").text_content()
                assert said == f"{control.min:g} to {control.max:g} {control.unit}".strip()
    cells = page.locator('[data-control="hills.route"] [data-cell]')
    cells.first.fill("7")
    cells.first.blur()
    assert (
        link(page)[1]["hills.route"].split("_")[0] == "7"
        and len(link(page)[1]["hills.route"].split("_")) == cells.count()
    )


def test_a_number_out_of_range_is_corrected_and_said(blank: NewPage, home: str) -> None:
    """What a control cannot take never reaches the link, and a screen reader hears what happened; a decimal comma is one."""
    page = maker(blank(), home)
    for name, typed, right, said in (
        ("Strength at the start", "500", "120", "It is now 120."),
        ("Jogging", "94", "90", "It is now 90."),
        ("Pace", "", "9", "It is now 9, as at first."),
        ("Pace", "fast", "9", "“fast” could not be read as a number. Pace stays at 9."),
        ("Pace", "9,5 km/h", "9.5", ""),
        ("Pace", "9,0", "9", ""),
    ):
        field = page.get_by_label(name, exact=True)
        field.fill(typed)
        field.blur()
        expect(field).to_have_value(right)
        expect(page.locator(".assign:has([data-control]) .assign-said")).to_contain_text(said)
        assert said or not page.locator(".assign-said:not(:empty)").count()
    assert link(page)[1] == {"plateau.strength": "120"}


def test_a_hidden_part_is_no_place_to_start(blank: NewPage, home: str) -> None:
    """Pupils are never sent to a task that the same link hides."""
    page = maker(blank(), home, "?chapter=plateau&start=apply-it")
    assert link(page)[1] == {"start": "apply-it"}
    page.locator('[data-hide="apply-it"]').check()
    assert link(page)[1] == {"hide": "apply-it"}


def test_the_text_says_what_to_do(blank: NewPage, home: str) -> None:
    """Title, question, minutes, link and the chosen tasks in order, numbered; no task that was left out, and the teacher's own line."""
    page, chapter = maker(blank(), home), load_chapter("plateau")
    page.locator('[data-task="explain"]').uncheck()
    page.get_by_label(WORDS["minutes"]).fill("30")
    page.get_by_label(WORDS["note"]).fill("Hand it in on Friday.")
    page.get_by_label(WORDS["note"]).blur()
    text = page.locator('[data-role="text"]').input_value()
    assert text.startswith(
        f"{chapter.title}: {chapter.question}\n\nAbout 30 minutes.\n\nOpen: {link(page)[0]}\n\n1. Predict."
    )
    assert (
        chapter.sheet.driving_question in text
        and chapter.sheet.exit.text in text
        and f"{home}/book/report.html" in text
    )
    assert TASKS["explain"][1] not in text and text.endswith("Hand it in on Friday.")
    numbers = [line.split(".")[0] for line in text.splitlines() if line[:1].isdigit()]
    assert numbers == [str(place + 1) for place in range(len(numbers))] and "{" not in text


def test_a_phone_reads_the_qr_code(blank: NewPage, home: str) -> None:
    """The code on the screen and the saved SVG hold the link and nothing else, in the dark, too."""
    page = maker(
        blank(**VARIANTS["wide-dark"]), home, "?chapter=plateau&plateau.strength=65&lock=plateau.strength&start=predict"
    )
    page.get_by_label(WORDS["address"]).fill(ADDRESS)
    shot = page.locator(".assign-qr svg").screenshot()
    (code,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(shot)))
    assert code.text == page.locator('[data-role="link"]').get_attribute("href")
    assert code.text.startswith(
        f"{ADDRESS}/notebooks/plateau.html?plateau.strength=65&lock=plateau.strength&start=predict"
    )
    with page.expect_download() as saved:
        page.get_by_role("button", name=WORDS["qr-save"]).click()
    assert saved.value.suggested_filename == "plateau-qr.svg"
    svg = BeautifulSoup(Path(saved.value.path()).read_text(encoding="utf-8"), "xml").svg
    assert svg["xmlns"] == "http://www.w3.org/2000/svg" and svg.path["d"] == page.locator(
        ".assign-qr path"
    ).get_attribute("d")


def test_sharing_and_embedding(blank: NewPage, home: str) -> None:
    """Classroom gets link and title in a plain link; the snippet shows one figure alone with its own settings only, and is whole HTML."""
    page = maker(
        blank(),
        home,
        "?chapter=novice-gains&novice-gains.strength=60&novice-gains-crowd.average=80&hide=predict,novice-gains.bodies",
    )
    expect(page.locator('.assign [data-role="classroom"]')).to_be_hidden()
    page.get_by_label(WORDS["address"]).fill(f"{ADDRESS}/")
    href = page.get_by_role("link", name=WORDS["classroom"]).get_attribute("href")
    shared = dict(parse_qsl(urlsplit(href).query))
    assert href.startswith("https://classroom.google.com/share?") and shared["url"] == page.locator(
        '[data-role="link"]'
    ).get_attribute("href")
    chapter = load_chapter("novice-gains")
    assert shared["title"] == f"{chapter.title}: {chapter.question}"
    page.get_by_label(WORDS["embed-which"], exact=True).select_option("novice-gains-crowd")
    frame = BeautifulSoup(page.locator('[data-role="embed"]').input_value(), "html.parser").iframe
    assert (
        frame["src"] == f"{ADDRESS}/notebooks/novice-gains.html?novice-gains-crowd.average=80&show=novice-gains-crowd"
    )
    assert frame["title"] == load("novice-gains-crowd").title and frame["loading"] == "lazy"
    page.get_by_label(WORDS["embed-which"], exact=True).select_option("novice-gains")
    frame = BeautifulSoup(page.locator('[data-role="embed"]').input_value(), "html.parser").iframe
    assert frame["src"].endswith("?novice-gains.strength=60&hide=novice-gains.bodies&show=novice-gains")


def test_an_address_that_is_none_is_said(blank: NewPage, home: str) -> None:
    """A misspelt address never gets into a link that goes to a class."""
    page = maker(blank(), home)
    for wrong in (
        "school.example",
        "ftp://school.example",
        "https://",
        "https://school.example/?x=1",
        "javascript:alert(1)",
    ):
        page.get_by_label(WORDS["address"]).fill(wrong)
        expect(page.get_by_text(WORDS["address-wrong"])).to_be_visible()
        assert link(page)[0] == f"{home}/notebooks/plateau.html", wrong


def test_from_a_disk(blank: NewPage, folder: Path) -> None:
    """The page works without a server, says that its link is good for this device only, and takes the address of a website."""
    page = blank()
    trouble = watch(page, folder.as_uri())
    maker(page, folder.as_uri())
    expect(page.get_by_text(WORDS["only-here"])).to_be_visible()
    expect(page.locator('[data-role="qr-told"]')).to_have_text(WORDS["qr-needs-web"])
    assert page.locator('[data-role="link"]').get_attribute("href") == f"{folder.as_uri()}/notebooks/plateau.html"
    page.get_by_label(WORDS["address"]).fill(ADDRESS)
    assert link(page)[0] == f"{ADDRESS}/notebooks/plateau.html"
    expect(page.get_by_text(WORDS["only-here"])).to_be_hidden()
    expect(page.locator(".assign-qr svg")).to_be_visible()
    assert trouble.all() == []


def test_by_keyboard_alone(blank: NewPage, home: str) -> None:
    """Chapter, setting, lock and copy work with keys; what is pressed is answered in words."""
    page = maker(blank(), home)
    page.locator('[data-role="chapter"]').focus()
    page.keyboard.type("Hil")
    expect(page.locator('.assign [data-role="question"]')).to_have_text(load_chapter("hills").question)
    page.get_by_role("button", name="Down only", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".assign-said:not(:empty)")).to_contain_text("Down only is set.")
    page.locator(".assign summary", has_text="Where to look").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Slope", exact=True).focus()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert (link(page)[1]["hills.slope"], link(page)[1]["lock"]) == ("11", "hills.slope")
    page.get_by_role("button", name=WORDS["copy-text"]).focus()
    page.keyboard.press("Enter")
    said = "words => words.includes(document.querySelector('.assign-said:not(:empty)')?.textContent)"
    page.wait_for_function(said, arg=[WORDS["copied"], WORDS["copy-failed"]])


def test_copying_that_fails_selects_the_link(blank: NewPage, home: str) -> None:
    """Where the clipboard is refused, the link stands selected and the page says so."""
    page = blank()
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    maker(page, home)
    page.get_by_role("button", name=WORDS["copy-link"]).click()
    expect(page.locator(".assign-said:not(:empty)")).to_have_text(WORDS["copy-failed"])
    assert page.evaluate("getSelection().toString()").strip() == page.locator('[data-role="link"]').inner_text()


def test_without_javascript_there_are_links(blank: NewPage, home: str) -> None:
    """The page says what is missing, and the presets of every chapter can still be opened."""
    page = blank(java_script_enabled=False)
    page.goto(f"{home}/book/assign.html")
    expect(page.get_by_text(WORDS["no-script"])).to_be_visible()
    expect(page.get_by_role("button", name=WORDS["copy-link"])).to_be_hidden()
    links = page.locator('.assign[data-step="chapter"] .no-script a')
    assert links.count() == sum(len(load_chapter(slug).notes.presets) for slug in chapter_slugs())
    assert links.first.get_attribute("href").startswith("../notebooks/")


def test_the_fullest_chapter_is_open_to_everybody(blank: NewPage, home: str) -> None:
    """With all cells of the year's plan unfolded: WCAG A and AA holds, and the smallest phone scrolls downwards only."""
    page = maker(blank(**{**VARIANTS["phone-dark"], **SMALLEST}), home, "?chapter=your-plan")
    page.evaluate("() => document.querySelectorAll('.assign details').forEach(one => { one.open = true; })")
    assert Axe().run(page, options=RULES).response["violations"] == []
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
