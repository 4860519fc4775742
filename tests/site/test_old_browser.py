"""What pupils with a browser of some years ago have: figures that move, buttons that can be seen, and no error.

Chromium 110 lacks `AbortSignal.any` and `color-mix`, as Safari 16.1 does. It is the oldest that Playwright drives, which itself calls what
Chromium 103 lacks; older ones are in `test_older_browsers.py`, where the figures of other pages move.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.site import built, old
from tests.site.reader import VARIANTS, new_page, open_everything, visit, watch
from tests.site.shown import Shown, slugs_on

DRAWN, ROUTE = "notebooks/novice-gains.html", "notebooks/hills.html"
STYLES = (
    "frontend/frame",
    "frontend/lesson",
    "frontend/assign",
    "frontend/offline",
    "frontend/people",
    "frontend/progress",
    "frontend/report",
    "frontend/story",
    "legstrength/live",
    "legstrength/site/static",
)

CONTRAST = """button => {
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(one => one / 255)
      .map(one => one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const style = getComputedStyle(button);
  if (/^rgba\\(.*, 0\\)$|transparent/.test(style.backgroundColor)) return 0;
  const [one, other] = [light(style.color), light(style.backgroundColor)].sort((a, b) => b - a);
  return (one + 0.05) / (other + 0.05);
}"""


@pytest.fixture(scope="module")
def aged() -> Iterator[Browser]:
    """The old browser."""
    if not old.runs_here():
        pytest.skip("The old browser's program is for Linux on x86-64 alone.")
    with sync_playwright() as playwright:
        try:
            started = old.launch(playwright)
        except old.NoOldBrowser as problem:
            raise pytest.fail.Exception(str(problem), pytrace=False) from None
        yield started
        started.close()


@pytest.fixture(params=("wide-light", "phone-dark"))
def page(aged: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page of the old browser, on a large screen and on a phone."""
    context = aged.new_context(**VARIANTS[request.param], reduced_motion="reduce")
    yield new_page(context)
    context.close()


def test_the_browser_is_old(aged: Browser) -> None:
    """The tests below would pass in any new browser, so the one that they run in must be old."""
    assert aged.version.startswith(old.VERSION)


def test_figures_move(page: Page, home: str) -> None:
    """Every figure of the page starts, sliders change a sentence, and all that is shown is what Python computes."""
    trouble = watch(page, home + "/")
    visit(page, f"{home}/{ROUTE}")
    open_everything(page)
    changed = set()
    for slug in slugs_on(page):
        shown = Shown(page, slug)
        assert shown.root.get_attribute("data-state") == "ready"
        sentence = shown.root.locator('[data-role="result"]').inner_text()
        sliders = [name for name in shown.twin.defaults if shown.twin.kind(name) == "slider"]
        for name in sliders:
            for key in ("End", "Home"):
                before, stood = shown.revision(), shown.value(name)
                shown.control(name).press(key)
                if stood != getattr(shown.twin.explorer.controls[name], {"End": "max", "Home": "min"}[key]):
                    shown.redrawn(before)
                    shown.agrees(f"{name} by {key}")
            if shown.root.locator('[data-role="result"]').inner_text() != sentence:
                changed.add(slug)
                break
    assert changed
    assert trouble.all() == []


def _main_buttons_are_seen(page: Page) -> None:
    buttons = page.locator(".lesson-button.main:visible").all()
    assert buttons
    for button in buttons:
        assert button.evaluate(CONTRAST) >= 4.5, button.inner_text()


def test_a_route_can_be_locked_in(page: Page, home: str) -> None:
    """Slopes that are typed make its button ready, which is seen against its ground; the model runs the route."""
    visit(page, f"{home}/{ROUTE}")
    form = page.locator(".route")
    form.locator("[data-role=numbers] > summary").click()
    form.locator("[data-stretch]").first.fill("-5")
    lock = form.locator("[data-action=lock-route]")
    assert lock.get_attribute("aria-disabled") == "false"
    assert lock.evaluate(CONTRAST) >= 4.5
    lock.click()
    form.locator("[data-role=band]").wait_for(state="visible")
    _main_buttons_are_seen(page)


def test_a_drawn_prediction_can_be_locked_in(page: Page, home: str) -> None:
    """Curves that are typed make its button ready, which is seen against its ground and brings the model's answer."""
    visit(page, f"{home}/{DRAWN}")
    page.locator("[data-role=numbers] > summary").click()
    for number in page.locator("input[data-place]").all():
        number.fill("8")
    lock = page.locator("[data-action=lock-drawn]")
    assert lock.get_attribute("aria-disabled") == "false"
    assert lock.evaluate(CONTRAST) >= 4.5
    lock.click()
    page.locator(".drawn [data-role=answer]").wait_for(state="visible")


def _without_supports(text: str) -> str:
    """The style without what stands inside `@supports (color: color-mix(…))`."""
    out, depth, skipping = [], 0, None
    for part in re.split(r"(@supports \(color: color-mix[^{]*\{|[{}])", text):
        if part.startswith("@supports"):
            skipping = depth if skipping is None else skipping
            depth += 1
        elif part == "{":
            depth += 1
        elif part == "}":
            depth -= 1
            skipping = None if depth == skipping else skipping
        if skipping is None:
            out.append(part)
    return "".join(out)


def test_masks_have_a_prefixed_twin(folder: Path) -> None:
    """Before Chrome 120 an icon whose mask has no prefix is a solid square."""
    text = built.style(folder).read_text(encoding="utf-8")
    masked = [rule for rule in re.findall(r"\{([^{}]*)\}", text) if re.search(r"(?<!-)mask(-image)?:", rule)]
    assert masked and [rule for rule in masked if "-webkit-mask" not in rule] == []


def test_mixed_colours_have_a_plain_twin() -> None:
    """A value with `color-mix` and `var()` counts as missing where colours cannot be mixed, whatever stands before it: so each such
    value stands inside `@supports`, after a plain one for the same property.
    """
    for path in sorted(file for folder in STYLES for file in (built.ROOT / folder).rglob("*.css")):
        text = path.read_text(encoding="utf-8")
        bare = _without_supports(text)
        assert "color-mix" not in bare, f"{Path(path).relative_to(built.ROOT)} mixes colours outside @supports"
        for name in re.findall(r"(--[\w-]+): color-mix", text):
            assert f"{name}: " in bare, f"{path.name}: {name} has no plain colour"
