"""The gain as an area of two parts, with three named weeks."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import INK, MUSCLES
from legstrength.explorers.common.pictures import band, bar, baseline, label, line, named
from legstrength.explorers.lean_or_bulky.core import NAMED_WEEKS, WEEKS

RIGHT_EDGE = 73

LOWEST, HIGHEST = -3.0, 38.0

BESIDE = 0.6
"""How many weeks right of its upright bar a share stands."""

SIZE_COLOUR = MUSCLES["quadriceps"]


PARTS = (
    ("{shares[0]:.0f} %", "{drive_shares[0]:.0f} %"),
    ("{shares[1]:.0f} %", "{drive_shares[1]:.0f} %"),
    ("Growth {shares[2]:.0f} %", "Nerves {drive_shares[2]:.0f} %"),
)
"""What is said of the two parts at each named week; the last names them."""


def named_week(place: int, week: int) -> list[go.Scatter]:
    """Return what stands at a named week: the sum, the share of each part, and how far the trials leave both open."""
    name = f"week{week}"
    growth, drive = PARTS[place]
    return [
        bar(INK, week, f"{name}_sum", 2),
        bar(SIZE_COLOUR, week, f"{name}_grown", 4),
        label(INK, week, f"{name}_sum", f"{{totals[{place}]:+.1f}} %", "top center", at="last", shown="gains"),
        label(SIZE_COLOUR, week + BESIDE, f"{name}_growth", growth, "bottom right", at="middle", shown="gains"),
        label(INK, week + BESIDE, f"{name}_nerves", drive, "top right", at="middle", shown="gains"),
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
            *(trace for place, week in enumerate(NAMED_WEEKS) for trace in named_week(place, week)),
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
