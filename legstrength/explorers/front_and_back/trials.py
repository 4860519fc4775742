"""The published trials of Nordic curls as lettered marks beside the model's curve of the hamstrings.

All groups that did Nordic curls are here, and the groups of the same trials that did leg curls instead. A group has one mark: its test
without movement if it had one, since that is what the model counts, else the mean of its tests in motion. The device that Nordic curls
are trained on tests a practised lift and no strength that nobody practised, so what it showed stands in the key and has no mark.
"""

from __future__ import annotations

from legstrength.evidence.studies import load_studies
from legstrength.evidence.studies import points as measured
from legstrength.evidence.studies import words_only as worded
from legstrength.evidence.trials import Arm, Study
from legstrength.explorers.common.letters import letters as first_letters
from legstrength.explorers.common.trials import studied
from legstrength.live.compile.natives import signed

MUSCLE = "hamstrings"

NORDIC, CURLS = "Nordic curls", "resistance training"

SUMMARIES = ("Medeiros2021",)
"""Summaries of many trials: what they found is in the trials."""

UNDRAWN = "–"

STEP_DOWN = 6.5
"""Open marks of the same week stand so many per cent one below the other: their zero is a place and not a number."""


def nordic_points() -> list[dict]:
    """Return the groups in order of weeks, ready for `pictures.trials`; those with "drawn" False have no mark.

    Keys as in `trials.running_points`, and: id, drawn.
    """
    studies = [
        study
        for study in load_studies()
        if study.key not in SUMMARIES and any(arm.mode == NORDIC for arm in study.arms)
    ]
    groups = tuple((study, arm) for study in studies for arm in study.arms if arm.mode in (NORDIC, CURLS))
    found = [_point(*group) for group in groups]
    order = sorted(
        (point for point in found if point),
        key=lambda point: (not point["drawn"], point["weeks"], point["citation"], point["id"]),
    )
    letters = iter(first_letters(len(order)))
    below: dict[float, int] = {}
    for point in order:
        point["letter"] = next(letters) if point["drawn"] else UNDRAWN
        if point["drawn"] and point["change"] is None:
            point["at"] = 0.0 - STEP_DOWN * below.get(point["weeks"], 0)
            below[point["weeks"]] = below.get(point["weeks"], 0) + 1
    return order


def nordic_key(points: list[dict]) -> tuple[tuple[str, str], ...]:
    """Return what each letter stands for: citation, who was studied, what was found, and last the groups without a mark."""
    return tuple((point["letter"], f"{point['citation']}. {point['who']}. {point['finding']}.") for point in points)


def _point(study: Study, arm: Arm) -> dict | None:
    """Return a group's mark or its words; None for a group whose hamstrings' strength was not tested."""
    group = ((study, arm),)
    tests = [
        test
        for kind in ("torque", "practised_lift")
        for test in (*measured(MUSCLE, kind, groups=group), *worded(MUSCLE, kind, groups=group))
        if test["weeks"] <= arm.weeks.number()
    ]
    if not tests:
        return None
    machine = [
        test
        for test in tests
        if test["kind"] == "torque" and ("change" in test or test["direction"] == "no clear change")
    ]
    still = [test for test in machine if "isometric" in test["measure"]]
    some = still or machine
    numbers = [test["change"] for test in some if "change" in test]
    change = sum(numbers) / len(numbers) if numbers else None
    found = "; ".join(_finding(test) for test in tests)
    did = NORDIC if arm.mode == NORDIC else "leg curls"
    return {
        "id": arm.id,
        "drawn": bool(some),
        "weeks": tests[-1]["weeks"],
        "change": change,
        "at": change or 0.0,
        "low": None,
        "high": None,
        "citation": study.citation,
        "who": studied(arm.n, tests[0]["who"], tests[-1]["weeks"], did, f" ({arm.label})"),
        "finding": f"{found[0].upper()}{found[1:]}",
    }


def _finding(test: dict) -> str:
    said = f"{signed(test['change'], 1)} %" if "change" in test else test["words"]
    return f"{test['measure']}: {said}"
