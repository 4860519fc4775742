"""How the dial stands at a moment of the stride: its hand, its dark part, the legs inside it. Also runs as JavaScript."""

from __future__ import annotations

import math

from legstrength.explorers.common.leg_pose import stance_share
from legstrength.explorers.common.runner.outline import plain
from legstrength.explorers.common.runner.stride import body_of
from legstrength.explorers.muscles_at_work.layout import (
    GROUND_DEPTH,
    GROUND_LEFT,
    GROUND_RIGHT,
    GROUND_Y,
    HIP_X,
    INNER,
    MIDDLE,
    OUTER,
    SIZE,
)
from legstrength.live.compile.natives import together


def phase_of(moment: float, stance: float) -> str:
    """Return what the near leg does at a moment of the stride, both in per cent."""
    if moment < 0.35 * stance or moment >= 100.0:
        return "Landing"
    if moment < 0.6 * stance:
        return "Over the foot"
    if moment < stance:
        return "Pushing off"
    if moment < stance + 0.55 * (100.0 - stance):
        return "Swinging forward"
    return "Reaching for the ground"


def point(radius: float, moment: float) -> str:
    """Return a point of the dial as SVG has it, so far from the middle, at a moment of the stride in per cent, clockwise from the top."""
    turned = 2.0 * math.pi * moment / 100.0
    return plain(MIDDLE + radius * math.sin(turned)) + " " + plain(MIDDLE - radius * math.cos(turned))


def sector(share: float) -> str:
    """Return the part of the dial's ring from the top to a share of the stride in per cent, as an SVG path."""
    large = "0"
    if share > 50.0:
        large = "1"
    over = "A" + plain(OUTER) + " " + plain(OUTER) + " 0 " + large + " 1 " + point(OUTER, share)
    back = "A" + plain(INNER) + " " + plain(INNER) + " 0 " + large + " 0 " + point(INNER, 0.0)
    return "M" + point(OUTER, 0.0) + over + "L" + point(INNER, share) + back + "Z"


def ground(slope: float) -> str:
    """Return the ground below the runner as an SVG path; `slope` is rise over distance."""
    left = GROUND_Y + slope * (HIP_X - GROUND_LEFT)
    right = GROUND_Y - slope * (GROUND_RIGHT - HIP_X)
    upper = "M" + plain(GROUND_LEFT) + " " + plain(left) + "L" + plain(GROUND_RIGHT) + " " + plain(right)
    return upper + "V" + plain(GROUND_DEPTH) + "H" + plain(GROUND_LEFT) + "Z"


def pose_of(values: dict, walking: bool, efforts: dict, data: dict) -> dict:
    """Return how the dial stands: the near leg at the moment, the far one half a stride away, the hand, the time on the ground."""
    speed = values["pace"] / 3.6
    slope = values["slope"] / 100.0
    moment = int(values["moment"])
    place = {"x": HIP_X, "ground": GROUND_Y, "size": SIZE}
    stance = stance_share(speed, walking)
    around = {
        "stance": stance,
        "phase": phase_of(values["moment"], stance),
        "stance_path": sector(stance),
        "ground_path": ground(slope),
        "hand_turn": "rotate(" + plain(3.6 * values["moment"]) + " " + plain(MIDDLE) + " " + plain(MIDDLE) + ")",
    }
    return together(around, body_of(moment, speed, slope, walking, efforts, data["strides"], place))
