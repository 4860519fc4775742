"""How likely the trials' results are, given what the model predicts for them.

A result may miss its prediction for three reasons, and each has its spread: the group was small (the row's
standard error), its training is known only roughly (`inputs`), and trials differ in what no model here knows
(people, tests, coaching). The last is partly shared by all results of one trial. A few trials are far off
whatever the model says, so the errors have the heavy tails of Student's t.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from legstrength.evidence.rows import TrialRow

BETWEEN = {"torque": 4.0, "practised_lift": 6.0, "size": 1.5}
BETWEEN_KEPT = 20.0
"""Spread between trials whose prediction is near zero, in points; shares of a gain kept have their own."""

RELATIVE = 0.30
"""Spread between trials as a share of the prediction; both are multiplied by a factor that is fitted too."""

SHARED = 0.5
"""How much of the variance between trials all results of one trial have in common."""

DEGREES = 5.0
"""Degrees of freedom of Student's t."""


@dataclass(frozen=True)
class Errors:
    """The rows of a likelihood, sorted by trial, as arrays."""

    observed: np.ndarray
    known: np.ndarray
    """Variance from small groups and rough inputs."""
    floor: np.ndarray
    relative: np.ndarray
    starts: np.ndarray
    """Index of each trial's first row."""

    @classmethod
    def of(cls, rows: Sequence[TrialRow], inputs: np.ndarray) -> Errors:
        """Return the errors of rows whose trials stand together; `inputs` as standard deviations, points."""
        trials = [row.study for row in rows]
        starts = [index for index, name in enumerate(trials) if index == 0 or trials[index - 1] != name]
        if len({trials[index] for index in starts}) != len(starts):
            raise ValueError("the rows of a trial have to stand together. Sort them by trial.")
        kept = np.array([row.since == "kept" for row in rows])
        return cls(
            np.array([row.observed for row in rows]),
            np.array([row.error for row in rows]) ** 2 + inputs**2,
            np.where(kept, BETWEEN_KEPT, [BETWEEN[row.kind] for row in rows]),
            np.where(kept, 0.0, RELATIVE),
            np.array(starts),
        )

    def between(self, predicted: np.ndarray, factor: np.ndarray | float = 1.0) -> np.ndarray:
        """Return the standard deviation between trials, in points, shaped as `predicted`."""
        return factor * np.sqrt(self.floor**2 + (self.relative * predicted) ** 2)

    def total(self, predicted: np.ndarray, factor: np.ndarray | float = 1.0) -> np.ndarray:
        """Return the standard deviation of one result round its prediction, all reasons together."""
        return np.sqrt(self.known + self.between(predicted, factor) ** 2)

    def log_likelihood(self, predicted: np.ndarray, factor: np.ndarray) -> np.ndarray:
        """Return one value for each of the predictions, shape (draws, rows); factor: shape (draws,).

        Each trial is a multivariate t whose covariance is a diagonal plus one shared part, which has a
        closed inverse.
        """
        between = self.between(predicted, factor[:, None])
        own = self.known + (1 - SHARED) * between**2
        shared = np.sqrt(SHARED) * between
        miss = self.observed - predicted
        sums = lambda x: np.add.reduceat(x, self.starts, axis=1)  # noqa: E731
        tie = 1 + sums(shared**2 / own)
        distance = sums(miss**2 / own) - sums(shared * miss / own) ** 2 / tie
        size = np.diff(np.append(self.starts, predicted.shape[1]))
        heavy = -0.5 * (DEGREES + size) * np.log1p(np.maximum(distance, 0.0) / DEGREES)
        return np.sum(heavy - 0.5 * np.log(tie) - 0.5 * sums(np.log(own)), axis=1)

    def standard(self, predicted: np.ndarray, weights_from: np.ndarray) -> np.ndarray:
        """Return misses in units of their spread, correlations taken out; spreads as for `weights_from`.

        Both have shape (rows,); what a least-squares fit makes small.
        """
        between = self.between(weights_from)
        own = self.known + (1 - SHARED) * between**2
        shared = np.sqrt(SHARED) * between
        miss = self.observed - predicted
        out = np.empty_like(miss)
        for start, end in zip(self.starts, np.append(self.starts[1:], len(miss)), strict=True):
            part = slice(start, end)
            covariance = np.diag(own[part]) + np.outer(shared[part], shared[part])
            out[part] = np.linalg.solve(np.linalg.cholesky(covariance), miss[part])
        return out
