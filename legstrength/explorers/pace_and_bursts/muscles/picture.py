"""Effort against pace, a line for each muscle, with the measured points."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.bibliography import citations
from legstrength.explorers.common.palette import TRIAL
from legstrength.explorers.pace_and_bursts.muscles.trials import MEASURED

RIGHT_EDGE, HIGHEST = 45.0, 188.0

BESIDE = 0.3
"""The marks of ankle and knee stand so many km/h left and right of their common pace, so that their spreads do not lie on each other."""

STYLES = {
    "stabilisers": (1.5, "dot"),
    "glutes": (2, "dashdot"),
    "hip_flexors": (5, "solid"),
    "hamstrings": (2.5, "dash"),
    "quadriceps": (3, "solid"),
    "calves": (3, "longdash"),
}
"""Width and dash of each muscle's line; hip flexors and hamstrings have one curve, so one is drawn on the other."""


def _measured() -> list[go.Scatter]:
    """Return the measured efforts with their spread, circles for the ankle and diamonds for the knee."""
    traces = []
    for joint, symbol, beside in (("ankle", "circle", -BESIDE), ("knee", "diamond", BESIDE)):
        some = {letter: one for letter, one in MEASURED.items() if one.joint == joint}
        traces.append(
            go.Scatter(
                x=[3.6 * one.metres_per_second + beside for one in some.values()],
                y=[one.percent for one in some.values()],
                mode="markers+text",
                text=list(some),
                textposition="middle left" if joint == "ankle" else ["middle right", "bottom left"],
                textfont={"color": TRIAL, "size": 12},
                marker={"color": TRIAL, "size": 8, "symbol": symbol},
                error_y={
                    "type": "data",
                    "array": [one.spread for one in some.values()],
                    "color": TRIAL,
                    "thickness": 1.2,
                    "width": 3,
                },
                hovertext=[
                    f"{joint}, {one.metres_per_second} m/s: {one.percent:g} ± {one.spread:g} % of the most force<br>{citations()[one.key]}"
                    for one in some.values()
                ],
                hoverinfo="text",
            )
        )
    return traces
