"""Strength above, the effort of the jog's steps below, over the same weeks."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import lower
from legstrength.explorers.common.palette import BASELINE, INK, JOG, LIFT
from legstrength.explorers.common.pictures import band, baseline, label, line
from legstrength.explorers.common.year import WEEKS

LOWEST, HIGHEST = -4.0, 30.0

LEAST_EFFORT, MOST_EFFORT = 10.0, 150.0


def strength_panel() -> list[go.Scatter]:
    """Return the upper panel: the change of strength, and what it would be if the effort stayed or nothing was added."""
    return [
        *band(JOG, "weeks", "low", "high", 0.14),
        *baseline(WEEKS),
        line(
            JOG,
            "weeks",
            "stayed",
            width=2,
            dash="dot",
            hover="If the effort stayed, week %{x}: %{y:.1f} %",
            shown="stayed_shown",
        ),
        line(
            JOG, "weeks", "unchanged", width=2, dash="dot", hover="The same jog, week %{x}: %{y:.1f} %", shown="changed"
        ),
        line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
        line(LIFT, "late_weeks", "late_gain", hover="Week %{x}, jog and weights: %{y:.1f} %", shown="lifting"),
        label(JOG, "label_week", "under_at", "label_text", "bottom left", shown="label_below"),
        label(JOG, "label_week", "label_at", "label_text", "top left", shown="label_above"),
        label(JOG, "band_week", "band_at", "band_text", "bottom right", shown="band_shown"),
        label(JOG, "named_week", "stayed_at", "stayed_text", "top center", shown="stayed_named"),
        label(LIFT, "named_week", "lifting_at", "lifting_text", "top center", shown="lifting"),
        label(JOG, "named_week", "unchanged_at", "unchanged_text", "bottom center", shown="unchanged_named"),
    ]


def effort_panel() -> list[go.Scatter]:
    """Return the lower panel: the effort of the jog with the spread of its steps, the threshold, and the effort at the ceiling."""
    return lower(
        [
            *band(JOG, "weeks", "easiest", "hardest", 0.14),
            *band(JOG, "weeks", "hard_from", "hard_to", 0.22),
            line(INK, "ends", "builds", width=1.5, dash="dash"),
            line(BASELINE, "ends", "level", width=1.5, dash="dashdot", shown="level_shown"),
            line(JOG, "weeks", "effort", previous=True, hover="Week %{x}: effort %{y:.0f} % of strength"),
            label(JOG, "label_week", "effort_at", "effort_text", "bottom left"),
            label(JOG, "label_week", "steps_at", "steps_text", "bottom left"),
            label(JOG, "spread_week", "spread_at", "spread_text", "bottom center"),
            label(INK, "named_week", "threshold_at", "threshold_text", "top center"),
            label(BASELINE, "label_week", "level_at", "level_text", "bottom left", shown="level_shown"),
        ]
    )
