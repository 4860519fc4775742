"""What a change is called, by limits of ours that are the same in every sentence of the course. Also runs as JavaScript."""

from __future__ import annotations

NO_CLEAR, SMALL, CLEAR = 1.0, 5.0, 15.0


def size_in_words(gain: float) -> str:
    """Return what a change in per cent is called; the limits are ours."""
    if gain < -NO_CLEAR:
        return "a loss"
    if gain < NO_CLEAR:
        return "no clear change"
    if gain < SMALL:
        return "a small gain"
    if gain < CLEAR:
        return "a clear gain"
    return "a large gain"
