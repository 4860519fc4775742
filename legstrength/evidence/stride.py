"""When in the stride each muscle works, and how close to its limit two joints were measured to work.

The windows come from studies of muscle currents (EMG). A curve of such currents is scaled to its own peak, so it says when a muscle works
and never how hard beside another one. Edges are good to about five per cent of the stride.
"""

from __future__ import annotations

import csv
import functools
from dataclasses import dataclass
from pathlib import Path

WINDOWS = Path(__file__).with_name("stride_windows.csv")
EFFORTS = Path(__file__).with_name("stride_efforts.csv")
KINDS = ("active", "core", "published")


@dataclass(frozen=True)
class Window:
    """When a muscle works in running, in per cent of the stride from one touchdown to the next of the same foot.

    `part` is the piece of the muscle group that was measured, `key` the source. `kind`: "active" is above a quarter of the muscle's own peak
    and "core" above half of it, read by us from open plots; "published" is printed in the source. `start` may lie before the touchdown.
    """

    muscle: str
    part: str
    key: str
    kind: str
    start: float
    end: float
    words: str

    def pieces(self) -> list[tuple[float, float]]:
        """Return the window as pieces within 0 to 100."""
        return [(self.start, self.end)] if self.start >= 0 else [(100.0 + self.start, 100.0), (0.0, self.end)]


@dataclass(frozen=True)
class MeasuredEffort:
    """Peak force at a joint as a share of the greatest force in hopping, in per cent, with its standard deviation."""

    key: str
    joint: str
    muscle: str
    gait: str
    metres_per_second: float
    percent: float
    spread: float


@functools.cache
def windows() -> tuple[Window, ...]:
    """Return all windows in the file's order."""
    return tuple(
        Window(row["muscle"], row["part"], row["key"], row["kind"], float(row["from"]), float(row["to"]), row["words"])
        for row in _rows(WINDOWS)
    )


@functools.cache
def measured_efforts() -> tuple[MeasuredEffort, ...]:
    """Return the measured efforts of walking, running and sprinting."""
    return tuple(
        MeasuredEffort(
            row["key"],
            row["joint"],
            row["muscle"],
            row["gait"],
            float(row["metres_per_second"]),
            float(row["percent"]),
            float(row["spread"]),
        )
        for row in _rows(EFFORTS)
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
