"""Two plans for the same year, side by side: what each brings, what each part of plan A adds, and how much its weeks ask of the body.

`run` and `sentence` also run as JavaScript. A part's share is what the plan loses without it. The shares do not add up to the whole, since
each part fills the same room; the figure sets their sum beside the whole, so that nobody has to believe it.
"""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
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
from legstrength.live.compile.natives import fixed, signed
from legstrength.model.core import body_course, with_draw

ALL = ""

END, BAR_GAP, APART = 52.6, 0.4, 2.4

BLOCK_AT, LEAST_NAMED = 4.35, 3.0

MOST = {"minutes": 240.0, "hills": 10.0, "strides": 20.0, "sets": 12.0}

ROWS = ["minutes", "hills", "strides", "sets"]

HIGH_ROW = 0.86

LEAST_PART = 0.1


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


def apart(year: float, other: float) -> float:
    """Return where the number of plan A stands: at its end, or as far from the other number as they can both be read."""
    if year >= other:
        return max(year, other + APART)
    return year


def run(values: dict, data: dict) -> dict:
    """Return both plans' years, the parts of plan A, and its load against what the body is used to."""
    a = assumed(values, data, data["assumptions"])
    leg: str = values["leg"]
    first = programme_of(values, "", ALL)
    second = programme_of(values, "_b", ALL)
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
    body = body_course(first, a["starting_tolerance"], a)
    loads: list[float] = body["load"]
    tolerance: list[float] = body["tolerance"]
    overload: list[float] = body["overload"]
    body_b = body_course(second, a["starting_tolerance"], a)
    over_b: list[float] = body_b["overload"]
    load_b: list[float] = body_b["load"]
    over = 0
    worst = 0
    worst_b = 0
    heaviest = 0
    for week in range(WEEKS):
        if overload[week] > 0.0:
            over += 1
        if overload[week] > overload[worst]:
            worst = week
        if over_b[week] > over_b[worst_b]:
            worst_b = week
        if loads[week] > loads[heaviest]:
            heaviest = week
    counted = lengths(values, "")
    asked: list[float] = values["weeks"]
    edge = 0.0
    wanted = 0.0
    corners = []
    middles = []
    for block in range(BLOCKS + 1):
        corners.append(edge)
        middles.append(edge + 0.5 * counted[block])
        edge += counted[block]
        corners.append(edge)
        if block < BLOCKS:
            wanted += asked[block]
    load_steps = []
    for block in range(BLOCKS + 1):
        start = int(corners[2 * block])
        load = loads[min(start, WEEKS - 1)] if counted[block] > 0.0 else loads[max(0, min(start, WEEKS) - 1)]
        load_steps.append(load)
        load_steps.append(load)
    weeks = []
    row_a = []
    row_low = []
    row_high = []
    row_b = []
    row_load = []
    row_used = []
    row_load_b = []
    names = []
    for week in range(WEEKS + 1):
        weeks.append(week)
        if week % 4 == 0:
            names.append("Week " + fixed(week, 0))
            row_a.append(signed(gain[week], 1))
            row_low.append(signed(low[week], 1))
            row_high.append(signed(high[week], 1))
            row_b.append(signed(gain_b[week], 1))
            row_load.append("–" if week == 0 else fixed(loads[week - 1], 1))
            row_used.append("–" if week == 0 else fixed(tolerance[week - 1], 1))
            row_load_b.append("–" if week == 0 else fixed(load_b[week - 1], 1))
    spoken: dict = data["parts"]
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
        names.append("Week 52, A without " + spoken[part])
        row_a.append(signed(year - lost, 1))
        for column in (row_low, row_high, row_b, row_load, row_used, row_load_b):
            column.append("–")
    rested = year_of(values, programme_of(values, "", "breaks"), leg, a)[WEEKS]
    names.append("Week 52, A without breaks")
    row_a.append(signed(rested, 1))
    for column in (row_low, row_high, row_b, row_load, row_used, row_load_b):
        column.append("–")
    bars = [added[0], added[1], added[2], added[3], total, year]
    texts.append(signed(total, 1))
    texts.append(signed(year, 1) + " %")
    ends = []
    for bar in bars:
        ends.append(max(bar, 0.0) + BAR_GAP)
    results = {
        "weeks": weeks,
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
        "load": loads,
        "tolerance": tolerance,
        "overload": overload,
        "overloaded": over,
        "worst_over": 100.0 * overload[worst],
        "worst_over_b": 100.0 * over_b[worst_b],
        "worst_week": worst + 1,
        "most_load": loads[heaviest],
        "corners": corners,
        "ground": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        "load_steps": load_steps,
        "wanted": wanted,
        "held_weeks": WEEKS - counted[BLOCKS],
        "added": added,
        "most": most,
        "jog_added": added[0],
        "hills_added": added[1],
        "strides_added": added[2],
        "weights_added": added[3],
        "parts_sum": total,
        "break_cost": rested - year,
        "end": [END],
        "a_at": [apart(year, year_b)],
        "b_at": [apart(year_b, year) if year_b > year else year_b],
        "a_text": ["A " + signed(year, 1)],
        "b_text": ["B " + signed(year_b, 1)],
        "load_at": [load_steps[2 * BLOCKS + 1]],
        "used_at": [max(tolerance[WEEKS], load_steps[2 * BLOCKS + 1] + 2.6)],
        "load_text": ["load"],
        "used_text": ["used to"],
        "bar_ends": ends,
        "bar_texts": texts,
        "bar_rows": [5, 4, 3, 2, 1, 0],
        "block_at": [BLOCK_AT],
        "names": names,
        "row_a": row_a,
        "row_low": row_low,
        "row_high": row_high,
        "row_b": row_b,
        "row_load": row_load,
        "row_used": row_used,
        "row_load_b": row_load_b,
    }
    for row in range(len(ROWS)):
        base = 3.0 - row
        results["calendar_" + ROWS[row]] = steps(values, ROWS[row], base)
        results["floor_" + ROWS[row]] = [
            base,
            base,
            base,
            base,
            base,
            base,
            base,
            base,
            base,
            base,
            base,
            base,
            base,
            base,
        ]
    for place in range(len(bars)):
        results["bar_" + fixed(place, 0)] = [0.0, bars[place]]
    for block in range(BLOCKS):
        name = fixed(block + 1, 0)
        results["block_week_" + name] = [middles[block]]
        results["block_text_" + name] = [name]
        results["block_shown_" + name] = counted[block] >= LEAST_NAMED
    return results
