"""Scores a prediction of the trials: how many hit, how far off they are, and how two ways to predict differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from legstrength.evidence.rows import TrialRow
from legstrength.evidence.scores import EVERYTHING, Score

RESAMPLES = 4000
SEED = 11


def numbered(rows: Sequence[TrialRow]) -> np.ndarray:
    """Return which rows count for the error in points: those whose paper printed a change."""
    return np.array([not row.words and row.since != "kept" for row in rows])


def scores(
    version: str,
    part: str,
    predictor: str,
    rows: Sequence[TrialRow],
    predicted: np.ndarray,
    band: np.ndarray | None = None,
) -> list[Score]:
    """Return the scores of a prediction (percent, one a row): of all trials together, then of each kind."""
    kinds = [EVERYTHING, *sorted({row.category for row in rows})]
    inside = None
    if band is not None:
        observed = np.array([row.observed for row in rows])
        inside = (band[0] <= observed) & (observed <= band[1])
    found = []
    for kind in kinds:
        chosen = np.array([kind in (EVERYTHING, row.category) for row in rows])
        some = [row for row, take in zip(rows, chosen, strict=True) if take]
        values = predicted[chosen]
        counted = numbered(some)
        misses = np.array([row.observed for row in some])[counted] - values[counted]
        found.append(
            Score(
                version,
                part,
                predictor,
                kind,
                len({row.study for row in some}),
                len(some),
                int(sum(row.hit(value) for row, value in zip(some, values, strict=True))),
                int(counted.sum()),
                round(float(np.sqrt(np.mean(misses**2))), 2) if counted.any() else None,
                None if inside is None else int(inside[chosen].sum()),
            )
        )
    return found


@dataclass(frozen=True)
class Difference:
    """One way to predict less another, with the 90 % interval of a bootstrap over trials."""

    rms: tuple[float, float, float]
    """Difference of root mean square errors in points, and its interval: below 0, the first is better."""
    hit_share: tuple[float, float, float]
    """Difference of the shares of hits, in points: above 0, the first is better."""


def difference(rows: Sequence[TrialRow], first: np.ndarray, second: np.ndarray) -> Difference:
    """Return how much better the first prediction is than the second; whole trials are drawn again."""
    counted = numbered(rows)
    miss = np.array(
        [[row.observed - value for row, value in zip(rows, values, strict=True)] for values in (first, second)]
    )
    hit = np.array([[row.hit(value) for row, value in zip(rows, values, strict=True)] for values in (first, second)])
    names = sorted({row.study for row in rows})
    member = np.array([[row.study == name for row in rows] for name in names], dtype=float)
    squares, numbers = member @ (np.where(counted, miss, 0.0) ** 2).T, member @ counted
    hits, sizes = member @ hit.T, member.sum(axis=1)
    chance = np.random.default_rng(SEED)
    drawn = np.concatenate(
        [np.ones((1, len(names))), chance.multinomial(len(names), np.ones(len(names)) / len(names), RESAMPLES)]
    )
    rms = np.sqrt(drawn @ squares / (drawn @ numbers)[:, None])
    share = 100 * (drawn @ hits) / (drawn @ sizes)[:, None]
    return Difference(_interval(rms[:, 0] - rms[:, 1]), _interval(share[:, 0] - share[:, 1]))


def _interval(values: np.ndarray) -> tuple[float, float, float]:
    low, high = np.quantile(values[1:], [0.05, 0.95])
    return float(values[0]), float(low), float(high)
