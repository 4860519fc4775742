"""A person's own year and the year that the reader advises: what each brings, what each block is worth at a week, and what the weeks ask of the body.

`run` and `sentence` also run as JavaScript. A block's worth is the year with it minus the year without it, and it depends on the week at
which one looks. Worths do not add up to the whole, since every block fills the same room.
"""

from __future__ import annotations

from legstrength.explorers.common.difference import TENTH, apart
from legstrength.explorers.common.year import ALL_WEEKS, WEEKS
from legstrength.explorers.your_plan.asks import asks_of, is_own
from legstrength.explorers.your_plan.blocks import blocks_of, drawn, full_weeks
from legstrength.explorers.your_plan.programme import (
    BLOCKS,
    assumed,
    edges_of,
    inner,
    lengths,
    nothing_out,
    programme_of,
    year_of,
)
from legstrength.explorers.your_plan.words import ends_said
from legstrength.live.compile.natives import fixed, signed, together
from legstrength.model.core import body_course, with_draw

STRIP = -0.24
"""Where the strip of weeks that are too full lies: below the lanes, of which the last stands on zero."""


def years_compared(values: dict, data: dict, first: list[dict], second: list[dict], a: dict) -> dict:
    """Return both years with the band of plan A, how far A is ahead, and the other leg's years."""
    leg: str = values["leg"]
    gain = year_of(values, first, leg, a)
    gain_b = year_of(values, second, leg, a)
    draws: list[list[float]] = data["draws"]
    years = []
    leads = []
    for draw in draws:
        one = assumed(values, data, with_draw(data["assumptions"], draw))
        years.append(year_of(values, first, leg, one))
        leads.append(years[-1][WEEKS] - year_of(values, second, leg, one)[WEEKS])
    edges = edges_of(years)
    low: list[float] = edges["low"]
    high: list[float] = edges["high"]
    lead = inner(leads)
    year = gain[WEEKS]
    year_b = gain_b[WEEKS]
    other = gain
    other_b = gain_b
    if values["uneven"] > 0:
        across = "right" if leg == "left" else "left"
        other = year_of(values, first, across, a)
        other_b = year_of(values, second, across, a)
    return {
        "weeks": ALL_WEEKS,
        "gain": gain,
        "gain_b": gain_b,
        "low": low,
        "high": high,
        "year": year,
        "year_b": year_b,
        "low_year": low[WEEKS],
        "high_year": high[WEEKS],
        "lead": apart(year, year_b, TENTH),
        "behind": apart(year_b, year, TENTH),
        "low_lead": lead[0],
        "high_lead": lead[1],
        "other": other,
        "other_b": other_b,
        "other_leg": other[WEEKS],
        "other_leg_b": other_b[WEEKS],
        "two_legs": values["uneven"] > 0,
    }


def highest_week(values: list[float]) -> int:
    """Return the week, counted from 0, in which a value of the year's weeks is highest first."""
    found = 0
    for week in range(WEEKS):
        if values[week] > values[found]:
            found = week
    return found


def asked_of_body(body: dict, body_b: dict) -> dict:
    """Return the load of plan A and what the body is used to week by week, and the worst of the weeks of both plans."""
    loads: list[float] = body["load"]
    overload: list[float] = body["overload"]
    loads_b: list[float] = body_b["load"]
    over_b: list[float] = body_b["overload"]
    full = full_weeks(overload)
    worst = highest_week(overload)
    heights = []
    for _week in full:
        heights.append(STRIP)
    return {
        "load": loads,
        "tolerance": body["tolerance"],
        "overload": overload,
        "overloaded": len(full),
        "overloaded_b": len(full_weeks(over_b)),
        "full": full,
        "full_at": heights,
        "worst_over": 100.0 * overload[worst],
        "worst_over_b": 100.0 * over_b[highest_week(over_b)],
        "worst_week": worst + 1,
        "most_load": loads[highest_week(loads)],
        "most_load_b": loads_b[highest_week(loads_b)],
    }


def lifted_out(gain: list[float], without: list[float], week: int) -> dict:
    """Return the year `without` a block beside the whole one, and the gap between them where it is widest, at a week and at the end.

    The picture marks the gap at the week, or where it is widest if that week is the last one.
    """
    widest = 0
    for place in range(WEEKS + 1):
        if abs(gain[place] - without[place]) > abs(gain[widest] - without[widest]) + 1e-9:
            widest = place
    marked = week if week < WEEKS else widest
    return {
        "without": without,
        "widest": widest,
        "marked": marked,
        "gap_marked": apart(gain[marked], without[marked], TENTH),
        "gap_widest": apart(gain[widest], without[widest], TENTH),
        "gap_week": apart(gain[week], without[week], TENTH),
        "gap_end": apart(gain[WEEKS], without[WEEKS], TENTH),
        "gap_at": [marked, marked],
        "gap_ends": [without[marked], gain[marked]],
        "week_at": [float(week)],
        "week_gain": [gain[week]],
        "looks_back": week < WEEKS,
    }


def worth_of(values: dict, gain: list[float], a: dict) -> dict:
    """Return plan A's blocks with what each is worth at the week that was chosen, and the year without the one that is lifted out."""
    leg: str = values["leg"]
    week = int(values["week"])
    blocks = blocks_of(values)
    out = int(values["lift"]) - 1
    if out >= len(blocks):
        out = -1
    worths = []
    total = 0.0
    shown = gain
    for place in range(len(blocks)):
        without = year_of(values, programme_of(values, "", blocks[place]), leg, a)
        worths.append(apart(gain[week], without[week], TENTH))
        total += apart(gain[WEEKS], without[WEEKS], TENTH)
        if place == out:
            shown = without
    found = together(drawn(blocks, worths, out), lifted_out(gain, shown, week))
    return together(found, {"worths": worths, "worths_sum": total, "lifted": out >= 0, "blocks": len(blocks)})


def same_year(results: dict) -> bool:
    """Return whether both plans bring and ask the same in every week."""
    gain: list[float] = results["gain"]
    gain_b: list[float] = results["gain_b"]
    for week in range(WEEKS + 1):
        if abs(gain[week] - gain_b[week]) > 1e-9:
            return False
    return abs(results["most_load"] - results["most_load_b"]) < 1e-9


def table_of(results: dict, load_b: list[float]) -> dict:
    """Return the table's columns: every fourth week of both years and of what they ask."""
    gain: list[float] = results["gain"]
    low: list[float] = results["low"]
    high: list[float] = results["high"]
    gain_b: list[float] = results["gain_b"]
    loads: list[float] = results["load"]
    tolerance: list[float] = results["tolerance"]
    without: list[float] = results["without"]
    names = []
    row_a = []
    row_low = []
    row_high = []
    row_b = []
    row_without = []
    row_load = []
    row_used = []
    row_load_b = []
    for week in range(0, WEEKS + 1, 4):
        names.append("Week " + fixed(week, 0))
        row_a.append(signed(gain[week], 1))
        row_low.append(signed(low[week], 1))
        row_high.append(signed(high[week], 1))
        row_b.append(signed(gain_b[week], 1))
        row_without.append(signed(without[week], 1) if results["lifted"] else "–")
        row_load.append("–" if week == 0 else fixed(loads[week - 1], 1))
        row_used.append("–" if week == 0 else fixed(tolerance[week - 1], 1))
        row_load_b.append("–" if week == 0 else fixed(load_b[week - 1], 1))
    return {
        "names": names,
        "row_a": row_a,
        "row_low": row_low,
        "row_high": row_high,
        "row_b": row_b,
        "row_without": row_without,
        "row_load": row_load,
        "row_used": row_used,
        "row_load_b": row_load_b,
    }


def run(values: dict, data: dict) -> dict:
    """Return both years, what the blocks of plan A are worth, whose asks it meets, and its load against what the body is used to."""
    a = assumed(values, data, data["assumptions"])
    first = programme_of(values, "", nothing_out())
    second = programme_of(values, "_b", nothing_out())
    body = body_course(first, a["starting_tolerance"], a)
    body_b = body_course(second, a["starting_tolerance"], a)
    years = years_compared(values, data, first, second, a)
    results = together(together(years, asked_of_body(body, body_b)), worth_of(values, years["gain"], a))
    asked: list[float] = values["weeks"]
    wanted = 0.0
    for row in range(BLOCKS):
        wanted += asked[row]
    results = together(results, asks_of(values, results))
    held: dict = {
        "wanted": wanted,
        "held_weeks": WEEKS - lengths(values, "")[BLOCKS],
        "same": same_year(results),
        "own": is_own(values, data["own"]),
    }
    results = together(results, held)
    return together(together(results, ends_said(values, results)), table_of(results, body_b["load"]))
