"""A route of kilometres with a slope each, as weeks of running, and what its descents cost for some days. Also runs as JavaScript.

Every stretch is a kilometre at the same pace. Nobody slows down on the way up, as real runners do, so that one thing changes at a time.
"""

from __future__ import annotations

from legstrength.model.core import bout, no_sets, phase, protection, soreness

STRETCHES = 6

KILOMETRES = list(range(STRETCHES + 1))

PACE, METRES = 9.0, 1000.0

MINUTES = 60.0 / PACE

BEFORE, AFTER, LONGEST = 6, 6, 26
"""Weeks on the route before and after a break, and the longest break."""


def week_on(slopes: list[float], runs: float) -> list[dict]:
    """Return the bouts of a week in which the route is run so often: stretches of one slope (per cent) are one bout."""
    bouts = []
    for i in range(len(slopes)):
        alike = 0.0
        met = False
        for j in range(len(slopes)):
            if slopes[j] == slopes[i]:
                alike += 1.0
                met = met or j < i
        if not met:
            bouts.append(bout(alike * runs * MINUTES, PACE / 3.6, slopes[i] / 100.0, 0.0))
    return bouts


def weeks_on(slopes: list[float], runs: float, weeks: int) -> list[dict]:
    """Return so many weeks on the route as a programme."""
    return [phase(weeks, week_on(slopes, runs), no_sets(), 0.0)]


def with_break(slopes: list[float], runs: float, pause: int) -> list[dict]:
    """Return six weeks on the route, so many without a run, and six more on it."""
    route = week_on(slopes, runs)
    return [
        phase(BEFORE, route, no_sets(), 0.0),
        phase(pause, [], no_sets(), 0.0),
        phase(AFTER, route, no_sets(), 0.0),
    ]


def lost_on(slopes: list[float], shield: float, a: dict) -> float:
    """Return the share of thigh strength missing after one run: its descents together, each by its share of their minutes."""
    down = 0.0
    for slope in slopes:
        if slope < 0.0:
            down += MINUTES
    lost = 0.0
    for slope in slopes:
        if slope < 0.0:
            lost += MINUTES / down * soreness(down, slope / 100.0, shield, a)
    return lost


def days_after(slopes: list[float], runs: float, pause: int, a: dict) -> dict:
    """Return what is missing of the thigh's strength after the first run of each week, in per cent, before and after a break.

    "first", "sixth" and "again" are the first week, the sixth and the first one after the break.
    """
    shields = protection(with_break(slopes, runs, pause), 0.0, a)
    running = []
    missing = []
    for week in range(BEFORE + pause + AFTER):
        if week < BEFORE or week >= BEFORE + pause:
            running.append(week + 1)
            missing.append(100.0 * lost_on(slopes, shields[week], a))
    return {
        "running": running,
        "missing": missing,
        "first": missing[0],
        "sixth": missing[BEFORE - 1],
        "again": missing[BEFORE],
        "descends": missing[0] > 0.0,
        "starts_again": missing[0] > 0.0 and pause > 0,
    }


def profile(slopes: list[float]) -> list[float]:
    """Return the height of the route at every kilometre, in metres above its lowest point."""
    heights = [0.0]
    bottom = 0.0
    for slope in slopes:
        heights.append(heights[-1] + slope / 100.0 * METRES)
        bottom = min(bottom, heights[-1])
    above = []
    for height in heights:
        above.append(height - bottom)
    return above
