"""Half a year of training, then a part of it, then all of it again: the plan, its course, and what its last week of less is worth. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.qualities import changes_in
from legstrength.explorers.common.year import typical
from legstrength.model.core import (
    body_course,
    bout,
    bout_demand,
    hard_sets,
    minute_value,
    muscle_course,
    phase,
    threshold,
    with_value,
)

MUSCLE = "quadriceps"

START, PACE, MINUTES, SETS = 75.0, 9.0, 90.0, 6.0
"""A runner with weak legs (per cent of the norm), at an easy pace (km/h): so much jogging, or so many hard sets, in a full week."""

TRAINED, AFTER = 26, 40

BACK = 95.0
"""The part of the gain, in per cent, at which we call it back."""


def amount(training: str, share: float) -> float:
    """Return how much of a training a share of it is: minutes of jogging or hard sets a week."""
    return MINUTES * share if training == "jog" else SETS * share


def jog_for(minutes: float) -> dict:
    """Return so many minutes a week of the easy jog on the flat."""
    return bout(minutes, PACE / 3.6, 0.0, 0.0)


def weeks_of(training: str, share: float, weeks: int) -> dict:
    """Return so many weeks with a share of the training."""
    minutes = 0.0
    sets = amount(training, share)
    if training == "jog":
        minutes = sets
        sets = 0.0
    return phase(weeks, [jog_for(minutes)], hard_sets(sets, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0)


def course_of(training: str, share: float, off: int, a: dict) -> dict:
    """Return the course of the thigh: half a year of all of the training, `off` weeks of a share of it, then all of it again."""
    programme = [
        weeks_of(training, 1.0, TRAINED),
        weeks_of(training, share, off),
        weeks_of(training, 1.0, AFTER - off),
    ]
    body = body_course(programme, a["starting_tolerance"], a)
    return muscle_course(MUSCLE, "even", typical(START / 100.0), programme, body, a)


def parts_of(changes: list[float]) -> list[float]:
    """Return changes as parts of the gain that there was when the training changed, in per cent."""
    gain = changes[TRAINED]
    parts = []
    for change in changes:
        parts.append(100.0 * change / gain)
    return parts


def left_after(training: str, share: float, off: int, measure: str, a: dict) -> float:
    """Return the part of the gain, in per cent, that is left after `off` weeks with a share of the training."""
    parts = parts_of(changes_in(course_of(training, share, off, a), measure))
    return parts[TRAINED + off]


def dose_of(training: str, share: float, strength: float, a: dict) -> float:
    """Return what a week with a share of the training is worth, in hard sets, to a thigh of this strength (1.0 is the norm)."""
    if training != "jog":
        return amount(training, share)
    asked = bout_demand(MUSCLE, "even", jog_for(MINUTES), a)
    each: float = a["minute_dose"]
    hard = minute_value(asked / strength, threshold(MUSCLE, a), a["effort_width"])
    return each * amount(training, share) * hard


def pull_of(dose: float, a: dict) -> float:
    """Return how strongly a weekly dose builds, from 0 to 1: the part of the fastest growth of drive."""
    half: float = a["drive_half_dose"]
    return dose / (dose + half)


def opening_of(dose: float, a: dict) -> float:
    """Return how much of all losses a weekly dose lets pass, from 0 to 1: 1 without training."""
    upkeep: float = a["upkeep_dose"]
    return upkeep / (dose + upkeep)


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a`, their fade of drive and their upkeep dose moved as far as the sliders are from where they stood."""
    faded = with_value(a, "drive_fade", a["drive_fade"] * values["fade"] / data["fade"])
    return with_value(faded, "upkeep_dose", a["upkeep_dose"] * values["upkeep"] / data["upkeep"])


def weeks_back(parts: list[float], off: int) -> int:
    """Return how many weeks of full training bring the gain back; −1 if the weeks that are drawn do not."""
    for week in range(TRAINED + off, TRAINED + AFTER + 1):
        if parts[week] >= BACK:
            return week - TRAINED - off
    return -1
