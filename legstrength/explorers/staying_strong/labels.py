"""Where the numbers of a pause stand beside their curves, and what they say. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.live.compile.natives import fixed, signed

APART = 16.0
"""So far above what a stop leaves, in per cent of the gain, a label has room for both."""


def labels(found: dict, off: int) -> dict:
    """Return the labels of the gain and of what is left of it after `off` weeks, of the results of a run."""
    left = found["left"]
    alone = found["left_stopped"]
    return {
        "gain_week": [0],
        "gain_at": [101.0],
        "gain_text": ["Gain: " + signed(found["gain"], 1) + " %"],
        "turn_week": [off],
        "left_at": [left - 1.5],
        "left_text": [fixed(left, 0) + " % left"],
        "alone_at": [alone - 1.5],
        "alone_text": ["Stop: " + fixed(alone, 0) + " %"],
        "alone_shown": found["stopped_shown"] and left - alone > APART,
    }
