"""The first page: its figure asks, and answers the first touch; the way into the course is on the first screen."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.site.reader import visit

NewPage = Callable[..., Page]
PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True}
CURVE, SAID, ASKED = "#welcome .plot-traces", "#welcome [data-role=result]", "#welcome .explorer-asks"


def test_the_curve_waits_for_the_first_touch(home: str, blank: NewPage) -> None:
    """Nobody is told what a year brings before moving something; from the first step of the slider on the figure answers."""
    page = visit(blank(**PHONE), f"{home}/index.html")
    expect(page.locator("#welcome")).to_have_attribute("data-state", "ready")
    for hidden in (CURVE, SAID):
        expect(page.locator(hidden).first).to_have_css("visibility", "hidden")
    expect(page.locator(ASKED)).to_be_visible()
    page.get_by_role("slider", name="How much do you jog?").press("ArrowRight")
    for shown in (CURVE, SAID):
        expect(page.locator(shown).first).to_have_css("visibility", "visible")
    expect(page.locator(ASKED)).to_be_hidden()


def test_a_link_with_settings_shows_its_curve_at_once(home: str, blank: NewPage) -> None:
    """Whoever was sent a year sees that year."""
    page = visit(blank(**PHONE), f"{home}/index.html?welcome.minutes=200")
    expect(page.locator(CURVE).first).to_have_css("visibility", "visible")
    expect(page.locator(ASKED)).to_be_hidden()


def test_without_script_the_curve_is_there(home: str, blank: NewPage) -> None:
    """What cannot be moved is told."""
    page = blank(**PHONE, java_script_enabled=False)
    page.goto(f"{home}/index.html")
    expect(page.locator(CURVE).first).to_have_css("visibility", "visible")
    expect(page.locator(ASKED)).to_be_hidden()


def test_runner_slider_and_the_way_in_are_on_the_first_screen(home: str, blank: NewPage) -> None:
    """On a small phone the first screen is for doing, and shows where to go on."""
    page = visit(blank(**PHONE), f"{home}/index.html")
    expect(page.locator("#welcome")).to_have_attribute("data-state", "ready")
    for needed in ("#welcome [data-role=picture]", "#welcome [role=slider]", ".start"):
        box = page.locator(needed).first.bounding_box()
        assert box is not None and box["y"] + box["height"] <= 664, needed
