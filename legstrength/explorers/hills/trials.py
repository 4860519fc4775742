"""The published trials of going up or down that stand beside the model's curve: slopes and stairs, walked or run.

All groups that trained on slopes or stairs of more than 4 % and tested the front of the thigh on a machine are here, each with one mark:
its test against a resistance that does not move, where there was one. Sprints up slopes are left out, since they are sprints as well.
"""

from __future__ import annotations

from legstrength.evidence.rows import category
from legstrength.evidence.studies import load_studies
from legstrength.evidence.studies import points as measured
from legstrength.evidence.studies import words_only as worded
from legstrength.explorers.common.trials import lettered_points

MUSCLE = "quadriceps"

NEAR = 3.0
"""Marks of the same week that stand closer than this many per cent have their letters on either side."""


def hill_points() -> dict[str, list[dict]]:
    """Return the marks of both ways, "uphill" and "downhill", in order of weeks; a letter stands for one group in both pictures."""
    found = [
        dict(test, way=way, mode=_did(test["mode"], way)) for way in ("uphill", "downhill") for test in _tests(way)
    ]
    points = lettered_points(found)
    sides = {way: [point for point in points if point["way"] == way] for way in ("uphill", "downhill")}
    return {way: _placed(some) for way, some in sides.items()}


def _did(mode: str, way: str) -> str:
    return mode if way in mode else f"{mode}, {way}"


def _tests(way: str) -> list[dict]:
    """Return one test for each group that went this way."""
    groups = tuple(
        (study, arm)
        for study in load_studies()
        for arm in study.arms
        if arm.weeks.value is not None and category(study, arm, MUSCLE, arm.weeks.value) == way
    )
    tests = measured(MUSCLE, groups=groups) + [
        test for test in worded(MUSCLE, groups=groups) if test["direction"] == "no clear change"
    ]
    best: dict[str, dict] = {}
    for test in tests:
        known = best.get(test["id"])
        if known is None or _rank(test) > _rank(known):
            best[test["id"]] = test
    return list(best.values())


def _rank(test: dict) -> tuple[bool, bool, float]:
    return "change" in test, "isometric" in test["measure"], test["weeks"]


def _placed(points: list[dict]) -> list[dict]:
    """Return the points with the side on which each letter stands clear of its neighbour's."""
    for point in points:
        near = [
            one
            for one in points
            if one["weeks"] == point["weeks"] and 0 <= point["at"] - one["at"] < NEAR and one is not point
        ]
        point["side"] = "middle left" if near else "middle right"
    return points
