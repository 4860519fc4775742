"""A figure that is folded away: its page does not ask for it before somebody unfolds it, and then it answers as any other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from legstrength.live.explorer.words import STAND_IN
from tests.site.reader import visit, watch

NewPage = Callable[..., Page]

PATH = "notebooks/novice-gains.html"
FOLDED = "novice-gains-crowd"
OTHER = "novice-gains-heart"


def _figure(page: Page, slug: str = FOLDED) -> Locator:
    return page.locator(f'.explorer[data-explorer="{slug}"]')


TOP_IN_SIGHT = """slug => { const top = document.querySelector(`.explorer[data-explorer="${slug}"]`).getBoundingClientRect().top;
  const bar = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0; return bar <= top && top < innerHeight / 2; }"""


def _unfold(page: Page) -> None:
    page.locator(f'details[data-unfold="{FOLDED}"] > summary').click()


def _asked(page: Page) -> list[str]:
    """The scripts of folded figures that the page asks for from now on, by the figures' slugs."""
    asked: list[str] = []
    page.on("request", lambda one: asked.append(Path(one.url).name.split(".")[0]) if "/figures/" in one.url else None)
    return asked


@pytest.mark.parametrize("disk", [False, True])
def test_it_comes_when_it_is_unfolded(home: str, folder: Path, blank: NewPage, disk: bool) -> None:
    """From a server and from a disk; once, however often it is folded and unfolded; the other one stays away."""
    page, base = blank(), folder.as_uri() if disk else home
    trouble, asked = watch(page, base), _asked(page)
    visit(page, f"{base}/{PATH}")
    expect(_figure(page)).to_have_attribute("data-state", "folded")
    assert asked == ["shared"]
    for _ in range(3):
        _unfold(page)
    expect(_figure(page)).to_have_attribute("data-state", "ready")
    expect(_figure(page).get_by_role("slider").first).to_be_visible()
    expect(_figure(page, OTHER)).to_have_attribute("data-state", "folded")
    assert asked == ["shared", FOLDED] and trouble.all() == []


@pytest.mark.parametrize("link", [f"?{FOLDED}.minutes=60#{FOLDED}", f"#{FOLDED}", f"?show={FOLDED}"])
def test_a_link_to_it_brings_it(link: str, home: str, blank: NewPage) -> None:
    """A link with a setting, to its place, or that shows it alone; the setting is the first that is drawn. Its top is then in sight, although
    the figures above it got their height after the page had jumped.
    """
    page = blank()
    visit(page, f"{home}/{PATH}{link}")
    expect(_figure(page)).to_have_attribute("data-state", "ready")
    page.wait_for_function(TOP_IN_SIGHT, arg=FOLDED)
    if "minutes" in link:
        expect(_figure(page).get_by_role("slider", name="Jogging")).to_have_attribute("aria-valuenow", "60.0")
        assert _figure(page).locator(".explorer-notice").all_inner_texts() in ([], [""])


@pytest.mark.parametrize("portal", [False, True])
def test_it_does_not_come(home: str, blank: NewPage, portal: bool) -> None:
    """The network is gone, or answers with a page of its own: its sentence and its numbers stand in for it; once there is a network again, to fold and unfold it is enough."""
    page = blank()
    login = {"status": 200, "content_type": "text/html", "body": "<!doctype html><p>Please log in."}
    page.route("**/figures/novice-gains-crowd.*.js", lambda route: route.fulfill(**login) if portal else route.abort())
    visit(page, f"{home}/{PATH}")
    _unfold(page)
    expect(_figure(page)).to_have_attribute("data-state", "error")
    expect(_figure(page).locator(".explorer-notice")).to_have_text(STAND_IN["lost"])
    expect(_figure(page).locator("tbody tr").first).to_be_visible()
    page.unroute("**/figures/novice-gains-crowd.*.js")
    _unfold(page)
    _unfold(page)
    expect(_figure(page)).to_have_attribute("data-state", "ready")
