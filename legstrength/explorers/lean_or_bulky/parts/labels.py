"""Where the sum and the shares stand at the named weeks, and what they say. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.lean_or_bulky.core import NAMED_WEEKS, WEEKS
from legstrength.live.compile.natives import fixed, nearest, signed

LEAST_SHOWN, LABEL_WEEKS = 1.8, 7

PLACES = [0, 1, 2]
"""The three named weeks, by their place."""


def labels(found: dict, sums: dict) -> dict:
    """Return the labels of each named week, by "week" and its number: the sum above what is open of it, each share in its part."""
    gain: list[float] = found["gain"]
    part: list[float] = found["part"]
    shares: list[float] = found["shares"]
    high: list[float] = sums["high"]
    places: dict = {}
    for place in PLACES:
        week = NAMED_WEEKS[place]
        name = "week" + fixed(week, 0)
        total = gain[week]
        here = part[week]
        percent = nearest(shares[place], 1.0)
        grows = fixed(percent, 0) + " %"
        learns = fixed(100.0 - percent, 0) + " %"
        if place == 2:
            grows = "Growth " + grows
            learns = "Nerves " + learns
        places[name + "_at"] = [week]
        places[name + "_beside"] = [week + 0.6]
        places[name + "_total_at"] = [max(gain[min(week + LABEL_WEEKS, WEEKS)], high[place]) + 0.3]
        places[name + "_total"] = [signed(total, 1) + " %"]
        places[name + "_size_at"] = [here / 2.0]
        places[name + "_size"] = [grows]
        places[name + "_size_shown"] = here >= LEAST_SHOWN
        places[name + "_drive_at"] = [(here + total) / 2.0]
        places[name + "_drive"] = [learns]
        places[name + "_drive_shown"] = total - here >= LEAST_SHOWN
    return places
