"""A drawing on a page speaks to the keyboard and to a pointer, turns dark with the page, and runs only when asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.site import built
from tests.site.reader import visit
from tests.site.shown import Shown, twin_of

NewPage = Callable[..., Page]

# Every colour of a drawing, in order.
COLOURS = """root => [...root.querySelectorAll('[data-role="drawing"] svg *')].map(part => {
  const { fill, stroke } = getComputedStyle(part);
  return `${fill} ${stroke}`;
}).join()"""


@pytest.fixture
def drawn(folder: Path, home: str, blank: NewPage) -> list[Shown]:
    """Every explorer that has a drawing, each on a page of its own."""
    places = [(path, slug) for path in built.explorer_pages() for slug in built.explorers_in(folder, path)]
    found = [(path, slug) for path, slug in places if twin_of(slug).explorer.drawing]
    assert found
    return [Shown(visit(blank(), f"{home}/{path}"), slug).open() for path, slug in found]


def test_every_part_that_speaks_says_its_value(drawn: list[Shown]) -> None:
    """The Tab key and a pointer bring the words of a part below the drawing; they are what Python computes, and keep up with the sliders."""
    for shown in drawn:
        parts = {name: fills["says"] for name, fills in shown.twin.explorer.drawing.parts.items() if "says" in fills}
        told = shown.root.locator(".explorer-said")
        assert told.inner_text() == shown.twin.explorer.drawing.hint
        for name, result in parts.items():
            part = shown.root.locator(f'[data-part="{name}"]')
            part.focus()
            assert told.inner_text() == shown.twin.at(shown.values()).results[result]
        slider = next(name for name in shown.twin.defaults if shown.twin.kind(name) == "slider")
        before = shown.revision()
        shown.control(slider).press("ArrowRight")
        shown.redrawn(before)
        assert told.inner_text() == shown.twin.at(shown.values()).results[list(parts.values())[-1]]


def test_the_colours_turn_with_the_page(drawn: list[Shown]) -> None:
    """A dark page has the dark twins; the values and the focus stay."""
    for shown in drawn:
        speaking = shown.root.locator("[data-says]").first
        name = speaking.get_attribute("data-part")
        speaking.focus()
        light = shown.root.evaluate(COLOURS)
        shown.page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }")
        shown.page.wait_for_function(
            f"([slug, light]) => ({COLOURS})(document.querySelector(`.explorer[data-explorer='${{slug}}']`)) !== light",
            arg=[shown.slug, light],
        )
        part = shown.root.locator(f'[data-part="{name}"]')
        assert part.evaluate("part => part === document.activeElement")
        shown.agrees("on a dark page")


def test_it_runs_only_when_asked_and_stops_at_a_touch(drawn: list[Shown]) -> None:
    """Nothing moves by itself; the button moves one slider round and round, and a touch stops it where it is."""
    for shown in drawn:
        name = shown.twin.explorer.drawing.play
        if not name:
            continue
        still = shown.revision()
        shown.page.wait_for_timeout(300)
        assert shown.revision() == still
        stood = shown.values()
        shown.button("play").click()
        shown.redrawn(still + 3)
        assert shown.button("play").inner_text() == "Pause"
        shown.root.locator('[data-role="drawing"]').click()
        shown.settled()
        values = shown.agrees("after running")
        assert {key for key in values if values[key] != stood[key]} == {name}
        assert shown.button("play").inner_text() == "Let it run"
