"""Lanes are series of one table, drawn as blocks over time: one lane a series, one block for each stretch in which its number stays the same.

`run` says which blocks there are and what stands on them. Where the picture is live, a finger or the keyboard moves them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from legstrength.live.explorer.controls import Control, Series, WholeSlider


@dataclass(frozen=True)
class Lane:
    """A lane: the series that it shows, what a reader calls it, and its colour (#rrggbb).

    begins : the number of a block that is drawn anew
    by : how much more or less of it a step is
    carries : series that go along when a block moves
    rides : a series without which this one can have no block
    """

    control: str
    name: str
    colour: str
    begins: float
    by: float
    carries: tuple[str, ...] = ()
    rides: str = ""


@dataclass(frozen=True)
class Lanes:
    """Lanes from the top of a panel, each one unit high, over time in the units of the axis across.

    rows : the lanes, of which the last stands on zero
    weeks : the series that says how long each row of the table lasts
    length : how long all of it is
    grain : what the ends of blocks are rounded to
    lanes, begins, ends, shares, says : results that are lists, an entry a block: its lane, where it begins and ends, how full it is (0 to 1), its words
    out : the result that is the place of the block which is lifted out, or -1
    lifts : the slider that lifts a block out: 0 for none, else its place counted from 1
    panel : its axes as traces name them
    """

    rows: tuple[Lane, ...]
    weeks: str
    length: int
    lanes: str
    begins: str
    ends: str
    shares: str
    says: str
    out: str
    lifts: str
    grain: int = 2
    panel: str = "x y2"

    def spec(self) -> dict[str, Any]:
        """Return what the drawing and the view need, as plain data."""
        x, _, y = self.panel.partition(" ")
        return {**asdict(self), "rows": [asdict(row) for row in self.rows], "xaxis": x, "yaxis": y}


def asked(lanes: Mapping[str, Any]) -> set[str]:
    """Return the results that lanes, as plain data, ask for."""
    return {lanes[name] for name in ("lanes", "begins", "ends", "shares", "says", "out")}


def lane_problems(controls: Mapping[str, Control], lanes: Mapping[str, Any]) -> Iterator[str]:
    """Yield lanes that show what is no series, and what lifts a block and is no slider."""
    named = [lanes["weeks"]]
    for row in lanes["rows"]:
        named += [row["control"], *row["carries"], *([row["rides"]] if row["rides"] else [])]
    for name in named:
        if not isinstance(controls.get(name), Series):
            yield f"the lanes show “{name}”, which is no series."
    if not isinstance(controls.get(lanes["lifts"]), WholeSlider):
        yield f"the lanes lift by “{lanes['lifts']}”, which is no slider of whole numbers."
