"""The year on the route in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: at most 90 characters."""
    year = signed(results["year"], 1)
    low = fixed(results["low_year"], 0)
    high = fixed(results["high_year"], 0)
    flat = signed(results["flat"], 1)
    begin = f"This route in a year: {year} %"
    if values["muscle"] != "quadriceps":
        begin = f"The {results['muscle_said']}, in a year: {year} %"
    spread = f"It could be {low} to {high}."
    if low == high:
        spread = f"It won't be far from {high}."
    return f"{begin}. {spread} All flat: {flat} %."
