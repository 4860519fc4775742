"""What each of the chapter's pictures says in a sentence of at most 90 characters. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.live.compile.natives import fixed, nearest

QUICK = 8
"""How many weeks the first two stairs take."""


def written(change: float) -> str:
    """Return a gain with one digit, and nothing below half a tenth as "0"."""
    return "0" if nearest(change, 0.1) == 0.0 else fixed(change, 1)


def of_hundred(share: float) -> str:
    """Return how many of 100 steps count."""
    return "fewer than 1" if share < 0.5 else fixed(share, 0)


def climbed(values: dict, results: dict) -> str:
    """Return how high the stairs are so far, and what the newest one brought."""
    gain: list[float] = results["gain"]
    week = int(values["week"])
    if week == 0:
        return "Week 0: the climb begins."
    if week <= QUICK:
        return f"By week {fixed(week, 0)} she is {written(gain[week])} % stronger."
    return f"The first two stairs brought {written(gain[QUICK])} %. All since then: {written(apart(gain[week], gain[QUICK], TENTH))} %."


def counted(values: dict, results: dict) -> str:
    """Return how many of Mia's steps count now, and how many did at first."""
    steps: list[float] = results["steps"]
    week = int(values["week"])
    if week == 0:
        return f"Week 0: {of_hundred(steps[0])} of 100 steps count."
    return (
        f"Week {fixed(week, 0)}: {of_hundred(steps[week])} of 100 steps count. In week 0 it was {of_hundred(steps[0])}."
    )


def twins_told(values: dict, results: dict) -> str:
    """Return what Lou's rucksack has brought her up to this week, and in the second half."""
    week = int(values["week"])
    if week == 0:
        return "Week 0: two twins, the same legs, the same loop."
    if not results["second"]:
        return (
            f"Week {fixed(week, 0)}: Mia {written(results['mia_now'])} % stronger, Lou {written(results['lou_now'])} %."
        )
    return f"Lou's stairs get lower, too: {written(results['lou_half'])} % by week 26, then {written(results['lou_late'])}."


def jars_told(values: dict, results: dict) -> str:
    """Return how full the three jars are."""
    week = fixed(values["week"], 0)
    return (
        f"Week {week}: nerves {fixed(results['nerves_full'], 0)} % full, quick growth {fixed(results['quick_full'], 0)} %, "
        + f"slow growth {fixed(results['slow_full'], 0)} %."
    )


def race_told(values: dict, results: dict) -> str:
    """Return what the four changes have brought since week 26."""
    week = int(values["week"])
    if not results["second"]:
        return "Week 26: all four start level. Drag the week to see who climbs."
    return (
        f"By week {fixed(week, 0)}: same jog +{written(results['race_same'])} %, longer +{written(results['race_longer'])}, "
        + f"faster +{written(results['race_faster'])}, sets +{written(results['race_sets'])}."
    )


def told(values: dict, results: dict) -> dict:
    """Return the sentences of all beats."""
    return {
        "stairs_said": climbed(values, results),
        "steps_said": counted(values, results),
        "twins_said": twins_told(values, results),
        "jars_said": jars_told(values, results),
        "race_said": race_told(values, results),
    }
