"""Reads one number off one named person and plan: what a coach would ask after hearing who trains and how.

A scenario is a plain dict: "quantity" (a key of QUANTITIES), "muscle", "person" (as `Person.flat` gives it),
"history" and "plan" (lists of phases). The history is trained first; "before" is its end, "after" the end of
the plan. These functions also run as JavaScript; `a` is `Assumptions.flat()`.
"""

from typing import Any

from legstrength.model.course import body_course, bout_demand, ceiling, muscle_course
from legstrength.model.demand import effort
from legstrength.model.downhill import protection, soreness
from legstrength.model.recovery import injury_rate

HOUR = 60.0

QUANTITIES = {
    "torque gain": "% from before to after",
    "lift gain": "% from before to after, in the practised lift",
    "size gain": "% from before to after",
    "lowest torque": "% of the start, in the worst week of history and plan",
    "highest torque": "% of the start, in the best week of history and plan",
    "highest lift": "% of the start, in the best week of history and plan",
    "torque kept": "% of the history's gain that is left after",
    "torque lost": "% of the history's gain that is gone after",
    "lift kept": "% of the history's gain that is left after",
    "size kept": "% of the history's gain that is left after",
    "strength": "% of the young-adult norm, after",
    "effort": "% of capacity in the plan's last main bout, after",
    "H:Q change": "% change of hamstrings to quadriceps, from before to after",
    "symmetry": "% by which the left leg is stronger, after",
    "ceiling": "% of the young-adult norm at which a year of the plan's last bouts adds 1 %",
    "soreness": "% of strength missing after the plan's last main bout, protected by the history",
    "injuries": "per 1,000 hours of running, after the history, in the plan's first week",
    "fatigue": "% of strength hidden after",
    "peak fatigue": "% of strength hidden in the worst week of the plan",
}


def lowest(values: list[float]) -> float:
    """Return the smallest of some values."""
    found = values[0]
    for value in values:
        found = min(found, value)
    return found


def highest(values: list[float]) -> float:
    """Return the largest of some values."""
    found = values[0]
    for value in values:
        found = max(found, value)
    return found


def gain_percent(values: list[float], before: int) -> float:
    """Return the change, in percent, from index `before` to the end."""
    return 100.0 * (values[len(values) - 1] / values[before] - 1.0)


def kept_percent(values: list[float], before: int) -> float:
    """Return how much of the gain up to index `before` is left at the end, in percent; 100 of no gain."""
    gained = values[before] - values[0]
    if gained <= 0.0:
        return 100.0
    return 100.0 * (values[len(values) - 1] - values[0]) / gained


def lifts(course: dict[str, list[float]]) -> list[float]:
    """Return the practised lift, strength × skill, of a course from `muscle_course`."""
    strengths: list[float] = course["strength"]
    skills: list[float] = course["skill"]
    lifted = []
    for week in range(len(strengths)):
        lifted.append(strengths[week] * skills[week])
    return lifted


def hours_run(programme: list[dict[str, Any]]) -> float:
    """Return the hours of running in a programme."""
    hours = 0.0
    for part in programme:
        bouts: list[dict[str, Any]] = part["bouts"]
        for one in bouts:
            hours += part["weeks"] * one["minutes"] / HOUR
    return hours


def main_bout(plan: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the first bout of a plan's last phase."""
    bouts: list[dict[str, Any]] = plan[len(plan) - 1]["bouts"]
    return bouts[0]


def body_reading(
    quantity: str, scenario: dict[str, Any], body: dict[str, list[float]], before: int, a: dict[str, float]
) -> float:
    """Return a quantity that no one muscle owns: "injuries", "soreness", "fatigue" or "peak fatigue"."""
    history: list[dict[str, Any]] = scenario["history"]
    plan: list[dict[str, Any]] = scenario["plan"]
    fatigues: list[float] = body["fatigue"]
    overloads: list[float] = body["overload"]
    if quantity == "injuries":
        return injury_rate(hours_run(history), overloads[before], a)
    if quantity == "soreness":
        main = main_bout(plan)
        shields = protection(history, 0.0, a)
        return 100.0 * soreness(main["minutes"], main["slope"], shields[len(shields) - 1], a)
    if quantity == "fatigue":
        return 100.0 * fatigues[len(fatigues) - 1]
    return 100.0 * highest(fatigues[before:])


def muscle_reading(
    quantity: str, scenario: dict[str, Any], course: dict[str, list[float]], before: int, a: dict[str, float]
) -> float:
    """Return a quantity that a course from `muscle_course` holds."""
    person: dict[str, float] = scenario["person"]
    strengths: list[float] = course["strength"]
    last = len(strengths) - 1
    if quantity == "torque gain":
        return gain_percent(strengths, before)
    if quantity == "lift gain":
        return gain_percent(lifts(course), before)
    if quantity == "size gain":
        return gain_percent(course["size"], before)
    if quantity == "lowest torque":
        return 100.0 * lowest(strengths) / person["starting_strength"]
    if quantity == "highest torque":
        return 100.0 * highest(strengths) / person["starting_strength"]
    if quantity == "highest lift":
        return 100.0 * highest(lifts(course)) / person["starting_strength"]
    if quantity == "torque kept":
        return kept_percent(strengths, before)
    if quantity == "torque lost":
        return 100.0 - kept_percent(strengths, before)
    if quantity == "lift kept":
        return kept_percent(lifts(course), before)
    if quantity == "size kept":
        return kept_percent(course["size"], before)
    if quantity == "effort":
        plan: list[dict[str, Any]] = scenario["plan"]
        return 100.0 * effort(bout_demand(scenario["muscle"], "even", main_bout(plan), a), strengths[last])
    return 100.0 * strengths[last]


def reading(scenario: dict[str, Any], a: dict[str, float]) -> float:
    """Return the scenario's quantity, in the unit that QUANTITIES names."""
    quantity: str = scenario["quantity"]
    muscle: str = scenario["muscle"]
    person: dict[str, float] = scenario["person"]
    history: list[dict[str, Any]] = scenario["history"]
    plan: list[dict[str, Any]] = scenario["plan"]
    if quantity == "ceiling":
        return 100.0 * ceiling(muscle, plan[len(plan) - 1]["bouts"], person["tolerance"], a)
    programme = []
    before = 0
    for part in history:
        programme.append(part)
        before += int(part["weeks"])
    for part in plan:
        programme.append(part)
    body = body_course(programme, person["tolerance"], a)
    if quantity in ("injuries", "soreness", "fatigue", "peak fatigue"):
        return body_reading(quantity, scenario, body, before, a)
    if quantity == "symmetry":
        left: list[float] = muscle_course(muscle, "left", person, programme, body, a)["strength"]
        right: list[float] = muscle_course(muscle, "right", person, programme, body, a)["strength"]
        last = len(left) - 1
        return 200.0 * (left[last] - right[last]) / (left[last] + right[last])
    if quantity == "H:Q change":
        back: list[float] = muscle_course("hamstrings", "even", person, programme, body, a)["strength"]
        front: list[float] = muscle_course("quadriceps", "even", person, programme, body, a)["strength"]
        end = len(back) - 1
        return 100.0 * ((back[end] / front[end]) / (back[before] / front[before]) - 1.0)
    course = muscle_course(muscle, "even", person, programme, body, a)
    return muscle_reading(quantity, scenario, course, before, a)


def readings(scenarios: list[dict[str, Any]], bodies: list[dict[str, float]]) -> list[list[float]]:
    """Return readings[body][scenario]; each body is a set of assumptions."""
    table = []
    for a in bodies:
        row = []
        for scenario in scenarios:
            row.append(reading(scenario, a))
        table.append(row)
    return table
