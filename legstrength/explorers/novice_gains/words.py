"""The first year in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import NO_CLEAR
from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the run in words: at most 90 characters."""
    if values["minutes"] == 0:
        return "Without jogging, nothing changes in this model."
    begin = f"From {fixed(values['strength'], 0)} %"
    if values["muscle"] != "quadriceps":
        begin += f" ({data['muscles'][values['muscle']]})"
    year = results["year"]
    low = fixed(results["low_year"], 0)
    high = fixed(results["high_year"], 0)
    if low == high:
        return f"{begin}, a year adds {fixed(year, 1)} %. It won't be far from {high} %."
    if year < NO_CLEAR:
        return f"{begin}, a year adds {fixed(year, 1)} %: hardly anything. It could be {low} to {high} %."
    return f"{begin}, a year adds {fixed(year, 1)} %. It could be anything from {low} to {high} %."
