"""The gain as an area of two parts, with three named weeks."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import INK, MUSCLES
from legstrength.explorers.common.pictures import band, baseline, label, line, named
from legstrength.explorers.lean_or_bulky.core import NAMED_WEEKS, WEEKS

RIGHT_EDGE = 73

LOWEST, HIGHEST = -3.0, 38.0

SIZE_COLOUR = MUSCLES["quadriceps"]


def named_week(week: int) -> list[go.Scatter]:
    """Return what stands at a named week: the sum, the share of each part, and how far the trials leave both open."""
    name = f"week{week}"
    return [
        line(INK, name, f"{name}_sum", width=2),
        line(SIZE_COLOUR, name, f"{name}_grown", width=4),
        label(INK, f"{name}_at", f"{name}_total_at", f"{name}_total", "top center", shown="gains"),
        label(
            SIZE_COLOUR, f"{name}_beside", f"{name}_size_at", f"{name}_size", "middle right", shown=f"{name}_size_shown"
        ),
        label(INK, f"{name}_beside", f"{name}_drive_at", f"{name}_drive", "middle right", shown=f"{name}_drive_shown"),
    ]


def figure() -> go.Figure:
    """Return the gain as an area of two parts, with the three named weeks."""
    return go.Figure(
        data=[
            *band(SIZE_COLOUR, "weeks", "nothing", "part", 0.22),
            *band(INK, "weeks", "part", "gain", 0.14),
            *baseline(WEEKS),
            line(SIZE_COLOUR, "weeks", "part", width=2, dash="dash", hover="Week %{x}, by growth: %{y:.1f} points"),
            line(INK, "weeks", "gain", previous=True, hover="Week %{x}, strength: %{y:.1f} %"),
            *(trace for week in NAMED_WEEKS for trace in named_week(week)),
            named(INK, WEEKS, 36.4, "Upright: what we don't know"),
        ],
        layout=axes(
            "Weeks",
            (0, RIGHT_EDGE),
            "Change in strength, and its two parts",
            (LOWEST, HIGHEST),
            tickvals=[0, *NAMED_WEEKS],
        ),
    )
