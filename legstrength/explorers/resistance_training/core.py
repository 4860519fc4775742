"""Half a year of one runner who jogs, lifts, or does both: the functions of the chapter's figure that also run in a page.

Jogging and weights fill the same room in a muscle, so their parts do not add up. Running disturbs lifting in this model only as the
week's load outruns what the body is used to; a runner who recovers fully from whatever is done shows what that takes.
"""

from __future__ import annotations

from legstrength.explorers.common.qualities import changes_in
from legstrength.explorers.common.uncertainty import band_of
from legstrength.live.compile.natives import nearest, signed
from legstrength.model.core import body_course, bout, hard_sets, highest, muscle_course, phase, with_draw, with_value

MUSCLE = "quadriceps"

PACE = 9.0

WEEKS = 26

ALL_WEEKS = list(range(WEEKS + 1))

BAR = 27.2

LEAST_PART, LEAST_COST = 0.5, 0.5

APART, ABOVE, HALF_LINE = 7.0, 4.5, 1.5
"""How far labels of two lines stand apart, how far the last one above the end of its curve, and half a line of text, in per cent."""


def weeks_of(minutes: float, sets: float) -> list[dict]:
    """Return half a year of so many minutes of easy jogging and so many hard sets a week, as a programme."""
    return [phase(WEEKS, [bout(minutes, PACE / 3.6, 0.0, 0.0)], hard_sets(sets, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0)]


def course_of(values: dict, minutes: float, sets: float, rested: bool, a: dict) -> list[float]:
    """Return the changes of what is measured, in per cent; `rested` runners recover fully from whatever they do."""
    person = {"starting_strength": values["strength"] / 100.0, "drive_response": 1.0, "size_response": 1.0}
    programme = weeks_of(minutes, sets)
    body = body_course(programme, a["starting_tolerance"], a)
    felt: list[float] = body["recovery"]
    recovery = []
    for week in range(WEEKS):
        recovery.append(1.0 if rested else felt[week])
    return changes_in(muscle_course(MUSCLE, "even", person, programme, {"recovery": recovery}, a), values["measure"])


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with the tolerance of the slider, and the cost of overload moved as far as its slider was."""
    borne = with_value(a, "starting_tolerance", values["tolerance"])
    return with_value(borne, "overload_slows_gains", a["overload_slows_gains"] * values["slows"] / data["slows"])


def run(values: dict, data: dict) -> dict:
    """Return half a year of one runner: jogging, weights, both, and both as if the load were always borne."""
    a = assumed(values, data, data["assumptions"])
    minutes = values["minutes"]
    sets = values["sets"]
    jog = course_of(values, minutes, 0.0, False, a)
    alone = course_of(values, 0.0, sets, False, a)
    both = course_of(values, minutes, sets, False, a)
    rested = course_of(values, minutes, sets, True, a)
    draws: list[list[float]] = data["draws"]
    open_courses = []
    for draw in draws:
        open_courses.append(
            course_of(values, minutes, sets, False, assumed(values, data, with_draw(data["assumptions"], draw)))
        )
    edges = band_of(open_courses, ALL_WEEKS)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    body = body_course(weeks_of(minutes, sets), a["starting_tolerance"], a)
    overload: list[float] = body["overload"]
    load: list[float] = body["load"]
    weeks = []
    untrained = []
    cost = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        untrained.append(0.0)
        cost.append(rested[week] - both[week])
    overloaded = 0
    for one in overload:
        if one > 0.0:
            overloaded += 1
    most = highest(cost)
    end = both[WEEKS]
    added = nearest(end, 0.1) - nearest(jog[WEEKS], 0.1)
    jog_label = jog[WEEKS] / 2.0
    added_label = max(jog[WEEKS] + added / 2.0, jog_label + APART)
    end_label = max(end + ABOVE, added_label + APART)
    return {
        "weeks": weeks,
        "jog": jog,
        "alone": alone,
        "both": both,
        "rested": rested,
        "low": low,
        "high": high,
        "cost": cost,
        "baseline": untrained,
        "load": load[0],
        "overloaded": overloaded,
        "most_cost": most,
        "cost_end": cost[WEEKS],
        "costs": most >= LEAST_COST,
        "jog_end": jog[WEEKS],
        "alone_end": alone[WEEKS],
        "both_end": end,
        "added": added,
        "low_end": low[WEEKS],
        "high_end": high[WEEKS],
        "machine": values["measure"] == "torque",
        "lift": values["measure"] == "lift",
        "size": values["measure"] == "size",
        "bar": [BAR, BAR],
        "jog_bar": [0.0, jog[WEEKS]],
        "added_bar": [jog[WEEKS], end],
        "label_week": [BAR + 1.2],
        "jog_name_at": [jog_label + HALF_LINE],
        "jog_name": ["jog"],
        "jog_at": [jog_label - HALF_LINE],
        "jog_text": [signed(jog[WEEKS], 1)],
        "jog_shown": jog[WEEKS] >= LEAST_PART,
        "added_name_at": [added_label + HALF_LINE],
        "added_name": ["weights"],
        "added_at": [added_label - HALF_LINE],
        "added_text": [signed(added, 1)],
        "added_shown": added >= LEAST_PART or added <= -LEAST_PART,
        "note_week": [WEEKS],
        "note_at": [55.5],
        "note_text": ["Dashed: if all load were borne"],
        "end_name_at": [end_label + HALF_LINE],
        "end_name": ["both"],
        "end_at": [end_label - HALF_LINE],
        "end_text": [signed(end, 1)],
    }
