"""The neutral runner's outline and muscles: where they lie, and how they swell with effort. Also runs as JavaScript.

Each muscle lies between two lines of its limb's own profile, and muscle and outline swell by the same factor at the same height, so that no
muscle can leave the body. Thigh and shank hang straight down from their joints. What lies across the hip is spread between trunk and thigh.
Shapes and swelling are drawn by eye, not measured.
"""

from __future__ import annotations

import math

from legstrength.explorers.common.runner.outline import closed

THIGH_SWELLS, CALF_SWELLS, HIP_SWELLS = 0.13, 0.17, 0.1
"""By how much a muscle widens at full effort."""

THIGH_LINE = [
    [16.2, -4.8],
    [21.8, 7.6],
    [26.3, 28.2],
    [27.3, 49.0],
    [23.7, 69.9],
    [17.5, 90.9],
    [14.2, 102.5],
    [12.2, 110.5],
    [-11.4, 110.5],
    [-13.2, 103.4],
    [-16.3, 92.0],
    [-22.2, 71.4],
    [-27.1, 50.8],
    [-29.2, 30.0],
    [-30.5, 9.3],
    [-27.8, -3.3],
]

QUADRICEPS = [
    [14.0, 18.2],
    [21.6, 28.4],
    [25.3, 49.0],
    [22.1, 70.0],
    [15.6, 90.0],
    [11.6, 101.6],
    [6.7, 104.8],
    [2.5, 95.6],
    [-1.6, 79.1],
    [-2.6, 60.4],
    [-1.0, 39.5],
    [4.2, 24.8],
]

HAMSTRINGS = [
    [-17.1, 19.2],
    [-24.7, 31.9],
    [-25.0, 51.8],
    [-20.0, 73.4],
    [-14.4, 92.0],
    [-11.0, 107.5],
    [-7.3, 105.2],
    [-6.6, 89.7],
    [-6.4, 70.9],
    [-6.2, 50.2],
    [-8.4, 31.4],
]

SHANK_LINE = [
    [11.8, 1.5],
    [12.0, 12.8],
    [11.5, 31.8],
    [9.5, 53.0],
    [7.5, 74.2],
    [7.0, 90.1],
    [8.0, 106.0],
    [-10.0, 106.0],
    [-8.0, 98.6],
    [-7.5, 87.0],
    [-10.2, 72.1],
    [-16.6, 55.2],
    [-22.5, 40.3],
    [-22.5, 27.5],
    [-16.6, 12.8],
    [-11.6, 1.5],
]

CALVES = [
    [-8.6, 4.0],
    [-14.2, 13.8],
    [-20.4, 28.6],
    [-20.4, 40.6],
    [-15.6, 53.0],
    [-9.6, 64.6],
    [-5.6, 55.2],
    [-2.6, 40.3],
    [-1.8, 21.2],
    [-3.0, 9.0],
]

HIP_LINE = [
    [20.0, -34.0, 0.0],
    [22.6, -20.0, 0.0],
    [22.4, -6.0, 0.3],
    [22.8, 8.0, 0.75],
    [24.6, 22.0, 1.0],
    [23.6, 34.0, 1.0],
    [0.0, 42.0, 1.0],
    [-25.6, 34.0, 1.0],
    [-29.4, 22.0, 1.0],
    [-31.0, 10.0, 0.7],
    [-29.8, -1.0, 0.4],
    [-25.6, -13.0, 0.05],
    [-19.4, -24.0, 0.0],
    [-15.4, -34.0, 0.0],
]
"""Points around the hip, in the frame of a body that stands upright, each with its share of the thigh's turn; the trunk has the rest."""

GLUTES = [
    [-14.6, -25.0, 0.0],
    [-23.4, -11.0, 0.0],
    [-27.6, 2.0, 0.4],
    [-28.6, 14.0, 0.75],
    [-25.6, 28.0, 1.0],
    [-17.0, 36.0, 1.0],
    [-10.0, 33.0, 1.0],
    [-6.4, 19.0, 0.8],
    [-5.6, 2.0, 0.4],
    [-7.4, -15.0, 0.0],
]

HIP_FLEXORS = [
    [5.0, -36.0, 0.0],
    [14.6, -26.0, 0.0],
    [20.4, -9.0, 0.1],
    [20.6, 3.0, 0.5],
    [19.0, 15.0, 0.9],
    [13.0, 27.0, 1.0],
    [7.0, 24.0, 1.0],
    [5.6, 12.0, 0.8],
    [8.4, -4.0, 0.35],
    [5.4, -24.0, 0.0],
]


def bulge(y: float, length: float) -> float:
    """Return how much of a limb's swelling is felt at a height: 0 at its joints, 1 halfway."""
    if y <= 0.0 or y >= length:
        return 0.0
    return math.sin(math.pi * y / length)


def limb(points: list[list[float]], length: float, front: float, back: float) -> str:
    """Return a closed path in a limb, what is before its middle line widened by the factor of `front`, what is behind by that of `back`."""
    xs: list[float] = []
    ys: list[float] = []
    for point in points:
        x = point[0]
        y = point[1]
        more = back
        if x > 0.0:
            more = front
        xs.append(x * (1.0 + more * bulge(y, length)))
        ys.append(y)
    return closed(xs, ys)


def hip(points: list[list[float]], thigh: float, lean: float, front: float, back: float) -> str:
    """Return a closed path across the hip, its points turned with trunk and thigh; angles in degrees."""
    xs: list[float] = []
    ys: list[float] = []
    for point in points:
        x = point[0]
        y = point[1]
        share = point[2]
        more = back
        if x > 0.0:
            more = front
        x = x * (1.0 + more * bulge(y + 30.0, 70.0))
        turned = (share * thigh - (1.0 - share) * lean) * math.pi / 180.0
        xs.append(x * math.cos(turned) + y * math.sin(turned))
        ys.append(y * math.cos(turned) - x * math.sin(turned))
    return closed(xs, ys)


def flesh_of(thigh: float, lean: float, efforts: dict) -> dict:
    """Return the paths of the near leg's outline and muscles, the thigh and the trunk turned so many degrees.

    `efforts` says how hard each muscle group works at this moment, 0 to 1.
    """
    front = THIGH_SWELLS * efforts["quadriceps"]
    back = THIGH_SWELLS * efforts["hamstrings"]
    calf = CALF_SWELLS * efforts["calves"]
    seat = HIP_SWELLS * efforts["glutes"]
    return {
        "near_thigh_shape": limb(THIGH_LINE, 110.0, front, back),
        "quadriceps_shape": limb(QUADRICEPS, 110.0, front, back),
        "hamstrings_shape": limb(HAMSTRINGS, 110.0, front, back),
        "near_shank_shape": limb(SHANK_LINE, 74.0, 0.0, calf),
        "calves_shape": limb(CALVES, 74.0, 0.0, calf),
        "hip_shape": hip(HIP_LINE, thigh, lean, 0.0, seat),
        "glutes_shape": hip(GLUTES, thigh, lean, 0.0, seat),
        "hip_flexors_shape": hip(HIP_FLEXORS, thigh, lean, 0.0, seat),
    }
