"""A year of the same minutes with a faster part in them: the functions of the chapter's figure that also run in a page.

The minutes that a week holds stay the same; some of them become hard intervals, strides or sprints. What the faster part adds is what the
year brings beyond the same minutes all easy. How fast each kind is, and how much of a burst, are assumptions: few trials say.
"""

from __future__ import annotations

from legstrength.explorers.common.bursts import fast_bout
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, gains_with
from legstrength.live.compile.natives import nearest, together
from legstrength.model.core import bout, bout_demand, no_sets, phase, with_draw, with_value

EASY_PACE = 9.0

KINDS = ["intervals", "strides", "sprints"]

LEAST_PART, LEAST_EASY = 0.5, 1.0


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


def what_is_open(values: dict, data: dict) -> dict:
    """Return the edges "low" and "high" of what the trials leave open about the chosen split, week by week."""
    draws: list[list[float]] = data["draws"]
    years = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        years.append(year_with(values, values["kind"], values["fast"], a))
    return band_of(years, ALL_WEEKS)


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
        "intervals_added": intervals[WEEKS] - easy,
        "strides_added": strides[WEEKS] - easy,
        "sprints_added": sprints[WEEKS] - easy,
        "intervals_shown": faster and kind != "intervals",
        "strides_shown": faster and kind != "strides",
        "sprints_shown": faster and kind != "sprints",
    }


def efforts_of(values: dict, a: dict) -> dict:
    """Return "easy_effort" and "fast_effort", what a step asks in either part of the week, in per cent of strength at the start."""
    muscle: str = values["muscle"]
    strength = values["strength"] / 100.0
    easy = bout(1.0, EASY_PACE / 3.6, 0.0, 0.0)
    return {
        "easy_effort": 100.0 * bout_demand(muscle, "even", easy, a) / strength,
        "fast_effort": 100.0 * bout_demand(muscle, "even", fast_bout(values["kind"], 1.0), a) / strength,
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
    weeks = []
    untrained = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        untrained.append(0.0)
    year = gain[WEEKS]
    added = nearest(year, 0.1) - nearest(easy[WEEKS], 0.1)
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
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "easy_minutes": values["minutes"] - fast,
        "soon": week_of(gain, easy[WEEKS]),
        "burst_least": data["burst_least"],
        "burst_most": data["burst_most"],
        "quadriceps_shown": muscle == "quadriceps",
        "hamstrings_shown": muscle == "hamstrings",
        "calves_shown": muscle == "calves",
        "easy_bar": [0.0, easy[WEEKS]],
        "added_bar": [easy[WEEKS], year],
        "adds_or_costs": added >= LEAST_PART or added <= -LEAST_PART,
        "kind": kind,
    }
    found = together(chosen, kinds_of(values, a, easy[WEEKS]))
    return together(found, efforts_of(values, a))
