"""A pair of scales with a coin for each minute: what all minutes bring when they are easy, against what the fast ones add. Also runs as JavaScript.

The pans weigh what the model says of a year. How far the beam tips is a picture's choice: it is level where both sides bring the same, and
tips the less the less both of them bring. All places are in the units of the picture's own axes, which are about square.
"""

from __future__ import annotations

import math

from legstrength.live.compile.natives import together

WIDTH, HEIGHT = 100.0, 66.0
"""The picture's own axes."""

PIVOT_X, PIVOT_Y = 50.0, 51.0

HALF_BEAM = 28.0

MOST_DEGREES = 14.0

STEEP = 2.2
"""How soon the beam tips: about 8 degrees where one side brings nearly twice as much as the other."""

STRINGS = 24.0

PAN_DEEP = 2.6

LIGHTEST = 1.0
"""In points: what lies in both pans together weighs at least so much when the beam is tipped, so that crumbs do not swing it."""

TALL = 15
"""Coins in a column; with more than MOST_COLUMNS of these, all columns grow."""

MOST_COLUMNS = 10

COLUMN, BETWEEN = 3.4, 0.3
"""How wide a column of coins is, and the gap to the next."""

THICK, STACK = 1.0, 18.0
"""How thick a coin is, and how high a column may be: more coins than that are thinner."""

TURNS = 8


def tilt(easy: float, added: float) -> float:
    """Return by how many degrees the beam tips to the right, from what lies in its pans, in per cent and points a year."""
    left = max(0.0, easy)
    right = max(0.0, added)
    return MOST_DEGREES * math.tanh(STEEP * (right - left) / max(LIGHTEST, right + left))


def end_x(side: float, degrees: float) -> float:
    """Return where an end of the beam is: `side` is -1 for the left one and 1 for the right one."""
    return PIVOT_X + side * HALF_BEAM * math.cos(degrees * math.pi / 180.0)


def end_y(side: float, degrees: float) -> float:
    """Return how high that end is."""
    return PIVOT_Y - side * HALF_BEAM * math.sin(degrees * math.pi / 180.0)


def columns_of(coins: int) -> int:
    """Return in how many columns so many coins stand."""
    return min(MOST_COLUMNS, int((coins + TALL - 1) / TALL))


def stack(name: str, coins: int, rows: int, thick: float, columns: int, middle: float, floor: float) -> dict:
    """Return coins in columns on a pan: their outline from below and from above, and the edges between them, in one line.

    `rows` coins stand in each of the `columns`, the last of which may have fewer; `middle` is where the pan has its own, `floor` how high it is.
    """
    first = middle - 0.5 * (columns * COLUMN + (columns - 1) * BETWEEN)
    at = []
    base = []
    top = []
    edges_at = []
    edges = []
    left = coins
    for column in range(columns):
        begins = first + column * (COLUMN + BETWEEN)
        ends = begins + COLUMN
        here = min(rows, left)
        left = left - here
        high = floor + here * thick
        at.append(begins)
        at.append(begins)
        at.append(ends)
        at.append(ends)
        base.append(floor)
        base.append(floor)
        base.append(floor)
        base.append(floor)
        top.append(floor)
        top.append(high)
        top.append(high)
        top.append(floor)
        for coin in range(here + 1):
            outward = coin % 2 == 0
            edges_at.append(begins if outward else ends)
            edges_at.append(ends if outward else begins)
            edges.append(floor + coin * thick)
            edges.append(floor + coin * thick)
        edges_at.append(edges_at[-1])
        edges.append(floor)  # from one column to the next along the pan
    found: dict = {}
    found[name + "_at"] = at
    found[name + "_base"] = base
    found[name + "_top"] = top
    found[name + "_edges_at"] = edges_at
    found[name + "_edges"] = edges
    return found


def pan(name: str, side: float, degrees: float, half: float) -> dict:
    """Return a pan, `half` of it as wide as told, with its strings; and its middle and floor."""
    hook_x = end_x(side, degrees)
    hook_y = end_y(side, degrees)
    floor = hook_y - STRINGS
    found: dict = {}
    found[name + "_strings_at"] = [hook_x - half, hook_x, hook_x + half]
    found[name + "_strings"] = [floor, hook_y, floor]
    at = []
    rim = []
    bowl = []
    for turn in range(2 * TURNS + 1):
        round_it = math.pi * turn / (2 * TURNS)
        at.append(hook_x - half * math.cos(round_it))
        rim.append(floor)
        bowl.append(floor - PAN_DEEP * math.sin(round_it))
    found[name + "_rim_at"] = at
    found[name + "_rim"] = rim
    found[name + "_bowl"] = bowl
    found[name + "_middle"] = hook_x
    found[name + "_floor"] = floor
    return found


def swing(low: float, high: float) -> dict:
    """Return the arc between two tilts of the beam, at its right end."""
    at = []
    up = []
    for turn in range(TURNS + 1):
        degrees = low + (high - low) * turn / TURNS
        at.append(end_x(1.0, degrees))
        up.append(end_y(1.0, degrees))
    return {"swing_at": at, "swing": up}


def scales(minutes: int, fast: int, easy: float, added: float, lowest: float, highest: float) -> dict:
    """Return the scales: the beam's tilt in degrees, its pans and the coins in them.

    All `minutes` weigh on the left as if they were easy; those that are `fast` have left a hollow place there and stand on the right.
    `lowest` and `highest` are tilts between which the trials leave it open.
    """
    degrees = tilt(easy, added)
    columns = columns_of(minutes)
    rows = max(TALL, int((minutes + columns - 1) / columns))
    thick = min(THICK, STACK / rows)
    left = pan("left", -1.0, degrees, 20.0)
    right = pan("right", 1.0, degrees, 13.0)
    middle: float = left["left_middle"]
    floor: float = left["left_floor"]
    right_middle: float = right["right_middle"]
    right_floor: float = right["right_floor"]
    spent = max(1, columns_of(fast))
    beam = {
        "tilt": degrees,
        "beam_at": [end_x(-1.0, degrees), end_x(1.0, degrees)],
        "beam": [end_y(-1.0, degrees), end_y(1.0, degrees)],
    }
    coins = together(
        together(
            stack("all", minutes, rows, thick, columns, middle, floor),
            stack("kept", minutes - fast, rows, thick, columns, middle, floor),
        ),
        stack("spent", fast, TALL, thick, spent, right_middle, right_floor),
    )
    return together(together(together(beam, coins), together(left, right)), swing(lowest, highest))
