"""The steps of a jog, strides and hard sets on the bars of the seesaw: which of them reach the line. Also runs as JavaScript.

The model knows no single steps. It says how efforts spread round the one that a jog asks (a logistic curve) and which share of them lies
above the threshold; the dots are that curve at evenly spaced shares, in a shuffled order. Of a hard set it knows no force: it counts.
"""

from __future__ import annotations

from legstrength.explorers.common.steps import step_force
from legstrength.explorers.front_and_back.layout import AT, PER_CENT, placed, spread
from legstrength.live.compile.natives import together

STEPS, A_STRIDE = 27, 2
"""How many steps of the jog are drawn, and for how many strides a week one dot stands."""

BELOW = 1.5
"""How far below its bar's top, in per cent, a dot ends that would lie higher."""


def forces(asked: float, can: float, width: float, order: list[float], first: int, every: int) -> list[float]:
    """Return what each step of a group asks, in per cent of the muscle's first strength: evenly spaced shares of the model's spread.

    The group is every n-th of `order`, from `first` on; `order` says which rank each has. `asked` is their middle, `can` what the muscle can
    give now.
    """
    group = []
    for place in range(len(order)):
        if place % every == first:
            group.append(order[place])
    found = []
    for rank in group:
        below = 0.0
        for other in group:
            if other < rank:
                below += 1.0
        found.append(step_force(below, len(group), asked, can, width))
    return found


def steps_of(values: dict, flat: float, hill: float, can: float, width: float, order: list[float]) -> list[float]:
    """Return what each drawn step of the jog asks: a third of them on the slope, if there is one; none without a jog."""
    if values["minutes"] == 0:
        return []
    if values["slope"] == 0:
        return forces(flat, can, width, order, 0, 1)
    found = []
    third = [
        forces(flat, can, width, order, 0, 3),
        forces(flat, can, width, order, 1, 3),
        forces(hill, can, width, order, 2, 3),
    ]
    for place in range(len(third[0])):
        for part in range(3):
            found.append(third[part][place])
    return found


def strides_of(strides: float, asked: float, can: float, width: float, order: list[float]) -> list[float]:
    """Return what each drawn stride asks: one dot for so many strides a week."""
    some = []
    for place in range(len(order)):
        if place * A_STRIDE < strides:
            some.append(order[place])
    if len(some) == 0:
        return []
    return forces(asked, can, width, some, 0, 1)


def landed(name: str, steps: list[float], strides: list[float], can: float, line: float, lean: float) -> dict:
    """Return the dots of a bar: steps that do not count (`name`_easy), that do (`name`_hard), and strides that do (`name`_fast)."""
    middle = AT if name == "front" else -AT
    easy_at = []
    easy = []
    high_at: list[list[float]] = [[], []]
    high: list[list[float]] = [[], []]
    both = [steps, strides]
    for kind in range(2):
        count = len(both[kind])
        for place in range(count):
            at = spread(count, place, middle)
            force = max(0.0, min(can - BELOW, both[kind][place]))
            if force > line:
                high_at[kind].append(at)
                high[kind].append(PER_CENT * force)
            else:
                easy_at.append(at)
                easy.append(PER_CENT * force)
    jog = together(placed(name + "_easy", easy_at, easy, lean), placed(name + "_hard", high_at[0], high[0], lean))
    return together(jog, placed(name + "_fast", high_at[1], high[1], lean))


def curls_of(sets: float, heights: list[float], can: float, line: float, lean: float) -> dict:
    """Return the hard sets of a week on the back's bar, between its line and its top: how high there means nothing."""
    count = int(sets)
    at = []
    force = []
    for place in range(count):
        at.append(spread(count, place, -AT))
        force.append(PER_CENT * (line + heights[place] * (can - line)))
    return placed("curls", at, force, lean)
