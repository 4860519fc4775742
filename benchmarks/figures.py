"""One measured figure beside its target, and a report in which the targets that were missed come first."""

from __future__ import annotations

import os
from dataclasses import dataclass

WIDTH = 76


@dataclass(frozen=True)
class Figure:
    """A measured value in `unit`, less being better; `most` is its target in that unit, or None."""

    name: str
    got: float
    unit: str
    most: float | None = None

    @property
    def ratio(self) -> float:
        """The value as a multiple of its target; 0 without one."""
        return self.got / self.most if self.most else 0.0


def median(values: list[float]) -> float:
    """The middle of the values."""
    return quantile(values, 0.5)


def quantile(values: list[float], share: float) -> float:
    """The value that the share of all values does not pass, interpolated between neighbours."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def number(value: float) -> str:
    """A value with three digits that count."""
    if value == 0 or value >= 100:
        return f"{value:,.0f}"
    return f"{value:#.3g}".rstrip(".")


def report(figures: list[Figure]) -> str:
    """All figures as lines: targets missed, the worst first; targets kept, the tightest first; the rest."""
    aimed = sorted((one for one in figures if one.most), key=lambda one: -one.ratio)
    missed = [one for one in aimed if one.ratio > 1]
    kept = [one for one in aimed if one.ratio <= 1]
    rest = [one for one in figures if not one.most]
    lines = ["What is short, the worst first" if missed else "No target is missed", *map(_against, missed)]
    if kept:
        lines += ["", "Targets kept, the tightest first", *map(_against, kept)]
    if rest:
        lines += ["", "Without a target", *map(_line, rest)]
    return "\n".join(lines)


def _line(one: Figure) -> str:
    return f"  {one.name:<{WIDTH}}{number(one.got):>7} {one.unit}"


def _against(one: Figure) -> str:
    return f"{_line(one):<{WIDTH + 13}} target {number(one.most):>5}  {one.ratio:6.2f} ×"


def load() -> str:
    """How busy the machine is, since a busy one gives longer times."""
    if not hasattr(os, "getloadavg"):
        return "load unknown"
    one, five, _ = os.getloadavg()
    cores = os.cpu_count() or 1
    busy = ": it is busy, so times are longer than they need be" if one > 0.7 * cores else ""
    return f"load {one:.1f} (1 min), {five:.1f} (5 min) on {cores} cores{busy}"
