"""A page sets an explorer from outside: what is moved, which picture is shown, what is stressed; and readers turn to another picture."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from ipywidgets.embed import dependency_state, embed_data
from live.test_views import viewed
from playwright.sync_api import Page, Route, expect

from tests.site.reader import visit

NewPage = Callable[..., Page]

PATH = "index.html"
STATE = re.compile(r'(<script type="application/vnd\.jupyter\.widget-(state|view)\+json">)(.*?)(</script>)', re.S)

SET = "(root, wish) => root.dispatchEvent(new CustomEvent('explorer:set', { detail: wish }))"


@pytest.fixture
def small(home: str, blank: NewPage) -> Callable[..., Page]:
    """Open a page whose explorer is a small one with two pictures, a slider, and a ball that stands in the second picture."""

    def opened(**settings: object) -> Page:
        page = blank(**settings)
        explorer = viewed()
        data = embed_data(
            [explorer],
            state=dependency_state([explorer, *explorer.controls.values()], drop_defaults=False),
            drop_defaults=False,
        )

        def other(route: Route) -> None:
            written = {"state": data["manager_state"], "view": data["view_specs"][0]}
            text = STATE.sub(
                lambda found: found[1] + json.dumps(written[found[2]]).replace("</", "<\\/") + found[4],
                route.fetch().text(),
            )
            route.fulfill(content_type="text/html", body=text)

        page.route(f"**/{PATH}*", other)
        return visit(page, f"{home}/{PATH}")

    return opened


def test_readers_turn_to_another_picture(small: Callable[..., Page]) -> None:
    """Its button shows it in the place of the first, with what stands in it; the arrow keys read there, too."""
    page = small()
    root = page.locator(".explorer[data-explorer=line]")
    curve, steps = (root.locator(f"[data-role=picture][data-view={name}]") for name in ("the-curve", "steps"))
    expect(curve).to_be_visible()
    expect(steps).to_be_hidden()
    page.get_by_role("button", name="Steps").click()
    expect(steps.locator(".plot-insets > svg")).to_have_count(1)
    expect(curve).to_be_hidden()
    expect(root).to_have_attribute("data-view", "steps")
    expect(page.get_by_role("button", name="Steps")).to_have_attribute("aria-pressed", "true")
    before = steps.locator(".plot-insets > svg").get_attribute("y")
    root.get_by_role("slider").first.press("End")
    expect(steps.locator(".plot-insets > svg")).not_to_have_attribute("y", before or "")
    steps.focus()
    page.keyboard.press("End")
    expect(root.locator(".explorer-told:visible")).to_have_count(1)


def test_a_page_sets_shows_and_stresses(small: Callable[..., Page]) -> None:
    """What is asked for is done at once; what cannot be is told to the author and left."""
    page = small()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    root = page.locator(".explorer[data-explorer=line]")
    slider = root.get_by_role("slider").first
    root.evaluate(SET, {"values": {"slope": 0}, "view": "steps", "look": "ball"})
    expect(root).to_have_attribute("data-view", "steps")
    expect(slider).to_have_attribute("aria-valuetext", re.compile(r"^0\b"))
    faded = root.locator("[data-view=steps] .plot-traces > g[opacity]")
    expect(faded).to_have_count(1)
    expect(root.locator("[data-view=steps] .plot-insets > svg[opacity]")).to_have_count(0)
    root.evaluate(SET, {"look": ""})
    expect(faded).to_have_count(0)
    assert said == []
    root.evaluate(SET, {"values": {"slope": 1000, "nothing": 1}, "view": "map", "look": "moon"})
    assert len(said) == 4 and "map" in " ".join(said) and "moon" in " ".join(said)
    expect(slider).to_have_attribute("aria-valuetext", re.compile(r"^0\b"))


def test_numbers_glide_where_motion_is_welcome(small: Callable[..., Page]) -> None:
    """On the way a slider stands between; a touch ends the way at its goal; with reduced motion there is none."""
    for motion in ("no-preference", "reduce"):
        page = small(reduced_motion=motion)
        root = page.locator(".explorer[data-explorer=line]")
        slider = root.get_by_role("slider").first
        slider.press("Home")
        low, high = (float(slider.get_attribute(f"aria-value{end}") or 0) for end in ("min", "max"))
        page.evaluate(
            """() => { globalThis.seen = new Set(); document.addEventListener("explorer:run", event => seen.add(event.detail.settings.slope)); }"""
        )
        root.evaluate(SET, {"values": {"slope": high}, "glide": True})
        expect(slider).to_have_attribute("aria-valuenow", f"{high:.1f}")
        seen = page.evaluate("() => [...seen]")
        assert max(seen) == high and all(low <= one <= high for one in seen)
        assert (len(seen) > 2) == (motion == "no-preference"), seen
