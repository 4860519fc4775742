"""Blocks of a plan as a reader moves them: by finger, by mouse, by keyboard, and back from a link."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site.reader import VARIANTS, visit

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
