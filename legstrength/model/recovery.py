"""How hard a week is on the whole body, and what happens when it is harder than the body is used to.

Load is counted in easy hours. Too much of it slows every gain and hides strength behind fatigue, and the body
gets used to what it does often. It depends on the plan alone, so it is worked out once for all muscles. These
functions also run as JavaScript; `a` is `Assumptions.flat()`.
"""

import math
from typing import Any

from legstrength.model.demand import energy_cost
from legstrength.model.muscles import MUSCLES

MOST_FATIGUE = 0.9
"""However tired, a body keeps a tenth of its strength (our assumption): nobody has measured such loads."""


def bout_load(bout: dict[str, Any], a: dict[str, float]) -> float:
    """Return the weekly load of one bout, in easy hours."""
    minutes: float = bout["minutes"]
    level_speed: float = bout["speed"] * energy_cost(bout["slope"], a) / energy_cost(0.0, a)
    return minutes / 60.0 * max(a["least_bout_load"], (level_speed / a["easy_speed"]) ** 2)


def weekly_load(phase: dict[str, Any], a: dict[str, float]) -> float:
    """Return the load of one week of a phase, in easy hours: its bouts, hard sets and other load."""
    load: float = phase["other_load"]
    for muscle in MUSCLES:
        load += phase["sets"][muscle] / a["sets_per_load"]
    bouts: list[dict[str, Any]] = phase["bouts"]
    for bout in bouts:
        load += bout_load(bout, a)
    return load


def recovery(loads: list[float], tolerance: float, fatigue: float, a: dict[str, float]) -> dict[str, list[float]]:
    """Return how the body bears weekly `loads`, starting from a tolerance (load units) and a fatigue (share).

    "overload" and "recovery" (1 = full, less slows gains) have one value a week; "tolerance" and "fatigue"
    have one more, index 0 being the start.
    """
    fatigue_per_overload: float = a["fatigue_per_overload"]
    starting_tolerance: float = a["starting_tolerance"]
    tolerance_margin: float = a["tolerance_margin"]
    slows_gains: float = a["overload_slows_gains"]
    tiring = 1.0 - math.exp(-1.0 / a["fatigue_weeks"])
    settling = 1.0 - math.exp(-1.0 / a["tolerance_weeks"])
    overloads = []
    factors = []
    tolerances = [tolerance]
    fatigues = [fatigue]
    for load in loads:
        overload = max(0.0, load / tolerance - 1.0)
        felt = min(MOST_FATIGUE, fatigue_per_overload * overload)
        fatigue += (felt - fatigue) * tiring
        goal = max(starting_tolerance, tolerance_margin * load)
        tolerance += (goal - tolerance) * settling
        overloads.append(overload)
        factors.append(1.0 / (1.0 + slows_gains * overload))
        tolerances.append(tolerance)
        fatigues.append(fatigue)
    return {"overload": overloads, "recovery": factors, "tolerance": tolerances, "fatigue": fatigues}


def injury_rate(hours_run: float, overload: float, a: dict[str, float]) -> float:
    """Return injuries per 1,000 hours after a number of hours run; the end points are from Videbaek2015."""
    novice_excess = a["injuries_novice"] - a["injuries_recreational"]
    practised = a["injuries_recreational"] + novice_excess * math.exp(-hours_run / a["injury_hours"])
    return practised * (1.0 + overload)
