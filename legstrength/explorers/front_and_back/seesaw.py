"""A seesaw with the back of the thigh on its left and the front on its right: where all of it lies. Also runs as JavaScript.

Each bar is all that a muscle can give, in per cent of what it gave at the start, so that the seesaw is level in week 0. What was gained
lies on top. It tips with the balance, to the side that has gained more; how far it tips is drawn by eye, steeper than any scales would.

The model knows no single steps. It says how efforts spread round the one that a jog asks (a logistic curve) and which share of them lies
above the threshold; the dots are that curve at evenly spaced shares, in a shuffled order. Of a hard set it knows no force: it counts.
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

NAMED, BELOW = 7.0, 1.5
"""How far over its bar a muscle is named, and how far below its top, in per cent, a dot ends that would lie higher."""

STEPS, A_STRIDE = 27, 2
"""How many steps of the jog are drawn, and for how many strides a week one dot stands."""


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
        share = (below + 0.5) / len(group)
        found.append(asked + can * width * math.log(share / (1.0 - share)))
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


def spread(count: int, place: int, middle: float) -> float:
    """Return where along the plank the n-th of so many dots stands in the bar over `middle`."""
    return middle - WIDE / 2.0 + EDGE + (WIDE - 2.0 * EDGE) * (place + 0.5) / count


def landed(name: str, steps: list[float], strides: list[float], can: float, line: float, lean: float) -> dict:
    """Return the dots of a bar: steps that do not count (`name`_easy), that do (`name`_hard), and strides that do (`name`_fast)."""
    middle = AT if name == "front" else -AT
    easy_at = []
    easy = []
    hard_at = []
    hard = []
    fast_at = []
    fast = []
    for place in range(len(steps)):
        force = max(0.0, min(can - BELOW, steps[place]))
        if force > line:
            hard_at.append(spread(len(steps), place, middle))
            hard.append(PER_CENT * force)
        else:
            easy_at.append(spread(len(steps), place, middle))
            easy.append(PER_CENT * force)
    for place in range(len(strides)):
        force = max(0.0, min(can - BELOW, strides[place]))
        if force > line:
            fast_at.append(spread(len(strides), place, middle))
            fast.append(PER_CENT * force)
        else:
            easy_at.append(spread(len(strides), place, middle))
            easy.append(PER_CENT * force)
    jog = together(placed(name + "_easy", easy_at, easy, lean), placed(name + "_hard", hard_at, hard, lean))
    return together(jog, placed(name + "_fast", fast_at, fast, lean))


def curls_of(sets: float, heights: list[float], can: float, line: float, lean: float) -> dict:
    """Return the hard sets of a week on the back's bar, between its line and its top: how high there means nothing."""
    count = int(sets)
    at = []
    force = []
    for place in range(count):
        at.append(spread(count, place, -AT))
        force.append(PER_CENT * (line + heights[place] * (can - line)))
    return placed("curls", at, force, lean)


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
