"""One curve of a year with its band, growing out of the ground on which a runner stands."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.palette import CLEAR, GRID, INK, JOG
from legstrength.explorers.common.pictures import band, label, level, line, named
from legstrength.explorers.common.runner.posed import runner
from legstrength.explorers.common.year import WEEKS
from legstrength.live import Inset
from legstrength.model import Assumptions
from legstrength.model.core import demand, effort

LOW, HIGH = 0.0, 17.5
"""The axis of the gain, in per cent."""

MARGIN = {"l": 4, "r": 62, "t": 26, "b": 30}
"""Room for “+13.5 %” behind the curve and for the weeks below the ground, in px."""

LEFT = -49.0
"""Where the ground begins, in weeks before today: room for the runner and for what the lines of the gain are called."""

RUNNER_AT = -34.0
"""Where the runner stands, in weeks before today."""

TALL = 19.0
"""The runner's height on the axis of the gain."""

TODAY = {"tickvals": [0, 26, WEEKS], "ticktext": ["today", "26", f"week {WEEKS}"]}

GAINS = (5, 10, 15)
"""The lines of the gain, in per cent."""


SPEED = 2.5
"""Of an easy jog, in m/s."""

MOMENT = 15
"""Of the stride: the body is over the foot."""


def runner_inset(assumptions: Assumptions) -> Inset:
    """Return the runner on the ground, the muscles as full as an easy jog asks of a typical young adult."""
    a = assumptions.flat()
    efforts = {one: min(1.0, effort(demand(one, SPEED, 0.0, 0.0, 0.0, "run", a), 1.0)) for one in ORDER}
    return Inset(runner(MOMENT, SPEED, efforts), RUNNER_AT, 0.0, TALL, "A runner whose leg muscles show", unit="axes")


def figure() -> go.Figure:
    """Return the curve of the year on the runner's ground."""
    layout = axes("", (LEFT, WEEKS), "Strength gained", (LOW, HIGH), **TODAY)
    layout.margin.update(MARGIN)
    layout.xaxis.update(tickcolor=CLEAR)
    layout.yaxis.update(showticklabels=False, showgrid=False, linecolor=None, tickcolor=CLEAR)
    layout.annotations[0].x = -LEFT / (WEEKS - LEFT)
    return go.Figure(
        data=[
            *(level(GRID, (0, WEEKS), gain, width=1, dash="solid") for gain in GAINS),
            *(named(INK, -1.0, gain, f"+{gain} %") for gain in GAINS),
            *band(JOG, "weeks", "low", "high", 0.14),
            line(JOG, "weeks", "gain", width=3.5, previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "weeks", "gain", "{year:+.1f} %", "middle right", at="last"),
        ],
        layout=layout,
    )
