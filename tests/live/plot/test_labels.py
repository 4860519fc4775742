"""Words can be read wherever the sliders stand: none on another, none cut, on a phone as on a wide page."""

from __future__ import annotations

import string

import pytest
from live.javascript import Program
from live.plot.asked import PHONE, WIDE, Run, runs
from playwright.sync_api import Page

from legstrength.explorers import SLUGS, load
from legstrength.explorers.common.axes import FONT

WIDER, ROUNDED = 1.02, 2.0
"""How much wider than we take them to be words may be, and by how many px more, since a browser rounds both ends of a single letter outwards."""


@pytest.fixture(scope="module")
def every() -> dict[str, list[Run]]:
    """All runs of all explorers."""
    return runs()


def _job(slug: str, width: int, all_of: list[Run], view: str = "") -> dict[str, object]:
    """What is drawn of an explorer: its runs in one of its pictures, the first one without a `view`."""
    explorer = load(slug)
    looks = {look["name"]: look for look in explorer._spec["views"]}
    look = looks[view] if view else explorer._spec["look"]
    figure = explorer._views[view] if view else explorer._figure
    size = {"width": width, "height": look["height"], "narrow": look["narrow"]}
    return {"figure": figure, "runs": [run.results for run in all_of], **size}


def _pictures() -> list[tuple[str, str]]:
    """Every picture of every explorer, as its slug and its view."""
    return [(slug, view) for slug in SLUGS for view in ("", *load(slug)._views)]


@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_no_words_cover_others_or_are_cut(drawing: Program, every: dict[str, list[Run]], width: int) -> None:
    """At both ends of every slider, with all options and scenarios: labels, numbers, headings and names of axes each have their own place, off axes and bars.

    What is written at the ends of lines stands in the order of the lines.
    """
    wrong = [
        f"{slug} {view}, {run.said}: {what}"
        for slug, view in _pictures()
        for run, found in zip(
            every[slug], drawing.call("collisions", _job(slug, width, every[slug], view)), strict=True
        )
        for what in found
    ]
    assert wrong == []


def test_a_picture_does_not_depend_on_the_one_before(drawing: Program, every: dict[str, list[Run]]) -> None:
    """Whoever comes back to a setting sees the same picture again, wherever the sliders were in between."""
    jobs = {slug: _job(slug, PHONE, every[slug]) for slug in SLUGS}
    assert {slug: found for slug, job in jobs.items() if (found := drawing.call("remembered", job))} == {}


def test_words_are_no_wider_than_we_take_them_to_be(page: Page, drawing: Program, every: dict[str, list[Run]]) -> None:
    """Places are chosen by a table of letters' widths, so that a browser's own letters have to fit into them."""
    said = {word for slug in SLUGS for word in drawing.call("wordsOf", _job(slug, PHONE, every[slug]))}
    letters = {letter * 20 for word in said for letter in word if letter.strip()}
    texts = sorted(said | letters | {letter * 20 for letter in string.ascii_letters + string.digits})
    found = page.evaluate("job => exported.widths(job)", {"texts": texts, "size": 12, "family": FONT})
    assert [one for one in found if one["real"] > one["taken"] * WIDER + ROUNDED] == []
