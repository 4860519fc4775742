"""A year of the same minutes with a faster part in them: the functions of the chapter's figure that also run in a page.

The minutes that a week holds stay the same; some of them become hard intervals, strides or sprints. What the faster part adds is what the
year brings beyond the same minutes all easy. How fast each kind is, and how much of a burst, are assumptions: few trials say.
"""

from __future__ import annotations

from legstrength.explorers.common.bursts import fast_bout
from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, gains_with
from legstrength.explorers.pace_and_bursts.scales import scales, tilt
from legstrength.explorers.pace_and_bursts.steps import lane_of
from legstrength.explorers.pace_and_bursts.told import plans_in_words, range_in_words, steps_in_words
from legstrength.live.compile.natives import together
from legstrength.model.core import bout, bout_demand, minute_value, no_sets, phase, threshold, with_draw, with_value

EASY_PACE = 9.0

KINDS = ["intervals", "strides", "sprints"]

LEAST_PART = 0.5
"""In points: a part that adds less is called a crumb."""

BEN, ANA = 100.0, 75.0
"""Whose legs these are, by their strength in per cent of the norm."""


def year_with(values: dict, kind: str, fast: float, a: dict) -> list[float]:
    """Return the gains week by week, in per cent, if `fast` of the week's minutes are of that kind and the others easy."""
    easy = bout(values["minutes"] - fast, EASY_PACE / 3.6, 0.0, 0.0)
    programme = [phase(WEEKS, [easy, fast_bout(kind, fast)], no_sets(), 0.0)]
    return gains_with(values, programme, a)


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with threshold and burst moved as far as the sliders are from where they stood at first."""
    threshold = a["effort_threshold"] + (values["threshold"] - data["threshold"]) / 100.0
    moved = with_value(a, "effort_threshold", threshold)
    return with_value(moved, "burst_extra", a["burst_extra"] * values["burst"] / data["burst"])


def week_of(gain: list[float], level: float) -> int:
    """Return the first week in which a gain reaches a level; the last week if none does."""
    for week in range(WEEKS):
        if gain[week] >= level:
            return week
    return WEEKS


def longer(values: dict) -> dict:
    """Return the settings with twice the minutes."""
    return {"minutes": 2.0 * values["minutes"], "muscle": values["muscle"], "strength": values["strength"]}


def what_is_open(values: dict, data: dict) -> dict:
    """Return the edges of what the trials leave open: of the chosen split week by week, of its parts, of the scales and of three plans."""
    draws: list[list[float]] = data["draws"]
    kind: str = values["kind"]
    fast = values["fast"]
    years = []
    ends = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        easy = year_with(values, kind, 0.0, a)[WEEKS]
        intervals = year_with(values, "intervals", fast, a)
        sprints = year_with(values, "sprints", fast, a)
        chosen = intervals
        if kind == "sprints":
            chosen = sprints
        if kind == "strides":
            chosen = year_with(values, "strides", fast, a)
        years.append(chosen)
        added = chosen[WEEKS] - easy
        twice = year_with(longer(values), kind, 0.0, a)[WEEKS]
        ends.append([added, tilt(easy, added), twice, intervals[WEEKS], sprints[WEEKS]])
    edges = band_of(years, ALL_WEEKS)
    parts = band_of(ends, [0, 1, 2, 3, 4])
    return {"low": edges["low"], "high": edges["high"], "least": parts["low"], "most": parts["high"]}


def kinds_of(values: dict, a: dict, easy: float) -> dict:
    """Return the year of each kind of faster part, how it ends, and what that is more than the all `easy` year; all in per cent."""
    fast = values["fast"]
    faster = fast > 0
    kind: str = values["kind"]
    intervals = year_with(values, "intervals", fast, a)
    strides = year_with(values, "strides", fast, a)
    sprints = year_with(values, "sprints", fast, a)
    return {
        "intervals": intervals,
        "strides": strides,
        "sprints": sprints,
        "intervals_year": intervals[WEEKS],
        "strides_year": strides[WEEKS],
        "sprints_year": sprints[WEEKS],
        "intervals_added": apart(intervals[WEEKS], easy, TENTH),
        "strides_added": apart(strides[WEEKS], easy, TENTH),
        "sprints_added": apart(sprints[WEEKS], easy, TENTH),
        "intervals_shown": faster and kind != "intervals",
        "strides_shown": faster and kind != "strides",
        "sprints_shown": faster and kind != "sprints",
    }


def effort_of(kind: str, values: dict, a: dict) -> float:
    """Return what a step of a kind of running asks, or of easy running for "easy", in per cent of strength at the start."""
    muscle: str = values["muscle"]
    run_so = bout(1.0, EASY_PACE / 3.6, 0.0, 0.0)
    if kind != "easy":
        run_so = fast_bout(kind, 1.0)
    return 100.0 * bout_demand(muscle, "even", run_so, a) / (values["strength"] / 100.0)


def steps_of(values: dict, data: dict, a: dict) -> dict:
    """Return the four efforts, the line above which a step builds, and the steps on either side of it, in per cent of strength."""
    order: list[float] = data["order"]
    line = 100.0 * threshold(values["muscle"], a)
    width = 100.0 * a["effort_width"]
    easy = effort_of("easy", values, a)
    intervals = effort_of("intervals", values, a)
    strides = effort_of("strides", values, a)
    sprints = effort_of("sprints", values, a)
    found = {
        "easy_effort": easy,
        "fast_effort": effort_of(values["kind"], values, a),
        "intervals_effort": intervals,
        "strides_effort": strides,
        "sprints_effort": sprints,
        "easy_share": minute_value(easy, line, width),
        "intervals_share": minute_value(intervals, line, width),
        "strides_share": minute_value(strides, line, width),
        "sprints_share": minute_value(sprints, line, width),
        "steps_line": [line, line],
        "line": line,
        "steps_said": steps_in_words(easy, intervals, strides, sprints, line),
    }
    slow = together(
        lane_of("easy", easy, 0, line, width, order), lane_of("intervals", intervals, 1, line, width, order)
    )
    quick = together(
        lane_of("strides", strides, 2, line, width, order), lane_of("sprints", sprints, 3, line, width, order)
    )
    return together(found, together(slow, quick))


def plans_of(
    values: dict, twice: float, intervals: float, sprints: float, least: list[float], most: list[float]
) -> dict:
    """Return three plans with what the trials leave open: twice the minutes, some of them as intervals, some as sprints."""
    return {
        "longer_year": twice,
        "longer_range": [least[2], most[2]],
        "intervals_range": [least[3], most[3]],
        "sprints_range": [least[4], most[4]],
        "plans_said": plans_in_words(values["fast"], twice, intervals, sprints),
    }


def run(values: dict, data: dict) -> dict:
    """Return a year of the same minutes: all easy, with the chosen faster part, and with the other two kinds."""
    a = assumed(values, data, data["assumptions"])
    kind: str = values["kind"]
    muscle: str = values["muscle"]
    fast = values["fast"]
    easy = year_with(values, kind, 0.0, a)
    gain = year_with(values, kind, fast, a)
    edges = what_is_open(values, data)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    least: list[float] = edges["least"]
    most: list[float] = edges["most"]
    weeks = []
    untrained = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        untrained.append(0.0)
    year = gain[WEEKS]
    added = apart(year, easy[WEEKS], TENTH)
    chosen = {
        "weeks": weeks,
        "easy": easy,
        "gain": gain,
        "low": low,
        "high": high,
        "baseline": untrained,
        "easy_year": easy[WEEKS],
        "year": year,
        "added": added,
        "added_low": least[0],
        "added_high": most[0],
        "added_open": range_in_words(least[0], most[0]),
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "all_minutes": values["minutes"],
        "fast_minutes": fast,
        "easy_minutes": values["minutes"] - fast,
        "soon": week_of(gain, easy[WEEKS]),
        "burst_least": data["burst_least"],
        "burst_most": data["burst_most"],
        "quadriceps_shown": muscle == "quadriceps",
        "hamstrings_shown": muscle == "hamstrings",
        "calves_shown": muscle == "calves",
        "is_spent": fast > 0,
        "is_ben": 1.0 if values["strength"] == BEN else 0.0,
        "is_ana": 1.0 if values["strength"] == ANA else 0.0,
        "kind": kind,
    }
    kinds = kinds_of(values, a, easy[WEEKS])
    twice = year_with(longer(values), kind, 0.0, a)[WEEKS]
    plans = plans_of(values, twice, kinds["intervals_year"], kinds["sprints_year"], least, most)
    weighed = scales(int(values["minutes"]), int(fast), easy[WEEKS], added, least[1], most[1])
    return together(together(together(chosen, kinds), together(plans, weighed)), steps_of(values, data, a))
