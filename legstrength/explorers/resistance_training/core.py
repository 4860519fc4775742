"""Half a year of one runner who jogs, lifts, or does both: the functions of the chapter's figure that also run in a page.

Jogging and weights fill the same room in a muscle, so their parts do not add up. Running disturbs lifting in this model only as the
week's load outruns what the body is used to; a runner who recovers fully from whatever is done shows what that takes.
"""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.qualities import changes_in, shown_quality
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import typical
from legstrength.explorers.resistance_training.room import vessels
from legstrength.explorers.resistance_training.steps import lanes, worth_of
from legstrength.live.compile.natives import fixed, sort_numbers, together
from legstrength.model.core import body_course, bout, hard_sets, highest, muscle_course, phase, with_draw, with_value

MUSCLE = "quadriceps"

PACE = 9.0

WEEKS = 26

ALL_WEEKS = list(range(WEEKS + 1))

LEAST_PART, LEAST_COST = 0.5, 0.5

MOST_SETS = 20

RUNNER_AT, LIFTER_AT = 7, 16
"""The weeks in which a runner and a lifter stand on their curves."""

ENDLESS_SETS = 1000.0
"""So many that more would change nothing: they show how much room there is."""

OUTSIDE = 6
"""Draws left out at either end, as in `common.uncertainty`."""


def weeks_of(minutes: float, sets: float) -> list[dict]:
    """Return half a year of so many minutes of easy jogging and so many hard sets a week, as a programme."""
    return [phase(WEEKS, [bout(minutes, PACE / 3.6, 0.0, 0.0)], hard_sets(sets, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0)]


def half_year(values: dict, minutes: float, sets: float, rested: bool, a: dict) -> dict:
    """Return the course of the thigh's muscle; `rested` runners recover fully from whatever they do."""
    person = typical(values["strength"] / 100.0)
    programme = weeks_of(minutes, sets)
    body = body_course(programme, a["starting_tolerance"], a)
    felt: list[float] = body["recovery"]
    recovery = []
    for week in range(WEEKS):
        recovery.append(1.0 if rested else felt[week])
    return muscle_course(MUSCLE, "even", person, programme, {"recovery": recovery}, a)


def course_of(values: dict, minutes: float, sets: float, rested: bool, a: dict) -> list[float]:
    """Return the changes of what is measured, in per cent, week by week."""
    return changes_in(half_year(values, minutes, sets, rested, a), values["measure"])


def machine_end(values: dict, minutes: float, sets: float, rested: bool, a: dict) -> float:
    """Return the change of strength on the machine after the half year, in per cent."""
    return changes_in(half_year(values, minutes, sets, rested, a), "torque")[WEEKS]


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with the tolerance of the slider, and the cost of overload moved as far as its slider was."""
    borne = with_value(a, "starting_tolerance", values["tolerance"])
    return with_value(borne, "overload_slows_gains", a["overload_slows_gains"] * values["slows"] / data["slows"])


def what_is_open(values: dict, data: dict) -> dict:
    """Return the edges "low" and "high" of what the trials leave open about jogging and weights together, and of a jog's worth in sets."""
    draws: list[list[float]] = data["draws"]
    courses = []
    worths = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        courses.append(course_of(values, values["minutes"], values["sets"], False, a))
        worths.append(worth_of(values, a))
    edges = band_of(courses, ALL_WEEKS)
    ordered = sort_numbers(worths)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    return {
        "low": low,
        "high": high,
        "low_end": low[WEEKS],
        "high_end": high[WEEKS],
        "worth_low": ordered[OUTSIDE],
        "worth_high": ordered[len(worths) - 1 - OUTSIDE],
    }


def burden_of(values: dict, a: dict) -> dict:
    """Return the "load" of a week, in easy hours, beside what the body is "used_to" week by week, and in how many weeks it is more, "overloaded"."""
    body = body_course(weeks_of(values["minutes"], values["sets"]), a["starting_tolerance"], a)
    overload: list[float] = body["overload"]
    load: list[float] = body["load"]
    used_to: list[float] = body["tolerance"]
    overloaded = 0
    loads = []
    beyond = []
    for one in overload:
        if one > 0.0:
            overloaded += 1
    for borne in used_to:
        loads.append(load[0])
        beyond.append(max(borne, load[0]))
    return {"load": load[0], "overloaded": overloaded, "loads": loads, "used_to": used_to, "beyond": beyond}


def poured(values: dict, a: dict) -> list[float]:
    """Return the strength on the machine after half a year of 0, 1, 2 … up to the chosen number of hard sets a week alone, in per cent."""
    levels = []
    for sets in range(MOST_SETS + 1):
        if sets <= values["sets"]:
            levels.append(machine_end(values, 0.0, float(sets), False, a))
    return levels


def tests_of(course: dict) -> dict:
    """Return what three tests say of one half year, as the ends of bars and in a sentence."""
    ends = {
        "machine_bar": changes_in(course, "torque")[WEEKS],
        "lift_bar": changes_in(course, "lift")[WEEKS],
        "size_bar": changes_in(course, "size")[WEEKS],
    }
    machine = ends["machine_bar"]
    lift = ends["lift_bar"]
    size = ends["size_bar"]
    said = f"Machine {told(machine)} %, practised lift {told(lift)} %, muscle size {told(size)} %. "
    same = "Same legs, same day."
    if lift < LEAST_PART:
        same = "Nothing to test yet."
    return {
        "machine_bar": [0.0, machine],
        "lift_bar": [0.0, lift],
        "size_bar": [0.0, size],
        "machine_end": machine,
        "lift_end": lift,
        "size_end": size,
        "tests_said": said + same,
    }


def told(change: float) -> str:
    """Return a change as a whole number with its sign."""
    text = fixed(change, 0)
    return "+" + text if change > 0.0 and text != "0" else text


def run(values: dict, data: dict) -> dict:
    """Return half a year of one runner: jogging, weights, both, and both as if the load were always borne."""
    a = assumed(values, data, data["assumptions"])
    minutes = values["minutes"]
    sets = values["sets"]
    measure = values["measure"]
    jogged = half_year(values, minutes, 0.0, False, a)
    lifted = half_year(values, 0.0, sets, False, a)
    trained = half_year(values, minutes, sets, False, a)
    jog = changes_in(jogged, measure)
    alone = changes_in(lifted, measure)
    both = changes_in(trained, measure)
    rested = course_of(values, minutes, sets, True, a)
    weeks = []
    untrained = []
    cost = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        untrained.append(0.0)
        cost.append(rested[week] - both[week])
    most = highest(cost)
    end = both[WEEKS]
    found = {
        "weeks": weeks,
        "jog": jog,
        "alone": alone,
        "both": both,
        "rested": rested,
        "cost": cost,
        "baseline": untrained,
        "most_cost": most,
        "cost_end": cost[WEEKS],
        "costs": most >= LEAST_COST,
        "jog_end": jog[WEEKS],
        "alone_end": alone[WEEKS],
        "both_end": end,
        "added": apart(end, jog[WEEKS], TENTH),
        "jog_there": jog[RUNNER_AT],
        "alone_there": alone[LIFTER_AT],
        "jogs": minutes > 0.0,
        "lifts": sets > 0.0,
    }
    levels = poured(values, a)
    room = machine_end(values, 0.0, ENDLESS_SETS, True, a)
    in_room = vessels(values, changes_in(jogged, "torque")[WEEKS], levels, changes_in(trained, "torque")[WEEKS], room)
    borne = together(together(found, burden_of(values, a)), shown_quality(measure))
    strengths: list[float] = trained["strength"]
    drawn = together(lanes(values, data, strengths, a), together(in_room, tests_of(trained)))
    return together(together(borne, what_is_open(values, data)), drawn)
