"""Simpler ways to predict a trial, fitted to the same rows: what the model has to be better than.

- the mean of its kind of trial, which knows no dose and no time;
- the impulse-response model of Banister, in which each week's work adds a fitness and a fatigue that fade;
- the linear-log curve that Steele2022 saw over years of lifting: gains grow with the logarithm of time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from scipy.optimize import least_squares

from legstrength.evidence.rows import KINDS, TrialRow
from legstrength.model.plan import Plan, Programme

Baseline = Callable[[Sequence[TrialRow]], np.ndarray]
FAST = 1.0
"""Weeks in which the fatigue of the impulse-response model fades; trials tested rested people."""


def category_means(fitted: Sequence[TrialRow]) -> Baseline:
    """Return a predictor that repeats the mean of a row's kind of trial and of test.

    Where that kind has no row to learn from, a wider one serves: the same training, then the same test.
    """
    groups: dict[tuple, list[float]] = {}
    for row in fitted:
        for level in _levels(row):
            groups.setdefault(level, []).append(row.observed)

    def predict(rows: Sequence[TrialRow]) -> np.ndarray:
        known = (next((groups[level] for level in _levels(row) if level in groups), [0.0]) for row in rows)
        return np.array([float(np.mean(values)) for values in known])

    return predict


def _levels(row: TrialRow) -> list[tuple]:
    if row.since == "kept":
        return [("kept", row.category, row.kind), ("kept",)]
    return [(row.category, row.kind), (row.category.split(",")[0], row.kind), (row.kind,)]


def impulse_response(fitted: Sequence[TrialRow]) -> Baseline:
    """Return Banister's model: work = sets + c·hours of endurance; one gain a kind of test, shared time."""
    start = np.array([0.6, 0.9, 0.25, 0.3, np.log(20.0), 0.0])
    return _fitted(fitted, _impulse, start)


def linear_log(fitted: Sequence[TrialRow]) -> Baseline:
    """Return Steele's curve: gain = b·c·log(1 + weeks/τ), b a kind of test, c for endurance; it never falls."""
    start = np.array([6.0, 12.0, 2.5, 0.1, np.log(2.0), 0.0])
    return _fitted(fitted, _log_curve, start)


def _fitted(fitted: Sequence[TrialRow], curve: Callable, start: np.ndarray) -> Baseline:
    weeks = [_weeks(row) for row in fitted]
    observed = np.array([row.observed for row in fitted])
    spread = np.array([row.half_width for row in fitted])
    misses = lambda x: (curve(x, fitted, weeks) - observed) / spread  # noqa: E731
    found = least_squares(misses, start, loss="soft_l1").x
    return lambda rows: curve(found, rows, [_weeks(row) for row in rows])


def _weeks(row: TrialRow) -> tuple[np.ndarray, np.ndarray, int]:
    """Return sets and hours of endurance of every week, history first, and the week in which the trial began."""
    history = row.protocol.person.history
    sets, hours = [], []
    for count, plan in Programme(*history.parts, *row.protocol.programme.parts).parts:
        sets += [plan.hard_sets.get(row.muscle, 0.0)] * count
        hours += [_hours(plan)] * count
    return np.array(sets), np.array(hours), history.weeks


def _hours(plan: Plan) -> float:
    return sum(bout.minutes_per_week for bout in plan.bouts) / 60 + plan.other_load


def _from_to(row: TrialRow, level: Callable[[int], float], first: int) -> float:
    """Return the change in percent that a level (percent over untrained, by week) means for a row."""
    end = first + row.protocol.training_weeks
    if row.since == "kept":
        gained = level(end) - level(first)
        return 100.0 * (level(first + row.week) - level(first)) / gained if abs(gained) > 0.1 else 100.0
    before = level(first if row.since == "start" else end)
    return 100.0 * ((100.0 + level(first + row.week)) / (100.0 + before) - 1.0)


def _impulse(x: np.ndarray, rows: Sequence[TrialRow], weeks: list) -> np.ndarray:
    def predict(row: TrialRow, sets: np.ndarray, hours: np.ndarray, first: int) -> float:
        work = sets + x[3] * hours
        gain = x[KINDS.index(row.kind)]

        def level(week: int) -> float:
            age = week - 1 - np.arange(week)
            fitness = np.sum(work[:week] * np.exp(-age / np.exp(x[4])))
            fatigue = np.sum(work[:week] * np.exp(-age / FAST))
            return gain * (fitness - x[5] * fatigue) / 10.0

        return _from_to(row, level, first)

    return np.array([predict(row, *one) for row, one in zip(rows, weeks, strict=True)])


def _log_curve(x: np.ndarray, rows: Sequence[TrialRow], weeks: list) -> np.ndarray:
    def predict(row: TrialRow, sets: np.ndarray, hours: np.ndarray, first: int) -> float:
        def level(week: int) -> float:
            lifted, ran = np.sum(sets[:week] > 0), np.sum((hours[:week] > 0) & (sets[:week] == 0))
            return x[KINDS.index(row.kind)] * np.log1p((lifted + max(0.0, x[3]) * ran) / np.exp(x[4]))

        return _from_to(row, level, first)

    return np.array([predict(row, *one) for row, one in zip(rows, weeks, strict=True)])


SIMPLER = {
    "mean of its kind of trial": category_means,
    "Banister's impulse response": impulse_response,
    "Steele's linear-log curve": linear_log,
}
"""Each simpler way: a function of the rows to learn from that returns a predictor of others."""
