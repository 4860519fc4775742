"""A figure without a browser: its traces filled with results, and where their points stand on paper.

The cards' sketches and the printed graphs draw with it. It knows scatter traces and bars on straight axes, which is all that an
explorer's picture is made of.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

Trace = dict[str, Any]
"""A trace of a Plotly figure as plain data."""

Point = tuple[float, float]


def filled(figure: dict[str, Any], results: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of a Plotly figure (a plain dict) whose traces hold the results that they name in `meta`; KeyError for an unknown one."""
    figure = copy.deepcopy(dict(figure))
    for trace in figure["data"]:
        for attribute, name in (trace.get("meta") or {}).items():
            if attribute == "previous":
                continue
            target = trace
            *path, last = attribute.split(".")
            for step in path:
                target = target.setdefault(step, {})
            target[last] = results[name]
    return figure


def shown(figure: dict[str, Any]) -> list[Trace]:
    """Return the traces in sight."""
    return [trace for trace in figure["data"] if trace.get("visible", True) is True]


class Axis:
    """One axis on paper; `start` and `end` are where its range begins and ends, in px from the left or from the top."""

    def __init__(self, settings: dict[str, Any], start: float, end: float) -> None:
        self.settings, self.start, self.end = settings, start, end
        self.names: list[str] = list(settings.get("categoryarray") or [])
        self.range = settings.get("range")

    def at(self, value: float | str | None) -> float:
        """Return where a number or a category stands, also where that is outside the range; NaN for None."""
        if isinstance(value, str):
            if value not in self.names:
                self.names.append(value)
            value = self.names.index(value)
        if value is None:
            return float("nan")
        low, high = self.range or (-0.5, len(self.names) - 0.5)
        return self.start + (float(value) - low) / (high - low) * (self.end - self.start)


def axes_of(trace: Trace, axes: dict[str, Axis]) -> tuple[Axis, Axis]:
    """Return the x and the y axis that a trace is drawn on; `axes` are by Plotly's names, “xaxis”, “yaxis2”."""
    return axes["xaxis" + trace.get("xaxis", "x")[1:]], axes["yaxis" + trace.get("yaxis", "y")[1:]]


def placed(trace: Trace, x: Axis, y: Axis) -> list[tuple[int, Point]]:
    """Return the trace's points on paper, each with its place in the trace; those without a number are left out."""
    points = [(x.at(one), y.at(other)) for one, other in zip(trace.get("x") or [], trace.get("y") or [], strict=False)]
    return [(place, point) for place, point in enumerate(points) if point[0] == point[0] and point[1] == point[1]]


def traced(
    figure: dict[str, Any], axes: dict[str, Axis]
) -> Iterator[tuple[Trace, list[tuple[int, Point]], list[Point]]]:
    """Yield each trace in sight with its points, and the outline of the area that it fills (empty where it fills none)."""
    before: list[Point] = []
    for trace in shown(figure):
        points = placed(trace, *axes_of(trace, axes))
        bare = [point for _, point in points]
        fill = trace.get("fill")
        yield (
            trace,
            points,
            [*bare, *(reversed(before) if fill == "tonexty" else [])] if fill in ("tonexty", "toself") and bare else [],
        )
        before = bare


def way(points: list[Point]) -> str:
    """Return a path through the points."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
