"""The plateau in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.explorers.plateau.core import HALF
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words."""
    year = results["year"]
    first = (
        f"The model says: quadriceps {signed(year, 1)} % after a year of this, {size_in_words(year)}. "
        + f"Going by the trials, it could be anything from {signed(results['low_year'], 0)} to {signed(results['high_year'], 0)} %."
    )
    if values["change"] != "same":
        return (
            first
            + f" From week {fixed(HALF, 0)}, {data['changes'][values['change']]}: the second half of the year brings {signed(results['late'], 1)} %. "
            + f"The same jog would bring {signed(results['late_unchanged'], 1)} %."
        )
    if values["minutes"] == 0:
        return first + " Without jogging, nothing changes in this model."
    top = f" The ceiling of this jog is {fixed(results['ceiling'], 0)} % of the norm."
    if results["ceiling"] == 0.0:
        top = " This jog is too easy to make anybody stronger."
    steps = f"{fixed(results['first_steps'], 0)} of 100 steps are hard enough at first, {fixed(results['last_steps'], 0)} at the end."
    if results["first_steps"] < 1.0:
        steps = "hardly any step is hard enough."
    return (
        first
        + f" The effort goes from {fixed(results['first_effort'], 0)} to {fixed(results['last_effort'], 0)} % of strength; "
        + steps
        + f" If the effort stayed, the year would bring {signed(results['stayed_year'], 1)} %."
        + top
    )
