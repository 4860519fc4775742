"""A year on the reader's own hilly route: what it brings, which kilometre does it, and how hard it is in two ways. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains_with
from legstrength.explorers.hills.course import BEFORE, STRETCHES, days_after, weeks_on, with_break
from legstrength.explorers.hills.ground import breaths, drawn_ground
from legstrength.explorers.hills.leg import leg_on, year_of
from legstrength.explorers.hills.push import EDGE, TALLEST, asked_on, steps_of
from legstrength.explorers.hills.told import told
from legstrength.live.compile.natives import fixed, together
from legstrength.model.core import with_draw, with_value
from legstrength.model.muscles import MUSCLES

MOST_WORTH = 9.0
"""Where a bar ends that would be taller, in points; its number is printed in full."""


def sloped(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with threshold and width as the sliders say, and what slopes add scaled by its slider."""
    moved = assumed(values, data, a)
    share = values["adds"] / 100.0
    for muscle in MUSCLES:
        moved = with_value(moved, "uphill_" + muscle, a["uphill_" + muscle] * share)
        moved = with_value(moved, "downhill_" + muscle, a["downhill_" + muscle] * share)
    return moved


def years(values: dict, data: dict, a: dict) -> dict:
    """Return the year on the route and on as many flat kilometres week by week, in per cent, and what the trials leave open."""
    route: list[float] = values["route"]
    programme = weeks_on(route, values["runs"], WEEKS)
    level = [0.0 for _slope in route]
    gain = gains_with(values, programme, a)
    flat = gains_with(values, weeks_on(level, values["runs"], WEEKS), a)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(gains_with(values, programme, sloped(values, data, with_draw(data["assumptions"], draw))))
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    for week in range(WEEKS + 1):
        weeks.append(week)
    return {
        "weeks": weeks,
        "gain": gain,
        "flat_gain": flat,
        "low": low,
        "high": high,
        "year": gain[WEEKS],
        "flat": flat[WEEKS],
        "added": apart(gain[WEEKS], flat[WEEKS], TENTH),
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
    }


def worths(values: dict, year: float, a: dict) -> dict:
    """Return what the year loses when one stretch after the other is flat, in points, and what is left without each, in per cent."""
    route: list[float] = values["route"]
    worth = []
    without = []
    results: dict = {}
    for place in range(len(route)):
        flattened = []
        for other in range(len(route)):
            flattened.append(0.0 if other == place else route[other])
        left = year_of(values["muscle"], values["strength"], weeks_on(flattened, values["runs"], WEEKS), a)
        without.append(left)
        worth.append(apart(year, left, TENTH))
        top = max(0.0, min(MOST_WORTH, year - left))
        results[f"worth_{fixed(place + 1, 0)}"] = [top, top]
    results["worth"] = worth
    results["without"] = without
    return results


def days(values: dict, a: dict) -> dict:
    """Return the thigh's gain week by week before and after a break, and what is missing for some days after each week's first run."""
    pause = int(values["pause"])
    course = days_after(values["route"], values["runs"], pause, a)
    missing: list[float] = course["missing"]
    thigh = {"muscle": "quadriceps", "strength": values["strength"]}
    gain = gains_with(thigh, with_break(values["route"], values["runs"], pause), a)
    below = []
    for one in missing:
        below.append(-one)
    week = []
    for place in range(len(gain)):
        week.append(place)
    ends = [float(BEFORE), float(BEFORE + pause)]
    grown = {"course": week, "grown": gain, "grown_sixth": gain[BEFORE], "below": below, "break_x": ends}
    return together(course, grown)


def here(values: dict, pushed: dict, breath: dict, worth: dict, a: dict) -> dict:
    """Return the stretch on which the runner is: which it is, its slope, breath and push against the flat, and what is left without it."""
    place = min(STRETCHES - 1, int(values["at"]))
    route: list[float] = values["route"]
    push: list[float] = pushed["push"]
    shares: list[float] = pushed["shares"]
    breaths_all: list[float] = breath["breath"]
    left: list[float] = worth["without"]
    worths_all: list[float] = worth["worth"]
    level = asked_on(values["muscle"], 0.0, values["strength"], a)
    top = min(TALLEST, push[place])
    lost = max(0.0, min(MOST_WORTH, worths_all[place]))
    left_edge = place + EDGE
    right_edge = place + 1.0 - EDGE
    return {
        "frame_x": [left_edge, left_edge, right_edge, right_edge, left_edge],
        "push_frame": [0.0, top, top, 0.0, 0.0],
        "worth_frame": [0.0, lost, lost, 0.0, 0.0],
        "here": place + 1,
        "here_slope": route[place],
        "here_breath": breaths_all[place],
        "here_push": push[place],
        "here_against": 100.0 * push[place] / level,
        "here_share": shares[place],
        "here_without": left[place],
    }


def run(values: dict, data: dict) -> dict:
    """Return a year on the route, its stretches, the days after, and what a slope does to the whole leg."""
    a = sloped(values, data, data["assumptions"])
    route: list[float] = values["route"]
    year = years(values, data, a)
    pushed = steps_of(route, values["muscle"], values["strength"], data["order"], a)
    breath = breaths(route, a)
    worth = worths(values, year["year"], a)
    now = here(values, pushed, breath, worth, a)
    ground = together(drawn_ground(route, values["at"]), together(pushed, breath))
    sore = days(values, a)
    leg = leg_on(values, a)
    thigh = values["muscle"] == "quadriceps"
    apply = {"up_apply": thigh and ground["climbed"] > 0.0, "down_apply": thigh and ground["dropped"] > 0.0}
    found = together(together(together(year, worth), together(ground, now)), together(together(sore, leg), apply))
    return together(found, told(values, found, data["plain"]))
