"""Why legs hurt after the first long descent, and hardly after the second.

Soreness after running downhill is a passing loss of quadriceps strength (Maeo2017a, Maeo2017b); a body that
has met it lately is protected. It is kept apart from training gains, which it neither helps nor harms here.
These functions also run as JavaScript; `a` is `Assumptions.flat()`.
"""

import math
from typing import Any


def soreness(minutes: float, slope: float, protection: float, a: dict[str, float]) -> float:
    """Return the share of quadriceps strength that is missing a day or two after one downhill bout.

    minutes of that bout; slope as rise over distance (0 or uphill gives 0); protection 0 to 1.
    """
    if slope >= 0.0:
        return 0.0
    steepness: float = (-slope / a["soreness_slope"]) ** a["soreness_slope_power"]
    length = min(1.0, minutes / a["soreness_minutes"])
    return min(1.0, a["soreness_loss"] * steepness * length * (1.0 - a["protected_share"] * protection))


def is_downhill(phase: dict[str, Any], a: dict[str, float]) -> bool:
    """Return whether a week of this phase has a downhill bout."""
    bouts: list[dict[str, Any]] = phase["bouts"]
    for bout in bouts:
        if bout["minutes"] > 0.0 and bout["slope"] < -a["downhill_from"]:
            return True
    return False


def protection(programme: list[dict[str, Any]], start: float, a: dict[str, float]) -> list[float]:
    """Return protection against downhill soreness (0 to 1) at the start and after each week."""
    shield = start
    course = [shield]
    for phase in programme:
        downhill = is_downhill(phase, a)
        for _week in range(int(phase["weeks"])):
            if downhill:
                shield = 1.0 - (1.0 - shield) * a["protection_gap_kept"]
            else:
                shield = shield * math.exp(-1.0 / a["protection_weeks"])
            course.append(shield)
    return course
