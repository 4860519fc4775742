"""Faster running in a jogger's week: how fast each kind is, and how much of a burst. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.model.core import bout

PACES = {"intervals": 15.0, "strides": 21.0, "sprints": 27.0}

BURSTS_OF = {"intervals": 0.0, "strides": 0.5, "sprints": 1.0}
"""Pace of each kind in km/h, and its share of an all-out burst: our assumptions."""


def fast_bout(kind: str, minutes: float) -> dict:
    """Return so many minutes a week of a kind of faster running."""
    return bout(minutes, PACES[kind] / 3.6, 0.0, BURSTS_OF[kind])
