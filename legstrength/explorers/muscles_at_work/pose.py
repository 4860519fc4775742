"""How the drawing stands at a moment of the stride. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import stance_share
from legstrength.explorers.common.runner.outline import plain
from legstrength.explorers.common.runner.stride import body_of
from legstrength.explorers.muscles_at_work.layout import (
    BAR_WIDTH,
    GROUND_Y,
    HIP_X,
    NAMED_FROM,
    NAMED_TO,
    SIZE,
    WIDTH,
)
from legstrength.live.compile.natives import nearest, together


def phase_of(moment: float, stance: float) -> str:
    """Return what the near leg does at a moment of the stride, both in per cent."""
    if moment < 0.35 * stance or moment >= 100.0:
        return "landing: the foot takes the load"
    if moment < 0.6 * stance:
        return "the body passes over the foot"
    if moment < stance:
        return "pushing off"
    if moment < stance + 0.55 * (100.0 - stance):
        return "swinging forward"
    return "reaching for the ground"


def pose_of(values: dict, walking: bool, efforts: dict, data: dict) -> dict:
    """Return how the drawing stands: the near leg at the moment, the far one half a stride away, the ground below them."""
    speed = values["pace"] / 3.6
    slope = values["slope"] / 100.0
    moment = int(values["moment"])
    place = {"x": HIP_X, "ground": GROUND_Y, "size": SIZE}
    stance = stance_share(speed, walking)
    named = 0.0
    if moment >= NAMED_FROM and moment <= NAMED_TO and not walking:
        named = 1.0
    around = {
        "stance": stance,
        "ground_left": nearest(GROUND_Y + slope * HIP_X, 0.1),
        "ground_right": nearest(GROUND_Y - slope * (WIDTH - HIP_X), 0.1),
        "stance_width": nearest(BAR_WIDTH * stance / 100.0, 0.1),
        "cursor_at": "translate(" + plain(BAR_WIDTH * moment / 100.0) + " 0)",
        "phase_text": phase_of(moment, stance),
        "names_shade": named,
    }
    return together(around, body_of(moment, speed, slope, walking, efforts, data["strides"], place))
