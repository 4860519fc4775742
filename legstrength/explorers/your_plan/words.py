"""Both plans in words. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.words import size_in_words
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.core import LEAST_PART
from legstrength.explorers.your_plan.programme import PARTS
from legstrength.live.compile.natives import fixed, signed


def sentence(values: dict, results: dict, data: dict) -> str:
    """Return both plans in words."""
    muscle: str = data["muscles"][values["muscle"]]
    year = results["year"]
    lead = results["lead"]
    first = (
        f"The model says: {muscle} of the {values['leg']} leg {signed(year, 1)} % after a year of plan A, {size_in_words(year)}. "
        + f"Going by the trials, it could be anything from {signed(results['low_year'], 0)} to {signed(results['high_year'], 0)} %. Plan B brings {signed(results['year_b'], 1)} %"
    )
    if lead >= LEAST_PART / 2.0 or lead <= -LEAST_PART / 2.0:
        side = "ahead" if lead > 0.0 else "behind"
        first += (
            f", so A ends {fixed(lead if lead > 0.0 else -lead, 1)} points {side} "
            + f"(it could be {signed(results['low_lead'], 0)} to {signed(results['high_lead'], 0)})."
        )
    else:
        first += ", the same."
    added: list[float] = results["added"]
    most = int(results["most"])
    if added[most] >= LEAST_PART:
        part: str = PARTS[most]
        first += f" Plan A would lose most without {data['parts'][part]}: {fixed(added[most], 1)} points."
    elif year >= LEAST_PART:
        first += " Plan A would lose next to nothing without any one of its parts: the others make up for it."
    if values["uneven"] > 0:
        first += f" The other leg: {signed(results['other_leg'], 1)} %."
    if results["overloaded"] == 0:
        first += " No week of A is more than the body is used to."
    else:
        first += (
            f" In {fixed(results['overloaded'], 0)} weeks of A the load is more than the body is used to, by {fixed(results['worst_over'], 0)} % in "
            + f"week {fixed(results['worst_week'], 0)}."
        )
    if results["wanted"] > WEEKS:
        return (
            first + f" The blocks add up to {fixed(results['wanted'], 0)} weeks: what comes after week 52 is left out."
        )
    if results["held_weeks"] < WEEKS:
        return first + f" The weeks after week {fixed(results['held_weeks'], 0)} are a break."
    return first
