"""What two simpler ways to predict say of every result, and how many results of the test side anybody could get.

Both are stored, since working them out needs what only the extra “fit” installs: `python -m legstrength.fitting rivals`.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

RIVALS = Path(__file__).with_name("rivals.csv")
CEILING = Path(__file__).with_name("ceiling.csv")


@dataclass(frozen=True)
class Rival:
    """What the linear-log curve and the mean of its kind of trial predict for a result, in the row's percent."""

    curve: float
    mean: float


@dataclass(frozen=True)
class Ceiling:
    """How many results of the test side a perfect mean would hit, and the 90 % interval of chance round it."""

    hits: float
    low: float
    high: float


def rivals(path: Path = RIVALS) -> dict[str, Rival]:
    """Return the simpler ways' predictions by the key of their row."""
    with path.open(encoding="utf-8", newline="") as file:
        return {line["key"]: Rival(float(line["curve"]), float(line["mean"])) for line in csv.DictReader(file)}


def ceiling(path: Path = CEILING) -> Ceiling:
    """Return the most that can be hoped for on the test side."""
    with path.open(encoding="utf-8", newline="") as file:
        line = next(csv.DictReader(file))
    return Ceiling(float(line["hits"]), float(line["low"]), float(line["high"]))


def write(path: Path, columns: Sequence[str], lines: Sequence[Mapping[str, object]]) -> None:
    """Write lines under their columns, in place of what was there."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
