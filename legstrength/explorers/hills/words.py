"""The year with hills in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.explorers.hills.core import LEAST_PART
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words, about as long for every slope, so that the sliders below stay where they are."""
    year = results["year"]
    slope = values["slope"]
    first = (
        f"The model says: {data['muscles'][values['muscle']]} {signed(year, 1)} % after a year, {size_in_words(year)}. "
        + f"Going by the trials, it could be anything from {signed(results['low_year'], 0)} to {signed(results['high_year'], 0)} %. "
    )
    if slope == 0.0 or values["minutes"] == 0:
        return (
            first
            + "All of it is flat, so hills add nothing. Move the slope, and see which muscle it reaches. Then turn the slope round."
        )
    way = "up"
    side = "Uphill"
    if slope < 0.0:
        way = "down"
        side = "Downhill"
    added = results["added"]
    adds = "add next to nothing"
    if added >= LEAST_PART:
        adds = f"add {fixed(added, 1)} points"
    if added <= -LEAST_PART:
        adds = f"take {fixed(-added, 1)} points away"
    second = (
        f"The flat jog alone brings {signed(results['jog_year'], 1)} %; {fixed(values['minutes'], 0)} minutes {way} a {fixed(abs(slope), 0)} % slope {adds}. "
        + f"{side}, each metre costs {fixed(results['energy_here'], 0)} % of the energy of flat running"
    )
    if slope > 0.0:
        return first + second + ", and in the model nothing hurts afterwards."
    return (
        first
        + second
        + f". After the first time, thighs are {fixed(results['first_here'], 0)} % weaker for a few days."
    )
