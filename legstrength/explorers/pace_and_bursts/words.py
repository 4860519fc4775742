"""The split of a week in a sentence. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.pace_and_bursts.core import LEAST_PART
from legstrength.live.compile.natives import fixed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return the year in words: at most 90 characters."""
    easy = f"{fixed(results['easy_year'], 1)} %"
    minutes = fixed(values["minutes"], 0)
    fast = fixed(values["fast"], 0)
    kind: str = values["kind"]
    whose = ""
    if values["muscle"] != "quadriceps":
        muscle: str = data["named"][values["muscle"]]
        whose = f"{muscle}: "
    if values["fast"] == 0:
        return f"{whose}{minutes} easy minutes bring {easy} in a year. Spend some of them on {kind}."
    added = results["added"]
    if added < LEAST_PART:
        return f"{whose}{fast} min of {kind} add {fixed(max(0.0, added), 1)} points: next to nothing beside {easy}."
    more = "less than"
    if added > results["easy_year"]:
        more = "more than"
    return f"{whose}{fast} min of {kind} add {fixed(added, 1)} points, {more} all {minutes} easy ones ({easy})."
