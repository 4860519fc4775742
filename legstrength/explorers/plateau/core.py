"""The year behind the chapter on the plateau: a jog that stays the same, or half a year of it and then something else.

These functions also run as JavaScript. They keep apart the two reasons for which a curve of strength goes flat: the effort that sinks,
and the room that is filled whatever the effort.
"""

from __future__ import annotations

from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains
from legstrength.live.compile.natives import fixed, signed
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


def typical(values: dict) -> dict:
    """Return a person of the slider's strength who responds to training like most."""
    return {"starting_strength": values["strength"] / 100.0, "drive_response": 1.0, "size_response": 1.0}


def strengths_with(values: dict, programme: list[dict], a: dict) -> list[float]:
    """Return the strength of the quadriceps week by week, 1.0 being the norm, under the assumptions `a`."""
    body = body_course(programme, a["starting_tolerance"], a)
    return muscle_course(MUSCLE, "even", typical(values), programme, body, a)["strength"]


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
    return adapt(MUSCLE, typical(values), nothing, nothing, doses, body["recovery"], a)["strength"]


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


BAND_WEEK, NAMED_WEEK, SPREAD_WEEK, LABEL_ROOM, STEPS_AT = 8, 38, 16, 2.5, 138.0


def run(values: dict, data: dict) -> dict:
    """Return a year of strength, and what the jog asks of it week by week."""
    a = assumed(values, data, data["assumptions"])
    programme = year_in_halves(values)
    strength = strengths_with(values, programme, a)
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
    first = jog_in(values, False)
    same = values["change"] == "same"
    unchanged = gain
    stayed = gain
    if same:
        stayed = gains(effort_stayed(values, a))
    else:
        unchanged = gains(strengths_with(values, [phase(WEEKS, [first], no_sets(), 0.0)], a))
    jog = efforts_over(values, strength, a)
    efforts: list[float] = jog["effort"]
    steps: list[float] = jog["steps"]
    easiest: list[float] = jog["easiest"]
    demand = 100.0 * bout_demand(MUSCLE, "even", first, a)
    builds = 100.0 * threshold(MUSCLE, a)
    weeks = []
    percents = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        percents.append(100.0 * strength[week])
    top = 100.0 * ceiling(MUSCLE, [first], a["starting_tolerance"], a)
    level = efforts[0]
    if top > 0.0:
        level = 100.0 * demand / top
    lifting = values["change"] == "sets"
    steps_label = fixed(steps[0], 0) + " → " + fixed(steps[WEEKS], 0) + " of 100 steps build"
    if steps[0] < 1.0 and steps[WEEKS] < 1.0:
        steps_label = "Hardly a step builds"
    if values["minutes"] == 0 and values["change"] != "longer":
        steps_label = "No jog, no steps"
    return {
        "weeks": weeks,
        "gain": gain,
        "low": low,
        "high": high,
        "late_weeks": weeks[HALF:],
        "late_gain": gain[HALF:],
        "lifting": lifting,
        "lifting_at": [high[NAMED_WEEK] + 0.5],
        "lifting_text": ["Jog and weights"],
        "strength": percents,
        "effort": efforts,
        "steps": steps,
        "easiest": easiest,
        "hardest": jog["hardest"],
        "hard_from": jog["hard_from"],
        "hard_to": jog["hard_to"],
        "stayed": stayed,
        "stayed_shown": same,
        "unchanged": unchanged,
        "changed": not same,
        "demand": demand,
        "ends": [0, WEEKS],
        "builds": [builds, builds],
        "level": [level, level],
        "level_shown": same and top > 0.0,
        "ceiling": top,
        "year": gain[WEEKS],
        "half": gain[HALF],
        "late": 100.0 * (strength[WEEKS] / strength[HALF] - 1.0),
        "late_unchanged": 100.0 * ((100.0 + unchanged[WEEKS]) / (100.0 + unchanged[HALF]) - 1.0),
        "stayed_year": stayed[WEEKS],
        "stayed_late": 100.0 * ((100.0 + stayed[WEEKS]) / (100.0 + stayed[HALF]) - 1.0),
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "first_effort": efforts[0],
        "last_effort": efforts[WEEKS],
        "first_steps": steps[0],
        "last_steps": steps[WEEKS],
        "label_week": [WEEKS],
        "label_at": [gain[WEEKS] + 0.6],
        "under_at": [gain[WEEKS] - 0.7],
        "label_text": [signed(gain[WEEKS], 1) + " %"],
        "label_below": gain[WEEKS] > 2.0 * LABEL_ROOM,
        "label_above": gain[WEEKS] <= 2.0 * LABEL_ROOM,
        "band_week": [BAND_WEEK],
        "band_at": [low[BAND_WEEK] - 0.5],
        "band_text": ["What we don't know"],
        "band_shown": high[BAND_WEEK] - low[BAND_WEEK] > LABEL_ROOM and low[BAND_WEEK] > LABEL_ROOM,
        "named_week": [NAMED_WEEK],
        "stayed_at": [max(stayed[NAMED_WEEK], high[NAMED_WEEK]) + 0.5],
        "stayed_text": ["If the effort stayed"],
        "stayed_named": same and stayed[NAMED_WEEK] - gain[NAMED_WEEK] > LABEL_ROOM,
        "unchanged_at": [unchanged[NAMED_WEEK] - 0.8],
        "unchanged_text": ["The same jog"],
        "unchanged_named": not same and gain[NAMED_WEEK] - unchanged[NAMED_WEEK] > LABEL_ROOM,
        "effort_at": [efforts[WEEKS] - 2.5],
        "effort_text": [fixed(efforts[WEEKS], 0) + " %"],
        "threshold_at": [builds],
        "threshold_text": ["Threshold " + fixed(builds, 0) + " %"],
        "level_at": [min(level, easiest[WEEKS]) - 2.0],
        "level_text": ["At the ceiling: " + fixed(level, 0) + " %"],
        "spread_week": [SPREAD_WEEK],
        "spread_at": [efforts[SPREAD_WEEK] - 2.5],
        "spread_text": ["8 of 10 steps"],
        "steps_at": [STEPS_AT],
        "steps_text": [steps_label],
    }
