"""A year of jogging, of sprints and of weights, each by itself or together: how strong and how large a muscle gets.

These functions also run as JavaScript. Strength is drive times size, so a gain in strength has a part of each. They multiply, and what is
multiplied can be shared out fairly by logarithms alone: two equal factors then get equal parts.
"""

from __future__ import annotations

import math

from legstrength.explorers.novice_gains import gains
from legstrength.model.core import bout, hard_sets, muscle_course, phase

MUSCLE = "quadriceps"
WEEKS = 52
NAMED_WEEKS = [8, 21, 52]
BAND_WEEKS = [0, 1, 2, 4, 6, 8, 12, 16, 21, 26, 34, 43, 52]
PACE, SPRINT_PACE, ALL_OUT = 9.0, 25.0, 1.0


def year_of(minutes: float, sprints: float, sets: float) -> list[dict]:
    """Return a year of so many minutes of easy jogging and of all-out sprints and so many hard sets a week, as a programme."""
    bouts = []
    if minutes > 0.0:
        bouts.append(bout(minutes, PACE / 3.6, 0.0, 0.0))
    if sprints > 0.0:
        bouts.append(bout(sprints, SPRINT_PACE / 3.6, 0.0, ALL_OUT))
    return [phase(WEEKS, bouts, hard_sets(sets, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0)]


def year_with(values: dict, programme: list[dict], body: dict, a: dict) -> dict:
    """Return the year of the quadriceps: "strength", "drive" and "size", week by week, as changes from the start in per cent."""
    person = {"starting_strength": values["strength"] / 100.0, "drive_response": 1.0, "size_response": 1.0}
    course = muscle_course(MUSCLE, "even", person, programme, body, a)
    return {"strength": gains(course["strength"]), "drive": gains(course["drive"]), "size": gains(course["size"])}


def share_of_size(drive: float, size: float) -> float:
    """Return which share of a gain in strength is growth, from 0 to 1, of changes in drive and in size in per cent."""
    grown = math.log(1.0 + size / 100.0)
    whole = grown + math.log(1.0 + drive / 100.0)
    if whole < 0.00001:
        return 0.0
    return grown / whole


def size_parts(year: dict) -> list[float]:
    """Return week by week how many points of the gain in strength are growth."""
    strength: list[float] = year["strength"]
    drive: list[float] = year["drive"]
    size: list[float] = year["size"]
    parts = []
    for week in range(len(strength)):
        parts.append(strength[week] * share_of_size(drive[week], size[week]))
    return parts


def at_weeks(series: list[float], weeks: list[int]) -> list[float]:
    """Return what a series is in some weeks."""
    some = []
    for week in weeks:
        some.append(series[week])
    return some


def apart(heights: list[float], gap: float) -> list[float]:
    """Return where labels stand that would like to stand at `heights`: at least `gap` apart, in the same order, and near them."""
    order = []
    for one in range(len(heights)):
        place = 0
        for other in range(len(heights)):
            if heights[other] < heights[one] or (heights[other] == heights[one] and other < one):
                place += 1
        order.append(place)
    places = heights[:]
    below = -1000.0
    pushed = 0.0
    for place in range(len(heights)):
        for one in range(len(heights)):
            if order[one] == place:
                places[one] = max(heights[one], below + gap)
                below = places[one]
                pushed = max(pushed, places[one] - heights[one])
    middle = []
    for height in places:
        middle.append(height - pushed / 2.0)
    return middle
