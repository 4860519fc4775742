"""Where the labels of the year and of its slopes stand. Also runs as JavaScript."""

from __future__ import annotations

APART = 3.2
"""How far labels beside the bar stand apart, in per cent."""


def labels(results: dict) -> dict:
    """Return the places of the labels, and whether there is room for those of soreness."""
    jog = results["jog_year"]
    year = results["year"]
    bar: list[float] = results["bar"]
    slopes: list[float] = results["slopes"]
    asked: list[float] = results["demand"]
    first: list[float] = results["first"]
    used: list[float] = results["used"]
    jog_at = max(1.0, jog / 2.0)
    added_at = max((jog + year) / 2.0, jog_at + APART)
    both_at = max(year + APART, added_at + APART)
    left = slopes[0] + 1.0
    return {
        "label_week": [bar[0] + 2.0],
        "jog_at": [jog_at],
        "added_at": [added_at],
        "both_at": [both_at],
        "at_once_x": [0.0],
        "at_once_y": [382.0],
        "demand_x": [left],
        "demand_y": [max(asked[0], asked[8], 105.0) + 8.0],
        "first_x": [left],
        "first_y": [first[0] - 0.5],
        "used_y": [used[0] - 0.5],
        "sore_shown": first[0] >= 10.0,
    }
