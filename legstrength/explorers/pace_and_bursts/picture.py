"""The year of the same minutes, and a bar of what the faster part adds."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import MINUS_TEN, axes
from legstrength.explorers.common.palette import BURSTS, JOG
from legstrength.explorers.common.pictures import band, baseline, label, line, named
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.pace_and_bursts.trials import speed_marks

RIGHT_EDGE = 70

LOWEST, HIGHEST = -13.0, 28.0

DASHES = {"intervals": "dot", "strides": "dash", "sprints": "longdash"}


def _part(colour: str, part: str, shown: str = "") -> list[go.Scatter]:
    """Return the name and the number of a part of the bar, one below the other."""
    return [
        label(colour, "label_week", f"{part}_name_at", f"{part}_name", "middle right", shown=shown),
        label(colour, "label_week", f"{part}_at", f"{part}_text", "middle right", shown=shown),
    ]


def _other(kind: str) -> list[go.Scatter]:
    """Return the quiet line of a kind that is not chosen, and its name."""
    return [
        line(
            BURSTS,
            "weeks",
            kind,
            width=1.5,
            dash=DASHES[kind],
            hover=f"Week %{{x}}, with {kind}: %{{y:.1f}} %",
            shown=f"{kind}_shown",
        ),
        label(BURSTS, "named_week", f"{kind}_at", f"{kind}_text", "middle center", shown=f"{kind}_named"),
    ]


def figure(points: dict[str, list[dict]]) -> go.Figure:
    """Return the year of every split and the bar of its parts, with the trials of sprints and intervals."""
    layout = axes("Weeks", (0, RIGHT_EDGE), "Change in strength", (LOWEST, HIGHEST), tickvals=[0, 13, 26, 39, 52])
    layout.margin.l = MINUS_TEN
    return go.Figure(
        data=[
            *band(BURSTS, "weeks", "low", "high", 0.14),
            *baseline(WEEKS),
            *speed_marks(points, {muscle: f"{muscle}_shown" for muscle in points}),
            *_other("intervals"),
            *_other("strides"),
            *_other("sprints"),
            line(JOG, "weeks", "easy", hover="Week %{x}, all easy: %{y:.1f} %"),
            line(BURSTS, "weeks", "gain", previous=True, hover="Week %{x}, with the faster part: %{y:.1f} %"),
            line(JOG, "bar", "easy_bar", width=8),
            line(BURSTS, "bar", "added_bar", width=8),
            *_part(JOG, "jog"),
            *_part(BURSTS, "added", shown="added_shown"),
            *_part(BURSTS, "end"),
            named(BURSTS, WEEKS, HIGHEST - 1.5, "Shaded: what we don't know"),
        ],
        layout=layout,
    )
