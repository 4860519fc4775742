"""A year of jogging, of sprints and of weights, each by itself or together: how strong and how large a muscle gets.

These functions also run as JavaScript. Strength is drive times size, so a gain in strength has a part of each. They multiply, and what is
multiplied can be shared out fairly by logarithms alone: two equal factors then get equal parts.
"""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import assumed, gains, typical
from legstrength.explorers.lean_or_bulky.slice import ALL_OUT, PACE, SPRINT_PACE, needle, pulls, share_of_size, sliced
from legstrength.explorers.lean_or_bulky.told import told
from legstrength.live.compile.natives import together
from legstrength.model.core import body_course, bout, hard_sets, muscle_course, phase, with_draw

MUSCLE = "quadriceps"

WEEKS = 52

NAMED_WEEKS = [8, 21, 52]

BAND_WEEKS = [0, 1, 2, 4, 6, 8, 12, 16, 21, 26, 34, 43, 52]

KINDS = ["jog", "sprints", "weights"]


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


def at_weeks(series: list[float], weeks: list[int]) -> list[float]:
    """Return what a series is in some weeks."""
    some = []
    for week in weeks:
        some.append(series[week])
    return some


def programme_of(values: dict, kind: str) -> list[dict]:
    """Return the year of one kind of training alone, or of all three "together", as a programme."""
    if kind == "jog":
        return year_of(values["minutes"], 0.0, 0.0)
    if kind == "sprints":
        return year_of(0.0, values["sprints"], 0.0)
    if kind == "weights":
        return year_of(0.0, 0.0, values["sets"])
    return year_of(values["minutes"], values["sprints"], values["sets"])


def left_open(values: dict, programme: list[dict], bodies: list[dict]) -> dict:
    """Return the edges of "strength" and "size" of a year's training under the sets of numbers that the trials leave open."""
    strengths = []
    sizes = []
    for a in bodies:
        year = year_with(values, programme, body_course(programme, a["starting_tolerance"], a), a)
        strength: list[float] = year["strength"]
        size: list[float] = year["size"]
        strengths.append(strength)
        sizes.append(size)
    return {"strength": band_of(strengths, BAND_WEEKS), "size": band_of(sizes, BAND_WEEKS)}


def year_results(kind: str, year: dict, edges: dict) -> dict:
    """Return a year's training as results whose names begin with its kind."""
    strength: list[float] = year["strength"]
    size: list[float] = year["size"]
    drive: list[float] = year["drive"]
    stronger: dict = edges["strength"]
    larger: dict = edges["size"]
    low: list[float] = larger["low"]
    high: list[float] = larger["high"]
    last = len(BAND_WEEKS) - 1
    results: dict = {}
    results[kind + "_strength"] = strength
    results[kind + "_strength_low"] = stronger["low"]
    results[kind + "_strength_high"] = stronger["high"]
    results[kind + "_size"] = size
    results[kind + "_drive"] = drive
    results[kind + "_size_low"] = low
    results[kind + "_size_high"] = high
    results[kind + "_strength_some"] = at_weeks(strength, BAND_WEEKS)
    results[kind + "_size_some"] = at_weeks(size, BAND_WEEKS)
    results[kind + "_strength_named"] = at_weeks(strength, NAMED_WEEKS)
    results[kind + "_size_named"] = at_weeks(size, NAMED_WEEKS)
    results[kind + "_strength_year"] = strength[WEEKS]
    results[kind + "_size_year"] = size[WEEKS]
    results[kind + "_drive_year"] = drive[WEEKS]
    results[kind + "_share"] = 100.0 * share_of_size(drive[WEEKS], size[WEEKS])
    results[kind + "_shares"] = shares_at(year, NAMED_WEEKS)
    results[kind + "_size_least"] = low[last]
    results[kind + "_size_most"] = high[last]
    results[kind + "_needle"] = needle(strength[WEEKS])
    return results


def shares_at(year: dict, weeks: list[int]) -> list[float]:
    """Return in some weeks of a year which share of the gain in strength is growth, in per cent."""
    drive: list[float] = year["drive"]
    size: list[float] = year["size"]
    shares = []
    for week in weeks:
        shares.append(100.0 * share_of_size(drive[week], size[week]))
    return shares


def run(values: dict, data: dict) -> dict:
    """Return a year of each of the three trainings by itself and of all three together, and the slice of the chosen one in its week."""
    a = assumed(values, data, data["assumptions"])
    draws: list[list[float]] = data["draws"]
    bodies = []
    for draw in draws:
        bodies.append(assumed(values, data, with_draw(data["assumptions"], draw)))
    weeks = []
    for week in range(WEEKS + 1):
        weeks.append(week)
    shown = {
        "jog_shown": values["minutes"] > 0,
        "sprints_shown": values["sprints"] > 0,
        "weights_shown": values["sets"] > 0,
    }
    results: dict = together({"weeks": weeks, "band_weeks": BAND_WEEKS}, shown)
    kinds = ["jog", "sprints", "weights", "together"]
    for kind in kinds:
        programme = programme_of(values, kind)
        year = year_with(values, programme, body_course(programme, a["starting_tolerance"], a), a)
        results = together(results, year_results(kind, year, left_open(values, programme, bodies)))
    chosen: str = values["training"]
    week = int(values["week"])
    strength: list[float] = results[chosen + "_strength"]
    drive: list[float] = results[chosen + "_drive"]
    size: list[float] = results[chosen + "_size"]
    pictured = together(sliced(strength[week], drive[week], size[week]), pulls(values, MUSCLE, KINDS, a))
    results = together(results, pictured)
    return together(results, told(values, results))
