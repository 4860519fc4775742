"""The ground of a route as it is drawn: its outline, where the runner stands, how large a metre's breath is. Also runs as JavaScript."""

from __future__ import annotations

import math

from legstrength.explorers.hills.course import METRES, STRETCHES, profile
from legstrength.live.compile.natives import fixed, nearest
from legstrength.model.core import energy_cost

ROOM = 250.0
"""Metres of height that fill the room for the ground; higher routes are drawn flatter, and their slopes are written below them."""

FINE = 10
"""Points of the outline in each kilometre."""

ROUND = 2
"""How many points to each side a corner of the route is rounded over."""


def height_at(heights: list[float], km: float) -> float:
    """Return the height at a place between kilometres."""
    at = max(0.0, min(float(STRETCHES), km))
    place = min(STRETCHES - 1, int(at))
    return heights[place] + (at - place) * (heights[place + 1] - heights[place])


def outline_at(heights: list[float], km: float) -> float:
    """Return the height of the rounded outline at a place."""
    sum = 0.0
    for step in range(2 * ROUND + 1):
        sum += height_at(heights, km + (step - ROUND) / FINE)
    return sum / (2 * ROUND + 1)


def drawn_ground(slopes: list[float], at: float) -> dict:
    """Return the outline of the route and its metres, and the runner's place on it at the kilometre `at`."""
    heights = profile(slopes)
    highest = 0.0
    climbed = 0.0
    dropped = 0.0
    for place in range(len(slopes)):
        highest = max(highest, heights[place], heights[place + 1])
        climbed += max(0.0, slopes[place]) / 100.0 * METRES
        dropped += max(0.0, -slopes[place]) / 100.0 * METRES
    flatter = 1.0 / max(ROOM, highest)
    km = []
    ridge = []
    for step in range(STRETCHES * FINE + 1):
        km.append(step / FINE)
        ridge.append(flatter * outline_at(heights, step / FINE))
    return {
        "km": km,
        "ridge": ridge,
        "climbed": climbed,
        "dropped": dropped,
        "runner_km": at,
        "runner_height": flatter * outline_at(heights, at),
    }


def breaths(slopes: list[float], a: dict) -> dict:
    """Return the energy of a metre of each stretch, in per cent of a flat one, and how large its cloud is: its area is that energy."""
    flat = energy_cost(0.0, a)
    breath = []
    results: dict = {}
    for place in range(len(slopes)):
        share = energy_cost(slopes[place] / 100.0, a) / flat
        breath.append(100.0 * share)
        results[f"breath_{fixed(place + 1, 0)}"] = fixed(nearest(100.0 * share, 1.0), 0)
        results[f"cloud_{fixed(place + 1, 0)}"] = "scale(" + fixed(math.sqrt(share), 3) + ")"
    results["breath"] = breath
    return results
