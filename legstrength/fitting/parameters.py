"""What is fitted, and what was believed about it before any trial was looked at.

Each prior is a normal distribution of a number, or of its logarithm where the number has to stay positive.
Most priors are ours and wide; where a measurement stands behind one, its source is named. A fit works in
standard units: 0 is the prior's middle, 1 one standard deviation above it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Parameter:
    """A fitted assumption: middle and spread of its prior (of its logarithm, if `positive`), and why."""

    key: str
    middle: float
    spread: float
    positive: bool
    why: str

    def value(self, z: np.ndarray) -> np.ndarray:
        """Return values for standard units of any shape."""
        return self.middle * np.exp(self.spread * z) if self.positive else self.middle + self.spread * z


def values(parameters: tuple[Parameter, ...], z: np.ndarray) -> np.ndarray:
    """Return the assumptions, shape (draws, parameters), for standard units of the same shape."""
    return np.stack([one.value(z[:, index]) for index, one in enumerate(parameters)], axis=1)


def _positive(key: str, middle: float, spread: float, why: str) -> Parameter:
    return Parameter(key, middle, spread, True, why)


def _free(key: str, middle: float, spread: float, why: str) -> Parameter:
    return Parameter(key, middle, spread, False, why)


GUESS = "Our guess, wide."
PARAMETERS = (
    _free("effort_threshold", 0.85, 0.12, "Lifting to failure at 60 to 85 % of the best lift builds strength."),
    _free("extra_threshold_calves", 0.20, 0.07, "Walking uses calves by 35 % and quadriceps by 19 % (Kulmala2016)."),
    _positive("effort_width", 0.08, 0.4, GUESS),
    _positive(
        "minute_dose", 0.15, 0.5, "A set lasts about half a minute, but a running step is much shorter than a lift."
    ),
    _free("downhill_quadriceps", 2.0, 0.7, "Direction measured (ShihHo2023); its size is our guess."),
    _positive("burst_extra", 0.15, 0.6, GUESS),
    _free("stairs_quadriceps", 0.50, 0.10, GUESS),
    _positive("drive_room", 0.12, 0.4, GUESS),
    _positive("drive_rate", 0.15, 0.6, "Drive is said to take weeks."),
    _positive("drive_half_dose", 1.5, 0.6, GUESS),
    _positive("drive_fade", 0.03, 0.7, GUESS),
    _positive("size_quick_room", 0.06, 0.5, GUESS),
    _positive("size_quick_rate", 0.15, 0.6, GUESS),
    _positive("size_quick_fade", 0.05, 0.7, GUESS),
    _positive("size_slow_room", 0.45, 0.2, "Men who had lifted for years had 54 % more area (Balshaw2022)."),
    _positive("size_slow_rate", 0.006, 0.6, GUESS),
    _positive("size_slow_fade", 0.004, 0.8, GUESS),
    _positive("size_half_dose", 4.0, 0.6, GUESS),
    _positive("skill_room", 0.20, 0.4, GUESS),
    _positive("skill_rate", 0.15, 0.6, GUESS),
    _positive("skill_half_dose", 1.0, 0.6, GUESS),
    _positive("skill_fade", 0.01, 0.8, GUESS),
    _positive("upkeep_dose", 0.5, 0.6, "One session a week keeps strength (Spiering2021)."),
    _positive("overload_slows_gains", 1.0, 0.6, GUESS),
)
FACTOR = _positive("spread between trials", 1.0, 0.5, "A factor on the spreads in likelihood.py.")
