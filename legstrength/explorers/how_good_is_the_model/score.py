"""What the model predicts for every result of every trial, and how many of these predictions are near enough.

A group is run once for each muscle that was tested in it, and all its tests are read off that one course, as the fit does it.
These functions also run as JavaScript, so that a reader who moves a number of the model sees all trials predicted anew.
"""

from __future__ import annotations

import math

from legstrength.model.core import body_course, muscle_course

EVERY = "all"


def level(course: dict, tested: str, week: int) -> float:
    """Return what is tested, after a week of a course from `muscle_course`."""
    if tested == "size":
        sizes: list[float] = course["size"]
        return sizes[week]
    strengths: list[float] = course["strength"]
    if tested == "torque":
        return strengths[week]
    skills: list[float] = course["skill"]
    return strengths[week] * skills[week]


def predictions(groups: list[dict], results: list[dict], a: dict) -> list[float]:
    """Return the model's prediction for every result, in percent; each group is run once."""
    courses = []
    for group in groups:
        person: dict = group["person"]
        body = body_course(group["programme"], person["tolerance"], a)
        courses.append(muscle_course(group["muscle"], "even", person, group["programme"], body, a))
    found = []
    for one in results:
        course: dict = courses[int(one["group"])]
        tested: str = one["tested"]
        start = level(course, tested, int(one["start"]))
        end = level(course, tested, int(one["end"]))
        now = level(course, tested, int(one["week"]))
        if one["since"] == "kept":
            found.append(100.0 * (now - start) / (end - start))
        elif one["since"] == "start":
            found.append(100.0 * (now / start - 1.0))
        else:
            found.append(100.0 * (now / end - 1.0))
    return found


def is_hit(one: dict, predicted: float) -> bool:
    """Return whether a prediction is as near to the published result as it has to be."""
    return abs(predicted - one["published"]) <= one["near"]


def is_chosen(one: dict, kind: str, quantity: str) -> bool:
    """Return whether a result is of the kind of trial and of the quantity that are asked for; "all" asks for every one."""
    return (kind == "all" or kind == one["kind"]) and (quantity == "all" or quantity == one["tested"])


def hits_of(results: list[dict], predicted: list[float], rows: list[int]) -> int:
    """Return how many of the results at these places are hit."""
    hits = 0
    for place in rows:
        if is_hit(results[place], predicted[place]):
            hits += 1
    return hits


def error_of(results: list[dict], predicted: list[float], rows: list[int]) -> float:
    """Return the root mean square in points of those results that are a number, −1 of none."""
    numbers = 0
    squares = 0.0
    for place in rows:
        if results[place]["numbered"]:
            numbers += 1
            squares += (predicted[place] - results[place]["published"]) ** 2
    if numbers == 0:
        return -1.0
    return math.sqrt(squares / numbers)
