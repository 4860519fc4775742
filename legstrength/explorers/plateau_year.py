"""The year behind the chapter on the plateau: a jog that stays the same, or half a year of it and then something else.

These functions also run as JavaScript. They keep apart the two reasons for which a curve of strength goes flat: the effort that sinks,
and the room that is filled whatever the effort.
"""

from __future__ import annotations

from legstrength.explorers.novice_gains import WEEKS
from legstrength.model.core import (
    adapt,
    body_course,
    bout,
    bout_demand,
    hard_sets,
    minute_value,
    muscle_course,
    no_sets,
    phase,
    threshold,
    weekly_dose,
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
    nothing = []
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
