"""The four panels of the plan's figure: strength over the year, the calendar of plan A, its load, and what each part adds.

A reader who edits a table wants to see at once what was edited, so the calendar draws the table, one row for each kind of training.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import NARROW, axes
from legstrength.explorers.common.palette import BURSTS, HILLS, INK, JOG, LIFT, faint
from legstrength.explorers.common.pictures import band, baseline, label, line, named, written
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.your_plan.core import CORNERS
from legstrength.explorers.your_plan.programme import BLOCKS

STRENGTH, CALENDAR, LOAD, PARTS = [0.66, 1.0], [0.435, 0.585], [0.27, 0.375], [0.0, 0.165]
"""From where to where each panel stands, as shares of the figure's height."""

RIGHT_EDGE = 68

BESIDE = WEEKS + 0.6

BLOCK_AT = 4.35
"""How high the blocks' numbers stand above the rows of the calendar."""

LOWEST, HIGHEST, MOST_LOAD = -3.0, 28.0, 16.0

LEAST_BAR, MOST_BAR = -2.0, 31.0

COLOURS = {"minutes": JOG, "hills": HILLS, "strides": BURSTS, "sets": LIFT}

ROW_NAMES = ("Weights", "Strides", "Hills", "Jog")

BARS = (JOG, HILLS, BURSTS, LIFT, INK, INK)

BAR_NAMES = ("Whole plan A", "Sum of these", "Weights", "Strides", "Hills", "Jog, its hills")

BAR_WORDS = (*(f"{{part_texts[{place}]}}" for place in range(4)), "{parts_sum:+.1f}", "{year:+.1f} %")

HEIGHT = 860

TITLE_SHIFT = -80
"""In px: the titles of panels begin left of their axes, so that a phone holds them."""

NARROW_PLAN = {**NARROW, "margin": {**NARROW["margin"], "l": 90}}


def layout() -> go.Layout:
    """Return the layout: three panels over the same weeks, and below them one of bars with an axis of its own."""
    made = axes(
        "Week",
        (0, RIGHT_EDGE),
        "Change in strength, A and B",
        (LOWEST, HIGHEST),
        tickvals=[0, 13, 26, 39, 52],
        anchor="y3",
    )
    made.margin.l = 112
    across, up = made.xaxis.to_plotly_json(), made.yaxis.to_plotly_json()
    bare = {**up, "showgrid": False, "ticksuffix": "", "ticks": ""}
    made.yaxis = {**up, "domain": STRENGTH, "tick0": 0, "dtick": 10}
    made.yaxis2 = {
        **bare,
        "domain": CALENDAR,
        "range": [0, 4.9],
        "tickvals": [0.43, 1.43, 2.43, 3.43],
        "ticktext": list(ROW_NAMES),
    }
    made.yaxis3 = {**up, "domain": LOAD, "range": [0, MOST_LOAD], "tick0": 0, "dtick": 5, "ticksuffix": " h"}
    made.xaxis2 = {
        **across,
        "title": {"text": ""},
        "anchor": "y4",
        "range": [LEAST_BAR, MOST_BAR],
        "tickvals": None,
        "tick0": 0,
        "dtick": 10,
        "ticksuffix": " %",
        "showgrid": True,
        "gridcolor": up["gridcolor"],
        "zeroline": True,
        "zerolinecolor": INK,
    }
    made.yaxis4 = {
        **bare,
        "domain": PARTS,
        "anchor": "x2",
        "range": [-0.6, len(BAR_NAMES) - 0.4],
        "tickvals": list(range(len(BAR_NAMES))),
        "ticktext": list(BAR_NAMES),
    }
    title = {**made.annotations[0].to_plotly_json(), "xshift": TITLE_SHIFT}
    made.annotations = [
        title,
        {**title, "text": "Plan A, block by block", "y": CALENDAR[1]},
        {**title, "text": "Load of plan A, in easy hours a week", "y": LOAD[1]},
        {**title, "text": "What A would lose without each part", "y": PARTS[1]},
    ]
    return made


def placed(traces: list[go.Scatter], y: int, x: int = 1) -> list[go.Scatter]:
    """Return traces that stand in the panel of that y axis."""
    for trace in traces:
        trace.yaxis = f"y{y}"
        if x > 1:
            trace.xaxis = f"x{x}"
    return traces


def strength_panel() -> list[go.Scatter]:
    """Return both plans' years, with the band of plan A and its run before."""
    return [
        *band(INK, "weeks", "low", "high", 0.14),
        *baseline(WEEKS),
        line(INK, "weeks", "gain_b", width=2, dash="dash", hover="Week %{x}, plan B: %{y:.1f} %"),
        line(INK, "weeks", "gain", previous=True, hover="Week %{x}, plan A: %{y:.1f} %"),
        label(INK, BESIDE, "gain", "A {year:+.1f}", "middle right", at="last"),
        label(INK, BESIDE, "gain_b", "B {year_b:+.1f}", "middle right", at="last"),
        named(INK, RIGHT_EDGE, 26.3, "Shaded: what we don't know"),
    ]


def floor(colour: str, height: float, width: float) -> go.Scatter:
    """Return a level line from corner to corner of the calendar, on which a row of it stands."""
    style = {"color": colour, "width": width}
    return go.Scatter(mode="lines", meta={"x": "corners"}, y=[height] * CORNERS, line=style, hoverinfo="skip")


def calendar_panel() -> list[go.Scatter]:
    """Return a row for each kind of training, as high as the block has much of it, and the blocks' numbers."""
    traces = []
    for base, (name, colour) in zip((3.0, 2.0, 1.0, 0.0), COLOURS.items(), strict=True):
        traces.append(floor(colour, base, 0.8))
        top = line(colour, "corners", f"calendar_{name}", width=1.5)
        top.fill, top.fillcolor = "tonexty", faint(colour, 0.22)
        traces.append(top)
    numbers = label(INK, "block_middles", BLOCK_AT, "blocks", "middle center")
    numbers.y = [BLOCK_AT] * BLOCKS
    return placed([*traces, numbers], 2)


def load_panel() -> list[go.Scatter]:
    """Return the load of plan A and what the body is used to."""
    area = line(INK, "corners", "load_steps", width=2)
    area.fill, area.fillcolor = "tonexty", faint(INK, 0.14)
    return placed(
        [
            floor(INK, 0.0, 0),
            area,
            line(INK, "weeks", "tolerance", width=2, dash="dot", hover="Week %{x}: used to %{y:.1f} easy hours"),
            written(INK, BESIDE, "load_steps", "load", "top right", at="last"),
            written(INK, BESIDE, "tolerance", "used to", "top right", at="last"),
        ],
        3,
    )


def parts_panel() -> list[go.Scatter]:
    """Return a bar for what each part adds at the end, for their sum, and for the whole."""
    bars = [
        go.Scatter(
            mode="lines",
            meta={"x": f"bar_{place}"},
            y=[5 - place, 5 - place],
            hoverinfo="skip",
            line={"color": colour, "width": 6 if place == 4 else 12},
        )
        for place, colour in enumerate(BARS)
    ]
    words = [
        label(INK, f"bar_{place}", 5 - place, says, "middle right", at="last") for place, says in enumerate(BAR_WORDS)
    ]
    return placed([*bars, *words], 4, 2)


def figure() -> go.Figure:
    """Return the whole figure."""
    return go.Figure(data=[*strength_panel(), *calendar_panel(), *load_panel(), *parts_panel()], layout=layout())
