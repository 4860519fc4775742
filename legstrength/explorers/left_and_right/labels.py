"""Where the numbers of both legs and of their index stand, and what they say. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.live.compile.natives import signed

HALF_LINE = 1.9
"""Half of what the labels of the two legs stand apart at least, in per cent."""


def labels(found: dict) -> dict:
    """Return the labels at the end of the year, those of the legs clear of one another, of the results of a run."""
    left = found["left_end"]
    right = found["right_end"]
    index = found["end_index"]
    middle = (left + right) / 2.0
    up = max(HALF_LINE, abs(left - right) / 2.0)
    if left < right:
        up = -up
    return {
        "label_week": [WEEKS + 0.6],
        "left_at": [middle + up],
        "left_text": ["left " + signed(left, 1)],
        "right_at": [middle - up],
        "right_text": ["right " + signed(right, 1)],
        "index_at": [index],
        "index_text": [signed(index, 1) + " %"],
    }
