"""A year on a route with its own slopes, and what its descents cost week by week: the functions that also run in a page.

Every stretch is a kilometre at the same pace. The route is run as often a week as the reader says, six muscles adapt to it, and apart from
that the descents cost thigh strength for some days, less so once the legs have met them.
"""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.live.compile.natives import fixed, signed, sort_numbers, together
from legstrength.model.core import (
    body_course,
    bout,
    bout_demand,
    highest,
    muscle_weeks,
    no_sets,
    phase,
    protection,
    soreness,
    with_draw,
    year_gain,
)
from legstrength.model.muscles import MUSCLES

STRETCHES = 6

KILOMETRES = list(range(STRETCHES + 1))

PACE, METRES = 9.0, 1000.0

MINUTES = 60.0 / PACE

EVERY, OUTSIDE = 4, 2
"""Six muscles are too many for all draws at every move: every fourth is kept, and of those 16 two are left out at either end."""

BEFORE, AFTER, LONGEST = 6, 6, 26
"""Weeks on the route before and after a break, and the longest break."""

STILL_SHOWN = 0.05


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


def year_on(muscle: str, values: dict, programme: list[dict], a: dict) -> float:
    """Return the gain of a muscle after a year, in per cent."""
    recovery: list[float] = body_course(programme, a["starting_tolerance"], a)["recovery"]
    return 100.0 * year_gain(
        muscle, values["strength"] / 100.0, muscle_weeks(muscle, "even", programme, a), recovery, a
    )


def open_years(muscle: str, values: dict, programme: list[dict], data: dict) -> list[float]:
    """Return the lowest and the highest gain that the trials leave open, a few of the draws left out at either end."""
    draws: list[list[float]] = data["draws"]
    years = []
    for draw in draws:
        years.append(year_on(muscle, values, programme, with_draw(data["assumptions"], draw)))
    ordered = sort_numbers(years)
    return [ordered[OUTSIDE], ordered[len(years) - 1 - OUTSIDE]]


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


def weeks_of_soreness(values: dict, slopes: list[float], a: dict) -> dict:
    """Return "weeks" and "missing" (per cent): the week's first run, in six weeks on the route, a break on the flat, and six more weeks."""
    pause = int(values["pause"])
    route = week_on(slopes, values["runs"])
    programme = [
        phase(BEFORE, route, no_sets(), 0.0),
        phase(pause, [], no_sets(), 0.0),
        phase(AFTER, route, no_sets(), 0.0),
    ]
    shields = protection(programme, 0.0, a)
    weeks = []
    missing = []
    for week in range(BEFORE + pause + AFTER):
        on_route = week < BEFORE or week >= BEFORE + pause
        weeks.append(week + 1)
        missing.append(100.0 * lost_on(slopes, shields[week], a) if on_route else 0.0)
    return {"weeks": weeks, "missing": missing}


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


def ground_of(slopes: list[float]) -> dict:
    """Return the profile of the route, and the metres that it climbs and drops."""
    climbed = 0.0
    dropped = 0.0
    for slope in slopes:
        climbed += max(0.0, slope) / 100.0 * METRES
        dropped += max(0.0, -slope) / 100.0 * METRES
    return {
        "km": KILOMETRES,
        "height": profile(slopes),
        "climbed": climbed,
        "dropped": dropped,
    }


def hardest_on(values: dict, slopes: list[float], a: dict) -> list[float]:
    """Return the effort of each muscle on the stretch that asks most of it, in per cent of its strength."""
    efforts = []
    for muscle in MUSCLES:
        asked = []
        for one in week_on(slopes, 1.0):
            asked.append(100.0 * bout_demand(muscle, "even", one, a) / (values["strength"] / 100.0))
        efforts.append(highest(asked))
    return efforts


def years_compared(values: dict, slopes: list[float], data: dict, a: dict) -> dict:
    """Return the gains of six muscles after a year on the route and on as many flat kilometres, and what is open about them."""
    hilly = [phase(WEEKS, week_on(slopes, values["runs"]), no_sets(), 0.0)]
    even = [phase(WEEKS, [bout(STRETCHES * values["runs"] * MINUTES, PACE / 3.6, 0.0, 0.0)], no_sets(), 0.0)]
    flat = []
    year = []
    added = []
    low = []
    high = []
    most = 0
    least = 0
    for i in range(len(MUSCLES)):
        flat.append(year_on(MUSCLES[i], values, even, a))
        year.append(year_on(MUSCLES[i], values, hilly, a))
        added.append(year[i] - flat[i])
        left_open = open_years(MUSCLES[i], values, hilly, data)
        low.append(left_open[0])
        high.append(left_open[1])
        if added[i] > added[most]:
            most = i
        if added[i] < added[least]:
            least = i
    results = {
        "flat": flat,
        "year": year,
        "added": added,
        "low": low,
        "high": high,
        "most": most,
        "least": least,
        "quadriceps_year": year[0],
        "calves_year": year[2],
        "glutes_year": year[4],
    }
    for i in range(len(MUSCLES)):
        results["flat_" + MUSCLES[i]] = [0.0, flat[i]]
        results["hills_" + MUSCLES[i]] = [flat[i], year[i]]
        results["open_" + MUSCLES[i]] = [low[i], high[i]]
        results["end_" + MUSCLES[i]] = max(flat[i], high[i])
    return results


def table_of(names: list[str], years: dict, effort: list[float], level_effort: list[float]) -> dict:
    """Return the table's columns: for each muscle a row of the flat year, then one of the year on the route."""
    flat: list[float] = years["flat"]
    year: list[float] = years["year"]
    low: list[float] = years["low"]
    high: list[float] = years["high"]
    rows = []
    routes = []
    row_effort = []
    row_year = []
    row_low = []
    row_high = []
    for i in range(len(MUSCLES)):
        rows.append(names[i])
        rows.append(names[i])
        routes.append("all flat")
        routes.append("this route")
        row_effort.append(fixed(level_effort[i], 0))
        row_effort.append(fixed(effort[i], 0))
        row_year.append(signed(flat[i], 1))
        row_year.append(signed(year[i], 1))
        row_low.append("–")
        row_low.append(signed(low[i], 1))
        row_high.append("–")
        row_high.append(signed(high[i], 1))
    return {
        "rows": rows,
        "routes": routes,
        "row_effort": row_effort,
        "row_year": row_year,
        "row_low": row_low,
        "row_high": row_high,
    }


def sore_weeks(values: dict, slopes: list[float], a: dict) -> dict:
    """Return `weeks_of_soreness` with its first, its sixth and its first week after the break."""
    course = weeks_of_soreness(values, slopes, a)
    missing: list[float] = course["missing"]
    first = missing[0]
    sixth = missing[BEFORE - 1]
    again = missing[BEFORE + int(values["pause"])]
    more = {
        "unprotected": [first, first],
        "first": first,
        "sixth": sixth,
        "again": again,
        "again_week": BEFORE + int(values["pause"]) + 1,
        "descends": first > 0.0,
        "starts_again": first > 0.0 and values["pause"] > 0,
    }
    return together(course, more)


def run(values: dict, data: dict) -> dict:
    """Return a year on the route and on as many flat kilometres, muscle by muscle, and the soreness of its weeks."""
    a: dict = data["assumptions"]
    slopes: list[float] = values["route"]
    level = [0.0 for _slope in slopes]
    years = years_compared(values, slopes, data, a)
    effort = hardest_on(values, slopes, a)
    rows = table_of(data["names"], years, effort, hardest_on(values, level, a))
    muscles = together(together(years, {"effort": effort}), rows)
    return together(ground_of(slopes), together(muscles, sore_weeks(values, slopes, a)))
