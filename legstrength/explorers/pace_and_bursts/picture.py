"""The year of the same minutes, and a bar of what the faster part adds."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.palette import BURSTS
from legstrength.explorers.common.pictures import label, line

RIGHT_EDGE = 70

LOWEST, HIGHEST = -13.0, 28.0

DASHES = {"intervals": "dot", "strides": "dash", "sprints": "longdash"}


def _part(colour: str, part: str, shown: str = "") -> list[go.Scatter]:
    """Return the name and the number of a part of the bar, one below the other."""
    return [
        label(colour, "label_week", f"{part}_name_at", f"{part}_name", "middle right", shown),
        label(colour, "label_week", f"{part}_at", f"{part}_text", "middle right", shown),
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
