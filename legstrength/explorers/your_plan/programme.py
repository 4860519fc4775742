"""A year in six stretches of weeks, as it stands in a table: what it becomes as a programme, and what a muscle makes of it.

These functions also run as JavaScript. A row of the table is so many weeks of the same week. What the blocks do not fill up to
week 52 is a break, and what they hold beyond it is left out. Hills go up for half of the jog and down for the other half.
"""

from __future__ import annotations

from legstrength.explorers.common.bursts import fast_bout
from legstrength.explorers.common.year import WEEKS, gains_on_leg
from legstrength.live.compile.natives import sort_numbers
from legstrength.model.core import bout, hard_sets, phase, with_value

BLOCKS = 6

LIFTED = ("quadriceps", "hamstrings", "calves", "glutes")
"""The muscles that a set of the table trains, each with an exercise of its own."""

JOG, HILLS, STRIDES, SETS, NO_LANE = 0, 1, 2, 3, -1
"""The lanes of a plan, from the top."""

LANES = ["minutes", "hills", "strides", "sets"]
"""The column of the table that each lane shows."""

OUTSIDE = 3
"""Draws left out at either end: of 32, a band holds 26, about 80 %."""


def lengths(values: dict, plan: str) -> list[float]:
    """Return the weeks of each block as far as the year goes, and last those that no block holds."""
    weeks: list[float] = values["weeks" + plan]
    counted = []
    left = 1.0 * WEEKS
    for block in range(BLOCKS):
        taken = min(weeks[block], left)
        counted.append(taken)
        left -= taken
    counted.append(left)
    return counted


def nothing_out() -> dict:
    """Return the block that is no block, for a plan as it is."""
    return {"lane": NO_LANE, "first": 0, "last": 0}


def uneven(one: dict, share: float) -> dict:
    """Return a bout in which the left leg takes so much more of each step, and the right leg as much less."""
    return {
        "minutes": one["minutes"],
        "speed": one["speed"],
        "slope": one["slope"],
        "burst": one["burst"],
        "load": one["load"],
        "kind": one["kind"],
        "asymmetry": share,
    }


def programme_of(values: dict, plan: str, without: dict) -> list[dict]:
    """Return a plan ("" for A, "_b" for B) as a programme, `without` one of its blocks, or `nothing_out()` for all of it.

    A jog takes its hills with it; hills alone leave as many minutes on the flat.
    """
    counted = lengths(values, plan)
    minutes: list[float] = values["minutes" + plan]
    pace: list[float] = values["pace" + plan]
    hills: list[float] = values["hills" + plan]
    strides: list[float] = values["strides" + plan]
    sets: list[float] = values["sets" + plan]
    share = values["uneven"] / 100.0
    lane = int(without["lane"])
    programme = []
    for row in range(BLOCKS):
        out = lane if without["first"] <= row and row <= without["last"] else NO_LANE
        half = 0.0 if out == JOG else 0.5 * minutes[row]
        slope = 0.0 if out == HILLS else hills[row] / 100.0
        speed = pace[row] / 3.6
        fast = 0.0 if out == STRIDES else strides[row]
        lifted = 0.0 if out == SETS else sets[row]
        bouts = [
            uneven(bout(half, speed, slope, 0.0), share),
            uneven(bout(half, speed, -slope, 0.0), share),
            uneven(fast_bout("strides", fast), share),
        ]
        programme.append(phase(int(counted[row]), bouts, hard_sets(lifted, lifted, lifted, 0.0, lifted, 0.0), 0.0))
    nothing = [bout(0.0, 2.5, 0.0, 0.0), bout(0.0, 2.5, 0.0, 0.0), bout(0.0, 2.5, 0.0, 0.0)]
    programme.append(phase(int(counted[BLOCKS]), nothing, hard_sets(0.0, 0.0, 0.0, 0.0, 0.0, 0.0), 0.0))
    return programme


def assumed(values: dict, data: dict, a: dict) -> dict:
    """Return the assumptions `a` with the tolerance of its slider, and the threshold moved as far as its slider was."""
    borne = with_value(a, "starting_tolerance", values["tolerance"])
    return with_value(
        borne, "effort_threshold", a["effort_threshold"] + (values["threshold"] - data["threshold"]) / 100.0
    )


def year_of(values: dict, programme: list[dict], leg: str, a: dict) -> list[float]:
    """Return the change of the muscle of a leg week by week, in per cent."""
    return gains_on_leg(values, leg, programme, a)


def inner(values: list[float]) -> list[float]:
    """Return the lowest and the highest of some values, a few left out at either end."""
    ordered = sort_numbers(values)
    return [ordered[OUTSIDE], ordered[len(values) - 1 - OUTSIDE]]


def edges_of(years: list[list[float]]) -> dict:
    """Return "low" and "high" of many years, week by week."""
    low = []
    high = []
    for week in range(WEEKS + 1):
        found = []
        for year in years:
            found.append(year[week])
        pair = inner(found)
        low.append(pair[0])
        high.append(pair[1])
    return {"low": low, "high": high}
