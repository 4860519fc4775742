"""The year behind the chapter on the plateau: a jog that stays the same, or half a year of it and then something else.

These functions also run as JavaScript. They keep apart the two reasons for which a curve of strength goes flat: the effort that sinks,
and the room that is filled whatever the effort.
"""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains, typical
from legstrength.live.compile.natives import fixed, nearest, together
from legstrength.model.core import (
    adapt,
    body_course,
    bout,
    bout_demand,
    ceiling,
    hard_sets,
    minute_value,
    muscle_course,
    no_sets,
    phase,
    threshold,
    weekly_dose,
    with_draw,
)

MUSCLE = "quadriceps"

HALF = 26

MORE_MINUTES, MORE_PACE, SETS = 60.0, 3.0, 6.0

CHANGES = {
    "same": "the same jog goes on",
    "longer": "60 more minutes a week",
    "faster": "3 km/h faster",
    "sets": "6 hard sets a week beside it",
}

EIGHT_OF_TEN = 2.1972245773362196
"""A logistic spread holds 8 of 10 steps within so many widths of its middle: the natural logarithm of 9."""


def jog_in(values: dict, late: bool) -> dict:
    """Return the jog of the sliders, or what it has become in the second half of the year."""
    minutes = values["minutes"]
    pace = values["pace"]
    if late and values["change"] == "longer":
        minutes += MORE_MINUTES
    if late and values["change"] == "faster":
        pace += MORE_PACE
    return bout(minutes, pace / 3.6, 0.0, 0.0)


def year_in_halves(values: dict) -> list[dict]:
    """Return the year as a programme: half of it the jog of the sliders, half of it what the reader chose to do then."""
    sets = no_sets()
    if values["change"] == "sets":
        sets = hard_sets(SETS, 0.0, 0.0, 0.0, 0.0, 0.0)
    return [
        phase(HALF, [jog_in(values, False)], no_sets(), 0.0),
        phase(WEEKS - HALF, [jog_in(values, True)], sets, 0.0),
    ]


def strengths_with(values: dict, programme: list[dict], a: dict) -> list[float]:
    """Return the strength of the quadriceps week by week, 1.0 being the norm, under the assumptions `a`."""
    body = body_course(programme, a["starting_tolerance"], a)
    return muscle_course(MUSCLE, "even", typical(values["strength"] / 100.0), programme, body, a)["strength"]


def effort_stayed(values: dict, a: dict) -> list[float]:
    """Return the strengths if the jog asked, in every week of the year, for the same effort as in its first week.

    The week's dose is then what it was at first, whatever the strength, so it is handed over as hard sets.
    """
    jog = jog_in(values, False)
    programme = [phase(WEEKS, [jog], no_sets(), 0.0)]
    body = body_course(programme, a["starting_tolerance"], a)
    asked = bout_demand(MUSCLE, "even", jog, a)
    dose = weekly_dose(
        values["strength"] / 100.0,
        [asked],
        [jog["minutes"]],
        0.0,
        a["minute_dose"],
        threshold(MUSCLE, a),
        a["effort_width"],
    )
    nothing: list[list[float]] = []
    doses = []
    for _week in range(WEEKS):
        nothing.append([])
        doses.append(dose)
    return adapt(MUSCLE, typical(values["strength"] / 100.0), nothing, nothing, doses, body["recovery"], a)["strength"]


def efforts_over(values: dict, strength: list[float], a: dict) -> dict:
    """Return what a step of the jog asks of these strengths, week by week, in per cent.

    "effort"; "steps" that are hard enough; "easiest" and "hardest" of the 8 of 10 steps in the middle; "hard_from" and "hard_to", the
    part of those that lies above the threshold.
    """
    early = bout_demand(MUSCLE, "even", jog_in(values, False), a)
    late = bout_demand(MUSCLE, "even", jog_in(values, True), a)
    middle = threshold(MUSCLE, a)
    spread = EIGHT_OF_TEN * a["effort_width"]
    efforts = []
    steps = []
    easiest = []
    hardest = []
    hard_from = []
    hard_to = []
    for week in range(len(strength)):
        asked = early
        if week >= HALF:
            asked = late
        effort = asked / strength[week]
        efforts.append(100.0 * effort)
        steps.append(100.0 * minute_value(effort, middle, a["effort_width"]))
        easiest.append(100.0 * (effort - spread))
        hardest.append(100.0 * (effort + spread))
        hard_from.append(100.0 * max(middle, effort - spread))
        hard_to.append(100.0 * max(middle, effort + spread))
    return {
        "effort": efforts,
        "steps": steps,
        "easiest": easiest,
        "hardest": hardest,
        "hard_from": hard_from,
        "hard_to": hard_to,
    }


def changes_of(values: dict, data: dict, programme: list[dict], strength: list[float], a: dict) -> dict:
    """Return the change of strength with its band, and beside it the same jog all year or a jog whose effort stayed."""
    gain = gains(strength)
    draws: list[list[float]] = data["draws"]
    open_years = []
    for draw in draws:
        open_years.append(
            gains(strengths_with(values, programme, assumed(values, data, with_draw(data["assumptions"], draw))))
        )
    edges = band_of(open_years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    same = values["change"] == "same"
    unchanged = gain
    stayed = gain
    if same:
        stayed = gains(effort_stayed(values, a))
    else:
        unchanged = gains(strengths_with(values, [phase(WEEKS, [jog_in(values, False)], no_sets(), 0.0)], a))
    weeks = []
    percents = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        percents.append(100.0 * strength[week])
    return {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "late_weeks": weeks[HALF:],
        "late_gain": gain[HALF:],
        "lifting": values["change"] == "sets",
        "strength": percents,
        "stayed": stayed,
        "held": same and values["minutes"] > 0,
        "unchanged": unchanged,
        "changed": not same,
        "year": gain[WEEKS],
        "half": gain[HALF],
        "late": 100.0 * (strength[WEEKS] / strength[HALF] - 1.0),
        "late_unchanged": 100.0 * ((100.0 + unchanged[WEEKS]) / (100.0 + unchanged[HALF]) - 1.0),
        "stayed_year": stayed[WEEKS],
        "stayed_late": 100.0 * ((100.0 + stayed[WEEKS]) / (100.0 + stayed[HALF]) - 1.0),
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "left_open": nearest(high[WEEKS], 1.0) > nearest(low[WEEKS], 1.0),
    }


def limits_of(values: dict, jog: dict, a: dict) -> dict:
    """Return what the jog asks beside the two efforts that matter: the threshold, and where its strength would stop rising.

    `jog` is what `efforts_over` returns. All in per cent.
    """
    efforts: list[float] = jog["effort"]
    steps: list[float] = jog["steps"]
    first = jog_in(values, False)
    demand = 100.0 * bout_demand(MUSCLE, "even", first, a)
    builds = 100.0 * threshold(MUSCLE, a)
    top = 100.0 * ceiling(MUSCLE, [first], a["starting_tolerance"], a)
    level = efforts[0]
    if top > 0.0:
        level = 100.0 * demand / top
    return {
        "demand": demand,
        "builds": [builds, builds],
        "level": [level, level],
        "levels_off": values["change"] == "same" and top > 0.0,
        "ceiling": top,
        "first_effort": efforts[0],
        "last_effort": efforts[WEEKS],
        "first_steps": steps[0],
        "last_steps": steps[WEEKS],
    }


def steps_in_words(values: dict, limits: dict) -> str:
    """Return how many steps build, at first and at the end of the year; `limits` is what `limits_of` found."""
    first = limits["first_steps"]
    last = limits["last_steps"]
    if values["minutes"] == 0 and values["change"] != "longer":
        return "No jog, no steps"
    if first < 1.0 and last < 1.0:
        return "Hardly any step builds"
    return fixed(first, 0) + " → " + fixed(last, 0) + " of 100 steps build"


def run(values: dict, data: dict) -> dict:
    """Return a year of strength, and what the jog asks of it week by week."""
    a = assumed(values, data, data["assumptions"])
    programme = year_in_halves(values)
    strength = strengths_with(values, programme, a)
    changes = changes_of(values, data, programme, strength, a)
    jog = efforts_over(values, strength, a)
    limits = limits_of(values, jog, a)
    return together(together(changes, together(jog, limits)), {"steps_said": steps_in_words(values, limits)})
