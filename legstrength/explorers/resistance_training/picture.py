"""Three curves, the band of one of them, and a bar of what jogging and weights add."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import INK, JOG, LIFT
from legstrength.explorers.common.pictures import band, bar, baseline, label, line, named, written
from legstrength.explorers.resistance_training.core import WEEKS
from legstrength.explorers.resistance_training.trials import lifting_marks

RIGHT_EDGE = 43

LOWEST, HIGHEST = -7.0, 66.0

BAR = 27.2
"""The week at which the bar of the parts stands."""

BESIDE = BAR + 1.2


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
            bar(JOG, BAR, "jog_bar", 8),
            bar(LIFT, BAR, "added_bar", 8),
            label(JOG, BESIDE, "jog_bar", "jog {jog_end:+.1f}", "middle right", at="middle", shown="jogs"),
            label(LIFT, BESIDE, "added_bar", "weights {added:+.1f}", "middle right", at="middle", shown="lifts"),
            label(LIFT, BESIDE, "added_bar", "both {both_end:+.1f}", "top right", at="last"),
            named(INK, RIGHT_EDGE, 63.5, "Dotted: weights alone"),
            named(LIFT, RIGHT_EDGE, 59.5, "Shaded: what we don't know"),
            written(LIFT, RIGHT_EDGE, 55.5, "Dashed: if no load is too much", "middle left", shown="costs"),
        ],
        layout=axes(
            "Weeks", (0, RIGHT_EDGE), "Change, % of the start", (LOWEST, HIGHEST), tickvals=[0, 4, 8, 12, 16, 20, 24]
        ),
    )
