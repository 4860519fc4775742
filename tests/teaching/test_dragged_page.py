"""Predictions that are dragged, in a real browser: by finger, by keys and by typing, kept and shown again, in every shape."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from teaching.asking_page import Opener, kept, press
from teaching.dragging import SHAPES

from legstrength.site.lesson.words import WORDS

DRAGGED = WORDS["dragged"]
SPACE = "\N{NO-BREAK SPACE}"

OUTSIDE = """() => {
  const pad = document.querySelector("[data-role=pad]").getBoundingClientRect();
  return [...document.querySelectorAll("[data-role=pad] text")].map(text => [text.textContent, text.getBoundingClientRect()])
    .filter(([text, box]) => text && (box.left < pad.left - 1 || box.right > pad.right + 1 || box.top < pad.top - 1 || box.bottom > pad.bottom + 1))
    .map(([text]) => text);
}"""

MEETING = """() => {
  const boxes = [...document.querySelectorAll("[data-role=pad] text")].filter(text => text.textContent)
    .map(text => [text.textContent, text.getBoundingClientRect()]);
  return boxes.flatMap(([text, a], place) => boxes.slice(place + 1).filter(([, b]) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5)
    .map(([other]) => text + " | " + other));
}"""
"""Texts of the picture that lie on each other; a box is higher than its letters, so a few pixels count as beside."""


def pull(page: Page, item: str, x: float, y: float) -> None:
    """Take a mark where it stands and drag it so many pixels."""
    box = page.locator(f"[data-handle={item}]").bounding_box()
    start = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.move(*start)
    page.mouse.down()
    for step in (0.3, 0.7, 1):
        page.mouse.move(start[0] + x * step, start[1] + y * step)
    page.mouse.up()


def items_of(page: Page) -> list[str]:
    return page.locator("[data-handle]").evaluate_all("all => all.map(one => one.dataset.handle)")


def end(page: Page, item: str, key: str) -> None:
    page.locator(f"[data-handle={item}]").press(key)


def test_marks_are_dragged(asked: Opener) -> None:
    """Each mark is a target of 44 px; locking too early says what is missing; then the model answers, and the page is told."""
    page = asked("bars")
    part, lock, still = (page.locator(one) for one in ("[data-prediction]", ".lock", "[data-role=still]"))
    assert lock.bounding_box()["y"] + lock.bounding_box()["height"] < 664, "all to press is on the first screen"
    sizes = page.locator("[data-handle]").evaluate_all("all => all.map(one => one.getBoundingClientRect().toJSON())")
    assert all(min(one["width"], one["height"]) >= 44 for one in sizes)
    press(lock)
    expect(still).to_have_text(DRAGGED["first"].format(name="Ana"))
    pull(page, "ana", 0, -60)
    press(lock)
    expect(still).to_have_text(DRAGGED["still"].format(name="Ben"))
    assert kept(page) == {} and page.locator(".model-bar").count() == 0
    pull(page, "ben", 0, -40)
    expect(lock).to_have_attribute("aria-disabled", "false")
    lock.click()
    expect(part).to_have_attribute("data-state", "committed")
    expect(page.locator("[data-role=heading]")).to_contain_text("You put both too high: Ana by ")
    assert part.locator(".model-bar").count() == part.locator(".range").count() == 2
    assert set(kept(page)) == {"marks", "at"} and list(kept(page)["marks"]) == ["ana", "ben"]
    assert page.evaluate("window.heard") == ["novice-gains"]
    expect(page.locator("[data-reply]:visible")).to_have_text("The jog is the same and the effort is not.")


def test_a_press_beside_a_mark_brings_it_there(asked: Opener) -> None:
    """The whole lane of an item answers, and a mark that is only touched stays where it stands, which is an answer, too."""
    page = asked("bars")
    pad, handle = page.locator("[data-role=pad]").bounding_box(), page.locator("[data-handle=ben]").bounding_box()
    page.mouse.click(handle["x"] + 30, pad["y"] + 30)
    assert float(page.locator("[data-handle=ben]").get_attribute("aria-valuenow")) > 30
    page.mouse.click(*(page.locator("[data-handle=ana]").bounding_box()[side] + 18 for side in ("x", "y")))
    expect(page.locator("[data-handle=ana]")).to_have_attribute("aria-valuetext", f"0{SPACE}%")
    expect(page.locator(".lock")).to_have_attribute("aria-disabled", "false")


def test_marks_are_moved_by_keys(asked: Opener) -> None:
    """Sliders for a screen reader, with name and unit; what has not been answered says so; a reload brings all back, also at the end."""
    page = asked("bars")
    ana = page.locator("[data-handle=ana]")
    expect(ana).to_have_attribute("aria-label", "Ana: Change in thigh strength, %")
    expect(ana).to_have_attribute("aria-valuetext", DRAGGED["waiting"].format(value=f"0{SPACE}%"))
    ana.focus()
    for key, text in (("ArrowUp", "+1"), ("PageUp", "+11"), ("ArrowLeft", "+10"), ("End", "+40"), ("Home", "\u221210")):
        page.keyboard.press(key)
        expect(ana).to_have_attribute("aria-valuetext", f"{text}{SPACE}%")
    page.keyboard.press("PageUp")
    page.keyboard.press("PageUp")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("[data-handle=ben]")).to_have_attribute("aria-valuetext", f"0{SPACE}%")
    page.locator(".lock").press("Enter")
    said = page.locator("[data-role=heading]")
    expect(said).to_have_text("Spot on for Ana and Ben.")
    assert page.evaluate("document.activeElement.dataset.role") == "answer"
    page.reload()
    expect(said).to_have_text("Spot on for Ana and Ben.")
    expect(page.locator(".drawn-ends [data-person=ana]")).to_contain_text(
        f"Ana: you +10{SPACE}%, the model +11{SPACE}%"
    )
    expect(page.locator("[data-role=review-pad] .model-bar")).to_have_count(2)
    page.locator("[data-prediction] [data-action=drag-again]").click()
    expect(page.locator(".lock")).to_be_visible()
    assert kept(page)["marks"] == {"ana": 10, "ben": 0}, "what is kept stays until it is locked anew"
    page.locator("[data-prediction] [data-action=clear-work]").click()
    assert kept(page) == {}
    expect(ana).to_have_attribute("aria-valuetext", DRAGGED["waiting"].format(value=f"0{SPACE}%"))


def test_numbers_are_typed(asked: Opener) -> None:
    """A number that lies between two steps goes to the nearer one, and one beyond the scale to its end."""
    page = asked("levels")
    page.locator(".drawn-numbers summary").press("Enter")
    for number in ("33", "500"):
        page.keyboard.press("Tab")
        page.keyboard.type(number)
    page.locator(".lock").press("Enter")
    assert kept(page)["marks"] == {"ana": 35, "ben": 130}
    expect(page.locator("[data-role=heading]")).to_contain_text("You left ")
    expect(page.locator("[data-role=heading]")).to_contain_text("the second bucket")


def test_before_and_now_stand_beside_each_other(asked: Opener) -> None:
    """At the chapter's end the reader's numbers, those of now, and the model's; what is typed there is kept, and can be taken back."""
    page = asked("bars", {"prediction": {"marks": {"ana": 30, "ben": 20}, "at": "2026-01-01T00:00:00Z"}})
    row = page.locator("[data-role=before-now] [data-row=ana]")
    expect(row.locator("[data-cell=before]")).to_have_text(f"+30{SPACE}%")
    expect(row.locator(".models")).to_have_text(f"+11{SPACE}%")
    row.locator("input").fill("12")
    row.locator("input").press("Tab")
    assert kept(page, "review")["marks"] == {"ana": 12}
    page.reload()
    expect(row.locator("input")).to_have_value("12")
    row.locator("input").fill("")
    row.locator("input").press("Tab")
    assert kept(page, "review") == {}


def test_an_earlier_choice_is_still_shown(asked: Opener) -> None:
    """An option that was kept before the prediction was dragged stands on the page in words."""
    old = {"choice": "ana", "confidence": "sure", "reason": "her legs", "at": "2026-01-01T00:00:00Z"}
    page = asked("bars", {"prediction": old})
    expect(page.locator("[data-prediction]")).to_have_attribute("data-state", "committed")
    expect(page.locator("[data-role=earlier]")).to_contain_text("“Ana gains much more than Ben.”")
    expect(page.locator(".drawn-ends [data-person=ana] [data-role=yours]")).to_be_hidden()
    expect(page.locator("[data-role=before-now]")).to_be_hidden()


def test_the_models_marks_slide_in(asked: Opener) -> None:
    """With motion they come from where all marks stood, and the ranges and words after them; nothing is skipped for who listens."""
    page = asked("levels", motion="no-preference")
    for item in ("ana", "ben"):
        end(page, item, "PageDown")
    page.locator(".lock").click()
    field = page.locator("[data-role=dragged]")
    expect(field).to_have_attribute("data-phase", "curves")
    expect(page.locator("[data-role=heading]")).to_contain_text("You left")
    expect(field).to_have_attribute("data-phase", "words")
    expect(field.locator(".range")).to_have_count(2)


def test_what_is_given_is_not_asked(asked: Opener) -> None:
    """Its number stands there from the start, and one mark is enough."""
    page = asked("bars-one-given")
    assert items_of(page) == ["ben"]
    expect(page.locator("[data-role=pad] .given-bar")).to_have_count(1)
    end(page, "ben", "End")
    page.locator(".lock").click()
    assert kept(page)["marks"] == {"ben": 40}


def test_faces_wait_and_share_a_place(asked: Opener) -> None:
    """On the ruler nothing is ordered for the reader; faces put on the same place stand above each other, and each can be taken again."""
    page = asked("ruler")
    expect(page.locator("[data-role=pad] .ring")).to_have_count(1)
    for item in ("ana", "ben", "mia"):
        end(page, item, "Home")
        for _ in range(6):
            page.keyboard.press("ArrowRight")
    expect(page.locator("[data-role=pad] .ring")).to_have_count(0)
    boxes = page.locator("[data-handle]").evaluate_all("all => all.map(one => one.getBoundingClientRect().toJSON())")
    assert len({round(box["x"]) for box in boxes}) == 1
    heights = sorted(box["y"] for box in boxes)
    assert all(lower - upper >= 24 for upper, lower in zip(heights, heights[1:], strict=False))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("key", ["Home", "End", "Enter"])
def test_nothing_is_cut_or_covered(asked: Opener, shape: str, key: str) -> None:
    """With every mark at an end of the scale or where it starts, open and locked, on a phone: no text leaves the picture or lies on another."""
    page = asked(shape)
    for item in items_of(page):
        end(page, item, key)
    for state in ("open", "locked"):
        if state == "locked":
            page.locator(".lock").click()
        assert page.evaluate(OUTSIDE) == [], state
        assert page.evaluate(MEETING) == [], state


@pytest.mark.parametrize("shape", SHAPES)
def test_all_can_read_and_use_it(asked: Opener, shape: str) -> None:
    """No rule of accessibility is broken, open or locked; nothing is wider than the page, also at 320 px and with text twice as large."""
    page = asked(shape)
    marks = dict.fromkeys(items_of(page), 12)
    for stored in (None, {"prediction": {"marks": marks, "at": "2026-01-01T00:00:00Z"}}):
        page = asked(shape, stored)
        found = Axe().run(page, context="main", options={"preload": False}).response["violations"]
        assert [one["id"] for one in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page = asked(shape, stored, size="200%")
        page.set_viewport_size({"width": 320, "height": 664})
        page.wait_for_function("document.documentElement.scrollWidth <= 320")  # once all is drawn anew for that width


@pytest.mark.parametrize(("shape", "moves"), [("bars", True), ("pins", False)])
def test_a_finger_drags_or_scrolls(asked: Opener, shape: str, moves: bool) -> None:
    """Up and down a bar the finger drags, and the page stays; up and down on a line that lies it scrolls, and no mark is put by it."""
    page = asked(shape)
    page.add_style_tag(content="main { padding-block: 300px 1200px; }")
    page.evaluate("scrollTo(0, 200)")
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    handle = page.locator("[data-handle=ana]").bounding_box()
    x, y = handle["x"] + (22 if moves else 120), handle["y"] + 22
    for kind, at in (("touchStart", 0), *(("touchMove", -8 * step) for step in range(1, 11)), ("touchEnd", None)):
        points = [] if at is None else [{"x": x, "y": y + at}]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    if moves:
        assert float(page.locator("[data-handle=ana]").get_attribute("aria-valuenow")) > 10
        assert page.evaluate("scrollY") == 200
    else:
        page.wait_for_function("scrollY > 210")
        expect(page.locator("[data-handle=ana]")).to_have_attribute(
            "aria-valuetext", DRAGGED["waiting"].format(value="0")
        )
