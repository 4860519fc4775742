"""Where the parts of the chapter's dial stand, in the units of its own picture. Also used where the page computes."""

from __future__ import annotations

SIDE, MIDDLE = 240.0, 120.0
"""How wide and high the dial's picture is, and where its middle lies."""

OUTER, INNER = 117.0, 72.0
"""The radii of the ring that the tracks lie in."""

FIRST_TRACK, TRACK_STEP = 112.2, 7.0
"""The radius of the outermost track's middle, and how far the next one lies inside."""

HIP_X, HIP_Y, GROUND_Y, SIZE = 120.0, 56.0, 168.0, 0.48
"""Where the runner's hip and the ground below it are, and how many units of the dial a unit of the runner is."""

GROUND_LEFT, GROUND_RIGHT, GROUND_DEPTH = 40.0, 200.0, 200.0
"""The ends of the ground, which the ring covers, and how far down it is filled."""
