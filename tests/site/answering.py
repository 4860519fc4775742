"""What a pupil does at a chapter's prediction, in whichever form it is asked, for tests that go through any chapter."""

from __future__ import annotations

from playwright.sync_api import FrameLocator, Page

FIRST_NUMBER = 21
"""The first number that is typed where something is drawn or dragged; each further one is larger by one, as far as the scale goes."""

FIRST_SLOPE = 3
"""The slope of a route's first kilometre, %; each further one is lower by one, so that a route leads up, flat and down."""


def predict(page: Page | FrameLocator) -> list[str]:
    """Choose the last option, put each sticker on the first place, or type numbers or slopes; lock it. What a report then says of it."""
    form = page.locator("[data-prediction]").first
    kind = form.get_attribute("data-kind")
    if kind == "options":
        form.locator("[data-role=choice] input").last.check()
        form.locator("[data-role=confidence] input").last.check()
        said = [form.locator("[data-role=choice] label").last.inner_text().strip()]
        form.locator("[data-action=commit-prediction]").click()
        return said
    if kind == "touch":
        for group in form.locator("[data-sticker]").all():
            group.locator("input").first.evaluate("one => one.click()")
        form.locator("[data-action=lock-touch]").click()
        return []
    form.locator("[data-role=numbers] > summary").click()
    if kind == "route":
        slopes = [f"{FIRST_SLOPE - place}" for place, _ in enumerate(form.locator("[data-stretch]").all())]
        for number, slope in zip(form.locator("[data-stretch]").all(), slopes, strict=True):
            number.fill(slope)
        form.locator("[data-action=lock-route]").click()
        return [", ".join(slopes).replace("-", "\N{MINUS SIGN}")]
    said = []
    for place, number in enumerate(form.locator("[data-role=numbers] input").all()):
        most = float(number.get_attribute("data-high") or FIRST_NUMBER)
        typed = (
            min(most, FIRST_NUMBER + place)
            if kind == "drawn"
            else _on_step(number.get_attribute("data-step"), most, place)
        )
        said.append(f"{typed:g}")
        number.fill(said[-1])
    form.locator(".lock").click()
    return [said[0], said[-1]]


def _on_step(step: str | None, most: float, place: int) -> float:
    """A number that the scale has: whole steps, so that it is kept as it was typed."""
    size = float(step or 1)
    return min(most, size * (4 + place))
