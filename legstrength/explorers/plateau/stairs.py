"""A year as a staircase: each stair is four weeks, as high as the strength gained by their end; and ten steps, of which some count.

Also runs as JavaScript.
"""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.year import WEEKS
from legstrength.live.compile.natives import fixed, together

HALF = 26

STAIR = 4
"""How many weeks a stair takes."""

STEPS = 10
"""How many footprints are drawn of each twin."""

APART = 30.0
"""How far the staircases of two changes stand from each other, in weeks."""

TALLEST = 5.2
"""Where a number stands whose stairs rise out of the picture of the second half, in per cent."""

SACK, SACK_GROWS = 0.72, 3.0
"""How large the rucksack is drawn at first, and how much larger for each gain of all her strength: an illustration, not to scale."""


def staircase(name: str, gain: list[float], first: int, last: int, shift: float, ground: float) -> dict:
    """Return the outline of the stairs from week `first` to `last`, each result's name beginning with `name`.

    The stair that is being climbed is as wide as the weeks walked on it. `shift` is added to the weeks, and `ground` taken from the heights.
    """
    along = [first + shift]
    up = [gain[first] - ground]
    floor = [0.0]
    start = first
    while start < last:
        end = min(last, start - start % STAIR + STAIR)
        along.append(start + shift)
        along.append(end + shift)
        up.append(gain[end] - ground)
        up.append(gain[end] - ground)
        floor.append(0.0)
        floor.append(0.0)
        start = end
    results: dict = {}
    results[name + "_along"] = along
    results[name + "_up"] = up
    results[name + "_floor"] = floor
    return results


def stands(week: int) -> float:
    """Return where somebody stands in a week: in the middle of the stair that she is on."""
    if week == 0:
        return STAIR / 2.0
    start = week - 1 - (week - 1) % STAIR
    return (start + week) / 2.0


def prints(name: str, share: float, order: list[int]) -> dict:
    """Return which of ten steps count, 1.0 or 0.0 each, when so large a share of all steps does: the nearest number of ten, in a fixed order."""
    results: dict = {}
    for place in range(STEPS):
        counts = 0.0
        if (order[place] + 0.5) / STEPS < share:
            counts = 1.0
        results[name + "_step_" + fixed(place, 0)] = counts
    return results


def twins(
    gain: list[float], stayed: list[float], unchanged: list[float], steps: list[float], week: int, order: list[int]
) -> dict:
    """Return both twins on their stairs in a week: Mia, whose jog gets easier, and Lou, whose effort stays."""
    mia = together(staircase("mia", gain, 0, week, 0.0, 0.0), prints("mia", steps[week] / 100.0, order))
    lou = together(staircase("lou", stayed, 0, week, 0.0, 0.0), prints("lou", steps[0] / 100.0, order))
    whole = together(
        staircase("mia_year", unchanged, 0, WEEKS, 0.0, 0.0), staircase("lou_year", stayed, 0, WEEKS, 0.0, 0.0)
    )
    later = staircase("later", gain, min(week, HALF), week, 0.0, 0.0)
    half = min(week, HALF)
    now = {
        "stands": stands(week),
        "mia_now": gain[week],
        "lou_now": stayed[week],
        "mia_half": gain[half],
        "lou_half": stayed[half],
        "mia_late": apart(gain[week], gain[half], TENTH),
        "lou_late": apart(stayed[week], stayed[half], TENTH),
        "second": week > HALF,
        "ended": week == WEEKS,
        "sack": "scale(" + fixed(SACK + SACK_GROWS * stayed[week] / 100.0, 3) + ")",
    }
    return together(together(together(mia, lou), together(whole, later)), now)


def race(choices: list[str], years: list[list[float]], week: int) -> dict:
    """Return four staircases of the second half-year side by side, one for each change, up to a week."""
    reached = max(week, HALF)
    brought: dict = {}
    for place in range(len(choices)):
        gain = years[place]
        brought["race_" + choices[place]] = apart(gain[reached], gain[HALF], TENTH)
        brought["race_" + choices[place] + "_at"] = min(TALLEST, gain[reached] - gain[HALF])
        brought["race_" + choices[place] + "_stands"] = place * APART + max(STAIR / 2.0, stands(reached) - HALF)
        brought["race_" + choices[place] + "_late"] = apart(gain[WEEKS], gain[HALF], TENTH)
    drawn = together(brought, {})
    for place in range(len(choices)):
        gain = years[place]
        name = "race_" + choices[place]
        drawn = together(drawn, staircase(name, gain, HALF, reached, place * APART - HALF, gain[HALF]))
    return drawn
