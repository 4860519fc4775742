"""The scale's dial: its needles, what is not known, and what tests of the same two legs would show. Also runs as JavaScript.

The left end of the dial is a stronger left leg, so that the needle leans to the side of the leg that is ahead.
"""

from __future__ import annotations

import math

from legstrength.explorers.left_and_right.words import PERCENT
from legstrength.live.compile.natives import fixed

DEGREES = 2.7
"""How far a needle turns for one per cent."""

MOST = 32.0
"""Where a needle stops, in per cent: just beyond the last mark."""

OUTER, INNER = 52.0, 37.0
"""The edges of the dial's ring, in the units of its drawing."""

CORNERS = 12

TESTS = 20
"""How many tests a reader may do."""


def written(number: float) -> str:
    """Return a number as SVG reads it, with two decimals."""
    return "-" + fixed(-number, 2) if number < 0.0 else fixed(number, 2)


def turn(index: float) -> str:
    """Return how a needle is turned that shows so many per cent, the left leg's lead being positive."""
    return f"rotate({written(-DEGREES * max(-MOST, min(MOST, index)))})"


def place(index: float, radius: float) -> str:
    """Return the point of the dial for so many per cent, as SVG reads it."""
    angle = math.pi * DEGREES * max(-MOST, min(MOST, index)) / 180.0
    return f"{written(-radius * math.sin(angle))} {written(-radius * math.cos(angle))}"


def sector(low: float, high: float) -> str:
    """Return the part of the dial's ring between two values, as a path."""
    path = "M" + place(low, OUTER)
    for corner in range(1, CORNERS + 1):
        path += "L" + place(low + (high - low) * corner / CORNERS, OUTER)
    for corner in range(CORNERS + 1):
        path += "L" + place(high - (high - low) * corner / CORNERS, INNER)
    return path + "Z"


def tested(index: float, data: dict, count: int) -> dict:
    """Return the needles of `count` tests of legs that differ by `index` per cent, and how many of them have the other leg ahead."""
    spread: list[float] = data["scatter"]
    results: dict = {}
    others = 0
    last = index
    for number in range(len(spread)):
        found = index + spread[number]
        results["test_turn_" + fixed(number, 0)] = turn(found)
        results["test_seen_" + fixed(number, 0)] = 0.0
        if number < count:
            results["test_seen_" + fixed(number, 0)] = 0.55
            last = found
            if found * index < 0.0:
                others += 1
    results["test_last"] = turn(last)
    results["last_test"] = last
    results["last_said"] = f"{side_of(last)} by {fixed(abs(last), 1)}{PERCENT}"
    results["others"] = others
    results["test_said"] = test_said(index, last, others, count)
    return results


def side_of(index: float) -> str:
    """Return which leg is ahead."""
    return "left" if index >= 0.0 else "right"


def test_said(index: float, last: float, others: int, count: int) -> str:
    """Return what the tests say so far."""
    found = f"{side_of(last)} leg ahead by {fixed(abs(last), 1)}{PERCENT}"
    if count == 1:
        return f"The first test says: {found}. Test her again."
    other = side_of(-index)
    done = fixed(count, 0)
    if others == 0:
        return f"Test {done}: {found}. So far no test prefers the {other} leg."
    many = "1 prefers" if others == 1 else f"{fixed(others, 0)} prefer"
    return f"Test {done}: {found}. Of all {done}, {many} the {other} leg."
