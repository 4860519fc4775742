"""Draws sets of assumptions that meet the trials and the priors, each as often as it is likely."""

from __future__ import annotations

import emcee
import numpy as np

from legstrength.fitting.parameters import FACTOR, values
from legstrength.fitting.problem import Problem

WALKERS = 96
BURN_IN = 700
STEPS = 1500
STEPS_APART = 50
KEPT = 64
SEED = 20261122
BOUND = 5.0
"""No number may stray further than this many standard deviations from the middle of its prior."""


def sample(problem: Problem, start: np.ndarray, steps: int = STEPS, burn_in: int = BURN_IN) -> tuple[np.ndarray, str]:
    """Return draws in standard units, the factor last, shape (draws, parameters + 1), and how well they mix.

    `start`: a good point, from `Problem.best`. Walkers that differ little from it set out; the first
    `burn_in` steps are thrown away.
    """
    count = len(start) + 1
    chance = np.random.default_rng(SEED)
    walkers = np.append(start, 0.0) + 0.1 * chance.standard_normal((WALKERS, count))

    def log_probability(z: np.ndarray) -> np.ndarray:
        inside = np.all(np.abs(z) < BOUND, axis=1)
        result = np.full(len(z), -np.inf)
        if inside.any():
            some = z[inside]
            predicted = problem.predict(values(problem.parameters, some[:, :-1]))
            likelihood = problem.errors.log_likelihood(predicted, FACTOR.value(some[:, -1]))
            result[inside] = likelihood - 0.5 * np.sum(some**2, axis=1)
        return np.where(np.isfinite(result), result, -np.inf)

    moves = [(emcee.moves.DEMove(), 0.7), (emcee.moves.DESnookerMove(), 0.1), (emcee.moves.StretchMove(), 0.2)]
    sampler = emcee.EnsembleSampler(WALKERS, count, log_probability, moves=moves, vectorize=True)
    sampler.random_state = np.random.RandomState(SEED).get_state()
    sampler.run_mcmc(walkers, burn_in + steps, progress=True)
    times = sampler.get_autocorr_time(discard=burn_in, tol=0)
    worst = float(np.nanmax(times))
    mixing = (
        f"{WALKERS} walkers, {steps} steps after {burn_in}; slowest number forgets in {worst:.0f} steps, so about "
        f"{WALKERS * steps / worst:.0f} independent draws; accepted {np.mean(sampler.acceptance_fraction):.2f}"
    )
    return sampler.get_chain(discard=burn_in, thin=STEPS_APART, flat=True), mixing


def thinned(draws: np.ndarray) -> np.ndarray:
    """Return KEPT of the draws, evenly spread along the chain."""
    return draws[np.linspace(0, len(draws) - 1, KEPT).astype(int)]
