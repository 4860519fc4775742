"""The first year in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.explorers.novice_gains.core import EARLY
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the run in words."""
    year = results["year"]
    first = (
        f"The model says: {data['muscles'][values['muscle']]} {signed(year, 1)} % after a year of this, {size_in_words(year)}. "
        + f"The trials leave {signed(results['low_year'], 0)} to {signed(results['high_year'], 0)} % open."
    )
    top = results["ceiling"]
    if values["minutes"] == 0:
        return first + " Without jogging, nothing changes in this model."
    if top == 0.0:
        return first + " This jog asks too little of that muscle to build it."
    if values["strength"] >= top:
        return (
            first
            + f" This runner starts above the ceiling of this jog ({fixed(top, 0)} % of the norm), so it adds next to nothing."
        )
    return (
        first
        + f" The first {fixed(EARLY, 0)} weeks bring {signed(results['early'], 1)} %; the ceiling of this jog is {fixed(top, 0)} % of the norm."
    )
