"""Where the parts of the chapter's drawing stand: the runner above, the rows of windows below. Also used where the page computes."""

from __future__ import annotations

WIDTH, HEIGHT = 360, 525

HIP_X, GROUND_Y, SIZE = 204.0, 346.0, 0.7
"""Where the runner's hip and the ground below it are, and how many units of the drawing a unit of the runner is."""

NAMED_FROM, NAMED_TO = 12.0, 18.0
"""Moments of the stride at which the names stand beside the runner: it opens between them."""

BAR_LEFT, BAR_WIDTH, ROW_TOP, ROW = 104.0, 248.0, 394.0, 18.5
