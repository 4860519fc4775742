"""What the axes of every figure have in common: type, margins, fixed ranges, titles that can be read without turning the head."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.palette import CLEAR, GRID, INK

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"

NARROW: dict[str, dict] = {
    "margin": {"l": 42, "r": 10, "t": 34, "b": 46},
    "font": {"family": FONT, "size": 12, "color": INK},
}

NARROW_PANELS = {**NARROW, "margin": {**NARROW["margin"], "l": 50}}


def blank(margin: dict[str, int], **more: object) -> go.Layout:
    """Return a layout with the type and the clear ground of every figure; `more` is what stands on it."""
    return go.Layout(
        template="none",
        font={"family": FONT, "size": 14, "color": INK},
        margin=margin,
        paper_bgcolor=CLEAR,
        plot_bgcolor=CLEAR,
        showlegend=False,
        hovermode="closest",
        **more,
    )


def hidden(low: float, high: float, **more: object) -> dict:
    """Return an axis that is not seen."""
    return {"range": [low, high], "visible": False, "fixedrange": True, "showgrid": False, **more}


def axes(
    x_title: str, x_range: tuple[float, float], y_title: str, y_range: tuple[float, float], **x_more: object
) -> go.Layout:
    """Return a layout with fixed axes, the y title standing above its axis where it can be read without turning the head."""
    line = {
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
        "linecolor": INK,
        "ticks": "outside",
        "tickcolor": INK,
    }
    return blank(
        {"l": 50, "r": 16, "t": 36, "b": 50},
        xaxis={
            **line,
            "title": {"text": x_title, "standoff": 8, "font": {"size": 13}},
            "range": list(x_range),
            **x_more,
        },
        yaxis={**line, "range": list(y_range), "showgrid": True, "gridcolor": GRID, "ticksuffix": " %"},
        annotations=[
            {
                "text": y_title,
                "xref": "paper",
                "yref": "paper",
                "x": 0,
                "y": 1,
                "xanchor": "left",
                "yanchor": "bottom",
                "yshift": 8,
                "showarrow": False,
                "font": {"color": INK, "size": 13},
            }
        ],
    )


def panels(
    x_title: str,
    x_range: tuple[float, float],
    upper: tuple[str, tuple[float, float]],
    below: tuple[str, tuple[float, float]],
    **x_more: object,
) -> go.Layout:
    """Return a layout of two panels over one x axis; `upper` and `below` are the title and the fixed range of each y axis.

    What `lower` returns stands in the panel below, everything else in the upper one.
    """
    title, y_range = upper
    layout = axes(x_title, x_range, title, y_range, **x_more)
    layout.yaxis.domain = [0.59, 1]
    layout.yaxis2 = {**layout.yaxis.to_plotly_json(), "domain": [0, 0.48], "range": list(below[1])}
    layout.xaxis.anchor = "y2"
    layout.margin.l = 58
    second = {**layout.annotations[0].to_plotly_json(), "text": below[0], "y": 0.48}
    layout.annotations = [*layout.annotations, second]
    return layout


def lower(traces: list[go.Scatter]) -> list[go.Scatter]:
    """Return traces that stand in the lower one of two `panels`."""
    for trace in traces:
        trace.yaxis = "y2"
    return traces


MINUS_TEN = 58
"""The left margin, in px, that an axis of one panel needs where −10 % stands beside it."""

HIGHEST = 45.0
"""The top of the axis of a first year, in per cent: the same on the first page as in its chapter."""
