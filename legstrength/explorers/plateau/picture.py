"""Strength above, the effort of the jog's steps below, over the same weeks."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import lower
from legstrength.explorers.common.palette import BASELINE, INK, JOG, LIFT
from legstrength.explorers.common.pictures import band, baseline, label, level, line, written
from legstrength.explorers.common.year import WEEKS

LOWEST, HIGHEST = -4.0, 30.0

LEAST_EFFORT, MOST_EFFORT = 10.0, 150.0

BAND_NAMED, NAMED, SPREAD_NAMED = 8, 38, 16
"""The weeks in which the band, the curves and the spread of the steps are named."""

STEPS_AT = 138.0
"""The height of the words about steps, in per cent."""


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
            shown="held",
        ),
        line(
            JOG, "weeks", "unchanged", width=2, dash="dot", hover="The same jog, week %{x}: %{y:.1f} %", shown="changed"
        ),
        line(JOG, "weeks", "gain", previous=True, hover="Week %{x}: %{y:.1f} %"),
        line(LIFT, "late_weeks", "late_gain", hover="Week %{x}, jog and weights: %{y:.1f} %", shown="lifting"),
        label(JOG, "weeks", "gain", "{year:+.1f} %", "bottom left", at="last"),
        written(JOG, "weeks", "low", "What we don't know", "bottom right", at=BAND_NAMED, shown="left_open"),
        written(JOG, "weeks", "stayed", "If the effort stayed", "top center", at=NAMED, shown="held"),
        written(LIFT, "weeks", "gain", "Jog and weights", "top center", at=NAMED, shown="lifting"),
        written(JOG, "weeks", "unchanged", "The same jog", "bottom center", at=NAMED, shown="changed"),
    ]


def effort_panel() -> list[go.Scatter]:
    """Return the lower panel: the effort of the jog with the spread of its steps, the threshold, and the effort at the ceiling."""
    ceiling = level(BASELINE, (0, WEEKS), "level", width=1.5, dash="dashdot")
    ceiling.meta = {**ceiling.meta, "visible": "levels_off"}
    return lower(
        [
            *band(JOG, "weeks", "easiest", "hardest", 0.14),
            *band(JOG, "weeks", "hard_from", "hard_to", 0.22),
            level(INK, (0, WEEKS), "builds", width=1.5, dash="dash"),
            ceiling,
            line(JOG, "weeks", "effort", previous=True, hover="Week %{x}: effort %{y:.0f} % of strength"),
            label(JOG, "weeks", "effort", "{last_effort:.0f} %", "bottom left", at="last"),
            label(JOG, WEEKS, STEPS_AT, "steps_said", "bottom left"),
            written(JOG, "weeks", "easiest", "8 of 10 steps", "top center", at=SPREAD_NAMED),
            label(INK, NAMED, "builds", "Threshold {builds[0]:.0f} %", "top center", at="first"),
            label(
                BASELINE,
                WEEKS,
                "level",
                "At the ceiling: {level[0]:.0f} %",
                "bottom left",
                at="last",
                shown="levels_off",
            ),
        ]
    )
