"""The axes on which a reader draws what will happen: grid, numbers, and the model's own curve, in units of the SVG."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from legstrength.teaching import Chapter
from legstrength.teaching.challenges import curve_of_model
from legstrength.teaching.chapters import Curve

WIDTH, HEIGHT = 360.0, 256.0
LEFT, RIGHT, TOP, BOTTOM = 44.0, 10.0, 30.0, 38.0
"""The drawing area of a curve and its margins, in units of the SVG: about a phone's width in px, so that its words stay readable there."""

CLOSE = 1e-9
"""Two values that differ by less are the same place on an axis."""


@dataclass(frozen=True)
class GridLine:
    """A line of the grid and its number: both ends, as the SVG writes them, and where the number stands."""

    kind: str
    x1: str
    x2: str
    y1: str
    y2: str
    x: str
    y: str
    anchor: str
    text: str


@dataclass(frozen=True)
class CurvePad:
    """What a curve's template needs: the SVG's size, the grid, and the data of the page's script."""

    width: float
    height: float
    lines: list[GridLine]
    data: dict[str, object]


def curve_pad(chapter: Chapter) -> CurvePad | None:
    """Return the axes of the chapter's prediction; None where nothing is drawn in it."""
    curve = chapter.prediction.curve
    if curve is None or chapter.prediction.kind == "drawn":
        return None
    x, y = curve_of_model(curve, chapter.prediction.opens)
    first, last = curve.at[0], curve.at[-1]
    data: dict[str, object] = {
        "at": list(curve.at),
        "low": curve.low,
        "high": curve.high,
        "step": curve.step,
        "unit": curve.unit,
        "name": curve.x_label,
        "model": [[one, round(other, 4)] for one, other in zip(x, y, strict=True) if first <= one <= last],
        "area": {"left": LEFT, "right": WIDTH - RIGHT, "top": TOP, "bottom": HEIGHT - BOTTOM},
    }
    return CurvePad(WIDTH, HEIGHT, [*_lying(curve), *_upright(curve)], data)


def _lying(curve: Curve) -> Iterator[GridLine]:
    """The lines at round values, with their numbers to the left; the line of 0 stands out."""
    left, right, size = f"{LEFT:g}", f"{WIDTH - RIGHT:g}", _step(curve.high - curve.low)
    number = 0
    while (value := (curve.low // size + number) * size) <= curve.high + CLOSE:
        number += 1
        if value < curve.low - CLOSE:
            continue
        height = HEIGHT - BOTTOM - (value - curve.low) / (curve.high - curve.low) * (HEIGHT - BOTTOM - TOP)
        y, text = f"{height:.1f}", f"{value:g}".replace("-", "\u2212")
        kind = "curve-zero" if abs(value) < CLOSE else "curve-grid"
        yield GridLine(kind, left, right, y, y, f"{LEFT - 6:g}", f"{height + 4:.1f}", "end", text)


def _upright(curve: Curve) -> Iterator[GridLine]:
    """The lines at the places that are drawn, with their numbers below."""
    first, last, bottom = curve.at[0], curve.at[-1], HEIGHT - BOTTOM
    for at in curve.at:
        x = f"{LEFT + (at - first) / (last - first) * (WIDTH - RIGHT - LEFT):.1f}"
        yield GridLine("curve-grid", x, x, f"{TOP:g}", f"{bottom:g}", x, f"{bottom + 15:g}", "middle", f"{at:g}")


def _step(height: float) -> float:
    """A round step that gives the upright axis four to eight lines."""
    return next(
        size for power in range(-2, 4) for size in (10.0**power, 2 * 10.0**power, 5 * 10.0**power) if height / size <= 8
    )
