"""A year above; below it, over one axis of slopes, demand and energy, and what a descent costs for some days."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.palette import HILLS, INK, JOG
from legstrength.explorers.common.pictures import band, bar, baseline, label, line, named, written
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.hills.core import STEEPEST, USED_TO_IT

LOWEST, HIGHEST, RIGHT_EDGE = -7.0, 36.0, 76

BAR = 54.0
"""The week at which the bar of the year's parts stands."""

BESIDE = BAR + 2.0

MARKED, MARKED_SORE = 355.0, 24.0
"""How high the line that marks the slider's slope goes in both panels, in per cent."""

AT_ONCE = "{here[0]:+.0f} %: demand {demand_here:.0f} %, energy {energy_here:.0f} %"

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
        bar(JOG, BAR, "jog_bar", 8),
        bar(HILLS, BAR, "hills_bar", 8),
        label(JOG, BESIDE, "jog_bar", "jog {jog_year:+.1f}", "bottom right", at="middle"),
        label(HILLS, BESIDE, "hills_bar", "hills {added:+.1f}", "middle right", at="middle", shown="hilly"),
        label(INK, BESIDE, "hills_bar", "both {year:+.1f}", "top right", at="last"),
        named(JOG, RIGHT_EDGE, 34.4, "Dashed: all of it flat"),
        named(HILLS, RIGHT_EDGE, 31.6, "Shaded: what we don't know"),
    ]


def marked(height: float) -> go.Scatter:
    """Return the upright line at the slope of the slider."""
    style = {"color": INK, "width": 1, "dash": "dot"}
    return go.Scatter(mode="lines", meta={"x": "here"}, y=[0.0, height], line=style, hoverinfo="skip")


def slope_panels() -> list[go.Scatter]:
    """Return the two panels below: demand and energy on every slope, and what a descent costs for some days."""
    compared = [
        marked(MARKED),
        line(INK, "slopes", "energy", width=2, dash="dash", hover="Slope %{x} %: energy %{y:.0f} % of the flat"),
        line(HILLS, "slopes", "demand", previous=True, hover="Slope %{x} %: demand %{y:.0f} % of the flat"),
        label(INK, 0.0, 382.0, AT_ONCE, "middle center"),
        written(HILLS, "slopes", "demand", "Demand on the muscle", "top right", at=1),
        named(INK, 24.0, 332.0, "Energy per metre"),
    ]
    sore = [
        marked(MARKED_SORE),
        line(HILLS, "slopes", "first", hover="Slope %{x} %, first time: %{y:.0f} % missing"),
        line(
            HILLS,
            "slopes",
            "used",
            width=2,
            dash="longdash",
            hover="Slope %{x} %, after some weeks: %{y:.0f} % missing",
        ),
        written(HILLS, "slopes", "first", "First time", "top right", at=1, shown="on_slopes"),
        written(HILLS, "slopes", "used", f"After {USED_TO_IT} weeks", "top right", at=1, shown="on_slopes"),
        named(INK, 29.5, 4.0, "Going up: none"),
    ]
    return [*below(compared, "y2"), *below(sore, "y3")]
