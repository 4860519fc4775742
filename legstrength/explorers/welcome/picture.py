"""One curve of a year with its band, growing out of the ground on which a runner stands."""

from __future__ import annotations

import plotly.graph_objects as go

from legstrength.explorers.common.axes import axes
from legstrength.explorers.common.leg_pose import ORDER
from legstrength.explorers.common.palette import CLEAR, INK, JOG
from legstrength.explorers.common.pictures import band, label, level, line
from legstrength.explorers.common.runner.posed import runner
from legstrength.explorers.common.year import WEEKS
from legstrength.live import Inset
from legstrength.model import Assumptions
from legstrength.model.core import demand, effort

LOW, HIGH = -0.6, 16.5
"""The axis of the gain, in per cent."""

MARGIN = {"l": 58, "r": 34}
"""Room for “+10 %” at the left and for half of the last week at the right, in px."""

LEFT = -42.0
"""Where the ground begins, in weeks before today: room for the runner."""

TODAY = {"tickvals": [0, 26, WEEKS], "ticktext": ["today", "26", f"week {WEEKS}"]}


SPEED = 2.5
"""Of an easy jog, in m/s."""

MOMENT = 15
"""Of the stride: the body is over the foot."""


def runner_inset(assumptions: Assumptions) -> Inset:
    """Return the runner on the ground, the muscles as full as an easy jog asks of a typical young adult."""
    a = assumptions.flat()
    efforts = {one: min(1.0, effort(demand(one, SPEED, 0.0, 0.0, 0.0, "run", a), 1.0)) for one in ORDER}
    return Inset(
        runner(MOMENT, SPEED, efforts), LEFT / 2, 0.0, HIGH - 1.0, "A runner whose leg muscles show", unit="axes"
    )


def figure() -> go.Figure:
    """Return the curve of the year on the runner's ground."""
    layout = axes("", (LEFT, WEEKS), "Strength gained in a year", (LOW, HIGH), **TODAY)
    layout.xaxis.tickcolor = CLEAR
    layout.margin.update(MARGIN)
    layout.xaxis.linecolor = None
    layout.yaxis.update(tickvals=[5, 10, 15], ticktext=["+5 %", "+10 %", "+15 %"], linecolor=None, tickcolor=CLEAR)
    return go.Figure(
        data=[
            *band(JOG, "weeks", "low", "high", 0.14),
            level(INK, (LEFT, WEEKS), 0.0, width=2, dash="solid"),
            line(JOG, "weeks", "gain", width=3.5, previous=True, hover="Week %{x}: %{y:.1f} %"),
            label(JOG, "weeks", "gain", "{year:+.1f} %", "top left", at="last"),
        ],
        layout=layout,
    )
