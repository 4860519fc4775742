"""The gain as an area of two parts, with three named weeks."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.palette import INK, MUSCLES
from legstrength.explorers.common.pictures import label, line

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
