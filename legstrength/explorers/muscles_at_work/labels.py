"""Where each bar's words stand: above it, at its left end. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.leg_pose import ORDER


def labels() -> dict:
    """Return the places of the bars' words, a row for each muscle of ORDER from the top."""
    places = {"label_x": [0.0]}
    for place in range(len(ORDER)):
        row = len(ORDER) - 0.5 - place
        places[ORDER[place] + "_label_at"] = [row + 0.3]
    return places
