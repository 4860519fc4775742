"""A route that is drawn with one stroke: the figure runs it, the page says what it brings, and the beats tell of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from legstrength.live.compile.natives import signed
from legstrength.teaching.figures import computed
from tests.site.reader import visit

NewPage = Callable[..., Page]

PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True}
PAD = '[data-role="route"] [data-role="pad"]'
STROKE = ((0.03, 0.6), (0.4, 0.6), (0.52, 0.6), (0.69, 0.9), (0.97, 0.9))
"""Flat, steep down in the fourth kilometre, and flat again: shares of the pad."""


def opened(blank: NewPage, home: str) -> Page:
    """The chapter on a phone."""
    return visit(blank(**PHONE), f"{home}/notebooks/hills.html")


def drawn(page: Page) -> list[float]:
    """Draw the stroke; the slopes that it gave."""
    pad = page.locator(PAD)
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    assert box is not None
    spots = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in STROKE]
    page.mouse.move(*spots[0])
    page.mouse.down()
    for spot in spots[1:]:
        page.mouse.move(*spot, steps=8)
    page.mouse.up()
    return slopes(page)


def slopes(page: Page) -> list[float]:
    """What stands behind “type slopes”."""
    return [float(one.input_value()) for one in page.locator("[data-stretch]").all()]


def year_of(route: list[float]) -> str:
    """What the model says of a route, as the page writes it."""
    results = computed("hills", {"route": "_".join(f"{one:g}" for one in route)})[1]
    return f"{signed(results['year'], 1)}\N{NO-BREAK SPACE}%"


def test_a_stroke_is_a_route_and_the_model_runs_it(home: str, blank: NewPage) -> None:
    """The number in the heading is the model's for this very route, and the figure stands on it."""
    page = opened(blank, home)
    route = drawn(page)
    assert min(route) == route[3] < -10 and max(map(abs, route[:2])) <= 1
    page.locator("[data-action=lock-route]").click()
    heading = page.locator('[data-role="route"] [data-role="heading"]')
    expect(heading).to_contain_text(year_of(route))
    expect(page.locator('[data-role="route"] [data-reply]:visible')).to_have_count(1)
    kept = page.evaluate("JSON.parse(localStorage['legstrength:1:hills']).prediction.route")
    assert kept == route
    beat = page.locator('[data-beat="without-it"]')
    beat.scroll_into_view_if_needed()
    expect(beat.locator('[data-role="beat-result"]')).to_contain_text(re.compile(rf"{abs(route[3]):g} % down"))


def test_a_kept_route_comes_back(home: str, blank: NewPage) -> None:
    """After a reload the route, what it brings and the end of the chapter say the same."""
    page = opened(blank, home)
    route = drawn(page)
    page.locator("[data-action=lock-route]").click()
    page.reload()
    expect(page.locator('[data-role="route"] [data-role="heading"]')).to_contain_text(year_of(route))
    assert slopes(page) == route
    expect(page.locator('[data-prediction-review="hills"] [data-role="review-says"]')).to_contain_text(year_of(route))


def test_slopes_can_be_typed(home: str, blank: NewPage) -> None:
    """Nobody needs a pointer, and nothing is locked before there is a route."""
    page = opened(blank, home)
    lock = page.locator("[data-action=lock-route]")
    lock.press("Enter")
    expect(page.locator('[data-role="route"] [data-role="still"]')).not_to_be_empty()
    page.locator('[data-role="route"] [data-role="numbers"] summary').press("Enter")
    page.locator('[data-stretch="3"]').fill("-15")
    expect(lock).to_have_attribute("aria-disabled", "false")
    lock.press("Enter")
    expect(page.locator('[data-role="route"] [data-role="heading"]')).to_contain_text(year_of([0, 0, 0, -15, 0, 0]))


def test_an_option_that_was_chosen_before_is_still_shown(home: str, blank: NewPage) -> None:
    """Before it was drawn, this prediction was chosen: that answer, its reason and how sure the reader was are not lost."""
    page = blank(**PHONE)
    work = json.dumps(
        {"prediction": {"choice": "ben", "confidence": "sure", "reason": "Down is hard.", "at": "2026-01-01"}}
    )
    page.add_init_script(f"localStorage['legstrength:1:hills'] ??= {json.dumps(work)}")
    visit(page, f"{home}/notebooks/hills.html")
    earlier = page.locator('[data-role="route"] [data-role="earlier"]')
    expect(earlier).to_contain_text(re.compile(r"“One that descends.*” Your reason: Down is hard\. \(Sure\)"))
