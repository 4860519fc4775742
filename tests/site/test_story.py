"""A story as a reader meets it: the beat that is read moves the figure, and so do the numbers in its sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import CDPSession, Locator, Page, expect

from tests.site import built, story_book
from tests.site.reader import VARIANTS, visit

NewPage = Callable[..., Page]
BEATS = ("where-you-start", "more-minutes", "a-faster-jog", "your-turn")
CURRENT = "[data-beat][aria-current=step]"
ASKED = """window.asked = []; document.addEventListener("explorer:set", ({ detail }) => asked.push(detail), { capture: true });"""
READY = """() => document.querySelector(".story[data-state=live]")"""
FRAMES = (
    "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))"
)
PHONE = {**VARIANTS["phone-light"], "viewport": {"width": 390, "height": 664}}
NO_GAP = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def story_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a built book with a story."""
    return story_book.build_book(tmp_path_factory.mktemp("story"))


@pytest.fixture(scope="module")
def story_home(story_pages: Path) -> Iterator[str]:
    """The address of a book with a story."""
    with built.serve(story_pages) as address:
        yield f"{address}/index.html"


@pytest.fixture
def story(story_home: str, blank: NewPage) -> NewPage:
    """Opens the story, past its prediction; `query` is a link's."""

    def opened(query: str = "?show=novice-gains", **settings: object) -> Page:
        page = blank(**settings)
        page.add_init_script(ASKED)
        visit(page, f"{story_home}{query}")
        page.wait_for_function(READY)
        return page

    return opened


def test_a_second_build_is_the_same_to_the_byte(story_pages: Path, tmp_path: Path) -> None:
    """Whoever builds the course anew can show that it is this one: in another folder, with Python's sets in another order, no byte differs."""
    again = story_book.build_book(tmp_path)
    first, second = (
        {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (story_pages, again)
    )
    assert len(first) > 20 and sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []


def current(page: Page, name: str) -> Locator:
    """The current beat, which has to be this one and the only one."""
    found = page.locator(CURRENT)
    expect(found).to_have_count(1)
    expect(found).to_have_attribute("data-beat", name)
    return found


def bring(page: Page, name: str, to: float = 0.55) -> None:
    """Scroll until a beat's top stands at a share of the window's height less a little: its middle is then read.

    As no reader does, a test can scroll in the frames in which a beat that was just used still waits for what the browser scrolls by itself.
    """
    place = """async ([name, to]) => {
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      scrollBy(0, document.querySelector(`[data-beat=${name}]`).getBoundingClientRect().top - to * innerHeight); }"""
    page.evaluate(place, [name, to])


def figure(page: Page, label: str) -> Locator:
    """A slider of the figure's own panel."""
    return page.locator(f".explorer-panel [role=slider][aria-label='{label}']")


def stands(page: Page, label: str, value: int) -> None:
    """A slider of the figure's own panel has to stand at this value."""
    expect(figure(page, label)).to_have_attribute("aria-valuetext", re.compile(rf"^{value} "))


def test_an_offer_is_taken_and_given_back(story: NewPage) -> None:
    """One press sets the figure and says what came of it, the next brings back what the reader had made; it ends with its beat."""
    page = story()
    bring(page, "more-minutes", 0.4)
    beat = current(page, "more-minutes")
    beat.locator("input").fill("150")
    stands(page, "Jogging", 150)
    button, told = beat.locator("[data-action=offer]"), beat.locator("[data-role=offered]")
    expect(told).to_be_hidden()
    button.click()
    stands(page, "Jogging", 90)
    expect(told).to_be_visible()
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    stands(page, "Jogging", 150)
    expect(told).to_be_hidden()
    button.click()
    expect(told).to_be_visible()
    page.evaluate(FRAMES)  # what a press itself scrolls is no step of the reader's
    bring(page, "where-you-start", 0.4)
    current(page, "where-you-start")
    taken = page.locator("[data-beat=more-minutes] [data-action=offer]")
    expect(taken).to_have_attribute("aria-pressed", "false")


def test_reading_on_moves_the_figure_and_back(story: NewPage) -> None:
    """Each beat that is scrolled to becomes the current one and sets the figure; going back sets the earlier one again."""
    page = story()
    expect(current(page, "where-you-start").locator(".beat-number")).to_have_text(f"90{NO_GAP}%")
    stands(page, "Strength at the start", 90)
    bring(page, "more-minutes", 0.4)
    expect(current(page, "more-minutes").locator(".beat-result")).to_contain_text("Twice the time adds 13.3 %")
    stands(page, "Jogging", 180)
    bring(page, "a-faster-jog", 0.4)
    current(page, "a-faster-jog")
    stands(page, "Jogging", 90)
    stands(page, "Pace", 12)
    bring(page, "more-minutes", 0.4)
    current(page, "more-minutes")
    stands(page, "Jogging", 180)


def test_what_a_reader_moves_stays_until_another_beat(story: NewPage) -> None:
    """A moved number stays, with the figure's own sentence, and is set anew when the reader comes back."""
    page = story()
    number = page.locator("[data-beat=where-you-start] .beat-number")
    number.focus()
    page.keyboard.press("ArrowLeft")
    expect(number).to_have_text(f"89{NO_GAP}%")
    page.evaluate("scrollBy(0, 40)")
    expect(number).to_have_text(f"89{NO_GAP}%")
    said = page.locator(".explorer-panel [data-role=result]").text_content()
    expect(page.locator("[data-beat=where-you-start] .beat-result")).to_have_text(said or "")
    bring(page, "more-minutes", 0.4)
    current(page, "more-minutes")
    expect(number).to_have_text(f"90{NO_GAP}%")
    bring(page, "where-you-start", 0.4)
    stands(page, "Strength at the start", 90)


def test_a_number_in_a_sentence_is_a_slider_for_the_keyboard(story: NewPage) -> None:
    """It has a name, a range and a unit; arrows, Page, Home and End move it, the slider below it and the figure."""
    page = story()
    number = page.get_by_role("slider", name="Strength at the start").first
    expect(number).to_have_attribute("aria-valuetext", "90 % of norm")
    expect(number).to_have_attribute("aria-valuemin", "50")
    expect(number).to_have_attribute("aria-valuemax", "140")
    number.focus()
    for key, value in (
        ("ArrowUp", 91),
        ("ArrowLeft", 90),
        ("PageUp", 100),
        ("Home", 50),
        ("End", 140),
        ("PageDown", 130),
    ):
        page.keyboard.press(key)
        expect(number).to_have_attribute("aria-valuenow", str(value))
        stands(page, "Strength at the start", value)
    expect(page.locator("[data-beat=where-you-start] input[type=range]")).to_have_value("130")
    expect(number).to_have_attribute("aria-valuetext", "130 % of norm")


def test_a_number_is_dragged_by_mouse(story: NewPage) -> None:
    """Dragged to the right it grows, and the figure goes along."""
    page = story()
    number = page.locator("[data-beat=where-you-start] .beat-number")
    number.scroll_into_view_if_needed()
    box = number.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 30, y, steps=5)
    page.mouse.up()
    value = int(number.get_attribute("aria-valuenow") or 0)
    assert value > 95
    stands(page, "Strength at the start", value)
    page.mouse.move(x - 60, y)
    expect(number).to_have_attribute("aria-valuenow", str(value))


def stroke(touch: CDPSession, start: tuple[float, float], end: tuple[float, float], steps: int = 8) -> None:
    """A finger's way over the screen."""
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": start[0], "y": start[1]}]})
    for step in range(1, steps + 1):
        x, y = (a + (b - a) * step / steps for a, b in zip(start, end, strict=True))
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


STILL = """() => new Promise((done) => {
  let [still, stood] = [0, scrollY];
  const look = () => {
    still = scrollY === stood ? still + 1 : 0;
    stood = scrollY;
    if (still > 10) done();
    else requestAnimationFrame(look);
  };
  look();
})"""


@pytest.mark.parametrize("what", [".beat-number", "input[type=range]"])
def test_a_finger_moves_a_number_and_a_swipe_the_page(story: NewPage, what: str) -> None:
    """Along it, a finger moves the number; upwards, it scrolls, and the number stands where it stood. There is room for a finger."""
    page = story(**PHONE)
    touch = page.context.new_cdp_session(page)
    bring(page, "where-you-start", 0.5)
    one = page.locator(f"[data-beat=where-you-start] {what}")
    box, reach = one.bounding_box(), "element => getComputedStyle(element, '::after').height"
    assert box and box["width"] >= 44
    assert max(box["height"], float(one.evaluate(reach).removesuffix("px") or 0) if what == ".beat-number" else 0) >= 44
    stands(page, "Strength at the start", 90)
    x, y = box["x"] + box["width"] * 0.45, box["y"] + box["height"] / 2
    stood = page.evaluate("scrollY")
    stroke(touch, (x, y), (x - 5, y - 200))
    page.wait_for_function("stood => scrollY > stood + 50", arg=stood)
    page.evaluate(STILL)  # a page that still glides takes the next touch as a wish to stop it
    expect(page.locator("[data-beat=where-you-start] .beat-number")).to_have_text(f"90{NO_GAP}%")
    page.evaluate("stood => scrollTo(0, stood)", stood)
    page.evaluate(STILL)
    current(page, "where-you-start")
    stroke(touch, (x, y), (x + 60, y))
    expect(figure(page, "Strength at the start")).not_to_have_attribute("aria-valuetext", re.compile("^90 "))


def test_the_button_goes_on(story: NewPage) -> None:
    """The next beat becomes current, has the focus and stands in sight below the picture."""
    page = story(**PHONE)
    page.locator("[data-beat=where-you-start] [data-action=beat]").click()
    beat = current(page, "more-minutes")
    expect(beat).to_be_focused()
    expect(beat.locator(".beat-label")).to_be_in_viewport()
    gap = "() => document.querySelector('[data-beat=more-minutes] .beat-label').getBoundingClientRect().top - document.querySelector('.explorer-stage').getBoundingClientRect().bottom"
    assert page.evaluate(gap) >= 0
    current(page, "more-minutes")
    expect(page.get_by_role("button", name="Play with it ↓")).to_have_count(1)


def test_a_link_leads_to_where_its_settings_hold(story: NewPage) -> None:
    """A link with settings opens the story where a reader plays, with these settings; each other beat stands as it asks."""
    page = story("?novice-gains.strength=60#novice-gains")
    expect(current(page, "your-turn").locator(".beat-label")).to_be_in_viewport()
    stands(page, "Strength at the start", 60)
    bring(page, "where-you-start", 0.4)
    beat = current(page, "where-you-start")
    expect(beat.locator(".beat-number")).to_have_text(f"90{NO_GAP}%")
    stands(page, "Strength at the start", 90)
    bring(page, "your-turn", 0.4)
    current(page, "your-turn")
    stands(page, "Strength at the start", 60)


def test_a_lock_holds_where_a_reader_plays(story: NewPage) -> None:
    """A beat moves what a link has locked, by itself and by its controls; in play it stands as the link sets it, and stays."""
    page = story("?novice-gains.pace=8&lock=novice-gains.pace&show=novice-gains")
    current(page, "your-turn")
    stands(page, "Pace", 8)
    bring(page, "a-faster-jog", 0.4)
    beat = current(page, "a-faster-jog")
    stands(page, "Pace", 12)
    beat.locator(".beat-number").focus()
    page.keyboard.press("ArrowRight")
    expect(beat.locator(".beat-number")).to_have_text(f"12.5{NO_GAP}km/h")
    bring(page, "your-turn", 0.4)
    current(page, "your-turn")
    stands(page, "Pace", 8)
    expect(figure(page, "Pace")).to_have_attribute("aria-disabled", "true")


@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_beats_glide_or_jump(story: NewPage, motion: str) -> None:
    """A beat's numbers glide to their places, and jump for whoever wants less motion; the first one just stands there."""
    page = story(reduced_motion=motion)
    bring(page, "more-minutes", 0.4)
    current(page, "more-minutes")
    assert [one["glide"] for one in page.evaluate("asked")] == [False, motion != "reduce"]


def test_a_story_waits_for_the_prediction(story_home: str, blank: NewPage) -> None:
    """No beat is seen before; skipping the prediction opens the story at its first beat, with the keyboard there."""
    page = visit(blank(), story_home)
    expect(page.locator("[data-beat]").first).not_to_be_visible()
    expect(page.locator("[data-story]")).to_have_attribute("data-waits", "")
    expect(page.locator(".beats")).to_have_css(
        "animation-name", "none"
    )  # it would show them after a while, as if no script had come
    skip = page.locator("[data-action=skip-prediction]")
    skip.focus()
    page.keyboard.press("Enter")
    expect(current(page, "where-you-start")).to_be_focused()
    expect(page.locator("[data-beat]").first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("[data-beat=where-you-start] .beat-number")).to_be_focused()


def test_the_tab_key_follows_the_beats(story: NewPage) -> None:
    """From beat to beat, and from the last one to the figure's own controls; what has the focus makes its beat current."""
    page = story(**PHONE)
    page.locator("[data-beat=where-you-start] .beat-number").focus()
    seen: list[str] = []
    for _ in range(12):
        beat = page.evaluate("document.activeElement.closest('[data-beat]')?.dataset.beat ?? ''")
        if beat:
            current(page, beat)
            hidden = "() => document.activeElement.getBoundingClientRect().top < document.querySelector('.explorer-stage').getBoundingClientRect().bottom"
            assert not page.evaluate(hidden), page.evaluate("document.activeElement.outerHTML")
        seen.append(beat)
        page.keyboard.press("Tab")
        if page.evaluate("Boolean(document.activeElement.closest('.explorer-panel'))"):
            break
    assert [one for one in dict.fromkeys(seen) if one] == list(BEATS[:3])
    current(page, "your-turn")


def test_play_has_the_figures_own_controls_and_a_goal(story: NewPage) -> None:
    """Play goes on from where the reader is; the goal gets its mark when a run reaches it, and keeps it."""
    page = story()
    bring(page, "a-faster-jog", 0.4)
    current(page, "a-faster-jog")
    figure(page, "Pace").focus()
    expect(current(page, "your-turn").locator(".beat-reached")).to_be_hidden()
    stands(page, "Pace", 12)
    solution = {"values": {"strength": 75, "minutes": 40, "pace": 12}}
    page.locator(".explorer").evaluate(
        "(root, detail) => root.dispatchEvent(new CustomEvent('explorer:set', { detail }))", solution
    )
    expect(page.locator(".beat-reached")).to_be_visible()
    page.wait_for_function("() => localStorage.getItem('legstrength:1:novice-gains')?.includes('less-time-same-gain')")
    beats, panel = page.locator("[data-beat=your-turn]").bounding_box(), page.locator(".explorer-panel").bounding_box()
    assert beats and panel and panel["y"] >= beats["y"] + beats["height"] - 1


@pytest.mark.parametrize("settings", [PHONE, {"viewport": {"width": 1280, "height": 720}}], ids=["phone", "laptop"])
def test_the_picture_is_in_sight_in_every_beat(story: NewPage, settings: dict[str, object]) -> None:
    """The picture stays while its beats go by, and beats that wait keep a contrast that can be read."""
    page = story(**settings)
    for name in BEATS:
        bring(page, name, 0.5)
        current(page, name)
        box = page.locator(".explorer-stage [data-role=picture]:visible").bounding_box()
        height = page.viewport_size["height"] if page.viewport_size else 0
        assert box and box["y"] >= 0 and box["y"] + 0.6 * box["height"] <= height
    colour = page.locator("[data-beat=where-you-start] .beat-text").evaluate("one => getComputedStyle(one).color")
    assert colour == "rgb(107, 114, 111)"


PLAYED = {"plateau": ("thirteen-stairs", "52"), "muscles-at-work": ("stop-the-runner", "")}
"""Chapters in which a figure runs by itself → the beat in which, and where it then stands; "" where it goes round and round."""


@pytest.mark.parametrize("slug", PLAYED)
def test_a_figure_runs_at_one_press(slug: str, home: str, blank: NewPage) -> None:
    """A year is seen to go by without a finger on the slider, even by who asked for less motion, since it was pressed for; it stops at its end,
    what is a circle goes on, and each stops at the next press.
    """
    beat, end = PLAYED[slug]
    page = visit(blank(), f"{home}/notebooks/{slug}.html")
    page.locator("[data-action=skip-prediction]").first.click()
    page.wait_for_function(READY)
    one = page.locator(f"[data-beat={beat}]")
    run, slider = one.locator("[data-action=run]"), one.locator("input")
    says = run.get_attribute("aria-label")
    run.click()
    expect(run).to_have_attribute("aria-label", "Pause")
    if end:
        expect(run).to_have_attribute("aria-label", says)
        expect(slider).to_have_value(end)
        run.click()
        expect(run).to_have_attribute("aria-label", "Pause")
    run.click()
    expect(run).to_have_attribute("aria-label", says)
    stands = slider.input_value()
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    expect(slider).to_have_value(stands)
    assert not end or stands != end


def test_without_script_a_story_is_text_with_pictures(story_home: str, blank: NewPage) -> None:
    """What gives the answer away is folded; opened, each beat has its picture and its sentence."""
    page = blank(java_script_enabled=False)
    page.goto(story_home)
    beats = page.locator("[data-beat]")
    expect(beats.first).not_to_be_visible()
    page.locator(".story").get_by_text("Think first, then open").click()
    for place, text in enumerate(("a year adds 5.2 %", "Twice the time adds 13.3 %", "a year adds 13.5 %")):
        expect(beats.nth(place).locator(".beat-picture > svg")).to_be_visible()
        expect(beats.nth(place).locator(".beat-result")).to_contain_text(text)
    expect(page.get_by_role("button", name="Next ↓")).to_have_count(0)
    expect(page.locator(".explorer [data-role=picture]:visible")).to_have_count(1)


def test_a_figure_that_does_not_start_leaves_the_text(story_home: str, blank: NewPage) -> None:
    """Where the figures' script is missing, the beats are text with pictures."""
    page = blank()
    page.context.route(re.compile(r"/runtime\.\w+\.js"), lambda route: route.abort())
    page.goto(f"{story_home}?novice-gains.strength=60")
    expect(page.locator(".story")).to_have_attribute("data-state", "plain")
    expect(page.locator("[data-beat=more-minutes] .beat-picture > svg")).to_be_visible()
    expect(page.locator("[data-beat=more-minutes] [data-action=beat]")).to_be_hidden()


def test_paper_has_one_picture_a_beat(story: NewPage) -> None:
    """Printed, a beat has its own picture, no button, and its slider's number."""
    page = story()
    page.emulate_media(media="print")
    expect(page.locator("[data-beat=more-minutes] .beat-picture > svg")).to_be_visible()
    expect(page.locator("[data-beat=more-minutes] .beat-readout")).to_have_text("180 minutes a week")
    expect(page.locator("[data-action=beat]").first).to_be_hidden()


def test_nothing_bars_a_story(story: NewPage) -> None:
    """axe finds nothing in the story."""
    page = story()
    found = Axe().run(page, context=".story")
    assert found.violations_count == 0, found.generate_report()
