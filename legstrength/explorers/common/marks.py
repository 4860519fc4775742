"""Published trials as lettered marks with their intervals, the same in every figure."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.palette import TRIAL


def trials(points: list[dict], apply: str = "", symbol: str = "diamond") -> list[go.Scatter]:
    """Return published trials as lettered marks with their intervals, shown while the result `apply`, if named, is true.

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
                meta={"visible": apply} if apply else None,
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
