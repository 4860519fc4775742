"""A year of all the training together in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.lean_or_bulky.told import CLEAR, grown
from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words, at most 90 characters: how much stronger and larger, and how far the size is open."""
    stronger = results["together_strength_year"]
    larger = results["together_size_year"]
    if stronger < CLEAR:
        return f"All together: {grown(stronger)} % stronger, {grown(larger)} % larger. Hardly any change."
    low = fixed(results["together_size_least"], 0)
    high = fixed(results["together_size_most"], 0)
    said = f"All together: {grown(stronger)} % stronger, {grown(larger)} % larger"
    if low == high:
        return f"{said}."
    return f"{said} (could be {low} to {high} %)."
