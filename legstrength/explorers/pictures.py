"""What every figure of the course has in common: type, fixed axes, labels at the ends of lines, trials as points.

A trace's `meta` names the results that fill it; see `legstrength.live.explorer.Picture`.
"""
from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.palette import BASELINE, CLEAR, GRID, INK, TRIAL, faint

FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"
NARROW = {"margin": {"l": 42, "r": 10, "t": 34, "b": 46}, "font": {"family": FONT, "size": 12, "color": INK}}


def axes(x_title: str, x_range: tuple[float, float], y_title: str, y_range: tuple[float, float], **x_more: object) -> go.Layout:
    """Return a layout with fixed axes, the y title standing above its axis where it can be read without turning the head."""
    line = {"showgrid": False, "zeroline": False, "fixedrange": True, "linecolor": INK, "ticks": "outside", "tickcolor": INK}
    return go.Layout(
        template="none",
        font={"family": FONT, "size": 14, "color": INK},
        margin={"l": 50, "r": 16, "t": 36, "b": 50},
        paper_bgcolor=CLEAR,
        plot_bgcolor=CLEAR,
        showlegend=False,
        hovermode="closest",
        xaxis={**line, "title": {"text": x_title, "standoff": 8, "font": {"size": 13}}, "range": list(x_range), **x_more},
        yaxis={**line, "range": list(y_range), "showgrid": True, "gridcolor": GRID, "ticksuffix": " %"},
        annotations=[
            {
                "text": y_title, "xref": "paper", "yref": "paper", "x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom",
                "yshift": 8, "showarrow": False, "font": {"color": INK, "size": 13},
            }
        ],
    )


def line(
    colour: str, x: str, y: str, *, width: float = 3, dash: str = "solid", previous: bool = False, hover: str = "", shown: str = ""
) -> go.Scatter:
    """Return a curve of the result `y` over the result `x`, drawn while the result `shown`, if one is named, is true."""
    meta = {"x": x, "y": y, **({"previous": True} if previous else {}), **({"visible": shown} if shown else {})}
    return go.Scatter(
        mode="lines", meta=meta, line={"color": colour, "width": width, "dash": dash}, hoverinfo="skip" if not hover else None,
        hovertemplate=f"{hover}<extra></extra>" if hover else None,
    )


def band(colour: str, x: str, low: str, high: str, share: float) -> list[go.Scatter]:
    """Return the area between the results `low` and `high`."""
    bare = {"mode": "lines", "line": {"width": 0, "color": faint(colour, share)}, "hoverinfo": "skip"}
    return [
        go.Scatter(meta={"x": x, "y": low}, **bare),
        go.Scatter(meta={"x": x, "y": high}, fill="tonexty", fillcolor=faint(colour, share), **bare),
    ]


def label(colour: str, x: str, y: str, text: str, position: str, shown: str = "") -> go.Scatter:
    """Return words beside a point: the result `text` at the results `x` and `y`, each a list of one, while `shown` is true."""
    return go.Scatter(
        mode="text", meta={"x": x, "y": y, "text": text, **({"visible": shown} if shown else {})}, textposition=position, textfont={"color": colour, "size": 13}, hoverinfo="skip",
        cliponaxis=False,
    )


def named(colour: str, x: float, y: float, words: str) -> go.Scatter:
    """Return words that stay where they are, ending at a point of the axes: what a dash or a shade stands for."""
    return go.Scatter(
        x=[x], y=[y], text=[words], mode="text", textposition="middle left", textfont={"color": colour, "size": 13}, hoverinfo="skip", cliponaxis=False
    )


def baseline(weeks: int) -> list[go.Scatter]:
    """Return the runner who does nothing new: a named line at no change."""
    words = {"mode": "text", "textposition": "bottom left", "textfont": {"color": BASELINE, "size": 13}}
    return [
        go.Scatter(x=[0, weeks], y=[0, 0], mode="lines", line={"color": BASELINE, "width": 2, "dash": "dash"}, hoverinfo="skip"),
        go.Scatter(x=[weeks], y=[-1.2], text=["Nothing new"], hoverinfo="skip", **words),
    ]


def trials(points: list[dict], apply: str) -> list[go.Scatter]:
    """Return published trials as lettered marks with their intervals, shown while the result `apply` is true.

    An open mark has words but no number in its source. `points` come from `legstrength.explorers.trials`.
    """
    traces = []
    for numbered in (True, False):
        some = [point for point in points if (point["change"] is not None) == numbered]
        if not some:
            continue
        interval = {
            "type": "data", "symmetric": False, "color": TRIAL, "thickness": 1.2, "width": 3,
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
                textposition="middle right" if numbered else "bottom center",
                textfont={"color": TRIAL, "size": 12},
                error_y=interval if numbered else None,
                marker={
                    "color": TRIAL, "size": 8, "symbol": "diamond" if numbered else "diamond-open",
                    "line": {"color": TRIAL, "width": 1.5},
                },
                hovertext=[f"{p['letter']}: {p['citation']}<br>{p['who']}<br>{p['finding']}" for p in some],
                hoverinfo="text",
            )
        )
    return traces
