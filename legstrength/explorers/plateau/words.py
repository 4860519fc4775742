"""The plateau in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.plateau.told import written
from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: at most 90 characters."""
    late = written(results["late"])
    if values["change"] != "same":
        same = written(results["late_unchanged"])
        return f"The second half adds {late} %. With the same jog it would be {same} %."
    if values["minutes"] == 0:
        return "Without jogging, nothing changes in this model."
    low = fixed(results["low_year"], 0)
    high = fixed(results["high_year"], 0)
    year = f"The year could bring {low} to {high} %."
    if low == high:
        year = f"The year won't be far from {high} %."
    return f"The first half adds {written(results['half'])} %, the second {late} %. {year}"
