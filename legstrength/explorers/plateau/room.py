"""The three rooms that a gain fills, as jars: how wide each is, and how full in a week. Also runs as JavaScript."""

from __future__ import annotations

GAP = 8.0
"""Between two jars, in per cent of strength."""


def jars(course: dict, week: int, a: dict) -> dict:
    """Return the jars of nerves, quick growth and slow growth: as wide as their room in per cent, and how full in this week, in per cent."""
    drive: list[float] = course["drive"]
    quick: list[float] = course["quick"]
    slow: list[float] = course["slow"]
    names = ["nerves", "quick", "slow"]
    rooms = [100.0 * a["drive_room"], 100.0 * a["size_quick_room"], 100.0 * a["size_slow_room"]]
    shares = [100.0 * (drive[week] - 1.0) / a["drive_room"], 100.0 * quick[week], 100.0 * slow[week]]
    results: dict = {}
    left = 0.0
    for place in range(len(names)):
        name = names[place]
        right = left + rooms[place]
        full = max(0.0, shares[place])
        results[name + "_room"] = rooms[place]
        results[name + "_full"] = full
        results[name + "_ends"] = [left, right]
        results[name + "_jar"] = [left, left, right, right]
        results[name + "_top"] = [full, full]
        results[name + "_middle"] = (left + right) / 2.0
        left = right + GAP
    return results
