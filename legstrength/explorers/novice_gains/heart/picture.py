"""A row for each group: oxygen uptake as a circle, knee strength as a diamond."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, GRID, INK, TRIAL
from legstrength.live.compile.natives import fixed, signed

LOWEST, HIGHEST = -3.0, 36.0

FITNESS, STRENGTH = "circle", "diamond"

SIGNS = "● oxygen uptake  ◆ knee strength  ◇ not clear"


def _marks(symbol: str, x: str, y: str, size: int) -> go.Scatter:
    return go.Scatter(
        meta={"x": x, "y": y},
        mode="markers",
        hoverinfo="skip",
        marker={"color": TRIAL, "size": size, "symbol": symbol, "line": {"color": TRIAL, "width": 1.5}},
    )


def _figure(found: list[dict]) -> go.Figure:
    """A row for each group: quiet marks for all of them, strong ones for those that the reader asked for."""
    bottom = -float(len(found)) + 0.3
    layout = axes("Change, %", (LOWEST, HIGHEST), SIGNS, (bottom, 0.7), dtick=10, tick0=0)
    layout.yaxis.update(
        tickvals=[row["place"] for row in found],
        ticktext=[f"{row['letter']}  {fixed(row['weeks'], 0)} weeks" for row in found],
        ticksuffix="",
        gridcolor=GRID,
        ticks="",
    )
    layout.margin.l = 94
    layout.annotations[0].xshift = -84
    quiet = go.Scatter(
        x=[row["fitness"] for row in found],
        y=[row["place"] for row in found],
        mode="markers",
        marker={"color": BASELINE, "size": 5, "symbol": FITNESS},
        hoverinfo="text",
        hovertext=[
            f"{row['letter']}: {row['citation']}, {row['who']}<br>oxygen uptake {signed(row['fitness'], 1)} %<br>knee strength: {row['words']}"
            for row in found
        ],
    )
    zero = go.Scatter(
        x=[0, 0], y=[bottom, 0.7], mode="lines", line={"color": INK, "width": 1, "dash": "dash"}, hoverinfo="skip"
    )
    return go.Figure(
        data=[
            zero,
            quiet,
            _marks(FITNESS, "fitter_x", "fitter_y", 11),
            _marks(STRENGTH, "stronger_x", "stronger_y", 10),
            _marks(f"{STRENGTH}-open", "same_x", "same_y", 9),
        ],
        layout=layout,
    )
