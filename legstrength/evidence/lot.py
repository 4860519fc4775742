"""Draws a few of many by lot, the same ones for the same lot. Also runs as JavaScript."""

from __future__ import annotations

import math

PRIME = 2147483647
FACTOR = 48271
"""The generator of Park and Miller: its products stay below 2^53, so that Python and JavaScript draw the same."""

FIRST = 7919
WARM = 5


def by_lot(lot: float, many: int, of: int) -> list[int]:
    """Return the places of so `many` of `of` things, in the order in which they are drawn; a lot is a whole number from 1."""
    places = []
    for place in range(of):
        places.append(place)
    at = (lot * FIRST) % PRIME
    for _ in range(WARM):
        at = (at * FACTOR) % PRIME
    for place in range(many):
        at = (at * FACTOR) % PRIME
        other = place + int(math.floor(at / PRIME * (of - place)))
        drawn = places[other]
        places[other] = places[place]
        places[place] = drawn
    return places[:many]
