"""What the model expects of a trial, with everything that it does not know: a distribution for each result."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from legstrength.evidence.rows import TrialRow
from legstrength.evidence.scores import BAND
from legstrength.evidence.trials import Study
from legstrength.fitting.batch import Predictor
from legstrength.fitting.likelihood import DEGREES, Errors
from legstrength.fitting.problem import blur
from legstrength.model.posterior import FITTED, Fitted

FROM_EACH_DRAW = 200
SEED = 7


def predictions(rows: Sequence[TrialRow], posterior: Fitted = FITTED) -> np.ndarray:
    """Return what the centre, then each draw, predicts for each row, in percent, shape (1 + draws, rows)."""
    with Predictor(rows, posterior.keys) as predict:
        return predict(np.array([posterior.centre, *posterior.draws]))


def bands(
    rows: tuple[TrialRow, ...],
    predicted: np.ndarray,
    posterior: Fitted = FITTED,
    studies: tuple[Study, ...] | None = None,
) -> np.ndarray:
    """Return the band in which a new trial's printed result should lie, shape (2, rows), in percent.

    It holds BAND of the results: draws differ, trials differ, groups are small, protocols are rough.
    `predicted`: what each draw says, shape (draws, rows); the trials of `rows` have to stand together.
    """
    errors = Errors.of(rows, blur(rows, posterior.keys, np.array([posterior.centre]), studies))
    spread = errors.total(predicted, np.array(posterior.spread)[:, None])
    chance = np.random.default_rng(SEED)
    noise = chance.standard_t(DEGREES, (FROM_EACH_DRAW, *predicted.shape))
    results = (predicted + spread * noise).reshape(-1, len(rows))
    return np.quantile(results, [(1 - BAND) / 2, (1 + BAND) / 2], axis=0)
