"""How full each muscle's tank is at a pace; and effort against pace, a line for each muscle, with the measured points."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.evidence.bibliography import citations
from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, GHOST, INK, MUSCLES, THRESHOLD, TRIAL, faint
from legstrength.explorers.common.pictures import band, label, line, named, written
from legstrength.explorers.pace_and_bursts.muscles.core import FASTEST, FULL, SLOWEST
from legstrength.explorers.pace_and_bursts.muscles.trials import MEASURED
from legstrength.model import MUSCLE_NAMES

RIGHT_EDGE, HIGHEST = 45.0, 188.0

ORDER = ("stabilisers", "calves", "hamstrings", "quadriceps", "glutes", "hip_flexors")
"""The tanks from below: about from the foot to the hip."""

TANK, TANKS_EDGE = 18.0, 122.0
"""How thick a tank is, in px; where the axis of the tanks ends, in per cent."""

NAMES_AT, NOW_TOP = FASTEST + 0.8, 160.0
"""Where the names of the muscles begin, in km/h; how high the line at the chosen pace reaches, in per cent."""

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


SIDES = {"hip_flexors": "top", "hamstrings": "middle", "quadriceps": "bottom", "stabilisers": "bottom"}
"""The side on which each muscle is named at the end of its curve, from the highest to the lowest; some end at about the same height."""

CALVES_NAMED, GLUTES_NAMED = 36, 18
"""The places among the paces at which these are named: where the curve of the calves is level, and where that of the glutes is alone."""


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


def _now_line() -> go.Scatter:
    """Return the upright line at the chosen pace."""
    return go.Scatter(
        mode="lines",
        meta={"x": "now"},
        y=[0.0, NOW_TOP],
        line={"color": INK, "width": 1, "dash": "dot"},
        hoverinfo="skip",
    )


def _now(muscle: str) -> go.Scatter:
    """Return the mark of a muscle's effort at the chosen pace."""
    return go.Scatter(
        meta={"x": "pace_kept", "y": f"at_{muscle}", "at": "last"},
        mode="markers",
        marker={"color": INK, "size": 6},
        hovertemplate=f"{MUSCLE_NAMES[muscle]}: %{{y:.0f}} %<extra></extra>",
    )


def _tank(muscle: str, row: float) -> list[go.Scatter]:
    """Return a muscle's tank, lying on its side: all that it can give, and what a step takes of it."""
    rows = [row, row]
    inside = line(MUSCLES[muscle], f"tank_{muscle}", f"tank_{muscle}", width=TANK)
    inside.meta = {"x": f"tank_{muscle}"}
    inside.y = rows
    found = [
        go.Scatter(
            mode="lines", x=[0.0, FULL], y=rows, line={"color": faint(GHOST, 0.14), "width": TANK}, hoverinfo="skip"
        ),
        inside,
    ]
    if muscle in ("hip_flexors", "hamstrings"):
        guess = {"color": faint(MUSCLES[muscle], 0.22), "width": TANK}
        found.append(go.Scatter(mode="lines", meta={"x": "open_now"}, y=rows, line=guess, hoverinfo="skip"))
    return [*found, label(MUSCLES[muscle], FULL, row, f"{{shown_{muscle}:.0f}} %", "middle right")]


def tanks_figure() -> go.Figure:
    """Return the tanks of all six muscles at the chosen pace, with the line above which a step builds."""
    layout = axes(
        "% of its strength that a step takes", (0.0, TANKS_EDGE), "", (-0.7, len(ORDER) - 0.3), tickvals=[0, 50, 100]
    )
    layout.yaxis.update(
        tickvals=list(range(len(ORDER))),
        ticktext=[MUSCLE_NAMES[one] for one in ORDER],
        ticksuffix="",
        showgrid=False,
        ticks="",
    )
    layout.annotations = []
    layout.margin = {"l": 96, "r": 12, "t": 8, "b": 50}
    ends = [-0.6, len(ORDER) - 0.4]
    line_at = {"color": THRESHOLD, "width": 2.5}
    return go.Figure(
        data=[
            *(trace for row, muscle in enumerate(ORDER) for trace in _tank(muscle, float(row))),
            go.Scatter(mode="lines", meta={"x": "line"}, y=ends, line=line_at, hoverinfo="skip"),
        ],
        layout=layout,
    )


def curves_figure() -> go.Figure:
    """Return the effort of a step over the paces, a line for each muscle, with the measured points."""
    layout = axes(
        "Pace, km/h (25 km/h is 7 m/s)",
        (SLOWEST, RIGHT_EDGE),
        "Effort of a step",
        (0.0, HIGHEST),
        tickvals=[10, 15, 20, 25, 30],
    )
    layout.margin.l = 58
    lines = [
        line(
            MUSCLES[muscle],
            "paces",
            muscle,
            width=width,
            dash=dash,
            hover=f"{MUSCLE_NAMES[muscle].capitalize()}, %{{x:.1f}} km/h: %{{y:.0f}} %",
            previous=muscle in ("hip_flexors", "quadriceps"),
        )
        for muscle, (width, dash) in STYLES.items()
    ]
    return go.Figure(
        data=[
            *band(MUSCLES["hip_flexors"], "paces", "low", "high", 0.14),
            go.Scatter(
                x=[SLOWEST, FASTEST],
                y=[100, 100],
                mode="lines",
                line={"color": BASELINE, "width": 1.5, "dash": "dash"},
                hoverinfo="skip",
            ),
            _now_line(),
            *lines,
            *(_now(muscle) for muscle in STYLES),
            *_measured(),
            written(MUSCLES["calves"], "paces", "calves", MUSCLE_NAMES["calves"], "top center", at=CALVES_NAMED),
            written(MUSCLES["glutes"], "paces", "glutes", MUSCLE_NAMES["glutes"], "top left", at=GLUTES_NAMED),
            *(
                written(MUSCLES[muscle], NAMES_AT, muscle, MUSCLE_NAMES[muscle], f"{side} right", at="last")
                for muscle, side in SIDES.items()
            ),
            named(MUSCLES["hip_flexors"], RIGHT_EDGE - 0.5, 173, "Shaded: our guess for the swing"),
            named(BASELINE, 20.5, 106, "Full strength"),
        ],
        layout=layout,
    )
