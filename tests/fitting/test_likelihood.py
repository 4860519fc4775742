"""How likely the trials are: checked against a library's multivariate t, trial by trial."""

import dataclasses

import numpy as np
import pytest
from scipy.stats import multivariate_t

from legstrength.evidence.rows import trial_rows
from legstrength.fitting.likelihood import DEGREES, SHARED, Errors

ROWS = tuple(sorted(trial_rows(), key=lambda row: row.study))[:60]
CHANCE = np.random.default_rng(5)


def errors() -> Errors:
    return Errors.of(ROWS, np.full(len(ROWS), 1.5))


def test_the_closed_form_is_the_librarys_multivariate_t() -> None:
    """Protects the fit: the quick formula for many trials gives the same differences as scipy's density."""
    some = errors()
    predicted = CHANCE.normal(15, 10, (2, len(ROWS)))
    factor = np.array([1.0, 1.6])
    quick = some.log_likelihood(predicted, factor)
    slow = []
    for values, one in zip(predicted, factor, strict=True):
        between = some.between(values, one)
        total = 0.0
        for start, end in zip(some.starts, [*some.starts[1:], len(ROWS)], strict=True):
            part = slice(start, end)
            own = some.known[part] + (1 - SHARED) * between[part] ** 2
            shape = np.diag(own) + SHARED * np.outer(between[part], between[part])
            total += multivariate_t(values[part], shape, df=DEGREES).logpdf(some.observed[part])
        slow.append(total)
    assert quick[0] - quick[1] == pytest.approx(slow[0] - slow[1], rel=1e-9)


def test_a_prediction_nearer_to_the_trials_is_more_likely() -> None:
    """Protects the direction of the fit."""
    some = errors()
    near, far = some.observed + 1.0, some.observed + 12.0
    near_likely, far_likely = some.log_likelihood(np.array([near, far]), np.ones(2))
    assert near_likely > far_likely


def test_one_wild_trial_does_not_rule_the_fit() -> None:
    """Protects against outliers: a result 300 points off costs far less than a normal error would."""
    some = errors()
    observed = some.observed.copy()
    observed[0] += 300.0
    wild = dataclasses.replace(some, observed=observed)
    met = some.observed[None]
    cost = float((some.log_likelihood(met, np.ones(1)) - wild.log_likelihood(met, np.ones(1)))[0])
    assert 1.0 < cost < 0.25 * (300.0 / some.total(some.observed)[0]) ** 2


def test_standard_misses_have_their_correlation_taken_out() -> None:
    """Protects the least-squares start: misses drawn with the stated covariance come out uncorrelated, size 1."""
    some = errors()
    middle = np.full(len(ROWS), 20.0)
    between = some.between(middle)
    shared = np.zeros((4000, len(ROWS)))
    for start, end in zip(some.starts, [*some.starts[1:], len(ROWS)], strict=True):
        shared[:, start:end] = CHANCE.normal(size=(4000, 1)) * np.sqrt(SHARED) * between[start:end]
    own = CHANCE.normal(size=shared.shape) * np.sqrt(some.known + (1 - SHARED) * between**2)
    misses = np.array([some.standard(some.observed - miss, middle) for miss in shared + own])
    assert misses.std(axis=0) == pytest.approx(np.ones(len(ROWS)), abs=0.06)
    assert np.abs(np.corrcoef(misses.T) - np.eye(len(ROWS))).max() < 0.09


def test_scattered_rows_of_a_trial_are_refused() -> None:
    """Protects the covariance from a trial that is counted as two."""
    first = next(row for row in ROWS if row.study != ROWS[0].study)
    with pytest.raises(ValueError, match="Sort them by trial"):
        Errors.of((ROWS[0], first, ROWS[0]), np.zeros(3))
