"""Half a year of one runner who jogs, lifts, or does both: the functions of the chapter's figure that also run in a page.

Jogging and weights fill the same room in a muscle, so their parts do not add up. Running disturbs lifting in this model only as the
week's load outruns what the body is used to; a runner who recovers fully from whatever is done shows what that takes.
"""

from __future__ import annotations

from legstrength.explorers.common.qualities import changes_in, shown_quality
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import typical
from legstrength.live.compile.natives import nearest, together
from legstrength.model.core import body_course, bout, hard_sets, highest, muscle_course, phase, with_draw, with_value

MUSCLE = "quadriceps"

PACE = 9.0

WEEKS = 26

ALL_WEEKS = list(range(WEEKS + 1))

LEAST_PART, LEAST_COST = 0.5, 0.5


def weeks_of(minutes: float, sets: float) -> list[dict]:
    """Return half a year of so many minutes of easy jogging and so many hard sets a week, as a programme."""
    return [phase(WEEKS, [bout(minutes, PACE / 3.6, 0.0, 0.0)], hard_sets(sets, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0)]


def course_of(values: dict, minutes: float, sets: float, rested: bool, a: dict) -> list[float]:
    """Return the changes of what is measured, in per cent; `rested` runners recover fully from whatever they do."""
    person = typical(values["strength"] / 100.0)
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


def what_is_open(values: dict, data: dict) -> dict:
    """Return the edges "low" and "high" of what the trials leave open about jogging and weights together, week by week."""
    draws: list[list[float]] = data["draws"]
    courses = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        courses.append(course_of(values, values["minutes"], values["sets"], False, a))
    return band_of(courses, ALL_WEEKS)


def burden_of(values: dict, a: dict) -> dict:
    """Return the "load" of the first week, in easy hours, and in how many weeks it is more than the body bears, "overloaded"."""
    body = body_course(weeks_of(values["minutes"], values["sets"]), a["starting_tolerance"], a)
    overload: list[float] = body["overload"]
    load: list[float] = body["load"]
    overloaded = 0
    for one in overload:
        if one > 0.0:
            overloaded += 1
    return {"load": load[0], "overloaded": overloaded}


def run(values: dict, data: dict) -> dict:
    """Return half a year of one runner: jogging, weights, both, and both as if the load were always borne."""
    a = assumed(values, data, data["assumptions"])
    minutes = values["minutes"]
    sets = values["sets"]
    jog = course_of(values, minutes, 0.0, False, a)
    alone = course_of(values, 0.0, sets, False, a)
    both = course_of(values, minutes, sets, False, a)
    rested = course_of(values, minutes, sets, True, a)
    edges = what_is_open(values, data)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    untrained = []
    cost = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        untrained.append(0.0)
        cost.append(rested[week] - both[week])
    most = highest(cost)
    end = both[WEEKS]
    added = nearest(end, 0.1) - nearest(jog[WEEKS], 0.1)
    found = {
        "weeks": weeks,
        "jog": jog,
        "alone": alone,
        "both": both,
        "rested": rested,
        "low": low,
        "high": high,
        "cost": cost,
        "baseline": untrained,
        "most_cost": most,
        "cost_end": cost[WEEKS],
        "costs": most >= LEAST_COST,
        "jog_end": jog[WEEKS],
        "alone_end": alone[WEEKS],
        "both_end": end,
        "added": added,
        "low_end": low[WEEKS],
        "high_end": high[WEEKS],
        "jog_bar": [0.0, jog[WEEKS]],
        "added_bar": [jog[WEEKS], end],
        "jogs": minutes > 0.0,
        "lifts": sets > 0.0,
    }
    return together(together(found, burden_of(values, a)), shown_quality(values["measure"]))
