"""What we draw of a figure stands where Plotly has it, in one browser: so that a figure can be made and looked at with Plotly alone.

Four things differ on purpose. Labels that belong to traces stand where there is room for them, and have tests of their own. Numbers that
would touch the ones before are left out, and headings and names of axes that are wider than their room stand in several
lines. An interval of no length is not drawn.
"""

from __future__ import annotations

import math
from typing import Any

import pytest
from live.plot.asked import extremes
from playwright.sync_api import Page

from legstrength.explorers import SLUGS, load
from legstrength.live.plot.fill import filled

NEAR = 1.0  # px
WIDTHS = {"wide": 700, "narrow": 358}

CHARTS = {"plateau": None, "your-plan": None, "staying-strong": "trials", "left-and-right": "year"}
"""Explorers whose first picture is a drawing on axes that nobody reads values off (stairs over prints, a bucket beside its curve, a scale),
which Plotly rules otherwise, and the chart of theirs that is compared instead; None for those that have drawings alone, such as a plan's
lanes over its year."""

Compared = dict[str, Any]


@pytest.fixture(scope="module")
def compared(page: Page) -> dict[str, Compared]:
    """How far every figure's parts are apart: as it comes on both widths, and at its extremes on the wide one."""
    found = {}
    for slug, all_of in extremes().items():
        explorer = load(slug)
        chart = CHARTS.get(slug, "")
        if chart is None:
            continue
        figure = explorer._views[chart] if chart else explorer._figure
        look = next((one for one in explorer._spec["views"] if one["name"] == chart), explorer._spec["look"])
        for width in WIDTHS:
            for run in all_of:
                if run.said == "as it comes" or width == "wide":
                    job = {
                        "figure": filled(figure, run.results),
                        "width": WIDTHS[width],
                        "height": look["height"],
                        "narrow": look["narrow"],
                    }
                    found[f"{slug}, {width}, {run.said}"] = page.evaluate("job => exported.compared(job)", job)
    assert len(found) == 4 * (len(SLUGS) - list(CHARTS.values()).count(None))
    return found


def test_marks_stand_where_plotly_has_them(compared: dict[str, Compared]) -> None:
    """A mark that is moved tells another number, and one too many or too big another story."""
    wrong = []
    for said, picture in compared.items():
        for place, marks in enumerate(picture["marks"]):
            ours, theirs = marks["ours"], marks["theirs"]
            near = len(ours) == len(theirs) and all(
                math.dist(one[:2], other[:2]) < NEAR and abs(one[2] - other[2]) < NEAR
                for one, other in zip(ours, theirs, strict=True)
            )
            if not near:
                wrong.append((said, place, ours, theirs))
    assert wrong == []


def test_lines_and_intervals_run_where_plotly_has_them(compared: dict[str, Compared]) -> None:
    """Every corner of a curve and of an interval lies on the other picture's, so that no curve is cut, shifted or missing."""
    wrong = [
        (said, place, far)
        for said, picture in compared.items()
        for place, far in enumerate(picture["lines"])
        if far >= NEAR
    ]
    assert wrong == []


def test_bands_lie_where_plotly_has_them(compared: dict[str, Compared]) -> None:
    """A band is as wide as what is not known, and lies between the same two edges."""
    wrong = []
    for said, picture in compared.items():
        ours, theirs, far = picture["bands"]
        if ours != theirs or far >= NEAR:
            wrong.append((said, ours, theirs, far))
    assert wrong == []


def test_axes_ticks_and_grid_are_plotlys(compared: dict[str, Compared]) -> None:
    """Values are read off by ticks and grid lines: the same ones at the same places, none missing."""
    nothing = {"oursAlone": [], "theirsAlone": []}
    assert {said: picture["rules"] for said, picture in compared.items() if picture["rules"] != nothing} == {}


def test_numbers_headings_and_names_of_axes_are_plotlys(compared: dict[str, Compared]) -> None:
    """A tick with another's number would mislead more than none: the same words at the same places, but for what differs on purpose."""
    wrong = []
    for said, picture in compared.items():
        ours, theirs = picture["texts"]["ours"], picture["texts"]["theirs"]
        left_out = [one for one in theirs if not any(_same(one, other) for other in ours)]
        added = [one for one in ours if not any(_same(other, one) for other in theirs)]
        lines = {id(line) for text in left_out for line in _lines(text, added)}
        wrong += [(said, "only ours", one) for one in added if id(one) not in lines]
        wrong += [
            (said, "only Plotly's", one) for one in left_out if not _lines(one, added) and not _touches(one, theirs)
        ]
    assert wrong == []


def _same(theirs: dict[str, Any], ours: dict[str, Any]) -> bool:
    """Whether a text of Plotly's and one of ours are the same."""
    return theirs["words"] == ours["words"] and math.dist(theirs["at"][:2], ours["at"][:2]) < NEAR


def _lines(text: dict[str, Any], among: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The lines that a long text became: neighbours in the order drawn, that together say it; none where it did not."""
    for first in range(len(among)):
        for last in range(first + 2, len(among) + 1):
            if " ".join(one["words"] for one in among[first:last]) == text["words"]:
                return among[first:last]
    return []


def _touches(number: dict[str, Any], others: list[dict[str, Any]]) -> bool:
    """Whether a number is so near to one beside it that it has to be left out: fewer than 4 px are free."""
    x, y, wide = number["at"]
    return any(
        other is not number
        and abs(y - other["at"][1]) < NEAR
        and abs(x - other["at"][0]) < (wide + other["at"][2]) / 2 + 4
        for other in others
    )
