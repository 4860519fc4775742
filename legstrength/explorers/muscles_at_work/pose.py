"""How the drawing's parts are turned at a moment of the stride. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import (
    BAR_WIDTH,
    GROUND_Y,
    HIP_X,
    SHANK,
    THIGH,
    WIDTH,
    leg,
    lift,
    stance_share,
)
from legstrength.live.compile.natives import fixed, nearest


def turn(x: float, y: float, degrees: float) -> str:
    """Return an SVG transform: moved to a joint, then turned, forward being positive."""
    return "translate(" + plain(x) + " " + plain(y) + ") rotate(" + plain(-degrees) + ")"


def plain(x: float) -> str:
    """Return a number with one decimal and an ordinary minus sign, as SVG reads it."""
    if nearest(x, 0.1) < 0.0:
        return "-" + fixed(-x, 1)
    return fixed(x, 1)


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


def pose_of(values: dict, walking: bool, data: dict) -> dict:
    """Return how the drawing's parts are turned: the near leg at the moment, the far one half a stride away."""
    speed = values["pace"] / 3.6
    slope = values["slope"] / 100.0
    moment = int(values["moment"])
    other = moment + 50
    if other > 100:
        other -= 100
    near = leg(moment, speed, slope, walking, data["strides"])
    far = leg(other, speed, slope, walking, data["strides"])
    stance = stance_share(speed, walking)
    hip = GROUND_Y - max(near["lowest"], far["lowest"]) - lift(moment, stance, 8.0 + 1.2 * speed)
    lean = 2.0 + 0.8 * speed + 60.0 * slope
    return {
        "stance": stance,
        "body_turn": "translate(" + plain(HIP_X) + " " + plain(hip) + ")",
        "trunk_turn": "rotate(" + plain(lean) + ")",
        "hip_half_turn": "rotate(" + plain(lean / 2.0 - near["thigh"] / 2.0) + ")",
        "near_thigh_turn": turn(0.0, 0.0, near["thigh"]),
        "near_shank_turn": turn(0.0, THIGH, -near["knee"]),
        "near_foot_turn": turn(0.0, SHANK, near["ankle"]),
        "far_thigh_turn": turn(0.0, 0.0, far["thigh"]),
        "far_shank_turn": turn(0.0, THIGH, -far["knee"]),
        "far_foot_turn": turn(0.0, SHANK, far["ankle"]),
        "ground_left": nearest(GROUND_Y + slope * HIP_X, 0.1),
        "ground_right": nearest(GROUND_Y - slope * (WIDTH - HIP_X), 0.1),
        "stance_width": nearest(BAR_WIDTH * stance / 100.0, 0.1),
        "cursor_at": "translate(" + plain(BAR_WIDTH * moment / 100.0) + " 0)",
        "phase_text": phase_of(moment, stance),
    }
