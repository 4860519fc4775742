"""Where the labels of the four panels stand. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.programme import BLOCKS
from legstrength.live.compile.natives import fixed, together

END, BAR_GAP, APART = 52.6, 0.4, 2.4

BLOCK_AT, LEAST_NAMED = 4.35, 3.0
"""The height of the blocks' numbers, and the fewest weeks of a block that has room for its number."""


def apart(year: float, other: float) -> float:
    """Return where the number of plan A stands: at its end, or as far from the other number as they can both be read."""
    if year >= other:
        return max(year, other + APART)
    return year


def block_labels(counted: list[float]) -> dict:
    """Return where the blocks' numbers stand, and which have room; `counted` is each block's weeks."""
    places = {"block_at": [BLOCK_AT]}
    edge = 0.0
    for block in range(BLOCKS):
        name = fixed(block + 1, 0)
        places["block_week_" + name] = [edge + 0.5 * counted[block]]
        edge += counted[block]
    shown = {}
    for block in range(BLOCKS):
        shown["block_shown_" + fixed(block + 1, 0)] = counted[block] >= LEAST_NAMED
    return together(places, shown)


def labels(results: dict, counted: list[float]) -> dict:
    """Return the places of the labels; `counted` is the weeks of each block of plan A."""
    year = results["year"]
    year_b = results["year_b"]
    tolerance: list[float] = results["tolerance"]
    load_steps: list[float] = results["load_steps"]
    added: list[float] = results["added"]
    load_at = load_steps[len(load_steps) - 1]
    ends = []
    for bar in [added[0], added[1], added[2], added[3], results["parts_sum"], year]:
        ends.append(max(bar, 0.0) + BAR_GAP)
    places = {
        "end": [END],
        "a_at": [apart(year, year_b)],
        "b_at": [apart(year_b, year) if year_b > year else year_b],
        "load_at": [load_at],
        "used_at": [max(tolerance[WEEKS], load_at + 2.6)],
        "bar_ends": ends,
    }
    return together(places, block_labels(counted))
