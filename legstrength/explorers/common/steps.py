"""The steps of one jog against what a muscle can give: which of them are hard enough to build, today and after a year. Also runs as JavaScript.

The model knows no single steps. It says how efforts spread round the one that a jog asks (a logistic curve) and which share of them lies
above the threshold. The dots of the picture are that curve at evenly spaced shares, in a shuffled order, so that their share above the
line is the model's own.
"""

from __future__ import annotations

import math

from legstrength.live.compile.natives import fixed, nearest
from legstrength.model.core import minute_value, threshold

STEPS = 44
"""How many steps are drawn of one runner."""

TALLEST = 125.0
"""Where a bar ends that would be taller, in per cent of the norm; its number is printed in full."""


def step_force(rank: float, steps: int, asked: float, capacity: float, width: float) -> float:
    """Return what one of so many steps asks: the model's spread of efforts at evenly spaced shares, the step of a rank at its own.

    `asked` is the middle and `capacity` what the muscle can give, in one unit; `width` is the spread of efforts, a share of capacity.
    """
    share = (rank + 0.5) / steps
    return asked + capacity * width * math.log(share / (1.0 - share))


def forces(asked: float, capacity: float, width: float, order: list[float]) -> list[float]:
    """Return what each step asks of the muscle, in per cent of the norm, one after the other.

    `asked` is the middle and `capacity` what the muscle can give, in per cent of the norm; `width` is the spread of efforts, a share of
    capacity. `order` says which rank each step has.
    """
    found = []
    for rank in order:
        found.append(step_force(rank, len(order), asked, capacity, width))
    return found


def how_many(share: float) -> str:
    """Return a share of steps as people say it: "1 in 18", "5 in 10"."""
    if share >= 0.95:
        return "nearly all"
    if share >= 0.45:
        return f"{fixed(nearest(10.0 * share, 1.0), 0)} in 10"
    if share < 0.01:
        return "fewer than 1 in 100"
    return f"1 in {fixed(nearest(1.0 / share, 1.0), 0)}"


def lane(name: str, asked: float, capacity: float, muscle: str, first: float, order: list[float], a: dict) -> dict:
    """Return one runner's bar, line and steps, each result's name beginning with `name`; the bar stands from `first` to the right."""
    middle = threshold(muscle, a)
    width: float = a["effort_width"]
    top = min(TALLEST, capacity)
    line = min(TALLEST, capacity * middle)
    counting_at = []
    counting = []
    easy_at = []
    easy = []
    asked_each = forces(asked, capacity, width, order)
    highest = min(TALLEST, max(capacity, capacity * middle))
    for place in range(len(asked_each)):
        at = first + place + 0.5
        drawn = max(0.0, min(highest, asked_each[place]))  # no step takes more than there is
        if asked_each[place] > capacity * middle:
            counting_at.append(at)
            counting.append(drawn)
        else:
            easy_at.append(at)
            easy.append(drawn)
    results: dict = {}
    results[name + "_capacity"] = capacity
    results[name + "_floor"] = [0.0, 0.0]
    results[name + "_top"] = [top, top]
    results[name + "_box"] = [0.0, top, top, 0.0, 0.0]
    results[name + "_line"] = [line, line]
    results[name + "_counting_at"] = counting_at
    results[name + "_counting"] = counting
    results[name + "_easy_at"] = easy_at
    results[name + "_easy"] = easy
    results[name + "_share"] = minute_value(asked / capacity, middle, width)
    return results
