"""Three curves, the band of one of them, and a bar of what jogging and weights add."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import INK, JOG, LIFT
from legstrength.explorers.common.pictures import band, baseline, label, line, named
from legstrength.explorers.resistance_training.core import WEEKS
from legstrength.explorers.resistance_training.trials import lifting_marks

RIGHT_EDGE = 35

LOWEST, HIGHEST = -7.0, 66.0


def _part(colour: str, part: str, shown: str = "") -> list[go.Scatter]:
    """Return the name and the number of a part, one below the other: words of one line each can follow a moving slider at once."""
    return [
        label(colour, "label_week", f"{part}_name_at", f"{part}_name", "middle right", shown=shown),
        label(colour, "label_week", f"{part}_at", f"{part}_text", "middle right", shown=shown),
    ]


def figure(points: dict[str, list[dict]]) -> go.Figure:
    """Return the three courses and the bar of their parts, with the trials of lifting."""
    return go.Figure(
        data=[
            *band(LIFT, "weeks", "low", "high", 0.14),
            *baseline(WEEKS, name_left=True),
            *lifting_marks(points, {"torque": "machine", "practised_lift": "lift", "size": "size"}),
            line(JOG, "weeks", "jog", hover="Week %{x}, jogging alone: %{y:.1f} %"),
            line(LIFT, "weeks", "rested", width=2, dash="longdash", shown="costs"),
            line(LIFT, "weeks", "both", previous=True, hover="Week %{x}, both: %{y:.1f} %"),
            line(INK, "weeks", "alone", width=2, dash="dot", hover="Week %{x}, weights alone: %{y:.1f} %"),
            line(JOG, "bar", "jog_bar", width=8),
            line(LIFT, "bar", "added_bar", width=8),
            *_part(JOG, "jog", shown="jog_shown"),
            *_part(LIFT, "added", shown="added_shown"),
            *_part(LIFT, "end"),
            named(INK, WEEKS, 63.5, "Dotted: weights alone"),
            named(LIFT, WEEKS, 59.5, "Shaded: what we don't know"),
            label(LIFT, "note_week", "note_at", "note_text", "middle left", shown="costs"),
        ],
        layout=axes(
            "Weeks", (0, RIGHT_EDGE), "Change, % of the start", (LOWEST, HIGHEST), tickvals=[0, 4, 8, 12, 16, 20, 24]
        ),
    )
