"""A narrow window and large words: a picture has all its words at 320 px, and a form keeps its labels in the window at twice the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.site.reader import OPEN_ALL, SETTLED, visit

NewPage = Callable[..., Page]

FORM = '[data-role="touch"] .touch-ground'
WORDS = """() => [...document.querySelectorAll(".explorer-figure[data-role=picture]")].filter(one => one.checkVisibility())
  .flatMap(one => [...one.querySelectorAll("svg.plot text")].filter(text => !text.closest(".plot-axes") || /[a-z]/.test(text.textContent))
    .map(text => text.textContent.trim())).filter(Boolean)"""
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
# Labels that lie on one another, or stand out of the drawing, by their words.
WRONG_LABELS = """(form) => {
  const ground = document.querySelector(form);
  const edges = ground.getBoundingClientRect();
  const labels = [...ground.querySelectorAll(".touch-parts:not([hidden]) .touch-part span")].map(
    (one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
  const wrong = labels.filter(({ box }) => box.left < edges.left - 1 || box.right > edges.right + 1).map(({ text }) => text);
  labels.forEach(({ text, box }, place) => {
    for (const other of labels.slice(place + 1)) {
      const apart = box.right <= other.box.left || other.box.right <= box.left || box.bottom <= other.box.top || other.box.bottom <= box.top;
      if (!apart) wrong.push(`${text} on ${other.text}`);
    }
  });
  return wrong;
}"""


def words_of_all_views(page: Page) -> list[str]:
    """The words of every picture of a page's figures, one view and one panel after the other; of an axis, not its numbers."""
    page.evaluate(OPEN_ALL)
    page.wait_for_function(SETTLED)
    words: list[str] = []
    for view in page.locator(".explorer-views button").all() or [None]:
        if view:
            view.evaluate("button => button.click()")
            page.evaluate(DRAWN)
        words += page.evaluate(WORDS)
        for panel in page.locator(".explorer-tabs button").filter(visible=True).all():
            panel.evaluate("button => button.click()")
            page.evaluate(DRAWN)
            words += page.evaluate(WORDS)
    return words


def test_a_picture_has_all_its_words_at_320_px(live_path: str, address: str, blank: NewPage) -> None:
    """What stands in it on a usual phone stands in it on the narrowest, too, and nothing is wider than the window."""
    usual = words_of_all_views(visit(blank(viewport={"width": 390, "height": 664}), address))
    page = visit(blank(viewport={"width": 320, "height": 568}), address)
    narrow = words_of_all_views(page)
    missing = [word for word in set(usual) if narrow.count(word) < usual.count(word)]
    assert sorted(missing) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    ("width", "size", "listed"), [(390, "100%", False), (320, "100%", False), (390, "200%", True), (320, "200%", True)]
)
def test_labels_on_a_drawing_stay_in_it_or_become_a_list(
    width: int, size: str, listed: bool, home: str, blank: NewPage
) -> None:
    """Each can be read and touched, at any size of the text."""
    page = visit(blank(viewport={"width": width, "height": 664}), f"{home}/notebooks/muscles-at-work.html")
    page.add_style_tag(content=f"html {{ font-size: {size} }}")
    ground = page.locator(FORM)
    ground.scroll_into_view_if_needed()
    page.wait_for_function(
        "([form, listed]) => document.querySelector(form).hasAttribute('data-listed') === listed", arg=[FORM, listed]
    )
    assert page.evaluate(WRONG_LABELS, FORM) == []
    form = page.locator("[data-prediction]").bounding_box()
    assert form and all(
        box["x"] + box["width"] <= form["x"] + form["width"] + 1
        for box in (one.bounding_box() for one in page.locator("[data-prediction] label").filter(visible=True).all())
        if box
    )
