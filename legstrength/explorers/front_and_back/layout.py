"""A seesaw with the back of the thigh on its left and the front on its right: where all of it lies. Also runs as JavaScript.

Each bar is all that a muscle can give, in per cent of what it gave at the start, so that the seesaw is level in week 0. What was gained
lies on top. It tips with the balance, to the side that has gained more; how far it tips is drawn by eye, steeper than any scales would.
"""

from __future__ import annotations

import math

from legstrength.live.compile.natives import together

HALF, PIVOT = 172.0, 44.0
"""How long half of the plank is, and how high its middle: units of the picture, about one px on a phone."""

AT, WIDE = 122.0, 78.0
"""How far the middle of a bar is from that of the plank, and how wide a bar is."""

PER_CENT = 0.92
"""How high one per cent of a muscle's first strength is."""

STEEPEST, SOFT = 18.0, 10.0
"""The tilt in degrees to which the seesaw comes ever closer, and the change of the balance in per cent that brings half of it."""

OVER, EDGE = 5.0, 5.0
"""How far the line stands out of its bar, and how far the dots keep from the bar's sides."""

NAMED = 7.0
"""How far over its bar a muscle is named."""


def lean_of(relative: float) -> float:
    """Return how far the seesaw leans to the front's side, in degrees, for a change of the balance in per cent."""
    return -STEEPEST * relative / (SOFT + max(relative, 0.0 - relative))


def across(along: float, above: float, lean: float) -> float:
    """Return how far right of the middle something lies that is `along` the plank and `above` it."""
    turned = lean * math.pi / 180.0
    return along * math.cos(turned) + above * math.sin(turned)


def up(along: float, above: float, lean: float) -> float:
    """Return how high over the ground something lies that is `along` the plank and `above` it."""
    turned = lean * math.pi / 180.0
    return PIVOT - along * math.sin(turned) + above * math.cos(turned)


def placed(name: str, alongs: list[float], aboves: list[float], lean: float) -> dict:
    """Return points of the plank's own frame as the results `name`_x and `name`_y."""
    xs = []
    ys = []
    for place in range(len(alongs)):
        xs.append(across(alongs[place], aboves[place], lean))
        ys.append(up(alongs[place], aboves[place], lean))
    results: dict = {}
    results[name + "_x"] = xs
    results[name + "_y"] = ys
    return results


def spread(count: int, place: int, middle: float) -> float:
    """Return where along the plank the n-th of so many dots stands in the bar over `middle`."""
    return middle - WIDE / 2.0 + EDGE + (WIDE - 2.0 * EDGE) * (place + 0.5) / count


def bar_of(name: str, can: float, line: float, lean: float) -> dict:
    """Return a bar on the plank: its floor, its line, the top it had at the start, its top, its outline, the middle of its top."""
    middle = AT if name == "front" else -AT
    left = middle - WIDE / 2.0
    right = middle + WIDE / 2.0
    top = PER_CENT * can
    old = PER_CENT * min(100.0, can)
    limit = PER_CENT * line
    line_at = together(
        placed(name + "_limit", [left, right], [limit, limit], lean),
        placed(name + "_over", [left - OVER, right + OVER], [limit, limit], lean),
    )
    tops = together(
        placed(name + "_old", [left, right], [old, old], lean), placed(name + "_top", [left, right], [top, top], lean)
    )
    outline = together(
        placed(name + "_floor", [left, right], [0.0, 0.0], lean),
        placed(name + "_box", [left, left, right, right, left], [0.0, top, top, 0.0, 0.0], lean),
    )
    named = placed(name + "_name", [middle, middle], [top + NAMED, top + NAMED], lean)
    return together(together(line_at, tops), together(outline, named))


def plank_of(lean: float) -> dict:
    """Return the plank's middle line, from its left end to its right end."""
    return placed("plank", [-HALF, HALF], [-4.0, -4.0], lean)
