"""The year of the same minutes, and a bar of what the faster part adds."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import MINUS_TEN, axes
from legstrength.explorers.common.palette import BURSTS, JOG
from legstrength.explorers.common.pictures import band, bar, baseline, label, line, named, written
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.pace_and_bursts.trials import speed_marks

RIGHT_EDGE = 70

LOWEST, HIGHEST = -13.0, 28.0

BAR, BESIDE_BAR = 54.0, 55.9
"""In weeks: where the bar stands, and what names its parts."""

NAMED = 43
"""The week in which the other kinds are named."""

DASHES = {"intervals": "dot", "strides": "dash", "sprints": "longdash"}


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
        written(BURSTS, "weeks", kind, kind, "top center", at=NAMED, shown=f"{kind}_shown"),
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
            bar(JOG, BAR, "easy_bar", 8),
            bar(BURSTS, BAR, "added_bar", 8),
            label(JOG, BESIDE_BAR, "easy_bar", "all easy {easy_year:+.1f}", "middle right", at="middle"),
            label(
                BURSTS,
                BESIDE_BAR,
                "added_bar",
                "{kind} {added:+.1f}",
                "middle right",
                at="middle",
                shown="adds_or_costs",
            ),
            label(BURSTS, BESIDE_BAR, "added_bar", "together {year:+.1f}", "top right", at="last"),
            named(BURSTS, RIGHT_EDGE, HIGHEST - 1.5, "Shaded: what we don't know"),
        ],
        layout=layout,
    )
