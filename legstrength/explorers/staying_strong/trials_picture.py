"""The part of a gain that is left, week by week, with lanes for trials that only said so in words."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.palette import BASELINE, INK, JOG, LIFT
from legstrength.explorers.common.pictures import band, baseline, label, line, named
from legstrength.explorers.staying_strong.plan import AFTER, TRAINED
from legstrength.explorers.staying_strong.trials import GONE_LANE, KEPT_LANE, LANE_STEP, staying_marks

LOWEST, HIGHEST = -26.0, 208.0


def _course(colour: str, shown: str) -> list[go.Scatter]:
    """Return the curve of one kind of training with its two numbers: the gain, and what is left of it after the weeks of less."""
    return [
        line(colour, "weeks", "kept", hover="Week %{x}: %{y:.0f} % of the gain", shown=shown),
        label(colour, "weeks", "kept", "Gain: {gain:+.1f} %", "top left", at=TRAINED, shown=shown),
        label(colour, "return_week", "left", "{left:.0f} % left", "bottom left", at="last", shown=shown),
    ]


def trials_figure(points: dict[str, list[dict]]) -> go.Figure:
    """Return what is left of the gain, week by week, with the trials and the lanes of those that said it in words."""
    figure = go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14, "jogs"),
            *band(LIFT, "weeks", "low", "high", 0.14, "lifts"),
            *baseline(AFTER, name_left=True, first=-TRAINED),
            *staying_marks(points, {"torque": "machine", "practised_lift": "lift", "size": "size"}),
            line(INK, "weeks", "goes_on", width=2, dash="dot", hover="Week %{x}, if all goes on: %{y:.0f} %"),
            line(BASELINE, "weeks", "stopped", width=2, dash="longdash", shown="trains_on"),
            # The run before may have been the other training, so its ghost has neither colour; this line lies below the coloured ones.
            line(BASELINE, "weeks", "kept", width=2, previous=True),
            *_course(JOG, "jogs"),
            *_course(LIFT, "lifts"),
            label(
                BASELINE,
                "return_week",
                "left_stopped",
                "Stop: {left_stopped:.0f} %",
                "bottom left",
                at="last",
                shown="trains_on",
            ),
            named(INK, 2, KEPT_LANE + 4 * LANE_STEP, "Dotted: goes on"),
            named(INK, 2, KEPT_LANE + 2.5 * LANE_STEP, "Shade: unknown"),
        ],
        layout=axes(
            "Weeks since the change",
            (-TRAINED, AFTER),
            "Part of the gain that is left, %",
            (LOWEST, HIGHEST),
            tickvals=[-26, -13, 0, 13, 26, 39],
        ),
    )
    scale = [0, 50, 100, 150]
    lanes = {"gone": GONE_LANE - 0.5 * LANE_STEP, "kept": KEPT_LANE + 0.5 * LANE_STEP}
    ticks = [*scale, *lanes.values()]
    figure.update_layout(
        yaxis={"tickvals": ticks, "ticktext": [*(f"{one}" for one in scale), *lanes], "ticksuffix": None}
    )
    return figure
