"""Three curves, the band of one of them, and a bar of what jogging and weights add."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.pictures import label

RIGHT_EDGE = 35

LOWEST, HIGHEST = -7.0, 66.0


def _part(colour: str, part: str, shown: str = "") -> list[go.Scatter]:
    """Return the name and the number of a part, one below the other: words of one line each can follow a moving slider at once."""
    return [
        label(colour, "label_week", f"{part}_name_at", f"{part}_name", "middle right", shown),
        label(colour, "label_week", f"{part}_at", f"{part}_text", "middle right", shown),
    ]
