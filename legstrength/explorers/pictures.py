"""What every figure of the course has in common: type, fixed axes, labels at the ends of lines, trials as points.

A trace's `meta` names the results that fill it; see `legstrength.live.Picture`.
"""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.palette import BASELINE, CLEAR, GRID, INK, TRIAL, faint

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
NARROW = {"margin": {"l": 42, "r": 10, "t": 34, "b": 46}, "font": {"family": FONT, "size": 12, "color": INK}}
NARROW_PANELS = {**NARROW, "margin": {**NARROW["margin"], "l": 50}}


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
    return go.Layout(
        template="none",
        font={"family": FONT, "size": 14, "color": INK},
        margin={"l": 50, "r": 16, "t": 36, "b": 50},
        paper_bgcolor=CLEAR,
        plot_bgcolor=CLEAR,
        showlegend=False,
        hovermode="closest",
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


def line(
    colour: str,
    x: str,
    y: str,
    *,
    width: float = 3,
    dash: str = "solid",
    previous: bool = False,
    hover: str = "",
    shown: str = "",
) -> go.Scatter:
    """Return a curve of the result `y` over the result `x`, drawn while the result `shown`, if one is named, is true."""
    meta = {"x": x, "y": y, **({"previous": True} if previous else {}), **({"visible": shown} if shown else {})}
    return go.Scatter(
        mode="lines",
        meta=meta,
        line={"color": colour, "width": width, "dash": dash},
        hoverinfo="skip" if not hover else None,
        hovertemplate=f"{hover}<extra></extra>" if hover else None,
    )


def band(colour: str, x: str, low: str, high: str, share: float, shown: str = "") -> list[go.Scatter]:
    """Return the area between the results `low` and `high`, drawn while the result `shown`, if one is named, is true."""
    bare = {"mode": "lines", "line": {"width": 0, "color": faint(colour, share)}, "hoverinfo": "skip"}
    seen = {"visible": shown} if shown else {}
    return [
        go.Scatter(meta={"x": x, "y": low, **seen}, **bare),
        go.Scatter(meta={"x": x, "y": high, **seen}, fill="tonexty", fillcolor=faint(colour, share), **bare),
    ]


def label(colour: str, x: str, y: str, text: str, position: str, shown: str = "") -> go.Scatter:
    """Return words beside a point: the result `text` at the results `x` and `y`, each a list of one, while `shown` is true."""
    return go.Scatter(
        mode="text",
        meta={"x": x, "y": y, "text": text, **({"visible": shown} if shown else {})},
        textposition=position,
        textfont={"color": colour, "size": 13},
        hoverinfo="skip",
        cliponaxis=False,
    )


def named(colour: str, x: float, y: float, words: str) -> go.Scatter:
    """Return words that stay where they are, ending at a point of the axes: what a dash or a shade stands for."""
    return go.Scatter(
        x=[x],
        y=[y],
        text=[words],
        mode="text",
        textposition="middle left",
        textfont={"color": colour, "size": 13},
        hoverinfo="skip",
        cliponaxis=False,
    )


def baseline(weeks: int, name_left: bool = False, first: int = 0) -> list[go.Scatter]:
    """Return the runner who does nothing new: a line at no change from week `first`, named at its right end or where it begins."""
    words = {
        "mode": "text",
        "textposition": "bottom right" if name_left else "bottom left",
        "textfont": {"color": BASELINE, "size": 13},
    }
    return [
        go.Scatter(
            x=[first, weeks],
            y=[0, 0],
            mode="lines",
            line={"color": BASELINE, "width": 2, "dash": "dash"},
            hoverinfo="skip",
        ),
        go.Scatter(x=[first if name_left else weeks], y=[-1.2], text=["Nothing new"], hoverinfo="skip", **words),
    ]


def trials(points: list[dict], apply: str, symbol: str = "diamond") -> list[go.Scatter]:
    """Return published trials as lettered marks with their intervals, shown while the result `apply` is true.

    An open mark has words but no number in its source. `points` come from `legstrength.explorers.trials`; a point may say
    on which "side" its letter stands.
    """
    traces = []
    for numbered in (True, False):
        some = [point for point in points if (point["change"] is not None) == numbered]
        if not some:
            continue
        interval = {
            "type": "data",
            "symmetric": False,
            "color": TRIAL,
            "thickness": 1.2,
            "width": 3,
            "array": [0 if p["high"] is None else p["high"] - p["at"] for p in some],
            "arrayminus": [0 if p["low"] is None else p["at"] - p["low"] for p in some],
        }
        traces.append(
            go.Scatter(
                x=[p["weeks"] for p in some],
                y=[p["at"] for p in some],
                meta={"visible": apply},
                mode="markers+text",
                text=[p["letter"] for p in some],
                textposition=[p.get("side", "middle right") for p in some] if numbered else "bottom center",
                textfont={"color": TRIAL, "size": 12},
                error_y=interval if numbered else None,
                marker={
                    "color": TRIAL,
                    "size": 8,
                    "symbol": symbol if numbered else f"{symbol}-open",
                    "line": {"color": TRIAL, "width": 1.5},
                },
                hovertext=[f"{p['letter']}: {p['citation']}<br>{p['who']}<br>{p['finding']}" for p in some],
                hoverinfo="text",
            )
        )
    return traces
