"""How the neutral runner stands at a moment of the stride: its joints, its flesh, where its names point. Also runs as JavaScript."""

from __future__ import annotations

import math

from legstrength.explorers.common.leg_pose import SHANK, THIGH, leg, lift, stance_share
from legstrength.explorers.common.runner.flesh import flesh_of
from legstrength.explorers.common.runner.outline import plain, turn
from legstrength.live.compile.natives import nearest, together

SWING_OF_ARMS = 1.05

ELBOW_BEND = 105.0

NAMED_PARTS = ("stabilisers", "glutes", "hamstrings", "calves", "tendon", "hip_flexors", "quadriceps", "knee_cap")

POINTS = {
    "stabilisers": [0.0, -14.0, -1.0],
    "glutes": [-17.0, 2.0, 0.4],
    "hip_flexors": [15.0, -8.0, 0.0],
    "hamstrings": [-15.0, 60.0, 1.0],
    "quadriceps": [12.0, 58.0, 1.0],
    "knee_cap": [10.0, 112.0, 1.0],
    "calves": [-11.0, 34.0, 2.0],
    "tendon": [-8.4, 88.0, 2.0],
}
"""Where a name's line ends: from the hip, with the thigh's share of the turn; -1 is the trunk's frame, 2 the shank's."""


def point_of(name: str, thigh: float, knee: float, lean: float) -> list[float]:
    """Return where the middle of a part is, from the hip, downwards positive."""
    place: list[float] = POINTS[name]
    x = place[0]
    y = place[1]
    share = place[2]
    degrees = share * thigh - (1.0 - share) * lean
    if share < 0.0:
        degrees = -lean
    if share > 1.0:
        degrees = thigh - knee
    turned = degrees * math.pi / 180.0
    at_x = x * math.cos(turned) + y * math.sin(turned)
    at_y = y * math.cos(turned) - x * math.sin(turned)
    if share > 1.0:
        over = thigh * math.pi / 180.0
        at_x = at_x + THIGH * math.sin(over)
        at_y = at_y + THIGH * math.cos(over)
    return [at_x, at_y]


def body_of(moment: int, speed: float, slope: float, walking: bool, efforts: dict, strides: dict, place: dict) -> dict:
    """Return what fills the parts of `anatomy`, at a moment of the stride (0 to 100).

    speed in m/s; slope is rise over distance; `efforts` says how hard each muscle group works now, 0 to 1. `place` says where the runner
    stands: "x" of the hip, "ground" at the hip, and "size", how many units of the picture a unit of the runner is.
    """
    other = moment + 50
    if other > 100:
        other -= 100
    near = leg(moment, speed, slope, walking, strides)
    far = leg(other, speed, slope, walking, strides)
    stance = stance_share(speed, walking)
    size: float = place["size"]
    high = max(near["lowest"], far["lowest"]) + lift(moment, stance, 8.0 + 1.2 * speed)
    hip = place["ground"] - size * high
    lean = 2.0 + 0.8 * speed + 60.0 * slope
    bend = ELBOW_BEND
    if walking:
        bend = 24.0
    results: dict = {
        "body_turn": "translate(" + plain(place["x"]) + " " + plain(hip) + ")",
        "trunk_turn": "rotate(" + plain(lean) + ")",
        "near_thigh_turn": turn(0.0, 0.0, near["thigh"]),
        "near_shank_turn": turn(0.0, THIGH, -near["knee"]),
        "near_foot_turn": turn(0.0, SHANK, near["ankle"]),
        "knee_cap_turn": turn(0.0, THIGH, -near["knee"] / 2.0),
        "far_thigh_turn": turn(0.0, 0.0, far["thigh"]),
        "far_shank_turn": turn(0.0, THIGH, -far["knee"]),
        "far_foot_turn": turn(0.0, SHANK, far["ankle"]),
        "near_arm_turn": turn(0.0, -104.0, lean - arm(near["thigh"], walking)),
        "far_arm_turn": turn(0.0, -104.0, lean - arm(far["thigh"], walking)),
        "near_fore_turn": turn(0.0, 64.0, bend),
        "far_fore_turn": turn(0.0, 64.0, bend),
    }
    for name in NAMED_PARTS:
        at = point_of(name, near["thigh"], near["knee"], lean)
        results[name + "_x"] = nearest(place["x"] + size * at[0], 0.1)
        results[name + "_y"] = nearest(hip + size * at[1], 0.1)
    return together(results, flesh_of(near["thigh"], lean, efforts))


def arm(thigh: float, walking: bool) -> float:
    """Return how far back of upright an arm swings against its side's thigh, in degrees."""
    if walking:
        return 0.6 * thigh
    return SWING_OF_ARMS * thigh
