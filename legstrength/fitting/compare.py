"""Asks of each part of the model whether it helps to predict trials that it was not fitted to.

The trials on the fit side are dealt into groups; each group is predicted by a fit to the others. A part of
the model is tried out by leaving it out. The test side of the split is not touched.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from legstrength.evidence.rows import TrialRow
from legstrength.fitting.batch import Predictor
from legstrength.fitting.parameters import PARAMETERS, Parameter, values
from legstrength.fitting.problem import Problem

GROUPS = 6
SEED = 3
NOTHING = 1e-9

Predict = Callable[[Sequence[TrialRow]], np.ndarray]

LEFT_OUT = {
    "the whole model": {},
    "without the quick part of size": {"size_quick_room": NOTHING},
    "without skill": {"skill_room": NOTHING},
    "without a spread of efforts": {"effort_width": 0.002},
    "without the extra of bursts": {"burst_extra": 0.0},
    "without overload": {"overload_slows_gains": NOTHING},
    "without upkeep": {"upkeep_dose": 1e6},
}
"""What each variant holds at a value that switches a part of the model off."""


def without(held: dict[str, float]) -> tuple[Parameter, ...]:
    """Return the parameters with some held at a value."""
    return tuple(
        replace(one, middle=held[one.key], spread=NOTHING, positive=False) if one.key in held else one
        for one in PARAMETERS
    )


def model(held: dict[str, float]) -> Callable[[Sequence[TrialRow]], Predict]:
    """Return what fits the model, with some parameters held, to rows and so makes a predictor of others."""
    parameters = without(held)

    def learn(rows: Sequence[TrialRow]) -> Predict:
        problem = Problem.of(rows, parameters)
        with problem.predict:
            best = values(parameters, problem.best()[None])

        def predict(others: Sequence[TrialRow]) -> np.ndarray:
            with Predictor(others, [one.key for one in parameters], processes=1) as run:
                return run(best)[0]

        return predict

    return learn


def crossed(learn: Callable[[Sequence[TrialRow]], Predict], rows: Sequence[TrialRow]) -> np.ndarray:
    """Return for each row what a fit to the trials of the other groups predicts, in percent."""
    names = sorted({row.study for row in rows})
    random.Random(SEED).shuffle(names)
    group = {name: place % GROUPS for place, name in enumerate(names)}
    member = np.array([group[row.study] for row in rows])
    predicted = np.zeros(len(rows))
    for one in range(GROUPS):
        learned = learn([row for row, place in zip(rows, member, strict=True) if place != one])
        predicted[member == one] = learned([row for row, place in zip(rows, member, strict=True) if place == one])
    return predicted
