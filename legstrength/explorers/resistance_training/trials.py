"""The published trials of lifting that stand beside the model's curve: who lifted beside running, and who only lifted.

There are too many trials of lifting for one picture. A rule picks them, and the rule looks at what a trial did and tested, never at
what it found: all that put lifting beside running, those of their groups who only lifted, and of the trials in untrained people those
that tested all three qualities, or had more than a hundred people. A trial keeps its letter from picture to picture.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.protocols import MODEL_MUSCLE
from legstrength.evidence.rows import KINDS, is_predicted
from legstrength.evidence.studies import load_studies
from legstrength.evidence.studies import points as measured
from legstrength.evidence.studies import words_only as worded
from legstrength.evidence.trials import Arm
from legstrength.explorers.common.letters import letters as first_letters
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.trials import ALONE, MORE_THAN_WEIGHTS, studied
from legstrength.live.compile.natives import signed

BESIDE = "running and resistance training"

SAME_PEOPLE = ("Vikmoen2016",)
"""Trials whose people stand in another trial of the list already (Vikmoen2020)."""

MANY_PEOPLE = 100

NEAR_WEEKS, NEAR_CHANGE, LOW = 2.0, 4.0, 4.0


def lifting_points(weeks: int) -> dict[str, list[dict]]:
    """Return for each quality (torque, practised_lift, size) the trials of at most so many weeks, ready for a figure.

    One mark for each group and quality: its last test, on the knee and isometric where there were several. Keys as in
    `trials.running_points`, and: id, beside (whether they ran too), side (where the letter stands).
    """
    groups = _groups(weeks)
    tests = {kind: _last_tests(kind, groups, weeks) for kind in KINDS}
    every = {test["id"]: test for kind in KINDS for test in tests[kind].values()}
    order = sorted(every, key=lambda arm: (every[arm]["weeks"], every[arm]["citation"], arm))
    letters = dict(zip(order, first_letters(len(order)), strict=True))
    studied = [every[arm]["key"] for arm in order]
    named = {arm: studied.count(every[arm]["key"]) > 1 for arm in order}
    return {
        kind: _placed([_point(tests[kind][arm], letters[arm], named[arm]) for arm in order if arm in tests[kind]])
        for kind in KINDS
    }


def lifting_marks(points: dict[str, list[dict]], shown: dict[str, str]) -> list[go.Scatter]:
    """Return the marks of all qualities, round where people ran too; `shown` names for each quality the result that shows it."""
    traces = []
    for kind, result in shown.items():
        for beside, symbol in ((False, "diamond"), (True, "circle")):
            traces += trials([point for point in points[kind] if point["beside"] == beside], result, symbol)
    return traces


def _groups(weeks: int) -> tuple:
    """Return the groups that the rule of this module picks."""
    pairs = [
        (study, arm)
        for study in load_studies()
        for arm in study.arms
        if study.key not in SAME_PEOPLE and arm.weeks.number() <= weeks
    ]
    beside = [(study, arm) for study, arm in pairs if arm.mode == BESIDE]
    keys = {study.key for study, _ in beside}
    alone = [
        (study, arm)
        for study, arm in pairs
        if arm.mode == ALONE
        and arm.id not in MORE_THAN_WEIGHTS
        and (
            study.key in keys
            or (study.people.group == "untrained" and (_tested(arm) == set(KINDS) or (arm.n or 0) > MANY_PEOPLE))
        )
    ]
    return (*beside, *alone)


def _tested(arm: Arm) -> set[str]:
    """Return the qualities of the quadriceps for which a group's change was printed."""
    ours = (
        one
        for one in arm.outcomes
        if MODEL_MUSCLE.get(one.muscle) == "quadriceps" and is_predicted(one.kind, one.measure)
    )
    return {one.kind for one in ours if one.change_percent is not None}


def _last_tests(kind: str, groups: tuple, weeks: int) -> dict[str, dict]:
    """Return for each group its last test of a quality that printed a number, or said “no clear change”."""
    found: dict[str, dict] = {}
    muscles = [muscle for muscle, stands_for in MODEL_MUSCLE.items() if stands_for == "quadriceps"]
    numbers = [test for muscle in muscles for test in measured(muscle, kind, groups=groups)]
    words = [
        test
        for muscle in muscles
        for test in worded(muscle, kind, groups=groups)
        if test["direction"] == "no clear change"
    ]
    whole = [test for test in (*numbers, *words) if is_predicted(kind, test["measure"])]
    knee = ("knee", "cross-section", "volume")
    for test in whole:
        rank = (
            "change" in test,
            test["weeks"],
            any(word in test["measure"] for word in knee),
            "isometric" in test["measure"],
        )
        best = found.get(test["id"])
        if test["weeks"] <= weeks and (best is None or rank > best["rank"]):
            found[test["id"]] = {**test, "rank": rank}
    return found


def _point(test: dict, letter: str, named: bool) -> dict:
    """Return a mark; `named` groups say which group of their trial they are."""
    change = test.get("change")
    group = f" (here: {test['label']})" if named else ""
    did = "running and lifting" if test["mode"] == BESIDE else "lifting alone"
    return {
        "id": test["id"],
        "letter": letter,
        "beside": test["mode"] == BESIDE,
        "weeks": test["weeks"],
        "change": change,
        "at": 0.0 if change is None else change,
        "low": test.get("low"),
        "high": test.get("high"),
        "citation": test["citation"],
        "who": studied(test["n"], test["who"], test["weeks"], did, group),
        "finding": _finding(test),
    }


def _finding(test: dict) -> str:
    if test.get("change") is None:
        return f"no clear change ({test['measure']}: {test['words']})"
    text = f"{signed(test['change'], 1)} % ({test['measure']}"
    if test["low"] is not None:
        text += f"; 95 % interval {signed(test['low'], 0)} to {signed(test['high'], 0)} %"
    if test["control"] is not None:
        text += f"; {signed(test['control'], 1)} % in the group that did not lift"
    return text + ")"


def _placed(points: list[dict]) -> list[dict]:
    """Return the points with the side on which each letter stands clear of its neighbours and of the lowest curve."""
    for point in points:
        near = [one for one in points if one is not point and _at_one_height(one, point)]
        follows = any(0 < one["weeks"] - point["weeks"] < NEAR_WEEKS for one in near)
        beside = [
            one["at"] for one in near if one["weeks"] == point["weeks"] and abs(one["at"] - point["at"]) < NEAR_CHANGE
        ]
        if follows and not beside:
            point["side"] = "bottom center" if point["low"] is None else "middle left"
            continue
        height = (
            "middle"
            if not beside and point["at"] >= LOW
            else "bottom"
            if any(at > point["at"] for at in beside)
            else "top"
        )
        point["side"] = f"{height} {'left' if follows else 'right'}"
    return points


def _at_one_height(one: dict, point: dict) -> bool:
    """Return whether a mark, or its interval, stands beside or just above or below a point."""
    low, high = (one["at"] if end is None else end for end in (one["low"], one["high"]))
    return abs(one["at"] - point["at"]) < NEAR_CHANGE or low < point["at"] < high
