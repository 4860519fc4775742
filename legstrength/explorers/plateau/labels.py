"""Where the labels of strength and effort stand, and whether there is room for them. Also runs as JavaScript."""

from __future__ import annotations

from legstrength.explorers.common.year import WEEKS
from legstrength.live.compile.natives import together

BAND_WEEK, NAMED_WEEK, SPREAD_WEEK = 8, 38, 16

LABEL_ROOM, STEPS_AT = 2.5, 138.0
"""In per cent: how far curves must be apart for a label between them, and the height of the words about steps."""


def labels(results: dict) -> dict:
    """Return the places of the labels in both panels."""
    return together(strength_labels(results), effort_labels(results))


def strength_labels(results: dict) -> dict:
    """Return the places of the labels of the upper panel, and whether each has room."""
    gain: list[float] = results["gain"]
    low: list[float] = results["low"]
    high: list[float] = results["high"]
    stayed: list[float] = results["stayed"]
    unchanged: list[float] = results["unchanged"]
    year = gain[WEEKS]
    return {
        "label_week": [WEEKS],
        "label_at": [year + 0.6],
        "under_at": [year - 0.7],
        "label_below": year > 2.0 * LABEL_ROOM,
        "label_above": year <= 2.0 * LABEL_ROOM,
        "band_week": [BAND_WEEK],
        "band_at": [low[BAND_WEEK] - 0.5],
        "band_shown": high[BAND_WEEK] - low[BAND_WEEK] > LABEL_ROOM and low[BAND_WEEK] > LABEL_ROOM,
        "named_week": [NAMED_WEEK],
        "lifting_at": [high[NAMED_WEEK] + 0.5],
        "stayed_at": [max(stayed[NAMED_WEEK], high[NAMED_WEEK]) + 0.5],
        "stayed_named": results["stayed_shown"] and stayed[NAMED_WEEK] - gain[NAMED_WEEK] > LABEL_ROOM,
        "unchanged_at": [unchanged[NAMED_WEEK] - 0.8],
        "unchanged_named": results["changed"] and gain[NAMED_WEEK] - unchanged[NAMED_WEEK] > LABEL_ROOM,
    }


def effort_labels(results: dict) -> dict:
    """Return the places of the labels of the lower panel."""
    efforts: list[float] = results["effort"]
    easiest: list[float] = results["easiest"]
    builds: list[float] = results["builds"]
    level: list[float] = results["level"]
    return {
        "effort_at": [efforts[WEEKS] - 2.5],
        "threshold_at": [builds[0]],
        "level_at": [min(level[0], easiest[WEEKS]) - 2.0],
        "spread_week": [SPREAD_WEEK],
        "spread_at": [efforts[SPREAD_WEEK] - 2.5],
        "steps_at": [STEPS_AT],
    }
