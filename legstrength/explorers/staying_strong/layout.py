"""A bucket of strength: how full it is, how wide its hole stands open, how much comes from the tap. Also runs as JavaScript.

Up and down is the part of the gain that is left, in per cent, so that water in it stands as high as a curve beside it; across, a bucket
takes `WIDE` units. The model has three leaks, and here they are one.
"""

from __future__ import annotations

import math

from legstrength.live.compile.natives import together

WIDE = 100.0
"""How much room across a bucket has, with its tap and its leak."""

RIM, MOUTH = 135.0, 141.0
"""How high the bucket and the end of the tap are, in per cent of the gain."""

FLOOR = -18.0
"""Where the picture ends, and with it the water that runs out."""

FOOT, TOP = (16.0, 68.0), (8.0, 76.0)
"""Where its walls stand at the bottom and at the rim, across."""

MIDDLE, TAP_AT = 42.0, 27.0
"""Where its middle is, and what falls from the tap, across."""

HOLE, HOLE_HIGH = 3.0, 24.0
"""How high the lower edge of the hole lies, and how high a hole of the usual size is."""

BROAD = 5.0
"""Half of the water that falls from a tap that is all open, across."""

OUTSIDE = 2.6
"""How far from the wall the plug slides, across."""

RIPPLES, LEAPS = 16, 8
"""Points of the surface, and of the leak."""


def wall(side: int, height: float) -> float:
    """Return where the left (0) or the right (1) wall stands at a height."""
    foot: float = FOOT[side]
    top: float = TOP[side]
    return foot + (top - foot) * height / RIM


def surface(level: float, tap: float) -> list[float]:
    """Return how high the water stands from wall to wall: level, or moved where some falls into it."""
    heights = []
    for place in range(RIPPLES + 1):
        along = place / RIPPLES
        heights.append(level + 1.6 * tap * math.sin(3.0 * math.pi * 2.0 * along) * math.sin(math.pi * along))
    return heights


def water(name: str, at: float, level: float, tap: float) -> dict:
    """Return the water: across from wall to wall, the ground below it, and its surface."""
    across = [at + wall(0, level)]
    ground = [level]
    surfaces = [level]
    tops = [level]
    for height in surface(level, tap):
        along = (len(across) - 1) / RIPPLES
        across.append(at + FOOT[0] + (FOOT[1] - FOOT[0]) * along)
        ground.append(0.0)
        surfaces.append(height)
        tops.append(level)
    across.append(at + wall(1, level))
    ground.append(level)
    surfaces.append(level)
    tops.append(level)
    results: dict = {}
    results[name + "_across"] = across
    results[name + "_ground"] = ground
    results[name + "_surface"] = surfaces
    results[name + "_level"] = tops
    return results


def level_line(name: str, at: float, level: float) -> dict:
    """Return a level line from wall to wall."""
    height = min(RIM, level)
    results: dict = {}
    results[name + "_across"] = [at + wall(0, height), at + wall(1, height)]
    results[name + "_level"] = [height, height]
    return results


def leak(name: str, at: float, level: float, hole: float, opening: float) -> dict:
    """Return what runs out: from the open part of the hole outwards and down. It goes farther, the more water stands above the hole."""
    open_high = min(HOLE + hole * opening, max(HOLE, level))
    reach = 9.0 + 9.0 * min(1.0, level / 100.0)
    begin = wall(1, HOLE)
    across = []
    low = []
    high = []
    for place in range(LEAPS + 1):
        x = reach * place / LEAPS
        fallen = 34.0 * (x / reach) ** 2
        across.append(at + begin + x)
        low.append(max(FLOOR, HOLE - fallen))
        high.append(max(FLOOR, open_high - fallen))
    results: dict = {}
    results[name + "_leak_across"] = across
    results[name + "_leak_low"] = low
    results[name + "_leak_high"] = high
    results[name + "_leak_at"] = at + begin + reach
    return results


def sides(name: str, at: float, hole: float) -> dict:
    """Return the bucket itself, with a gap where the hole is."""
    top = HOLE + hole
    results: dict = {}
    results[name + "_wall_across"] = [at + wall(1, HOLE), at + FOOT[1], at + FOOT[0], at + TOP[0]]
    results[name + "_wall"] = [HOLE, 0.0, 0.0, RIM]
    results[name + "_side_across"] = [at + wall(1, top), at + TOP[1]]
    results[name + "_side"] = [top, RIM]
    return results


def plug(name: str, at: float, hole: float, opening: float) -> dict:
    """Return the plug: as long as the hole, and pushed over it as far as it is closed."""
    low = HOLE + hole * opening
    high = low + hole
    results: dict = {}
    results[name + "_plug_across"] = [at + wall(1, low) + OUTSIDE, at + wall(1, high) + OUTSIDE]
    results[name + "_plug"] = [low, high]
    return results


def bucket(name: str, at: float, left: float, hole: float, opening: float, tap: float) -> dict:
    """Return a bucket whose left edge is `at`, each result's name beginning with `name`.

    `left`: the part of the gain in it, in per cent. `hole`: how high the hole is. `opening` and `tap`: how wide both stand open, 0 to 1.
    """
    level = min(RIM, left)
    half = BROAD * tap
    results: dict = {}
    results[name + "_left"] = left
    results[name + "_middle"] = at + MIDDLE
    results[name + "_stream_across"] = [at + TAP_AT - half, at + TAP_AT + half]
    results[name + "_stream_low"] = [level, level]
    inside = together(results, water(name, at, level, tap))
    outside = together(leak(name, at, level, hole, opening), plug(name, at, hole, opening))
    return together(together(inside, outside), sides(name, at, hole))
