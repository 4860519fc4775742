"""What the model predicts for every result of every trial, and how many of these predictions are near enough.

A group is run once for each muscle that was tested in it, and all its tests are read off that one course, as the fit does it.
These functions also run as JavaScript, so that a reader who moves a number of the model sees all trials predicted anew.
"""

from __future__ import annotations

import math

from legstrength.evidence.rows import TrialRow, sides
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Study
from legstrength.live.compile.natives import fixed, signed
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions
from legstrength.model.core import body_course, muscle_course
from legstrength.model.plan import Programme

EVERY = "all"
QUANTITIES = {
    EVERY: "All",
    "torque": "Strength on a machine",
    "practised_lift": "A practised lift",
    "size": "Muscle size",
}
TESTED = {"torque": "strength on a machine", "practised_lift": "a practised lift", "size": "size"}
SINCE = {"start": "", "end of training": ", since the end of training", "kept": ", share of the gain kept"}


# ---------------------------------------------------------------- functions that run in two places
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


def score(results: list[dict], predicted: list[float], side: str, kind: str, quantity: str) -> dict:
    """Return "hits" and "results" of one side, and "error": the root mean square in points of those with a number, −1 of none."""
    hits = 0
    count = 0
    numbers = 0
    squares = 0.0
    for place in range(len(results)):
        one = results[place]
        if one["side"] == side and is_chosen(one, kind, quantity):
            count += 1
            if is_hit(one, predicted[place]):
                hits += 1
            if one["numbered"]:
                numbers += 1
                squares += (predicted[place] - one["published"]) ** 2
    error = -1.0
    if numbers > 0:
        error = math.sqrt(squares / numbers)
    return {"hits": hits, "results": count, "error": error}


# ---------------------------------------------------------------- the trials as data for a page
def slug_of(kind: str) -> str:
    """Return the name of a kind of trial as a link carries it."""
    return kind.replace(", ", "-").replace(" ", "-")


def trial_data(assumptions: Assumptions = DEFAULT) -> dict:
    """Return "groups" to run, "results" to meet (fit side first), the "keys" of these and the list of their "kinds"."""
    groups: list[dict] = []
    places: dict[tuple[str, str], int] = {}
    named = {arm.id: (study, arm) for study in load_studies() for arm in study.arms}
    rows = [row for side in sides().values() for row in side]
    for row in rows:
        if (row.arm, row.muscle) not in places:
            places[row.arm, row.muscle] = len(groups)
            groups.append(_group(row, assumptions))
    results = [_result(row, places[row.arm, row.muscle], *named[row.arm]) for row in rows]
    return {
        "groups": groups,
        "results": results,
        "keys": [row.key for row in rows],
        "kinds": sorted({row.category for row in rows}),
    }


def _group(row: TrialRow, assumptions: Assumptions) -> dict:
    person = row.protocol.person
    programme = Programme(*person.history.parts, *row.protocol.programme.parts)
    return {"muscle": row.muscle, "person": person.flat(assumptions), "programme": programme.flat()}


def _result(row: TrialRow, group: int, study: Study, arm: Arm) -> dict:
    first = row.protocol.person.history.weeks
    published = (
        "no clear change"
        if row.words
        else f"{signed(row.observed, 1)} %"
        if row.since != "kept"
        else f"{fixed(row.observed, 0)} % kept"
    )
    return {
        "group": group,
        "side": row.part,
        "kind": slug_of(row.category),
        "tested": row.kind,
        "since": row.since,
        "start": first,
        "end": first + row.protocol.training_weeks,
        "week": first + row.week,
        "published": row.observed,
        "near": row.half_width,
        "numbered": not row.words and row.since != "kept",
        "trial": study.citation,
        "people": arm.label,
        "said": published,
        "test": f"{MUSCLE_NAMES[row.muscle]}, {TESTED[row.kind]}, week {row.week}{SINCE[row.since]}",
    }
