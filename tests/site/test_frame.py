"""The frame around every page, by real keys: its drawers, its search and its switch open, hold the focus, close and give it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.site.reader import SMALLEST, VARIANTS

NewPage = Callable[..., Page]
CHAPTER = "notebooks/hills.html"
PHONE = {**VARIANTS["phone-light"], **SMALLEST}
TABLET = {"viewport": {"width": 1100, "height": 800}}
DIALOGS = {".primary-toggle": "Course menu", ".secondary-toggle": "On this page", ".search-button": "Search the course"}
FOCUSED = """() => {
  const focused = document.activeElement, dialog = document.querySelector("dialog[open]");
  return focused === document.body ? "browser" : dialog && dialog.contains(focused) ? "dialog" : "page";
}"""
SEEN = """() => {
  const focused = document.activeElement, box = focused.getBoundingClientRect();
  if (focused === document.body || focused.closest(".skip-link")) return null;
  const seen = box.right > 0 && box.left < innerWidth && focused.checkVisibility({ visibilityProperty: true });
  return seen && !focused.closest(".bd-sidebar, .bd-sidebar-secondary, dialog") ? null : focused.outerHTML.slice(0, 120);
}"""


def opened(page: Page, button: str) -> Page:
    """The page with the dialog of a header's button open by the Enter key."""
    page.locator(f".bd-header-article {button}").press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(1)
    return page


@pytest.mark.parametrize("screen", [PHONE, TABLET], ids=["phone", "tablet"])
def test_a_closed_drawer_takes_no_tab_stop(screen: dict, home: str, light: NewPage) -> None:
    """Where the contents, or both drawers, are shut, every press of Tab leads to something that can be seen."""
    page = visit_asleep(light(**screen), f"{home}/{CHAPTER}")
    if screen is TABLET:
        page.locator(".bd-header-article .primary-toggle").click()
        expect(page.locator(".bd-header-article .primary-toggle")).to_have_attribute("aria-expanded", "false")
        page.evaluate("() => document.activeElement.blur()")
    lost = []
    for _ in range(25):
        page.keyboard.press("Tab")
        lost.append(page.evaluate(SEEN))
    assert [element for element in lost if element] == []


@pytest.mark.parametrize("button", DIALOGS)
def test_a_dialog_keeps_the_focus_until_escape_and_gives_it_back(button: str, home: str, light: NewPage) -> None:
    """Enter opens the menu, the page's contents or the search as a named modal dialog; forwards and backwards, Tab never reaches the page
    behind; Escape closes it once, and the button has the focus again.
    """
    page = opened(visit_asleep(light(**PHONE), f"{home}/{CHAPTER}"), button)
    expect(page.get_by_role("dialog", name=DIALOGS[button], exact=True)).to_be_visible()
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
    expect(page.locator(f".bd-header-article {button}")).to_be_focused()


def test_a_link_in_the_contents_leads_there_and_closes_them(home: str, light: NewPage) -> None:
    """After the choice of a section the drawer is gone, the section is in sight, and the next Tab goes on from there."""
    page = opened(visit_asleep(light(**PHONE), f"{home}/{CHAPTER}"), ".secondary-toggle")
    link = page.locator("dialog[open] .page-toc a").nth(4)
    place = link.get_attribute("href")
    link.press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator(f"article {place}")).to_be_in_viewport()
    page.keyboard.press("Tab")
    after = "place => Boolean(document.querySelector(place).compareDocumentPosition(document.activeElement) & 4)"
    assert page.evaluate(after, place)


def test_the_search_opens_by_its_short_cut_and_returns_to_where_the_reader_was(home: str, light: NewPage) -> None:
    """Ctrl+K opens the search from anywhere on a page; Escape goes back there; a press beside the field closes it, too."""
    page = visit_asleep(light(), f"{home}/{CHAPTER}")
    before = page.locator(".prev-next-area a").first
    before.focus()
    page.keyboard.press("Control+k")
    expect(page.locator("#pst-search-dialog input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(before).to_be_focused()
    page.locator(".search-button-field").press("Enter")
    expect(page.locator("#pst-search-dialog input")).to_be_focused()
    page.mouse.click(20, 700)
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator(".search-button-field")).to_be_focused()


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
    for choice in page.locator(".theme-change-button").all():
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


def test_the_course_menu_folds_away_on_a_wide_screen(home: str, light: NewPage) -> None:
    """There it stands beside the page: the button hides it, says so, keeps the focus, and brings it back."""
    page = visit_asleep(light(), f"{home}/{CHAPTER}")
    button, links = page.locator(".bd-header-article .primary-toggle"), page.locator(".bd-sidebar-primary nav a")
    expect(button).to_have_attribute("aria-expanded", "true")
    for expanded in ("false", "true"):
        button.press("Enter")
        expect(button).to_have_attribute("aria-expanded", expanded)
        expect(button).to_be_focused()
        expect(links.first).to_be_visible(visible=expanded == "true")


def visit_asleep(page: Page, address: str) -> Page:
    """Open a page whose figures stay asleep, and wait for its frame alone."""
    page.goto(address)
    page.wait_for_selector(".bd-header-article .primary-toggle[aria-expanded]")
    return page
