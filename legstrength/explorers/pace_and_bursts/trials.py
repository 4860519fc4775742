"""The published trials of sprints and of running intervals, as lettered marks beside the model's curve of a muscle.

A rule picks them that looks at what a trial did and tested, never at what it found: all groups that sprinted or ran intervals, and whose
strength was tested. A group that clearly changed nothing has an open mark at zero. A gain of which no number was seen cannot be drawn;
to leave it out in silence would make the picture poorer in gains than the trials are, so the key names it.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.protocols import MODEL_MUSCLE
from legstrength.evidence.rows import is_predicted
from legstrength.evidence.studies import load_studies
from legstrength.evidence.studies import points as measured
from legstrength.evidence.studies import words_only as worded
from legstrength.explorers.common.letters import in_order
from legstrength.explorers.common.letters import letters as first_letters
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.trials import studied
from legstrength.live.compile.natives import signed

SPRINTS, INTERVALS = "sprints", "running intervals"

TESTED = ("quadriceps", "hamstrings", "calves")

KIND = "torque"

UNDRAWN = "–"

NEAR_WEEKS, STEP_DOWN, NEAR_CHANGE = 4.0, 2.6, 3.0
"""Open marks in weeks nearer than this stand one below the other, so many per cent apart; how near a mark hides the letter of the one before."""


def speed_points() -> dict[str, list[dict]]:
    """Return for each muscle the trials' marks, ready for a figure; muscles that no trial tested have none.

    Keys as in `trials.running_points`, and: muscle, sprints (whether they sprinted), drawn (False: a gain without a number).
    """
    groups = tuple((study, arm) for study in load_studies() for arm in study.arms if arm.mode in (SPRINTS, INTERVALS))
    found = {muscle: _by_group(muscle, groups) for muscle in TESTED}
    last = {arm: tests[-1] for muscle in reversed(TESTED) for arm, tests in found[muscle].items()}
    order = sorted(last, key=lambda arm: (last[arm]["weeks"], last[arm]["citation"], arm))
    drawn = [arm for arm in order if any(_mark(found[muscle].get(arm, [])) for muscle in TESTED)]
    letters = dict(zip(drawn, first_letters(len(drawn)), strict=True))
    return {
        muscle: _placed(
            [_point(muscle, found[muscle][arm], letters.get(arm, UNDRAWN)) for arm in order if arm in found[muscle]]
        )
        for muscle in TESTED
    }


def speed_marks(points: dict[str, list[dict]], shown: dict[str, str]) -> list[go.Scatter]:
    """Return the marks, diamonds for sprints and circles for intervals; `shown` names for each muscle the result that shows them."""
    traces = []
    for muscle, result in shown.items():
        for sprinted, symbol in ((True, "diamond"), (False, "circle")):
            traces += trials(
                [one for one in points[muscle] if one["drawn"] and one["sprints"] == sprinted], result, symbol
            )
    return traces


def speed_key(points: dict[str, list[dict]]) -> tuple[tuple[str, str], ...]:
    """Return what each letter stands for, and last the groups that gained without a number to draw."""
    said: dict[tuple[str, str], list[str]] = {}
    for muscle, some in points.items():
        for one in some:
            head = [f"{one['citation']}. {one['who']}."]
            text = f"{muscle.capitalize()}: {one['finding']}."
            said.setdefault((one["letter"], one["id"]), head).append(
                text if one["drawn"] else f"{text[:-1]}; no number was seen, so it has no mark."
            )
    return tuple(
        (letter, " ".join(words))
        for (letter, _), words in sorted(
            said.items(), key=lambda row: (row[0][0] == UNDRAWN, in_order(row[0][0]), row[0])
        )
    )


def _by_group(muscle: str, groups: tuple) -> dict[str, list[dict]]:
    """Return each group's tests of a muscle of the model, in order of weeks."""
    tests: dict[str, list[dict]] = {}
    for name, stands_for in MODEL_MUSCLE.items():
        if stands_for == muscle:
            for test in (*measured(name, KIND, groups=groups), *worded(name, KIND, groups=groups)):
                if is_predicted(KIND, test["measure"]):
                    tests.setdefault(test["id"], []).append(test)
    trained = {arm.id: arm.weeks.value for _, arm in groups}
    kept = {arm: [test for test in some if test["weeks"] <= trained[arm]] for arm, some in tests.items()}
    return {arm: sorted(some, key=lambda test: test["weeks"]) for arm, some in kept.items() if some}


def _mark(tests: list[dict]) -> dict | None:
    """Return the test that a group is drawn by: its last number, or else its last “no clear change”."""
    numbers = [test for test in tests if "change" in test]
    unchanged = [test for test in tests if test.get("direction") == "no clear change"]
    drawn = numbers or unchanged
    return drawn[-1] if drawn else None


def _point(muscle: str, tests: list[dict], letter: str) -> dict:
    mark = _mark(tests)
    test = mark or tests[-1]
    change = test.get("change")
    sprinted = test["mode"] == SPRINTS
    return {
        "id": test["id"],
        "letter": letter,
        "muscle": muscle,
        "sprints": sprinted,
        "drawn": mark is not None,
        "weeks": test["weeks"],
        "change": change,
        "at": 0.0 if change is None else change,
        "low": test.get("low"),
        "high": test.get("high"),
        "citation": test["citation"],
        "who": studied(test["n"], test["who"], test["weeks"], test["mode"], f" ({test['label']})"),
        "finding": "; ".join(_finding(one) for one in tests),
    }


def _finding(test: dict) -> str:
    if "change" not in test:
        return f"{test['direction']} ({test['measure']})"
    beside = "" if test["control"] is None else f"; {signed(test['control'], 1)} % in the group that did not"
    return f"{signed(test['change'], 1)} % ({test['measure']}{beside})"


def _placed(points: list[dict]) -> list[dict]:
    """Return the points, open marks of near weeks one below the other: their zero is a place and not a number."""
    rows: list[float] = []
    for point in points:
        if point["drawn"] and point["change"] is None:
            free = [row for row, week in enumerate(rows) if point["weeks"] - week >= NEAR_WEEKS]
            row = free[0] if free else len(rows)
            rows[row : row + 1] = [point["weeks"]]
            point["at"] = 0.0 - STEP_DOWN * row
        elif any(
            0 < one["weeks"] - point["weeks"] < NEAR_WEEKS and abs(one["at"] - point["at"]) < NEAR_CHANGE
            for one in points
        ):
            point["side"] = "middle left"
    return points
