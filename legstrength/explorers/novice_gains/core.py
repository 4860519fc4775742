"""A jogger's first year, and the same year under every set of numbers that the trials left open. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.steps import STEPS, lane
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains_with, jog_of, year_of_jogging
from legstrength.explorers.novice_gains.told import told
from legstrength.live.compile.natives import nearest, together
from legstrength.model.core import bout_demand, ceiling, with_draw

EARLY = 12

BEN = 100.0
"""Ben's strength at the start, in per cent of the norm."""

APART = 6
"""How far Ben's bar stands from Ana's, in steps."""


def left_open(values: dict, data: dict, programme: list[dict]) -> dict:
    """Return the edges of the year under the sets of numbers that the trials leave open."""
    draws: list[list[float]] = data["draws"]
    years = []
    for draw in draws:
        years.append(gains_with(values, programme, assumed(values, data, with_draw(data["assumptions"], draw))))
    return band_of(years, ALL_WEEKS)


def steps_of(values: dict, data: dict, strengths: list[float], demand: float, a: dict) -> dict:
    """Return the steps of the runner in the chosen week beside Ben's first ones, and where the runner's bar and line were at first."""
    order: list[float] = data["order"]
    week = int(values["week"])
    now = lane("runner", demand, strengths[week], values["muscle"], 0.0, order, a)
    before = lane("first", demand, strengths[0], values["muscle"], 0.0, order, a)
    ben = lane("ben", demand, BEN, values["muscle"], float(STEPS + APART), order, a)
    words = told(now["runner_share"], before["first_share"], ben["ben_share"], values["week"], values["pace"], demand)
    seen = {"first_top": before["first_top"], "first_line": before["first_line"], "first_share": before["first_share"]}
    return together(together(now, ben), together(seen, words))


def run(values: dict, data: dict) -> dict:
    """Return the first year of one jogger, and the steps of a chosen week."""
    a = assumed(values, data, data["assumptions"])
    programme = year_of_jogging(values)
    gain = gains_with(values, programme, a)
    edges = left_open(values, data, programme)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    start = values["strength"]
    jog = jog_of(values)
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
    now = int(values["week"])
    year = {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "strength": strengths,
        "effort": efforts,
        "demand": demand,
        "baseline": untrained,
        "ceiling": 100.0 * ceiling(values["muscle"], [jog], a["starting_tolerance"], a),
        "trials_apply": values["muscle"] == "quadriceps",
        "year": gain[WEEKS],
        "early": gain[EARLY],
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "left_open": nearest(high[WEEKS], 1.0) > nearest(low[WEEKS], 1.0),
        "now_weeks": weeks[: now + 1],
        "now_gain": gain[: now + 1],
        "week_now": float(now),
        "gain_now": gain[now],
    }
    return together(year, steps_of(values, data, strengths, demand, a))
