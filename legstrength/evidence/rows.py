"""The trials as a list of numbers to be met: one row for each quality of a muscle that a group was tested in.

Several tests of one quality in one group in one week (two speeds, two parts of the muscle) are averaged, so
that a trial with many tests does not count many times. Where a group that did not train was tested too, its
change is taken off. “No clear change” without a number stands as 0, marked as words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from legstrength.evidence.intervals import interval
from legstrength.evidence.protocols import MODEL_MUSCLE, Protocol, protocol, why_not
from legstrength.evidence.split import part
from legstrength.evidence.studies import load_studies
from legstrength.evidence.trials import Arm, Outcome, Study

Since = Literal["start", "end of training", "kept"]
"""What a result is a percentage of: the start, the end of training, or the gain that was kept."""

KINDS = ("torque", "practised_lift", "size")
"""The kinds of outcome that the model predicts."""

NOT_WHOLE_MUSCLE = ("fibre", "fiber", "lean", "fat-free", "fat free")
"""Sizes that are left out: single fibres swell more than their muscle, and lean mass is not muscle alone."""

TRAINED = ("lifters", "athletes", "runners")

FLOOR = {"torque": 5.0, "practised_lift": 8.0, "size": 2.5}
RELATIVE_TOLERANCE = 0.35
KEPT_TOLERANCE = 25.0
"""A prediction hits if it is within 35 % of what was seen, or within these points, whichever is wider. Shares
of a gain that were kept: within 25 points. Set before anything was fitted."""

USUAL_SPREAD = {"torque": 12.0, "practised_lift": 16.0, "size": 5.0}
USUAL_SPREAD_OF_SHARE = 60.0
USUAL_PEOPLE = 10
"""Spread of individual changes (points) and group size where none was printed: our assumption, near the
spreads of Ahtiainen2016."""


@dataclass(frozen=True)
class TrialRow:
    """One result. `observed` in percent (of the start, of the end of training, or of the gain, by `since`).

    `error` is the standard error of the group's mean, in the same unit; `words` says that the paper printed
    no number; `half_width` is the distance that still counts as a hit.
    """

    study: str
    arm: str
    part: Literal["fit", "test"]
    category: str
    muscle: str
    kind: str
    week: int
    since: Since
    observed: float
    error: float
    words: bool
    people: int | None
    protocol: Protocol

    @property
    def key(self) -> str:
        """The row's name: group, muscle, kind and week."""
        return f"{self.arm}/{self.muscle}/{self.kind}/{self.week}" + ("" if self.since == "start" else f"/{self.since}")

    @property
    def half_width(self) -> float:
        """How far a prediction may be off and still hit, in points."""
        if self.since == "kept":
            return KEPT_TOLERANCE
        return max(FLOOR[self.kind], RELATIVE_TOLERANCE * abs(self.observed))

    def hit(self, predicted: float) -> bool:
        """Return whether a prediction (percent) is near enough."""
        return abs(predicted - self.observed) <= self.half_width


def trial_rows(studies: tuple[Study, ...] | None = None) -> tuple[TrialRow, ...]:
    """Return all rows that the model can be held against, in the order of the file."""
    chosen = load_studies() if studies is None else studies
    return tuple(row for study in chosen for arm in study.arms if why_not(arm) is None for row in _rows(study, arm))


def sides() -> dict[str, tuple[TrialRow, ...]]:
    """Return the rows of both sides of the split, "fit" and "test", each sorted by trial."""
    rows = sorted(trial_rows(), key=lambda row: row.study)
    return {side: tuple(row for row in rows if row.part == side) for side in ("fit", "test")}


def left_out(studies: tuple[Study, ...] | None = None) -> dict[str, str]:
    """Return the groups that give no row, with the reason."""
    chosen = load_studies() if studies is None else studies
    reasons = {}
    for study in chosen:
        for arm in study.arms:
            reason = why_not(arm)
            if reason is None and not list(_rows(study, arm)):
                reason = "no number for strength, a practised lift or size of a leg muscle"
            if reason:
                reasons[arm.id] = reason
    return reasons


def _rows(study: Study, arm: Arm) -> Iterator[TrialRow]:
    together: dict[tuple[str, str, int, Since, bool], list[Outcome]] = {}
    for outcome in arm.outcomes:
        muscle = MODEL_MUSCLE.get(outcome.muscle)
        if muscle is None or not is_predicted(outcome.kind, outcome.measure) or _observed(outcome) is None:
            continue
        words = outcome.change_percent is None and outcome.share_kept_percent is None
        since: Since = "kept" if outcome.share_kept_percent is not None else outcome.since
        together.setdefault((muscle, outcome.kind, max(1, round(outcome.week)), since, words), []).append(outcome)
    for (muscle, kind, week, since, words), outcomes in together.items():
        if words and (muscle, kind, week, since, False) in together:
            continue  # another test of the same quality printed its number
        yield TrialRow(
            study.key,
            arm.id,
            part(study.key),
            category(study, arm, muscle, week),
            muscle,
            kind,
            week,
            since,
            _mean(outcomes),
            max(_error(outcome, arm.n, since) for outcome in outcomes),
            words,
            arm.n,
            protocol(study, arm, muscle),
        )


def is_predicted(kind: str, measure: str) -> bool:
    """Return whether the model says anything on a kind of outcome, measured so: its size is that of whole muscles."""
    part_of_it = any(word in measure.lower() for word in NOT_WHOLE_MUSCLE)
    return kind in KINDS and not (kind == "size" and part_of_it)


def _mean(outcomes: Sequence[Outcome]) -> float:
    seen = [value for value in map(_observed, outcomes) if value is not None]
    return sum(seen) / len(seen)


def _observed(outcome: Outcome) -> float | None:
    if outcome.share_kept_percent is not None:
        return outcome.share_kept_percent
    if outcome.change_percent is not None:
        return outcome.change_percent - (outcome.control_change_percent or 0.0)
    return 0.0 if outcome.direction == "no clear change" else None


def _error(outcome: Outcome, people: int | None, since: str) -> float:
    """Return the standard error of the mean change: from what was printed, else from the usual spread."""
    known = interval(outcome, people)
    if known is not None:
        return max((known[1] - known[0]) / (2 * 1.96), 0.5)
    spread = USUAL_SPREAD_OF_SHARE if since == "kept" else USUAL_SPREAD[outcome.kind]
    return spread / math.sqrt(people or USUAL_PEOPLE)


def category(study: Study, arm: Arm, muscle: str, week: float) -> str:
    """Return the kind of trial that a row belongs to."""
    group, mode = study.people.group, arm.mode
    if arm.after and week > arm.weeks.number():
        return "upkeep" if arm.after.sets_per_week.value or arm.after.minutes_per_week.value else "detraining"
    if "and resistance" in mode:
        return "lifting added to endurance" if group in ("runners", "athletes") else "lifting with endurance"
    if mode in ("resistance training", "Nordic curls"):
        if muscle in ("hamstrings", "calves"):
            return f"lifting, {muscle}"
        if group in TRAINED or (arm.before and arm.before.sets_per_week.value):
            return "lifting, trained"
        return "lifting, older" if group == "older" else "lifting, untrained"
    if mode == "no training":
        return "detraining"
    if mode == "sprints":
        return "sprints"
    if (arm.slope.value or 0.0) < -0.04:
        return "downhill"
    if (arm.slope.value or 0.0) > 0.04:
        return "uphill"
    if group == "older":
        return "walking and jogging, older"
    return "running, trained" if group in ("runners", "athletes") else "running, untrained"
