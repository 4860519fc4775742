"""The split of a week in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.explorers.pace_and_bursts.core import LEAST_EASY, LEAST_PART
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words, about as long for every plan."""
    muscle: str = data["muscles"][values["muscle"]]
    kind: str = values["kind"]
    year = results["year"]
    first = (
        f"The model says: {muscle} {signed(year, 1)} % after a year of this, {size_in_words(year)}. "
        + f"Going by the trials, it could be anything from {signed(results['low_year'], 0)} to {signed(results['high_year'], 0)} %. "
    )
    if values["fast"] == 0:
        return (
            first
            + f"All {fixed(values['minutes'], 0)} minutes are easy. Make some of them fast, and see what that adds."
        )
    added = results["added"]
    adds = "add next to nothing"
    if added >= LEAST_PART:
        adds = f"add {fixed(added, 1)} points"
    if added <= -LEAST_PART:
        adds = f"cost {fixed(-added, 1)} points"
    second = f"All easy, the same minutes bring {signed(results['easy_year'], 1)} %, so the {kind} {adds}."
    if results["easy_year"] >= LEAST_EASY and added >= LEAST_PART:
        second += f" By week {fixed(results['soon'], 0)}, this plan has brought what a whole easy year brings."
    return (
        first
        + second
        + f" A step takes {fixed(results['easy_effort'], 0)} % of strength in the easy part and {fixed(results['fast_effort'], 0)} % in the {kind}."
    )
