"""What we don't know about the average: the same runner under every set of numbers that the trials left open.

This is not how much people differ. People differ under one truth; here one person is tried under many that
the trials cannot tell apart. A figure that shows both has to tell them apart.
"""

from __future__ import annotations

from legstrength.live.compile.natives import sort_numbers
from legstrength.model import DEFAULT, Assumptions
from legstrength.model.posterior import DRAWS, KEYS

OUTSIDE = 6
"""Draws left out at either end: of 64, the band holds 52, about 80 %."""

ABOUT_BAND = "Four out of five plausible versions of the model stay between these two."


def draws_for(assumptions: Assumptions) -> list[list[float]]:
    """Return the kept draws as data for a page; a number that somebody has set is no longer open."""
    own = {place: assumptions[key] for place, key in enumerate(KEYS) if assumptions[key] != DEFAULT[key]}
    return [[own.get(place, value) for place, value in enumerate(draw)] for draw in DRAWS]


def band_of(series: list[list[float]], places: list[int]) -> dict:
    """Return the edges "low" and "high" of the band of many series, at some places of each."""
    low = []
    high = []
    for place in places:
        values = []
        for one in series:
            values.append(one[place])
        ordered = sort_numbers(values)
        low.append(ordered[OUTSIDE])
        high.append(ordered[len(values) - 1 - OUTSIDE])
    return {"low": low, "high": high}
