"""The year behind the chapter on the plateau: a jog that stays the same, or half a year of it and then something else.

These functions also run as JavaScript. They keep apart the two reasons for which a curve of strength goes flat: the effort that sinks,
and the room that is filled whatever the effort.
"""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS, assumed, gains, typical
from legstrength.explorers.plateau.room import jars
from legstrength.explorers.plateau.stairs import HALF, race, twins
from legstrength.explorers.plateau.told import told
from legstrength.live.compile.natives import nearest, together
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

MORE_MINUTES, MORE_PACE, SETS = 60.0, 3.0, 6.0

CHANGES = {
    "same": "the same jog goes on",
    "longer": "60 more minutes a week",
    "faster": "3 km/h faster",
    "sets": "6 hard sets a week beside it",
}


def jog_in(values: dict, change: str) -> dict:
    """Return the jog of the sliders, or what a change makes of it in the second half of the year."""
    minutes = values["minutes"]
    pace = values["pace"]
    if change == "longer":
        minutes += MORE_MINUTES
    if change == "faster":
        pace += MORE_PACE
    return bout(minutes, pace / 3.6, 0.0, 0.0)


def year_in_halves(values: dict, change: str) -> list[dict]:
    """Return the year as a programme: half of it the jog of the sliders, half of it what is done then."""
    sets = no_sets()
    if change == "sets":
        sets = hard_sets(SETS, 0.0, 0.0, 0.0, 0.0, 0.0)
    return [
        phase(HALF, [jog_in(values, "same")], no_sets(), 0.0),
        phase(WEEKS - HALF, [jog_in(values, change)], sets, 0.0),
    ]


def course_with(values: dict, change: str, a: dict) -> dict:
    """Return the quadriceps week by week, as `muscle_course` does, under the assumptions `a`."""
    programme = year_in_halves(values, change)
    body = body_course(programme, a["starting_tolerance"], a)
    return muscle_course(MUSCLE, "even", typical(values["strength"] / 100.0), programme, body, a)


def effort_stayed(values: dict, a: dict) -> list[float]:
    """Return the strengths if the jog asked, in every week of the year, for the same effort as in its first week.

    The week's dose is then what it was at first, whatever the strength, so it is handed over as hard sets.
    """
    jog = jog_in(values, "same")
    body = body_course([phase(WEEKS, [jog], no_sets(), 0.0)], a["starting_tolerance"], a)
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
    """Return what a step of the jog asks of these strengths week by week, and the "steps" that are hard enough, in per cent."""
    early = bout_demand(MUSCLE, "even", jog_in(values, "same"), a)
    late = bout_demand(MUSCLE, "even", jog_in(values, values["change"]), a)
    efforts = []
    steps = []
    for week in range(len(strength)):
        asked = early
        if week >= HALF:
            asked = late
        efforts.append(100.0 * asked / strength[week])
        steps.append(100.0 * minute_value(asked / strength[week], threshold(MUSCLE, a), a["effort_width"]))
    return {
        "effort": efforts,
        "steps": steps,
        "demand": 100.0 * early,
        "first_effort": efforts[0],
        "last_effort": efforts[WEEKS],
        "first_steps": steps[0],
        "last_steps": steps[WEEKS],
        "ceiling": 100.0 * ceiling(MUSCLE, [jog_in(values, "same")], a["starting_tolerance"], a),
    }


def later(gain: list[float]) -> float:
    """Return what the second half of the year adds, in per cent of the strength at the start."""
    return apart(gain[WEEKS], gain[HALF], TENTH)


def left_open(values: dict, data: dict) -> dict:
    """Return the edges of the year under the sets of numbers that the trials leave open, and of its second half: as it is, and with the effort held."""
    draws: list[list[float]] = data["draws"]
    years = []
    ends = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        gain = gains(course_with(values, values["change"], a)["strength"])
        years.append(gain)
        held = gains(effort_stayed(values, a))
        ends.append([gain[WEEKS] - gain[HALF], held[WEEKS] - held[HALF]])
    edges = band_of(years, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    second = band_of(ends, [0, 1])
    least: list[float] = second["low"]
    most: list[float] = second["high"]
    return {
        "low": low,
        "high": high,
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "range": [low[WEEKS], high[WEEKS]],
        "left_open": nearest(high[WEEKS], 1.0) > nearest(low[WEEKS], 1.0),
        "late_low": least[0],
        "late_high": most[0],
        "stayed_late_low": least[1],
        "stayed_late_high": most[1],
    }


def changes_of(values: dict, strength: list[float], stayed: list[float], unchanged: list[float]) -> dict:
    """Return the change of strength over the year; beside it with the effort held, and with the same jog all year."""
    gain = gains(strength)
    weeks = []
    percents = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        percents.append(100.0 * strength[week])
    return {
        "weeks": weeks,
        "gain": gain,
        "lifting": values["change"] == "sets",
        "strength": percents,
        "stayed": stayed,
        "held": values["minutes"] > 0,
        "unchanged": unchanged,
        "changed": values["change"] != "same",
        "year": gain[WEEKS],
        "half": gain[HALF],
        "late": later(gain),
        "late_unchanged": later(unchanged),
        "stayed_year": stayed[WEEKS],
        "stayed_half": stayed[HALF],
        "stayed_late": later(stayed),
    }


def run(values: dict, data: dict) -> dict:
    """Return a year of strength as stairs, what the jog asks of it week by week, and what each change at half of it brings."""
    a = assumed(values, data, data["assumptions"])
    week = int(values["week"])
    choices: list[str] = data["choices"]
    years = []
    for change in choices:
        years.append(gains(course_with(values, change, a)["strength"]))
    course = course_with(values, values["change"], a)
    strength: list[float] = course["strength"]
    stayed = gains(effort_stayed(values, a))
    jog = efforts_over(values, strength, a)
    changes = together(changes_of(values, strength, stayed, years[0]), left_open(values, data))
    pictured = together(
        twins(gains(strength), stayed, years[0], jog["steps"], week, data["order"]), jars(course, week, a)
    )
    raced = race(choices, years, week)
    results = together(together(changes, jog), together(pictured, raced))
    return together(results, told(values, results))
