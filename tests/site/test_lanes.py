"""Blocks of a plan as a reader moves them: by finger, by mouse, by keyboard, and back from a link."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.reader import VARIANTS, visit
from tests.site.test_story import bring

NewPage = Callable[..., Page]
SLUG = "your-plan"
SEEN = ".explorer-figure:not([hidden])"
WEEKS = 52


@pytest.fixture(params=["phone-light", "wide-dark"])
def plan(request: pytest.FixtureRequest, home: str, blank: NewPage) -> Page:
    """The figure of the plan, alone and open, on a phone and on a laptop."""
    page = visit(blank(**VARIANTS[request.param]), f"{home}/notebooks/{SLUG}.html?show={SLUG}")
    page.locator("[data-action=scenario]", has_text="Ivo").evaluate(
        "button => button.click()"
    )  # on a phone it lies under the picture
    expect(blocks(page)).to_have_count(2)
    return page


def blocks(page: Page) -> Locator:
    """The blocks that can be touched."""
    return page.locator(f"{SEEN} .explorer-block:not([hidden])")


def named(page: Page) -> list[str]:
    """What the blocks are called."""
    return [str(one.get_attribute("aria-label")) for one in blocks(page).all()]


def at(page: Page, lane: int, week: float) -> tuple[float, float]:
    """Where a week of a lane is in the window."""
    box = page.locator(f"{SEEN} .explorer-lane").nth(lane).bounding_box()
    assert box is not None
    return box["x"] + box["width"] * week / WEEKS, box["y"] + box["height"] / 2


def drag(page: Page, lane: int, week: float, to: float, up: float = 0.0) -> None:
    """Drag from a week of a lane to another, and so many px up."""
    page.locator(f"{SEEN} .explorer-lane").nth(lane).scroll_into_view_if_needed()
    (x, y), (end, _) = at(page, lane, week), at(page, lane, to)
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(1, 7):
        page.mouse.move(x + (end - x) * step / 6, y - up * step / 6)
    page.mouse.up()


def test_blocks_are_drawn_and_moved(plan: Page) -> None:
    """A block is drawn, gets more, is stretched, moved and lifted out; hills ride on a jog or are refused in words.

    A finger that comes down beside an end stretches the block, and one that goes down at an end makes it less.
    """
    drag(plan, 3, 22.5, 31.5)
    expect(blocks(plan)).to_have_count(3)
    assert named(plan)[2] == "Weights, weeks 23 to 32: 4 sets"
    drag(plan, 3, 27, 27, up=20)
    expect(blocks(plan).nth(2)).to_have_attribute("aria-label", "Weights, weeks 23 to 32: 6 sets")
    drag(plan, 3, 32.7, 36.7)
    expect(blocks(plan).nth(2)).to_have_attribute("aria-label", "Weights, weeks 23 to 36: 6 sets")
    drag(plan, 3, 35.6, 35.6, up=-18)
    expect(blocks(plan).nth(2)).to_have_attribute("aria-label", "Weights, weeks 23 to 36: 4 sets")
    drag(plan, 1, 24, 30)
    expect(plan.locator(f"{SEEN} .explorer-lanes-note")).to_be_visible()
    drag(plan, 1, 33, 51.5)
    expect(blocks(plan)).to_have_count(4)
    assert named(plan)[2] == "Hills, weeks 33 to 52: 4 % slope"
    drag(plan, 0, 42, 40)
    assert "Jog, weeks 33 to 52: 100 min" in named(plan) or "Jog, weeks 31 to 50: 100 min" in named(plan)
    plan.mouse.click(*at(plan, 3, 27))
    expect(plan.locator("[data-role=result]").first).to_contain_text("Without these sets")


def test_keys_do_all_that_a_finger_does(plan: Page) -> None:
    """Tab goes to a block; arrows, Shift, + and −, Delete and Enter change it, and the focus stays on it, or on its lane."""
    first = blocks(plan).first
    first.focus()
    for key, label in (
        ("Shift+ArrowLeft", "Jog, weeks 1 to 20: 100 min"),
        ("ArrowRight", "Jog, weeks 3 to 22: 100 min"),
        ("ArrowLeft", "Jog, weeks 1 to 20: 100 min"),
        ("+", "Jog, weeks 1 to 20: 110 min"),
        ("-", "Jog, weeks 1 to 20: 100 min"),
    ):
        plan.keyboard.press(key)
        expect(first).to_have_attribute("aria-label", label)
        expect(first).to_be_focused()
    plan.keyboard.press("Enter")
    expect(first).to_have_attribute("aria-pressed", "true")
    plan.keyboard.press("Delete")
    expect(blocks(plan)).to_have_count(1)
    expect(plan.locator(f"{SEEN} .explorer-lane").first).to_be_focused()
    plan.locator(f"{SEEN} .explorer-lane").nth(2).focus()
    plan.keyboard.press("Enter")
    expect(blocks(plan)).to_have_count(2)
    assert named(plan)[1] == "Strides, weeks 1 to 8: 8 min"


def test_an_old_link_shows_its_plan(home: str, blank: NewPage) -> None:
    """The settings of links from before there were lanes are read back as blocks; what is locked cannot be moved."""
    query = (
        "your-plan.weeks=8_8_10_6_10_10&your-plan.minutes=60_80_90_0_90_90&your-plan.pace=8_9_9_9_9_9&your-plan.hills=0_4_4_0_4_4"
        "&your-plan.strides=0_0_8_0_8_8&your-plan.sets=0_0_0_0_3_6&your-plan.strength=85&your-plan.weeks_b=52_0_0_0_0_0"
        "&lock=your-plan.minutes"
    )
    page = visit(blank(), f"{home}/notebooks/{SLUG}.html?{query}&show={SLUG}")
    expect(blocks(page)).to_have_count(10)
    assert "Weights, weeks 43 to 52: 6 sets" in named(page) and "Hills, weeks 9 to 26: 4 % slope" in named(page)
    blocks(page).last.focus()
    page.keyboard.press("+")
    assert "Weights, weeks 43 to 52: 6 sets" in named(page)


def told(page: Page, beat: str) -> Locator:
    """What came of the plan, in a beat."""
    return page.locator(f"#beat-{beat} [data-role=beat-result]")


def read(page: Page, beat: str) -> None:
    """Scroll to a beat as its reader does."""
    bring(page, beat)
    expect(page.locator(f"#beat-{beat}")).to_have_attribute("aria-current", "step")


def test_a_plan_is_there_again(home: str, blank: NewPage) -> None:
    """Ten minutes of drawing outlast a scroll, our advice and a reload, until the reader starts again; each person has a plan of their own."""
    page = blank(**VARIANTS["phone-light"])
    answered = {"prediction": {"choice": "x", "marks": {"sam": 10}, "at": "2026-01-01T00:00:00Z"}}
    page.add_init_script(f"localStorage['legstrength:1:{SLUG}'] ??= {json.dumps(json.dumps(answered))}")
    visit(page, f"{home}/notebooks/{SLUG}.html")
    page.wait_for_function("() => document.querySelector('.story[data-state=live]')")
    read(page, "ivo")
    again = page.locator("#beat-ivo [data-action=again]")
    expect(told(page, "ivo")).to_contain_text("Ivo’s own year")
    expect(again).to_be_hidden()
    drag(page, 3, 22.5, 31.5)
    mine = re.compile("Your plan ends .* above his own year")
    expect(told(page, "ivo")).to_have_text(mine)
    expect(again).to_be_visible()
    read(page, "mei")
    expect(told(page, "mei")).to_contain_text("Mei’s own year")
    read(page, "ivo")
    expect(told(page, "ivo")).to_have_text(mine)
    advice = page.locator("#beat-ivo [data-action=offer]")
    advice.click()
    expect(told(page, "ivo")).not_to_have_text(mine)
    visit(page, f"{home}/notebooks/{SLUG}.html")
    page.wait_for_function("() => document.querySelector('.story[data-state=live]')")
    read(page, "ivo")
    expect(told(page, "ivo")).to_have_text(mine)
    expect(blocks(page)).to_have_count(3)
    again.click()
    expect(told(page, "ivo")).to_contain_text("Ivo’s own year")
    expect(again).to_be_hidden()
    assert page.evaluate(f"JSON.parse(localStorage['legstrength:1:{SLUG}']).made") == {}


def test_a_plan_stands_in_the_report(home: str, blank: NewPage) -> None:
    """A reader hands in what was made, in the figure's own words; what cannot be read is said to be damaged, and the rest stays."""
    page = blank()
    made = {"ivo": {"title": "Ivo stops in summer", "says": "Your plan ends <b>above</b>.", "values": {}}, "mei": 7}
    page.add_init_script(f"localStorage['legstrength:1:{SLUG}'] = {json.dumps(json.dumps({'made': made}))}")
    visit(page, f"{home}/book/report.html")
    expect(page.get_by_text("Your plan ends <b>above</b>.")).to_be_visible()
    expect(page.get_by_text("damaged and left out: what was made")).to_be_visible()


@pytest.mark.parametrize(
    "stored",
    ['{"made": 7}', '{"made": {"ivo": 7}}', '{"made": {"ivo": {"values": {"sets": "x", "who": 7, "weeks": [1e999]}}}}'],
)
def test_a_damaged_plan_counts_as_none(stored: str, home: str, blank: NewPage) -> None:
    """Whatever lies in the storage, the figure shows a year, and nothing stops."""
    page = blank(**VARIANTS["phone-light"])
    text = stored[:-1] + ', "prediction": {"choice": "x", "marks": {"sam": 10}, "at": "2026-01-01T00:00:00Z"}}'
    page.add_init_script(f"localStorage['legstrength:1:{SLUG}'] ??= {json.dumps(text)}")
    visit(page, f"{home}/notebooks/{SLUG}.html")
    page.wait_for_function("() => document.querySelector('.story[data-state=live]')")
    read(page, "ivo")
    expect(told(page, "ivo")).to_contain_text("year")
