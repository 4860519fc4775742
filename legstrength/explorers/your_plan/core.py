"""Two plans for the same year, side by side: what each brings, what each part of plan A adds, and how much its weeks ask of the body.

`run` and `sentence` also run as JavaScript. A part's share is what the plan loses without it. The shares do not add up to the whole, since
each part fills the same room; the figure sets their sum beside the whole, so that nobody has to believe it.
"""

from __future__ import annotations

from legstrength.explorers.common.year import ALL_WEEKS, WEEKS
from legstrength.explorers.your_plan.programme import (
    BLOCKS,
    PARTS,
    assumed,
    edges_of,
    holds,
    inner,
    lengths,
    programme_of,
    year_of,
)
from legstrength.live.compile.natives import fixed, signed, together
from legstrength.model.core import body_course, with_draw

ALL = ""

MOST = {"minutes": 240.0, "hills": 10.0, "strides": 20.0, "sets": 12.0}

ROWS = ["minutes", "hills", "strides", "sets"]

HIGH_ROW = 0.86

LEAST_PART = 0.1

CORNERS = 2 * (BLOCKS + 1)
"""Each block of the calendar, and the break after the last, has a left and a right corner."""


def steps(values: dict, name: str, base: float) -> list[float]:
    """Return a part of plan A block by block, as the heights of a row of the calendar that stands on `base`."""
    counted = lengths(values, "")
    amounts: list[float] = values[name]
    minutes: list[float] = values["minutes"]
    heights = []
    for block in range(BLOCKS + 1):
        share = 0.0
        if block < BLOCKS and counted[block] > 0.0 and (name != "hills" or minutes[block] > 0.0):
            share = amounts[block] / MOST[name]
        heights.append(base + HIGH_ROW * share)
        heights.append(base + HIGH_ROW * share)
    return heights


def years_compared(values: dict, data: dict, first: list[dict], second: list[dict], a: dict) -> dict:
    """Return both plans' years with the band of plan A, how far A is ahead, and plan A's year in the other leg."""
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
    other = year
    if values["uneven"] > 0:
        other = year_of(values, first, "right" if leg == "left" else "left", a)[WEEKS]
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
        "lead": year - year_b,
        "behind": year_b - year,
        "low_lead": lead[0],
        "high_lead": lead[1],
        "other_leg": other,
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
    over_b: list[float] = body_b["overload"]
    over = 0
    for week in range(WEEKS):
        if overload[week] > 0.0:
            over += 1
    worst = highest_week(overload)
    return {
        "load": loads,
        "tolerance": body["tolerance"],
        "overload": overload,
        "overloaded": over,
        "worst_over": 100.0 * overload[worst],
        "worst_over_b": 100.0 * over_b[highest_week(over_b)],
        "worst_week": worst + 1,
        "most_load": loads[highest_week(loads)],
    }


def calendar_of(values: dict, counted: list[float], loads: list[float]) -> dict:
    """Return plan A's blocks as steps over the weeks: rows of the calendar and the load; `counted` is each block's weeks."""
    asked: list[float] = values["weeks"]
    edge = 0.0
    wanted = 0.0
    corners = []
    middles = []
    blocks = []
    load_steps = []
    for block in range(BLOCKS + 1):
        start = int(edge)
        load = loads[min(start, WEEKS - 1)] if counted[block] > 0.0 else loads[max(0, min(start, WEEKS) - 1)]
        corners.append(edge)
        edge += counted[block]
        corners.append(edge)
        load_steps.append(load)
        load_steps.append(load)
        if block < BLOCKS:
            wanted += asked[block]
            if counted[block] > 0.0:
                middles.append(edge - 0.5 * counted[block])
                blocks.append(fixed(block + 1, 0))
    results = {
        "corners": corners,
        "block_middles": middles,
        "blocks": blocks,
        "load_steps": load_steps,
        "wanted": wanted,
        "held_weeks": WEEKS - counted[BLOCKS],
    }
    for row in range(len(ROWS)):
        base = 3.0 - row
        results["calendar_" + ROWS[row]] = steps(values, ROWS[row], base)
    return results


def parts_of(values: dict, year: float, rested: float, a: dict) -> dict:
    """Return what plan A would lose by the end of its `year` without each of its parts, and what its breaks cost.

    `rested` is the year without breaks; all in per cent, as numbers and bars; a part has words of its own, since it may not be in the plan.
    """
    leg: str = values["leg"]
    added = []
    texts = []
    most = 0
    total = 0.0
    for place in range(len(PARTS)):
        part: str = PARTS[place]
        held = holds(values, part)
        lost = 0.0
        if held:
            lost = year - year_of(values, programme_of(values, "", part), leg, a)[WEEKS]
        added.append(lost)
        total += lost
        texts.append(signed(lost, 1) if held else "not in plan A")
        if lost > added[most]:
            most = place
    results = {
        "added": added,
        "most": most,
        "jog_added": added[0],
        "hills_added": added[1],
        "strides_added": added[2],
        "weights_added": added[3],
        "parts_sum": total,
        "break_cost": rested - year,
        "part_texts": texts,
    }
    for place in range(len(PARTS)):
        results["bar_" + fixed(place, 0)] = [min(0.0, added[place]), max(0.0, added[place])]
    results["bar_4"] = [min(0.0, total), max(0.0, total)]
    results["bar_5"] = [0.0, year]
    return results


def table_of(results: dict, load_b: list[float], rested: float, spoken: dict) -> dict:
    """Return the table's columns: every fourth week, then the year's end without each part, and without breaks (`rested`, in per cent)."""
    gain: list[float] = results["gain"]
    low: list[float] = results["low"]
    high: list[float] = results["high"]
    gain_b: list[float] = results["gain_b"]
    loads: list[float] = results["load"]
    tolerance: list[float] = results["tolerance"]
    added: list[float] = results["added"]
    names = []
    row_a = []
    row_low = []
    row_high = []
    row_b = []
    row_load = []
    row_used = []
    row_load_b = []
    for week in range(0, WEEKS + 1, 4):
        names.append("Week " + fixed(week, 0))
        row_a.append(signed(gain[week], 1))
        row_low.append(signed(low[week], 1))
        row_high.append(signed(high[week], 1))
        row_b.append(signed(gain_b[week], 1))
        row_load.append("–" if week == 0 else fixed(loads[week - 1], 1))
        row_used.append("–" if week == 0 else fixed(tolerance[week - 1], 1))
        row_load_b.append("–" if week == 0 else fixed(load_b[week - 1], 1))
    for place in range(len(PARTS)):
        names.append("Week 52, A without " + spoken[PARTS[place]])
        row_a.append(signed(results["year"] - added[place], 1))
    names.append("Week 52, A without breaks")
    row_a.append(signed(rested, 1))
    for _row in range(len(PARTS) + 1):
        for column in (row_low, row_high, row_b, row_load, row_used, row_load_b):
            column.append("–")
    return {
        "names": names,
        "row_a": row_a,
        "row_low": row_low,
        "row_high": row_high,
        "row_b": row_b,
        "row_load": row_load,
        "row_used": row_used,
        "row_load_b": row_load_b,
    }


def run(values: dict, data: dict) -> dict:
    """Return both plans' years, the parts of plan A, and its load against what the body is used to."""
    a = assumed(values, data, data["assumptions"])
    first = programme_of(values, "", ALL)
    second = programme_of(values, "_b", ALL)
    body = body_course(first, a["starting_tolerance"], a)
    body_b = body_course(second, a["starting_tolerance"], a)
    counted = lengths(values, "")
    years = years_compared(values, data, first, second, a)
    rested = year_of(values, programme_of(values, "", "breaks"), values["leg"], a)[WEEKS]
    parts = parts_of(values, years["year"], rested, a)
    load = together(asked_of_body(body, body_b), calendar_of(values, counted, body["load"]))
    results = together(together(years, parts), load)
    table = table_of(results, body_b["load"], rested, data["parts"])
    return together(results, table)
