"""Front and back above, their ratio below, beside that of a typical young adult."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import lower, panels
from legstrength.explorers.common.marks import trials
from legstrength.explorers.common.palette import BASELINE, INK, MUSCLES, TRIAL
from legstrength.explorers.common.pictures import band, label, level, line, named
from legstrength.explorers.common.year import WEEKS

LOWEST, HIGHEST = -19.0, 40.0

LEAST_RATIO, MOST_RATIO = 28.0, 66.0

FRONT, BACK = MUSCLES["quadriceps"], MUSCLES["hamstrings"]

FRONT_SAYS, BACK_SAYS = "Front: {front_year:+.1f} %", "Back: {back_year:+.1f} %"


def strength_panel(points: list[dict]) -> list[go.Scatter]:
    """Return the upper panel: the change of both muscles, each named at its end, and the trials of Nordic curls."""
    return [
        *band(FRONT, "weeks", "front_low", "front_high", 0.14),
        *band(BACK, "weeks", "back_low", "back_high", 0.14),
        line(BASELINE, "weeks", "baseline", width=2, dash="dash"),
        named(BASELINE, 30, -2.6, "No change"),
        *trials([point for point in points if point["drawn"]]),
        line(FRONT, "weeks", "front", previous=True, hover="Week %{x}, quadriceps: %{y:.1f} %"),
        line(BACK, "weeks", "back", dash="longdash", previous=True, hover="Week %{x}, hamstrings: %{y:.1f} %"),
        label(FRONT, "weeks", "front_high", FRONT_SAYS, "top left", at="last", shown="front_leads"),
        label(BACK, "weeks", "back_high", BACK_SAYS, "top left", at="last", shown="back_leads"),
        label(BACK, "weeks", "back_low", BACK_SAYS, "bottom left", at="last", shown="front_leads"),
        label(FRONT, "weeks", "front_low", FRONT_SAYS, "bottom left", at="last", shown="back_leads"),
        named(INK, WEEKS, HIGHEST - 2.0, "Shaded: what we don't know"),
        named(TRIAL, WEEKS, LOWEST + 2.0, "Marks: Nordic curls, the back"),
    ]


def ratio_panel() -> list[go.Scatter]:
    """Return the lower panel: the back in per cent of the front, beside that of a typical young adult."""
    return lower(
        [
            *band(INK, "weeks", "low", "high", 0.14),
            level(BASELINE, (0, WEEKS), "typical_line", width=2, dash="dash"),
            line(INK, "weeks", "ratio", previous=True, hover="Week %{x}: the back has %{y:.1f} % of the front"),
            label(INK, "weeks", "low", "{ratio_year:.1f} %", "bottom left", at="last"),
            named(BASELINE, WEEKS, LEAST_RATIO + 1.6, "Dashed: typical young adult"),
        ]
    )


def figure(points: list[dict]) -> go.Figure:
    """Return both panels over the same weeks, with the trials of Nordic curls."""
    figure = go.Figure(
        data=[*strength_panel(points), *ratio_panel()],
        layout=panels(
            "Weeks",
            (0, WEEKS),
            ("Change in strength", (LOWEST, HIGHEST)),
            ("Back, % of the front", (LEAST_RATIO, MOST_RATIO)),
            dtick=13,
            tick0=0,
        ),
    )
    figure.update_layout(yaxis2={"dtick": 10})
    return figure
