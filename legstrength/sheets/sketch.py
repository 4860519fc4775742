"""Empty axes of a picture, on which pupils sketch what they found, on paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from legstrength.live import Explorer
from legstrength.sheets.graph import axes_only
from legstrength.sheets.words import WORDS

SIZES = {"": (430.0, 200.0), "-large": (400.0, 215.0)}
"""Width and height in px by the ending of a sheet that has them, so that their numbers print at about 10 pt, and at 18 pt in large print."""

TIME = "week"
"""What the name of an axis across says where a curve runs over time."""


def sketch(explorer: Explorer, kind: str) -> str:
    """Return the empty axes of the figure, or of the first of its other pictures: those over most weeks before all others.

    "" where no picture has two axes with names: on scales and on a body nobody sketches.
    """
    first, *others = (explorer._figure, *explorer._views.values())
    over_time = [one for one in others if TIME in across(one["layout"]).lower()]
    over_time.sort(key=weeks, reverse=True)
    for shown in (first, *over_time, *others):
        x, y = across(shown["layout"]), up(shown["layout"])
        if x and y:
            return axes_only(shown, *SIZES[kind], WORDS["sketch-alt"].format(x=x, y=y))
    return ""


def weeks(shown: Mapping[str, Any]) -> float:
    """Return at how many weeks the axis across ends."""
    return float(shown["layout"]["xaxis"]["range"][1])


def across(layout: Mapping[str, Any]) -> str:
    """Return what the axis across is called, or its ticks where they are called weeks; "" where it has no name or is hidden."""
    axis = layout["xaxis"]
    ticks = ", ".join(axis.get("ticktext") or ())
    name: str = axis.get("title", {}).get("text") or (ticks if TIME in ticks else "")
    return name if axis.get("visible", True) else ""


def up(layout: Mapping[str, Any]) -> str:
    """Return what the upright axis is called, which stands above it, or what its rows are; "" where it has no name or is hidden."""
    axis, notes = layout["yaxis"], layout.get("annotations") or [{"text": ""}]
    name: str = notes[0]["text"] or ", ".join(axis.get("ticktext") or ())
    return name if axis.get("visible", True) else ""
