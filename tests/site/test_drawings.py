"""A dial on a page is turned by a finger, by its slider and by itself, and only when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site import built
from tests.site.reader import visit
from tests.site.shown import Shown, twin_of

NewPage = Callable[..., Page]

COLOURS = """root => [...root.querySelectorAll(".plot-insets *")].map(part => {
  const { fill, stroke } = getComputedStyle(part);
  return `${fill} ${stroke}`;
}).join()"""


def turned(slug: str) -> str:
    """The slider that a dial of an explorer's first picture turns, or ""."""
    return next((one["turns"] for one in twin_of(slug).explorer._figure.get("insets", ()) if one["turns"]), "")


@pytest.fixture
def dials(folder: Path, home: str, blank: NewPage) -> list[Shown]:
    """Every explorer that has a dial, each on a page of its own."""
    places = [(path, slug) for path in built.explorer_pages() for slug in built.explorers_in(folder, path)]
    found = [(path, slug) for path, slug in places if turned(slug)]
    assert found
    return [Shown(visit(blank(), f"{home}/{path}"), slug).open() for path, slug in found]


def test_a_finger_turns_the_dial(dials: list[Shown]) -> None:
    """A quarter of the way round is a quarter of the slider; the middle, where a finger has no direction, does nothing."""
    for shown in dials:
        name = turned(shown.slug)
        dial = shown.root.locator(f"[data-turns={name}]")
        dial.scroll_into_view_if_needed()
        box = dial.bounding_box()
        assert box
        x, y, radius = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, 0.8 * box["width"] / 2
        mouse = shown.page.mouse
        before = shown.revision()
        mouse.move(x + radius, y)
        mouse.down()
        shown.redrawn(before)
        assert shown.values()[name] == 25
        before = shown.revision()
        mouse.move(x, y + radius, steps=4)
        shown.redrawn(before)
        mouse.up()
        assert shown.values()[name] == 50
        mouse.click(x, y)
        shown.settled()
        assert shown.agrees("turned")[name] == 50


def test_the_colours_turn_with_the_page(dials: list[Shown]) -> None:
    """A dark page has the dark twins; the values stay."""
    for shown in dials:
        light = shown.root.evaluate(COLOURS)
        shown.page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }")
        shown.page.wait_for_function(
            f"([slug, light]) => ({COLOURS})(document.querySelector(`.explorer[data-explorer='${{slug}}']`)) !== light",
            arg=[shown.slug, light],
        )
        shown.agrees("on a dark page")


def test_it_runs_only_when_asked_and_stops_at_a_touch(dials: list[Shown]) -> None:
    """Nothing moves by itself; the button moves one slider round and round, and a touch stops it where it is."""
    for shown in dials:
        name = turned(shown.slug)
        still = shown.revision()
        shown.page.wait_for_timeout(300)
        assert shown.revision() == still
        stood = shown.values()
        corner = shown.root.locator(".explorer-stage > .explorer-run")
        corner.click()
        shown.redrawn(still + 3)
        expect(corner).to_have_attribute("aria-label", "Pause")
        shown.root.locator("[data-role=result]").click()
        shown.settled()
        values = shown.agrees("after running")
        assert {key for key in values if values[key] != stood[key]} == {name}
        expect(corner).to_have_attribute("aria-label", "Let it run")
