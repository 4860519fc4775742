"""The profile of the route, a bar for each muscle, and soreness week by week."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, HILLS, INK, JOG, faint
from legstrength.explorers.common.pictures import label, level, line, named, written
from legstrength.explorers.hills.route.core import AFTER, BEFORE, LONGEST, STRETCHES
from legstrength.model import MUSCLE_NAMES, MUSCLES

ROUTE, BARS, SORE = [0.84, 1.0], [0.30, 0.745], [0.0, 0.195]
"""From where to where each of the three panels stands, as shares of the figure's height."""

LAST = BEFORE + LONGEST + AFTER
"""The last week of the longest course that the panel of soreness has room for."""

MOST_METRES, MOST_GAIN, MOST_MISSING = 940.0, 40.0, 16.5


def layout() -> go.Layout:
    """Return the layout of three panels, each with axes of its own: the route, the muscles, and the weeks of soreness."""
    made = axes(
        "", (0, STRETCHES), "Height in metres, by kilometre", (-20, MOST_METRES), tickvals=list(range(STRETCHES + 1))
    )
    made.margin.l = 92
    across, up = made.xaxis.to_plotly_json(), made.yaxis.to_plotly_json()
    quiet = {"showgrid": False, "zeroline": False}
    made.yaxis = {**up, "domain": ROUTE, "tickvals": [0, 300, 600, 900], "ticksuffix": ""}
    made.xaxis2 = {
        **across,
        "anchor": "y2",
        "range": [-1.5, MOST_GAIN],
        "tickvals": [0, 5, 10, 15, 20, 25],
        "showgrid": True,
        "gridcolor": up["gridcolor"],
        "zeroline": True,
        "zerolinecolor": INK,
    }
    made.yaxis2 = {
        **up,
        **quiet,
        "domain": BARS,
        "anchor": "x2",
        "range": [-2.5, len(MUSCLES) - 0.5],
        "ticksuffix": "",
        "ticks": "",
        "tickvals": list(range(len(MUSCLES))),
        "ticktext": [MUSCLE_NAMES[muscle] for muscle in reversed(MUSCLES)],
    }
    made.xaxis3 = {
        **across,
        "anchor": "y3",
        "range": [0, LAST + 1],
        "tickvals": [1, 6, 12, 18, 24, 30, 36],
    }
    made.xaxis3["title"] = {"text": "Week", "standoff": 6, "font": {"size": 13}}
    made.yaxis3 = {**up, "domain": SORE, "anchor": "x3", "range": [0, MOST_MISSING], "tickvals": [0, 5, 10]}
    title = made.annotations[0].to_plotly_json()
    made.annotations = [
        title,
        {**title, "text": "Change in strength after a year, %", "y": BARS[1]},
        {**title, "text": "Thigh strength missing, %", "y": SORE[1]},
    ]
    return made


def placed(traces: list[go.Scatter], number: int) -> list[go.Scatter]:
    """Return traces that stand in the panel of that number."""
    for trace in traces:
        trace.xaxis, trace.yaxis = f"x{number}", f"y{number}"
    return traces


def route_panel() -> list[go.Scatter]:
    """Return the profile of the route over its kilometres."""
    kilometres = list(range(STRETCHES + 1))
    ground = go.Scatter(mode="lines", x=kilometres, y=[0.0] * len(kilometres), line={"width": 0}, hoverinfo="skip")
    ridge = line(HILLS, "km", "height", hover="After %{x} km: %{y:.0f} m")
    ridge.fill, ridge.fillcolor = "tonexty", faint(HILLS, 0.22)
    return [ground, ridge, label(INK, 0.1, 760.0, "{climbed:.0f} m up, {dropped:.0f} m down", "middle right")]


def bar(colour: str, x: str, place: int, width: float) -> go.Scatter:
    """Return a bar of one muscle between the two results `x`."""
    return go.Scatter(
        mode="lines", meta={"x": x}, y=[place, place], line={"color": colour, "width": width}, hoverinfo="skip"
    )


def muscle_panel() -> list[go.Scatter]:
    """Return for each muscle what the flat kilometres bring, what the hills add or take, and what the trials leave open."""
    traces = []
    for index, muscle in enumerate(MUSCLES):
        place = len(MUSCLES) - 1 - index
        says = f"{{year[{index}]:+.1f}} %, hills {{added[{index}]:+.1f}}"
        traces += [
            bar(JOG, f"flat_{muscle}", place, 15),
            bar(HILLS, f"hills_{muscle}", place, 9),
            bar(INK, f"open_{muscle}", place, 1.5),
            label(INK, f"end_{muscle}", place, says, "middle right", at="last"),
        ]
    return [
        *traces,
        named(JOG, MOST_GAIN, -0.85, "Thick: as if flat"),
        named(HILLS, MOST_GAIN, -1.45, "Slim: what hills change"),
        named(INK, MOST_GAIN, -2.05, "Line: what we don't know"),
    ]


def soreness_panel() -> list[go.Scatter]:
    """Return the strength missing after the first run of every week, and what it would be if nothing protected."""
    return [
        level(BASELINE, (1, LAST), "unprotected", width=1.5, dash="dash"),
        line(HILLS, "weeks", "missing", previous=True, hover="Week %{x}: %{y:.0f} % missing"),
        label(HILLS, "weeks", "missing", "{first:.0f} % first", "top right", at="first", shown="descends"),
        label(HILLS, "weeks", "missing", "{sixth:.0f} %", "top right", at=BEFORE - 1, shown="descends"),
        label(
            HILLS, "again_week", "again", "{again:.0f} % after the break", "top right", at="first", shown="starts_again"
        ),
        written(BASELINE, LAST, "unprotected", "Dashed: never used to it", "top left", at="last", shown="descends"),
    ]
