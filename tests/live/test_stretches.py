"""Blocks in lanes: a table of stretches becomes weeks and a table again, and no edit lets blocks overlap or ride on nothing."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from legstrength.live import Lane, Lanes, series, whole
from legstrength.live.compile.node import executable
from legstrength.live.explorer.lanes import lane_problems

STRETCHES = Path(__file__).parents[2] / "legstrength" / "live" / "view" / "stretches.js"
LANES = Lanes(
    (
        Lane("jog", "Jog", "#000000", 5, 1, carries=("pace", "hills")),
        Lane("hills", "Hills", "#000000", 2, 1, rides="jog"),
    ),
    weeks="weeks",
    length=12,
    lanes="lane",
    begins="begins",
    ends="ends",
    shares="shares",
    says="says",
    out="out",
    lifts="lift",
)
TABLE = {"weeks": [4, 4, 4, 0], "jog": [5, 0, 6, 0], "hills": [2, 9, 0, 0], "pace": [8, 7, 9, 9]}
CALLS = {
    "weeks": "asWeeks(table, lanes)",
    "back": "asTable(asWeeks(table, lanes), lanes, 4)",
    "room": "[0, 3, 4, 8].map((week) => roomAt(weeks, lanes, 0, week, null))",
    "own room": "roomAt(weeks, lanes, 0, 1, { lane: 0, begins: 0, ends: 4 })",
    "riding room": "[1, 5, 9].map((week) => roomAt(weeks, lanes, 1, week, null))",
    "moved": "moved(weeks, lanes, { lane: 0, begins: 0, ends: 4 }, { lane: 0, begins: 2, ends: 6 })",
    "stretched": "moved(weeks, lanes, { lane: 0, begins: 0, ends: 4 }, { lane: 0, begins: 0, ends: 6 })",
    "without": "without(weeks, lanes, { lane: 0, begins: 0, ends: 4 })",
    "filled": "filled(weeks, lanes, { lane: 0, begins: 4, ends: 8 }, 5)",
    "too many": "asTable({ ...weeks, jog: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] }, lanes, 4)",
    "down to nothing": "[-100, -50, 45].map((up) => stepsUp(up, 24))",
    "a little less": "[-18, 18].map((up) => stepsUp(up, 4))",
}


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    """What each of the calls gives."""
    calls = ", ".join(f"{json.dumps(name)}: {call}" for name, call in CALLS.items())
    program = (
        f"import {{ asTable, asWeeks, filled, moved, roomAt, stepsUp, without }} from {json.dumps(STRETCHES.as_uri())};"
        f"const [table, lanes] = {json.dumps([TABLE, LANES.spec()])}; const weeks = asWeeks(table, lanes);"
        f"console.log(JSON.stringify({{ {calls} }}));"
    )
    command = [executable(), "--input-type=module", "--eval", program]
    answer: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return answer


def test_a_table_becomes_weeks_and_a_table_again(found: dict[str, Any]) -> None:
    """What rides on nothing makes no stretch of its own, and rows that hold nothing come last."""
    assert found["weeks"]["jog"] == [5] * 4 + [0] * 4 + [6] * 4
    assert found["back"]["weeks"] == [4, 4, 4, 0] and found["back"]["jog"] == [5, 0, 6, 0]
    assert found["too many"] is None


def test_blocks_do_not_overlap_and_hills_ride_on_a_jog(found: dict[str, Any]) -> None:
    """Room ends at the next block of the lane, or where what is ridden on ends."""
    assert found["room"] == [None, None, [4, 8], None]
    assert found["own room"] == [0, 8]
    assert found["riding room"] == [None, None, [8, 12]]


def test_what_goes_along_goes_along(found: dict[str, Any]) -> None:
    """A jog takes its pace and its hills with it; where it is taken away, its hills are gone, too."""
    moved, stretched, without = (found[name] for name in ("moved", "stretched", "without"))
    assert moved["jog"] == [0, 0, 5, 5, 5, 5, 0, 0, 6, 6, 6, 6]
    assert moved["hills"][:7] == [0, 0, 2, 2, 2, 2, 9] and moved["pace"][2:6] == [8] * 4
    assert stretched["jog"][:7] == [5] * 6 + [0] and stretched["hills"][:6] == [2] * 6
    assert without["jog"][:4] == without["hills"][:4] == [0] * 4
    assert found["filled"]["jog"] == [5] * 8 + [6] * 4


def test_lanes_of_what_is_no_series_are_refused() -> None:
    """In a sentence for the explorer's author."""
    row = series("Row", [1.0], 0, 9, 1)
    known = {"weeks": row, "jog": row, "hills": row, "pace": row, "lift": whole("Lift", 0, 0, 3)}
    assert list(lane_problems(known, LANES.spec())) == []
    told = list(lane_problems({**known, "pace": known["lift"], "lift": row}, LANES.spec()))
    assert told == [
        "the lanes show “pace”, which is no series.",
        "the lanes lift by “lift”, which is no slider of whole numbers.",
    ]


def test_one_drag_goes_down_to_nothing(found: dict[str, Any]) -> None:
    """However much a block has, 100 px down take it away; upwards, and for small amounts, a step has its own 9 px."""
    assert found["down to nothing"] == [-24, -12, 5]
    assert found["a little less"] == [-2, 2]
