"""What is left of a gain when training stops or is cut down, and how it comes back: the functions that also run in a page.

The gain is counted as 100 where the training changed, so that a jogger, a lifter and a published trial can be held against each other
although they gained different amounts. All three qualities that trials test can be followed, since they do not fade alike.
"""

from __future__ import annotations

from legstrength.explorers.common.qualities import changes_in, shown_quality
from legstrength.explorers.common.uncertainty import band_of
from legstrength.explorers.common.year import typical
from legstrength.live.compile.natives import together
from legstrength.model.core import body_course, bout, hard_sets, muscle_course, phase, with_draw, with_value

MUSCLE = "quadriceps"

START, PACE, MINUTES, SETS = 75.0, 9.0, 90.0, 6.0
"""A runner with weak legs (per cent of the norm), at an easy pace (km/h): so much jogging, or so many hard sets, in a full week."""

TRAINED, AFTER = 26, 40

ALL_WEEKS = list(range(TRAINED + AFTER + 1))

BACK = 95.0
"""The part of the gain, in per cent, at which we call it back."""


def programme_of(values: dict, share: float) -> list[dict]:
    """Return half a year of full training, then a share of it for some weeks, then full training again."""
    minutes = MINUTES
    sets = 0.0
    if values["training"] == "lift":
        minutes = 0.0
        sets = SETS
    full = hard_sets(sets, 0.0, 0.0, 0.0, 0.0, 0.0)
    less = hard_sets(sets * share, 0.0, 0.0, 0.0, 0.0, 0.0)
    speed = PACE / 3.6
    off = int(values["off"])
    return [
        phase(TRAINED, [bout(minutes, speed, 0.0, 0.0)], full, 0.0),
        phase(off, [bout(minutes * share, speed, 0.0, 0.0)], less, 0.0),
        phase(AFTER - off, [bout(minutes, speed, 0.0, 0.0)], full, 0.0),
    ]


def changes_of(values: dict, share: float, a: dict) -> list[float]:
    """Return the changes of what is measured, in per cent of the start, week by week."""
    person = typical(START / 100.0)
    programme = programme_of(values, share)
    body = body_course(programme, a["starting_tolerance"], a)
    return changes_in(muscle_course(MUSCLE, "even", person, programme, body, a), values["measure"])


def parts_of(changes: list[float]) -> list[float]:
    """Return changes as parts of the gain that there was when the training changed, in per cent."""
    gain = changes[TRAINED]
    parts = []
    for change in changes:
        parts.append(100.0 * change / gain)
    return parts


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


def what_is_open(values: dict, data: dict) -> dict:
    """Return the edges "low" and "high" of what the trials leave open about the part that is left, week by week."""
    draws: list[list[float]] = data["draws"]
    courses = []
    for draw in draws:
        a = assumed(values, data, with_draw(data["assumptions"], draw))
        courses.append(parts_of(changes_of(values, values["share"] / 100.0, a)))
    return band_of(courses, ALL_WEEKS)


def run(values: dict, data: dict) -> dict:
    """Return the gain, what is left of it and how it returns; beside it, what if all had gone on, or all had stopped."""
    a = assumed(values, data, data["assumptions"])
    share = values["share"] / 100.0
    off = int(values["off"])
    changes = changes_of(values, share, a)
    kept = parts_of(changes)
    goes_on = parts_of(changes_of(values, 1.0, a))
    stopped = parts_of(changes_of(values, 0.0, a))
    edges = what_is_open(values, data)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    weeks = []
    for week in range(TRAINED + AFTER + 1):
        weeks.append(week - TRAINED)
    turn = TRAINED + off
    left = kept[turn]
    alone = stopped[turn]
    jogs = values["training"] == "jog"
    going = MINUTES * share
    if not jogs:
        going = SETS * share
    found = {
        "weeks": weeks,
        "kept": kept,
        "low": low,
        "high": high,
        "change": changes,
        "goes_on": goes_on,
        "stopped": stopped,
        "jogs": jogs,
        "lifts": not jogs,
        "gain": changes[TRAINED],
        "going": going,
        "left": left,
        "low_left": low[turn],
        "high_left": high[turn],
        "left_stopped": alone,
        "on_end": goes_on[TRAINED + AFTER],
        "end": kept[TRAINED + AFTER],
        "back": weeks_back(kept, off),
        "return_week": off,
        "trains_on": values["share"] > 0,
    }
    return together(found, shown_quality(values["measure"]))
