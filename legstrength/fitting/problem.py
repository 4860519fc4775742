"""One fit: which trials, which parameters, and how far rough protocols blur what is predicted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import least_squares

from legstrength.evidence.rows import TrialRow
from legstrength.evidence.trials import Study
from legstrength.evidence.uncertain import ends
from legstrength.fitting.batch import Predictor
from legstrength.fitting.likelihood import Errors
from legstrength.fitting.parameters import Parameter, values

RANGE_IN_SPREADS = 3.0
"""The range of an input is taken to span this many standard deviations."""

ROUNDS = 3
STEP = 1e-3


@dataclass
class Problem:
    """The rows to be met (sorted by trial) and the parameters that may move; `predict` runs the model."""

    rows: tuple[TrialRow, ...]
    parameters: tuple[Parameter, ...]
    predict: Predictor
    errors: Errors

    @classmethod
    def of(cls, rows: Sequence[TrialRow], parameters: tuple[Parameter, ...]) -> Problem:
        """Return a problem; blur from rough protocols is worked out at the middle of the priors."""
        rows = tuple(sorted(rows, key=lambda row: row.study))
        keys = [one.key for one in parameters]
        middle = values(parameters, np.zeros((1, len(parameters))))
        return cls(rows, parameters, Predictor(rows, keys), Errors.of(rows, blur(rows, keys, middle)))

    def best(self, start: np.ndarray | None = None) -> np.ndarray:
        """Return the parameters in standard units that meet trials and priors best, by least squares."""
        z = np.zeros(len(self.parameters)) if start is None else start
        predicted = self._predicted(z[None])[0]
        for _ in range(ROUNDS):
            weights = predicted
            found = least_squares(
                lambda x, w=weights: np.append(self.errors.standard(self._predicted(x[None])[0], w), x),
                z,
                jac=lambda x, w=weights: self._slope(x, w),
                loss="soft_l1",
                f_scale=1.5,
                max_nfev=40,
            )
            z = found.x
            predicted = self._predicted(z[None])[0]
        return z

    def _predicted(self, z: np.ndarray) -> np.ndarray:
        return self.predict(values(self.parameters, z))

    def _slope(self, z: np.ndarray, weights: np.ndarray) -> np.ndarray:
        """Return the change of each standard miss, and of each prior, with each parameter: one batch."""
        count = len(z)
        moved = np.concatenate([z + STEP * np.eye(count), z - STEP * np.eye(count)])
        at = [self.errors.standard(one, weights) for one in self._predicted(moved)]
        misses = [(at[index] - at[index + count]) / (2 * STEP) for index in range(count)]
        return np.concatenate([np.array(misses).T, np.eye(count)])


def blur(
    rows: tuple[TrialRow, ...], keys: Sequence[str], vector: np.ndarray, studies: tuple[Study, ...] | None = None
) -> np.ndarray:
    """Return, in points, how far each row's prediction moves with what its trial does not say.

    `studies` are those that the rows come from, if not the course's own.
    """
    pairs = list(ends(rows, studies))
    variance = np.zeros(len(rows))
    if pairs:
        with Predictor([row for _, low, high in pairs for row in (low, high)], keys) as predict:
            predicted = predict(vector)[0].reshape(-1, 2)
        for (index, _, _), (low, high) in zip(pairs, predicted, strict=True):
            variance[index] += ((high - low) / RANGE_IN_SPREADS) ** 2
    return np.sqrt(variance)
