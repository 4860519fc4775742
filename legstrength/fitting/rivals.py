"""Works out what the simpler ways predict for every result, and how many results of the test side a perfect mean would hit."""

from __future__ import annotations

import numpy as np

from legstrength.evidence.rivals import CEILING, RIVALS, Ceiling, Rival, write
from legstrength.evidence.rows import FLOOR, KEPT_TOLERANCE, RELATIVE_TOLERANCE, TrialRow, sides
from legstrength.fitting.baselines import category_means, linear_log
from legstrength.fitting.likelihood import DEGREES, SHARED, Errors
from legstrength.fitting.predictive import predictions
from legstrength.fitting.problem import blur
from legstrength.model.posterior import FITTED

DRAWS = 4000
SEED = 12
ENDS = (5, 50, 95)
DIGITS = 3


def found() -> dict[str, Rival]:
    """Return what the linear-log curve and the mean of its kind, fitted to the fit side, predict for every result, by its key."""
    both = sides()
    curve, mean = linear_log(both["fit"]), category_means(both["fit"])
    return {
        row.key: Rival(round(float(one), DIGITS), round(float(other), DIGITS))
        for rows in both.values()
        for row, one, other in zip(rows, curve(rows), mean(rows), strict=True)
    }


def most() -> Ceiling:
    """Return how many results of the test side would be hit if the model's predictions were the truth and only chance stood between.

    Chance is that of the fit: small groups, rough inputs, and what differs between trials, half of it shared by a trial's results.
    """
    rows = sides()["test"]
    centre = predictions(rows)[0]
    errors = Errors.of(rows, blur(rows, FITTED.keys, np.array([FITTED.centre])))
    chance = np.random.default_rng(SEED)
    trial = np.searchsorted(errors.starts, np.arange(len(rows)), side="right") - 1
    factor = chance.choice(np.array(FITTED.spread), DRAWS)[:, None]
    between = errors.between(np.tile(centre, (DRAWS, 1)), factor)
    own = np.sqrt(errors.known + (1 - SHARED) * between**2) * chance.standard_normal(between.shape)
    shared = np.sqrt(SHARED) * between * chance.standard_normal((DRAWS, len(errors.starts)))[:, trial]
    heavy = np.sqrt(chance.chisquare(DEGREES, (DRAWS, len(errors.starts))) / DEGREES)[:, trial]
    drawn = centre + (own + shared) / heavy
    low, middle, high = np.percentile((abs(drawn - centre) <= _near(rows, drawn)).sum(axis=1), ENDS)
    return Ceiling(float(middle), float(low), float(high))


def _near(rows: tuple[TrialRow, ...], drawn: np.ndarray) -> np.ndarray:
    floor = np.array([KEPT_TOLERANCE if row.since == "kept" else FLOOR[row.kind] for row in rows])
    share = np.array([0.0 if row.since == "kept" else RELATIVE_TOLERANCE for row in rows])
    return np.maximum(floor, share * abs(drawn))


def store() -> None:
    """Write both files."""
    write(RIVALS, ("key", "curve", "mean"), [{"key": key, **vars(one)} for key, one in found().items()])
    write(CEILING, ("hits", "low", "high"), [vars(most())])
