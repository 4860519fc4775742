"""The trials as data for a page: groups to run, results to meet, and what each is called."""

from __future__ import annotations

from legstrength.evidence.rivals import rivals
from legstrength.evidence.rows import TrialRow, sides
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Study
from legstrength.explorers.how_good_is_the_model.score import EVERY
from legstrength.live.compile.natives import fixed, signed
from legstrength.model import DEFAULT, MUSCLE_NAMES, Assumptions
from legstrength.model.plan import Programme

QUANTITIES = {
    EVERY: "All",
    "torque": "Strength on a machine",
    "practised_lift": "A practised lift",
    "size": "Muscle size",
}

TESTED = {"torque": "strength on a machine", "practised_lift": "a practised lift", "size": "size"}

SINCE = {"start": "", "end of training": ", since the end of training", "kept": ", share of the gain kept"}

NAMES = {"muscles": MUSCLE_NAMES, "tested": TESTED, "since": SINCE}
"""Words for what was tested."""

CALLED = {
    "detraining": "stopping",
    "downhill": "downhill",
    "lifting-added-to-endurance": "athletes who add lifting",
    "lifting-calves": "lifting, calves",
    "lifting-hamstrings": "lifting, back of thigh",
    "lifting-older": "older lifters",
    "lifting-trained": "practised lifters",
    "lifting-untrained": "new lifters",
    "lifting-with-endurance": "lifting and running",
    "running-trained": "practised runners",
    "running-untrained": "new runners",
    "sprints": "sprints",
    "upkeep": "keeping strength",
    "uphill": "uphill",
    "walking-and-jogging-older": "older walkers, joggers",
}
"""Kinds of trial as people call them, by the name that a link carries."""


def slug_of(kind: str) -> str:
    """Return the name of a kind of trial as a link carries it."""
    return kind.replace(", ", "-").replace(" ", "-")


def trial_data(assumptions: Assumptions = DEFAULT) -> dict:
    """Return "groups" to run, "results" to meet (fit side first), what the "curve" and the "mean" of its kind say of each, their "order"
    by what was found, the places of those that a reader is "asked" for, their "keys" and the list of their "kinds".
    """
    groups: list[dict] = []
    places: dict[tuple[str, str], int] = {}
    named = {arm.id: (study, arm) for study in load_studies() for arm in study.arms}
    rows = [row for side in sides().values() for row in side]
    for row in rows:
        if (row.arm, row.muscle) not in places:
            places[row.arm, row.muscle] = len(groups)
            groups.append(_group(row, assumptions))
    results = [_result(row, places[row.arm, row.muscle], *named[row.arm]) for row in rows]
    simple = rivals()
    return {
        "groups": groups,
        "results": results,
        "curve": [simple[row.key].curve for row in rows],
        "mean": [simple[row.key].mean for row in rows],
        "order": sorted(range(len(rows)), key=lambda place: rows[place].observed),
        "asked": [place for place, row in enumerate(rows) if row.part == "test" and row.since != "kept"],
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
