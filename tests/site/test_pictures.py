"""A figure's picture is in the page before any script runs, says what stands in it, and can be zoomed by whoever asks for that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from legstrength.live.explorer.words import WORDS
from tests.site.reader import VARIANTS, visit, watch
from tests.site.shown import Shown

NewPage = Callable[..., Page]

FIRST = "index.html"
CHAPTER = "notebooks/novice-gains.html"
OPEN = "?novice-gains.minutes=90"

SHIFTS = """() => {
  globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}"""


@pytest.mark.parametrize("variant", ["phone-dark", "wide-light"])
def test_the_picture_is_there_before_the_scripts_and_does_not_move(variant: str, home: str, blank: NewPage) -> None:
    """Until the figure answers, its own picture in the page's colours stands where the live one comes, and nothing shifts then."""
    page = blank(**VARIANTS[variant])
    held: list[Route] = []
    page.add_init_script(f"({SHIFTS})()")
    page.route("**/_static/runtime/runtime.*.js*", lambda route: held.append(route))
    page.goto(f"{home}/{FIRST}", wait_until="commit")
    drawn = page.locator(".explorer-fallback .plot:visible")
    expect(drawn).to_have_count(1)
    page.wait_for_function("() => document.readyState !== 'loading'")
    look = "svg => [svg.getBoundingClientRect().top, getComputedStyle(svg.querySelector('.plot-traces .plot-stroke')).stroke]"
    before = drawn.evaluate(look)
    held[0].continue_()
    live = page.locator(".explorer-graph > .plot:visible")
    page.wait_for_function("() => document.querySelector('.explorer').dataset.state === 'ready'")
    assert live.evaluate(look) == before
    assert page.evaluate("() => shifted") < 0.01


def test_a_figure_that_waits_gives_no_answer_away(home: str, blank: NewPage) -> None:
    """Before the scripts, too, whoever has not predicted sees that the figure waits, and neither its picture nor its sentence."""
    page = blank()
    page.route("**/_static/runtime/runtime.*.js*", lambda route: None)
    page.goto(f"{home}/{CHAPTER}", wait_until="commit")
    waiting = page.locator('.explorer[data-explorer="novice-gains"]')
    expect(waiting.get_by_text(WORDS["gate"])).to_be_visible()
    expect(waiting.locator(".plot").first).to_be_hidden()
    expect(waiting.locator('[data-role="result"]')).to_be_hidden()


FIRST_MARK = """path => {
  const [x, y] = path.getAttribute("d").slice(1).split(/[a-z]/)[0].split(",").map(Number);
  const at = new DOMPoint(x, y).matrixTransform(path.getScreenCTM());
  return [at.x, at.y];
}"""
"""Where the edge of a path's first mark lies in the window."""


def test_values_are_read_by_pointer_and_by_keys(home: str, blank: NewPage) -> None:
    """A pointer near a mark shows who was studied; the arrow keys walk along a curve to its end, and what stands there is spoken."""
    page = visit(blank(), f"{home}/{CHAPTER}{OPEN}")
    shown = Shown(page, "novice-gains").open()
    figure, told = shown.root.locator(".explorer-figure:visible"), shown.root.locator(".explorer-told:visible")
    shown.root.get_by_role("button", name="Trials").click()
    figure.scroll_into_view_if_needed()
    page.mouse.move(*figure.locator('.plot-traces path[d$="z"]').first.evaluate(FIRST_MARK))
    expect(told).to_contain_text("people")
    page.mouse.move(0, 0)
    expect(told).to_be_hidden()
    figure.focus()
    for key in ("ArrowRight", *["ArrowDown"] * 6, "End"):
        page.keyboard.press(key)
    year = shown.twin.at(shown.values()).results["year"]
    expect(told).to_have_text(f"Week 52: {year:.1f} %")
    expect(shown.root.get_by_role("status").filter(has_text=f"Week 52: {year:.1f} %")).to_have_count(1)
    shown.control("strength").press("Home")
    figure.focus()
    page.keyboard.press("Escape")
    expect(told).to_be_hidden()


def test_plotly_comes_when_somebody_zooms(home: str, folder: Path, blank: NewPage) -> None:
    """Nobody downloads Plotly who does not ask for it; then it comes from where the page is, from a disk, too, or it is said that it cannot."""
    for start in (home, folder.as_uri()):
        page = blank()
        trouble = watch(page, start)
        asked: list[str] = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        visit(page, f"{start}/{CHAPTER}{OPEN}")
        shown = Shown(page, "novice-gains").open()
        assert not [address for address in asked if "plotly" in address]
        shown.button("zoom").click()
        dialog = page.get_by_role("dialog", name=shown.twin.explorer.title)
        expect(dialog.locator(".main-svg").first).to_be_visible()
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
        assert trouble.all() == []
    page = visit(blank(), f"{home}/{CHAPTER}{OPEN}")
    page.route("**/plotly.*.js*", lambda route: route.abort())
    shown = Shown(page, "novice-gains").open()
    shown.button("zoom").click()
    expect(shown.root.get_by_text(WORDS["zoomLost"])).to_have_count(1)
