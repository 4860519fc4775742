"""The published trials in which the size of the thigh's muscle was measured: who ran or cycled, and who lifted.

A rule picks them, and the rule looks at what a trial did and measured, never at what it found. Of endurance training: all running and
cycling of eight weeks or more, in people who are not old. Of lifting: the trials of about 21 weeks, which is a classic length, in people
who had not lifted. Size is that of whole muscles in a scan; single fibres and the lean mass of a leg are other things.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.protocols import MODEL_MUSCLE
from legstrength.evidence.rows import is_predicted
from legstrength.evidence.studies import load_studies
from legstrength.evidence.studies import points as measured
from legstrength.evidence.studies import words_only as worded
from legstrength.evidence.trials import Arm, Study
from legstrength.explorers.common.letters import letters
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.trials import ALONE, MORE_THAN_WEIGHTS, studied
from legstrength.live.compile.natives import signed

ON_FOOT = ("running", "running intervals", "slow jogging")

OTHER = ("cycling", "endurance, kind not seen")

NOT_PLAIN = ("lipski2025-braking", "allen2021-bike-sprints")
"""Groups whose legs braked the pedals, or sprinted for seconds against a heavy wheel: neither is endurance training."""

SAME_PEOPLE = ("ahtiainen2016-youngmen", "ahtiainen2016-youngwomen")
"""Groups that stand in another mark already (ahtiainen2016-all)."""

LEAST_WEEKS = 8.0

CLASSIC_WEEKS = (19.0, 24.0)

SYMBOLS = {"foot": "circle", "other": "square", "lifted": "diamond"}

DID = {"foot": "running", "other": "cycling or like training", "lifted": "lifting"}

ROOM_WEEKS, ROOM_PERCENT, STEP_WEEKS = 2.2, 1.9, 0.8
"""How far marks stand apart, and by which steps one moves aside for another."""

ABOVE, LETTER_WEEKS, LETTER_PERCENT = 1.2, 2.2, 1.0

SIDES = (
    ("top center", 0.0, ABOVE),
    ("bottom center", 0.0, -ABOVE),
    ("middle right", 2.2, 0.0),
    ("middle left", -2.2, 0.0),
)
"""Where a letter may stand, and how far from its mark on the narrowest screen."""


def size_points() -> list[dict]:
    """Return the trials that the rule picks, in order of weeks, ready for a figure.

    Keys: id, letter, kind ("foot", "other" or "lifted"), weeks (where the mark stands), change (None for words only), at, low and high
    (None: upright lines would cross the letters, so intervals stand in the finding), citation, who, finding, side.
    """
    pairs = [(study, arm, _kind(study, arm)) for study in load_studies() for arm in study.arms]
    groups = tuple((study, arm) for study, arm, kind in pairs if kind is not None)
    kinds = {arm.id: kind for _, arm, kind in pairs if kind is not None}
    last: dict[str, dict] = {}
    muscles = [muscle for muscle, stands_for in MODEL_MUSCLE.items() if stands_for == "quadriceps"]
    for muscle in muscles:
        numbers = measured(muscle, "size", groups=groups)
        words = [test for test in worded(muscle, "size", groups=groups) if test["direction"] == "no clear change"]
        for test in (*words, *numbers):
            if is_predicted("size", test["measure"]) and _long_enough(kinds[test["id"]], test["weeks"]):
                best = last.get(test["id"])
                if best is None or test["weeks"] >= best["weeks"]:
                    last[test["id"]] = test
    order = sorted(last.values(), key=lambda test: (test["weeks"], test["citation"], test["id"]))
    studied = [test["key"] for test in order]
    return _apart(
        [
            _point(test, letter, kinds[test["id"]], studied.count(test["key"]) > 1)
            for letter, test in zip(letters(len(order)), order, strict=True)
        ]
    )


def size_marks(points: list[dict]) -> list[go.Scatter]:
    """Return the marks: round for running, square for cycling, a diamond for lifting."""
    traces = []
    for kind, symbol in SYMBOLS.items():
        traces += trials([point for point in points if point["kind"] == kind], symbol=symbol)
    return traces


def _kind(study: Study, arm: Arm) -> str | None:
    """Return what kind of training a group did, or None if the rule leaves it out."""
    if study.people.group == "older" or arm.id in (*NOT_PLAIN, *SAME_PEOPLE, *MORE_THAN_WEIGHTS):
        return None
    if arm.mode in ON_FOOT:
        return "foot"
    if arm.mode in OTHER:
        return "other"
    return "lifted" if arm.mode == ALONE and study.people.group == "untrained" else None


def _long_enough(kind: str, weeks: float) -> bool:
    """Return whether a test came after at least eight weeks, or for lifting after about 21."""
    return CLASSIC_WEEKS[0] <= weeks <= CLASSIC_WEEKS[1] if kind == "lifted" else weeks >= LEAST_WEEKS


def _point(test: dict, letter: str, kind: str, named: bool) -> dict:
    """Return a mark; `named` groups say which group of their trial they are."""
    change = test.get("change")
    group = f" (here: {test['label']})" if named else ""
    return {
        "id": test["id"],
        "letter": letter,
        "kind": kind,
        "weeks": test["weeks"],
        "change": change,
        "at": 0.0 if change is None else change,
        "low": None,
        "high": None,
        "citation": test["citation"],
        "side": "top center",
        "who": studied(test["n"], test["who"], test["weeks"], DID[kind], group),
        "finding": _finding(test),
    }


def _finding(test: dict) -> str:
    name = test["measure"][0].upper() + test["measure"][1:]
    if test.get("change") is None:
        return f"{name}: no clear change ({test['words']})"
    text = f"{name}: {signed(test['change'], 1)} %"
    if test["low"] is not None:
        text += f" (95 % interval {signed(test['low'], 0)} to {signed(test['high'], 0)} %)"
    if test["control"] is not None:
        text += f"; {signed(test['control'], 1)} % in the group that did not train"
    return text


def _apart(points: list[dict]) -> list[dict]:
    """Return the points, those that would hide another moved aside by as few weeks as it takes, each letter where there is room."""
    placed: list[dict] = []
    for point in points:
        steps = sorted(range(-9, 10), key=lambda step: (abs(step), -step))
        free = (point["weeks"] + STEP_WEEKS * step for step in steps)
        point["weeks"] = next(
            (week for week in free if not any(_hides(one, week, point["at"]) for one in placed)), point["weeks"]
        )
        placed.append(point)
    taken = [(point["weeks"], point["at"]) for point in points]
    taken += [(point["weeks"], point["at"] - ABOVE) for point in points if point["change"] is None]
    for point in points:
        if point["change"] is not None:
            places = [(side, (point["weeks"] + right, point["at"] + up)) for side, right, up in SIDES]
            side, place = next(
                (one for one in places if not any(_crosses(one[1], other) for other in taken)), places[0]
            )
            point["side"] = side
            taken.append(place)
    return points


def _hides(one: dict, week: float, at: float) -> bool:
    return abs(one["weeks"] - week) < ROOM_WEEKS and abs(one["at"] - at) < ROOM_PERCENT


def _crosses(letter: tuple[float, float], other: tuple[float, float]) -> bool:
    return abs(letter[0] - other[0]) < LETTER_WEEKS and abs(letter[1] - other[1]) < LETTER_PERCENT
