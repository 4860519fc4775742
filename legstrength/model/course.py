"""Turns a plan, week by week, into what a muscle meets: the shortest way from sliders to curves.

A programme is a list of phases; a phase is the plan of some weeks, as a plain dict, so that a page can make
one from its sliders: "weeks", "bouts" (list), "sets" (a number for every muscle), "other_load" (easy hours a
week). These functions also run as JavaScript; `a` is `Assumptions.flat()`.
"""

from typing import Any

from legstrength.model.adaptation import adapt, crowd
from legstrength.model.demand import demand
from legstrength.model.recovery import recovery, weekly_load

CEILING_GAIN = 0.01
CEILING_STEPS = 24
WEAKEST = 0.2
STRONGEST = 4.0
WEEKS_A_YEAR = 52


def bout(minutes: float, speed: float, slope: float, burst: float) -> dict[str, Any]:
    """Return a running bout: minutes a week, speed in m/s, slope as rise over distance, burst 0 to 1."""
    return {
        "minutes": minutes,
        "speed": speed,
        "slope": slope,
        "burst": burst,
        "load": 0.0,
        "kind": "run",
        "asymmetry": 0.0,
    }


def hard_sets(
    quadriceps: float, hamstrings: float, calves: float, hip_flexors: float, glutes: float, stabilisers: float
) -> dict[str, float]:
    """Return hard sets a week for each muscle."""
    return {
        "quadriceps": quadriceps,
        "hamstrings": hamstrings,
        "calves": calves,
        "hip_flexors": hip_flexors,
        "glutes": glutes,
        "stabilisers": stabilisers,
    }


def no_sets() -> dict[str, float]:
    """Return no hard sets for any muscle."""
    return hard_sets(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


def phase(weeks: int, bouts: list[dict[str, Any]], sets: dict[str, float], other_load: float) -> dict[str, Any]:
    """Return the plan of a number of weeks."""
    return {"weeks": weeks, "bouts": bouts, "sets": sets, "other_load": other_load}


def bout_demand(muscle: str, leg: str, bout: dict[str, Any], a: dict[str, float]) -> float:
    """Return the demand of a bout on a muscle of a "left", "right" or "even" leg (without asymmetry)."""
    asked = demand(muscle, bout["speed"], bout["slope"], bout["burst"], bout["load"], bout["kind"], a)
    if leg == "left":
        more: float = bout["asymmetry"]
        return asked * (1.0 + more)
    if leg == "right":
        less: float = bout["asymmetry"]
        return asked * (1.0 - less)
    return asked


def weekly_loads(programme: list[dict[str, Any]], a: dict[str, float]) -> list[float]:
    """Return the load of every week of a programme, in easy hours."""
    loads = []
    for part in programme:
        load = weekly_load(part, a)
        for _week in range(int(part["weeks"])):
            loads.append(load)
    return loads


def body_course(programme: list[dict[str, Any]], tolerance: float, a: dict[str, float]) -> dict[str, list[float]]:
    """Return "load" and everything of `recovery` for a rested body, week by week."""
    loads = weekly_loads(programme, a)
    body = recovery(loads, tolerance, 0.0, a)
    return {
        "load": loads,
        "overload": body["overload"],
        "recovery": body["recovery"],
        "tolerance": body["tolerance"],
        "fatigue": body["fatigue"],
    }


def muscle_weeks(muscle: str, leg: str, programme: list[dict[str, Any]], a: dict[str, float]) -> dict[str, Any]:
    """Return "demands"[week][bout], "minutes"[week][bout] and "sets"[week] of one muscle of one leg."""
    demands = []
    minutes = []
    sets = []
    for part in programme:
        part_demands = []
        part_minutes = []
        bouts: list[dict[str, Any]] = part["bouts"]
        for one in bouts:
            part_demands.append(bout_demand(muscle, leg, one, a))
            part_minutes.append(one["minutes"])
        for _week in range(int(part["weeks"])):
            demands.append(part_demands)
            minutes.append(part_minutes)
            sets.append(part["sets"][muscle])
    return {"demands": demands, "minutes": minutes, "sets": sets}


def muscle_course(
    muscle: str,
    leg: str,
    person: dict[str, float],
    programme: list[dict[str, Any]],
    body: dict[str, list[float]],
    a: dict[str, float],
) -> dict[str, list[float]]:
    """Return "drive", "size", "skill", "strength", "quick" and "slow" of an untrained person's muscle, as `adapt` has them.

    One value at the start, one after each week. person: "starting_strength", "drive_response",
    "size_response"; body: from `body_course`.
    """
    weeks = muscle_weeks(muscle, leg, programme, a)
    return adapt(muscle, person, weeks["demands"], weeks["minutes"], weeks["sets"], body["recovery"], a)


def crowd_course(
    muscle: str,
    people: list[list[float]],
    programme: list[dict[str, Any]],
    body: dict[str, list[float]],
    a: dict[str, float],
) -> list[list[float]]:
    """Return strengths[week][person] of one muscle of many untrained people who do the same programme."""
    weeks = muscle_weeks(muscle, "even", programme, a)
    return crowd(muscle, people, weeks["demands"], weeks["minutes"], weeks["sets"], body["recovery"], a)


def crowd_around(strength: float, differences: list[list[float]], a: dict[str, float]) -> list[list[float]]:
    """Return people (rows for `crowd`) whose starting strengths lie around `strength`.

    differences: rows of offset in starting strength, drive response, size response (`crowd.differences`).
    """
    people = []
    for row in differences:
        people.append([max(a["least_start"], strength + row[0]), row[1], row[2]])
    return people


def year_gain(muscle: str, strength: float, weeks: dict[str, Any], recovery: list[float], a: dict[str, float]) -> float:
    """Return the gain (0.01 = 1 %) of a typical untrained person of this strength over the given weeks."""
    runners = [[strength, 1.0, 1.0]]
    course = crowd(muscle, runners, weeks["demands"], weeks["minutes"], weeks["sets"], recovery, a)
    return course[len(course) - 1][0] / strength - 1.0


def ceiling(muscle: str, bouts: list[dict[str, Any]], tolerance: float, a: dict[str, float]) -> float:
    """Return the ceiling of an activity: the starting strength at which a year of it adds 1 %.

    It is found by halving on the model itself, so it stays true when the model changes. Weaker people gain
    more from the same bouts, stronger people less. 0.0 when the bouts do not even add 1 % to somebody who has
    a fifth of the norm. Bouts count as even (asymmetry left out) and as all that is done.
    """
    programme = [phase(WEEKS_A_YEAR, bouts, no_sets(), 0.0)]
    body = body_course(programme, tolerance, a)
    weeks = muscle_weeks(muscle, "even", programme, a)
    low = WEAKEST
    high = STRONGEST
    if year_gain(muscle, low, weeks, body["recovery"], a) < CEILING_GAIN:
        return 0.0
    for _step in range(CEILING_STEPS):
        middle = 0.5 * (low + high)
        if year_gain(muscle, middle, weeks, body["recovery"], a) > CEILING_GAIN:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)
