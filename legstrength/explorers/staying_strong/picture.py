"""The part of a gain that is left, week by week, with lanes for trials that only said so in words."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.pictures import label, line

LOWEST, HIGHEST = -26.0, 208.0


def _course(colour: str, shown: str) -> list[go.Scatter]:
    """Return the curve of one kind of training with its two numbers: the gain, and what is left of it after the weeks of less."""
    return [
        line(colour, "weeks", "kept", hover="Week %{x}: %{y:.0f} % of the gain", shown=shown),
        label(colour, "gain_week", "gain_at", "gain_text", "top left", shown),
        label(colour, "turn_week", "left_at", "left_text", "bottom left", shown),
    ]
