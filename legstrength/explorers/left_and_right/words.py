"""The year of both legs in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.left_and_right.core import EVEN, LITTLE, MUCH, TEST_ERROR, lifter_of
from legstrength.live.compile.natives import signed


def sides_in_words(index: float) -> str:
    """Return what a symmetry index is called; the limits are ours."""
    size = abs(index)
    if size < EVEN:
        return "so the legs are practically even"
    side = "right"
    if index > 0.0:
        side = "left"
    if size < LITTLE:
        return "so the " + side + " leg is a little stronger"
    if size < MUCH:
        return "so the " + side + " leg is somewhat stronger"
    return "so the " + side + " leg is much stronger"


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year of both legs in words."""
    end = results["end_index"]
    first = (
        f"The model says: after a year, {data['names'][values['muscle']]} of the left leg {signed(results['left_end'], 1)} %, "
        + f"of the right leg {signed(results['right_end'], 1)} %. The symmetry index is {signed(end, 1)} %, {sides_in_words(end)}. "
        + f"Going by the trials, it could be anything from {signed(results['low_end'], 1)} to {signed(results['high_end'], 1)} %. "
    )
    if abs(end) >= TEST_ERROR:
        first += "That is more than the error of a test (A). "
    elif abs(end) >= EVEN:
        first += "That is within the error of a test (A). "
    if values["change"] != "same":
        which = ""
        if values["change"] == "one":
            which = ", the " + lifter_of(values)
        first += f"Halfway through, before {data['changes'][values['change']]}{which}, it was {signed(results['half_index'], 1)} %. "
    return first + "The model does not predict injury."
