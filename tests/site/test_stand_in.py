"""Whatever keeps a figure from starting, its reader meets its sentence and table with one plain sentence, and never a hole or an API's name."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from legstrength.live.explorer.words import STAND_IN
from tests.site.reader import visit, watch
from tests.site.shown import slugs_on, twin_of, unfold

NewPage = Callable[..., Page]
Handler = Callable[[Route], None]

PATH = "notebooks/hills.html"
SEVERAL = "notebooks/novice-gains.html"
"""A page with several figures."""
PORTAL = "<!doctype html><title>Welcome</title><p>Please log in."
LONGER_THAN_ANYONE_WAITS_MS = 40_000


def _missing(route: Route) -> None:
    route.fulfill(status=404, body="")


def _portal(route: Route) -> None:
    route.fulfill(status=200, content_type="text/html", body=PORTAL)


def _gone(route: Route) -> None:
    route.abort()


def _stands_in(page: Page, slug: str, why: str) -> None:
    """The default sentence and table are seen, with the sentence for the reason above them."""
    root, twin = page.locator(f'.explorer[data-explorer="{slug}"]'), twin_of(slug).explorer.reset()
    expect(root).to_have_attribute("data-state", "error")
    notice = root.locator(".explorer-notice")
    expect(notice).to_have_text(STAND_IN[why])
    expect(notice).to_be_visible()
    expect(root.get_by_text(twin.text, exact=True)).to_be_visible()
    expect(root.locator("tbody tr").first).to_be_visible()
    assert root.locator("tbody tr").count() == len(twin.table_rows)
    assert not re.search(r"undefined|error|Plotly|script", root.inner_text(), re.IGNORECASE)


@pytest.mark.parametrize("answer", [_missing, _portal, _gone])
def test_a_script_does_not_come(answer: Handler, home: str, blank: NewPage) -> None:
    """The figures' own script is not found, is a portal's page instead, or the network is gone."""
    page = blank()
    page.route("**/_static/runtime/runtime.*.js*", answer)
    visit(page, f"{home}/{PATH}")
    for slug in slugs_on(page):
        _stands_in(page, slug, "lost")


def test_a_policy_forbids_the_figures_code(home: str, blank: NewPage) -> None:
    """A Content-Security-Policy without `blob:` keeps the figures' code from being imported."""
    page = blank()

    def strict(route: Route) -> None:
        answer = route.fetch()
        policy = "script-src 'self' 'unsafe-inline' 'unsafe-eval'"
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    page.route(f"**/{PATH}", strict)
    visit(page, f"{home}/{PATH}")
    for slug in slugs_on(page):
        _stands_in(page, slug, "lost")


def test_a_script_never_answers(home: str, blank: NewPage) -> None:
    """While a script hangs, what stands in is shown after a while; when it comes after all, the figures take their places."""
    page, held = blank(), []
    page.clock.install()
    page.route("**/_static/runtime/runtime.*.js*", lambda route: held.append(route))
    page.goto(f"{home}/{PATH}", wait_until="commit")
    page.wait_for_function("() => globalThis.figures && document.querySelectorAll('.explorer').length")
    page.clock.fast_forward(LONGER_THAN_ANYONE_WAITS_MS)
    slugs = slugs_on(page)
    for slug in slugs:
        _stands_in(page, slug, "late")
    held[0].continue_()
    for slug in slugs:
        root = page.locator(f'.explorer[data-explorer="{slug}"]')
        expect(root).to_have_attribute("data-state", "ready")
        assert not root.locator(".explorer-fallback").count()


def test_no_script_of_ours_comes(home: str, blank: NewPage) -> None:
    """Where even the script that shows what stands in is missing, the style shows it after a while."""
    page = blank()
    page.route("**/_static/runtime/*.js*", _missing)
    page.goto(f"{home}/{PATH}", wait_until="load")
    for slug in slugs_on(page):
        fallback = page.locator(f'.explorer[data-explorer="{slug}"] > .explorer-fallback')
        expect(fallback.locator("table")).to_be_hidden()
        fallback.evaluate("fallback => fallback.getAnimations({ subtree: true }).forEach(one => one.finish())")
        expect(fallback.get_by_text(twin_of(slug).explorer.reset().text, exact=True)).to_be_visible()


SHARED = "**/_static/figures/shared.*.js"


def _of_another_build(route: Route) -> None:
    route.fulfill(content_type="text/javascript", body="globalThis.figuresShare = [1];")


@pytest.mark.parametrize("answer", [_missing, _portal, _of_another_build])
def test_what_figures_share_does_not_come(answer: Handler, home: str, blank: NewPage) -> None:
    """The script that figures of several pages share is not found, is a portal's page, or was kept of another build: at once, not after
    a long wait, each figure's place holds what stands in.
    """
    page = blank()
    page.clock.install()
    page.route(SHARED, answer)
    page.goto(f"{home}/{PATH}", wait_until="load")
    for slug in slugs_on(page):
        _stands_in(page, slug, "lost")


POOR = """
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
  Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } });
for (const name of ["serviceWorker", "clipboard", "storage", "share"]) delete Navigator.prototype[name];
for (const name of ["any", "timeout"]) delete AbortSignal[name];
delete AbortSignal.prototype.throwIfAborted;
delete globalThis.scheduler;
delete globalThis.requestIdleCallback;
"""


def test_a_poor_device_has_figures_too(home: str, blank: NewPage) -> None:
    """Where storage is refused and each newer part of a browser is missing that figures can do without, they start, and nothing is an error."""
    page = blank()
    trouble = watch(page, home + "/")
    page.add_init_script(POOR)
    visit(page, f"{home}/{PATH}")
    for slug in slugs_on(page):
        expect(page.locator(f'.explorer[data-explorer="{slug}"]')).to_have_attribute("data-state", "ready")
    assert trouble.all() == []


SPOILED = {
    "its code cannot be read": {"_esm": "export default {"},
    "its code stops": {"_esm": "export default { render() { throw new Error('undefined'); } }"},
    "it cannot be drawn": {
        "_figure": {"data": [{"mode": "lines", "x": [0], "y": [0]}], "layout": {"xaxis": {}, "yaxis": {}}},
        "gate": "",
    },
}


@pytest.mark.parametrize("spoiled", SPOILED.values(), ids=SPOILED.keys())
def test_one_figure_fails_and_the_others_go_on(spoiled: dict[str, object], home: str, blank: NewPage) -> None:
    """A figure whose own code cannot be read or stops, or which cannot be drawn, leaves its place to what stands in; the next one starts."""
    page = blank()
    page.clock.install()
    broken: list[str] = []

    def spoil(route: Route) -> None:
        text = route.fetch().text()
        whole = re.search(r'(<script type="application/vnd\.jupyter\.widget-state\+json">)(.*?)(</script>)', text, re.S)
        assert whole
        state = json.loads(whole[2])
        first = next(one["state"] for one in state["state"].values() if "_esm" in one["state"])
        first.update(spoiled)
        broken.append(first["slug"])
        written = json.dumps(state).replace("</", "<\\/")
        route.fulfill(content_type="text/html", body=text[: whole.start(2)] + written + text[whole.end(2) :])

    page.route(f"**/{SEVERAL}", spoil)
    page.goto(f"{home}/{SEVERAL}", wait_until="load")
    slugs = slugs_on(page)
    others = [slug for slug in slugs if slug != broken[0]]
    assert others
    for slug in others:
        unfold(page.locator(f'.explorer[data-explorer="{slug}"]'))
        page.clock.fast_forward(LONGER_THAN_ANYONE_WAITS_MS)
        expect(page.locator(f'.explorer[data-explorer="{slug}"]')).to_have_attribute("data-state", "ready")
    for _ in range(20):  # each figure has its turn, and each turn its patience
        if page.locator(f'.explorer[data-explorer="{broken[0]}"]').get_attribute("data-state") != "loading":
            break
        page.clock.fast_forward(LONGER_THAN_ANYONE_WAITS_MS)
    _stands_in(page, broken[0], "lost")


def test_an_old_browser_is_told_so(home: str, blank: NewPage) -> None:
    """Where the browser lacks what the figures need, the sentence names the browsers that have it."""
    page = blank()
    page.add_init_script("delete globalThis.structuredClone")
    page.route("**/_static/runtime/runtime.*.js*", _portal)
    visit(page, f"{home}/{PATH}")
    for slug in slugs_on(page):
        _stands_in(page, slug, "old")
