"""A year of jogging with some of its minutes on a slope: the functions of the chapter's first figure that also run in a page.

The pace is the same on the flat and on the slope, so that one thing changes at a time. Real runners slow down on the way up; the energy
curve says how much dearer each metre is.
"""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains_with
from legstrength.live.compile.natives import nearest, together
from legstrength.model.core import (
    bout,
    demand,
    energy_cost,
    no_sets,
    phase,
    protection,
    soreness,
    with_draw,
    with_value,
)

MINUTES, PACE = 90.0, 9.0

STEEPEST = 30

USED_TO_IT = 4
"""Weeks of one descent a week after which a runner counts as used to it."""

LEAST_PART = 0.05
"""The least that a part of the year has to bring for words to say so, in per cent."""


def year_with(minutes: float, slope: float) -> list[dict]:
    """Return a year of jogging, so many of its minutes a week on a slope (per cent) and the rest on the flat, as a programme."""
    flat = bout(MINUTES - minutes, PACE / 3.6, 0.0, 0.0)
    return [phase(WEEKS, [flat, bout(minutes, PACE / 3.6, slope / 100.0, 0.0)], no_sets(), 0.0)]


def sloped(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with threshold and width as the sliders say, and what slopes add scaled by its slider."""
    moved = assumed(values, data, a)
    share = values["adds"] / 100.0
    up = with_value(moved, "uphill_" + values["muscle"], a["uphill_" + values["muscle"]] * share)
    return with_value(up, "downhill_" + values["muscle"], a["downhill_" + values["muscle"]] * share)


def gains_on(values: dict, minutes: float, slope: float, a: dict) -> list[float]:
    """Return the gains of the muscle week by week, in per cent."""
    return gains_with(values, year_with(minutes, slope), a)


def slopes_compared(values: dict, a: dict) -> dict:
    """Return "slopes" from steep down to steep up with "demand" and "energy" as shares of the flat, and what a descent costs.

    All in per cent. "first": strength missing for some days after the first descent of the slider's minutes; "used": the same after
    some weeks with one a week.
    """
    muscle = values["muscle"]
    speed = PACE / 3.6
    level = demand(muscle, speed, 0.0, 0.0, 0.0, "run", a)
    flat = energy_cost(0.0, a)
    shields = protection(year_with(1.0, -10.0), 0.0, a)
    slopes = []
    asked = []
    energy = []
    first = []
    used = []
    for place in range(2 * STEEPEST + 1):
        slope = (place - STEEPEST) / 100.0
        slopes.append(place - STEEPEST)
        asked.append(100.0 * demand(muscle, speed, slope, 0.0, 0.0, "run", a) / level)
        energy.append(100.0 * energy_cost(slope, a) / flat)
        first.append(100.0 * soreness(values["minutes"], slope, 0.0, a))
        used.append(100.0 * soreness(values["minutes"], slope, shields[USED_TO_IT], a))
    return {"slopes": slopes, "demand": asked, "energy": energy, "first": first, "used": used}


def years_compared(values: dict, data: dict, a: dict) -> dict:
    """Return the year with and without the slope, with its band, and at its end the bar of what each part brings."""
    slope = values["slope"]
    jog = gains_on(values, 0.0, 0.0, a)
    hills = gains_on(values, values["minutes"], slope, a)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(
            gains_on(values, values["minutes"], slope, sloped(values, data, with_draw(data["assumptions"], draw)))
        )
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    added_by = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        added_by.append(hills[week] - jog[week])
    year = hills[WEEKS]
    added = nearest(year, 0.1) - nearest(jog[WEEKS], 0.1)
    thigh = values["muscle"] == "quadriceps"
    return {
        "weeks": weeks,
        "jog": jog,
        "hills": hills,
        "low": low,
        "high": high,
        "added_by": added_by,
        "up_apply": thigh and slope > 0.0,
        "down_apply": thigh and slope < 0.0,
        "year": year,
        "jog_year": jog[WEEKS],
        "added": added,
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "jog_bar": [0.0, jog[WEEKS]],
        "hills_bar": [jog[WEEKS], year],
        "hilly": slope != 0.0 and values["minutes"] > 0.0,
    }


def at_slope(values: dict, compared: dict) -> dict:
    """Return what the slope of the slider (per cent) asks for and costs, read from `slopes_compared`."""
    asked: list[float] = compared["demand"]
    energy: list[float] = compared["energy"]
    first: list[float] = compared["first"]
    used: list[float] = compared["used"]
    slope = values["slope"]
    here = int(slope) + STEEPEST
    return {
        "here": [slope, slope],
        "on_slopes": values["minutes"] > 0.0,
        "demand_here": asked[here],
        "energy_here": energy[here],
        "first_here": first[here],
        "used_here": used[here],
    }


def run(values: dict, data: dict) -> dict:
    """Return a year with and without the slope, and what all slopes ask for."""
    a = sloped(values, data, data["assumptions"])
    years = years_compared(values, data, a)
    compared = slopes_compared(values, a)
    return together(together(years, compared), at_slope(values, compared))
