"""A year of jogging, of sprints and of weights, each by itself or together: how strong and how large a muscle gets.

These functions also run as JavaScript. Strength is drive times size, so a gain in strength has a part of each. They multiply, and what is
multiplied can be shared out fairly by logarithms alone: two equal factors then get equal parts.
"""

from __future__ import annotations

import math

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import assumed, gains, typical
from legstrength.model.core import body_course, bout, hard_sets, muscle_course, phase, with_draw

MUSCLE = "quadriceps"

WEEKS = 52

NAMED_WEEKS = [8, 21, 52]

BAND_WEEKS = [0, 1, 2, 4, 6, 8, 12, 16, 21, 26, 34, 43, 52]

PACE, SPRINT_PACE, ALL_OUT = 9.0, 25.0, 1.0


def year_of(minutes: float, sprints: float, sets: float) -> list[dict]:
    """Return a year of so many minutes of easy jogging and of all-out sprints and so many hard sets a week, as a programme."""
    bouts = []
    if minutes > 0.0:
        bouts.append(bout(minutes, PACE / 3.6, 0.0, 0.0))
    if sprints > 0.0:
        bouts.append(bout(sprints, SPRINT_PACE / 3.6, 0.0, ALL_OUT))
    return [phase(WEEKS, bouts, hard_sets(sets, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0)]


def year_with(values: dict, programme: list[dict], body: dict, a: dict) -> dict:
    """Return the year of the quadriceps: "strength", "drive" and "size", week by week, as changes from the start in per cent."""
    person = typical(values["strength"] / 100.0)
    course = muscle_course(MUSCLE, "even", person, programme, body, a)
    return {"strength": gains(course["strength"]), "drive": gains(course["drive"]), "size": gains(course["size"])}


def share_of_size(drive: float, size: float) -> float:
    """Return which share of a gain in strength is growth, from 0 to 1, of changes in drive and in size in per cent."""
    grown = math.log(1.0 + size / 100.0)
    whole = grown + math.log(1.0 + drive / 100.0)
    if whole < 0.00001:
        return 0.0
    return grown / whole


def size_parts(year: dict) -> list[float]:
    """Return week by week how many points of the gain in strength are growth."""
    strength: list[float] = year["strength"]
    drive: list[float] = year["drive"]
    size: list[float] = year["size"]
    parts = []
    for week in range(len(strength)):
        parts.append(strength[week] * share_of_size(drive[week], size[week]))
    return parts


def at_weeks(series: list[float], weeks: list[int]) -> list[float]:
    """Return what a series is in some weeks."""
    some = []
    for week in weeks:
        some.append(series[week])
    return some


def alone(values: dict, kind: str) -> list[dict]:
    """Return the year of one kind of training alone, as a programme."""
    if kind == "jog":
        return year_of(values["minutes"], 0.0, 0.0)
    if kind == "sprints":
        return year_of(0.0, values["sprints"], 0.0)
    return year_of(0.0, 0.0, values["sets"])


def run(values: dict, data: dict) -> dict:
    """Return a year of the three trainings, each by itself."""
    a = assumed(values, data, data["assumptions"])
    draws: list[list[float]] = data["draws"]
    open_bodies = []
    for draw in draws:
        open_bodies.append(assumed(values, data, with_draw(data["assumptions"], draw)))
    weeks = []
    for week in range(WEEKS + 1):
        weeks.append(week)
    done = {"jog": values["minutes"] > 0, "sprints": values["sprints"] > 0, "weights": values["sets"] > 0}
    results: dict = {"weeks": weeks, "band_weeks": BAND_WEEKS}
    kinds = ["jog", "sprints", "weights"]
    for kind in kinds:
        programme = alone(values, kind)
        # None of the three alone is ever more than a body bears, so nobody's recovery depends on the numbers that are open.
        body = body_course(programme, a["starting_tolerance"], a)
        year = year_with(values, programme, body, a)
        strength: list[float] = year["strength"]
        size: list[float] = year["size"]
        open_strengths = []
        open_sizes = []
        for other_a in open_bodies:
            other = year_with(values, programme, body, other_a)
            other_strength: list[float] = other["strength"]
            other_size: list[float] = other["size"]
            open_strengths.append(other_strength)
            open_sizes.append(other_size)
        stronger = band_of(open_strengths, BAND_WEEKS)
        larger = band_of(open_sizes, BAND_WEEKS)
        low: list[float] = larger["low"]
        high: list[float] = larger["high"]
        last = len(BAND_WEEKS) - 1
        results[kind + "_shown"] = done[kind]
        results[kind + "_strength"] = strength
        results[kind + "_strength_low"] = stronger["low"]
        results[kind + "_strength_high"] = stronger["high"]
        results[kind + "_size"] = size
        results[kind + "_size_low"] = low
        results[kind + "_size_high"] = high
        results[kind + "_strength_some"] = at_weeks(strength, BAND_WEEKS)
        results[kind + "_size_some"] = at_weeks(size, BAND_WEEKS)
        results[kind + "_strength_year"] = strength[WEEKS]
        results[kind + "_size_year"] = size[WEEKS]
        results[kind + "_size_least"] = low[last]
        results[kind + "_size_most"] = high[last]
    return results
