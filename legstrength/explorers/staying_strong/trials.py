"""The published trials that tested legs again after training had stopped or been cut down: what was left of the gain.

All of them stand in the picture that tested the front of the thigh or the whole leg, and whose text says what was left. Few print the
part of the gain that was left, so most of these numbers are worked out here from two printed changes. A trial that only says “kept” or
“gone” is an open mark in a lane of its own, above or below the scale. Left out is a loss without a number.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.protocols import MODEL_MUSCLE
from legstrength.evidence.rows import KINDS, is_predicted
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Outcome, Phase, Study
from legstrength.explorers.common.letters import letter
from legstrength.explorers.common.marks import trials
from legstrength.live.compile.natives import fixed

SAID_KEPT = ("vanroie2017-high", "vanroie2017-low")

SAID_GONE = ("andersen2005-lifting",)
"""Groups whose source compares with the start, and says in words that the gain was kept, or was gone."""

KEPT_LANE, GONE_LANE, LANE_STEP, LANE_WEEKS, LETTER_WEEKS = 159.0, -10.0, 9.5, 4.0, 7.0
"""Where the lanes of open marks begin; how far marks of one lane stand apart, up the page or along the weeks; room for a letter."""

NEAR_LEVEL = 8.0
"""A letter stands above or below a mark that is so near to a level line, in per cent of the gain."""


def staying_points(weeks: int) -> dict[str, list[dict]]:
    """Return for each quality (torque, practised_lift, size) the trials tested up to so many weeks after the change, for a figure.

    Keys: id, letter, less (whether training went on, but less of it), weeks since the change, change (the part of the gain that is left,
    in per cent; None for words only), at, low and high (None: no source prints them for this part), citation, who, finding.
    """
    found = [
        (study, arm, arm.after, outcome, left)
        for study in load_studies()
        for arm in study.arms
        if arm.after
        for outcome in arm.outcomes
        if _counts(arm, outcome, weeks) and (left := _left(arm, outcome)) is not None
    ]
    found.sort(key=lambda one: (one[3].week - one[1].weeks.number(), one[0].citation, one[1].id))
    letters: dict[str, str] = {}
    for _, arm, *_ in found:
        letters.setdefault(arm.id, letter(len(letters)))
    return {
        kind: _in_lanes([_point(*one, letters[one[1].id]) for one in found if one[3].kind == kind]) for kind in KINDS
    }


def staying_marks(points: dict[str, list[dict]], shown: dict[str, str]) -> list[go.Scatter]:
    """Return the marks of all qualities, round where a part of the training went on; `shown` names the result that shows each quality."""
    marks = []
    for kind, result in shown.items():
        for less, symbol in ((False, "diamond"), (True, "circle")):
            some = [point for point in points[kind] if point["less"] == less]
            drawn = trials(some, result, symbol)
            for trace in drawn:
                if trace.marker.symbol.endswith("-open"):
                    trace.textposition = [point["side"] for point in some if point["change"] is None]
            marks += drawn
    return marks


def _counts(arm: Arm, outcome: Outcome, weeks: int) -> bool:
    """Return whether a test is one of the thigh or leg, after the change, of a kind that the model predicts."""
    ours = MODEL_MUSCLE.get(outcome.muscle) == "quadriceps" and is_predicted(outcome.kind, outcome.measure)
    return ours and 0.0 < outcome.week - arm.weeks.number() <= weeks


def _left(arm: Arm, outcome: Outcome) -> float | str | None:
    """Return the part of the gain that a test found left, in per cent; “kept” or “gone” for words; None where neither was seen."""
    if outcome.share_kept_percent is not None:
        return outcome.share_kept_percent
    if outcome.change_percent is not None:
        at_end = _gain(arm, outcome)
        gained = at_end.change_percent if at_end else None
        if gained is None:
            return None
        level = 1 + outcome.change_percent / 100
        if outcome.since != "start":
            level *= 1 + gained / 100
        return 100 * 100 * (level - 1) / gained
    if outcome.direction == "no clear change":
        return "gone" if outcome.since == "start" else "kept"
    if outcome.kind == "torque" and arm.id in (*SAID_KEPT, *SAID_GONE):
        return "kept" if arm.id in SAID_KEPT else "gone"
    return None


def _gain(arm: Arm, outcome: Outcome) -> Outcome | None:
    """Return the same test at the end of training, where its gain was printed."""
    same = (
        one
        for one in arm.outcomes
        if (one.measure, one.muscle) == (outcome.measure, outcome.muscle) and one.week <= arm.weeks.number()
    )
    return next((one for one in same if one.change_percent), None)


def _point(study: Study, arm: Arm, change: Phase, outcome: Outcome, left: float | str, letter: str) -> dict:
    """Return a mark; `change` is the training that the group went on with."""
    after = outcome.week - arm.weeks.number()
    people = f"{arm.label[0].upper()}{arm.label[1:]} ({study.people.text}, {study.people.age})"
    gain = None if isinstance(left, str) else _gain(arm, outcome)
    finding = f"{outcome.words} ({outcome.measure}, {fixed(after, 0)} weeks after the change)"
    if gain is not None:
        finding = f"{gain.words}, then {finding}"
    if not isinstance(left, str) and outcome.share_kept_percent is None:
        finding += f"; by our sum {fixed(left, 0)} % of the gain was left"
    return {
        "id": arm.id,
        "letter": letter,
        "less": bool(change.sets_per_week.value),
        "weeks": after,
        "change": None if isinstance(left, str) else left,
        "at": (KEPT_LANE if left == "kept" else GONE_LANE) if isinstance(left, str) else left,
        "low": None,
        "high": None,
        "citation": study.citation,
        "who": f"{people}, {fixed(arm.weeks.number(), 0)} weeks of {arm.mode}, then {change.text}",
        "finding": finding,
    }


def _in_lanes(points: list[dict]) -> list[dict]:
    """Return the points with the side of each letter, those in words moved to the first row of their lane in which there is room."""
    placed: list[dict] = []
    for point in (one for one in points if one["change"] is None):
        step = LANE_STEP if point["at"] == KEPT_LANE else -LANE_STEP
        while any(one["at"] == point["at"] and abs(one["weeks"] - point["weeks"]) < LANE_WEEKS for one in placed):
            point["at"] += step
        placed.append(point)
    for point in points:
        gaps = [one["weeks"] - point["weeks"] for one in placed if one["at"] == point["at"]]
        follows, precedes = any(0 < gap < LETTER_WEEKS for gap in gaps), any(-LETTER_WEEKS < gap < 0 for gap in gaps)
        point["side"] = f"middle {'left' if follows or point['change'] is not None else 'right'}"
        if point["change"] is None and follows and precedes:
            point["side"] = "bottom center"
        if point["change"] is not None and abs(point["change"]) < NEAR_LEVEL:
            point["side"] = "bottom right"
        if point["change"] is not None and abs(point["change"] - 100.0) < NEAR_LEVEL:
            point["side"] = "top right"
    return points
