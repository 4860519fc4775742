"""The blocks of a plan: what stands in a lane for some weeks without a change, where it stands, and what it is called.

Also runs as JavaScript. A block goes over several rows of the table where its amount stays the same.
"""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.programme import BLOCKS, HILLS, JOG, LANES, STRIDES, lengths
from legstrength.live.compile.natives import fixed, nearest, signed

MOST = {"minutes": 240.0, "hills": 10.0, "strides": 20.0, "sets": 12.0}
"""What a lane is full with."""


def amounts_of(values: dict, lane: int) -> list[float]:
    """Return how much of a lane each row of the table has: hills ride on a jog, so without one there are none."""
    amounts: list[float] = values[LANES[lane]]
    minutes: list[float] = values["minutes"]
    found = []
    for row in range(BLOCKS):
        found.append(amounts[row] if lane != HILLS or minutes[row] > 0.0 else 0.0)
    return found


def block_said(lane: int, amount: float) -> str:
    """Return how much a block is, as it stands on it."""
    if lane == JOG:
        return fixed(amount, 0) + " min"
    if lane == HILLS:
        return fixed(amount, 0) + " % slope"
    if lane == STRIDES:
        return fixed(amount, 0) + " min"
    return fixed(amount, 0) + (" set" if amount == 1.0 else " sets")


def noun_of(block: dict) -> str:
    """Return what a block is called in a sentence."""
    lane = int(block["lane"])
    if lane == JOG:
        return "this jog"
    if lane == HILLS:
        return "these hills"
    if lane == STRIDES:
        return "these strides"
    return "this set" if block["amount"] == 1.0 else "these sets"


def in_lane(values: dict, lane: int) -> list[dict]:
    """Return the blocks of a lane of plan A from the left, each with its rows and its weeks."""
    counted = lengths(values, "")
    amounts = amounts_of(values, lane)
    pace: list[float] = values["pace"]
    found: list[dict] = []
    start = 0.0
    amount = 0.0
    speed = 0.0
    first = 0
    last = 0
    begin = 0.0
    for row in range(BLOCKS):
        if counted[row] > 0.0:
            ends = amount > 0.0 and (amounts[row] != amount or (lane == JOG and pace[row] != speed))
            if ends:
                found.append({"lane": lane, "first": first, "last": last, "from": begin, "to": start, "amount": amount})
            if ends or amount == 0.0:
                amount = amounts[row]
                speed = pace[row]
                first = row
                begin = start
            last = row
            start += counted[row]
    if amount > 0.0:
        found.append({"lane": lane, "first": first, "last": last, "from": begin, "to": start, "amount": amount})
    return found


def blocks_of(values: dict) -> list[dict]:
    """Return all blocks of plan A, lane by lane from the top."""
    found: list[dict] = []
    for lane in range(len(LANES)):
        for block in in_lane(values, lane):
            found.append(block)
    return found


def written(points: float) -> str:
    """Return what a block is worth as it stands on it, with a sign only where it costs something."""
    near = nearest(points, 0.1)
    return signed(near, 1) if near < 0.0 else fixed(abs(near), 1)


def drawn(blocks: list[dict], worths: list[float], out: int) -> dict:
    """Return the blocks as a picture needs them: lane, weeks, how full, amount and worth in words; `out` is lifted, or -1."""
    lanes = []
    begins = []
    ends = []
    shares = []
    amounts = []
    said = []
    for place in range(len(blocks)):
        block = blocks[place]
        lane = int(block["lane"])
        lanes.append(lane)
        begins.append(block["from"])
        ends.append(block["to"])
        shares.append(block["amount"] / MOST[LANES[lane]])
        amounts.append(block_said(lane, block["amount"]))
        said.append("worth " + written(worths[place]))
    return {
        "block_lanes": lanes,
        "block_from": begins,
        "block_to": ends,
        "block_shares": shares,
        "block_amounts": amounts,
        "block_worths": said,
        "block_out": out,
    }


def full_weeks(overload: list[float]) -> list[float]:
    """Return the middles of the weeks in which the load is more than the body is used to."""
    found = []
    for week in range(WEEKS):
        if overload[week] > 0.0:
            found.append(week + 0.5)
    return found
