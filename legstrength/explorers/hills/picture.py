"""A year above; below it, over one axis of slopes, demand and energy, and what a descent costs for some days."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.palette import HILLS, INK, JOG
from legstrength.explorers.common.pictures import band, baseline, label, line, named
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.hills.core import STEEPEST

LOWEST, HIGHEST, RIGHT_EDGE = -7.0, 36.0, 76

MOST_SHARE, MOST_MISSING = 405.0, 27.0

YEAR, COMPARED, SORE = [0.595, 1.0], [0.245, 0.475], [0.0, 0.155]
"""From where to where each of the three panels stands, as shares of the figure's height."""


def layout() -> go.Layout:
    """Return the layout of three panels: a year above, and two that share an axis of slopes."""
    made = axes("Weeks", (0, RIGHT_EDGE), "Change in strength", (LOWEST, HIGHEST), tickvals=[0, 13, 26, 39, 52])
    slope_axis = {
        **made.xaxis.to_plotly_json(),
        "range": [-STEEPEST, STEEPEST],
        "tickvals": [-30, -20, -10, 0, 10, 20, 30],
    }
    slope_axis["title"] = {"text": "Slope, %: down on the left, up on the right", "standoff": 8, "font": {"size": 13}}
    made.xaxis2 = {**slope_axis, "anchor": "y3"}
    made.yaxis.domain = YEAR
    plain = made.yaxis.to_plotly_json()
    made.yaxis2 = {
        **plain,
        "domain": COMPARED,
        "range": [0, MOST_SHARE],
        "tickvals": [0, 100, 200, 300],
        "anchor": "x2",
    }
    made.yaxis3 = {**plain, "domain": SORE, "range": [-1, MOST_MISSING], "tickvals": [0, 10, 20], "anchor": "x2"}
    made.margin.l = 58
    title = made.annotations[0].to_plotly_json()
    made.annotations = [
        title,
        {**title, "text": "Compared with the flat, %", "y": COMPARED[1]},
        {**title, "text": "Thigh strength missing afterwards, %", "y": SORE[1]},
    ]
    return made


def below(traces: list[go.Scatter], axis: str) -> list[go.Scatter]:
    """Return traces that stand over the axis of slopes, on the y axis named."""
    for trace in traces:
        trace.xaxis, trace.yaxis = "x2", axis
    return traces


def year_panel(points: dict[str, list[dict]]) -> list[go.Scatter]:
    """Return the upper panel: the year on the flat and with hills, what each part brings, and the trials."""
    return [
        *band(HILLS, "weeks", "low", "high", 0.14),
        *baseline(WEEKS),
        *trials(points["uphill"], "up_apply"),
        *trials(points["downhill"], "down_apply"),
        line(JOG, "weeks", "jog", dash="dash", hover="Week %{x}, flat: %{y:.1f} %"),
        line(HILLS, "weeks", "hills", previous=True, hover="Week %{x}, with hills: %{y:.1f} %"),
        line(JOG, "bar", "jog_bar", width=8),
        line(HILLS, "bar", "hills_bar", width=8),
        label(JOG, "label_week", "jog_at", "jog_text", "middle right", shown="jog_shown"),
        label(HILLS, "label_week", "added_at", "added_text", "middle right", shown="added_shown"),
        label(INK, "label_week", "both_at", "both_text", "middle right"),
        named(JOG, RIGHT_EDGE, 34.4, "Dashed: all of it flat"),
        named(HILLS, RIGHT_EDGE, 31.6, "Shaded: what we don't know"),
    ]


def slope_panels() -> list[go.Scatter]:
    """Return the two panels below: demand and energy on every slope, and what a descent costs for some days."""
    compared = [
        line(INK, "here", "here_compared", width=1, dash="dot"),
        line(INK, "slopes", "energy", width=2, dash="dash", hover="Slope %{x} %: energy %{y:.0f} % of the flat"),
        line(HILLS, "slopes", "demand", previous=True, hover="Slope %{x} %: demand %{y:.0f} % of the flat"),
        label(INK, "at_once_x", "at_once_y", "at_once", "middle center"),
        label(HILLS, "demand_x", "demand_y", "demand_name", "top right"),
        named(INK, 24.0, 332.0, "Energy of a metre"),
    ]
    sore = [
        line(INK, "here", "here_sore", width=1, dash="dot"),
        line(HILLS, "slopes", "first", hover="Slope %{x} %, first time: %{y:.0f} % missing"),
        line(
            HILLS,
            "slopes",
            "used",
            width=2,
            dash="longdash",
            hover="Slope %{x} %, after some weeks: %{y:.0f} % missing",
        ),
        label(HILLS, "first_x", "first_y", "first_name", "top right", shown="sore_shown"),
        label(HILLS, "first_x", "used_y", "used_name", "top right", shown="sore_shown"),
        named(INK, 29.5, 4.0, "Going up: none"),
    ]
    return [*below(compared, "y2"), *below(sore, "y3")]
