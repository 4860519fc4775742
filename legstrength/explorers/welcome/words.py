"""The year of easy jogging in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import NO_CLEAR
from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: at most 90 characters."""
    minutes = values["minutes"]
    if minutes == 0:
        return "No jogging, no change: in this model, nothing happens by itself."
    year = results["year"]
    added = f"{fixed(minutes, 0)} easy minutes a week add {fixed(year, 1)} % in a year"
    low = fixed(results["low_year"], 0)
    high = fixed(results["high_year"], 0)
    could = f"It could be {low} to {high} %."
    if low == high:
        could = f"It won't be far from {high} %."
    if year < NO_CLEAR:
        return f"{added}: hardly anything. {could}"
    return f"{added}. {could}"
