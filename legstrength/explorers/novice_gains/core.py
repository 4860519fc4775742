"""A jogger's first year, and the same year under every set of numbers that the trials left open. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains_with, jog_of, year_of_jogging
from legstrength.live.compile.natives import nearest
from legstrength.model.core import bout_demand, ceiling, with_draw

EARLY = 12


def run(values: dict, data: dict) -> dict:
    """Return the first year of one jogger."""
    a = assumed(values, data, data["assumptions"])
    programme = year_of_jogging(values)
    gain = gains_with(values, programme, a)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(gains_with(values, programme, assumed(values, data, with_draw(data["assumptions"], draw))))
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    start = values["strength"]
    jog = jog_of(values)
    top = 100.0 * ceiling(values["muscle"], [jog], a["starting_tolerance"], a)
    demand = 100.0 * bout_demand(values["muscle"], "even", jog, a)
    weeks = []
    strengths = []
    efforts = []
    untrained = []
    for week in range(WEEKS + 1):
        strength = start * (1.0 + gain[week] / 100.0)
        weeks.append(week)
        strengths.append(strength)
        efforts.append(100.0 * demand / strength)
        untrained.append(0.0)
    return {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "strength": strengths,
        "effort": efforts,
        "demand": demand,
        "baseline": untrained,
        "ceiling": top,
        "trials_apply": values["muscle"] == "quadriceps",
        "year": gain[WEEKS],
        "early": gain[EARLY],
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "left_open": nearest(high[WEEKS], 1.0) > nearest(low[WEEKS], 1.0),
    }
