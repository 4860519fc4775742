"""Every explorer on every page answers a keyboard, a mouse and a finger, and shows exactly what Python
computes.

The tests find the explorers by themselves and know only the contract that they keep; a new chapter is tested
the day it is built.
"""

from __future__ import annotations

import csv
import io
import json
import math
import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import CDPSession, Page, expect

from legstrength.explorers import SLUGS
from tests.site import built
from tests.site.reader import VARIANTS, visit, watch
from tests.site.shown import READ, VARIED, Shown, same, slugs_on, twin_of, unfold

NewPage = Callable[..., Page]
NUMBER_WORDS = json.loads((built.ROOT / "legstrength/live/view/number-words.json").read_text(encoding="utf-8"))

RIGHT_TO_LEFT = """new MutationObserver(() => document.documentElement?.setAttribute("dir", "rtl"))
  .observe(document, { childList: true });"""

# Where each slider's handle stands on its track, and where its value lies in its range, both as shares.
ON_TRACK = """all => all.map(one => {
  const track = one.getBoundingClientRect(), handle = one.querySelector(".noUi-handle");
  const { x, width } = handle.getBoundingClientRect();
  const [now, low, high] = ["now", "min", "max"].map(part => Number(handle.getAttribute(`aria-value${part}`)));
  return [(x + width / 2 - track.x) / track.width, (now - low) / (high - low)];
})"""

# Over how many pixels of height a finger on a slider's handle, in its middle, meets that handle and nothing else.
REACH = """handle => {
  const box = handle.getBoundingClientRect(), x = box.x + box.width / 2, y = box.y + box.height / 2;
  const mine = away => { const met = document.elementFromPoint(x, y + away); return met && handle.contains(met); };
  let up = 0, down = 0;
  while (up < 30 && mine(-up - 1)) up++;
  while (down < 30 && mine(down + 1)) down++;
  return up + down + 1;
}"""


def test_every_explorer_has_a_page(folder: Path) -> None:
    """No explorer of the package is left without a page, no page names one that Python does not have, and
    none escapes these tests.
    """
    shown = {path: found for path in built.pages_of(folder) if (found := built.explorers_in(folder, path))}
    assert sorted({slug for found in shown.values() for slug in found}) == sorted(SLUGS)
    assert sorted(shown) == built.explorer_pages()


def test_controls_answer_keyboard_and_mouse(address: str, live_path: str, home: str, blank: NewPage) -> None:
    """Every control moves by keys, and on pages that between them have each kind of control, one of each by mouse; each finished move
    redraws, and everything shown is what Python computes.
    """
    page = blank()
    trouble = watch(page, home + "/")
    visit(page, address)
    for slug in slugs_on(page):
        shown = Shown(page, slug).open()
        shown.agrees("as it opens")
        for name in _one_of_each_kind(shown) if live_path in VARIED else ():
            _answers_the_mouse(shown, name)
        if live_path in VARIED:
            before = shown.revision()
            shown.button("reset").click()
            shown.redrawn(before)
        tried: set[str] = set()
        for name in shown.twin.defaults:
            _answers_the_keyboard(shown, name, thoroughly=shown.twin.kind(name) not in tried)
            tried.add(shown.twin.kind(name))
        shown.agrees("every control by a key")
        if live_path in VARIED:
            _reads_a_decimal_comma(shown)
    assert trouble.all() == []


def _one_of_each_kind(shown: Shown) -> list[str]:
    """The explorer's first slider, first list, first box and so on: what they do with a pointer, they all do."""
    first: dict[str, str] = {}
    for name in shown.twin.defaults:
        first.setdefault(shown.twin.kind(name), name)
    return list(first.values())


def _answers_the_keyboard(shown: Shown, name: str, thoroughly: bool) -> None:
    """Arrow keys, Home, End, Enter and Space move a control."""
    kind, handle, control = shown.twin.kind(name), shown.control(name), shown.twin.explorer.controls[name]
    keys = {
        "slider": ["ArrowRight", "End", "ArrowLeft", "Home"],
        "list": ["ArrowDown", "ArrowUp"],
        "box": ["Space", "Space"],
        "series": ["ArrowUp", "ArrowDown"],
        "buttons": ["Enter"],
    }[kind]
    if kind == "buttons":
        handle.get_by_role("button", pressed=False).first.focus()
    else:
        handle.focus()
    stands = shown.value(name)
    at_its_end = {
        "slider": lambda: stands == control.max,
        "series": lambda: stands[0] == control.max,
        "list": lambda: stands == control.options[-1][1],
    }
    if at_its_end.get(kind, lambda: False)():
        keys = keys[::-1]
    for key in keys if thoroughly else keys[:1]:
        before, stood = shown.revision(), shown.value(name)
        shown.page.keyboard.press(key)
        if key in ("End", "Home", "ArrowRight", "ArrowLeft") and stood == _end(shown, name, key):
            continue
        shown.redrawn(before)
        values = shown.agrees(f"{name} by {key}") if thoroughly else shown.values()
        assert values[name] != stood, f"{shown.slug}: {key} did not move {name}"


def _reads_a_decimal_comma(shown: Shown) -> None:
    """“9,5” typed beside a slider is nine and a half. Where its range or its steps do not allow that, the slider takes the nearest value
    and says so.
    """
    for name in (n for n in shown.twin.defaults if shown.twin.kind(n) == "slider"):
        control = shown.twin.explorer.controls[name]
        label, low, high, step = control.description, control.min, control.max, control.step
        inside = min(max(9.5, low), high)
        value = round(low + math.floor((inside - low) / step + 0.5) * step, 10)
        field = shown.root.get_by_role("textbox", name=re.compile(rf"^{re.escape(label)}: type a number"))
        field.fill("9,5")
        field.press("Enter")
        assert shown.value(name) == value, f"{shown.slug}: “9,5” typed for {name} is {shown.value(name)}"
        if value != 9.5:
            parts = {"low": low, "high": high, "step": step, "value": value}
            numbers = {part: f"{number:g}".replace("-", "−") for part, number in parts.items()}
            said = NUMBER_WORDS["clipped" if inside != 9.5 else "stepped"].format(name=label, **numbers)
            shown.root.get_by_text(said, exact=True).first.wait_for(state="visible")
    shown.agrees("“9,5” typed for every slider")


def _end(shown: Shown, name: str, key: str) -> object:
    control = shown.twin.explorer.controls[name]
    return {"End": control.max, "ArrowRight": control.max, "Home": control.min, "ArrowLeft": control.min}[key]


def _answers_the_mouse(shown: Shown, name: str) -> None:
    """A click on a slider's track and a drag of its handle, a click on a button, a box or a list, all do the same as the keys."""
    page, slug = shown.page, shown.slug
    kind, handle = shown.twin.kind(name), shown.bring(name)
    before, stood = shown.revision(), shown.value(name)
    if kind == "slider":
        _click_track(shown, name)
        shown.redrawn(before)
        assert shown.agrees(f"{name} by a click")[name] != stood
        shown.settled()  # a slider that still glides to where it was clicked cannot be taken
        before, stood, box = shown.revision(), shown.value(name), handle.bounding_box()
        middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        away = -60 if middle[0] > page.viewport_size["width"] / 2 else 60
        page.mouse.move(*middle)
        page.mouse.down()
        page.mouse.move(middle[0] + away, middle[1], steps=4)
        page.mouse.up()
    elif kind == "buttons":
        handle.get_by_role("button", pressed=False).first.click()
    elif kind == "series":
        handle.click(click_count=3)
        page.keyboard.type(f"{shown.twin.other(name)[0]:g}")
        shown.redrawn(before)
        assert shown.agrees(f"{name} typed")[name][0] == shown.twin.other(name)[0]
        page.keyboard.press("Enter")
        sketch = _sketch(shown, name)
        if not sketch:
            return
        before, stood = shown.revision(), shown.value(name)
        page.mouse.move(sketch["x"] + 3, sketch["y"] + 3)
        page.mouse.down()
        page.mouse.move(sketch["x"] + sketch["width"] - 3, sketch["y"] + 3, steps=20)
        page.mouse.up()
    elif kind == "box":
        handle.click()
    else:
        slugs = [slug for _, slug in shown.twin.explorer.controls[name].options]
        handle.select_option(index=slugs.index(next(slug for slug in slugs if slug != stood)))
    shown.redrawn(before)
    assert shown.agrees(f"{name} by mouse")[name] != stood, f"{slug}: the mouse did not move {name}"


def _sketch(shown: Shown, name: str) -> dict | None:
    """Where the bars of a series stand that can be drawn, scrolled into view."""
    sketch = shown.root.locator(f'[data-control="{name}"] [data-role="sketch"]')
    if not sketch.count():
        return None
    sketch.evaluate("sketch => sketch.scrollIntoView({ block: 'center', behavior: 'instant' })")
    return sketch.bounding_box()


def _click_track(shown: Shown, name: str) -> None:
    """Click a slider's track on the side where there is more room."""
    handle = shown.control(name)
    track = handle.evaluate("""handle => { let track = handle; const box = handle.getBoundingClientRect();
      while (track.getBoundingClientRect().width < 3 * box.width) track = track.parentElement;
      const all = track.getBoundingClientRect();
      return [all.left, all.right, box.x + box.width / 2, box.y + box.height / 2]; }""")
    left, right, at, height = track
    goal = left + 0.2 * (right - left) if at - left > right - at else right - 0.2 * (right - left)
    shown.page.mouse.click(goal, height)


def test_a_phone_is_enough(address: str, live_path: str, blank: NewPage) -> None:
    """On a phone each control's name is the label that is seen, a slider's value is spoken with its unit, and a finger finds 44 pixels
    of height; on the varied pages a handle is taken 20 pixels beside its middle and drawn along.
    """
    page = visit(blank(**VARIANTS["phone-light"]), address)
    touch = page.context.new_cdp_session(page)
    for slug in slugs_on(page):
        shown = Shown(page, slug).open()
        _says_what_it_is(shown)
        if live_path in VARIED:
            _answers_a_finger(shown, touch)


def _says_what_it_is(shown: Shown) -> None:
    slug = shown.slug
    for name, control in shown.twin.explorer.controls.items():
        handle = shown.bring(name)
        assert handle.count() == 1, f"{slug}: {name} is not found by its name “{control.description}”"
        assert shown.root.get_by_text(control.description, exact=True).locator("visible=true").count(), (
            f"{slug}: {control.description} is not seen"
        )
        if shown.twin.kind(name) == "slider":
            spoken = handle.get_attribute("aria-valuetext")
            assert spoken.partition(" ")[2] == getattr(control, "unit", ""), f"{slug}: {name} says “{spoken}”"
            reach = handle.evaluate(REACH)
            assert reach >= 43, f"{slug}: the handle of {name} takes a finger over {reach} pixels only"
        if shown.twin.kind(name) == "series":
            for cell in shown.cells(name):
                assert cell.bounding_box()["height"] >= 44, f"{slug}: a cell of {name} is too low for a finger"
                described = cell.evaluate(
                    "cell => document.getElementById(cell.getAttribute('aria-describedby').split(' ')[0]).textContent"
                )
                assert control.unit in described, f"{slug}: a cell of {name} does not say its unit"
    for button in shown.root.locator("button:visible").all():
        assert button.bounding_box()["height"] >= 44, f"{slug}: {button.inner_text()} is too low for a finger"


def _answers_a_finger(shown: Shown, touch: CDPSession) -> None:
    for name in (n for n in _one_of_each_kind(shown) if shown.twin.kind(n) == "slider"):
        handle = shown.bring(name)
        box, before = handle.bounding_box(), shown.revision()
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2 + 20
        away = -80 if x > 195 else 80
        touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        for part in (0.5, 1.0):
            touch.send(
                "Input.dispatchTouchEvent",
                {"type": "touchMove", "touchPoints": [{"x": x + part * away, "y": y}]},
            )
        shown.redrawn(before)
        shown.agrees(
            f"{name} by finger"
        )  # before it is lifted: a finger lifted in full flight flings, and the next tap only stops that
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    for name in (n for n in shown.twin.defaults if shown.twin.kind(n) == "series"):
        shown.bring(name).tap()
        expect(shown.control(name)).to_be_focused()
        if not (box := _sketch(shown, name)):
            continue
        control, before = shown.twin.explorer.controls[name], shown.revision()
        goal = control.max if shown.value(name)[0] != control.max else control.min
        x, y = box["x"] + 4, box["y"] + (-3 if goal == control.max else box["height"] + 3)
        touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": box["y"] + 40}]})
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y}]})
        shown.redrawn(before)
        assert shown.agrees(f"{name} drawn by finger")[name][0] == goal
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_handles_stand_on_their_tracks_from_right_to_left(home: str, blank: NewPage) -> None:
    """On a page that is turned for a language from right to left, each slider's handle stands on its track, where its value is."""
    page = blank()
    page.add_init_script(RIGHT_TO_LEFT)
    visit(page, f"{home}/notebooks/muscles-at-work.html?muscles-at-work.pace=12")
    assert page.evaluate("getComputedStyle(document.querySelector('.explorer')).direction") == "rtl"
    places = page.locator(".explorer .noUi-target:visible").evaluate_all(ON_TRACK)
    assert places
    for share, stands in places:
        assert abs(share - stands) < 0.03, places


def test_a_swipe_over_a_slider_scrolls_the_page(home: str, blank: NewPage) -> None:
    """A finger that starts on a slider's handle or its track and goes up moves the page and leaves the slider where it
    stood, also for what comes after; a finger that goes along it still moves it.
    """
    path = next(path for path in built.explorer_pages() if "notebooks" in path)
    page = visit(blank(**VARIANTS["phone-light"]), f"{home}/{path}")
    touch = page.context.new_cdp_session(page)
    shown = Shown(page, slugs_on(page)[0]).open()
    name = next(n for n in shown.twin.defaults if shown.twin.kind(n) == "slider")
    before = shown.value(name)
    for share, drift in ((0.9, -6), (0.1, -6), (None, -6), (None, 6)):  # along the track, or on the handle
        handle = shown.bring(name)
        box = handle.bounding_box()
        track = handle.evaluate("handle => handle.closest('.noUi-base').getBoundingClientRect().toJSON()")
        x = box["x"] + box["width"] / 2 if share is None else track["x"] + share * track["width"]
        stood = page.evaluate("scrollY")
        _stroke(touch, (x, box["y"] + box["height"] / 2), (x + drift, box["y"] - 200))
        page.wait_for_function("stood => scrollY > stood + 100", arg=stood)
        page.evaluate(STANDS_STILL)  # a page that still glides takes the next touch as a wish to stop it
        page.wait_for_function("() => !document.querySelector('.noUi-active, .noUi-state-tap')")
        assert shown.value(name) == before, f"{name} moved under a swipe"
        page.mouse.move(x + 60, 300)  # nothing still follows
        assert shown.value(name) == before, f"{name} follows after a swipe"
    shown.agrees("after swipes")
    _answers_a_finger(shown, touch)


STANDS_STILL = """() => new Promise((done) => {
  let still = 0, stood = scrollY;
  const look = () => {
    still = scrollY === stood ? still + 1 : 0;
    stood = scrollY;
    if (still < 10) requestAnimationFrame(look);
    else done();
  };
  look();
})"""
"""Waits until the page has not scrolled for ten frames."""


def _stroke(touch: CDPSession, start: tuple[float, float], end: tuple[float, float], steps: int = 8) -> None:
    """A finger put down, drawn along a straight line and lifted."""
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": start[0], "y": start[1]}]})
    for step in range(1, steps + 1):
        x, y = (a + (b - a) * step / steps for a, b in zip(start, end, strict=True))
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_a_finished_change_is_announced_once(home: str, blank: NewPage) -> None:
    """Five quick presses of a key are one announcement of the sentence that is then true."""
    path = next(path for path in built.explorer_pages() if "notebooks" in path)
    page = visit(blank(), f"{home}/{path}")
    for slug in slugs_on(page):
        shown = Shown(page, slug).open()
        name = next(n for n in shown.twin.defaults if shown.twin.kind(n) == "slider")
        shown.root.evaluate("""root => { globalThis.spoken = [];
          for (const status of root.querySelectorAll("[role=status]")) {
            const heard = new MutationObserver(() => { if (status.textContent) spoken.push(status.textContent); });
            heard.observe(status, { childList: true, characterData: true, subtree: true });
          } }""")
        shown.control(name).focus()
        key = "ArrowLeft" if shown.value(name) == shown.twin.explorer.controls[name].max else "ArrowRight"
        # The page's own clock stands still and is moved by hand, so that a busy machine cannot stretch the
        # presses into two changes.
        if slug == slugs_on(page)[0]:
            page.clock.install()
            page.clock.pause_at(page.evaluate("() => Date.now() / 1000 + 5"))
        page.evaluate("() => { spoken.length = 0; }")
        for _ in range(5):
            page.keyboard.press(key)
            page.clock.run_for(50)
        assert page.evaluate("() => spoken") == []
        page.clock.run_for(1500)
        assert page.evaluate("() => spoken") == [shown.root.locator('[data-role="result"]').inner_text()]


def test_the_buttons_do_what_they_say(address: str, live_path: str, blank: NewPage) -> None:
    """The run before stays as a ghost and scenarios move the sliders; what is the same for all figures is tried on the varied pages: runs
    are kept, table and picture are saved, and Reset undoes it all.
    """
    page = visit(blank(), address)
    for slug in slugs_on(page):
        shown = Shown(page, slug).open()
        _keeps_the_run_before(shown)
        _follows_scenarios(shown)
        if live_path in VARIED and slug == slugs_on(page)[0]:
            _keeps_runs(shown)
            _saves_table_and_picture(shown)
            _resets(shown)


def _keeps_the_run_before(shown: Shown) -> None:
    """After a move, the traces that keep the earlier run show exactly that run."""
    slug = shown.slug
    page = shown.page
    if not any(trace["earlier"] for trace in shown.root.evaluate(READ)["traces"]):
        return
    start = shown.twin.at(shown.values())
    name = next(n for n in shown.twin.defaults if shown.twin.kind(n) == "slider")
    shown.control(name).focus()
    before = shown.revision()
    page.keyboard.press("ArrowLeft" if shown.value(name) == shown.twin.explorer.controls[name].max else "ArrowRight")
    shown.redrawn(before)
    for trace in shown.root.evaluate(READ)["traces"]:
        if trace["earlier"]:
            assert trace["drawn"]
            for part in trace["parts"]:
                same(part["value"], start.results[part["result"]], f"{slug}: the ghost of {part['result']}")


def _keeps_runs(shown: Shown) -> None:
    """“Keep” adds a row a press, and the row names the settings."""
    rows = shown.root.locator('[data-role="kept"] tbody tr')
    for count in (1, 2):
        shown.button("keep-run").click()
        rows.nth(count - 1).wait_for(state="visible")
        assert rows.count() == count
    number = next(str(value) for name, value in shown.values().items() if shown.twin.kind(name) == "slider")
    assert number in [cell.inner_text() for cell in rows.nth(0).locator("td, th").all()]


def _follows_scenarios(shown: Shown) -> None:
    """A scenario's button puts the controls where it says, and shows that it is on."""
    for scenario in shown.twin.explorer.scenarios:
        button = shown.root.get_by_role("button", name=scenario.label, exact=True)
        before, moves = (
            shown.revision(),
            any(
                shown.value(name) != (list(value) if isinstance(value, tuple) else value)
                for name, value in scenario.values.items()
            ),
        )
        button.click()
        if moves:
            shown.redrawn(before)
        values = shown.agrees(scenario.label)
        assert {name: values[name] for name in scenario.values} == {
            name: list(value) if isinstance(value, tuple) else value for name, value in scenario.values.items()
        }
        assert button.get_attribute("aria-pressed") == "true"


def _as_saved(cell: str) -> str:
    """A text that a spreadsheet would run as a formula has a mark before it; a number with its sign has none."""
    return f"'{cell}" if re.match(r"[=@]|[+-](?!\d)", cell) else cell


def _saves_for_decimal_commas(shown: Shown, rows: list[list[str]]) -> None:
    """With semicolons chosen, spreadsheets of countries with decimal commas get columns, and numbers that they read as numbers; all figures
    of the page, and of the next visit, keep to the choice.
    """
    page = shown.page
    shown.root.locator("[data-role=separator]").evaluate(
        "select => { select.value = 'semicolon'; select.dispatchEvent(new Event('change')); }"
    )
    with page.expect_download() as saved:
        shown.button("download-csv").click()
    text = saved.value.path().read_text(encoding="utf-8-sig")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    commas = [[re.sub(r"^([+-]?\d+)\.(\d+)( ?%)?$", r"\1,\2\3", cell) for cell in row] for row in rows]
    assert list(csv.reader(io.StringIO("\n".join(lines)), delimiter=";"))[1:] == commas
    assert {one.input_value() for one in page.locator("[data-role=separator]").all()} == {"semicolon"}
    assert page.evaluate("localStorage.getItem('legstrength-csv')") == "semicolon"


def _saves_table_and_picture(shown: Shown) -> None:
    """The saved table holds the rows that the page shows; the saved picture is a picture."""
    page = shown.page
    before = shown.revision()
    name = next(n for n in shown.twin.defaults if shown.twin.kind(n) == "slider")
    shown.control(name).press("End" if shown.value(name) != shown.twin.explorer.controls[name].max else "Home")
    shown.redrawn(before)
    expected = shown.twin.at(shown.agrees("before saving"))
    with page.expect_download() as saved:
        shown.button("download-csv").click()
    lines = [
        line for line in saved.value.path().read_text(encoding="utf-8-sig").splitlines() if not line.startswith("#")
    ]
    assert saved.value.suggested_filename.endswith(".csv")
    rows = [[_as_saved(cell) for cell in row] for row in expected.rows]
    assert list(csv.reader(io.StringIO("\n".join(lines))))[1:] == rows
    _saves_for_decimal_commas(shown, rows)
    with page.expect_download() as saved:
        shown.button("download-image").click()
    picture = saved.value.path().read_bytes()
    assert picture.startswith(b"\x89PNG") or b"<svg" in picture[:500]


def _resets(shown: Shown) -> None:
    """After moves of every control, one press of Reset shows the first run again, and the focus stays where it was."""
    page = shown.page
    for name in (n for n in shown.twin.defaults if shown.twin.kind(n) == "slider"):
        before = shown.revision()
        shown.control(name).press("End" if shown.value(name) != shown.twin.explorer.controls[name].max else "Home")
        shown.redrawn(before)
    for name in (n for n in shown.twin.defaults if shown.twin.kind(n) == "series"):
        before = shown.revision()
        shown.control(name).fill(f"{shown.twin.other(name)[0]:g}")
        shown.redrawn(before)
    before = shown.revision()
    shown.button("reset").focus()
    page.keyboard.press("Enter")
    shown.redrawn(before)
    assert shown.agrees("after reset") == shown.twin.defaults
    assert shown.button("reset").evaluate("button => button === document.activeElement")


def test_without_scripts_the_default_run_is_there(address: str, live_path: str, folder: Path, blank: NewPage) -> None:
    """With JavaScript off a reader sees the sentence and the numbers of the usual settings; in a story and behind a question, once
    that is opened.
    """
    page = blank(java_script_enabled=False)
    page.goto(address)
    for slug in built.explorers_in(folder, live_path):
        root, twin = page.locator(f'.explorer[data-explorer="{slug}"]'), twin_of(slug).explorer.reset()
        unfold(root)
        for think in root.locator("xpath=preceding-sibling::details[not(@open)]/summary").all():
            think.click()
        sentence = root.get_by_text(twin.text, exact=True)
        assert sentence.count() == 1 and sentence.is_visible(), f"{slug}: the sentence is not seen"
        rows = [row.locator("th, td").all_inner_texts() for row in root.locator("tbody tr").all()]
        assert rows == twin.table_rows
        assert root.locator("tbody tr").first.is_visible()
