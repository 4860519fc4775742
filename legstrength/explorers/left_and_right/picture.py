"""Both legs above, their symmetry index below, beside the error of a test."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import lower, panels
from legstrength.explorers.common.palette import BASELINE, INK, MUSCLES, TRIAL
from legstrength.explorers.common.pictures import band, baseline, label, level, line, named
from legstrength.explorers.common.year import WEEKS
from legstrength.explorers.left_and_right.core import TEST_ERROR

RIGHT_EDGE = 70

YEAR = (0, WEEKS)

BESIDE = WEEKS + 0.6

LOWEST, HIGHEST = -4.0, 30.0

MOST_RIGHT, MOST_LEFT = -26.0, 26.0

SHOWN = {"quadriceps": "Quadriceps", "calves": "Calves", "hamstrings": "Hamstrings"}


def legs_panel() -> list[go.Scatter]:
    """Return the upper panel: the change in strength of both legs, and of a leg with an even share of everything."""
    traces = [
        *baseline(WEEKS, name_left=True),
        line(
            INK,
            "weeks",
            "even",
            width=2,
            dash="dot",
            hover="All shared evenly, week %{x}: %{y:.1f} %",
            shown="shared_shown",
        ),
        # The run before may have been another muscle, so its ghosts have no muscle's colour; these lines lie just below the coloured ones.
        line(BASELINE, "weeks", "left", previous=True),
        line(BASELINE, "weeks", "right", dash="dash", previous=True),
    ]
    for muscle in SHOWN:
        colour = MUSCLES[muscle]
        traces += [
            line(colour, "weeks", "left", hover="Left leg, week %{x}: %{y:.1f} %", shown=muscle),
            line(colour, "weeks", "right", dash="dash", hover="Right leg, week %{x}: %{y:.1f} %", shown=muscle),
            label(colour, BESIDE, "left", "left {left_end:+.1f}", "middle right", at="last", shown=muscle),
            label(colour, BESIDE, "right", "right {right_end:+.1f}", "middle right", at="last", shown=muscle),
        ]
    return [*traces, named(INK, RIGHT_EDGE - 1, HIGHEST - 2.0, "Dotted: all shared evenly")]


def index_panel() -> list[go.Scatter]:
    """Return the lower panel: the symmetry index with its band, and the error of a test."""
    return lower(
        [
            *band(INK, "weeks", "low", "high", 0.14),
            level(BASELINE, YEAR, 0.0, width=1.5, dash="dash"),
            level(TRIAL, YEAR, TEST_ERROR, width=1.5, dash="dashdot"),
            level(TRIAL, YEAR, -TEST_ERROR, width=1.5, dash="dashdot"),
            line(INK, "weeks", "index", previous=True, hover="Week %{x}, symmetry index: %{y:.1f} %"),
            label(INK, BESIDE, "index", "{end_index:+.1f} %", "middle right", at="last"),
            named(TRIAL, RIGHT_EDGE - 1, 17.5, "A: within this, a test can't tell"),
            named(INK, RIGHT_EDGE - 1, -21.5, "Shade: what we don't know"),
        ]
    )


def figure() -> go.Figure:
    """Return both legs above and their symmetry index below."""
    figure = go.Figure(
        data=[*legs_panel(), *index_panel()],
        layout=panels(
            "Weeks",
            (0, RIGHT_EDGE),
            ("Change in strength of each leg", (LOWEST, HIGHEST)),
            ("Symmetry index (left stronger: +)", (MOST_RIGHT, MOST_LEFT)),
            tickvals=[0, 13, 26, 39, 52],
        ),
    )
    figure.update_layout(yaxis2={"dtick": 10})
    return figure
