"""Which trials the model may learn from, and which it is only tested on.

The rule was written down before anything was fitted, and looks at a trial's key alone, so nobody can move a
trial that spoils the score. What it cannot undo: many of these trials were known, with their results, when
the equations were chosen. A test trial was kept from the fit, not from us.
"""

from hashlib import sha256
from typing import Literal

FITTED_BEFORE = frozenset(
    {
        "Ahtiainen2003",
        "Bickel2011",
        "Bontemps2022",
        "Hickson1980",
        "Markovic2007",
        "Ortiz2018",
        "Sipila1996",
        "Steele2022",
        "VanRoie2017",
        "Vikmoen2020",
    }
)
"""Trials that an earlier version of the model was fitted to: they can never be test trials."""

SHARE = 3


def part(key: str) -> Literal["fit", "test"]:
    """Return whether the trial with this bibliography key is used to fit the model or to test it."""
    if key in FITTED_BEFORE or int(sha256(key.encode()).hexdigest(), 16) % SHARE:
        return "fit"
    return "test"
