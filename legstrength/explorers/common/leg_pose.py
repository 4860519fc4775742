"""How a leg moves through a stride, for a drawing and nothing else: the angles are drawn by eye, not measured.

Three strides (a walk, a jog, a sprint) are given by a few angles each; between jog and sprint they are blended by speed. The foot that
is lowest stands on the ground, so that no foot sinks or floats. These functions also run as JavaScript.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

THIGH, SHANK, TOE, HEEL, SOLE = 112.0, 106.0, 46.0, -18.0, 15.0
"""Lengths in the drawing: of thigh and shank, from the ankle to toe and heel, and from the ankle down to the sole."""

JOG_SPEED, SPRINT_SPEED = 2.5, 9.3

KNOTS = {
    "walk": {
        "thigh": {0: 24, 10: 20, 20: 11, 30: 2, 40: -8, 50: -16, 60: -10, 66: 0, 75: 16, 85: 26, 93: 27},
        "knee": {0: 4, 12: 18, 22: 12, 38: 4, 48: 10, 60: 36, 70: 60, 78: 52, 88: 22, 96: 3},
        "ankle": {0: 0, 7: -8, 12: -1, 22: 3, 30: 5, 40: 10, 50: 5, 60: -16, 66: -10, 75: -3, 85: 2},
    },
    "jog": {
        "thigh": {0: 24, 10: 22, 20: 12, 30: 0, 42: -16, 50: -14, 60: 2, 70: 20, 80: 32, 88: 34, 95: 28},
        "knee": {0: 16, 8: 30, 17: 40, 28: 34, 42: 18, 50: 38, 60: 76, 68: 92, 76: 82, 86: 44, 94: 16},
        "ankle": {0: 4, 5: 2, 10: 10, 17: 25, 24: 28, 30: 24, 36: 4, 42: -20, 50: -14, 60: -2, 75: 4, 90: 6},
    },
    "sprint": {
        "thigh": {0: 30, 8: 14, 16: -6, 25: -24, 35: -20, 45: 8, 55: 42, 65: 64, 72: 68, 82: 58, 92: 40},
        "knee": {0: 22, 6: 32, 12: 34, 18: 28, 25: 18, 33: 50, 42: 100, 50: 124, 58: 118, 68: 92, 80: 50, 90: 18},
        "ankle": {0: -14, 6: 8, 12: 22, 18: 15, 25: -23, 33: -16, 45: -4, 60: 2, 80: 2, 92: -6},
    },
}
"""Per cent of the stride → degrees. The thigh forward of upright, the knee bent, the toes drawn up against the shin."""


def smooth(knots: Mapping[int, float]) -> list[float]:
    """Return a smooth curve through the knots at 0, 1 … 100 per cent of the stride, which ends as it began."""
    places, values = list(knots), list(knots.values())
    count = len(places)
    place = [places[-1] - 100, *places, 100, 100 + places[1]]
    value = [values[-1], *values, values[0], values[1]]
    slope = [0.0] + [(value[i + 1] - value[i - 1]) / (place[i + 1] - place[i - 1]) for i in range(1, count + 2)]
    curve = []
    for moment in range(100):
        i = max(j for j in range(1, count + 1) if place[j] <= moment)
        width = place[i + 1] - place[i]
        t = (moment - place[i]) / width
        end_slope = slope[i + 1] if i < count else slope[1]
        curve.append(
            round(
                (2 * t**3 - 3 * t**2 + 1) * value[i]
                + (t**3 - 2 * t**2 + t) * width * slope[i]
                + (3 * t**2 - 2 * t**3) * value[i + 1]
                + (t**3 - t**2) * width * end_slope,
                2,
            )
        )
    return [*curve, curve[0]]


def strides() -> dict[str, dict[str, list[float]]]:
    """Return each stride's angles at every per cent, as data for a page."""
    return {gait: {joint: smooth(knots) for joint, knots in joints.items()} for gait, joints in KNOTS.items()}


def between(low: float, high: float, share: float) -> float:
    """Return what lies at a share of the way from low to high, never outside."""
    return low + (high - low) * max(0.0, min(1.0, share))


def stance_share(speed: float, walking: bool) -> float:
    """Return for how much of the stride a foot is on the ground, in per cent, at a speed in m/s; drawn by eye as well."""
    if walking:
        return 62.0
    if speed < 4.5:
        return between(44.0, 34.0, (speed - 2.1) / 2.4)
    return between(34.0, 25.0, (speed - 4.5) / 4.8)


def angle(joint: str, moment: int, speed: float, walking: bool, strides: dict) -> float:
    """Return a joint's angle in degrees at a moment of the stride (0 to 100)."""
    if walking:
        walk: list[float] = strides["walk"][joint]
        return walk[moment]
    jog: list[float] = strides["jog"][joint]
    sprint: list[float] = strides["sprint"][joint]
    return between(jog[moment], sprint[moment], (speed - JOG_SPEED) / (SPRINT_SPEED - JOG_SPEED))


def leg(moment: int, speed: float, slope: float, walking: bool, strides: dict) -> dict:
    """Return a leg at a moment of its own stride: "thigh", "knee" and "ankle" in degrees, and "lowest".

    "lowest" is how far below the hip the ground has to lie, at the hip, for this foot to touch it; on a slope (rise over distance) the
    foot is tilted with the ground.
    """
    thigh = angle("thigh", moment, speed, walking, strides)
    knee = angle("knee", moment, speed, walking, strides)
    ankle = angle("ankle", moment, speed, walking, strides) + math.atan(slope) * 180.0 / math.pi
    over = thigh * math.pi / 180.0
    under = (thigh - knee) * math.pi / 180.0
    foot = (thigh - knee + ankle) * math.pi / 180.0
    ankle_x = THIGH * math.sin(over) + SHANK * math.sin(under)
    ankle_y = THIGH * math.cos(over) + SHANK * math.cos(under)
    lowest = 0.0
    for along in (HEEL, TOE):
        x = ankle_x + along * math.cos(foot) + SOLE * math.sin(foot)
        y = ankle_y - along * math.sin(foot) + SOLE * math.cos(foot)
        lowest = max(lowest, y + slope * x)
    return {"thigh": thigh, "knee": knee, "ankle": ankle, "lowest": lowest}


def lift(moment: float, stance: float, highest: float) -> float:
    """Return how high both feet fly at a moment of the stride: an arc between push-off and the other foot's touchdown, else 0."""
    half = moment
    if half >= 50.0:
        half -= 50.0
    if half <= stance or stance >= 50.0:
        return 0.0
    return highest * math.sin(math.pi * (half - stance) / (50.0 - stance))


ORDER = ("calves", "quadriceps", "glutes", "stabilisers", "hamstrings", "hip_flexors")
